import { describe, expect, it } from 'vitest';
import { fitReport, toReport } from '../../src/findings/render-report.ts';
import { HOSTILE_TEXT, makeFile, makeFinding } from '../support/told-file.ts';

const TEXT = '{\n  "version": "latest"\n}\n';
const LATEST = makeFinding('reserved-version-string', TEXT, {
  at: '"latest"',
  becomes: '"1.0.0"',
  safe: false,
  rule: 'V1',
  pointer: '/version',
  args: { version: 'latest' },
});

describe('toReport', () => {
  it('has the shape that the design fixes', () => {
    const files = [
      makeFile(TEXT, [LATEST], { name: 'a.b/c', version: 'latest', dropped: 3 }),
      makeFile(undefined, [makeFinding('unreadable-file', '', { args: { reason: 'gone' } })], { file: 'b.json' }),
      makeFile(undefined, [], { fixed: [LATEST], fixedText: '{}', notFixed: 'no' }),
    ];
    const report = toReport(files);
    expect(report).toMatchObject({ verdict: 'fail', errors: 2, warnings: 0, infos: 0, dropped: 3 });
    expect(report.files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['server.json', 'fail'],
      ['b.json', 'fail'],
      ['server.json', 'pass'],
    ]);
    expect(report.files[0]).toMatchObject({ name: 'a.b/c', version: 'latest', dropped: 3 });
    expect(report.files[0]?.findings[0]).toEqual({
      code: 'reserved-version-string',
      rule: 'V1',
      severity: 'error',
      pointer: '/version',
      line: 2,
      column: 14,
      endLine: 2,
      endColumn: 22,
      message: 'The version "latest" is a reserved word.',
      fix: 'Name one exact version, for example 1.2.3.',
      repair: { safe: false, edits: [{ line: 2, column: 14, endLine: 2, endColumn: 22, text: '"1.0.0"' }] },
    });
    expect(report.files[1]?.findings[0]).toMatchObject({ pointer: '', line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(report.files[2]).toMatchObject({ fixed: [{ code: LATEST.code }], fixedText: '{}', notFixed: 'no' });
  });

  it('passes without files that fail, and is pending when one is', () => {
    expect(toReport([makeFile(TEXT, [])]).verdict).toBe('pass');
    expect(toReport([makeFile(TEXT, []), makeFile(TEXT, [], { verdict: 'pending' })]).verdict).toBe('pending');
  });

  it('has messages without control characters', () => {
    const finding = makeFinding('schema-violation', '', { args: { message: HOSTILE_TEXT, expected: HOSTILE_TEXT } });
    const [told] = toReport([makeFile('', [finding])]).files[0]?.findings ?? [];
    expect(`${told?.message}${told?.fix}`).not.toMatch(/[\u0000-\u001f\u202e]|::|##\[/);
  });
});

describe('fitReport', () => {
  const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  const report = toReport(
    Array.from({ length: 50 }, (_, at) =>
      makeFile(
        TEXT,
        Array.from({ length: 100 }, () => LATEST),
        { file: `${at}/server.json` },
      ),
    ),
  );

  it('leaves a small report as it is', () => {
    expect(fitReport(report, sizeOf(report))).toBe(report);
  });

  it.each([1_000_000, 200_000, 60_000, 10_000, 1_000])('fits %i bytes and counts what it leaves out', (bytes) => {
    const fitted = fitReport(report, bytes);
    expect(sizeOf(fitted)).toBeLessThanOrEqual(bytes);
    expect(fitted).toMatchObject({ verdict: 'fail', errors: 5_000 });
    for (const { findings, dropped } of fitted.files) expect(findings.length + dropped).toBe(100);
  });
});
