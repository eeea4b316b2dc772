import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { askHttp, type Inquiry } from '../../evidence/inquiry.ts';
import { describeAnswer, readJsonBody } from '../../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { TOKEN_ALGORITHM } from './parse-token.ts';

/** A public key of an issuer, as a receipt keeps it. */
export interface SigningKey {
  readonly kty: 'RSA';
  readonly kid: string;
  readonly alg: typeof TOKEN_ALGORITHM;
  readonly n: string;
  readonly e: string;
}

/** Keys that were fetched before, by a caller that lives for long; judgements without one fetch them each time. */
export interface KeyMemory {
  recall(issuer: string): RememberedKeys | undefined;
  remember(issuer: string, keys: RememberedKeys): void;
}

export interface RememberedKeys {
  readonly jwks: JsonValue;
  /** RFC 3339, UTC. */
  readonly fetchedAt: string;
}

export type KeyResult =
  | { readonly kind: 'key'; readonly key: SigningKey }
  | { readonly kind: 'absent'; readonly url: string }
  /** The keys were not readable, or were fetched too recently to ask again. */
  | { readonly kind: 'unknown'; readonly url: string; readonly answered: string };

const JWKS_TIMEOUT_MS = 5_000;
const MAX_JWKS_BYTES = 256 * 1024;
const MAX_KEYS = 100;
const REFETCH_COOLDOWN_SECONDS = 60;
/** A key that its issuer has withdrawn is trusted no longer than this. */
const MAX_REMEMBERED_SECONDS = 3_600;
const MIN_MODULUS_BITS = 2_048;
const MAX_MODULUS_BITS = 8_192;
const MAX_EXPONENT_CHARS = 8;

/**
 * Finds an issuer's key by its id (ownership.md 3 F): in the remembered keys, else in its JWKS, asked once more when the
 * id is unknown, since keys rotate. Remembered keys are asked for again at most once in 60 seconds, so that made-up ids
 * cost the issuer nothing. The issuer must be one of the policy's.
 */
export function* findSigningKey(issuer: string, kid: string, now: string, memory?: KeyMemory): Inquiry<KeyResult> {
  const url = `${issuer}/.well-known/jwks`;
  const remembered = memory?.recall(issuer);
  const age = remembered === undefined ? undefined : (Date.parse(now) - Date.parse(remembered.fetchedAt)) / 1_000;
  const isFresh = remembered !== undefined && age !== undefined && age >= 0 && age <= MAX_REMEMBERED_SECONDS;
  const known = isFresh ? selectKey(remembered.jwks, kid) : undefined;
  if (known !== undefined) return { kind: 'key', key: known };
  if (isFresh && age < REFETCH_COOLDOWN_SECONDS) {
    return { kind: 'unknown', url, answered: `keys without this one, less than ${REFETCH_COOLDOWN_SECONDS} s ago` };
  }
  for (let left = isFresh ? 1 : 2; left > 0; left -= 1) {
    const answer = yield* askJwks(url);
    if (answer.kind === 'failed') return { kind: 'unknown', url, answered: answer.answered };
    memory?.remember(issuer, { jwks: answer.jwks, fetchedAt: now });
    const key = selectKey(answer.jwks, kid);
    if (key !== undefined) return { kind: 'key', key };
  }
  return { kind: 'absent', url };
}

/** The key with an id in a JWKS; undefined when there is none of use for RS256, or more than one with this id. */
function selectKey(jwks: JsonValue, kid: string): SigningKey | undefined {
  const keys = isJsonObject(jwks) ? getMember(jwks, 'keys') : undefined;
  const matches = (Array.isArray(keys) ? keys : []).slice(0, MAX_KEYS).filter(isJsonObject);
  const [match, ...others] = matches.filter((key) => getMember(key, 'kid') === kid);
  return match === undefined || others.length > 0 ? undefined : parseSigningKey(match);
}

/** Reads a JWK that may verify RS256: RSA of 2,048 to 8,192 bits, meant for signatures. */
export function parseSigningKey(jwk: JsonObject): SigningKey | undefined {
  const [kty, use, alg, kid, n, e] = ['kty', 'use', 'alg', 'kid', 'n', 'e'].map((key) => getMember(jwk, key));
  if (kty !== 'RSA' || (use ?? 'sig') !== 'sig' || (alg ?? TOKEN_ALGORITHM) !== TOKEN_ALGORITHM) return undefined;
  if (typeof kid !== 'string' || typeof n !== 'string' || typeof e !== 'string') return undefined;
  if (e.length > MAX_EXPONENT_CHARS) return undefined;
  const key: SigningKey = { kty, kid, alg: TOKEN_ALGORITHM, n, e };
  const bits = importKey(key)?.asymmetricKeyDetails?.modulusLength ?? 0;
  return bits >= MIN_MODULUS_BITS && bits <= MAX_MODULUS_BITS ? key : undefined;
}

/**
 * Whether an RS256 signature over a token is the key's. By node:crypto: the verification of jose runs on WebCrypto,
 * which has no synchronous form, and a judgement waits for nothing but the answers to its questions.
 */
export function isSignedBy(key: SigningKey, signed: string, signature: Uint8Array): boolean {
  const imported = importKey(key);
  return imported !== undefined && verify('RSA-SHA256', Buffer.from(signed, 'ascii'), imported, signature);
}

function importKey({ kty, n, e }: SigningKey): KeyObject | undefined {
  try {
    return createPublicKey({ key: { kty, n, e }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function* askJwks(url: string): Inquiry<JwksAnswer> {
  const answer = yield* askHttp({
    door: 'known',
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
    timeoutMs: JWKS_TIMEOUT_MS,
    maxBytes: MAX_JWKS_BYTES,
  });
  if (answer.kind !== 'response' || answer.status !== 200) return { kind: 'failed', answered: describeAnswer(answer) };
  const jwks = readJsonBody(answer.body);
  const isJwks = isJsonObject(jwks) && Array.isArray(getMember(jwks, 'keys'));
  return isJwks ? { kind: 'jwks', jwks } : { kind: 'failed', answered: 'no set of keys' };
}

type JwksAnswer =
  | { readonly kind: 'jwks'; readonly jwks: JsonValue }
  | { readonly kind: 'failed'; readonly answered: string };
