import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAdmitRunner } from '../../src/cli/run-admit.ts';
import type { AdmitReport } from '../../src/commands/admit/run-admit.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { renderFinding } from '../../src/findings/render-text.ts';
import { type AdmitFlow, toPackageEntry, toProofEntry } from '../support/admit-flows.ts';
import { describeTimes, judgeTrace } from '../support/fault-checks.ts';
import { type ExpectedStep, expectedOutcome, nameOf } from '../support/fault-expectations.ts';
import {
  type Cell,
  type FaultHarness,
  forEveryFault,
  type OpenDoors,
  startFaultHarness,
  type Trace,
} from '../support/fault-harness.ts';
import type { FaultColumn } from '../support/fault-kinds.ts';
import { placeOf } from '../support/make-data.ts';
import { GITHUB_API_HOST, IMAGE_TOKEN } from '../support/package-flows.ts';
import { REGISTRY_ID, remoteFileFlow, TXT_RECORDS, VERSION } from '../support/proof-flows.ts';
import { createTestWorld } from '../support/world.ts';
import { PACKAGE_STEPS } from './package-steps.ts';
import { attestationFlow, PROOF_STEPS } from './proof-steps.ts';

/**
 * The same faults under the whole of `admit`, one entry for each package type and each kind of proof: what is not proved
 * is not written, to the byte, and no secret is in anything that is said.
 */

const GITHUB_TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const SECRETS = [
  { text: GITHUB_TOKEN, hosts: [GITHUB_API_HOST] },
  { text: IMAGE_TOKEN, hosts: ['ghcr.io', 'registry-1.docker.io'] },
];
const VERDICTS = { disproved: 'fail', late: 'pending', unknown: 'pending', proved: 'pass' } as const;
const EXIT_CODES = { pass: 0, fail: 1, pending: 3 } as const;

type Step = ExpectedStep<AdmitFlow>;

/** The deciding requests of each entry. C is the gate's to know, and F is never committed: neither is for `admit`. */
const DECIDING = new Set([
  'npm: version',
  'npm: probe',
  'pypi: version',
  'nuget: readme',
  'cargo: readme',
  'oci hub: token',
  'oci hub: config',
  'oci ghcr: manifest',
  'mcpb github: download',
  'mcpb github: repository',
  'mcpb gitlab: download',
  'A tag: repository',
  'A tag: blob',
  'A commit: compare',
  'A asset: asset',
  'A implicit: repository',
  'A implicit: tag ref',
  'B: of repository',
  'B: account',
  'D http: file',
  'D dns: second resolver',
  'E http: file',
  'E http: repository',
  'E dns: second resolver',
  'remote: file',
]);
const flows = new Map<unknown, AdmitFlow>();
const once = <T>(flow: T, make: (flow: T) => AdmitFlow): AdmitFlow => {
  const known = flows.get(flow) ?? make(flow);
  flows.set(flow, known);
  return known;
};
const decides = (step: Pick<ExpectedStep, 'flow' | 'step'>) => DECIDING.has(nameOf(step));
const STEPS: readonly Step[] = [
  ...PACKAGE_STEPS.filter(decides).map((step) => ({ ...step, flow: once(step.flow, toPackageEntry) })),
  ...PROOF_STEPS.filter(decides).map((step) => ({ ...step, flow: once(step.flow, toProofEntry) })),
];
const FLOWS = [...flows.values()];
const REMOTE = flows.get(remoteFileFlow);

interface Result {
  readonly report: AdmitReport;
  readonly exitCode: number;
  readonly trace: Trace;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Everything that was said, and what people would read of it. */
  readonly output: string;
}

interface Folder {
  readonly data: string;
  /** What is in it before anything was judged. */
  readonly before: ReadonlyMap<string, string>;
}

let home: string;
const folders = new Map<AdmitFlow, Folder>();
let harness: FaultHarness;
const untouched = new Map<AdmitFlow, Result>();
let rows: ReadonlyMap<Step, ReadonlyMap<FaultColumn, Result>>;

beforeAll(async () => {
  vi.stubEnv('GITHUB_TOKEN', GITHUB_TOKEN);
  home = mkdtempSync(join(tmpdir(), 'faults-'));
  harness = await startFaultHarness({ flows: FLOWS, txt: TXT_RECORDS });
  // Before all others: certificates and schemas are then made, and no cell's time has them in it.
  for (const flow of FLOWS) untouched.set(flow, await admit({ flow }));
  rows = await forEveryFault(STEPS, (step, column) => admit({ flow: step.flow, step, column }));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await harness.close();
  rmSync(home, { recursive: true, force: true });
});

/** In a data folder of its own, or in that of all faults of the flow: nothing is ever written there. */
async function admit(cell: Cell & { readonly flow: AdmitFlow }): Promise<Result> {
  const { data, before } = (cell.step && folders.get(cell.flow)) ?? makeData(cell.flow);
  if (cell.step) folders.set(cell.flow, { data, before });
  const { result, trace } = await harness.withFault(cell, (open) => runAdmitCommand(data, open));
  return { ...result, trace, before, after: readAll(data) };
}

async function runAdmitCommand(data: string, open: OpenDoors) {
  const world = createTestWorld({
    openDoors: (config) => open(config),
    readTrustedRoots: async () => ({ roots: [attestationFlow.root] }),
  });
  const exitCode = await createAdmitRunner(world)([], { data, json: true });
  const report = JSON.parse(world.console.outs.join('\n')) as AdmitReport;
  const rendered = report.findings.map((finding) => renderFinding(finding, { colour: false }));
  return { exitCode, report, output: [...world.console.outs, ...world.console.notes, ...rendered].join('\n') };
}

function makeData(flow: AdmitFlow): Folder {
  const data = mkdtempSync(join(home, 'data-'));
  // A remote blocks nobody, unless the policy asks for a declaration.
  const evidence = flow === REMOTE ? ', remote-evidence: declared' : '';
  // A first publication would wait for its hours as well: here the fault alone decides.
  const policy = `policy: {waiting: {new-namespace-hours: 0}${evidence}}`;
  writeFileSync(join(data, 'registry.yml'), `id: ${REGISTRY_ID}\n${policy}\n`);
  const file = join(data, placeOf(flow.serverName, VERSION).serverFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, flow.text);
  if (flow.proof !== undefined) writeFileSync(join(dirname(file), 'proof.json'), JSON.stringify(flow.proof));
  return { data, before: readAll(data) };
}

/** Every file below a folder with its bytes; empty folders too. */
function readAll(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'base64') : 'folder'] as const;
    }),
  );
}

function findFaults(
  step: Step,
  column: FaultColumn,
  { report, exitCode, trace, before, after, output }: Result,
): string[] {
  const outcome: Outcome = expectedOutcome(step, column);
  const wanted = VERDICTS[outcome];
  const problems: string[] = [];
  if (report.verdict !== wanted) problems.push(`${report.verdict} instead of ${wanted}: ${codesOf(report)}`);
  if (exitCode !== EXIT_CODES[wanted]) problems.push(`exit code ${exitCode}`);
  if (report.admitted.length > 0) problems.push('admitted it');
  const named = [...report.refused, ...report.pending].map(({ version }) => version);
  if (named.join() !== VERSION) problems.push(`names ${named.join()} as refused or pending`);
  if (!report.findings.some(({ severity }) => severity !== 'info')) problems.push('does not say why');
  if (!isSame(before, after)) problems.push('wrote something');
  problems.push(...judgeTrace(trace, SECRETS));
  problems.push(...SECRETS.filter(({ text }) => output.includes(text)).map(({ text }) => `tells ${text}`));
  return problems.map((problem) => `${column}: ${problem}`);
}

function isSame(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size === after.size && [...before].every(([path, bytes]) => after.get(path) === bytes);
}

function codesOf({ findings }: AdmitReport): string {
  return findings.map(({ severity, code, args }) => `${severity} ${code} ${JSON.stringify(args)}`).join(', ');
}

describe('admit under a fault', () => {
  it.each(FLOWS.map((flow) => [flow.name, flow] as const))('writes a receipt without any: %s', (_, flow) => {
    const { report, exitCode, before, after, output, trace } = untouched.get(flow) as Result;
    expect({ verdict: report.verdict, told: report.verdict === 'pass' ? '' : codesOf(report) }).toEqual({
      verdict: 'pass',
      told: '',
    });
    expect(exitCode).toBe(0);
    const written = [...after.keys()].filter((path) => !before.has(path));
    expect(written.some((path) => path.endsWith('namespace.json'))).toBe(true);
    expect(written.some((path) => path.endsWith(placeOf(flow.serverName, VERSION).receiptFile))).toBe(true);
    const texts = [output, ...[...after.values()].map((bytes) => Buffer.from(bytes, 'base64').toString('utf8'))];
    expect(SECRETS.filter(({ text }) => texts.some((one) => one.includes(text)))).toEqual([]);
    // They were there to be told: each host of theirs that was asked got them.
    for (const { text, hosts } of SECRETS) {
      const asked = trace.requests.filter(({ host }) => hosts.includes(host));
      const got = asked.some(({ headers }) => headers.authorization === `Bearer ${text}`);
      expect(got).toBe(asked.length > 0);
    }
  });

  it.each(STEPS.map((step) => [nameOf(step), step] as const))('writes nothing and tells no secret at %s', (_, step) => {
    const cells = [...(rows.get(step) ?? [])];
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.flatMap(([column, result]) => findFaults(step, column, result))).toEqual([]);
  });

  it('is counted', () => {
    const results = [...rows.values()].flatMap((row) => [...row.values()]);
    const count = (verdict: AdmitReport['verdict']) =>
      results.filter(({ report }) => report.verdict === verdict).length;
    console.log(
      [
        '',
        `admit: ${STEPS.length} requests of ${FLOWS.length} entries under every fault, ${results.length} runs.`,
        `${count('fail')} refused, where the matrix says D; ${count('pending')} wait, where it says L or U; ${count('pass')} admitted.`,
        describeTimes(results.map(({ trace }) => trace)),
      ].join('\n'),
    );
    expect(count('pass')).toBe(0);
    expect(STEPS).toHaveLength(DECIDING.size);
  });
});
