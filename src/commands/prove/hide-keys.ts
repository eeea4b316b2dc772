/** Half of the shortest private key that `prove` takes; no word of a command line has so many. */
const LONG_HEX = /[0-9a-f]{32,}/gi;

/**
 * A text that repeats what was typed, without what may be a private key in it: a key is easily typed where a path or
 * the name of a variable belongs, and errors end up in logs.
 */
export function hideKeys(text: string): string {
  return text.replace(LONG_HEX, '(hex digits, not shown)');
}
