import type { Told } from '../../evidence/outcome.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';
import type { DomainKeyProof } from '../proof.ts';
import { isHostName } from './domain-name.ts';
import { isPinnedKey } from './domain-terms.ts';
import { fingerprintOf } from './key-record.ts';
import { type PublicKey, parsePublicKey, signatureCharsOf } from './keys.ts';
import { parseIssued, renderStatement, type StatementFields, UNNAMED_REGISTRY_ID } from './statement.ts';

/** A statement about the submission with a good signature. Whose the key is nobody knows yet. */
export interface SignedClaim {
  readonly kind: 'signed';
  readonly key: PublicKey;
  /** A second key signed too, and the namespace's record holds it. */
  readonly isSignedByPinnedKey: boolean;
  readonly told: readonly Told[];
}

/** `unchecked`: nobody can tell without the name of a registry. */
export type Unsigned =
  | { readonly kind: 'refused'; readonly told: readonly Told[] }
  | { readonly kind: 'unchecked'; readonly told: readonly Told[] };

export interface SignatureTerms extends NamespaceTerms {
  readonly prev?: string;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Clocks differ. */
const MAX_AHEAD_MS = 5 * MS_PER_MINUTE;
const PUBLISH_WINDOW_DAYS = 7;
/** For what can be taken back: an old decision must not be played again. */
const ACTION_WINDOW_DAYS = 1;

/**
 * Whether the proof's signatures are over the statement about this submission, this registry and this action, within
 * the window (ownership.md 3 D). The statement is rebuilt from fields; none is ever read. Asks nobody.
 */
export function judgeSignature(
  submission: Submission,
  proof: DomainKeyProof,
  terms: SignatureTerms,
): SignedClaim | Unsigned {
  if (terms.registryId === UNNAMED_REGISTRY_ID) return judgeUnchecked(proof, terms);
  const fields = toFields(submission, proof, terms);
  const statement = renderStatement(fields);
  const key = parsePublicKey(proof.alg, proof.key);
  const domain = isHostName(proof.domain) ? proof.domain : 'DOMAIN';
  const told: Told[] = [];
  if (statement.kind === 'problem') told.push(tell('domain-statement-invalid', { reason: statement.reason }));
  else told.push(...judgeWindow(proof.issued, terms));
  if (key.kind === 'problem') told.push(tellKey(proof, key.reason));
  else if (statement.kind === 'statement') told.push(...judgeOne(proof, key, { fields, text: statement.text, domain }));
  if (told.length > 0 || key.kind === 'problem' || statement.kind === 'problem') return { kind: 'refused', told };
  const second = judgePrevious(proof, terms, { fields, text: statement.text, domain });
  if (second.isWrong) return { kind: 'refused', told: second.told };
  return { kind: 'signed', key, isSignedByPinnedKey: second.isPinned, told: second.told };
}

/** Without a registry there is no statement. What is wrong whatever it says is a no; the rest nobody can tell. */
function judgeUnchecked(proof: DomainKeyProof, terms: SignatureTerms): Unsigned {
  const key = parsePublicKey(proof.alg, proof.key);
  const told = judgeWindow(proof.issued, terms);
  if (key.kind === 'problem') told.push(tellKey(proof, key.reason));
  if (told.length > 0) return { kind: 'refused', told };
  return { kind: 'unchecked', told: [{ code: 'domain-registry-unnamed', severity: 'warning', args: {} }] };
}

interface Signed {
  readonly fields: StatementFields;
  readonly text: string;
  /** For the command that signs again. */
  readonly domain: string;
}

function toFields({ name, version, digest }: Submission, { issued }: DomainKeyProof, terms: SignatureTerms) {
  const { registryId, action, prev } = terms;
  return { registryId, action, name, version, digest, issued, ...(prev === undefined ? {} : { prev }) };
}

/** Written so that a time that is none is outside of every window. */
function judgeWindow(issued: string, { now, action }: SignatureTerms): Told[] {
  const age = Date.parse(now) - (parseIssued(issued) ?? Number.NaN);
  const days = action === 'publish' ? PUBLISH_WINDOW_DAYS : ACTION_WINDOW_DAYS;
  if (age >= -MAX_AHEAD_MS && age <= days * MS_PER_DAY) return [];
  if (age < -MAX_AHEAD_MS) return [tell('domain-proof-from-future', { issued, now })];
  return [tell('domain-proof-expired', { issued, now, days })];
}

/** The one signature, by the key that the proof names. */
function judgeOne(proof: Pick<DomainKeyProof, 'alg' | 'key' | 'signature'>, key: PublicKey, signed: Signed): Told[] {
  const { alg, signature } = proof;
  const chars = signatureCharsOf(alg) ?? 0;
  if (signature.length !== chars || !/^[0-9a-f]+$/.test(signature)) {
    return [tell('domain-signature-malformed', { alg, found: describeSignature(signature), expected: chars })];
  }
  if (key.verify(toBytes(signed.text), signature)) return [];
  const { registryId, action, name, version, digest, issued } = signed.fields;
  const guess = guessSignedText(key, signature, signed);
  const fingerprint = fingerprintOf(alg, proof.key);
  return [
    tell('domain-signature-mismatch', {
      key: fingerprint,
      domain: signed.domain,
      registry: registryId,
      action,
      name,
      version,
      digest,
      issued,
      guess,
    }),
  ];
}

function judgePrevious(
  { previous, alg, key }: DomainKeyProof,
  terms: SignatureTerms,
  signed: Signed,
): { readonly isWrong: boolean; readonly isPinned: boolean; readonly told: readonly Told[] } {
  if (previous === undefined || (previous.alg === alg && previous.key === key)) {
    return { isWrong: false, isPinned: false, told: [] };
  }
  const second = parsePublicKey(previous.alg, previous.key);
  if (second.kind === 'problem') return { isWrong: true, isPinned: false, told: [tellKey(previous, second.reason)] };
  const told = judgeOne(previous, second, signed);
  if (told.length > 0) return { isWrong: true, isPinned: false, told };
  if (isPinnedKey(second, terms)) {
    return { isWrong: false, isPinned: true, told: [] };
  }
  const args = { key: fingerprintOf(previous.alg, previous.key), name: signed.fields.name };
  return {
    isWrong: false,
    isPinned: false,
    told: [{ code: 'domain-previous-key-not-pinned', severity: 'info', args }],
  };
}

/** What was signed instead, as far as it can be told: a sentence, or nothing. */
function guessSignedText(key: PublicKey, signature: string, { fields, text }: Signed): string {
  const guesses: readonly (readonly [string, string])[] = [
    [fields.issued, 'the time alone, as for the official registry'],
    [text.trimEnd(), 'the statement without its last line feed'],
    [text.replaceAll('\n', '\r\n'), 'the statement with CRLF at the ends of its lines'],
    [`${text}\n`, 'the statement with a line feed too many'],
  ];
  const found = guesses.find(([other]) => key.verify(toBytes(other), signature));
  return found === undefined ? '' : ` What was signed is ${found[1]}.`;
}

function tellKey({ alg, key }: { readonly alg: string; readonly key: string }, reason: string): Told {
  return tell('domain-key-invalid', { alg, key: key.slice(0, 80), reason });
}

function describeSignature(signature: string): string {
  if (/^[0-9a-f]*$/.test(signature)) return `${signature.length} hex digits`;
  return `${signature.length} characters that are not all lower-case hex digits`;
}

function tell(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
