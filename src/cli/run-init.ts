import { toFindingRows } from '../commands/finding-rows.ts';
import { type InitOptions, type InitReport, runInit } from '../commands/init/run-init.ts';
import { readOwnerLogin } from '../commands/owner-login.ts';
import { quoteForeignText, stringifySafely } from '../commands/present.ts';
import type { World } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printFindings, printJson } from './run-command.ts';

export function createInitRunner(world: World): CommandRunner {
  return async ([dir], given) => {
    const { json, ...options } = given as InitOptions & { json?: boolean };
    const report = runInit({ ...options, dir, ownerLogin: readOwnerLogin() }, world);
    if (json) printJson(toDocument(report), world);
    else printReport(report, options, world);
    return toExitCode(report);
  };
}

function toExitCode({ missing, findings }: InitReport): ExitCode {
  if (missing.length > 0) return EXIT.usage;
  return findings.some(({ severity }) => severity === 'error') ? EXIT.fail : EXIT.pass;
}

/** Keys may be added, never renamed. */
function toDocument({ written, file, from, server, findings, missing, notes, next }: InitReport) {
  return { written, file, from, ...(server && { server }), findings: toFindingRows(findings), missing, notes, next };
}

function printReport(report: InitReport, { dryRun }: InitOptions, world: World): void {
  const { out, note } = world.console;
  const [file, from] = [quoteForeignText(report.file), quoteForeignText(report.from)];
  for (const { field, note: text } of report.notes) note(`note  ${field}: ${quoteForeignText(text)}`);
  if (report.missing.length > 0) {
    for (const { field, why, how } of report.missing)
      note(`\n${field} is missing. ${quoteForeignText(why)}\n  → ${how}`);
    note(`\nNothing was written: ${from} does not say all that a server.json needs.`);
    return;
  }
  printFindings(report.findings, world);
  if (toExitCode(report) === EXIT.fail) {
    note(`Nothing was written: what ${from} says makes no valid server.json.`);
    return;
  }
  if (dryRun) {
    out(stringifySafely(report.server, 2));
    note(`\nNothing was written (--dry-run). It would go to ${file}.`);
    return;
  }
  out(`Wrote ${file} from ${from}: ${describeServer(report)}.`);
  out(`\nNext:\n${report.next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
}

function describeServer({ server }: InitReport): string {
  return quoteForeignText(`${String(server?.name)} ${String(server?.version)}`);
}
