import type { Outcome, Told } from '../../src/evidence/outcome.ts';
import { renderFinding } from '../../src/findings/render-text.ts';
import { type ExpectedStep, expectedOutcome } from './fault-expectations.ts';
import { hostOf, PRIVATE_ADDRESS, type Trace } from './fault-harness.ts';
import { type Fault, type FaultColumn, faultOf } from './fault-kinds.ts';

/** Longest time that a host may make one question wait. */
const PATIENCE_MS = 60_000;

export interface Verdict {
  readonly outcome: Outcome;
  readonly told: readonly Told[];
}

/** A secret and the hosts that may get it. */
export interface Secret {
  readonly text: string;
  readonly hosts: readonly string[];
}

/** Everything that is wrong with a verdict after a fault; nothing, if all is well. */
export function findFaults(
  step: ExpectedStep,
  column: FaultColumn,
  {
    verdict,
    trace,
    secrets,
  }: { readonly verdict: Verdict; readonly trace: Trace; readonly secrets: readonly Secret[] },
): readonly string[] {
  const expected = expectedOutcome(step, column);
  const output = [JSON.stringify(verdict), ...verdict.told.map(renderTold)].join('\n');
  return [
    ...(verdict.outcome === expected ? [] : [`${verdict.outcome} instead of ${expected}: ${codesOf(verdict)}`]),
    ...judgeTold(verdict),
    ...judgeReach(step, column, trace),
    ...judgeTrace(trace, secrets),
    ...secrets.filter(({ text }) => output.includes(text)).map(({ text }) => `tells the secret ${text}`),
  ].map((problem) => `${column}: ${problem}`);
}

/** What holds for every run, whatever was asked: time, addresses, secrets on the wire. */
export function judgeTrace(
  { tookMs, limitMs, waitedMs, hits, dialled, requests }: Trace,
  secrets: readonly Secret[],
): string[] {
  const problems: string[] = [];
  if (tookMs > limitMs) problems.push(`took ${Math.round(tookMs)} ms, more than ${limitMs} ms`);
  if (waitedMs > PATIENCE_MS * Math.max(1, hits)) problems.push(`waited ${waitedMs} ms because a host asked for it`);
  const inside = dialled.find((address) => address.startsWith('169.254.') || address.startsWith(PRIVATE_ADDRESS));
  if (inside !== undefined) problems.push(`dialled ${inside}`);
  for (const { text, hosts } of secrets) {
    const wrong = requests.find(
      ({ host, headers, target }) => !hosts.includes(host) && `${target}${JSON.stringify(headers)}`.includes(text),
    );
    if (wrong) problems.push(`sent the secret ${text} to ${wrong.host}`);
  }
  return problems;
}

/** A no is an error, and whatever else is not proved a warning: somebody is told either way. */
function judgeTold({ outcome, told }: Verdict): string[] {
  const wanted = { proved: undefined, disproved: 'error', late: 'warning', unknown: 'warning' }[outcome];
  const problems: string[] = [];
  if (wanted !== undefined && !told.some(({ severity }) => severity === wanted)) problems.push(`tells no ${wanted}`);
  if (outcome !== 'disproved' && told.some(({ severity }) => severity === 'error')) problems.push('tells an error');
  return problems;
}

/** Whether the fault was met at all: else the cell says nothing. */
function judgeReach(step: ExpectedStep, column: FaultColumn, { hits, resolved }: Trace): string[] {
  const fault: Fault = faultOf(column);
  if (fault.kind === 'late') return [];
  const isMet = fault.kind === 'answer' ? hits > 0 : resolved.includes(hostOf(step));
  return isMet ? [] : ['the fault was never met'];
}

function renderTold({ code, severity, args }: Told): string {
  return renderFinding({ code, severity, args }, { colour: false });
}

function codesOf({ told }: Verdict): string {
  return told.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join(', ');
}

/** How long the cells took, for the foot of a matrix. */
export function describeTimes(traces: readonly Trace[]): string {
  const longest = Math.round(Math.max(...traces.map(({ tookMs }) => tookMs)));
  const share = Math.round(Math.max(...traces.map(({ tookMs, limitMs }) => tookMs / limitMs)) * 100);
  return `${traces.length} cells, the longest ${longest} ms, none over ${share} % of its limit.`;
}
