import { Command } from 'commander';
import type { ExitCode } from './exit-codes.ts';
import { OWNER_COMMANDS } from './owner-commands.ts';
import { PUBLISHER_COMMANDS } from './publisher-commands.ts';

/** Runs one command and gives the process's exit code. `json` asks for one JSON document on stdout. */
export type CommandRunner = (args: readonly string[], options: Record<string, unknown>) => Promise<ExitCode>;

/** Loads a command's runner when it is needed: `--help` must not pay for the commands. */
export type RunnerLoader = (name: CommandName) => Promise<CommandRunner>;

export type CommandName = 'init' | 'validate' | 'explain' | 'build' | 'import' | 'preview' | 'doctor' | 'admit';

/** What can be said to one command, and the help that teaches it. */
export interface CommandDefinition {
  readonly name: CommandName;
  /** One line in the list of all commands. */
  readonly summary: string;
  /** Whole command lines. */
  readonly examples: readonly string[];
  /** Adds arguments and options; `--json` is there already. */
  readonly configure: (command: Command) => void;
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
      `\nFor publishers:   init   →   server.json   →   validate, explain CODE\nFor owners:       import FROM   →   registry-data   →   build   →   preview, then doctor URL\n\n${EXIT_HELP}`,
    );
  for (const { name, summary, examples, configure } of [...PUBLISHER_COMMANDS, ...OWNER_COMMANDS]) {
    const command = program
      .command(name)
      .description(summary)
      .option('--json', 'print exactly one JSON document on stdout')
      .addHelpText('after', `\n${renderExamples(examples)}\n\n${EXIT_HELP}`)
      .action(async (...given: unknown[]) => {
        const called = given.at(-1) as Command;
        const run = await load(name);
        finish(await run(called.args, called.opts()));
      });
    configure(command);
  }
  return program;
}

function renderExamples(examples: readonly string[]): string {
  return `${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
