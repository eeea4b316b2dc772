import { toAsciiLower } from './ascii-case.ts';
import {
  NAMESPACE_RECORD_SCHEMA_ID,
  type NamespaceRecord,
  type PinnedDelegate,
  type PinnedKey,
} from './namespace-record.ts';
import type { ProvenIdentity, Submission } from './namespace-verdict.ts';

/** What was published, by whom, and when. */
export interface Publication {
  readonly identity: ProvenIdentity;
  readonly submission: Submission;
  /** RFC 3339, UTC. */
  readonly now: string;
}

type DomainPins = NonNullable<NamespaceRecord['domain']>;

/** The record that the first publication of a namespace makes (ownership.md 2). */
export function createRecord(publication: Publication): NamespaceRecord {
  const { identity, submission, now } = publication;
  const pr = submission.pullRequest?.number;
  const { kind } = identity;
  const record: NamespaceRecord = {
    schema: NAMESPACE_RECORD_SCHEMA_ID,
    ns: toAsciiLower(submission.namespace),
    canonical: submission.namespace,
    kind,
    servers: {},
    firstSeen: now,
    ...(kind === 'domain' ? { domain: { host: identity.host, keys: [] } } : {}),
    ...(pr === undefined ? {} : { pr }),
  };
  return extendRecord(record, publication);
}

/**
 * The record with what this publication shows: GitHub's present spelling of the login, and the repository, key or
 * delegate where it is new. Its policy, and who the namespace belongs to, stay as they are. Decides nothing: `judgePins` does.
 */
export function extendRecord(record: NamespaceRecord, { identity, submission, now }: Publication): NamespaceRecord {
  const servers = extendServers(record, submission.name, toRepositoryId(identity));
  if (identity.kind === 'domain') {
    const domain = extendDomain(record.domain ?? { host: identity.host, keys: [] }, identity, now);
    return { ...record, domain, servers };
  }
  const { ownerId, login, type } = identity;
  return { ...record, canonical: `io.github.${login}`, github: { ownerId, login, type }, servers };
}

/** Ids of the repositories that may publish a server; empty when none is pinned. */
export function findRepositoryIds({ servers }: NamespaceRecord, name: string): readonly number[] {
  const key = toAsciiLower(name);
  return Object.hasOwn(servers, key) ? (servers[key]?.repositoryIds ?? []) : [];
}

function toRepositoryId(identity: ProvenIdentity): number | undefined {
  return identity.kind === 'github' ? identity.repositoryId : identity.delegate?.repositoryId;
}

function extendServers(
  record: NamespaceRecord,
  name: string,
  repositoryId: number | undefined,
): NamespaceRecord['servers'] {
  const pinned = findRepositoryIds(record, name);
  const isNew = repositoryId !== undefined && !pinned.includes(repositoryId);
  const all = {
    ...record.servers,
    [toAsciiLower(name)]: { repositoryIds: isNew ? [...pinned, repositoryId] : pinned },
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function extendDomain(
  pins: DomainPins,
  identity: Extract<ProvenIdentity, { kind: 'domain' }>,
  now: string,
): DomainPins {
  const { key, delegate } = identity;
  const { host } = pins;
  const keys = key === undefined ? pins.keys : addKey(pins.keys, { ...key, firstSeen: now });
  if (delegate === undefined) return { ...pins, host, keys };
  const { ownerId, login } = delegate;
  return { host, keys, delegates: addDelegate(pins.delegates ?? [], { ownerId, login, firstSeen: now }) };
}

function addKey(keys: readonly PinnedKey[], { alg, sha256, firstSeen }: PinnedKey): readonly PinnedKey[] {
  const isKnown = keys.some((one) => one.alg === alg && one.sha256 === sha256);
  return isKnown ? keys : [...keys, { alg, sha256, firstSeen }];
}

function addDelegate(
  delegates: readonly PinnedDelegate[],
  { ownerId, login, firstSeen }: PinnedDelegate,
): readonly PinnedDelegate[] {
  if (!delegates.some((one) => one.ownerId === ownerId)) return [...delegates, { ownerId, login, firstSeen }];
  return delegates.map((one) => (one.ownerId === ownerId ? { ...one, login } : one));
}
