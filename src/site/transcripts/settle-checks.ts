import type { Remedy } from './remedies.ts';
import type { Outcome, Transcript, TranscriptId, UnprovenRow } from './transcript.ts';

export type CheckVerdict = 'pass' | 'degraded' | 'fail' | 'skipped' | 'unproven';
export type OverallVerdict = 'pass' | 'degraded' | 'fail';

/** One line of the matrix. `U…` are clients whose behaviour is not known. */
export interface DoctorCheck {
  readonly id: TranscriptId | `U${number}`;
  readonly client: string;
  readonly request: string;
  readonly verdict: CheckVerdict;
  readonly detail: string;
  /** The host change that would help; a key of REMEDIES. */
  readonly remedy?: Remedy;
}

export interface Concluded {
  readonly transcript: Omit<Transcript, 'run'>;
  readonly outcome: Outcome;
}

/**
 * Outcomes to checks, in the same order, then the clients that are not known. A limited outcome is degraded when one
 * of its fallbacks answered, and names that one; else it is a fail. Answered means passed, or good as far as the
 * doctor's own bound let it read.
 */
export function settleChecks(
  concluded: readonly Concluded[],
  unproven: readonly UnprovenRow[],
): readonly DoctorCheck[] {
  const good = concluded.filter(({ outcome: { kind } }) => kind === 'pass' || kind === 'unproven');
  const answered = new Set(good.map(({ transcript }) => transcript.id));
  const checks = concluded.map(({ transcript: { id, client, request }, outcome }): DoctorCheck => {
    const remedy = 'remedy' in outcome && outcome.remedy ? { remedy: outcome.remedy } : {};
    return { id, client, request, ...settle(outcome, answered), ...remedy };
  });
  const found = concluded.flatMap(({ outcome }) =>
    outcome.kind === 'degraded' && outcome.unproven ? [outcome.unproven] : [],
  );
  const rows = [...unproven, ...found].map(
    (row, index): DoctorCheck => ({ id: `U${index + 1}`, ...row, verdict: 'unproven' }),
  );
  return [...checks, ...rows];
}

function settle(outcome: Outcome, answered: ReadonlySet<TranscriptId>): Pick<DoctorCheck, 'verdict' | 'detail'> {
  if (outcome.kind !== 'limited') return { verdict: outcome.kind, detail: outcome.detail };
  const fallback = outcome.fallbacks.find(({ check }) => answered.has(check));
  if (fallback)
    return { verdict: 'degraded', detail: `${outcome.detail}; fallback: ${fallback.text} (${fallback.check})` };
  const tried = outcome.fallbacks.map(({ check }) => check).join(', ');
  return { verdict: 'fail', detail: `${outcome.detail}; the fallback does not answer either (${tried})` };
}

/** The worst of pass, degraded and fail; what was skipped or is unproven does not count. */
export function judgeOverall(checks: readonly DoctorCheck[]): OverallVerdict {
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return checks.some(({ verdict }) => verdict === 'degraded') ? 'degraded' : 'pass';
}
