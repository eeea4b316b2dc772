import { getMember } from '../json-members.ts';
import { findNearestChoice } from '../nearest-choice.ts';
import { pointerOf } from '../server-parts.ts';
import type { TransportPlace } from '../server-view.ts';
import type { Rule, RuleHit, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

const PACKAGE_TYPES = ['stdio', 'streamable-http', 'sse'] as const;
const REMOTE_TYPES = ['streamable-http', 'sse'] as const;

/** Rule X1. `http` is no alias. */
export const packageTransportType: RuleOf<'transport'> = {
  scope: 'transport',
  id: 'X1',
  code: 'unsupported-transport-type',
  field: 'packages[].transport.type',
  judge: (transport) => judgeType(transport, PACKAGE_TYPES),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule X6. A remote is reached by its URL, so `stdio` is none. */
export const remoteTransportType: RuleOf<'remote'> = {
  scope: 'remote',
  id: 'X6',
  code: 'unsupported-remote-transport-type',
  field: 'remotes[].type',
  judge: (remote) => judgeType(remote, REMOTE_TYPES),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule X2: the schema alone lets it through. */
export const stdioWithoutUrl: RuleOf<'transport'> = {
  scope: 'transport',
  id: 'X2',
  code: 'stdio-transport-url-not-empty',
  field: 'packages[].transport.url',
  judge(transport) {
    const { type, url } = transport;
    if (type !== 'stdio' || url === undefined || url === '') return undefined;
    return { pointer: pointerOf(transport, 'url'), args: { url } };
  },
  fix: ({ pointer }) => ({ safe: false, edits: [{ kind: 'remove', pointer }] }),
};

/** Rule X3. */
export const packageUrlRequired: RuleOf<'transport'> = {
  scope: 'transport',
  id: 'X3',
  code: 'streamable-transport-url-required',
  field: 'packages[].transport.url',
  judge: judgeMissingUrl,
};

/** Rule X7. Officially a missing URL is also an invalid template; here it is one cause. */
export const remoteUrlRequired: RuleOf<'remote'> = {
  scope: 'remote',
  id: 'X7',
  code: 'remote-transport-url-required',
  field: 'remotes[].url',
  judge: judgeMissingUrl,
};

function judgeType(part: TransportPlace, accepted: readonly string[]): RuleHit | undefined {
  const found = part.type;
  if (found === undefined || accepted.includes(found)) return undefined;
  const meant = findNearestChoice(found, accepted);
  const hint = meant === undefined ? '' : ` Most likely "${meant}" is meant.`;
  const args = { found, accepted: quoteList(accepted), hint, ...(meant === undefined ? {} : { suggestion: meant }) };
  return { pointer: pointerOf(part, 'type'), args };
}

function judgeMissingUrl(part: TransportPlace): RuleHit | undefined {
  const { type } = part;
  if ((type !== 'streamable-http' && type !== 'sse') || (part.url ?? '') !== '') return undefined;
  if (part.url === undefined && getMember(part.value, 'url') !== undefined) return undefined;
  return { pointer: pointerOf(part, 'url'), args: { type } };
}

function quoteList(items: readonly string[]): string {
  return items.map((item) => `"${item}"`).join(', ');
}

/** Rules of the type of a transport, and of whether it has a URL (rules.md 10). */
export const TRANSPORT_TYPE_RULES: readonly Rule[] = [
  packageTransportType,
  remoteTransportType,
  stdioWithoutUrl,
  packageUrlRequired,
  remoteUrlRequired,
];
