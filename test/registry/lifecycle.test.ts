import { describe, expect, it } from 'vitest';
import { parseLifecycle } from '../../src/registry/lifecycle.ts';

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

  it.each([
    ['status: deprected', 'is "deprected", which is no status', 'Did you mean "deprecated"? Allowed: '],
    ['status: Deleted', 'is "Deleted", which is no status', 'Did you mean "deleted"? '],
    ['status: gone', 'is "gone", which is no status', 'Allowed: active, deprecated, deleted.'],
    ['status: deprected, message: Old.', 'is "deprected", which is no status', 'Did you mean "deprecated"? '],
    ['status: 1', 'is no status', 'Allowed: '],
    ['status: active, message: hello', 'is "active", which takes no message', 'Leave out "message"'],
  ])('says of {%s} what was meant, once', (request, reason, expected) => {
    const { findings } = parseLifecycle(`versions:\n  "1.0": {${request}}`, 'f');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.args.reason).toBe(`versions.1.0.status ${reason}`);
    expect(findings[0]?.args.expected).toContain(expected);
  });

  it('keeps where a server has moved to, and shows nobody a regular expression', () => {
    expect(parseLifecycle('movedTo: a.b/c', 'f').lifecycle?.movedTo).toBe('a.b/c');
    expect(parseLifecycle('movedTo: nowhere', 'f').findings[0]?.args.reason).toBe('movedTo is not of the right form');
  });

  it('names a key with a slash or a tilde as it is written', () => {
    const { findings } = parseLifecycle('versions:\n  "1~0/x": {status: gone}', 'f');
    expect(findings[0]?.args.reason).toContain('versions.1~0/x.status');
  });
});
