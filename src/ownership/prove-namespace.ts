import type { Inquiry } from '../evidence/inquiry.ts';
import type { Told } from '../evidence/outcome.ts';
import { proveAttestation } from './attestation/prove-attestation.ts';
import { proveDelegation } from './domain/prove-delegation.ts';
import { proveDomainKey } from './domain/prove-domain-key.ts';
import { proveImplicitRepository } from './github/prove-implicit.ts';
import { provePrAuthor } from './github/prove-pr-author.ts';
import { proveRepository } from './github/prove-repository.ts';
import { describeMissing } from './missing-proof.ts';
import { classifyNamespace } from './namespace-name.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from './namespace-verdict.ts';
import type { AttestationProof, Proof, RepositoryProof } from './proof.ts';

/**
 * Who may publish under the namespace of a submission (ownership.md 3): the proof beside it, else what needs no proof
 * file. Pins are not compared here: see `judgePins`. `github-oidc` has a door of its own: see `proveOidcToken`.
 */
export function* proveNamespace(submission: Submission, terms: NamespaceTerms): Inquiry<NamespaceVerdict> {
  const namespace = classifyNamespace(submission.namespace);
  if (namespace.kind === 'none') {
    return disprove({
      code: 'namespace-not-provable',
      args: { namespace: submission.namespace, reason: namespace.reason },
    });
  }
  const { proof } = submission;
  if (proof === undefined) {
    return yield* namespace.kind === 'github'
      ? proveWithoutFile(submission, terms)
      : proveDomainWithoutFile(submission, terms, namespace.host);
  }
  const wanted = kindsFor(namespace.kind);
  if (!wanted.includes(proof.kind)) {
    const args = { kind: proof.kind, namespace: submission.namespace, wanted: wanted.join(', ') };
    return disprove({ code: 'proof-kind-not-for-namespace', args });
  }
  if (!terms.proofs.includes(proof.kind)) return refuseKind(proof.kind, terms);
  return yield* proveWithFile(submission, proof, terms);
}

function kindsFor(kind: 'github' | 'domain'): Proof['kind'][] {
  return kind === 'github' ? ['github-repository', 'github-attestation'] : ['domain-key', 'domain-delegation'];
}

function* proveWithFile(submission: Submission, proof: Proof, terms: NamespaceTerms): Inquiry<NamespaceVerdict> {
  switch (proof.kind) {
    case 'github-repository':
      return yield* proveRepository(submission, proof, terms);
    case 'github-attestation':
      return yield* proveAttestation(submission, proof, terms);
    case 'domain-key':
      return yield* proveDomainKey(submission, proof, terms);
    case 'domain-delegation':
      return yield* proveDelegation(submission, proof, terms, proveDelegated);
  }
}

/** What a domain's delegate must show: A or B as the proof says, else what his repository shows by itself, which is A. */
export function* proveDelegated(
  submission: Submission,
  proof: RepositoryProof | AttestationProof | undefined,
  terms: NamespaceTerms,
): Inquiry<NamespaceVerdict> {
  const kind = proof?.kind ?? 'github-repository';
  if (!terms.proofs.includes(kind)) return refuseKind(kind, terms);
  if (proof?.kind === 'github-repository') return yield* proveRepository(submission, proof, terms);
  if (proof?.kind === 'github-attestation') return yield* proveAttestation(submission, proof, terms);
  const implicit = yield* proveImplicitRepository(submission, terms, { anyOwner: true });
  return implicit ?? disprove(describeMissing(submission, terms));
}

/** Implicit A, then C. Where both fail, what A saw is told: it is the way that everybody has. */
function* proveWithoutFile(submission: Submission, terms: NamespaceTerms): Inquiry<NamespaceVerdict> {
  const accepts = (kind: string) => terms.proofs.includes(kind);
  const implicit = accepts('github-repository') ? yield* proveImplicitRepository(submission, terms) : undefined;
  if (implicit?.outcome === 'proved') return implicit;
  if (submission.pullRequest && accepts('github-pr-author')) {
    const author = yield* provePrAuthor(submission, terms);
    if (author.outcome !== 'disproved' || implicit === undefined) return author;
  }
  return implicit ?? disprove(describeMissing(submission, terms));
}

function* proveDomainWithoutFile(
  submission: Submission,
  terms: NamespaceTerms,
  domain: string,
): Inquiry<NamespaceVerdict> {
  if (!terms.proofs.includes('domain-delegation')) {
    return disprove(describeMissing(submission, terms));
  }
  const proof = { kind: 'domain-delegation', method: 'dns', domain } as const;
  const verdict = yield* proveDelegation(submission, proof, terms, proveDelegated);
  if (verdict.outcome !== 'disproved') return verdict;
  const missing: Told = { ...describeMissing(submission, terms), severity: 'error' };
  return { ...verdict, told: [missing, ...verdict.told.map((told): Told => ({ ...told, severity: 'info' }))] };
}

function refuseKind(kind: string, { proofs }: NamespaceTerms): NamespaceVerdict {
  return disprove({ code: 'proof-kind-not-accepted', args: { kind, accepted: proofs.join(', ') } });
}

function disprove(told: Omit<Told, 'severity'>): NamespaceVerdict {
  return { outcome: 'disproved', told: [{ ...told, severity: 'error' }] };
}
