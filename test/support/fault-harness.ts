import pLimit from 'p-limit';
import type { DoorOptions } from '../../src/io/doors/doors.ts';
import { DNS_OVER_HTTPS_URL, GITHUB_API_URL } from '../../src/manifest/public-urls.ts';
import { type DnsServer, startDnsServer, txtRecord } from './dns-server.ts';
import { createDoorsForTest, type DoorsForTest } from './doors.ts';
import { FAULT_NAMES, type Fault, type FaultColumn, faultOf, withEcho } from './fault-kinds.ts';
import {
  createLoopbackNetwork,
  type LoopbackNetwork,
  type MisbehavingServer,
  type SeenRequest,
  startMisbehavingServer,
} from './misbehaving-server.ts';
import { answerWith, type Behaviour } from './misbehaviours.ts';

/** What the world says by `host/path`. */
export type Answers = Readonly<Record<string, Behaviour>>;

/** A way of asking the world about one thing, and a world in which all is well. */
export interface Flow {
  readonly name: string;
  /** Every host that exists. */
  readonly hosts: readonly string[];
  /** Answers where all is well; anything else is 404. */
  serve(request: SeenRequest): Behaviour | undefined;
}

/** One request of a flow, at which faults are put in. */
export interface FaultStep {
  readonly step: string;
  /** `host/path`, or what tells the request. */
  readonly at: string | ((request: SeenRequest) => boolean);
  /** Host of the step, where `at` does not say it. */
  readonly host?: string;
  /** The state of the world in which this step is asked at all. */
  readonly given?: Answers;
  /** The state in which the version does not exist yet; absent where the step has no such state. */
  readonly late?: Answers;
}

/** Limits that let hundreds of faults be seen in a minute. */
export const SHORT_LIMITS = {
  requestMs: 1_500,
  longestTryMs: 1_500,
  namedTryMs: 1_500,
  addressMs: 1_500,
  dnsMs: 1_500,
  tries: 2,
  firstRetryMs: 5,
  largestBodyBytes: 128 * 1024,
};
/** What a cell may take beside the tries at its fault: the steps before it, on a machine that has other things to do. */
const REST_MS = 4_000;
const TICK_MS = 20;
/** More of them would wait for each other so long that a server where all is well runs into a limit. */
export const QUICK_AT_ONCE = 4;
const SLOW_AT_ONCE = 24;

/** What a run of a flow with one fault in it did to the world. */
export interface Trace {
  readonly requests: readonly SeenRequest[];
  /** Requests that met the fault. */
  readonly hits: number;
  readonly dialled: readonly string[];
  readonly resolved: readonly string[];
  /** Without the time in which this process was kept from running, by other cells or other programs. */
  readonly tookMs: number;
  readonly limitMs: number;
  /** Waits that a host asked for, in milliseconds; they took no time here. */
  readonly waitedMs: number;
}

export interface FaultHarness {
  /** Opens doors to the flow's world with a fault at one step, and lets `run` use them. */
  withFault<T>(
    cell: Cell,
    run: (open: OpenDoors) => Promise<T>,
  ): Promise<{ readonly result: T; readonly trace: Trace }>;
  /** Rejects when a connection is still open. */
  close(): Promise<void>;
}

export interface Cell {
  readonly flow: Flow;
  /** Absent: all is well. */
  readonly step?: FaultStep;
  readonly column?: FaultColumn;
  /** Name server in place of the usual one. */
  readonly dns?: string;
  /** Answers that come before those of the flow, whatever the step. */
  readonly answers?: Answers;
}

export type OpenDoors = (options?: Partial<DoorOptions>) => DoorsForTest;

export interface HarnessOptions {
  readonly flows: readonly Flow[];
  /** TXT records by name. */
  readonly txt?: Readonly<Record<string, readonly string[]>>;
}

/** One server for all hosts, one with certificates of somebody else, and a name server; cells are told apart by user agent. */
export async function startFaultHarness({ flows, txt = {} }: HarnessOptions): Promise<FaultHarness> {
  const cells = new Map<string, (request: SeenRequest) => Behaviour | undefined>();
  const handler = (request: SeenRequest) => cells.get(request.headers['user-agent'] ?? '')?.(request);
  const server = await startMisbehavingServer({ handler });
  const impostor = await startMisbehavingServer({
    handler,
    wrongCertificates: flows.flatMap(({ hosts }) => hosts),
  });
  const dns = await startDnsServer({
    answer: ({ name, type }) =>
      type === 'TXT' && txt[name] ? txt[name].map((text) => txtRecord(name, text)) : { code: 3 },
  });
  const lag = startLagMeter();
  let count = 0;
  return {
    async withFault(cell, run) {
      count += 1;
      const userAgent = `fault-matrix/1.0 (+https://registry.example.org; cell ${count})`;
      const world = await openWorld(cell, { server, impostor, dns });
      cells.set(userAgent, world.handle);
      const doors: DoorsForTest[] = [];
      const open: OpenDoors = (options = {}) => {
        const opened = createDoorsForTest({
          dnsOverHttps: DNS_OVER_HTTPS_URL,
          github: { api: GITHUB_API_URL },
          ...options,
          userAgent,
          network: world.network,
        });
        doors.push(opened);
        return opened;
      };
      const [start, lagBefore] = [performance.now(), lag.totalMs()];
      const result = await run(open);
      const tookMs = performance.now() - start - (lag.totalMs() - lagBefore);
      const waitedMs = doors.flatMap(({ waits }) => waits).reduce((sum, wait) => sum + wait, 0);
      const limitMs = Math.max(1, world.hits()) * SHORT_LIMITS.longestTryMs + REST_MS;
      const { requests, network } = world;
      const { dialled, resolved } = network;
      return { result, trace: { requests, hits: world.hits(), dialled, resolved, tookMs, limitMs, waitedMs } };
    },
    async close() {
      lag.stop();
      // Whoever is faulty: the doors leave no connection behind.
      await Promise.all([server.allClosed(), impostor.allClosed()]);
      await Promise.all([server.close(), impostor.close(), dns.close()]);
    },
  };
}

/** How long timers have come too late so far, all together. */
function startLagMeter(): { totalMs(): number; stop(): void } {
  let total = 0;
  let due = performance.now() + TICK_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    total += Math.max(0, now - due);
    due = now + TICK_MS;
  }, TICK_MS);
  return { totalMs: () => total + Math.max(0, performance.now() - due), stop: () => clearInterval(timer) };
}

interface Servers {
  readonly server: MisbehavingServer;
  readonly impostor: MisbehavingServer;
  readonly dns: DnsServer;
}

async function openWorld({ flow, step, column, dns, answers = {} }: Cell, servers: Servers) {
  const fault: Fault | undefined = column && faultOf(column);
  const requests: SeenRequest[] = [];
  let hits = 0;
  const given = { ...step?.given, ...(fault?.kind === 'late' ? step?.late : {}), ...answers };
  const handle = (request: SeenRequest): Behaviour => {
    requests.push(request);
    if (step && fault && matches(step, request)) {
      hits += 1;
      if (fault.kind === 'answer') return withEcho(fault.behaviour);
    }
    return given[keyOf(request)] ?? flow.serve(request) ?? answerWith({ status: 404, body: { message: 'Not Found' } });
  };
  const network = await openNetwork(
    flow,
    step === undefined || fault?.kind !== 'host' ? undefined : { step, fault },
    servers,
  );
  return { handle, requests, hits: () => hits, network: { ...network, dnsServers: [dns ?? servers.dns.address] } };
}

async function openNetwork(
  { hosts }: Flow,
  broken: { readonly step: FaultStep; readonly fault: Extract<Fault, { kind: 'host' }> } | undefined,
  { server, impostor }: Servers,
): Promise<Omit<LoopbackNetwork, 'txt'>> {
  const host = broken && hostOf(broken.step);
  const fault = broken?.fault.fault;
  const ports = Object.fromEntries(
    hosts
      .filter((name) => name !== host || fault !== 'no-name')
      .map((name) => [name, name === host && fault === 'certificate' ? impostor.port : server.port]),
  );
  const { txt: _, ...network } = await createLoopbackNetwork(ports, SHORT_LIMITS);
  if (fault !== 'private-address') return network;
  const resolve = (name: string) => {
    if (name !== host) return network.resolve?.(name) ?? [];
    (network.resolved as string[]).push(name);
    return [PRIVATE_ADDRESS];
  };
  return { ...network, resolve };
}

/** Where a name leads that leads to the inside of a network. */
export const PRIVATE_ADDRESS = '10.0.0.7';

export function hostOf({ at, host }: FaultStep): string {
  if (host !== undefined) return host;
  if (typeof at !== 'string') throw new Error('the step does not say its host');
  return at.slice(0, at.indexOf('/'));
}

export function keyOf({ host, target }: SeenRequest): string {
  return `${host}${target.split('?')[0]}`;
}

function matches({ at }: FaultStep, request: SeenRequest): boolean {
  return typeof at === 'string' ? keyOf(request) === at : at(request);
}

/** Runs every fault at every step: first those that end at once, then those that wait for a limit, many side by side. */
export async function forEveryFault<Step extends FaultStep, T>(
  steps: readonly Step[],
  run: (step: Step, column: FaultColumn) => Promise<T>,
): Promise<ReadonlyMap<Step, ReadonlyMap<FaultColumn, T>>> {
  const rows = new Map<Step, Map<FaultColumn, T>>(steps.map((step) => [step, new Map()]));
  const cells = steps.flatMap((step) =>
    FAULT_NAMES.filter((column) => column !== 'late' || step.late !== undefined).map((column) => ({ step, column })),
  );
  for (const [isSlow, atOnce] of [
    [false, QUICK_AT_ONCE],
    [true, SLOW_AT_ONCE],
  ] as const) {
    const limit = pLimit(atOnce);
    const some = cells.filter(({ column }) => takesLong(faultOf(column)) === isSlow);
    await Promise.all(
      some.map(({ step, column }) =>
        limit(async () => {
          rows.get(step)?.set(column, await run(step, column));
        }),
      ),
    );
  }
  return rows;
}

function takesLong(fault: Fault): boolean {
  return fault.kind === 'answer' && fault.takesLong === true;
}
