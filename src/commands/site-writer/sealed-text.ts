import { createHash, hash } from 'node:crypto';

const SEAL = 'end sha256 ';

/** Closes the chunks with a checksum line, so that a torn or damaged file is recognised. Chunks end with a newline. */
export function sealText(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const checksum = createHash('sha256');
  for (const part of parts) checksum.update(part);
  return Buffer.concat([...parts, Buffer.from(`${SEAL}${checksum.digest('hex')}\n`)]);
}

/** The text without its seal, or undefined when the seal is missing or does not fit. */
export function unsealText(bytes: Uint8Array): string | undefined {
  const sealBytes = SEAL.length + 64 + 1;
  if (bytes.length < sealBytes) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = buffer.subarray(0, buffer.length - sealBytes);
  const seal = buffer.toString('latin1', content.length);
  return seal === `${SEAL}${hash('sha256', content, 'hex')}\n` ? content.toString() : undefined;
}
