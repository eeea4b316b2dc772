import type { TextRange } from '../findings/finding.ts';
import { findLineStarts } from '../findings/source-lines.ts';

/** Turns offsets of one text (in UTF-16 units) into lines and columns, both 1-based. */
export interface TextLocator {
  rangeOf(start: number, end: number): TextRange;
}

/** A byte order mark is no column: editors do not show it. Lines are looked for as far as somebody asks. */
export function createLocator(text: string): TextLocator {
  const lines = findLineStarts(text);
  const columnOf = (offset: number, line: number) => Math.max(1, offset - lines.startOf(line) + 1);
  return {
    rangeOf(start, end) {
      const last = Math.max(start, end);
      const [line, endLine] = [lines.lineAt(start), lines.lineAt(last)];
      return { line, column: columnOf(start, line), endLine, endColumn: columnOf(last, endLine) };
    },
  };
}
