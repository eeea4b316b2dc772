const UTF8_STRING_TAG = 0x0c;
const LONG_FORM = 0x80;

/**
 * The text of one DER UTF8String (X.690 8.23), as Fulcio's certificate extensions from N = 8 on hold it (ownership.md
 * 5.3). Undefined for any other encoding, also for a longer length than needed and for bytes after it: there is one
 * encoding of a text, so that two readers cannot differ.
 */
export function readUtf8String(der: Uint8Array): string | undefined {
  const first = der[1] ?? LONG_FORM;
  const lengthBytes = first < LONG_FORM ? 0 : first - LONG_FORM;
  if (der[0] !== UTF8_STRING_TAG || first === LONG_FORM || lengthBytes > 2) return undefined;
  const start = 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : der.slice(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  const smallest = lengthBytes === 0 ? 0 : lengthBytes === 1 ? LONG_FORM : 256;
  if (length < smallest || der.length !== start + length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(der.slice(start));
  } catch {
    return undefined;
  }
}
