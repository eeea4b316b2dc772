import { editDistance } from '../findings/edit-distance.ts';

/** What people write for a choice, folded as below. */
const ALIASES: Readonly<Record<string, string>> = {
  http: 'streamable-http',
  https: 'streamable-http',
  streamable: 'streamable-http',
  shttp: 'streamable-http',
  streaminghttp: 'streamable-http',
  httpstream: 'streamable-http',
  httpstreaming: 'streamable-http',
  httpstreamable: 'streamable-http',
  stdin: 'stdio',
  stdout: 'stdio',
  standardio: 'stdio',
  local: 'stdio',
  httpsse: 'sse',
  serversentevents: 'sse',
  eventstream: 'sse',
  flag: 'named',
  option: 'named',
  argument: 'positional',
  integer: 'number',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  text: 'string',
  url: 'string',
  file: 'filepath',
  path: 'filepath',
  directory: 'filepath',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  imagesvg: 'image/svg+xml',
  webp: 'image/webp',
};
const MAX_CHARS = 32;

/**
 * The choice that a wrong word most likely stands for: the same but for case and punctuation, a usual other word for
 * it, or at most two slips of the pen (one for each three letters) away; undefined when none is near.
 */
export function findNearestChoice(word: string, choices: readonly string[]): string | undefined {
  if (word.length > MAX_CHARS) return undefined;
  const folded = fold(word);
  const same = choices.find((choice) => fold(choice) === folded);
  if (same !== undefined) return same;
  const alias = Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined;
  if (alias !== undefined && choices.includes(alias)) return alias;
  const limit = Math.min(2, Math.floor(folded.length / 3));
  const near = choices.map((choice) => ({ choice, slips: editDistance(folded, fold(choice)) }));
  near.sort((a, b) => a.slips - b.slips);
  const [best] = near;
  return best !== undefined && best.slips <= limit ? best.choice : undefined;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
