import { describe, expect, it } from 'vitest';
import { parseLifecycle, renderLifecycle } from '../../src/registry/lifecycle.ts';

describe('parseLifecycle', () => {
  it('keeps a version that looks like a number as it is written', () => {
    const { lifecycle } = parseLifecycle(
      'versions:\n  1.0: {status: deprecated, message: Use 2.0.}\n  2.10:\n    status: active\n',
      'f',
    );
    expect([...(lifecycle?.versions ?? [])]).toEqual([
      ['1.0', { status: 'deprecated', message: 'Use 2.0.' }],
      ['2.10', { status: 'active' }],
    ]);
  });

  it('reads a time of publication without a status as active', () => {
    const { lifecycle } = parseLifecycle('versions:\n  "1.0": {published: 2026-01-02T03:04:05Z}', 'f');
    expect(lifecycle?.versions.get('1.0')).toEqual({ status: 'active', published: '2026-01-02T03:04:05Z' });
  });

  it.each([
    ['versions:\n  "1.0": {status: gone}', 2],
    ['versions:\n  "1.0": {status: active, message: hello}', 2],
    [`versions:\n  "1.0": {status: deleted, message: ${'m'.repeat(501)}}`, 2],
    ['version: {}', 1],
    ['versions: []', 1],
    ['movedTo: nowhere', 1],
    ['versions:\n  "1.0": {published: yesterday}', 2],
  ])('refuses %j with its line', (text, line) => {
    const { lifecycle, findings } = parseLifecycle(text, 'lifecycle.yml');
    expect(lifecycle).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: 'lifecycle-invalid', file: 'lifecycle.yml', line });
  });

  it('reads back what it writes', () => {
    const text = renderLifecycle({
      versions: new Map([['1.0', { status: 'deprecated', message: 'Old: use 2.' }]]),
      movedTo: 'a.b/c',
    });
    const { lifecycle } = parseLifecycle(text, 'f');
    expect(lifecycle?.movedTo).toBe('a.b/c');
    expect(lifecycle?.versions.get('1.0')).toEqual({ status: 'deprecated', message: 'Old: use 2.' });
  });
});
