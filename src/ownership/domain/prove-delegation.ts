import { type Inquiry, together } from '../../evidence/inquiry.ts';
import { type Outcome, type Told, worstOutcome } from '../../evidence/outcome.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { NamespaceRecord, PinnedDelegate } from '../namespace-record.ts';
import type { NamespaceTerms, NamespaceVerdict, ProvenIdentity, Submission } from '../namespace-verdict.ts';
import type { AttestationProof, DomainDelegationProof, RepositoryProof } from '../proof.ts';
import { askDomain, type DomainView, type Sought } from './ask-domain.ts';
import {
  DELEGATION_PREFIX,
  type Delegate,
  isDelegatedTo,
  nameDelegate,
  parseDelegations,
  renderDelegation,
} from './delegation.ts';
import { judgeDomainClaim, notProven } from './domain-terms.ts';

/** Proves a GitHub identity behind the bytes, whatever the namespace: A or B, or an implicit A without a proof. */
export type ProveGithub = (
  submission: Submission,
  proof: RepositoryProof | AttestationProof | undefined,
  terms: NamespaceTerms,
) => Inquiry<NamespaceVerdict>;

type GithubIdentity = Extract<ProvenIdentity, { kind: 'github' }>;
type FoundView = Extract<DomainView, { kind: 'found' }>;

const KIND = 'domain-delegation';
const MAX_LISTED = 4;

/**
 * Whether the domain names the GitHub identity that stands behind the bytes (ownership.md 3 E). Domain and GitHub are
 * asked side by side, at every publication: a line that was taken away delegates no more. Both must hold, and the numbers
 * must be the same; logins play no part. Pins are compared elsewhere.
 */
export function* proveDelegation(
  submission: Submission,
  proof: DomainDelegationProof,
  terms: NamespaceTerms,
  proveGithub: ProveGithub,
): Inquiry<NamespaceVerdict> {
  const claim = judgeDomainClaim(submission, proof, terms);
  if (claim.kind === 'refused') return notProven(KIND, 'disproved', claim.told);
  const place = { host: claim.host, method: proof.method, isPinned: isPinnedDelegation(claim.host, terms) };
  const [domain, github] = (yield* together<DomainView | NamespaceVerdict>([
    askDomain(place, SOUGHT),
    proveGithub(submission, proof.proof, terms),
  ])) as readonly [DomainView, NamespaceVerdict];
  const told = [...github.told, ...claim.held];
  const outcome = worstOutcome([outcomeOf(domain), github.outcome]);
  if (domain.kind !== 'found') return notProven(KIND, outcome, [domain.told, ...told]);
  if (outcome !== 'proved') return notProven(KIND, outcome, told);
  const identity = github.identity?.kind === 'github' ? github.identity : undefined;
  // A no needs two resolvers, since the line may have been changed a minute ago; so does an account that is new here.
  const isKnown = delegatesTo(domain.facts, identity) && isPinnedDelegate(identity, terms);
  const isAskedAgain = place.isPinned && !isKnown;
  const view = isAskedAgain ? yield* askDomain({ ...place, isPinned: false }, SOUGHT) : domain;
  if (view.kind !== 'found') return notProven(KIND, outcomeOf(view), [view.told, ...told]);
  if (identity === undefined || !delegatesTo(view.facts, identity)) {
    const isDisputed = view.disputed !== undefined && delegatesTo(view.disputed.facts, identity);
    if (isDisputed) return notProven(KIND, 'unknown', [view.disputed.told, ...told]);
    return notProven(KIND, 'disproved', [tellOthers(claim.host, view, identity), ...told]);
  }
  return {
    outcome: claim.held.length > 0 ? 'unknown' : 'proved',
    kind: KIND,
    ...(github.kind === undefined ? {} : { innerKind: github.kind }),
    evidence: toEvidence(claim.host, proof, { view, github }),
    identity: { kind: 'domain', host: claim.host, delegate: toDelegate(identity, view.facts) },
    told,
  };
}

function outcomeOf(view: DomainView): Outcome {
  return view.kind === 'found' ? 'proved' : view.kind === 'absent' ? 'disproved' : 'unknown';
}

/** One resolver is enough when the record holds the domain and whom it delegated to: another number stands out then. */
function isPinnedDelegation(host: string, { record }: NamespaceTerms): boolean {
  return record?.domain?.host === host && pinnedDelegates(record).length > 0;
}

function isPinnedDelegate(identity: GithubIdentity | undefined, { record }: NamespaceTerms): boolean {
  return pinnedDelegates(record).some(({ ownerId }) => ownerId === identity?.ownerId);
}

function pinnedDelegates(record: NamespaceRecord | undefined): readonly PinnedDelegate[] {
  return record?.domain?.delegates ?? [];
}

const SOUGHT: Sought = {
  factsOf: (texts) => parseDelegations(texts).delegates.map(nameDelegate),
  describe: (texts) => {
    const [problem] = parseDelegations(texts).problems;
    return problem === undefined ? 'no delegation' : `"${problem}", which names no GitHub account by its number`;
  },
  expected: `${DELEGATION_PREFIX}github:<number of the owner>`,
};

function toDelegates(facts: ReadonlySet<string>): readonly Delegate[] {
  return parseDelegations([...facts].map((fact) => `${DELEGATION_PREFIX}${fact}`)).delegates;
}

function delegatesTo(facts: ReadonlySet<string>, identity: GithubIdentity | undefined): boolean {
  return identity !== undefined && toDelegates(facts).some((delegate) => isDelegatedTo(delegate, identity));
}

function tellOthers(host: string, { facts }: FoundView, identity: GithubIdentity | undefined): Told {
  const args = {
    host,
    found: [...facts].slice(0, MAX_LISTED).join(', '),
    proven: identity === undefined ? 'nobody at GitHub' : describeIdentity(identity),
    expected: identity === undefined ? SOUGHT.expected : renderDelegation({ ownerId: identity.ownerId }),
  };
  return { code: 'domain-delegates-to-others', severity: 'error', args };
}

/** Whom the domain names, and whether it names this repository alone. */
function toDelegate(
  identity: GithubIdentity,
  facts: ReadonlySet<string>,
): NonNullable<Extract<ProvenIdentity, { kind: 'domain' }>['delegate']> {
  const { ownerId, repositoryId, login } = identity;
  const naming = toDelegates(facts).filter((delegate) => isDelegatedTo(delegate, identity));
  if (repositoryId === undefined) return { ownerId, login };
  const isRestricted = naming.every((delegate) => delegate.repositoryId !== undefined);
  return { ownerId, repositoryId, login, ...(isRestricted ? { restrictedTo: repositoryId } : {}) };
}

function describeIdentity({ ownerId, repositoryId, login, repository }: GithubIdentity): string {
  const name = repository ?? login;
  return `${name} (${nameDelegate({ ownerId, ...(repositoryId === undefined ? {} : { repositoryId }) })})`;
}

function toEvidence(
  host: string,
  proof: DomainDelegationProof,
  { view, github }: { readonly view: FoundView; readonly github: NamespaceVerdict },
): JsonValue {
  return {
    method: proof.method,
    host,
    seen: [...view.seen],
    ...(view.resolvers === undefined ? {} : { resolvers: [...view.resolvers] }),
    github: { ...(github.kind === undefined ? {} : { kind: github.kind }), evidence: github.evidence ?? null },
  };
}
