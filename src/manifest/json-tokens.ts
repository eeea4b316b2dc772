/** Where a token ends (`at` is behind its last character) or, with a `reason`, where and why it is broken. */
export interface TokenEnd {
  readonly at: number;
  readonly reason?: string;
}

const HEX4 = /[0-9a-fA-F]{4}/y;
const DIGITS = /[0-9]+/y;

/** Reads the JSON string (RFC 8259, section 7) whose opening quote is at `start`. */
export function scanStringToken(text: string, start: number): TokenEnd {
  let at = start + 1;
  for (;;) {
    let code = text.charCodeAt(at);
    while (code >= 0x20 && code !== 0x22 && code !== 0x5c) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (code === 0x22) return { at: at + 1 };
    if (Number.isNaN(code)) return { at: text.length, reason: 'expected the closing quote of a string' };
    if (code !== 0x5c) return { at, reason: 'expected an escape such as \\n for a control character' };
    const next = text[at + 1] ?? '';
    if (next === 'u') {
      if (!isMatchAt(HEX4, text, at + 2)) return { at, reason: 'expected four hex digits after \\u' };
      at += 6;
    } else if (next !== '' && '"\\/bfnrt'.includes(next)) at += 2;
    else return { at, reason: 'expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u' };
  }
}

/** Reads the JSON number (RFC 8259, section 6) that begins at `start` with a digit or a minus. */
export function scanNumberToken(text: string, start: number): TokenEnd {
  let at = text[start] === '-' ? start + 1 : start;
  if (text[at] === '0') at += 1;
  else {
    const end = skipDigits(text, at);
    if (end === at) return { at, reason: 'expected a digit after "-"' };
    at = end;
  }
  if (text[at] === '.') {
    const end = skipDigits(text, at + 1);
    if (end === at + 1) return { at: end, reason: 'expected a digit after "."' };
    at = end;
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 2 : 1;
    const end = skipDigits(text, at + sign);
    if (end === at + sign) return { at: end, reason: 'expected a digit in the exponent' };
    at = end;
  }
  return { at };
}

/** The character at `at` in words, for "found …". Quoting of hostile characters is left to the renderer. */
export function describeChar(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end of the file';
  if (code === 0x0a || code === 0x0d) return 'the end of the line';
  if (code === 0x09) return 'a tab';
  if (code === 0x22) return 'a double quote';
  return `"${String.fromCodePoint(code)}"`;
}

function skipDigits(text: string, at: number): number {
  return isMatchAt(DIGITS, text, at) ? DIGITS.lastIndex : at;
}

function isMatchAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
