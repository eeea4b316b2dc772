import { describe, expect, it } from 'vitest';
import { REMEDIES } from '../../../src/site/transcripts/remedies.ts';
import { type Concluded, judgeOverall, settleChecks } from '../../../src/site/transcripts/settle-checks.ts';
import { limited, type Outcome, pass, skipped, type TranscriptId } from '../../../src/site/transcripts/transcript.ts';
import { TRANSCRIPTS } from '../../../src/site/transcripts/transcripts.ts';

const at = (id: TranscriptId, outcome: Outcome): Concluded => ({
  transcript: { id, client: 'C', request: 'R' },
  outcome,
});
const needsT2 = limited({ detail: 'no cursor' }, { check: 'T9', text: 'nothing' }, { check: 'T2', text: 'the file' });

describe('settleChecks', () => {
  it('degrades only with a fallback that answered, and names it', () => {
    const [first] = settleChecks([at('T1', needsT2), at('T2', pass('good'))], []);
    expect(first).toMatchObject({ verdict: 'degraded', detail: 'no cursor; fallback: the file (T2)' });
  });

  it.each<Outcome>([{ kind: 'fail', detail: 'bad' }, skipped('empty'), { kind: 'degraded', detail: 'half' }])(
    'fails when the fallback is %j',
    (outcome) => {
      const [first] = settleChecks([at('T1', needsT2), at('T2', outcome)], []);
      expect(first).toMatchObject({
        verdict: 'fail',
        detail: 'no cursor; the fallback does not answer either (T9, T2)',
      });
    },
  );

  it('fails both when two checks have only each other to fall back on', () => {
    const on = (check: TranscriptId) => limited({ detail: 'no' }, { check, text: 'the other' });
    expect(settleChecks([at('T14', on('T18')), at('T18', on('T14'))], []).map(({ verdict }) => verdict)).toEqual([
      'fail',
      'fail',
    ]);
  });

  it('takes a walk that was good as far as it went for an answer', () => {
    const [first] = settleChecks([at('T1', needsT2), at('T2', { kind: 'unproven', detail: '1,100 pages' })], []);
    expect(first?.verdict).toBe('degraded');
  });

  it('puts clients that are not known last, numbered', () => {
    const row = { client: 'X', request: 'R', detail: 'closed' };
    const outcome: Outcome = { kind: 'degraded', detail: 'one spelling', unproven: { ...row, client: 'Y' } };
    const checks = settleChecks([at('T1', outcome)], [row]);
    expect(checks.map(({ id, client, verdict }) => [id, client, verdict])).toEqual([
      ['T1', 'C', 'degraded'],
      ['U1', 'X', 'unproven'],
      ['U2', 'Y', 'unproven'],
    ]);
  });
});

describe('judgeOverall', () => {
  it.each([
    [['pass', 'skipped', 'unproven'], 'pass'],
    [['pass', 'degraded', 'skipped'], 'degraded'],
    [['degraded', 'fail', 'unproven'], 'fail'],
    [[], 'pass'],
  ] as const)('%j is %s', (verdicts, overall) => {
    const checks = verdicts.map((verdict) => ({ id: 'T1', client: 'C', request: 'R', detail: '', verdict }) as const);
    expect(judgeOverall(checks)).toBe(overall);
  });
});

describe('TRANSCRIPTS', () => {
  it('are T1 to T28, each once, in order', () => {
    expect(TRANSCRIPTS.map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, index) => `T${index + 1}`));
  });

  it('have a remedy text that ends as a sentence, for every cause', () => {
    for (const text of Object.values(REMEDIES)) expect(text).toMatch(/[.)]$/);
  });
});
