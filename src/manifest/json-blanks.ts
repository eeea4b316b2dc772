/** Where the blanks begin that end at `at`: what JSON has between its tokens, comments aside. */
export function startOfBlanks(text: string, at: number): number {
  let start = at;
  while (isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the blanks end that begin at `at`. */
export function endOfBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a UTF-16 unit is what JSON calls white space (RFC 8259, section 2). */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
