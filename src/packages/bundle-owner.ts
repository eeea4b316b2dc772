import type { ProofKind, ProvenIdentity } from '../ownership/namespace-verdict.ts';
import type { BundleSource, PackageVerdict } from './package-verdict.ts';
import { tell } from './package-verdicts.ts';

type Finding = 'owned' | 'other' | 'uncompared';

/**
 * Whether who publishes the namespace also stands behind the release that a bundle lies in (ownership.md 8.7 point 2,
 * D-9; threat 36). Only a proved bundle is judged: any other outcome stays. A bundle on a host that a private policy
 * names has no owner to compare: that policy vouches for the host.
 */
export function judgeBundleOwner(
  verdict: PackageVerdict,
  identity: ProvenIdentity | undefined,
  proofKind: ProofKind | undefined,
): PackageVerdict {
  const { source } = verdict;
  if (verdict.outcome !== 'proved' || source === undefined || source.host === 'other') return verdict;
  const finding = compareOwners(source, identity, proofKind);
  if (finding === 'owned') return verdict;
  const args = {
    repository: source.repository,
    owner:
      source.ownerId === undefined ? 'an unknown owner' : `${source.ownerLogin ?? 'an owner'} (id ${source.ownerId})`,
    publisher: describeIdentity(identity),
  };
  const refusal =
    finding === 'uncompared'
      ? tell('unknown', 'bundle-owner-unknown', args, { member: 'identifier' })
      : tell('disproved', source.host === 'gitlab' ? 'bundle-needs-domain-key' : 'bundle-owner-differs', args, {
          member: 'identifier',
        });
  return { ...verdict, outcome: refusal.outcome, told: [...verdict.told, ...refusal.told] };
}

function compareOwners(
  source: BundleSource,
  identity: ProvenIdentity | undefined,
  proofKind: ProofKind | undefined,
): Finding {
  if (identity === undefined) return 'uncompared';
  // The signed statement has the digest of server.json in it, and that holds the URL and the hash.
  if (identity.kind === 'domain' && identity.key !== undefined && proofKind === 'domain-key') return 'owned';
  // No proof of the namespace says who somebody is on GitLab.
  if (source.host === 'gitlab') return 'other';
  if (source.ownerId === undefined) return 'uncompared';
  if (identity.kind === 'github') return identity.ownerId === source.ownerId ? 'owned' : 'other';
  const { delegate } = identity;
  if (delegate === undefined) return 'other';
  if (delegate.restrictedTo !== undefined) {
    if (source.repositoryId === undefined) return 'uncompared';
    return source.repositoryId === delegate.restrictedTo ? 'owned' : 'other';
  }
  const isNamed =
    delegate.ownerId === source.ownerId ||
    (delegate.repositoryId !== undefined && delegate.repositoryId === source.repositoryId);
  return isNamed ? 'owned' : 'other';
}

function describeIdentity(identity: ProvenIdentity | undefined): string {
  if (identity === undefined) return 'nobody who was proven';
  if (identity.kind === 'github') return `${identity.login} (id ${identity.ownerId})`;
  const { host, delegate } = identity;
  if (delegate === undefined) return host;
  const { login, ownerId, restrictedTo } = delegate;
  const restriction = restrictedTo === undefined ? '' : ` for the repository ${restrictedTo} alone`;
  return `${login} (id ${ownerId}), named by ${host}${restriction}`;
}
