import { runDoctor } from '../commands/doctor.ts';
import { renderDoctor } from '../commands/render-doctor.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printJson } from './run-command.ts';

export function createDoctorRunner(world: World): CommandRunner {
  return async ([url = ''], given) => {
    const report = await runDoctor({ url }, world);
    if (given.json) printJson(report, world);
    else world.console.out(renderDoctor(report, world.console));
    return report.verdict === 'fail' ? EXIT.fail : EXIT.pass;
  };
}
