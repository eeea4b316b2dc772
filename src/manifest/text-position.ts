import type { TextRange } from '../findings/finding.ts';

/** A place in a text: both 1-based, `column` in UTF-16 units. Lines end with LF, as git and GitHub count them. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text (in UTF-16 units) into lines and columns. */
export interface TextLocator {
  rangeOf(start: number, end: number): TextRange;
}

/** A byte order mark is no column: editors do not show it. Lines are looked for as far as somebody asks. */
export function createLocator(text: string): TextLocator {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  let next = text.indexOf('\n');
  const locate = (offset: number): TextPosition => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
    return toTextPosition(starts, offset);
  };
  return {
    rangeOf(start, end) {
      const from = locate(start);
      const to = locate(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** The line and column of an offset (in UTF-16 units). */
function toTextPosition(lineStarts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(1, offset - (lineStarts[low] ?? 0) + 1) };
}
