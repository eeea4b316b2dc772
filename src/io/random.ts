import { randomBytes } from 'node:crypto';

/** The only source of chance for keys: bytes of the operating system's generator. */
export type RandomBytes = (count: number) => Uint8Array;

/** The generator of this machine. */
export function createRandomBytes(): RandomBytes {
  return (count) => randomBytes(count);
}
