import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The repository, and the programs as they are shipped. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
export const CLI_FILE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
export const ACTION_FILE = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));

export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ProgramOptions {
  readonly cwd?: string;
  /** Beside PATH and HOME; nothing else of this process's environment is handed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the program reads from standard input; nothing when it is left out. */
  readonly input?: string | Uint8Array;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<ProgramRun>;
  /** What it has said so far. */
  said(): { readonly stdout: string; readonly stderr: string };
  /** Waits until stdout matches; fails when the program ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts `node <file> …` in an environment of its own. */
export function startProgram(
  file: string,
  args: readonly string[],
  { cwd, env, input }: ProgramOptions = {},
): RunningProgram {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.on('error', () => {}).end(input);
  let [stdout, stderr] = ['', ''];
  const listeners = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    for (const listener of listeners) listener();
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = new Promise<ProgramRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ stdout, stderr, code, signal }));
  });
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stdout);
        if (found) resolve(found);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without saying ${pattern}: ${stdout}${stderr}`)));
    });
  return { child, ended, until, said: () => ({ stdout, stderr }) };
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], options?: ProgramOptions): Promise<ProgramRun> {
  return startProgram(CLI_FILE, args, options).ended;
}

/** Runs with `--json` and reads the one document; stdout must hold that document, a line end and nothing else. */
export async function runCliJson<T = Record<string, unknown>>(
  args: readonly string[],
  options?: ProgramOptions,
): Promise<ProgramRun & { readonly json: T }> {
  const run = await runCli([...args, '--json'], options);
  return { ...run, json: readOneDocument<T>(run) };
}

/** Throws when stdout is not exactly one JSON document in one line. */
export function readOneDocument<T>({ stdout, stderr, code }: ProgramRun): T {
  const lines = stdout.split('\n');
  if (lines.length !== 2 || lines[1] !== '') {
    throw new Error(`stdout is not one line (exit code ${code}): ${stdout.slice(0, 2_000)}\n${stderr.slice(0, 4_000)}`);
  }
  return JSON.parse(lines[0] ?? '') as T;
}

export interface RunningPreview {
  readonly url: string;
  /** Ctrl-C, and wait. */
  stop(): Promise<ProgramRun>;
}

/** Serves a built site with the shipped `preview` on any free port. */
export async function startPreviewProcess(dir: string, emulate: string): Promise<RunningPreview> {
  const program = startProgram(CLI_FILE, ['preview', dir, '--port', '0', '--emulate', emulate]);
  const [, url = ''] = await program.until(/Serving .* at (http:\/\/[^\s/]+:\d+)\//);
  return {
    url,
    stop: () => {
      program.child.kill('SIGINT');
      return program.ended;
    },
  };
}
