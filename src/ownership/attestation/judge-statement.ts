import type { Told } from '../../evidence/outcome.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { showValue } from '../ci-identity.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';
import type { VerifiedBundle } from './bundle-verifier.ts';
import {
  BUILD_PROVENANCE_PREFIX,
  IN_TOTO_PAYLOAD_TYPE,
  IN_TOTO_STATEMENT_TYPE,
  SUBJECT_NAME,
  toPredicate,
  toPredicateType,
} from './publish-predicate.ts';

/**
 * Whether a signed statement asks this registry to publish these bytes (ownership.md 3 B): our predicate type and
 * exactly our predicate, exactly one subject, which is this server.json. Who signed is judged elsewhere.
 */
export function judgeStatement(
  { payloadType, statement }: Pick<VerifiedBundle, 'payloadType' | 'statement'>,
  submission: Submission,
  terms: NamespaceTerms,
): readonly Told[] {
  const document = isJsonObject(statement) ? statement : {};
  const type = getMember(document, '_type');
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE || type !== IN_TOTO_STATEMENT_TYPE) {
    const args = { payloadType: showValue(payloadType), type: showValue(type), expected: IN_TOTO_STATEMENT_TYPE };
    return [refuse('attestation-not-in-toto', args)];
  }
  const predicateType = getMember(document, 'predicateType');
  const expected = toPredicateType(terms.registryId);
  if (predicateType !== expected) return [judgeOtherType(predicateType, submission, terms)];
  return [
    ...judgeSubject(getMember(document, 'subject'), submission),
    ...judgePredicate(getMember(document, 'predicate'), toPredicate(submission, terms)),
  ];
}

/** Whether a statement has our predicate type, as far as anybody says: for choosing among many, not for trusting one. */
export function hasPublishType(statement: JsonValue, registryId: string): boolean {
  return isJsonObject(statement) && getMember(statement, 'predicateType') === toPredicateType(registryId);
}

function judgeOtherType(found: JsonValue | undefined, submission: Submission, terms: NamespaceTerms): Told {
  const expected = toPredicateType(terms.registryId);
  const args = {
    found: showValue(found),
    expected,
    predicate: showValue(JSON.stringify(toPredicate(submission, terms))),
  };
  const isProvenance = typeof found === 'string' && found.startsWith(BUILD_PROVENANCE_PREFIX);
  return refuse(isProvenance ? 'attestation-is-build-provenance' : 'attestation-predicate-type-mismatch', args);
}

function judgeSubject(subjects: JsonValue | undefined, { digest }: Submission): Told[] {
  const list = Array.isArray(subjects) ? subjects : [];
  const expected = `one subject, ${SUBJECT_NAME} with ${digest}`;
  if (list.length !== 1)
    return [refuse('attestation-subject-mismatch', { found: `${list.length} subjects`, expected })];
  const subject = isJsonObject(list[0]) ? list[0] : {};
  const name = getMember(subject, 'name');
  const digests = getMember(subject, 'digest');
  const sha256 = isJsonObject(digests) ? getMember(digests, 'sha256') : undefined;
  if (name === SUBJECT_NAME && typeof sha256 === 'string' && `sha256:${sha256}` === digest) return [];
  const found = `one subject, ${showValue(name)} with sha256:${showValue(sha256)}`;
  return [refuse('attestation-subject-mismatch', { found, expected })];
}

function judgePredicate(predicate: JsonValue | undefined, expected: JsonObject): Told[] {
  if (!isJsonObject(predicate)) {
    const args = { member: 'predicate', found: showValue(predicate), expected: 'an object' };
    return [refuse('attestation-predicate-mismatch', args)];
  }
  const members = [...new Set([...Object.keys(expected), ...Object.keys(predicate).slice(0, 20)])];
  return members
    .filter((member) => getMember(predicate, member) !== getMember(expected, member))
    .map((member) => {
      const wanted = showValue(getMember(expected, member));
      const args = { member: showValue(member), found: showValue(getMember(predicate, member)), expected: wanted };
      return refuse('attestation-predicate-mismatch', args);
    });
}

function refuse(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}
