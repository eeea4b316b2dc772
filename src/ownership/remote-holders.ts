import type { Told } from '../evidence/outcome.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { isSameIgnoringCase, toAsciiLower } from './ascii-case.ts';
import type { ProvenIdentity } from './namespace-verdict.ts';
import type { RemoteEvidence } from './remote-evidence.ts';
import { toPlace } from './remote-place.ts';
import type { RemoteVerdict } from './remotes.ts';

/** A remote of another server, at the version that is its latest and active; the caller passes no other. */
export interface RemoteHolder {
  readonly url: string;
  /** See `toRemotePlace`; absent: that of `url`. */
  readonly place?: string;
  readonly name: string;
  readonly version: string;
  /** Path of its server.json. */
  readonly file: string;
  /** From its receipt. */
  readonly evidence: RemoteEvidence;
  /** See `toOwnerKeys`. */
  readonly ownerKeys?: readonly string[];
}

/** The server that is judged. */
export interface RemoteClaim {
  readonly name: string;
  readonly remotes: readonly Pick<RemoteVerdict, 'index' | 'url' | 'place' | 'evidence'>[];
  readonly ownerKeys?: readonly string[];
}

/** Something told about one remote. */
export interface ToldOfRemote extends Told {
  /** In `remotes`. */
  readonly index: number;
}

type Contested = RemoteClaim['remotes'][number];

const SEVERITIES = {
  'remote-url-in-use': 'error',
  'remote-url-shared': 'warning',
  'remote-url-alike': 'warning',
} as const;
/** More of them say nothing more. */
const MAX_NAMED = 3;
const MAX_SHOWN_CHARS = 180;

/** Who else holds one place, each name once; no more of them than are named. */
interface Rivals {
  readonly proven: Map<string, RemoteHolder>;
  readonly unproven: Map<string, RemoteHolder>;
}

/**
 * Who may hold a URL (rules.md D-12 and 13). Places are compared, so that no other spelling of a URL passes for another
 * one; a URL with a variable that is open, the same server, and a server of the same proven owner never conflict. What is
 * left:
 *
 * | this one | the other | result |
 * |---|---|---|
 * | aligned or declared | any | it may: that beats first come |
 * | unproven | aligned or declared | `remote-url-in-use`, an error |
 * | unproven | unproven | both may: an unproven one blocks nobody. `remote-url-shared`, a warning; `remote-url-alike` where the texts differ |
 *
 * An unproven remote whose host did not answer is unproven here too: whoever was proven for the URL keeps it meanwhile.
 * Every URL is read once, so the work grows with the number of remotes and holders, not with their product.
 */
export function judgeRemoteHolders(claim: RemoteClaim, others: readonly RemoteHolder[]): readonly ToldOfRemote[] {
  const contested = claim.remotes.filter(({ evidence }) => evidence === 'unproven');
  if (contested.length === 0) return [];
  const rivals = groupByPlace(claim, others);
  return contested.flatMap((remote) => {
    const place = remote.place ?? toPlace(remote.url);
    const here = place === undefined ? undefined : rivals.get(place);
    if (here === undefined) return [];
    if (here.proven.size > 0) return [...here.proven.values()].map((other) => tell('remote-url-in-use', remote, other));
    return [...here.unproven.values()].map((other) =>
      tell(other.url === remote.url ? 'remote-url-shared' : 'remote-url-alike', remote, other),
    );
  });
}

/**
 * Who a proven identity is, for the exemption of D-12: the same GitHub owner, the same domain, or the same key. One that
 * two servers have in common is enough. No identity has none.
 */
export function toOwnerKeys(identity: ProvenIdentity | undefined): readonly string[] {
  if (identity === undefined) return [];
  if (identity.kind === 'github') return [`github:${identity.ownerId}`];
  const { host, key, delegate } = identity;
  return [
    `domain:${host}`,
    ...(key === undefined ? [] : [`key:${key.alg}:${key.sha256}`]),
    ...(delegate === undefined ? [] : [`github:${delegate.ownerId}`]),
  ];
}

function groupByPlace(claim: RemoteClaim, others: readonly RemoteHolder[]): ReadonlyMap<string, Rivals> {
  const ownerKeys = new Set(claim.ownerKeys);
  const groups = new Map<string, Rivals>();
  for (const other of new Set(others)) {
    const place = isOwn(claim.name, ownerKeys, other) ? undefined : (other.place ?? toPlace(other.url));
    if (place === undefined) continue;
    const group = groups.get(place) ?? { proven: new Map(), unproven: new Map() };
    groups.set(place, group);
    const side = other.evidence === 'unproven' ? group.unproven : group.proven;
    const key = toAsciiLower(other.name);
    if (side.size < MAX_NAMED && !side.has(key)) side.set(key, other);
  }
  return groups;
}

function isOwn(name: string, ownerKeys: ReadonlySet<string>, other: RemoteHolder): boolean {
  if (isSameIgnoringCase(name, other.name)) return true;
  return other.ownerKeys?.some((key) => ownerKeys.has(key)) ?? false;
}

function tell(
  code: keyof typeof SEVERITIES,
  remote: Contested,
  { url, name, version, file, evidence }: RemoteHolder,
): ToldOfRemote {
  return {
    code,
    severity: SEVERITIES[code],
    index: remote.index,
    member: 'url',
    args: { url: shown(remote.url), other: shown(url), name, version, file: shown(file), evidence },
  };
}

function shown(text: string): string {
  return shortenText(text, MAX_SHOWN_CHARS);
}
