import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/commands/ask/ask.ts';
import type { PackageVerdict } from '../../src/packages/package-verdict.ts';
import { provePackage } from '../../src/packages/prove-package.ts';
import { describeTimes, findFaults, type Secret } from '../support/fault-checks.ts';
import { type ExpectedStep, nameOf } from '../support/fault-expectations.ts';
import { type FaultHarness, forEveryFault, startFaultHarness, type Trace } from '../support/fault-harness.ts';
import { type FaultColumn, LETTERS } from '../support/fault-kinds.ts';
import { renderMatrix } from '../support/fault-matrix.ts';
import {
  GITHUB_API_HOST,
  IMAGE_TOKEN,
  PACKAGE_FLOWS,
  type PackageFlow,
  PUBLIC_TERMS,
} from '../support/package-flows.ts';
import { PACKAGE_STEPS } from './package-steps.ts';

/**
 * The fault matrix of package ownership: every fault at every request of every package type, over real doors and real TLS
 * servers. What each must give stands in package-steps.ts as ownership.md 8 has it, not as the code does.
 */

const GITHUB_TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
type Step = ExpectedStep<PackageFlow>;

interface Result {
  readonly verdict: PackageVerdict;
  readonly trace: Trace;
}

let harness: FaultHarness;
let rows: ReadonlyMap<Step, ReadonlyMap<FaultColumn, Result>>;

beforeAll(async () => {
  harness = await startFaultHarness({ flows: PACKAGE_FLOWS });
  rows = await forEveryFault(PACKAGE_STEPS, prove);
});
afterAll(() => harness.close());

async function prove(step: Pick<Step, 'flow'> & Partial<Step>, column?: FaultColumn): Promise<Result> {
  const { flow } = step;
  const cell = column === undefined ? { flow } : { flow, step: step as Step, column };
  const { result, trace } = await harness.withFault(cell, (open) => {
    const doors = open({ github: { api: PUBLIC_TERMS.githubApi, token: GITHUB_TOKEN } });
    return createAsker(doors).ask(provePackage(flow.subject, PUBLIC_TERMS));
  });
  return { verdict: result, trace };
}

function secretsOf({ hosts }: PackageFlow): readonly Secret[] {
  return [
    { text: GITHUB_TOKEN, hosts: [GITHUB_API_HOST] },
    { text: IMAGE_TOKEN, hosts: hosts.filter((host) => ['ghcr.io', 'registry-1.docker.io'].includes(host)) },
  ];
}

describe('a fault of a package registry', () => {
  it.each(PACKAGE_FLOWS.map((flow) => [flow.name, flow] as const))(
    'is needed for anything but proved: %s',
    async (_, flow) => {
      const { verdict } = await prove({ flow });
      expect(verdict).toMatchObject({ outcome: 'proved' });
    },
  );

  it.each(PACKAGE_STEPS.map((step) => [nameOf(step), step] as const))(
    'gives the verdict of the tables at %s',
    (_, step) => {
      const cells = [...(rows.get(step) ?? [])];
      expect(cells.length).toBeGreaterThan(20);
      const problems = cells.flatMap(([column, result]) =>
        findFaults(step, column, { ...result, secrets: secretsOf(step.flow) }),
      );
      expect(problems).toEqual([]);
    },
  );

  it('is shown in a matrix', () => {
    const table = PACKAGE_STEPS.map((step) => ({
      name: nameOf(step),
      letters: new Map([...(rows.get(step) ?? [])].map(([column, { verdict }]) => [column, LETTERS[verdict.outcome]])),
    }));
    const traces = [...rows.values()].flatMap((row) => [...row.values()].map(({ trace }) => trace));
    const matrix = renderMatrix('packages', table);
    console.log(`${matrix}\n${describeTimes(traces)}`);
    expect(Math.max(...matrix.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
  });
});
