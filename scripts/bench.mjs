// npm run bench: how long import and build take and what they need, beside the floor of the same disk; with --validate,
// how long judging takes beside its own floor.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLI, measureHelp, StoppedError, stopMeasuring } from './bench/measure.mjs';
import { renderBench } from './bench/report.mjs';
import { measureSize } from './bench/rounds.mjs';
import { fileSystemKind, removalTimeMs, removeFolders } from './bench/tree.mjs';
import { measureValidate } from './bench/validate.mjs';
import { renderValidate } from './bench/validate-report.mjs';
import { measureVerify, renderVerify } from './bench/verify.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const DEFAULT_DIR = join(ROOT, 'bench-data');
/** Some disks take a minute and more to remove the files of a short run. */
const MEMORY_DIR = '/dev/shm';
const SHORT_RUN_BYTES = 1024 ** 3;
const RUN_PREFIX = 'mcp-git-registry-bench-';
const HELP = `Usage: npm run bench -- [options]

Measures import, cold build, unchanged rebuild and rebuild after one change, beside the floor: reading all inputs and
writing all outputs with no processing. The program measured is dist/; build it first with npm run build.

  --sizes N,N…     numbers of versions (default 3000,12000,48000; from 48000 on all that there are)
  --rounds N       interleaved runs of each step (default 3)
  --short          3,000 versions, one round, in memory (/dev/shm) where there is 1 GB of it
  --validate       measures the judging of server.json files instead (3,000 records with --short, else all)
  --verify         measures asking about ten packages on five slow hosts instead
  --dir DIR        where to work (default bench-data/; in a memory file system, memory is what is measured)
  --write-readme   puts the table into README.md
  --json FILE      writes every sample
  --help           prints this`;

class UsageError extends Error {}

function parseOptions() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      short: { type: 'boolean', default: false },
      validate: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      dir: { type: 'string' },
      'write-readme': { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const sizes = (values.sizes ?? (values.short ? '3000' : '3000,12000,48000')).split(',').map(toNumber);
  const rounds = toNumber(values.rounds ?? (values.short ? '1' : '3'));
  return {
    ...values,
    dir: resolve(values.dir ?? (values.short ? shortRunDir() : DEFAULT_DIR)),
    sizes: [...new Set(sizes)],
    rounds,
  };
}

function shortRunDir() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_DIR);
    return bavail * bsize >= SHORT_RUN_BYTES ? MEMORY_DIR : DEFAULT_DIR;
  } catch {
    return DEFAULT_DIR;
  }
}

function toNumber(text) {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`${JSON.stringify(text)} is not a whole number from 1.`);
}

async function main() {
  const options = parseOptions();
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (!existsSync(CLI)) throw new UsageError('dist/ is missing. Make it with: npm run build');
  const result = await runAll(options);
  const render = options.verify ? renderVerify : options.validate ? renderValidate : renderBench;
  const text = render(result);
  console.log(text);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  if (options['write-readme']) await writeReadme(options.validate ? 'bench-validate' : 'bench', text);
}

async function runAll({ dir, sizes, rounds, short, validate, verify }) {
  const started = performance.now();
  mkdirSync(dir, { recursive: true });
  removeLeftovers(dir);
  const work = join(realpathSync(dir), `${RUN_PREFIX}${process.pid}`);
  mkdirSync(work);
  // What was made is removed after a signal too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopMeasuring);
  try {
    const machine = describeMachine(work);
    const date = new Date().toISOString().slice(0, 10);
    if (verify) return { date, machine, ...(await measureVerify({ short, work }, say)) };
    if (validate) return { date, machine, ...(await measureValidate({ short, work }, say)) };
    const help = measureHelp(short ? 15 : 41);
    const measured = [];
    for (const size of sizes) measured.push(await measureSize({ size, rounds, work }, createTeller(size)));
    return { date, machine, sizes: measured, help };
  } finally {
    say('Removing what was made …');
    removeFolders(work);
    if (dir === DEFAULT_DIR && readdirSync(dir).length === 0) rmdirSync(dir);
    const total = (performance.now() - started) / 1000;
    say(`${total.toFixed(0)} s in all, ${(removalTimeMs() / 1000).toFixed(0)} s of them for removing folders.`);
  }
}

/** What a bench left that was killed. */
function removeLeftovers(dir) {
  for (const name of readdirSync(dir)) {
    const pid = new RegExp(`^${RUN_PREFIX}(\\d+)$`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) removeFolders(join(dir, name));
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** No names of hosts and no paths: this goes into the README. */
function describeMachine(folder) {
  const limit = process.constrainedMemory?.() ?? 0;
  return {
    cores: availableParallelism(),
    memoryBytes: limit > 0 ? Math.min(limit, totalmem()) : totalmem(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    fileSystem: fileSystemKind(folder),
    load: loadavg()[0],
  };
}

function createTeller(size) {
  return (step, sample) => {
    if (!sample) {
      say(`${size.toLocaleString('en')} versions, ${step}`);
      return;
    }
    const cpu = (sample.userMs + sample.systemMs) / 1000;
    const peak = `${(sample.peakBytes / 1_000_000).toFixed(0)} MB`;
    const files = `${sample.written} of ${sample.files} files written`;
    say(`  ${step.padEnd(12)} ${(sample.wallMs / 1000).toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${peak}, ${files}`);
  };
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

async function writeReadme(name, text) {
  const { replaceMarked } = await import('./docs.mjs');
  const readme = readFileSync(README, 'utf8');
  if (!readme.includes(`<!-- ${name}:start -->`)) {
    say(`README.md has no place for the numbers: it needs the markers ${name}:start and ${name}:end.`);
    return;
  }
  writeFileSync(README, replaceMarked(readme, name, text));
  say('README.md has the new numbers.');
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || String(error.code).startsWith('ERR_PARSE_ARGS');
  const text = error instanceof StoppedError ? error.message : error.stack;
  process.stderr.write(`${isUsage ? `${error.message}\n\n${HELP}` : text}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
