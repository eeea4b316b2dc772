import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  ECDH,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { findEd25519Fault } from './ed25519-point.ts';

/** The two algorithms of the official key record, as `k=` names them (ownership.md 1.2). No RSA: it fits no TXT string. */
export const KEY_ALGORITHMS = ['ed25519', 'ecdsap384'] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

export interface PublicKey {
  readonly kind: 'key';
  readonly alg: KeyAlgorithm;
  /** Ed25519: 32 bytes; P-384: the compressed point, 49 bytes. */
  readonly raw: Uint8Array;
  /** Of the raw bytes, hex: how a key is pinned. */
  readonly sha256: string;
  /** Whether the signature (lower-case hex of exact length) is one over the message. Never throws. */
  verify(message: Uint8Array, signatureHex: string): boolean;
}

export interface PrivateKey {
  readonly kind: 'key';
  readonly alg: KeyAlgorithm;
  /** What goes into `p=`. */
  readonly publicBase64: string;
  /** Lower-case hex. The same for the same message with Ed25519; P-384 signatures differ each time (RFC 8032, FIPS 186). */
  sign(message: Uint8Array): string;
}

export interface KeyProblem {
  readonly kind: 'problem';
  /** A clause: `it has 31 bytes, not 32`. Holds nothing of the key. */
  readonly reason: string;
}

interface Algorithm {
  readonly publicBytes: number;
  readonly privateBytes: number;
  readonly signatureHexChars: number;
  /** What `sign` and `verify` of node:crypto hash with. */
  readonly hash: string | null;
  importPublic(raw: Uint8Array): KeyObject | string;
  importPrivate(secret: Uint8Array): { readonly key: KeyObject; readonly publicRaw: Uint8Array };
}

/** PKCS #8 of an Ed25519 private key up to its 32 bytes (RFC 8410, 7). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const P384_PART_BYTES = 48;
/** More base64 is no key; bounds what a hostile record costs. */
const MAX_BASE64_CHARS = 200;

const ALGORITHMS: Readonly<Record<KeyAlgorithm, Algorithm>> = {
  ed25519: {
    publicBytes: 32,
    privateBytes: 32,
    signatureHexChars: 128,
    hash: null,
    importPublic: (raw) => findEd25519Fault(raw) ?? importJwk({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(raw) }),
    importPrivate: (seed) => {
      const key = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
      const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
      return { key, publicRaw: Buffer.from(x, 'base64url') };
    },
  },
  ecdsap384: {
    publicBytes: 49,
    privateBytes: 48,
    signatureHexChars: 192,
    hash: 'sha384',
    importPublic: (raw) => {
      if (raw[0] !== 2 && raw[0] !== 3) return 'it does not begin with 02 or 03, as a compressed point does';
      return importJwk(toP384Jwk(convertPoint(raw, 'uncompressed')));
    },
    importPrivate: (scalar) => {
      const pair = createECDH('secp384r1');
      pair.setPrivateKey(scalar);
      const jwk = { ...toP384Jwk(pair.getPublicKey(null, 'uncompressed')), d: toBase64Url(scalar) };
      return { key: createPrivateKey({ key: jwk, format: 'jwk' }), publicRaw: pair.getPublicKey(null, 'compressed') };
    },
  },
};

/**
 * Reads a public key as records and proofs carry it (ownership.md 4.4): strict standard base64, exact length, a point of
 * the curve in its one encoding, no weak point. Never throws; `base64` is a stranger's.
 */
export function parsePublicKey(alg: string, base64: string): PublicKey | KeyProblem {
  const algorithm = findAlgorithm(alg);
  if (algorithm === undefined) return toProblem(`its algorithm is neither ${KEY_ALGORITHMS.join(' nor ')}`);
  const raw = decodeBase64(base64);
  if (raw === undefined) return toProblem('it is not standard base64 with padding, or not in its one spelling');
  if (raw.length !== algorithm.publicBytes) {
    return toProblem(`it has ${raw.length} bytes, not ${algorithm.publicBytes} as a key of ${alg}`);
  }
  const key = attempt(() => algorithm.importPublic(raw)) ?? 'it is no point of the curve';
  if (typeof key === 'string') return toProblem(key);
  return {
    kind: 'key',
    alg: alg as KeyAlgorithm,
    raw,
    sha256: createHash('sha256').update(raw).digest('hex'),
    verify: (message, signatureHex) => verifySignature(algorithm, key, { message, signatureHex }),
  };
}

/**
 * The key pair of a private key as the official publisher takes it: the Ed25519 seed (64 hex digits) or the P-384 scalar
 * (96). No message of a problem holds any of it.
 */
export function derivePublicKey(alg: string, privateHex: string): PrivateKey | KeyProblem {
  const algorithm = findAlgorithm(alg);
  if (algorithm === undefined) return toProblem(`its algorithm is neither ${KEY_ALGORITHMS.join(' nor ')}`);
  const digits = algorithm.privateBytes * 2;
  if (privateHex.length !== digits || !/^[0-9a-fA-F]+$/.test(privateHex)) {
    return toProblem(`a private key of ${alg} is ${digits} hex digits`);
  }
  const pair = attempt(() => algorithm.importPrivate(Buffer.from(privateHex, 'hex')));
  if (pair === undefined) return toProblem('it is no private key of the curve');
  return {
    kind: 'key',
    alg: alg as KeyAlgorithm,
    publicBase64: Buffer.from(pair.publicRaw).toString('base64'),
    // `ieee-p1363` pads R and S to 48 bytes each; the old publisher did not, and one signature in 128 was too short.
    sign: (message) => signBytes(algorithm.hash, message, { key: pair.key, dsaEncoding: 'ieee-p1363' }).toString('hex'),
  };
}

/** Length of a signature in hex digits; undefined for an algorithm that is not supported. */
export function signatureCharsOf(alg: string): number | undefined {
  return findAlgorithm(alg)?.signatureHexChars;
}

function verifySignature(
  algorithm: Algorithm,
  key: KeyObject,
  { message, signatureHex }: { message: Uint8Array; signatureHex: string },
): boolean {
  if (signatureHex.length !== algorithm.signatureHexChars || !/^[0-9a-f]+$/.test(signatureHex)) return false;
  const signature = Buffer.from(signatureHex, 'hex');
  return attempt(() => verifyBytes(algorithm.hash, message, { key, dsaEncoding: 'ieee-p1363' }, signature)) ?? false;
}

function findAlgorithm(alg: string): Algorithm | undefined {
  return Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg as KeyAlgorithm] : undefined;
}

/** Node's decoder skips what it does not know; only what it encodes the same way again is strict base64. */
function decodeBase64(text: string): Uint8Array | undefined {
  if (text === '' || text.length > MAX_BASE64_CHARS) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? Uint8Array.from(bytes) : undefined;
}

function convertPoint(point: Uint8Array, form: 'compressed' | 'uncompressed'): Buffer {
  return ECDH.convertKey(point, 'secp384r1', undefined, undefined, form) as Buffer;
}

function toP384Jwk(uncompressed: Uint8Array): { kty: string; crv: string; x: string; y: string } {
  const x = uncompressed.subarray(1, 1 + P384_PART_BYTES);
  return { kty: 'EC', crv: 'P-384', x: toBase64Url(x), y: toBase64Url(uncompressed.subarray(1 + P384_PART_BYTES)) };
}

function importJwk(jwk: { kty: string; crv: string; x: string; y?: string }): KeyObject {
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function toBase64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** node:crypto throws on what is no key; here that is an answer like others. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function toProblem(reason: string): KeyProblem {
  return { kind: 'problem', reason };
}
