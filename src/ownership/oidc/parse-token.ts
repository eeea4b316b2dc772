import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Told } from '../../evidence/outcome.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { showValue } from '../ci-identity.ts';

/** A token as it came: nothing of it is verified. */
export interface ParsedToken {
  readonly kind: 'token';
  readonly kid: string;
  readonly claims: JsonObject;
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

export type TokenResult = ParsedToken | { readonly kind: 'problem'; readonly told: Told };

/** GitHub's tokens have about 2,000 characters. */
const MAX_TOKEN_CHARS = 16 * 1024;
const COMPACT_FORM = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
export const TOKEN_ALGORITHM = 'RS256';
/** They would let the sender name the key, or change what the other members mean (ownership.md 3 F). */
const REFUSED_HEADERS = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip'];
const MAX_KID_CHARS = 200;

/**
 * Reads a compact JWT and refuses headers that only an attacker needs. Says nothing about the signature, and no text of
 * the token is in what it says: a token is a secret.
 */
export function parseToken(token: string): TokenResult {
  const decoded = token.length <= MAX_TOKEN_CHARS && COMPACT_FORM.test(token) ? decode(token) : undefined;
  if (decoded === undefined) return problem('oidc-token-unreadable', {});
  const { header, claims } = decoded;
  if (header.alg !== TOKEN_ALGORITHM) {
    return problem('oidc-algorithm-refused', { found: showValue(header.alg), expected: TOKEN_ALGORITHM });
  }
  const refused = REFUSED_HEADERS.find((member) => Object.hasOwn(header, member));
  if (refused !== undefined) return problem('oidc-header-refused', { member: refused });
  const { kid } = header;
  if (typeof kid !== 'string' || kid === '' || kid.length > MAX_KID_CHARS) {
    return problem('oidc-header-refused', { member: 'kid' });
  }
  const dot = token.lastIndexOf('.');
  const signature = Buffer.from(token.slice(dot + 1), 'base64url');
  return { kind: 'token', kid, claims, signed: token.slice(0, dot), signature };
}

function decode(token: string): { readonly header: Record<string, unknown>; readonly claims: JsonObject } | undefined {
  try {
    return { header: { ...decodeProtectedHeader(token) }, claims: decodeJwt(token) as JsonObject };
  } catch {
    return undefined;
  }
}

function problem(code: Told['code'], args: Told['args']): TokenResult {
  return { kind: 'problem', told: { code, severity: 'error', args } };
}
