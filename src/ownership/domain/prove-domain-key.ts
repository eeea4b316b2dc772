import type { Inquiry } from '../../evidence/inquiry.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../namespace-verdict.ts';
import type { DomainKeyProof } from '../proof.ts';
import { askDomain, type DomainView, type Sought } from './ask-domain.ts';
import { isPinnedKey, judgeDomainClaim, notProven } from './domain-terms.ts';
import { judgeSignature, type SignedClaim } from './judge-signature.ts';
import { fingerprintOf, parseKeyRecords, renderKeyRecord } from './key-record.ts';
import type { PublicKey } from './keys.ts';

const MAX_LISTED = 4;

/**
 * Whether whoever holds a key of the domain asked for this (ownership.md 3 D, 4). First what needs nobody: the domain
 * reaches the namespace, the key is one, the statement rebuilt from the submission carries its signature, and its time
 * is near. Then the domain must serve that key now. `prev` is the digest of the current record, for actions other than
 * `publish`. Pins are compared elsewhere.
 */
export function* proveDomainKey(
  submission: Submission,
  proof: DomainKeyProof,
  terms: NamespaceTerms,
  prev?: string,
): Inquiry<NamespaceVerdict> {
  const claim = judgeDomainClaim(submission, proof, terms);
  const signed = judgeSignature(submission, proof, { ...terms, ...(prev === undefined ? {} : { prev }) });
  const refused = signed.kind === 'refused' ? signed.told : [];
  const faults = [...(claim.kind === 'refused' ? claim.told : []), ...refused];
  if (claim.kind === 'refused' || signed.kind === 'refused') return notProven('domain-key', 'disproved', faults);
  if (signed.kind === 'unchecked') return notProven('domain-key', 'unknown', [...signed.told, ...claim.held]);
  const isPinned = terms.record?.domain?.host === claim.host && isPinnedKey(signed.key, terms);
  const view = yield* askDomain({ host: claim.host, method: proof.method, isPinned }, toSought(proof, signed.key));
  const told = [...claim.held, ...signed.told];
  if (view.kind === 'absent') return notProven('domain-key', 'disproved', [view.told, ...told]);
  if (view.kind === 'unknown') return notProven('domain-key', 'unknown', [view.told, ...told]);
  return {
    outcome: claim.held.length > 0 ? 'unknown' : 'proved',
    kind: 'domain-key',
    evidence: toEvidence(claim.host, proof, { signed, view }),
    identity: {
      kind: 'domain',
      host: claim.host,
      key: { alg: signed.key.alg, sha256: signed.key.sha256 },
      ...(signed.isSignedByPinnedKey ? { signedByPinnedKey: true } : {}),
    },
    told,
  };
}

function toSought({ key, alg }: DomainKeyProof, { sha256 }: PublicKey): Sought {
  return {
    factsOf: (texts) => {
      const served = parseKeyRecords(texts).keys.filter((one) => one.key.sha256 === sha256);
      return served.map(({ fingerprint }) => fingerprint);
    },
    describe: describeKeys,
    expected: renderKeyRecord(alg, key),
  };
}

function describeKeys(texts: readonly string[]): string {
  const { keys, problems } = parseKeyRecords(texts);
  const [problem] = problems;
  const prints = keys.slice(0, MAX_LISTED).map(({ fingerprint }) => fingerprint);
  const bad =
    problem === undefined ? '' : `a record that cannot be read ("${problem.text.slice(0, 60)}": ${problem.reason})`;
  const good = prints.length === 0 ? '' : `the ${prints.length === 1 ? 'key' : 'keys'} ${prints.join(', ')}`;
  if (good === '' && bad === '') return 'no key record';
  return [good, bad].filter((part) => part !== '').join(' and ');
}

function toEvidence(
  host: string,
  proof: DomainKeyProof,
  { signed, view }: { signed: SignedClaim; view: DomainView & { kind: 'found' } },
): JsonValue {
  return {
    method: proof.method,
    host,
    key: { alg: signed.key.alg, sha256: signed.key.sha256, fingerprint: fingerprintOf(proof.alg, proof.key) },
    issued: proof.issued,
    seen: [...view.seen],
    ...(view.resolvers === undefined ? {} : { resolvers: [...view.resolvers] }),
  };
}
