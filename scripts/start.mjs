// npm start: builds this repository's own registry and serves it. Needs nothing but Node and the committed dist/.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join('dist', 'cli', 'index.js');
const DATA = 'registry-data';
const OUT = 'site';
const MIN_NODE = [20, 19];
const SECOND_SIGNAL_AFTER_MS = 500;
const PARENT_LOOK_MS = 500;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const SAMPLE_LIST = join(OUT, 'v0.1', 'lists', 'latest', 'first.json');

class StartError extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

function start() {
  checkNode();
  const port = readPort(process.env.PORT);
  serve(port, build());
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  throw new StartError(
    `Node ${MIN_NODE.join('.')} or later is needed, this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
    2,
  );
}

/** The port that PORT asks for; undefined when it asks for none. */
function readPort(text) {
  if (text === undefined || text.trim() === '') return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && port <= 65535) return port;
  throw new StartError(`PORT must be a whole number from 0 (any free port) to 65535, not ${JSON.stringify(text)}.`, 2);
}

function build() {
  if (!existsSync(join(ROOT, CLI))) {
    throw new StartError(`${CLI} is missing. It is part of the repository; get it back with: git checkout -- dist`, 2);
  }
  const args = [CLI, 'build', '--data', DATA, '--out', OUT];
  const done = spawnSync(process.execPath, [...args, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: MAX_ANSWER_BYTES,
  });
  if (done.error) throw done.error;
  if (done.status === 0) return JSON.parse(done.stdout);
  // Once more, for a person: the same command says what is wrong, where, and what to do.
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  throw new StartError(`The registry in ${DATA}/ could not be built, so it is not served.`, done.status ?? 1);
}

/** Without a port, preview takes 8080, else the next free one. */
function serve(port, built) {
  const args = [CLI, 'preview', OUT, ...(port === undefined ? [] : ['--port', String(port)])];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stopping = false;
  let greeted = false;
  let said = '';
  const listenTo = (chunk) => {
    if (greeted) return;
    said += chunk;
    const url = /Serving .* at (http:\/\/[^\s/]+:\d+)\b/.exec(said)?.[1];
    if (url === undefined) return;
    greeted = true;
    greet(url, built);
  };
  child.stdout.setEncoding('utf8').on('data', listenTo);
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    if (greeted) process.stderr.write(chunk);
    else listenTo(chunk);
  });
  // On a terminal Ctrl-C reaches the child as well; it gets a moment of its own before it is told again.
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => child.kill('SIGTERM'), process.stdin.isTTY ? SECOND_SIGNAL_AFTER_MS : 0).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // npm passes SIGTERM on to its shell only, and the shell dies without telling us: then nobody would end the server.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), PARENT_LOOK_MS).unref();
  process.on('exit', () => child.kill());
  child.on('close', (code) => {
    if (!stopping && said !== '' && !greeted) process.stderr.write(said);
    process.exitCode = stopping ? 0 : (code ?? 1);
  });
}

function greet(url, built) {
  const lines = [
    `Built ${plural(built.servers, 'server')} in ${plural(built.versions, 'version')} from ${DATA}/ into ${OUT}/.`,
  ];
  if (built.waiting > 0) {
    const wait = built.waiting === 1 ? '1 version waits' : `${built.waiting} versions wait`;
    lines.push(
      `${wait} for admission, unserved until then. The owner of the registry admits: node ${CLI} admit --data ${DATA} (asks for proofs; --vouch if you yourself answer for it)`,
    );
  }
  const id = sampleId();
  lines.push(
    '',
    `Open  ${url}/`,
    '',
    'Try',
    `  curl '${url}/v0/servers?limit=10'`,
    `  curl '${url}/v0/servers?search=filesystem'`,
  );
  if (id !== undefined) lines.push(`  curl '${url}/v0/servers/${id}'`);
  lines.push('', 'Stop with Ctrl-C.');
  console.log(lines.join('\n'));
}

/** The id of the first listed server; undefined in an empty registry. */
function sampleId() {
  try {
    const row = JSON.parse(readFileSync(join(ROOT, SAMPLE_LIST), 'utf8')).servers[0];
    return Object.entries(row._meta).find(([key]) => key.endsWith('/registry'))?.[1].id;
  } catch {
    return undefined;
  }
}

function plural(count, noun) {
  return `${count ?? 0} ${noun}${count === 1 ? '' : 's'}`;
}

try {
  start();
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : error.stack}\n`);
  process.exitCode = error.exitCode ?? 70;
}
