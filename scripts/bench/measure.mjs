// Runs one program and says what it took. Everything that is measured goes through here, in the same way.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url));
const MAX_QUOTED = 2_000;
export const CLI = join(ROOT, 'dist', 'cli', 'index.js');

/**
 * Runs `node script …args`, which prints one JSON document. Wall time is that of the whole process, from its start to its
 * end; CPU time and peak memory are its own. Throws when it fails.
 * @returns {Promise<{wallMs: number, userMs: number, systemMs: number, peakBytes: number, answer: object}>}
 */
export async function measure(args, workFolder) {
  const usageFile = join(workFolder, 'usage.json');
  rmSync(usageFile, { force: true });
  const { NODE_OPTIONS: _, ...env } = process.env;
  const done = await run(['--require', PRELOAD, ...args], { ...env, BENCH_USAGE_FILE: usageFile });
  if (stopSignal !== undefined) throw new StoppedError(`Stopped by ${stopSignal}.`);
  if (done.status !== 0) throw new Error(describeFailure(args, done));
  const usage = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { wallMs: done.wallMs, ...usage, answer: JSON.parse(done.stdout) };
}

/** Somebody wanted the bench to end. */
export class StoppedError extends Error {}

let running;
let stopSignal;

/** Ends what is being measured; its `measure` throws. */
export function stopMeasuring(signal) {
  stopSignal = signal;
  running?.kill(signal);
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    let wallMs = 0;
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        said[name] += text;
      });
    }
    child.on('exit', () => {
      wallMs = performance.now() - started;
    });
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, wallMs, ...said }));
  });
}

function describeFailure([script, command], { status, signal, stdout, stderr }) {
  const name = script === CLI ? command : basename(script);
  return `${name} ended with ${signal ?? `exit code ${status}`}:\n${`${stderr}${stdout}`.slice(0, MAX_QUOTED)}`;
}

/** Waits until what earlier programs wrote is on the disk, so that the next one does not pay for it. */
export function settle(folder) {
  const started = performance.now();
  const done = spawnSync('sync', ['-f', folder]);
  if (done.error || done.status !== 0) spawnSync('sync');
  return performance.now() - started;
}

/** Wall times in milliseconds of `--help` and of `node -e 0`, by turns, after a few that do not count. */
export function measureHelp(pairs) {
  const commands = { help: [CLI, '--help'], bare: ['-e', '0'] };
  const times = { help: [], bare: [] };
  const WARM_UPS = 3;
  for (let round = -WARM_UPS; round < pairs; round += 1) {
    const order = round % 2 === 0 ? ['help', 'bare'] : ['bare', 'help'];
    for (const name of order) {
      const started = performance.now();
      const done = spawnSync(process.execPath, commands[name], { stdio: ['ignore', 'pipe', 'pipe'] });
      const wallMs = performance.now() - started;
      if (done.error ?? done.status !== 0) throw done.error ?? new Error(`${commands[name].join(' ')} failed.`);
      if (round >= 0) times[name].push(wallMs);
    }
  }
  return times;
}
