import { getMember } from '../json-members.ts';
import type { JsonObject } from '../server-json.ts';
import { getText, packageTransportsOf, pointerOf, remotesOf, type ServerPart } from '../server-parts.ts';
import { parentOf } from '../value-at.ts';
import { collectHits } from './collect-hits.ts';
import type { Rule, RuleHit } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

const PACKAGE_TYPES = ['stdio', 'streamable-http', 'sse'] as const;
const REMOTE_TYPES = ['streamable-http', 'sse'] as const;

/** What people write for a transport, in lower case without separators, and what they mean. */
const TYPE_ALIASES: ReadonlyMap<string, string> = new Map([
  ...[
    'http',
    'https',
    'streamable',
    'streamablehttp',
    'streaminghttp',
    'httpstream',
    'httpstreaming',
    'httpstreamable',
  ].map((alias) => [alias, 'streamable-http'] as const),
  ...['sse', 'httpsse', 'serversentevents', 'eventstream'].map((alias) => [alias, 'sse'] as const),
  ...['stdio', 'stdin', 'stdout', 'standardio', 'local'].map((alias) => [alias, 'stdio'] as const),
]);
const LONGEST_ALIAS_CHARS = 40;

/** Rule X1. `http` is no alias. */
export const packageTransportType: Rule = {
  id: 'X1',
  code: 'unsupported-transport-type',
  field: 'packages[].transport.type',
  judge: (server) => collectHits(packageTransportsOf(server), ({ transport }) => judgeType(transport, PACKAGE_TYPES)),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule X6. A remote is reached by its URL, so `stdio` is none. */
export const remoteTransportType: Rule = {
  id: 'X6',
  code: 'unsupported-remote-transport-type',
  field: 'remotes[].type',
  judge: (server) => collectHits(remotesOf(server), (remote) => judgeType(remote, REMOTE_TYPES)),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule X2: the schema alone lets it through. */
export const stdioWithoutUrl: Rule = {
  id: 'X2',
  code: 'stdio-transport-url-not-empty',
  field: 'packages[].transport.url',
  judge: (server) =>
    collectHits(packageTransportsOf(server), ({ transport }) => {
      const url = getText(transport.value, 'url');
      if (getMember(transport.value, 'type') !== 'stdio' || url === undefined) return undefined;
      return { pointer: pointerOf(transport, 'url'), args: { url } };
    }),
  fix: ({ pointer }) => ({ safe: false, edits: [{ kind: 'remove', pointer }] }),
};

/** Rule X3. */
export const packageUrlRequired: Rule = {
  id: 'X3',
  code: 'streamable-transport-url-required',
  field: 'packages[].transport.url',
  judge: (server) => judgeMissingUrls(server, 'packages'),
  fix: ({ pointer }) => ({
    safe: false,
    edits: [{ kind: 'replace', pointer: `${parentOf(pointer)}/type`, value: 'stdio' }],
  }),
};

/** Rule X7. Officially a missing URL is also an invalid template; here it is one cause. */
export const remoteUrlRequired: Rule = {
  id: 'X7',
  code: 'remote-transport-url-required',
  field: 'remotes[].url',
  judge: (server) => judgeMissingUrls(server, 'remotes'),
};

function judgeType(part: ServerPart, accepted: readonly string[]): RuleHit | undefined {
  const found = getMember(part.value, 'type');
  if (typeof found !== 'string' || accepted.includes(found)) return undefined;
  const folded = found.length > LONGEST_ALIAS_CHARS ? '' : found.toLowerCase().replace(/[^a-z]/g, '');
  const meant = TYPE_ALIASES.get(folded);
  const known = meant !== undefined && accepted.includes(meant);
  const hint = known ? ` Most likely "${meant}" is meant.` : '';
  const args = { found, accepted: quoteList(accepted), hint, ...(known ? { suggestion: meant } : {}) };
  return { pointer: pointerOf(part, 'type'), args };
}

function judgeMissingUrls(server: JsonObject, list: 'packages' | 'remotes'): RuleHit[] {
  const parts = list === 'remotes' ? remotesOf(server) : packageTransportsOf(server).map(({ transport }) => transport);
  return collectHits(parts, (part) => {
    const type = getMember(part.value, 'type');
    const url = getMember(part.value, 'url');
    if ((type !== 'streamable-http' && type !== 'sse') || (url !== undefined && url !== '')) return undefined;
    return { pointer: pointerOf(part, 'url'), args: { type } };
  });
}

function quoteList(items: readonly string[]): string {
  return items.map((item) => `"${item}"`).join(', ');
}

export const TRANSPORT_TYPE_RULES: readonly Rule[] = [
  packageTransportType,
  remoteTransportType,
  stdioWithoutUrl,
  packageUrlRequired,
  remoteUrlRequired,
];
