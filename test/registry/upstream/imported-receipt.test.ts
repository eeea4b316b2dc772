import { describe, expect, it } from 'vitest';
import type { Sha256 } from '../../../src/manifest/server-json.ts';
import { parseReceipt, renderReceipt } from '../../../src/registry/receipt.ts';
import {
  type ImportFacts,
  toImportedReceipt,
  toRefreshedReceipt,
} from '../../../src/registry/upstream/imported-receipt.ts';
import type { UpstreamEntry } from '../../../src/registry/upstream/upstream-entry.ts';

const digestOfZeros = `sha256:${'0'.repeat(64)}` as Sha256;
const digestOfOnes = `sha256:${'1'.repeat(64)}` as Sha256;
const T1 = '2026-01-01T00:00:00Z';
const T2 = '2026-02-02T00:00:00Z';
const T3 = '2026-03-03T00:00:00Z';
const FACTS: ImportFacts = {
  name: 'com.example/a',
  version: '1.0.0',
  digest: digestOfZeros,
  from: 'up',
  ruleset: 'import/1',
};
const entry = (more: Partial<UpstreamEntry> = {}): UpstreamEntry => ({ server: {}, status: 'active', ...more });

describe('the receipt of an import', () => {
  it.each<[string, Partial<UpstreamEntry>, Partial<ImportFacts>]>([
    ['all times', { publishedAt: T1, updatedAt: T2, statusChangedAt: T3 }, {}],
    ['no times', {}, {}],
    ['no times but --as-of', {}, { asOf: T1 }],
    ['a status with a message', { status: 'deleted', statusMessage: 'gone', publishedAt: T1 }, {}],
  ])('with %s is a receipt', (_name, times, facts) => {
    const receipt = toImportedReceipt(entry(times), { ...FACTS, ...facts });
    expect(parseReceipt(renderReceipt(receipt))).toEqual({ kind: 'receipt', receipt });
  });

  it('keeps an update that lies before the publication', () => {
    expect(toImportedReceipt(entry({ publishedAt: T2, updatedAt: T1 }), FACTS)).toMatchObject({
      publishedAt: T2,
      updatedAt: T1,
    });
  });

  it.each<[string, Partial<UpstreamEntry>]>([
    ['the same words', { publishedAt: T1, updatedAt: T1 }],
    ['no times any more', {}],
  ])('is not refreshed by %s', (_name, more) => {
    const receipt = toImportedReceipt(entry({ publishedAt: T1, updatedAt: T1 }), FACTS);
    expect(toRefreshedReceipt(receipt, entry(more), FACTS)).toBeUndefined();
  });

  it('takes a time that was missing, and says no longer that it was', () => {
    const receipt = toImportedReceipt(entry(), FACTS);
    expect(receipt).toMatchObject({ publishedAt: '1970-01-01T00:00:00Z', admission: { timeSource: 'none' } });
    const refreshed = toRefreshedReceipt(receipt, entry({ publishedAt: T1, updatedAt: T1 }), FACTS);
    expect(refreshed).toMatchObject({ publishedAt: T1, updatedAt: T1, admission: { kind: 'import', from: 'up' } });
    expect(refreshed?.admission).not.toHaveProperty('timeSource');
  });

  it('dates a change of status by the upstream’s word, else by its update', () => {
    const receipt = toImportedReceipt(entry({ publishedAt: T1 }), FACTS);
    const change = entry({ status: 'deprecated', publishedAt: T1, updatedAt: T2 });
    expect(toRefreshedReceipt(receipt, change, FACTS)).toMatchObject({ status: 'deprecated', statusChangedAt: T2 });
    expect(toRefreshedReceipt(receipt, { ...change, statusChangedAt: T3 }, FACTS)).toMatchObject({
      statusChangedAt: T3,
      updatedAt: T2,
    });
  });

  it('is stable once refreshed', () => {
    const receipt = toImportedReceipt(entry({ publishedAt: T1 }), FACTS);
    const edit = { ...FACTS, digest: digestOfOnes };
    const change = entry({ status: 'deprecated', statusMessage: 'old', publishedAt: T2, updatedAt: T3 });
    const refreshed = toRefreshedReceipt(receipt, change, edit);
    expect(refreshed?.history).toEqual([{ at: T1, status: 'active', digest: digestOfZeros }]);
    expect(refreshed && toRefreshedReceipt(refreshed, change, edit)).toBeUndefined();
  });
});
