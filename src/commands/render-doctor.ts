import { REMEDIES } from '../site/transcripts/remedies.ts';
import type { CheckVerdict, DoctorCheck } from '../site/transcripts/settle-checks.ts';
import type { DoctorReport } from './doctor.ts';

const MARKS: Readonly<Record<CheckVerdict, string>> = {
  pass: '✓',
  degraded: '~',
  fail: '✗',
  skipped: '–',
  unproven: '?',
};
const COLOURS: Readonly<Record<CheckVerdict, string>> = {
  pass: '32',
  degraded: '33',
  fail: '31',
  skipped: '2',
  unproven: '36',
};
const SUMMARY: Readonly<Record<DoctorReport['verdict'], string>> = {
  pass: 'every client that was tested is served',
  degraded: 'every client that was tested is served, some by a fallback',
  fail: 'some clients are not served',
};

type Paint = (code: string, text: string) => string;

/**
 * The report for a terminal: notes, one section per client (mark, transcript, request, verdict, detail), then which
 * clients the registry serves, which not, and what to change on the host.
 */
export function renderDoctor(report: DoctorReport, options: { readonly colour: boolean }): string {
  const paint: Paint = (code, text) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const clients = groupByClient(report.checks);
  const width = Math.max(...report.checks.map(({ request }) => request.length));
  const sections = [...clients].map(([client, checks]) =>
    [paint('1', client), ...checks.flatMap((check) => renderCheck(check, width, paint))].join('\n'),
  );
  return [
    [`Registry ${paint('1', report.url)}`, ...report.notes].join('\n'),
    ...sections,
    [...renderClients(clients), ...renderRemedies(report.checks)].join('\n'),
    `${paint(`1;${COLOURS[report.verdict]}`, report.verdict)}: ${SUMMARY[report.verdict]}`,
  ].join('\n\n');
}

function groupByClient(checks: readonly DoctorCheck[]): ReadonlyMap<string, readonly DoctorCheck[]> {
  const clients = new Map<string, DoctorCheck[]>();
  for (const check of checks) {
    const known = clients.get(check.client);
    if (known) known.push(check);
    else clients.set(check.client, [check]);
  }
  return clients;
}

function renderCheck({ id, request, verdict, detail }: DoctorCheck, width: number, paint: Paint): readonly string[] {
  const mark = paint(COLOURS[verdict], MARKS[verdict]);
  const head = `  ${mark} ${id.padEnd(3)}  ${request.padEnd(width)}  ${paint(COLOURS[verdict], verdict)}`;
  return [head, `         ${paint('2', detail)}`];
}

/** Which clients are served, which not: the worst of a client's checks speaks for it. */
function renderClients(clients: ReadonlyMap<string, readonly DoctorCheck[]>): readonly string[] {
  const lines: readonly (readonly [string, CheckVerdict])[] = [
    ['Serves', 'pass'],
    ['Serves with a fallback', 'degraded'],
    ['Does not serve', 'fail'],
    ['Not known', 'unproven'],
    ['Not tested', 'skipped'],
  ];
  return lines.flatMap(([label, verdict]) => {
    const names = [...clients].filter(([, checks]) => judgeClient(checks) === verdict).map(([client]) => client);
    return names.length > 0 ? [`${label}: ${names.join(', ')}.`] : [];
  });
}

function judgeClient(checks: readonly DoctorCheck[]): CheckVerdict {
  const order: readonly CheckVerdict[] = ['fail', 'degraded', 'pass', 'unproven', 'skipped'];
  return order.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'skipped';
}

function renderRemedies(checks: readonly DoctorCheck[]): readonly string[] {
  const helped = new Map<string, string[]>();
  for (const { id, verdict, remedy } of checks) {
    if (remedy === undefined || (verdict !== 'fail' && verdict !== 'degraded')) continue;
    helped.set(REMEDIES[remedy], [...(helped.get(REMEDIES[remedy]) ?? []), id]);
  }
  if (helped.size === 0) return [];
  return ['To serve more:', ...[...helped].map(([text, ids]) => `  → ${ids.join(', ')}: ${text}`)];
}
