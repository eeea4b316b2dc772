import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_FILE, type ProgramRun, startProgram } from './run-cli.ts';

/** A workflow command as a runner reads it: at the beginning of a line. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ActionRun extends ProgramRun {
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

let numbered = 0;

/**
 * Runs the action as a runner does: inputs in the environment, outputs and summary in files of `room`, in the folder
 * `cwd`.
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { room, cwd, env }: { readonly room: string; readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ActionRun> {
  numbered += 1;
  const [outputFile, summaryFile] = [join(room, `output-${numbered}`), join(room, `summary-${numbered}`)];
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const run = await startProgram(ACTION_FILE, [], {
    cwd,
    env: {
      ...Object.fromEntries(given),
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_WORKSPACE: cwd,
      ...env,
    },
  }).ended;
  return {
    ...run,
    commands: parseCommands(run.stdout),
    outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** Every workflow command in what a program printed. */
export function parseCommands(stdout: string): WorkflowCommand[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const found = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (!found) return [];
    const [, command = '', list = '', text = ''] = found;
    const properties = list === '' ? [] : list.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2));
    return [{ command, properties: Object.fromEntries(properties), text }];
  });
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(\w+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
