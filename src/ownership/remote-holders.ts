import type { Told } from '../evidence/outcome.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { variablesOf } from '../manifest/url-template.ts';
import { isSameIgnoringCase } from './ascii-case.ts';
import type { ProvenIdentity } from './namespace-verdict.ts';
import type { RemoteEvidence } from './remote-evidence.ts';
import type { RemoteVerdict } from './remotes.ts';

/** A remote of another server, at the version that is its latest and active; the caller passes no other. */
export interface RemoteHolder {
  readonly url: string;
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
  readonly remotes: readonly Pick<RemoteVerdict, 'index' | 'url' | 'evidence'>[];
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
const MAX_COMPARED_CHARS = 2_048;

/**
 * Who may hold a URL (rules.md D-12 and 13). Places are compared (see `toPlace`), so that another spelling is no way to
 * somebody's address; a URL with a variable, the same server, and a server of the same proven owner never conflict. Left:
 *
 * | this one | the other | result |
 * |---|---|---|
 * | aligned or declared | any | it may: that beats first come |
 * | unproven | aligned or declared | `remote-url-in-use`, an error |
 * | unproven | unproven | both may: `remote-url-shared` or, in another spelling, `remote-url-alike`, a warning |
 *
 * An unproven remote whose host did not answer is unproven here too: whoever was proven for the URL keeps it meanwhile.
 */
export function judgeRemoteHolders(claim: RemoteClaim, others: readonly RemoteHolder[]): readonly ToldOfRemote[] {
  const contested = claim.remotes.filter(({ evidence }) => evidence === 'unproven');
  if (contested.length === 0 || others.length === 0) return [];
  const rivals = groupByPlace(others.filter((other) => !isOwn(claim, other)));
  return contested.flatMap((remote) => {
    const place = toPlace(remote.url);
    const there = place === undefined ? [] : (rivals.get(place) ?? []);
    const proven = there.filter(isProven);
    if (proven.length > 0) return tellOf('remote-url-in-use', remote, proven);
    const [same, alike] = [
      there.filter(({ url }) => url === remote.url),
      there.filter(({ url }) => url !== remote.url),
    ];
    return [...tellOf('remote-url-shared', remote, same), ...tellOf('remote-url-alike', remote, alike)];
  });
}

/** One holder for each server and place, the one with the most evidence: somebody may list a place a thousand times. */
function groupByPlace(holders: readonly RemoteHolder[]): Map<string, RemoteHolder[]> {
  const byPlace = new Map<string, Map<string, RemoteHolder>>();
  for (const holder of holders) {
    const place = toPlace(holder.url);
    if (place === undefined) continue;
    const byName = byPlace.get(place) ?? new Map<string, RemoteHolder>();
    byPlace.set(place, byName);
    const known = byName.get(holder.name);
    if (known === undefined || (isProven(holder) && !isProven(known))) byName.set(holder.name, holder);
  }
  return new Map([...byPlace].map(([place, byName]) => [place, [...byName.values()]]));
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

function isOwn({ name, ownerKeys = [] }: RemoteClaim, other: RemoteHolder): boolean {
  if (isSameIgnoringCase(name, other.name)) return true;
  return other.ownerKeys?.some((key) => ownerKeys.includes(key)) ?? false;
}

function isProven({ evidence }: { readonly evidence: RemoteEvidence }): boolean {
  return evidence !== 'unproven';
}

/**
 * The place that a URL names, however it is written: case of the host, default port, escapes of plain characters, empty
 * query, fragment, doubled and last slashes do not count. Undefined for what is none, has a variable, or is very long.
 */
export function toPlace(url: string): string | undefined {
  if (url.length > MAX_COMPARED_CHARS || variablesOf(url).length > 0 || !URL.canParse(url)) return undefined;
  const { protocol, host, pathname, search } = new URL(url);
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(char) ? char : escape.toUpperCase();
    })
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  return `${protocol}//${host}/${path}${search}`;
}

function tellOf(code: keyof typeof SEVERITIES, remote: Contested, others: readonly RemoteHolder[]): ToldOfRemote[] {
  return others.slice(0, MAX_NAMED).map(({ url, name, version, file, evidence }) => ({
    code,
    severity: SEVERITIES[code],
    index: remote.index,
    member: 'url',
    args: { url: shown(remote.url), other: shown(url), name, version, file: shown(file), evidence },
  }));
}

function shown(text: string): string {
  return shortenText(text, MAX_SHOWN_CHARS);
}
