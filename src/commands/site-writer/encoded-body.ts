import { hash } from 'node:crypto';

/** The bytes of a body and what identifies them. */
export interface EncodedBody {
  /** Valid until the next call of the encoder: do not keep. */
  readonly bytes: Uint8Array;
  /** `<size>\t<digest>`: the size in bytes and the first 128 bits of SHA-256, base64url. */
  readonly mark: string;
}

const SCRATCH_BYTES = 1 << 20;
const DIGEST_CHARACTERS = 22;

/** One buffer for all bodies of ordinary size: hundreds of thousands of short-lived ones cost more than the encoding. */
export function createEncoder(): (body: string) => EncodedBody {
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  return (body) => {
    const fits = body.length * 3 <= SCRATCH_BYTES;
    const bytes = fits ? scratch.subarray(0, scratch.write(body)) : Buffer.from(body);
    return { bytes, mark: markOf(bytes) };
  };
}

export function markOf(bytes: Uint8Array): string {
  return `${bytes.length}\t${hash('sha256', bytes, 'base64url').slice(0, DIGEST_CHARACTERS)}`;
}
