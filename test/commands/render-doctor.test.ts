import { describe, expect, it } from 'vitest';
import type { DoctorReport } from '../../src/commands/doctor.ts';
import { renderDoctor } from '../../src/commands/render-doctor.ts';

const REPORT: DoctorReport = {
  url: 'https://registry.example',
  verdict: 'fail',
  notes: ['Clients take a base URL.'],
  checks: [
    { id: 'T1', client: 'VS Code', request: 'GET /a', verdict: 'pass', detail: 'good' },
    {
      id: 'T14',
      client: 'ToolHive',
      request: 'GET /longer',
      verdict: 'degraded',
      detail: 'typed text/html',
      remedy: 'content-type',
    },
    { id: 'T5', client: 'VS Code', request: 'GET /b', verdict: 'fail', detail: 'status 404', remedy: 'decode-slash' },
    { id: 'T17', client: 'Docker', request: 'GET /c', verdict: 'fail', detail: 'status 404', remedy: 'decode-slash' },
    { id: 'T4', client: 'Importer', request: 'GET /d', verdict: 'skipped', detail: 'empty' },
    { id: 'T9', client: 'Old', request: 'GET /e', verdict: 'pass', detail: 'good', remedy: 'etag' },
    { id: 'U1', client: 'Xcode', request: 'GET /f', verdict: 'unproven', detail: 'closed' },
  ],
};

describe('renderDoctor', () => {
  it('prints a section per client, then who is served, then what to change on the host', () => {
    const text = renderDoctor(REPORT, { colour: false });
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'Registry https://registry.example\nClients take a base URL.',
      [
        'VS Code',
        '  ✓ T1   GET /a       pass',
        '         good',
        '  ✗ T5   GET /b       fail',
        '         status 404',
      ].join('\n'),
    ]);
    expect(text).toContain(
      '\nServes with a fallback: ToolHive.\nDoes not serve: VS Code, Docker.\nNot known: Xcode.\nNot tested: Importer.\n',
    );
    expect(text).toContain('Serves: Old.');
    expect(text).toMatch(/→ T14: Serve the API as application\/json/);
    expect(text).toMatch(/→ T5, T17: Add a rewrite or function that decodes %2F/);
    expect(text).not.toContain('If-None-Match');
    expect(text.endsWith('fail: some clients are not served')).toBe(true);
  });

  it('uses colour only when asked', () => {
    expect(renderDoctor(REPORT, { colour: false })).not.toContain('\u001b[');
    expect(renderDoctor(REPORT, { colour: true })).toContain('\u001b[31m✗\u001b[0m');
  });
});
