// npm run bench -- --verify: how long it takes to ask about ten packages on five slow hosts, beside its slowest host.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { CLI } from './measure.mjs';
import { removeFolders } from './tree.mjs';

const NAME = 'com.example/weather';
/** Milliseconds that each host takes for every answer. */
const LATENCIES_MS = [100, 200, 300, 400, 500];
const PACKAGES_PER_HOST = 2;

/** Runs `verify` on one server.json with ten packages on five hosts of a private registry, each with its own latency. */
export async function measureVerify({ short, work }, tell) {
  const folder = mkdtempSync(join(work, 'verify-'));
  const hosts = await Promise.all(LATENCIES_MS.map(startHost));
  try {
    writeInputs(folder, hosts);
    const runs = [];
    for (let round = 0; round < (short ? 3 : 11); round += 1) {
      for (const host of hosts) host.reset();
      const started = performance.now();
      const report = await runVerify(folder);
      runs.push({ wallMs: performance.now() - started, busyMs: hosts.map((host) => host.busyMs()) });
      if (report.verdict !== 'pass') throw new Error(`verify said ${report.verdict}: ${JSON.stringify(report.files)}`);
      tell(`round ${round + 1}: ${Math.round(runs.at(-1).wallMs)} ms`);
    }
    const bare = await timeBareVerify(folder);
    return { runs, bareMs: bare, requests: hosts.map((host) => host.requests()) };
  } finally {
    await Promise.all(hosts.map((host) => host.close()));
    removeFolders(folder);
  }
}

export function renderVerify({ runs, bareMs, requests }) {
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  const wall = median(runs.map(({ wallMs }) => wallMs));
  const slowest = median(runs.map(({ busyMs }) => Math.max(...busyMs)));
  const sum = median(runs.map(({ busyMs }) => busyMs.reduce((total, one) => total + one, 0)));
  return [
    `verify, ${LATENCIES_MS.length * PACKAGES_PER_HOST} packages on ${LATENCIES_MS.length} hosts that answer after ${LATENCIES_MS.join(', ')} ms (median of ${runs.length} runs)`,
    `  whole command        ${Math.round(wall)} ms`,
    `  the same with nothing to ask  ${Math.round(bareMs)} ms`,
    `  slowest host alone   ${Math.round(slowest)} ms (first request to last answer)`,
    `  all hosts in a row   ${Math.round(sum)} ms`,
    `  requests by host     ${requests.join(', ')}`,
    `  asking took ${((wall - bareMs) / slowest).toFixed(2)} x the slowest host, ${((wall - bareMs) / sum).toFixed(2)} x the sum`,
  ].join('\n');
}

/** A package registry of the npm kind that answers late. */
async function startHost(latencyMs) {
  let [count, first, last] = [0, 0, 0];
  const server = createServer((request, response) => {
    const now = performance.now();
    first ||= now;
    count += 1;
    setTimeout(() => {
      const [, name = '', version = ''] = decodeURIComponent(request.url ?? '').split('/');
      const integrity = `sha512-${createHash('sha512')
        .update(request.url ?? '')
        .digest('base64')}`;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, version, mcpName: NAME, dist: { integrity } }));
      last = performance.now();
    }, latencyMs);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${server.address().port}`,
    requests: () => count,
    busyMs: () => last - first,
    reset: () => {
      [count, first, last] = [0, 0, 0];
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function writeInputs(folder, hosts) {
  const bases = hosts.map(({ host }) => `http://${host}`);
  const policy = [
    'id: registry.example.com',
    'policy:',
    '  audience: private',
    `  internal-hosts: ${JSON.stringify(hosts.map(({ host }) => host))}`,
    `  package-registries: ${JSON.stringify({ npm: bases })}`,
  ];
  writeFileSync(join(folder, 'registry.yml'), `${policy.join('\n')}\n`);
  const packages = bases.flatMap((registryBaseUrl, host) =>
    Array.from({ length: PACKAGES_PER_HOST }, (_, at) => ({
      registryType: 'npm',
      registryBaseUrl,
      identifier: `weather-${host}-${at}`,
      version: '1.0.0',
      transport: { type: 'stdio' },
    })),
  );
  const base = {
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    name: NAME,
    description: 'Forecasts for any place.',
    version: '1.0.0',
  };
  writeFileSync(join(folder, 'server.json'), JSON.stringify({ ...base, packages }));
  const remotes = [{ type: 'streamable-http', url: 'https://{host}.example.com/mcp', variables: { host: {} } }];
  writeFileSync(join(folder, 'nothing.json'), JSON.stringify({ ...base, remotes }));
}

function runVerify(folder, file = 'server.json') {
  const child = spawn(process.execPath, [CLI, 'verify', file, '--policy', 'registry.yml', '--json'], { cwd: folder });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(output)));
  });
}

async function timeBareVerify(folder) {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    await runVerify(folder, 'nothing.json');
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[2];
}
