import { type Inquiry, together } from '../evidence/inquiry.ts';
import type { Told } from '../evidence/outcome.ts';
import { describeBlockedHost } from '../manifest/blocked-hosts.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { parseTransportUrl } from '../manifest/transport-url.ts';
import { hasVariableInAuthority, substituteVariables } from '../manifest/url-template.ts';
import { isAtOrBelow, judgeDomain, namespaceToDomain } from './domain/domain-name.ts';
import { askDeclaration, type Declaration, renderRemoteDeclaration } from './domain/remote-declaration.ts';
import type { ProvenIdentity, Submission } from './namespace-verdict.ts';
import type { RemoteEvidence } from './remote-evidence.ts';
import { toRemotePlace } from './remote-place.ts';

/** What is known about one remote. It never stops a publication: `judgeRemoteHolders` and the policy decide on it. */
export interface RemoteVerdict {
  /** In `remotes`. */
  readonly index: number;
  /** As written. */
  readonly url: string;
  /** What `judgeRemoteHolders` compares; absent where the URL has an open variable or is none. See `toRemotePlace`. */
  readonly place?: string;
  /** In lower case; empty where the URL names none. */
  readonly host: string;
  /**
   * `aligned`: the host lies in the domain that the namespace was proven for; `declared`: the host itself names the server
   * or its owner; `unproven`: neither.
   */
  readonly evidence: RemoteEvidence;
  /** `unknown`: the host could not be asked now, so `unproven` may change. `proved`: the evidence is what it is. */
  readonly outcome: 'proved' | 'unknown';
  readonly told: readonly Told[];
  /** Where a declaration was read, and the line. */
  readonly observed?: { readonly source: string; readonly line: string };
}

/** So many hosts of one server are asked: a list of strangers' hosts is no load test. */
export const MAX_REMOTE_HOSTS = 20;
/** So many remotes of one server are judged; one with more is refused. */
export const MAX_REMOTES = 64;
const MAX_URL_CHARS = 180;

/** A remote before anybody was asked. */
interface Remote {
  readonly index: number;
  readonly url: string;
  readonly place?: string;
  readonly host: string;
  /** Why its host is not asked, as a clause; absent when it can be. */
  readonly obstacle?: string;
}

/**
 * Judges each remote of a server: is its host in the proven domain, or does it name the server itself (ownership.md 7)?
 * Hosts that are neither are asked side by side, each once. A URL whose host is a variable, and a host that nobody outside
 * can reach, is `unproven` without a question. `io.github.*` aligns with nothing: it is no domain of its holder's. Beyond
 * `MAX_REMOTES` all are `unproven`, and the first of them has the error.
 */
export function* judgeRemotes(
  submission: Pick<Submission, 'name' | 'namespace' | 'server'>,
  identity: ProvenIdentity | undefined,
): Inquiry<readonly RemoteVerdict[]> {
  const remotes = toRemotes(submission.server);
  const domain = identity?.kind === 'domain' ? namespaceToDomain(submission.namespace) : undefined;
  const isAligned = ({ host }: Remote): boolean => domain !== undefined && isAtOrBelow(host, domain);
  const judged = remotes.slice(0, MAX_REMOTES);
  const open = judged.filter((remote) => remote.obstacle === undefined && !isAligned(remote));
  const hosts = [...new Set(open.map(({ host }) => host))].slice(0, MAX_REMOTE_HOSTS);
  const answers = yield* together(hosts.map((host) => askDeclaration(host, submission.name, identity)));
  const declarations = new Map(hosts.map((host, index) => [host, answers[index]]));
  const verdicts = judged.map((remote): RemoteVerdict => {
    if (remote.obstacle !== undefined) return unasked(remote, remote.obstacle);
    if (isAligned(remote)) return { ...identify(remote), evidence: 'aligned', outcome: 'proved', told: [] };
    const declaration = declarations.get(remote.host);
    if (declaration !== undefined) return judgeDeclaration(remote, declaration, submission.name);
    return unasked(remote, `at most ${MAX_REMOTE_HOSTS} hosts of one server are asked`);
  });
  return [...verdicts, ...refuseRest(remotes)];
}

function refuseRest(remotes: readonly Remote[]): RemoteVerdict[] {
  const args = { count: remotes.length, limit: MAX_REMOTES };
  return remotes.slice(MAX_REMOTES).map((remote, at): RemoteVerdict => {
    const told: Told[] = at > 0 ? [] : [{ code: 'too-many-remotes', severity: 'error', args, member: 'url' }];
    return { ...identify(remote), evidence: 'unproven', outcome: 'proved', told };
  });
}

function toRemotes(server: Submission['server']): Remote[] {
  const list = getMember(server, 'remotes');
  const items = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) => {
    if (!isJsonObject(item)) return [];
    const url = getMember(item, 'url');
    if (typeof url !== 'string') return [];
    const place = toRemotePlace(item);
    return [{ index, url, ...(place === undefined ? {} : { place }), ...readHost(url) }];
  });
}

function readHost(url: string): Pick<Remote, 'host' | 'obstacle'> {
  if (hasVariableInAuthority(url)) return { host: '', obstacle: 'its host is made from a variable' };
  const parsed = parseTransportUrl(substituteVariables(url));
  if (parsed.kind === 'problem') return { host: '', obstacle: 'it is no URL with a host' };
  const { host } = parsed;
  const blocked = describeBlockedHost(host);
  if (blocked !== undefined) return { host, obstacle: `its host is ${blocked}` };
  const judged = judgeDomain(host);
  const isNamed = judged.kind === 'domain' || (judged.fault !== 'form' && judged.fault !== 'address');
  return isNamed ? { host } : { host, obstacle: 'its host is no name in the DNS' };
}

function judgeDeclaration(remote: Remote, declaration: Declaration, name: string): RemoteVerdict {
  const place = identify(remote);
  if (declaration.kind === 'declared') {
    const observed = { source: declaration.source, line: declaration.line };
    return { ...place, evidence: 'declared', outcome: 'proved', told: [], observed };
  }
  const args = { url: shown(remote.url), host: remote.host, expected: renderRemoteDeclaration(name) };
  if (declaration.kind === 'silent') {
    return { ...place, evidence: 'unproven', outcome: 'proved', told: [tell('remote-unproven', args)] };
  }
  const told = tell('remote-not-reached', { ...args, detail: shortenText(declaration.detail, MAX_URL_CHARS) });
  return { ...place, evidence: 'unproven', outcome: 'unknown', told: [told] };
}

function unasked(remote: Remote, reason: string): RemoteVerdict {
  const told = [tell('remote-not-asked', { url: shown(remote.url), reason })];
  return { ...identify(remote), evidence: 'unproven', outcome: 'proved', told };
}

function identify({ index, url, place, host }: Remote): Pick<RemoteVerdict, 'index' | 'url' | 'place' | 'host'> {
  return { index, url, ...(place === undefined ? {} : { place }), host };
}

function tell(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'info', args, member: 'url' };
}

function shown(url: string): string {
  return shortenText(url, MAX_URL_CHARS);
}
