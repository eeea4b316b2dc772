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

/** A byte order mark is no column: editors do not show it. */
export function createLocator(text: string): TextLocator {
  const starts = findLineStarts(text);
  if (text.charCodeAt(0) === 0xfeff) starts[0] = 1;
  return {
    rangeOf(start, end) {
      const from = toTextPosition(starts, start);
      const to = toTextPosition(starts, Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** Offsets at which the lines of `text` begin, for `toTextPosition`. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line and column of an offset (in UTF-16 units). */
export function toTextPosition(lineStarts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(1, offset - (lineStarts[low] ?? 0) + 1) };
}
