import type { UrlProblem } from '../transport-url.ts';

/** How many foreign names one sentence lists. */
const MAX_LISTED = 6;

/** A clause on why a URL does not parse, to follow a colon. */
export const URL_PROBLEMS: Readonly<Record<UrlProblem, string>> = {
  blank: 'it contains a space, a backslash or a control character',
  'no-scheme': 'it does not begin with https://',
  'other-scheme': 'it begins with another scheme than http or https',
  'no-host': 'it has no host',
  unparseable: 'it is no valid URL, even with values for its variables',
};

/** What to do about a URL that does not parse. */
export const URL_ADVICE: Readonly<Record<UrlProblem, string>> = {
  blank: 'Take it out, or write it encoded: a space as %20, a backslash as %5C.',
  'no-scheme': 'Write the whole URL, beginning with https://.',
  'other-scheme': 'Write a URL that begins with https://: clients speak MCP over HTTP.',
  'no-host': 'Write the host behind https://.',
  unparseable:
    'Check host and port. A variable can be the port only in front of "/" or at the end: https://host:{port}/mcp.',
};

/** Names in braces or quotes for a sentence; long lists are cut. */
export function listNames(names: readonly string[], [open, close]: readonly [string, string]): string {
  const shown = names.slice(0, MAX_LISTED).map((name) => `${open}${name}${close}`);
  return names.length > MAX_LISTED ? `${shown.join(', ')} and ${names.length - MAX_LISTED} more` : shown.join(', ');
}

/** A clause on variables that are not declared, to follow a colon. */
export function describeUndeclared(names: readonly string[]): string {
  const list = listNames(names, ['{', '}']);
  return names.length === 1 ? `the variable ${list} is not declared` : `the variables ${list} are not declared`;
}

/** The declared name that was most likely meant: the same but for dashes, underscores and case, or the only one that ends so. */
export function findMeantName(name: string, declared: readonly string[]): string | undefined {
  const wanted = fold(name);
  const same = wanted === '' ? undefined : declared.find((candidate) => fold(candidate) === wanted);
  if (same !== undefined) return same;
  if (wanted.length < 3) return undefined;
  const ending = declared.filter((candidate) => fold(candidate).endsWith(wanted));
  return ending.length === 1 ? ending[0] : undefined;
}

function fold(name: string): string {
  return name.slice(0, 200).toLowerCase().replace(/[-_]/g, '');
}
