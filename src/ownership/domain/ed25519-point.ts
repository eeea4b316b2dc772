/** The curve of Ed25519 (RFC 8032, 5.1): −x² + y² = 1 + d·x²·y² over the integers modulo P. */
const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const KEY_BYTES = 32;

/** The y of the points whose order divides 8. Whoever knows one of them as a key can sign in its name without a secret. */
const SMALL_ORDER_YS: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  P - 1n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
]);

/**
 * What is wrong with 32 bytes as an Ed25519 public key; undefined when they are one. Libraries take every 32 bytes: those
 * of no point verify nothing, and for the few of small order anybody can make a signature (ownership.md 10, 31).
 */
export function findEd25519Fault(raw: Uint8Array): string | undefined {
  if (raw.length !== KEY_BYTES) return `it has ${raw.length} bytes, not ${KEY_BYTES}`;
  const y = readY(raw);
  if (y >= P) return 'it is no point of the curve in its one encoding';
  if (SMALL_ORDER_YS.has(y)) return 'it is a weak key: anybody can make signatures for it';
  return isOnCurve(y) ? undefined : 'it is no point of the curve';
}

/** Little-endian, without the highest bit: that is the sign of x. */
function readY(raw: Uint8Array): bigint {
  const value = raw.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return value & (2n ** 255n - 1n);
}

/** Whether some x fits: x² = (y² − 1) / (d·y² + 1) is a square exactly when numerator times denominator is one. */
function isOnCurve(y: bigint): boolean {
  const square = (y * y) % P;
  const product = ((square + P - 1n) * (D * square + 1n)) % P;
  return power(product, (P - 1n) / 2n) === 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let factor = base % P;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}
