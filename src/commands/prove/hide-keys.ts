/** From half of the shortest private key on; but 40 digits are a commit, which no key has. */
const LONG_HEX = /(?<![0-9a-f])(?![0-9a-f]{40}(?![0-9a-f]))[0-9a-f]{32,}/gi;
/** 32 bytes have 44 characters with the sign at their end, 48 bytes have 64 without one. */
const BASE64_OF_32 = /[A-Za-z0-9+/]{43}=(?!=)/g;
const LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{64,}/g;

/**
 * A text that repeats what was typed, without what may be a private key in it: a key is easily typed where a path or
 * the name of a variable belongs, and errors end up in logs.
 */
export function hideKeys(text: string): string {
  return text
    .replace(LONG_HEX, '(hex digits, not shown)')
    .replace(BASE64_OF_32, '(base64, not shown)')
    .replace(LONG_BASE64, (word) => (isMixed(word) ? '(base64, not shown)' : word));
}

/** A path can be as long; what is random has letters of both cases and digits. */
function isMixed(word: string): boolean {
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}
