import type { Outcome, Told } from '../../evidence/outcome.ts';
import { isSameIgnoringCase } from '../ascii-case.ts';
import type { NamespaceTerms, NamespaceVerdict, ProofKind, Submission } from '../namespace-verdict.ts';
import { domainCovers, judgeDomain, namespaceToDomain } from './domain-name.ts';
import type { PublicKey } from './keys.ts';

/** A domain by whose name a proof may be judged. */
export interface DomainClaim {
  readonly kind: 'claim';
  /** In lower case. */
  readonly host: string;
  /** Set when a person has to look at the name first: nothing is proven until then. */
  readonly held: readonly Told[];
}

/**
 * Whether the domain may prove the namespace at all, before anything is asked (ownership.md 4.3, 11.2, 11.4). A domain
 * with an `xn--` label that neither the record nor the policy knows is held, whatever is proven.
 */
export function judgeDomainClaim(
  submission: Submission,
  { domain, method }: { readonly domain: string; readonly method: 'dns' | 'http' },
  terms: NamespaceTerms,
): DomainClaim | { readonly kind: 'refused'; readonly told: readonly Told[] } {
  const judged = judgeDomain(domain);
  const isHeld = judged.kind === 'problem' && judged.fault === 'idn';
  if (judged.kind === 'problem' && !isHeld) {
    return {
      kind: 'refused',
      told: [{ code: 'domain-not-accepted', severity: 'error', args: { domain, reason: judged.reason } }],
    };
  }
  const { namespace } = submission;
  if (!domainCovers(domain, namespace, method)) {
    const args = { domain, namespace, expected: namespaceToDomain(namespace), method: method.toUpperCase() };
    return { kind: 'refused', told: [{ code: 'domain-covers-other-names', severity: 'error', args }] };
  }
  const host = judged.host ?? domain;
  const held: Told[] =
    isHeld && !isReviewed(host, namespace, terms)
      ? [{ code: 'domain-needs-review', severity: 'warning', args: { domain: host, namespace } }]
      : [];
  return { kind: 'claim', host, held };
}

/** A verdict that a proof did not come to be. */
export function notProven(kind: ProofKind, outcome: Outcome, told: readonly Told[]): NamespaceVerdict {
  return { outcome, kind, told };
}

function isReviewed(host: string, namespace: string, { record, approvedNamespaces = [] }: NamespaceTerms): boolean {
  if (record?.domain?.host === host) return true;
  return approvedNamespaces.some((approved) => isSameIgnoringCase(approved, namespace));
}

/** Whether the record of the namespace holds the key. */
export function isPinnedKey({ alg, sha256 }: PublicKey, { record }: NamespaceTerms): boolean {
  return record?.domain?.keys.some((pinned) => pinned.alg === alg && pinned.sha256 === sha256) ?? false;
}
