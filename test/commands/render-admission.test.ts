import { describe, expect, it } from 'vitest';
import type { AdmitReport } from '../../src/commands/admit/run-admit.ts';
import { toFindingRows } from '../../src/commands/finding-rows.ts';
import { renderAdmission, renderAdmissionMarkdown } from '../../src/commands/render-admission.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { HOSTILE_TEXT } from '../support/told-file.ts';

const one = (name: string) => ({ name: `com.example/${name}`, version: '1.0.0' });
const EMPTY: AdmitReport = {
  verdict: 'pass',
  admitted: [],
  statusChanged: [],
  refused: [],
  pending: [],
  findings: [],
  requests: {},
};
const REFUSED: Finding = {
  code: 'version-case-conflict',
  severity: 'error',
  file: 'servers/ex/com.example/c/1.0.0/server.json',
  args: { version: '1.0.0-A', existing: '1.0.0-a' },
};
const REPORT: AdmitReport = {
  ...EMPTY,
  verdict: 'fail',
  admitted: [{ ...one('a'), level: 'proved' }],
  statusChanged: [{ ...one('b'), status: 'deprecated' }],
  refused: [one('c')],
  pending: [one('d')],
  findings: [REFUSED],
};

describe('what admit did', () => {
  it('is told version by version, in columns', () => {
    expect(renderAdmission(REPORT)).toEqual([
      'admitted  com.example/a 1.0.0  (proved)',
      'deprecated  com.example/b 1.0.0',
      'refused   com.example/c 1.0.0',
      'pending   com.example/d 1.0.0',
      '1 admitted, 1 change of status, 1 refused, 1 pending.',
    ]);
  });

  it('is told in the summary with level, reason and what to do', () => {
    const page = renderAdmissionMarkdown(REPORT);
    expect(page).toContain('### mcp-git-registry admit: fail');
    expect(page).toContain('| admitted | `com.example/a` | `1.0.0` | proved |');
    expect(page).toContain('| refused | `com.example/c` | `1.0.0` |  |');
    expect(page).toContain('`version-case-conflict`<br>');
    expect(page).toContain('| Use another version. |');
  });

  it('says that damaged data let nothing be admitted, and that nothing waits', () => {
    const damaged = { ...EMPTY, verdict: 'fail' as const, findings: [REFUSED] };
    expect(renderAdmission(damaged)[0]).toContain('Nothing was admitted: the data has errors.');
    expect(renderAdmissionMarkdown(damaged)).toContain('Nothing was admitted: the data has errors.');
    expect(renderAdmission(EMPTY)).toEqual(['Nothing waits.']);
  });

  it('counts what there is no room for, and stays within the limit of GitHub', () => {
    const args = { version: '|<*'.repeat(200), existing: '|<*'.repeat(200) };
    const many = {
      ...REPORT,
      admitted: Array.from({ length: 2_000 }, (_, at) => ({ ...one(`a${at}`), level: 'owner' as const })),
      findings: Array.from({ length: 2_000 }, () => ({ ...REFUSED, args })),
    };
    expect(renderAdmission(many)).toContain('… and 1,980 more');
    const page = renderAdmissionMarkdown(many);
    expect(page).toContain('… and 1,900 more');
    expect(page).toContain('… and 1,950 more');
    expect(new TextEncoder().encode(page).length).toBeLessThan(1_000_000);
  });

  it('lets nothing that a stranger wrote act as markup', () => {
    const page = renderAdmissionMarkdown({
      ...REPORT,
      refused: [{ name: HOSTILE_TEXT, version: `1|${HOSTILE_TEXT}` }],
      findings: [{ ...REFUSED, file: HOSTILE_TEXT, args: { version: HOSTILE_TEXT, existing: HOSTILE_TEXT } }],
    });
    expect(page).not.toMatch(/<(?!br>|!-- -->)|@\w|\n::/);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

describe('findings for programs', () => {
  it('hold message and fix beside everything else, and no repair that writes a secret', () => {
    const edit = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
    const repair = (text: string) => ({ safe: true, edits: [{ ...edit, text }] });
    const secret = `ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}`;
    const [kept, dropped] = toFindingRows([
      { ...REFUSED, repair: repair('harmless') },
      { ...REFUSED, repair: repair(secret) },
    ]);
    expect(kept).toMatchObject({ ...REFUSED, fix: 'Use another version.', repair: repair('harmless') });
    expect(kept?.message).toContain('1.0.0-A');
    expect(dropped).not.toHaveProperty('repair');
  });
});
