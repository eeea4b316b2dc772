import { GITHUB_ACTIONS_ISSUER } from '../../manifest/public-urls.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';

/** Payload type of an in-toto statement in a DSSE envelope. */
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** `_type` of an in-toto statement. */
export const IN_TOTO_STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Where build provenance has its predicate types: it says how something was built, not that it may be listed. */
export const BUILD_PROVENANCE_PREFIX = 'https://slsa.dev/provenance/';
/** Name of the one subject of an attestation to publish. */
export const SUBJECT_NAME = 'server.json';
/** OID 8 of a certificate must be exactly this: Fulcio also serves issuers below it, of single enterprises. */
export const ATTESTATION_ISSUER = GITHUB_ACTIONS_ISSUER;

/**
 * The predicate type of an attestation that asks this registry to publish (ownership.md 3 B): on the host of the
 * registry's id; the predicate carries the whole id, path included.
 */
export function toPredicateType(registryId: string): string {
  const slash = registryId.indexOf('/');
  return `https://${slash < 0 ? registryId : registryId.slice(0, slash)}/attestations/publish/v1`;
}

/** The predicate that a submission needs: these members, no others. */
export function toPredicate(
  submission: Pick<Submission, 'name' | 'version'>,
  terms: Pick<NamespaceTerms, 'registryId' | 'action'>,
): JsonObject {
  const { name, version } = submission;
  return { registry: `https://${terms.registryId}`, action: terms.action, name, version };
}
