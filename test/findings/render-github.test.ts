import { describe, expect, it } from 'vitest';
import { annotateFindings, renderAnnotations } from '../../src/findings/render-github.ts';
import { HOSTILE_TEXT, makeFile, makeFinding } from '../support/told-file.ts';

const TEXT = '{\n  "version": "latest",\n  "packages": [\n  ]\n}\n';
const LATEST = makeFinding('reserved-version-string', TEXT, { at: '"latest"', args: { version: 'latest' } });
const rest = ' in the summary';

describe('renderAnnotations', () => {
  it('puts a finding beside its line', () => {
    expect(renderAnnotations([makeFile(TEXT, [LATEST])], { rest })).toEqual([
      '::error file=server.json,line=2,endLine=2,col=14,endColumn=22,title=reserved-version-string::' +
        'The version "latest" is a reserved word.%0A→ Name one exact version, for example 1.2.3.',
    ]);
  });

  it('gives no columns over several lines, and no place that is not known', () => {
    const list = makeFinding('schema-violation', TEXT, { at: '[\n  ]', severity: 'warning', args: {} });
    const none = makeFinding('unreadable-file', '', { severity: 'info', args: {} });
    const lines = renderAnnotations([makeFile(TEXT, [list, none]), makeFile(TEXT, [LATEST], { file: '-' })], { rest });
    expect(lines[0]).toMatch(/^::error line=2,/);
    expect(lines[1]).toMatch(/^::warning file=server\.json,line=3,endLine=4,title=/);
    expect(lines[2]).toMatch(/^::notice file=server\.json,title=/);
  });

  it('takes the ten worst of all files, and says how many more there are', () => {
    const warning = { ...LATEST, severity: 'warning' as const };
    const files = [
      makeFile(
        TEXT,
        Array.from({ length: 30 }, () => warning),
      ),
      makeFile(TEXT, [LATEST, LATEST], { file: 'b/server.json', dropped: 5 }),
    ];
    const lines = renderAnnotations(files, { rest });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::error',
      ...Array.from({ length: 8 }, () => '::warning'),
      '::notice::27',
    ]);
    expect(lines.at(-1)).toBe('::notice::27 more findings in the summary.');
  });

  it.each([
    ['ten notices', 10, 0, 10, 0],
    ['nine, and the notice that counts the others,', 11, 0, 9, 2],
    ['the same where some were not kept', 10, 5, 9, 6],
  ])('never gives more than ten notices: %s', (_, count, dropped, shown, more) => {
    const note = { ...LATEST, severity: 'info' as const };
    const file = makeFile(
      TEXT,
      Array.from({ length: count }, () => note),
      { dropped },
    );
    const lines = renderAnnotations([file], { rest });
    expect(lines.filter((line) => line.startsWith('::notice file='))).toHaveLength(shown);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.slice(shown)).toEqual(more === 0 ? [] : [`::notice::${more} more findings in the summary.`]);
  });

  it('takes findings that name their files themselves, or none', () => {
    const { file: _, ...nowhere } = LATEST;
    const lines = annotateFindings([LATEST, nowhere], { rest, toPath: (file) => `data/${file}` });
    expect(lines.map((line) => line.split(',')[0])).toEqual(['::error line=2', '::error file=data/server.json']);
  });

  it('works no repair out', () => {
    const lazy = Object.defineProperty({ ...LATEST }, 'repair', { enumerable: true, get: () => expect.fail() });
    expect(renderAnnotations([makeFile(TEXT, [lazy])], { rest })).toHaveLength(1);
  });

  it('keeps the name of a file, escaped as GitHub wants it', () => {
    const [line] = renderAnnotations([makeFile(TEXT, [LATEST])], { rest, toPath: () => 'a::b, 100%/c.json' });
    expect(line).toMatch(/^::error file=a%3A%3Ab%2C 100%25\/c\.json,line=2,/);
  });

  it('lets no text end a property, a command or a line', () => {
    const finding = makeFinding('schema-violation', TEXT, {
      at: '"latest"',
      args: { message: `%0A::error::x${HOSTILE_TEXT}`, expected: HOSTILE_TEXT },
    });
    const lines = renderAnnotations([makeFile(TEXT, [finding], { file: HOSTILE_TEXT })], { rest });
    expect(lines).toHaveLength(1);
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/s.exec(lines[0] ?? '') ?? [];
    expect(properties.split(',').map((property) => property.split('=')[0])).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
    expect(`${properties}${message}`).not.toMatch(/[\u0000-\u001f\u202e]|##\[/);
    expect(message).not.toContain('::');
    expect(message.match(/%0A/g)).toHaveLength(1);
  });
});
