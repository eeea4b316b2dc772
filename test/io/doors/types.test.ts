import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as evidence from '../../../src/evidence/question.ts';
import { DEFAULT_LIMITS } from '../../../src/io/doors/network.ts';
import type * as doors from '../../../src/io/doors/types.ts';

describe('the shapes of the doors', () => {
  // Judged by the type check (npm run check), not when this runs.
  it('are those of the pure rooms, which io cannot import', () => {
    expectTypeOf<doors.HttpQuestion>().toEqualTypeOf<evidence.HttpQuestion>();
    expectTypeOf<doors.TxtQuestion>().toEqualTypeOf<evidence.TxtQuestion>();
    expectTypeOf<doors.HttpAnswer>().toEqualTypeOf<evidence.HttpAnswer>();
    expectTypeOf<doors.TxtAnswer>().toEqualTypeOf<evidence.TxtAnswer>();
  });

  it('have the limits of the reference', () => {
    expect(DEFAULT_LIMITS).toMatchObject({
      requestMs: 10_000,
      tries: 3,
      bodyBytes: 10 * 1024 * 1024,
      dnsMs: 5_000,
      addressMs: 3_000,
      maxAddresses: 8,
      namedTryMs: 10_000,
      namedBodyBytes: 4_096,
      patienceMs: 60_000,
      longestTryMs: 120_000,
      largestBodyBytes: 512 * 1024 * 1024,
      requestsPerHost: 6,
      txtRecords: 50,
    });
  });
});
