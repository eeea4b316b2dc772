import { describe, expect, it } from 'vitest';
import type { Sha256 } from '../../src/manifest/server-json.ts';
import {
  parseReceipt,
  RECEIPT_SCHEMA_ID,
  type Receipt,
  renderReceipt,
  toChangedReceipt,
} from '../../src/registry/receipt.ts';

const receipt: Receipt = {
  schema: RECEIPT_SCHEMA_ID,
  name: 'com.example/a1',
  version: '1.0.0',
  digest: `sha256:${'a'.repeat(64)}` as Sha256,
  publishedAt: '2026-01-01T00:00:00Z',
  level: 'owner',
  admission: { kind: 'owner' },
  ruleset: 'r',
  status: 'active',
  statusChangedAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
};

describe('receipts', () => {
  it('read back as they were written', () => {
    const result = parseReceipt(renderReceipt(receipt));
    expect(result).toEqual({ kind: 'receipt', receipt });
  });

  it('have one text, whatever the order of members in memory', () => {
    const shuffled = Object.fromEntries(Object.entries(receipt).reverse()) as unknown as Receipt;
    expect(renderReceipt(shuffled)).toBe(renderReceipt(receipt));
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a wrong digest', JSON.stringify({ ...receipt, digest: 'sha256:abc' })],
    ['an unknown level', JSON.stringify({ ...receipt, level: 'trusted' })],
    ['a time without zone', JSON.stringify({ ...receipt, updatedAt: '2026-01-01T00:00:00' })],
    ['another schema', JSON.stringify({ ...receipt, schema: 'other/1' })],
    ['no status', JSON.stringify({ ...receipt, status: undefined })],
  ])('are refused with %s', (_what, text) => {
    expect(parseReceipt(text).kind).toBe('problem');
  });

  it('keep what was before in their history when the status changes', () => {
    const at = '2026-02-01T00:00:00Z';
    const deprecated = toChangedReceipt(receipt, { status: 'deprecated', statusMessage: 'old', at });
    expect(deprecated).toMatchObject({
      status: 'deprecated',
      statusMessage: 'old',
      statusChangedAt: at,
      updatedAt: at,
      publishedAt: receipt.publishedAt,
    });
    const active = toChangedReceipt(deprecated, { status: 'active', at: '2026-03-01T00:00:00Z' });
    expect(active.statusMessage).toBeUndefined();
    expect(active.history?.map(({ at: time, status }) => [time, status])).toEqual([
      ['2026-01-01T00:00:00Z', 'active'],
      [at, 'deprecated'],
    ]);
  });

  it('keep the time of the last status change when only the content changes', () => {
    const edited = toChangedReceipt(receipt, {
      status: 'active',
      digest: `sha256:${'b'.repeat(64)}` as Sha256,
      at: '2026-02-01T00:00:00Z',
    });
    expect(edited.statusChangedAt).toBe(receipt.statusChangedAt);
    expect(edited.history?.[0]?.digest).toBe(receipt.digest);
  });
});
