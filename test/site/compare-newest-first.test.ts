import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNewestFirst, type Published } from '../../src/site/compare-newest-first.ts';

const at = (publishedAt: string, version = '1.0.0'): Published => ({ publishedAt, version });

describe('compareNewestFirst', () => {
  it.each([
    ['the newer time', at('2026-01-02T00:00:00Z'), at('2026-01-01T00:00:00Z')],
    ['the time with a fraction', at('2026-01-01T00:00:00.5Z'), at('2026-01-01T00:00:00Z')],
    ['the later fraction, of any length', at('2026-01-01T00:00:00.25Z'), at('2026-01-01T00:00:00.123456Z')],
    ['the later version at the same time', at('2026-01-01T00:00:00Z', '1.1'), at('2026-01-01T00:00:00Z', '1.0')],
    ['code units, not numbers', at('2026-01-01T00:00:00Z', '1.9'), at('2026-01-01T00:00:00Z', '1.10')],
  ])('puts %s first', (_, first, second) => {
    expect(compareNewestFirst(first, second)).toBeLessThan(0);
    expect(compareNewestFirst(second, first)).toBeGreaterThan(0);
  });

  it('gives one order whatever the order before', () => {
    const time = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.5Z', '2026-01-02T00:00:00Z');
    const versions = fc.uniqueArray(fc.record({ publishedAt: time, version: fc.string() }), {
      selector: ({ publishedAt, version }) => `${publishedAt} ${version}`,
    });
    fc.assert(
      fc.property(versions, (given) => {
        const sorted = given.toSorted(compareNewestFirst);
        expect(given.toReversed().toSorted(compareNewestFirst)).toEqual(sorted);
      }),
    );
  });
});
