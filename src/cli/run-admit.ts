import { type AdmitOptions, type AdmitReport, runAdmit } from '../commands/admit/run-admit.ts';
import { quoteForeignText } from '../commands/present.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import { readGitHubToken } from './github-token.ts';
import type { CommandRunner } from './program.ts';
import { printFindings, printJson } from './run-command.ts';

const MAX_NAMES_SHOWN = 20;

/** `--vouch` alone is true. */
interface GivenOptions extends Omit<AdmitOptions, 'vouch'> {
  readonly vouch?: 'all' | 'namespace' | true;
  readonly json?: boolean;
}

export function createAdmitRunner(world: World): CommandRunner {
  return async (_args, given) => {
    const { vouch, ...rest } = given as unknown as GivenOptions;
    const options: AdmitOptions = { ...rest, vouch: vouch === true ? 'all' : vouch, githubToken: readGitHubToken() };
    const report = await runAdmit(options, world);
    if (rest.json) printJson(report, world);
    else printReport(report, world);
    return report.verdict === 'pending' ? EXIT.pending : report.verdict === 'pass' ? EXIT.pass : EXIT.fail;
  };
}

function printReport(report: AdmitReport, world: World): void {
  printFindings(report.findings, world);
  const shown = report.admitted.slice(0, MAX_NAMES_SHOWN);
  for (const { name, version, level } of shown)
    world.console.out(`admitted  ${quoteForeignText(`${name} ${version}`)}  (${level})`);
  if (report.admitted.length > shown.length) world.console.out(`… and ${report.admitted.length - shown.length} more`);
  for (const { name, version, status } of report.statusChanged)
    world.console.out(`${status}  ${quoteForeignText(`${name} ${version}`)}`);
  for (const { name, version } of report.refused)
    world.console.out(`refused  ${quoteForeignText(`${name} ${version}`)}`);
  for (const { name, version } of report.pending)
    world.console.out(`pending   ${quoteForeignText(`${name} ${version}`)}`);
  const changes = report.statusChanged.length;
  const counts = `${report.admitted.length} admitted, ${changes} ${changes === 1 ? 'change' : 'changes'} of status, ${report.refused.length} refused, ${report.pending.length} pending.`;
  const nothing = report.admitted.length + changes + report.refused.length + report.pending.length === 0;
  if (nothing && report.verdict === 'fail')
    world.console.out('Nothing was admitted: the data has errors. Correct them and run this again.');
  else world.console.out(nothing ? 'Nothing waits.' : counts);
}
