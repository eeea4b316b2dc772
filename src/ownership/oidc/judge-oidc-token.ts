import type { Inquiry } from '../../evidence/inquiry.ts';
import type { Outcome, Told } from '../../evidence/outcome.ts';
import { digestOf } from '../../manifest/digest.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { proveCiIdentity, showValue } from '../ci-identity.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../namespace-verdict.ts';
import { judgeClaims, toKeptClaims } from './judge-claims.ts';
import { type ParsedToken, parseToken } from './parse-token.ts';
import {
  findSigningKey,
  isSignedBy,
  type KeyMemory,
  type KeyResult,
  parseSigningKey,
  type SigningKey,
} from './signing-key.ts';

const KIND = 'github-oidc';

/**
 * Proof F (ownership.md 3): a GitHub Actions OIDC token whose audience names this registry and the digest. For a gateway
 * that got it over its own connection; never from a pull request. The token is a bearer credential: nothing that
 * comes out of here holds its text, the evidence only its SHA-256.
 */
export function* proveOidcToken(
  submission: Submission,
  token: string,
  terms: NamespaceTerms,
  memory?: KeyMemory,
): Inquiry<NamespaceVerdict> {
  const parsed = parseToken(token);
  if (parsed.kind === 'problem') return toVerdict('disproved', [parsed.told]);
  const issuer = findIssuer(parsed.claims, terms);
  if (typeof issuer !== 'string') return toVerdict('disproved', [issuer.told]);
  const found = yield* findSigningKey(issuer, parsed.kid, terms.now, memory);
  if (found.kind === 'unknown') {
    const args = { url: showValue(found.url), answered: showValue(found.answered) };
    return toVerdict('unknown', [{ code: 'oidc-keys-unreachable', severity: 'warning', args }]);
  }
  const kid = showValue(parsed.kid);
  if (found.kind === 'absent') return toVerdict('disproved', [refuse('oidc-key-absent', { kid, url: found.url })]);
  if (!isSignedBy(found.key, parsed.signed, parsed.signature)) {
    return toVerdict('disproved', [refuse('oidc-signature-wrong', { kid, issuer: showValue(issuer) })]);
  }
  const verdict = yield* proveClaims(parsed.claims, submission, terms, terms.now);
  return verdict.outcome === 'proved' ? { ...verdict, evidence: toEvidence(parsed, found.key, token, terms) } : verdict;
}

/**
 * Judges the evidence that a receipt keeps of a token, for a replay: its claims as of the moment they were accepted, and
 * whether the issuer still serves the same key. Issuers withdraw old keys, so that an absent one proves nothing against
 * the receipt: the key in it stands (threat 7). Whoever still has the token can hand it in: it is then verified with
 * the receipt's key.
 */
export function* reverifyOidcEvidence(
  evidence: JsonValue,
  submission: Submission,
  terms: NamespaceTerms,
  token?: string,
): Inquiry<NamespaceVerdict> {
  const kept = parseEvidence(evidence);
  if (kept === undefined) return toVerdict('disproved', [refuse('oidc-evidence-unreadable', {})]);
  const issuer = findIssuer(kept.claims, terms);
  if (typeof issuer !== 'string') return toVerdict('disproved', [issuer.told]);
  if (token !== undefined && !matchesToken(kept, token)) {
    return toVerdict('disproved', [refuse('oidc-evidence-differs', { kid: showValue(kept.key.kid) })]);
  }
  const found = yield* findSigningKey(issuer, kept.key.kid, terms.now);
  const told = compareKeys(kept.key, found);
  if (told.some(({ severity }) => severity !== 'info')) {
    return toVerdict(found.kind === 'unknown' ? 'unknown' : 'disproved', told);
  }
  const verdict = yield* proveClaims(kept.claims, submission, terms, kept.checkedAt);
  return { ...verdict, told: [...told, ...verdict.told], ...(verdict.outcome === 'proved' ? { evidence } : {}) };
}

function* proveClaims(
  claims: JsonObject,
  submission: Submission,
  terms: NamespaceTerms,
  now: string,
): Inquiry<NamespaceVerdict> {
  const { identity: ci, told: claimsTold } = judgeClaims(claims, submission, terms, now);
  if (claimsTold.length > 0) return toVerdict('disproved', claimsTold);
  const { outcome, identity, told } = yield* proveCiIdentity(ci, submission, terms);
  return { ...toVerdict(outcome, told), ...(identity === undefined ? {} : { identity }) };
}

/** Only an issuer of the policy is believed, and asked; nothing of the token chooses a host. */
function findIssuer(claims: JsonObject, terms: NamespaceTerms): string | { readonly told: Told } {
  const issuer = getMember(claims, 'iss');
  if (typeof issuer === 'string' && terms.oidcIssuers.includes(issuer)) return issuer;
  const args = { found: showValue(issuer), accepted: showValue(terms.oidcIssuers.join(', ')) };
  return { told: refuse('oidc-issuer-untrusted', args) };
}

interface Evidence {
  readonly claims: JsonObject;
  readonly key: SigningKey;
  readonly token: string;
  readonly checkedAt: string;
}

function toEvidence({ claims }: ParsedToken, key: SigningKey, token: string, { now }: NamespaceTerms): JsonObject {
  const jwk: JsonObject = { ...key };
  return { claims: toKeptClaims(claims), kid: key.kid, jwk, token: digestOf(token), checkedAt: now };
}

function parseEvidence(evidence: JsonValue): Evidence | undefined {
  if (!isJsonObject(evidence)) return undefined;
  const [claims, kid, jwk, token, checkedAt] = ['claims', 'kid', 'jwk', 'token', 'checkedAt'].map((member) =>
    getMember(evidence, member),
  );
  const key = isJsonObject(jwk) ? parseSigningKey(jwk) : undefined;
  if (!isJsonObject(claims) || key === undefined || key.kid !== kid) return undefined;
  if (typeof token !== 'string' || typeof checkedAt !== 'string' || Number.isNaN(Date.parse(checkedAt)))
    return undefined;
  return { claims, key, token, checkedAt };
}

function matchesToken(kept: Evidence, token: string): boolean {
  const parsed = parseToken(token);
  if (parsed.kind === 'problem' || digestOf(token) !== kept.token) return false;
  const sameClaims = JSON.stringify(toKeptClaims(parsed.claims)) === JSON.stringify(toKeptClaims(kept.claims));
  return sameClaims && isSignedBy(kept.key, parsed.signed, parsed.signature);
}

function compareKeys(kept: SigningKey, found: KeyResult): Told[] {
  const kid = showValue(kept.kid);
  if (found.kind === 'unknown') {
    const args = { url: showValue(found.url), answered: showValue(found.answered) };
    return [{ code: 'oidc-keys-unreachable', severity: 'warning', args }];
  }
  if (found.kind === 'absent') {
    return [{ code: 'oidc-key-withdrawn', severity: 'info', args: { kid, url: showValue(found.url) } }];
  }
  return found.key.n === kept.n && found.key.e === kept.e ? [] : [refuse('oidc-key-changed', { kid })];
}

function toVerdict(outcome: Outcome, told: readonly Told[]): NamespaceVerdict {
  return { outcome, kind: KIND, told };
}

function refuse(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}
