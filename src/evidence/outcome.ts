import type { FindingArgs, Severity } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';

/**
 * What evidence shows (ownership.md 8.1). `disproved`: the world answered clearly, and the answer is no.
 * `late`: the thing exists, but this version of it is not visible yet. `unknown`: nothing was learned.
 */
export const OUTCOMES = ['disproved', 'unknown', 'late', 'proved'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something to tell, before it has a file and a place. */
export interface Told {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly args: FindingArgs;
  /** Member of the part that was judged (`version` of a package), where it is about one. */
  readonly member?: string;
}

/** The worst of several: disproved beats unknown beats late beats proved. Nothing at all is proved. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'proved';
}
