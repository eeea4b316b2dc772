/**
 * The text with A to Z lower-cased, and no other letter, so that no other letter becomes one: the Kelvin sign would. The
 * key of a namespace, a name or a host.
 */
export function toAsciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether two texts differ in nothing but the case of A to Z. */
export function isSameIgnoringCase(a: string, b: string): boolean {
  return toAsciiLower(a) === toAsciiLower(b);
}
