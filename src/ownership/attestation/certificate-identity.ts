import type { Told } from '../../evidence/outcome.ts';
import { type CiIdentity, showValue } from '../ci-identity.ts';
import { ATTESTATION_ISSUER } from './publish-predicate.ts';

/** Extensions of a Fulcio certificate that are read (ownership.md 5.3). */
export const EXTENSION = {
  issuer: 8,
  runner: 11,
  repositoryUri: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  ownerUri: 16,
  ownerId: 17,
  workflowUri: 18,
  event: 20,
  runUrl: 21,
  visibility: 22,
  environment: 23,
} as const;

export type CertificateIdentity =
  | { readonly kind: 'identity'; readonly identity: CiIdentity }
  | { readonly kind: 'problem'; readonly told: readonly Told[] };

/**
 * Reads who ran the workflow that a certificate was issued for. The issuer must be exactly that of GitHub Actions: the
 * instance also issues for others, and for single enterprises below the same URL. URIs must be of the trusted GitHub;
 * ids of another one are other accounts.
 */
export function toCertificateIdentity(
  extensions: ReadonlyMap<number, string>,
  githubHost: string,
): CertificateIdentity {
  const issuer = extensions.get(EXTENSION.issuer);
  if (issuer !== ATTESTATION_ISSUER) {
    const args = { found: showValue(issuer), expected: ATTESTATION_ISSUER };
    return { kind: 'problem', told: [{ code: 'attestation-issuer-untrusted', severity: 'error', args }] };
  }
  const prefix = `https://${githubHost}/`;
  const read = (number: number): string => extensions.get(number) ?? '';
  const readPath = (number: number): string => {
    const uri = read(number);
    // With another host the whole URI stays, which is no login and no repository.
    return uri.toLowerCase().startsWith(prefix.toLowerCase()) ? uri.slice(prefix.length) : uri;
  };
  const environment = extensions.get(EXTENSION.environment);
  return {
    kind: 'identity',
    identity: {
      source: 'certificate',
      ownerLogin: readPath(EXTENSION.ownerUri),
      ownerId: read(EXTENSION.ownerId),
      repository: readPath(EXTENSION.repositoryUri),
      repositoryId: read(EXTENSION.repositoryId),
      ref: read(EXTENSION.ref),
      event: read(EXTENSION.event),
      runner: read(EXTENSION.runner),
      workflow: readPath(EXTENSION.workflowUri),
      ...(environment === undefined ? {} : { environment }),
    },
  };
}
