import { describe, expect, it } from 'vitest';
import type { CatalogueServer, CatalogueVersion } from '../../src/registry/catalogue.ts';
import type { ReceiptHistory } from '../../src/registry/receipt.ts';
import { buildChanges, renderChanges } from '../../src/site/changes.ts';

const version = (changed: Partial<CatalogueVersion>, history?: readonly ReceiptHistory[]): CatalogueVersion => ({
  version: '1.0.0',
  status: 'active',
  statusChangedAt: '2026-01-05T00:00:00Z',
  publishedAt: '2026-01-05T00:00:00Z',
  updatedAt: '2026-01-05T00:00:00Z',
  isLatest: true,
  digest: 'sha256:1',
  level: 'owner',
  server: '{}',
  receipt: { text: '{}', ...(history ? { history } : {}) },
  ...changed,
});
const server = (name: string, ...versions: CatalogueVersion[]): CatalogueServer => ({
  name,
  namespace: 'a.b',
  id: 'x',
  versions,
});
const told = (...servers: CatalogueServer[]) =>
  buildChanges(servers).map(({ at, event, version: v, status }) => [at, event, v, status]);

describe('buildChanges', () => {
  it('tells a publication and each later change of status at its own time', () => {
    const history: ReceiptHistory[] = [
      { at: '2026-01-05T00:00:00Z', status: 'active', digest: 'sha256:1' },
      { at: '2026-02-01T00:00:00Z', status: 'deprecated', statusMessage: 'old', digest: 'sha256:1' },
    ];
    expect(told(server('a.b/c', version({ status: 'deleted', updatedAt: '2026-03-01T00:00:00Z' }, history)))).toEqual([
      ['2026-01-05T00:00:00Z', 'published', '1.0.0', 'active'],
      ['2026-02-01T00:00:00Z', 'status', '1.0.0', 'deprecated'],
      ['2026-03-01T00:00:00Z', 'status', '1.0.0', 'deleted'],
    ]);
  });

  it('tells an accepted edit apart from a change of status', () => {
    const history: ReceiptHistory[] = [{ at: '2026-01-05T00:00:00Z', status: 'active', digest: 'sha256:0' }];
    expect(
      told(server('a.b/c', version({ updatedAt: '2026-02-01T00:00:00Z' }, history))).map(([, event]) => event),
    ).toEqual(['published', 'edited']);
  });

  it('tells the status of a version that came in deprecated', () => {
    const changed = version({
      status: 'deprecated',
      statusChangedAt: '2026-04-01T00:00:00Z',
      updatedAt: '2026-04-01T00:00:00Z',
    });
    expect(told(server('a.b/c', changed)).map(([at, event]) => [at, event])).toEqual([
      ['2026-01-05T00:00:00Z', 'published'],
      ['2026-04-01T00:00:00Z', 'status'],
    ]);
  });

  it('orders by time, whatever the number of fraction digits, then by name and version', () => {
    const at = (publishedAt: string, v: string) =>
      version({ version: v, publishedAt, updatedAt: publishedAt, statusChangedAt: publishedAt });
    const servers = [
      server('a.b/z', at('2026-01-05T00:00:00Z', '1'), at('2026-01-05T00:00:00.5Z', '3')),
      server('a.b/a', at('2026-01-05T00:00:00Z', '2'), at('2026-01-05T00:00:00.25Z', '4')),
    ];
    expect(told(...servers).map(([, , v]) => v)).toEqual(['2', '1', '4', '3']);
  });
});

describe('renderChanges', () => {
  it('puts each month into a segment, and names it with count and digest in the index', () => {
    const deleted = version({ status: 'deleted', updatedAt: '2026-03-01T00:00:00Z' }, [
      { at: '2026-01-05T00:00:00Z', status: 'active', digest: 'sha256:1' },
    ]);
    const files = renderChanges(buildChanges([server('a.b/c', deleted)]));
    expect(files.map((file) => file.paths[0])).toEqual([
      'changes/2026-01.json',
      'changes/2026-03.json',
      'changes/index.json',
    ]);
    const index = JSON.parse(files.at(-1)!.body);
    expect(index.segments.map(({ month, count }: { month: string; count: number }) => [month, count])).toEqual([
      ['2026-01', 1],
      ['2026-03', 1],
    ]);
    expect(index.segments[0].digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('leaves an earlier segment as it is when something happens later', () => {
    const before = renderChanges(buildChanges([server('a.b/c', version({}))]));
    const history: ReceiptHistory[] = [{ at: '2026-01-05T00:00:00Z', status: 'active', digest: 'sha256:1' }];
    const after = renderChanges(
      buildChanges([server('a.b/c', version({ status: 'deleted', updatedAt: '2026-03-01T00:00:00Z' }, history))]),
    );
    expect(after[0]).toEqual(before[0]);
  });
});
