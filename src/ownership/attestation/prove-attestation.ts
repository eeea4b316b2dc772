import type { Inquiry } from '../../evidence/inquiry.ts';
import type { Outcome, Told } from '../../evidence/outcome.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { type CiIdentity, judgeCiIdentity, judgeRegistry, proveCiIdentity, showValue } from '../ci-identity.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../namespace-verdict.ts';
import type { AttestationProof } from '../proof.ts';
import type { BundleVerifier, VerifiedBundle } from './bundle-verifier.ts';
import { EXTENSION, toCertificateIdentity } from './certificate-identity.ts';
import { type AttestationList, askAttestations, toAttestationUrls } from './find-attestations.ts';
import { hasPublishType, judgeStatement } from './judge-statement.ts';
import { toPredicate, toPredicateType } from './publish-predicate.ts';

/** A bundle as far as it can be judged without asking anybody. */
interface Candidate {
  readonly outcome: Outcome;
  /** How close it comes to a proof: whose reasons are told when none is one. */
  readonly rank: number;
  readonly told: readonly Told[];
  readonly proven?: { readonly identity: CiIdentity; readonly bundle: VerifiedBundle };
}

const KIND = 'github-attestation';
const RANK = { proof: 4, unknown: 3, asksToPublish: 2, other: 1, broken: 0 } as const;
const MAX_EVIDENCE_CHARS = 500;

/**
 * Proof B (ownership.md 3): a workflow of the owner signed that this registry shall publish these bytes. The bundle is
 * in the proof, or GitHub is asked for the owner's public attestations of the digest. For a domain it shows only which
 * GitHub identity signed; `domain-delegation` compares that with the one the domain names.
 */
export function* proveAttestation(
  submission: Submission,
  proof: AttestationProof | undefined,
  terms: NamespaceTerms,
): Inquiry<NamespaceVerdict> {
  const unnamed = judgeRegistry('certificate', terms);
  if (unnamed !== undefined) return toVerdict('unknown', [unnamed]);
  const { verifier } = terms;
  if (verifier === undefined) return toVerdict('unknown', [warn('attestation-no-trusted-root', {})]);
  if (proof?.bundle !== undefined) {
    return yield* conclude(judgeBundle(proof.bundle, verifier, submission, terms), submission, terms);
  }
  return yield* proveByDigest(verifier, submission, terms);
}

function* proveByDigest(
  verifier: BundleVerifier,
  submission: Submission,
  terms: NamespaceTerms,
): Inquiry<NamespaceVerdict> {
  const lists: AttestationList[] = [];
  let best: Candidate | undefined;
  for (const url of toAttestationUrls(submission, terms)) {
    const list = yield* askAttestations(url);
    lists.push(list);
    for (const bundle of list.kind === 'list' ? list.bundles : []) {
      const candidate = judgeBundle(bundle, verifier, submission, terms);
      if (best === undefined || candidate.rank > best.rank) best = candidate;
    }
    if (best?.rank === RANK.proof) break;
  }
  const missing = describeMissing(lists, submission, terms);
  // What could not be read may be the proof: the others refute nothing.
  const isSettled = best?.rank === RANK.proof || best?.rank === RANK.unknown || missing.outcome === 'disproved';
  return best === undefined || !isSettled ? missing : yield* conclude(best, submission, terms);
}

function* conclude(best: Candidate, submission: Submission, terms: NamespaceTerms): Inquiry<NamespaceVerdict> {
  if (best.proven === undefined) return toVerdict(best.outcome, best.told);
  const { identity: ci, bundle } = best.proven;
  const { outcome, identity, told } = yield* proveCiIdentity(ci, submission, terms);
  const proven = identity === undefined ? {} : { identity, evidence: toEvidence(bundle) };
  return { ...toVerdict(outcome, told), ...proven };
}

function judgeBundle(
  bundle: JsonValue,
  verifier: BundleVerifier,
  submission: Submission,
  terms: NamespaceTerms,
): Candidate {
  const result = verifier.verify(bundle);
  if (result.kind === 'unknown') {
    const told = [warn('attestation-trust-unknown', { reason: showValue(result.reason) })];
    return { outcome: 'unknown', rank: RANK.unknown, told };
  }
  if (result.kind === 'refused') {
    const told = [refuse('attestation-bundle-refused', { reason: showValue(result.reason) })];
    return { outcome: 'disproved', rank: RANK.broken, told };
  }
  const rank = hasPublishType(result.statement, terms.registryId) ? RANK.asksToPublish : RANK.other;
  const statementTold = judgeStatement(result, submission, terms);
  const read = toCertificateIdentity(result.extensions, terms.githubHost);
  const identityTold = read.kind === 'problem' ? read.told : judgeCiIdentity(read.identity, submission, terms);
  const told = [...statementTold, ...identityTold];
  if (told.length > 0 || read.kind === 'problem') return { outcome: 'disproved', rank, told };
  return { outcome: 'proved', rank: RANK.proof, told, proven: { identity: read.identity, bundle: result } };
}

function describeMissing(
  lists: readonly AttestationList[],
  submission: Submission,
  terms: NamespaceTerms,
): NamespaceVerdict {
  const failed = lists.find((list) => list.kind === 'failed');
  if (failed !== undefined) {
    const args = { url: shortenText(failed.url, 200), answered: showValue(failed.answered) };
    return toVerdict('unknown', [warn('attestation-lookup-failed', args)]);
  }
  const linked = lists.find((list) => list.kind === 'list' && list.linked > 0);
  if (linked !== undefined) {
    return toVerdict('unknown', [warn('attestation-bundle-not-inlined', { url: shortenText(linked.url, 200) })]);
  }
  const args = {
    digest: submission.digest,
    looked: lists.map(({ url }) => toListUrl(url)).join(' and ') || 'nowhere, since no GitHub repository is named',
    predicateType: toPredicateType(terms.registryId),
    predicate: JSON.stringify(toPredicate(submission, terms)),
  };
  return toVerdict('disproved', [refuse('attestation-not-found', args)]);
}

/** What was asked, without the digest, which the message names already. */
function toListUrl(url: string): string {
  return shortenText(url.slice(0, url.lastIndexOf('/attestations/')), 200);
}

/** For the receipt (ownership.md 7). Refs and names of workflows are the publisher's texts. */
function toEvidence(bundle: VerifiedBundle): JsonObject {
  const read = (number: number): string => shortenText(bundle.extensions.get(number) ?? '', MAX_EVIDENCE_CHARS);
  return {
    certificate: bundle.certificateFingerprint,
    ...(bundle.logIndex === undefined ? {} : { logIndex: bundle.logIndex }),
    bundle: bundle.bundleDigest,
    signedAt: bundle.times[0] ?? '',
    workflow: read(EXTENSION.workflowUri),
    run: read(EXTENSION.runUrl),
    ref: read(EXTENSION.ref),
    commit: read(EXTENSION.commit),
    event: read(EXTENSION.event),
  };
}

function toVerdict(outcome: Outcome, told: readonly Told[]): NamespaceVerdict {
  return { outcome, kind: KIND, told };
}

function refuse(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}

function warn(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'warning', args };
}
