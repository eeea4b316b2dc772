import { toFindingRows } from '../commands/finding-rows.ts';
import { quoteForeignText, stringifySafely } from '../commands/present.ts';
import { type CheckOptions, type CheckReport, runCheck } from '../commands/prove/check.ts';
import { sumUp } from '../commands/prove/look-at-domain.ts';
import { renderEvidence, renderOutcome, renderSight, renderSubmission } from '../commands/prove/render-check.ts';
import { type RepositoryOptions, type RepositoryReport, runRepository } from '../commands/prove/repository.ts';
import type { World } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readGitHubToken } from './github-token.ts';
import { printFindings, printJson } from './run-command.ts';

type Options = Record<string, unknown>;

const EXITS: Readonly<Record<CheckReport['outcome'], ExitCode>> = {
  proved: EXIT.pass,
  disproved: EXIT.fail,
  late: EXIT.pending,
  unknown: EXIT.pending,
};
const VERDICTS = { proved: 'pass', disproved: 'fail', late: 'pending', unknown: 'pending' } as const;

/** `prove check`: what a registry would see. */
export async function runCheckCommand([file]: readonly string[], given: Options, world: World): Promise<ExitCode> {
  const options = { ...(given as CheckOptions), file, githubToken: readGitHubToken() };
  const report = await runCheck(options, world);
  if (given.json) printJson(toCheckDocument(report), world);
  else printCheck(report, world);
  return EXITS[report.outcome];
}

/** `prove repository`: writes a proof of bytes that GitHub shows. */
export async function runRepositoryCommand([file]: readonly string[], given: Options, world: World): Promise<ExitCode> {
  const options = { ...(given as RepositoryOptions), file, githubToken: readGitHubToken() };
  const report = await runRepository(options, world);
  if (given.json) printJson(toRepositoryDocument(report), world);
  else printRepository(report, world);
  return EXITS[report.outcome];
}

/** Keys may be added, never renamed. */
function toCheckDocument({ outcome, sight, submission, findings, notes }: CheckReport) {
  const { file, name, version, proofFile, proofKind, key, verdict } = submission ?? {};
  const seen = sight && {
    host: sight.host,
    dns: sumUp(sight, 'dns'),
    http: sumUp(sight, 'http'),
    places: sight.places,
  };
  return {
    verdict: VERDICTS[outcome],
    outcome,
    ...(submission ? { file, name, version, proofFile, proofKind, key } : {}),
    ...(verdict ? { kind: verdict.kind, evidence: verdict.evidence, identity: verdict.identity } : {}),
    ...(seen ? { domain: seen } : {}),
    findings: toFindingRows(findings),
    notes,
  };
}

function printCheck(report: CheckReport, world: World): void {
  const { out } = world.console;
  const { sight, submission, findings, notes } = report;
  if (sight) out(`${renderSight(sight)}\n`);
  if (submission) out(`${renderSubmission(submission)}\n`);
  printFindings(findings, world);
  for (const note of notes) out(`${note}\n`);
  out(renderOutcome(report, world.console.colour));
}

/** Keys may be added, never renamed. */
function toRepositoryDocument(report: RepositoryReport) {
  const { outcome, file, name, version, written, isNeeded, findings, verdict, ...rest } = report;
  const { proofFile, isReplaced, proof, delegation } = rest;
  return {
    verdict: VERDICTS[outcome],
    outcome,
    written,
    needed: isNeeded ?? null,
    file,
    name,
    version,
    ...(proof ? { proofFile, replaced: isReplaced, proof, delegation } : {}),
    ...(verdict ? { evidence: verdict.evidence, identity: verdict.identity } : {}),
    findings: toFindingRows(findings),
  };
}

function printRepository(report: RepositoryReport, world: World): void {
  const { out } = world.console;
  const { outcome, name, version, isNeeded, verdict, proof, proofFile, isReplaced, delegation } = report;
  printFindings(report.findings, world);
  if (outcome === 'proved' && verdict?.evidence !== undefined) {
    out(`GitHub has the same bytes of ${quoteForeignText(`${name} ${version}`)}:`);
    out(`${renderEvidence(verdict.evidence, '  ').join('\n')}\n`);
  }
  if (proof !== undefined) {
    out(`${isReplaced ? 'Replaced' : 'Wrote'} ${quoteForeignText(proofFile ?? '')}:\n\n${stringifySafely(proof, 2)}\n`);
    if (delegation !== undefined && 'domain' in proof) out(describeDelegation(delegation, proof));
    out('Submit both files as they are. See what the registry would see: mcp-git-registry prove check');
  } else if (outcome === 'proved' && isNeeded === false) {
    out('No proof.json is needed: a registry finds them by itself. Submit server.json alone. (--force writes one.)');
  } else out(NOT_WRITTEN[outcome]);
}

function describeDelegation(line: string, { method, domain }: { method: string; domain: string }): string {
  const where = method === 'dns' ? `as a TXT record of ${domain} itself` : `in its well-known file`;
  return `${domain} must name the account that has the repository, once, ${where}:\n\n  ${line}\n`;
}

const NOT_WRITTEN: Readonly<Record<CheckReport['outcome'], string>> = {
  proved: 'Nothing was written.',
  disproved:
    'Nothing was written: such a proof would be refused. --ref, --path and --asset say where else the bytes are.',
  late: 'Nothing was written: GitHub does not show the bytes yet. Push the tag, and run this again.',
  unknown: 'Nothing was written: GitHub gave no answer that says anything. Run this again later.',
};
