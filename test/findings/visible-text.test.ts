import { describe, expect, it } from 'vitest';
import { showLine, widthOf, wrapText } from '../../src/findings/visible-text.ts';

/** The part of a line that is meant, and what stands above its underline. */
function underlined(line: string, part: string, columns = 60): { text: string; marks: string } {
  const start = line.indexOf(part);
  const shown = showLine(line, { start, end: start + part.length }, columns);
  return { text: shown.text, marks: `${' '.repeat(shown.from)}${'^'.repeat(shown.width)}` };
}

describe('showLine', () => {
  it.each([
    ['"version": "^1.0.0",', '"^1.0.0"', '           ^^^^^^^^'],
    ['\t"a": 1', '1', '         ^'],
    ['  \t"a": 1', '1', '         ^'],
    ['"天気": 1', '1', '        ^'],
    ['"天気": 1', '天気', ' ^^^^'],
    ['"🌦️👨‍👩‍👧🇩🇪": 1', '1', '          ^'],
    ['"e\u0301": 1', '1', '     ^'],
    ['"ﾊ한": 1', '1', '       ^'],
    ['\u001b"a": 1', '1', '           ^'],
    ['\u200b"a": 1', '1', '             ^'],
    ['##[x] 1', '1', '       ^'],
  ])('underlines %j under %j in the columns of a terminal', (line, part, marks) => {
    expect(underlined(line, part).marks).toBe(marks);
  });

  it('marks at least one column, also behind the end of a line', () => {
    expect(showLine('ab', { start: 2, end: 2 }, 20)).toEqual({ text: 'ab', from: 2, width: 1 });
    expect(showLine('', { start: 0, end: 0 }, 20)).toEqual({ text: '', from: 0, width: 1 });
  });

  it('cuts a long line around what is meant', () => {
    const line = `${'a'.repeat(100)}"BAD"${'b'.repeat(100)}`;
    expect(underlined(line, '"BAD"', 40)).toEqual({
      text: `…${'a'.repeat(12)}"BAD"${'b'.repeat(21)}…`,
      marks: `${' '.repeat(13)}^^^^^`,
    });
  });

  it('shows the begin where that is enough, and fills up from the left at the end', () => {
    expect(underlined(`x "BAD"${'b'.repeat(100)}`, '"BAD"', 40)).toEqual({
      text: `x "BAD"${'b'.repeat(31)}…`,
      marks: '  ^^^^^',
    });
    expect(underlined(`${'a'.repeat(100)}"BAD"`, '"BAD"', 40)).toEqual({
      text: `…${'a'.repeat(33)}"BAD"`,
      marks: `${' '.repeat(34)}^^^^^`,
    });
  });

  it('is never wider than allowed, whatever stands in the line', () => {
    const parts = [
      'a',
      '天',
      '🌦️',
      '\t',
      '\u001b',
      'e\u0301',
      '\u202e',
      '\ud83c',
      '##[',
      '👨‍👩‍👧‍👦',
      '\u0301'.repeat(50),
    ];
    for (const columns of [20, 41, 80]) {
      for (let seed = 0; seed < 400; seed += 1) {
        const line = Array.from({ length: 120 }, (_, at) => parts[(seed * 7 + at * at * 3 + at) % parts.length]).join(
          '',
        );
        const start = (seed * 13) % line.length;
        const { text } = showLine(line, { start, end: start + 5 }, columns);
        expect(widthOf(text)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('takes no longer for a line of 200,000 characters', () => {
    for (const unit of ['x', '天', '\u0301', '\u001b', '##[', '\t', '👩‍']) {
      const line = unit.repeat(200_000);
      const begin = performance.now();
      for (let at = 0; at < 200; at += 1) showLine(line, { start: at * 900, end: line.length }, 100);
      expect(performance.now() - begin).toBeLessThan(2_000);
    }
  });

  it('lets nothing through that acts on a terminal or in a log', () => {
    const { text } = showLine('\u001b[31m\r\u0000\u009b\u202e##[group]\u2028\u200b', { start: 0, end: 1 }, 200);
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e\u200b]|##\[/);
  });
});

describe('wrapText', () => {
  it('breaks at blanks and indents what follows', () => {
    expect(wrapText('one two three four', 9, '  ')).toBe('one two\n  three\n  four');
  });

  it('keeps a word that is too long whole, and counts wide characters twice', () => {
    expect(wrapText('a verylongword b', 6, '')).toBe('a\nverylongword\nb');
    expect(wrapText('天気 天気', 8, '')).toBe('天気\n天気');
    expect(wrapText('', 8, '')).toBe('');
  });
});
