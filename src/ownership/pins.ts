import type { Told } from '../evidence/outcome.ts';
import type { FindingArgs } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';
import { isSameIgnoringCase } from './ascii-case.ts';
import { classifyNamespace } from './namespace-name.ts';
import type { NamespaceRecord } from './namespace-record.ts';
import type { NamespaceVerdict, ProvenIdentity, Submission } from './namespace-verdict.ts';
import { createRecord, extendRecord, findRepositoryIds } from './pinned-record.ts';
import { findMissedPin } from './workflow-pin.ts';

/** What a registry lets wait. Each ends when a maintainer approves; see `PinContext` for what ends by itself. */
export type PinReview = 'first-publication' | 'other-repository' | 'new-key' | 'child-namespace';

/** What pins are judged by, all of it from the base branch or from a maintainer, never from the submission. */
export interface PinContext {
  /** RFC 3339, UTC. */
  readonly now: string;
  /** A maintainer said so. */
  readonly approved: boolean;
  /** The registry owner's own namespace, or one of `policy.approved-namespaces`: its first publication does not wait. */
  readonly isApprovedNamespace: boolean;
  /**
   * When the submission came, RFC 3339. With it a first publication ends its wait by itself, and the approval of a new
   * key counts only after its 72 hours; without it the caller keeps the time.
   */
  readonly waitingSince?: string;
  /** `policy.waiting.new-namespace-hours`. */
  readonly newNamespaceHours: number;
  /** Records of the domains above the namespace's own, the nearest first: they are pinned for what is below them too. */
  readonly parentRecords?: readonly NamespaceRecord[];
}

export type PinVerdict =
  | {
      readonly outcome: 'disproved';
      readonly told: readonly Told[];
      readonly record?: undefined;
      readonly review?: undefined;
    }
  | {
      readonly outcome: 'proved';
      readonly told: readonly Told[];
      /** There while the submission must wait: it is proven, but not accepted. */
      readonly review?: PinReview;
      /** Hours of the wait, from the submission on. Absent: only a maintainer ends it. */
      readonly waitHours?: number;
      /** The record after this publication, to be written when it is admitted and not before. */
      readonly record: NamespaceRecord;
    };

const NEW_KEY_HOURS = 72;
const MS_PER_HOUR = 3_600_000;

type GitHubIdentity = Extract<ProvenIdentity, { kind: 'github' }>;
type DomainIdentity = Extract<ProvenIdentity, { kind: 'domain' }>;

/** What the pins say: a clear no, or what has to be waited for. */
type Judgement =
  | { readonly kind: 'refused'; readonly told: Told }
  | { readonly kind: 'review'; readonly review: PinReview; readonly told: Told }
  | undefined;

/**
 * Compares who was proven with who is pinned (the table of ownership.md 2): names are not identity, ids and keys are.
 * `record` is that of the namespace from the base branch, undefined at its first publication; one that cannot be read
 * must never get here as undefined. A renamed or re-created account is refused, whatever a maintainer approved: only a
 * transfer, made in the record itself, changes who a namespace belongs to.
 */
export function judgePins(
  verdict: NamespaceVerdict,
  submission: Submission,
  record: NamespaceRecord | undefined,
  context: PinContext,
): PinVerdict {
  const { identity } = verdict;
  if (verdict.outcome !== 'proved' || identity === undefined) return { outcome: 'disproved', told: [] };
  const publication = { identity, submission, now: context.now };
  const judgement =
    record === undefined
      ? judgeFirst(identity, submission, context)
      : judgeLater(verdict, identity, submission, record);
  if (judgement?.kind === 'refused') return { outcome: 'disproved', told: [judgement.told] };
  const next = record === undefined ? createRecord(publication) : extendRecord(record, publication);
  if (judgement === undefined) return { outcome: 'proved', told: [], record: next };
  const waitHours = toWaitHours(judgement.review, context);
  if (isOver(judgement.review, waitHours, context)) return { outcome: 'proved', told: [], record: next };
  const wait = waitHours === undefined ? {} : { waitHours };
  return { outcome: 'proved', told: [judgement.told], review: judgement.review, ...wait, record: next };
}

function toWaitHours(review: PinReview, { newNamespaceHours }: PinContext): number | undefined {
  if (review === 'first-publication') return newNamespaceHours;
  return review === 'new-key' ? NEW_KEY_HOURS : undefined;
}

/** A first publication waits for a maintainer or for the hours, a new key for both, the others for a maintainer. */
function isOver(
  review: PinReview,
  waitHours: number | undefined,
  { now, approved, waitingSince }: PinContext,
): boolean {
  const waited = waitingSince === undefined ? undefined : (Date.parse(now) - Date.parse(waitingSince)) / MS_PER_HOUR;
  const hasPassed = waited !== undefined && waitHours !== undefined && waited >= waitHours;
  if (review === 'first-publication') return approved || hasPassed;
  if (review === 'new-key') return approved && (waited === undefined || hasPassed);
  return approved;
}

function judgeFirst(identity: ProvenIdentity, submission: Submission, context: PinContext): Judgement {
  const below = identity.kind === 'domain' ? judgeBelow(identity, submission, context.parentRecords ?? []) : undefined;
  if (below !== undefined) return below;
  if (context.isApprovedNamespace) return undefined;
  return toReview('first-publication', 'namespace-first-publication', {
    namespace: submission.namespace,
    hours: context.newNamespaceHours,
  });
}

/**
 * Threat 29 one label below: who took over a domain must not get at once, below it, what the domain's own pins deny. The
 * record of the proven host counts, and the nearest one above the namespace.
 */
function judgeBelow(identity: DomainIdentity, submission: Submission, parents: readonly NamespaceRecord[]): Judgement {
  const own = findParent(identity, parents);
  if (own !== undefined && !isPinned(identity, own)) {
    return toReview('new-key', ...describeStranger(identity, submission));
  }
  const nearest = parents[0];
  if (nearest === undefined || isPinned(identity, nearest)) return undefined;
  const args = { namespace: submission.namespace, host: identity.host, parent: nearest.ns };
  return toReview('child-namespace', 'namespace-below-recorded', args);
}

/** The record of the very host that was proven, which is then above the namespace's own. */
function findParent({ host }: DomainIdentity, parents: readonly NamespaceRecord[]): NamespaceRecord | undefined {
  return parents.find(({ domain }) => domain?.host === host);
}

function judgeLater(
  verdict: NamespaceVerdict,
  identity: ProvenIdentity,
  submission: Submission,
  record: NamespaceRecord,
): Judgement {
  const { kind } = verdict;
  const wanted = record.policy?.requireProof;
  const { namespace } = submission;
  if (wanted !== undefined && kind !== wanted)
    return toRefused('namespace-proof-required', { namespace, kind: kind ?? 'none', wanted });
  const missed = findMissedPin(verdict, record);
  if (missed !== undefined) return toRefused('namespace-workflow-pinned', { namespace, ...missed });
  if (identity.kind !== record.kind || !isSameIgnoringCase(record.ns, namespace)) {
    return toRefused('namespace-kind-differs', { namespace, kind: identity.kind, recorded: record.kind });
  }
  const judged =
    identity.kind === 'github' ? judgeOwner(identity, submission, record) : judgeDomain(identity, submission, record);
  return judged ?? judgeRepository(identity, submission, record);
}

/** Threat 8, and the renamed account of section 2: neither the login nor the id alone is the owner. */
function judgeOwner(
  { ownerId, login }: GitHubIdentity,
  { namespace }: Submission,
  { github }: NamespaceRecord,
): Judgement {
  if (github === undefined)
    return toRefused('namespace-owner-differs', { namespace, login, ownerId, pinned: 'nobody' });
  const isSameId = github.ownerId === ownerId;
  const isSameLogin = isSameIgnoringCase(github.login, login);
  if (isSameId && isSameLogin) return undefined;
  if (isSameLogin)
    return toRefused('namespace-owner-recreated', { namespace, login, found: ownerId, pinned: github.ownerId });
  if (isSameId) return toRefused('namespace-owner-renamed', { namespace, ownerId, pinned: github.login, found: login });
  return toRefused('namespace-owner-differs', {
    namespace,
    login,
    ownerId,
    pinned: `${github.login} (${github.ownerId})`,
  });
}

/** Threat 10: another repository of the same owner does not take over a server. */
function judgeRepository(identity: ProvenIdentity, { name }: Submission, record: NamespaceRecord): Judgement {
  const found = identity.kind === 'github' ? identity.repositoryId : identity.delegate?.repositoryId;
  const pinned = findRepositoryIds(record, name);
  if (found === undefined || pinned.length === 0 || pinned.includes(found)) return undefined;
  const repository = identity.kind === 'github' ? (identity.repository ?? 'unnamed') : 'by delegation';
  const args = { name, repository, found, pinned: pinned.slice(0, 10).join(', ') };
  return toReview('other-repository', 'namespace-repository-not-pinned', args);
}

/** Threats 29 and 30: an expired or sold domain, and a parent that takes a recorded child. */
function judgeDomain(identity: DomainIdentity, submission: Submission, record: NamespaceRecord): Judgement {
  if (isPinned(identity, record)) return undefined;
  const own = classifyNamespace(submission.namespace);
  const isChilds = own.kind === 'domain' && record.domain?.host === own.host;
  if (isChilds && identity.host !== own.host) {
    const args = { namespace: submission.namespace, host: own.host, parent: identity.host };
    return toReview('child-namespace', 'namespace-child-recorded', args);
  }
  return toReview('new-key', ...describeStranger(identity, submission));
}

/** A key or an account that published here before, or a key that such a key signed for. */
function isPinned({ key, delegate, signedByPinnedKey }: DomainIdentity, { domain }: NamespaceRecord): boolean {
  if (domain === undefined) return false;
  if (key !== undefined) {
    const isKnown = domain.keys.some(({ alg, sha256 }) => alg === key.alg && sha256 === key.sha256);
    return isKnown || (signedByPinnedKey === true && domain.keys.length > 0);
  }
  return delegate !== undefined && (domain.delegates ?? []).some(({ ownerId }) => ownerId === delegate.ownerId);
}

function describeStranger(
  { host, key, delegate }: DomainIdentity,
  { namespace }: Submission,
): [FindingCode, FindingArgs] {
  if (key === undefined && delegate !== undefined) {
    const { login, ownerId } = delegate;
    return ['namespace-delegate-not-pinned', { namespace, host, login, ownerId, hours: NEW_KEY_HOURS }];
  }
  const fingerprint = key === undefined ? 'unnamed' : `${key.alg} ${key.sha256.slice(0, 16)}`;
  return ['namespace-key-not-pinned', { namespace, host, key: fingerprint, hours: NEW_KEY_HOURS }];
}

function toRefused(code: FindingCode, args: FindingArgs): Judgement {
  return { kind: 'refused', told: { code, severity: 'error', args } };
}

/** What everybody meets once is no warning; that somebody else than before publishes is one. */
function toReview(review: PinReview, code: FindingCode, args: FindingArgs): Judgement {
  const severity = review === 'first-publication' ? 'info' : 'warning';
  return { kind: 'review', review, told: { code, severity, args } };
}
