import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/commands/ask/ask.ts';
import { GITHUB_API_URL } from '../../src/manifest/public-urls.ts';
import { type DnsAnswer, type DnsServerOptions, startDnsServer, txtRecord } from '../support/dns-server.ts';
import { describeTimes, findFaults, judgeTrace, type Secret, type Verdict } from '../support/fault-checks.ts';
import { type ExpectedStep, nameOf } from '../support/fault-expectations.ts';
import {
  type Cell,
  type FaultHarness,
  forEveryFault,
  QUICK_AT_ONCE,
  startFaultHarness,
  type Trace,
} from '../support/fault-harness.ts';
import { type FaultColumn, LETTERS } from '../support/fault-kinds.ts';
import { renderMatrix, renderTable } from '../support/fault-matrix.ts';
import type { Behaviour } from '../support/misbehaviours.ts';
import { GITHUB_API_HOST, json } from '../support/package-flows.ts';
import {
  DELEGATION,
  DOH_AT,
  DOMAIN,
  delegationDnsFlow,
  KEY_RECORD,
  keyDnsFlow,
  OTHER_RECORD,
  overHttps,
  type ProofFlow,
  pinnedKeyDnsFlow,
  REMOTE_HOST,
  REMOTE_LINE,
  remoteTxtFlow,
  TXT_RECORDS,
} from '../support/proof-flows.ts';
import { PROOF_STEPS } from './proof-steps.ts';

/**
 * The fault matrix of namespace proofs and remotes: every fault at every request of every proof kind, and every fault of
 * name servers, over real doors, TLS servers and name servers. What each must give stands in proof-steps.ts as
 * ownership.md 3 and 4.1 have it, not as the code does.
 */

const GITHUB_TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
type Step = ExpectedStep<ProofFlow>;
const FLOWS = [...new Set([...PROOF_STEPS.map(({ flow }) => flow), pinnedKeyDnsFlow, remoteTxtFlow])];

interface Result {
  readonly verdict: Verdict;
  readonly trace: Trace;
}

let harness: FaultHarness;
let rows: ReadonlyMap<Step, ReadonlyMap<FaultColumn, Result>>;

beforeAll(async () => {
  harness = await startFaultHarness({ flows: FLOWS, txt: TXT_RECORDS });
  rows = await forEveryFault(PROOF_STEPS, (step, column) => prove({ flow: step.flow, step, column }));
});
afterAll(() => harness.close());

async function prove(cell: Cell & { readonly flow: ProofFlow }): Promise<Result> {
  const { result, trace } = await harness.withFault(cell, (open) =>
    cell.flow.ask(createAsker(open({ github: { api: GITHUB_API_URL, token: GITHUB_TOKEN } }))),
  );
  return { verdict: result, trace };
}

function secretsOf({ secret }: ProofFlow): readonly Secret[] {
  const signature = secret?.slice(secret.lastIndexOf('.') + 1);
  return [
    { text: GITHUB_TOKEN, hosts: [GITHUB_API_HOST] },
    ...[secret, signature].flatMap((text) => (text === undefined ? [] : [{ text, hosts: [] }])),
  ];
}

describe('a fault of what proves a namespace', () => {
  it.each(FLOWS.filter((flow) => flow !== remoteTxtFlow).map((flow) => [flow.name, flow] as const))(
    'is needed for anything but proved: %s',
    async (_, flow) => {
      const { verdict } = await prove({ flow });
      expect(verdict).toMatchObject({ outcome: 'proved' });
    },
  );

  it.each(PROOF_STEPS.map((step) => [nameOf(step), step] as const))(
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
    const table = PROOF_STEPS.map((step) => ({
      name: nameOf(step),
      letters: new Map([...(rows.get(step) ?? [])].map(([column, { verdict }]) => [column, LETTERS[verdict.outcome]])),
    }));
    const traces = [...rows.values()].flatMap((row) => [...row.values()].map(({ trace }) => trace));
    const matrix = renderMatrix('proofs', table, false);
    console.log(`${matrix}\n${describeTimes(traces)}`);
    expect(Math.max(...matrix.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
  });
});

const GOOD = { [DOMAIN]: [KEY_RECORD, DELEGATION], [REMOTE_HOST]: [REMOTE_LINE] };
type Names = Readonly<Record<string, readonly string[]>>;
const NO_NAME = { code: 3 };

/** What the system's name server does, and what the second resolver says. */
interface DnsFault {
  readonly system: DnsServerOptions;
  readonly second: Behaviour;
}

function serveNames(names: Names, otherwise: DnsAnswer = NO_NAME): DnsServerOptions['answer'] {
  return ({ name, type }) =>
    type === 'TXT' && names[name] ? names[name].map((text) => txtRecord(name, text)) : otherwise;
}

const well = serveNames(GOOD);
const other = Object.fromEntries(Object.keys(GOOD).map((name) => [name, [OTHER_RECORD]]));
const secondWell = overHttps([KEY_RECORD, DELEGATION]);

const DNS_FAULTS: Readonly<Record<string, DnsFault>> = {
  well: { system: { answer: well }, second: secondWell },
  nxdomain: { system: { answer: () => NO_NAME }, second: overHttps('no-name') },
  empty: { system: { answer: () => [] }, second: overHttps([]) },
  other: { system: { answer: serveNames(other) }, second: overHttps([OTHER_RECORD]) },
  disagree: { system: { answer: serveNames(other) }, second: secondWell },
  onlysys: { system: { answer: well }, second: overHttps('no-name') },
  servfail: { system: { answer: () => ({ code: 2 }) }, second: secondWell },
  refused: { system: { answer: () => ({ code: 5 }) }, second: secondWell },
  silent: { system: { answer: () => 'drop' }, second: secondWell },
  cut: { system: { answer: well, maxUdpBytes: 60 }, second: secondWell },
  cutoff: {
    system: { answer: (question) => (question.transport === 'tcp' ? 'drop' : well(question)), maxUdpBytes: 60 },
    second: secondWell,
  },
  '2ndfails': { system: { answer: well }, second: json({ Status: 2 }) },
};

/** 4.1: a no needs both resolvers, a first yes too; failures tell nothing. A pinned key needs one yes (2, 4.1 "first publish"). */
const DNS_ROWS: readonly { readonly name: string; readonly flow: ProofFlow; readonly expected: string }[] = [
  //                                                      well nx em ot di on se re si cu co 2f
  { name: 'D dns, first', flow: keyDnsFlow, expected: 'P D D D U U U U U P U U' },
  { name: 'D dns, pinned', flow: pinnedKeyDnsFlow, expected: 'P D D D U P U U U P U P' },
  { name: 'E dns, first', flow: delegationDnsFlow, expected: 'P D D D U U U U U P U U' },
  // One resolver is asked: a remote blocks nobody.
  { name: 'remote by TXT', flow: remoteTxtFlow, expected: 'P D D D D P U U U P U P' },
];

describe('a fault of the name system', () => {
  const names = Object.keys(DNS_FAULTS);
  let table: { readonly name: string; readonly letters: Map<string, string>; readonly problems: string[] }[];

  beforeAll(async () => {
    const limit = pLimit(2 * QUICK_AT_ONCE);
    table = await Promise.all(
      DNS_ROWS.map(async ({ name, flow }) => {
        const letters = new Map<string, string>();
        const problems: string[] = [];
        await Promise.all(
          Object.entries(DNS_FAULTS).map(([column, fault]) =>
            limit(async () => {
              const { verdict, trace, isAsked } = await proveUnder(fault, flow);
              letters.set(column, LETTERS[verdict.outcome]);
              problems.push(...judgeTrace(trace, secretsOf(flow)).map((problem) => `${column}: ${problem}`));
              if (!isAsked) problems.push(`${column}: the name server was not asked`);
            }),
          ),
        );
        return { name, letters, problems };
      }),
    );
  });

  async function proveUnder(
    { system, second }: DnsFault,
    flow: ProofFlow,
  ): Promise<Result & { readonly isAsked: boolean }> {
    const dns = await startDnsServer(system);
    const result = await prove({ flow, dns: dns.address, answers: { [DOH_AT]: second } });
    await dns.close();
    return { ...result, isAsked: dns.questions.length > 0 };
  }

  it.each(DNS_ROWS.map((row, index) => [row.name, index] as const))(
    'gives the verdict of the tables: %s',
    (_, index) => {
      const { letters, problems } = table[index] ?? { letters: new Map(), problems: ['not run'] };
      expect(names.map((column) => letters.get(column)).join(' ')).toBe(DNS_ROWS[index]?.expected);
      expect(problems).toEqual([]);
    },
  );

  it('is shown in a matrix', () => {
    console.log(
      renderTable('name system', names, table, [
        'other: another record  disagree: the second resolver alone has it  onlysys: the first alone  silent: no answer',
        'cut: truncated, whole by TCP  cutoff: truncated, TCP silent  2ndfails: the second resolver fails',
      ]),
    );
    expect(table).toHaveLength(DNS_ROWS.length);
  });
});
