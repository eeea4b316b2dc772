import { type AdmitOptions, type AdmitReport, runAdmit } from '../commands/admit.ts';
import { quoteForeignText } from '../commands/present.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printFindings, printJson } from './run-command.ts';

const MAX_NAMES_SHOWN = 20;

export function createAdmitRunner(world: World): CommandRunner {
  return async (_args, given) => {
    const options = given as unknown as AdmitOptions & { json?: boolean };
    const report = await runAdmit(options, world);
    if (options.json) printJson(report, world);
    else printReport(report, world);
    return report.verdict === 'pass' ? EXIT.pass : EXIT.fail;
  };
}

function printReport(report: AdmitReport, world: World): void {
  printFindings(report.findings, world);
  const shown = report.admitted.slice(0, MAX_NAMES_SHOWN);
  for (const { name, version } of shown) world.console.out(`admitted  ${quoteForeignText(`${name} ${version}`)}`);
  if (report.admitted.length > shown.length) world.console.out(`… and ${report.admitted.length - shown.length} more`);
  for (const { name, version, status } of report.statusChanged)
    world.console.out(`${status}  ${quoteForeignText(`${name} ${version}`)}`);
  for (const { name, version } of report.refused)
    world.console.out(`refused  ${quoteForeignText(`${name} ${version}`)}`);
  const changes = report.statusChanged.length;
  const counts = `${report.admitted.length} admitted, ${changes} ${changes === 1 ? 'change' : 'changes'} of status, ${report.refused.length} refused.`;
  const nothing = report.admitted.length + changes + report.refused.length === 0;
  if (nothing && report.verdict === 'fail')
    world.console.out('Nothing was admitted: the data has errors. Correct them and run this again.');
  else world.console.out(nothing ? 'Nothing waits.' : counts);
}
