import { createHash } from 'node:crypto';
import type { Sha256 } from './server-json.ts';

/** The SHA-256 of the bytes as they are, as `sha256:` and 64 lower-case hex digits; a string counts as its UTF-8. */
export function digestOf(bytes: Uint8Array | string): Sha256 {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Sha256;
}
