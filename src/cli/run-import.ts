import { renderImportReport } from '../commands/import/render-import.ts';
import { type ImportOptions, runImport } from '../commands/import/run-import.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printJson } from './run-command.ts';

export function createImportRunner(world: World): CommandRunner {
  return async ([from = ''], given) => {
    const { json, ...options } = given as unknown as Omit<ImportOptions, 'from'> & { json?: boolean };
    const report = await runImport({ ...options, from }, world);
    if (json) printJson(report, world);
    else world.console.out(renderImportReport(report));
    return report.stopped ? EXIT.fail : EXIT.pass;
  };
}
