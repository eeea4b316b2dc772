import { type AdmitOptions, type AdmitReport, runAdmit } from '../commands/admit/run-admit.ts';
import { withFindingRows } from '../commands/finding-rows.ts';
import { renderAdmission } from '../commands/render-admission.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import { readGitHubToken } from './github-token.ts';
import type { CommandRunner } from './program.ts';
import { printFindings, printJson } from './run-command.ts';

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
    if (rest.json) printJson(withFindingRows(report), world);
    else printReport(report, world);
    return report.verdict === 'pending' ? EXIT.pending : report.verdict === 'pass' ? EXIT.pass : EXIT.fail;
  };
}

function printReport(report: AdmitReport, world: World): void {
  printFindings(report.findings, world);
  for (const line of renderAdmission(report)) world.console.out(line);
}
