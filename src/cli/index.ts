#!/usr/bin/env node
import { type Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { hideKeys } from '../commands/prove/hide-keys.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type CommandName, type CommandRunner, createProgram } from './program.ts';

/** Every command in a chunk of its own: `--help` loads none of them. */
async function loadRunner(name: CommandName): Promise<CommandRunner> {
  const { createWorld } = await import('../commands/world.ts');
  const world = createWorld(interruptSignal());
  switch (name) {
    case 'validate':
      return (await import('./run-validate.ts')).createValidateRunner(world);
    case 'verify':
      return (await import('./run-verify.ts')).createVerifyRunner(world);
    case 'build':
      return (await import('./run-build.ts')).createBuildRunner(world);
    case 'import':
      return (await import('./run-import.ts')).createImportRunner(world);
    case 'preview':
      return (await import('./run-preview.ts')).createPreviewRunner(world);
    case 'doctor':
      return (await import('./run-doctor.ts')).createDoctorRunner(world);
    case 'admit':
      return (await import('./run-admit.ts')).createAdmitRunner(world);
    case 'explain':
      return (await import('./run-explain.ts')).createExplainRunner(world);
    case 'init':
      return (await import('./run-init.ts')).createInitRunner(world);
    case 'prove':
      return (await import('./run-prove.ts')).createProveRunner(world);
  }
}

/** The first Ctrl-C lets long work stop at the next whole step; the second ends the process at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

async function main(): Promise<ExitCode> {
  const json = asksForJson(process.argv);
  let code: ExitCode = EXIT.pass;
  const program = createProgram(packageJson.version, loadRunner, (given) => {
    code = given;
  });
  for (const command of listCommands(program)) {
    command.exitOverride().configureOutput({
      ...(json ? { writeErr: () => {} } : {}),
      outputError: (text, write) => write(hideKeys(text)),
    });
  }
  try {
    await program.parseAsync();
    return code;
  } catch (error) {
    return await report(error, json);
  }
}

function listCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(listCommands)];
}

/** Failures must be JSON too, even such of reading the options: so this looks before they are read. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some((arg, at) => {
    return arg === '--json' || arg === '--format=json' || (arg === 'json' && argv[at - 1] === '--format');
  });
}

async function report(error: unknown, json: boolean): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.pass;
    if (json) printError('usage', describeUsage(error), 'Run with --help to see what can be said.');
    return EXIT.usage;
  }
  const { renderFailure } = await import('./render-failure.ts');
  const failure = renderFailure(error);
  if (json && failure.kind !== undefined) printError(failure.kind, failure.message, failure.hint);
  else process.stderr.write(`${failure.text}\n`);
  return failure.code;
}

/** A command that has others below it shows its help when none of them is named. */
function describeUsage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'This command is not complete: one of the commands below it must be named.';
  return hideKeys(message.replace(/^error: /, ''));
}

function printError(kind: string, message: string, hint: string): void {
  process.stdout.write(`${JSON.stringify({ error: { kind, message, hint } })}\n`);
}

// Whoever reads the output may stop before its end, as `head` does; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? EXIT.pass);
});

// Not process.exit: what was written to a pipe must get out first.
process.exitCode = await main();
