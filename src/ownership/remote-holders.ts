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
 * Who may hold a URL (rules.md D-12 and 13). Exact text is compared; a URL with a variable, the same server, and a server
 * of the same proven owner never conflict. What is left:
 *
 * | this one | the other | result |
 * |---|---|---|
 * | aligned or declared | any | it may: that beats first come |
 * | unproven | aligned or declared | `remote-url-in-use`, an error |
 * | unproven | unproven | both may: an unproven one blocks nobody. `remote-url-shared`, a warning |
 *
 * An unproven remote whose host did not answer is unproven here too: whoever was proven for the URL keeps it meanwhile.
 * A URL that is another text for the same place (case of the host, default port) is told as `remote-url-alike`, a
 * warning, where the same text would be an error.
 */
export function judgeRemoteHolders(claim: RemoteClaim, others: readonly RemoteHolder[]): readonly ToldOfRemote[] {
  const contested = claim.remotes.filter(
    ({ evidence, url }) => evidence === 'unproven' && variablesOf(url).length === 0,
  );
  if (contested.length === 0) return [];
  const rivals = others.filter((other) => !isOwn(claim, other));
  return contested.flatMap((remote) => {
    const same = rivals.filter(({ url }) => url === remote.url);
    const proven = same.filter(isProven);
    if (proven.length > 0) return tellOf('remote-url-in-use', remote, proven);
    return [
      ...tellOf('remote-url-shared', remote, same),
      ...tellOf('remote-url-alike', remote, findAlike(remote, rivals)),
    ];
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

function isOwn({ name, ownerKeys = [] }: RemoteClaim, other: RemoteHolder): boolean {
  if (isSameIgnoringCase(name, other.name)) return true;
  return other.ownerKeys?.some((key) => ownerKeys.includes(key)) ?? false;
}

function isProven({ evidence }: { readonly evidence: RemoteEvidence }): boolean {
  return evidence !== 'unproven';
}

/** Proven rivals whose URL is written in another way and leads to the same place. */
function findAlike(remote: Contested, rivals: readonly RemoteHolder[]): RemoteHolder[] {
  const place = toPlace(remote.url);
  if (place === undefined) return [];
  return rivals.filter((other) => isProven(other) && other.url !== remote.url && toPlace(other.url) === place);
}

/** The place that a URL names, however it is written; undefined for what is none, has a variable, or is very long. */
export function toPlace(url: string): string | undefined {
  if (url.length > MAX_COMPARED_CHARS || variablesOf(url).length > 0 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href.replace(/\/$/, '');
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
