import { Command } from 'commander';
import type { ExitCode } from './exit-codes.ts';
import { OWNER_COMMANDS } from './owner-commands.ts';
import { PUBLISHER_COMMANDS } from './publisher-commands.ts';

/** Runs one command and gives the process's exit code. `json` asks for one JSON document on stdout. */
export type CommandRunner = (args: readonly string[], options: Record<string, unknown>) => Promise<ExitCode>;

/** Loads a command's runner when it is needed: `--help` must not pay for the commands. */
export type RunnerLoader = (name: CommandName) => Promise<CommandRunner>;

export type CommandName =
  | 'init'
  | 'validate'
  | 'verify'
  | 'prove'
  | 'explain'
  | 'build'
  | 'import'
  | 'preview'
  | 'doctor'
  | 'admit';

/** What can be said to a command, and the help that teaches it. */
export interface CommandTeaching {
  readonly name: string;
  /** One line in the list of all commands. */
  readonly summary: string;
  /** Whole command lines. */
  readonly examples: readonly string[];
  /** Adds arguments and options; `--json` is there already. */
  readonly configure: (command: Command) => void;
}

export interface CommandDefinition extends CommandTeaching {
  readonly name: CommandName;
  /** Commands below it. It does nothing by itself then, and its runner gets the name of one before the arguments. */
  readonly subcommands?: readonly CommandTeaching[];
}

const EXIT_HELP =
  'Exit codes: 0 pass, 1 an error or a stopped run, 2 wrong usage or configuration, 3 pending, 70 a bug.';

/** The command line: what can be said, and the help that teaches it. `finish` gets the exit code. */
export function createProgram(version: string, load: RunnerLoader, finish: (code: ExitCode) => void): Command {
  const program = new Command('mcp-git-registry')
    .description('An MCP registry whose database is a git repository and whose API is static JSON.')
    .version(version)
    .showHelpAfterError('Run with --help to see what can be said.')
    .addHelpText(
      'after',
      `\nFor publishers:   init   →   server.json   →   validate, explain CODE   →   prove   →   verify\nFor owners:       import FROM   →   registry-data   →   build   →   preview, then doctor URL\n\n${EXIT_HELP}`,
    );
  for (const definition of [...PUBLISHER_COMMANDS, ...OWNER_COMMANDS]) {
    const { name, subcommands } = definition;
    const run = async (args: readonly string[], options: Record<string, unknown>) =>
      finish(await (await load(name))(args, options));
    const command = addCommand(program, definition);
    if (subcommands === undefined) addAction(command, [], run);
    for (const subcommand of subcommands ?? []) addAction(addCommand(command, subcommand), [subcommand.name], run);
  }
  return program;
}

function addCommand(parent: Command, { name, summary, examples, configure }: CommandTeaching): Command {
  const command = parent
    .command(name)
    .description(summary)
    .addHelpText('after', `\n${renderExamples(examples)}\n\n${EXIT_HELP}`);
  configure(command);
  return command;
}

type Run = (args: readonly string[], options: Record<string, unknown>) => Promise<void>;

function addAction(command: Command, first: readonly string[], run: Run): void {
  command.option('--json', 'print exactly one JSON document on stdout').action(async (...given: unknown[]) => {
    const called = given.at(-1) as Command;
    await run([...first, ...called.args], called.opts());
  });
}

function renderExamples(examples: readonly string[]): string {
  return `${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map((example) => (example === '' ? '' : `  ${example}`)).join('\n')}`;
}
