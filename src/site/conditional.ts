import { createHash } from 'node:crypto';

const ETAG_HEX_DIGITS = 32;

/** A strong entity tag (RFC 9110, section 8.8.3) that depends on the bytes only. */
export function etagOf(body: Uint8Array | string): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, ETAG_HEX_DIGITS)}"`;
}

/** True when `If-None-Match` names this tag, so that the answer is 304: `*`, a list, weak tags compared weakly. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag;
  });
}
