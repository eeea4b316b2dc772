import { hideKeys } from '../commands/prove/hide-keys.ts';
import { UserError, type World } from '../commands/world.ts';
import type { ExitCode } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';

type Options = Record<string, unknown>;

/** `prove keygen|sign|repository|check`: the first argument is the name of the one that was called. */
export function createProveRunner(world: World): CommandRunner {
  return async ([subcommand, ...args], options) => {
    refuseGivenKey(options);
    const run = await loadSubcommand(subcommand);
    return withoutKeys(() => run(args, options, world));
  };
}

type Subcommand = (args: readonly string[], options: Options, world: World) => Promise<ExitCode> | ExitCode;

async function loadSubcommand(name: string | undefined): Promise<Subcommand> {
  switch (name) {
    case 'keygen':
      return (await import('./run-prove-keys.ts')).runKeygenCommand;
    case 'sign':
      return (await import('./run-prove-keys.ts')).runSignCommand;
    case 'repository':
      return (await import('./run-prove-world.ts')).runRepositoryCommand;
    case 'check':
      return (await import('./run-prove-world.ts')).runCheckCommand;
    default:
      throw new Error(`prove has no command ${name}`);
  }
}

/** A key as the value of an option: it is refused, so that nobody gets used to it. */
function refuseGivenKey({ key, privateKey }: Options): void {
  if (key === undefined && privateKey === undefined) return;
  throw new UserError(
    'A private key is never given on the command line: it stays in the history of the shell, and every program of this machine can read it meanwhile.',
    'Put it into a file (--key-file) or an environment variable (--key-env), and make a new one: this one has been shown.',
  );
}

/** The last net: whatever goes wrong, no long row of hex digits is in what is told about it. */
async function withoutKeys(run: () => Promise<ExitCode> | ExitCode): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(hideKeys(error.message), hideKeys(error.hint));
    if (!(error instanceof Error) || error.name === 'AbortError') throw error;
    const told = new Error(hideKeys(error.message));
    told.stack = hideKeys(error.stack ?? '');
    throw told;
  }
}
