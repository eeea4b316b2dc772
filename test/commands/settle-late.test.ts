import { describe, expect, it } from 'vitest';
import type { EntryProof } from '../../src/commands/verify/prove-entry.ts';
import { settleLate } from '../../src/commands/verify/settle-late.ts';

const LATE: EntryProof = {
  namespace: { outcome: 'proved', told: [] },
  packages: [
    {
      index: 0,
      type: 'npm',
      identifier: 'weather',
      verdict: { outcome: 'late', told: [{ code: 'package-version-late', severity: 'warning', args: {} }] },
    },
    { index: 1, type: 'pypi', identifier: 'weather', verdict: { outcome: 'unknown', told: [] } },
  ],
  remotes: [],
};
const now = '2026-07-20T12:00:00Z';
const outcomes = (proof: EntryProof) => proof.packages.map(({ verdict }) => verdict.outcome);

describe('what is late', () => {
  it.each([
    ['within the hours of the policy', '2026-07-19T12:00:01Z', ['late', 'unknown']],
    ['when nobody knows since when', undefined, ['late', 'unknown']],
    ['after the hours of the policy', '2026-07-19T12:00:00Z', ['disproved', 'unknown']],
  ])('is judged %s', (_, submittedAt, expected) => {
    expect(outcomes(settleLate(LATE, { submittedAt, now, pendingHours: 24 }))).toEqual(expected);
  });

  it('says what has not appeared, and keeps what was said before as a note', () => {
    const { packages } = settleLate(LATE, { submittedAt: '2026-07-01T00:00:00Z', now, pendingHours: 24 });
    expect(packages[0]?.verdict.told).toMatchObject([
      { code: 'waited-too-long', severity: 'error', args: { what: 'The npm package "weather"', hours: 24 } },
      { code: 'package-version-late', severity: 'info' },
    ]);
  });
});
