import { readOwnerLogin } from '../commands/owner-login.ts';
import { renderValidation, type ValidateFormat } from '../commands/render-validation.ts';
import { runValidate, type Validation } from '../commands/validate.ts';
import { UserError, type World } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';

interface GivenOptions {
  readonly fix?: boolean;
  readonly format?: ValidateFormat;
  readonly policy?: string;
  readonly json?: boolean;
}

export function createValidateRunner(world: World): CommandRunner {
  return async (files, given) => {
    const options = given as GivenOptions;
    const format = options.json ? 'json' : (options.format ?? 'text');
    const isFixedText = options.fix === true && files.includes('-');
    if (isFixedText && format !== 'text' && format !== 'json') {
      throw new UserError(
        `With --fix and "-", the repaired text goes to standard output; there is no room for ${format}.`,
        'Leave out --format, or use --format json, whose report has the repaired text.',
      );
    }
    const validation = await runValidate(
      { ...options, files, followsLinks: !isUnattended(), ownerLogin: readOwnerLogin() },
      world,
    );
    print(validation, format, world);
    return toExitCode(validation);
  };
}

/** In CI the tree may be a stranger's, and the log is read by others: a link could lead to a secret of the machine. */
function isUnattended(): boolean {
  return process.env.GITHUB_ACTIONS === 'true' || (process.env.CI ?? '') !== '';
}

/** The answer on stdout; where that is the repaired text of standard input, what was found on stderr. */
function print(validation: Validation, format: ValidateFormat, world: World): void {
  const { fixedInput } = validation;
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  if (fixedInput === undefined || format === 'json') {
    const style = { colour: world.console.colour, columns: world.console.columns, root };
    world.console.out(renderValidation(validation, format, style));
  } else {
    world.console.outBytes(fixedInput);
    world.console.note(renderValidation(validation, format, { colour: false, root }));
  }
}

function toExitCode({ verdict, isBlocked }: Validation): ExitCode {
  if (isBlocked) return EXIT.usage;
  return verdict === 'fail' ? EXIT.fail : verdict === 'pending' ? EXIT.pending : EXIT.pass;
}
