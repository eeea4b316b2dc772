import type { Outcome } from '../../src/evidence/outcome.ts';
import type { FaultStep, Flow } from './fault-harness.ts';
import { type FaultColumn, faultOf } from './fault-kinds.ts';

/** Why something else than `unknown` is right, in words of ownership.md; the number is its section. */
export type Because = readonly [outcome: Outcome, columns: string, because: string];

/** One request of a flow and what each fault at it must give. What is not listed is `unknown` (8.1, D-8). */
export interface ExpectedStep<F extends Flow = Flow> extends FaultStep {
  readonly flow: F;
  readonly expected: readonly Because[];
}

/** The outcome that a fault must give. */
export function expectedOutcome({ expected }: Pick<ExpectedStep, 'expected'>, column: FaultColumn): Outcome {
  const found = expected.filter(([, columns]) => columns.split(' ').includes(column));
  if (found.length > 1) throw new Error(`${column} is expected twice`);
  for (const name of expected.flatMap(([, columns]) => columns.split(' '))) {
    faultOf(name as FaultColumn);
  }
  return found[0]?.[0] ?? 'unknown';
}

export function nameOf({ flow, step }: Pick<ExpectedStep, 'flow' | 'step'>): string {
  return `${flow.name}: ${step}`;
}
