import { describe, expect, it } from 'vitest';
import { previewEdits } from '../../src/findings/preview-edits.ts';
import { createSourceLines } from '../../src/findings/source-lines.ts';
import { rangeOf } from '../support/told-file.ts';

const preview = (text: string, ...edits: [string, string][]) =>
  previewEdits(
    createSourceLines(text),
    edits.map(([part, becomes]) => ({ ...rangeOf(text, part), text: becomes })),
  );

describe('createSourceLines', () => {
  it('ends lines with LF, shows no CR and no byte order mark', () => {
    const source = createSourceLines('\ufeffa\r\nb\n');
    expect([0, 1, 2, 3, 4].map((line) => source.line(line))).toEqual([undefined, 'a', 'b', '', undefined]);
    expect([0, 1, 3, 4, 5, 6].map((offset) => source.lineAt(offset))).toEqual([1, 1, 1, 2, 2, 3]);
    expect(source.count).toBe(3);
  });
});

describe('previewEdits', () => {
  const TEXT = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';

  it('shows the lines that change, before and after', () => {
    expect(preview(TEXT, ['"b"', '"B"'])).toEqual([{ line: 3, removed: ['  "b": 2,'], added: ['  "B": 2,'] }]);
  });

  it('takes edits of one line together, in any order, and leaves out one that overlaps', () => {
    expect(preview(TEXT, ['2', '20'], ['"b"', '"B"'], ['b', 'X'])).toEqual([
      { line: 3, removed: ['  "b": 2,'], added: ['  "B": 20,'] },
    ]);
  });

  it('keeps lines that stay out of it when lines go or come', () => {
    expect(preview(TEXT, ['\n  "b": 2,', ''])).toEqual([{ line: 3, removed: ['  "b": 2,'], added: [] }]);
    expect(preview(TEXT, ['"c"', '"x": 0,\n  "c"'])).toEqual([{ line: 4, removed: [], added: ['  "x": 0,'] }]);
  });

  it('works in the first and the last line, with CRLF, and for what changes nothing', () => {
    expect(preview('\ufeff{}', ['\ufeff', ''])).toEqual([{ line: 1, removed: ['\ufeff{}'], added: ['{}'] }]);
    expect(preview('{\r\n"a": 1\r\n}', ['1', '2'], ['}', '}\n'])).toEqual([
      { line: 2, removed: ['"a": 1'], added: ['"a": 2'] },
      { line: 4, removed: [], added: [''] },
    ]);
    expect(preview(TEXT, ['"b"', '"b"'])).toEqual([]);
  });
});
