// The records that are imported: the real dump where it is there, else made-up ones of the same sizes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const DUMP = fileURLToPath(
  new URL('../../../shared/corpus/dumps/agent-matrix-catalog_2026-07-20.reconstructed.jsonl.gz', import.meta.url),
);
const LF = 0x0a;
/** A size from which on all records are taken, and how many there are. */
const ALL_FROM = 48_000;
const ALL_RECORDS = 48_590;
const REAL = 'the July 2026 data of the official registry';
const MADE_UP = 'made-up servers with the size distribution of the July 2026 data of the official registry';

/** Distribution of the real data: [share of all, value]. Bytes of one compact `server`; versions of one server. */
const SERVER_BYTES = [
  [0, 146],
  [0.05, 289],
  [0.25, 370],
  [0.5, 486],
  [0.75, 751],
  [0.9, 1262],
  [0.95, 1633],
  [0.99, 3414],
  [0.999, 20_568],
  [1, 35_324],
];
const VERSIONS = [
  [0, 1],
  [0.7, 1],
  [0.75, 2],
  [0.8, 2],
  [0.9, 4],
  [0.95, 9],
  [0.99, 31],
  [0.999, 97],
  [1, 947],
];

/**
 * Writes a source for `import`, gzipped NDJSON as the dump is: the whole servers that fit into the first `size` records,
 * from 48,000 on all records.
 * @returns {{records: number, about: string}}
 */
export function writeRecords(file, size) {
  const isReal = existsSync(DUMP);
  const limit = size < ALL_FROM ? size : ALL_RECORDS;
  const lines = [];
  for (const versions of isReal ? readDump() : makeServers(limit)) {
    if (lines.length + versions.length > limit) break;
    lines.push(...versions);
  }
  writeFileSync(file, gzipSync(Buffer.concat(lines)));
  return { records: lines.length, about: isReal ? REAL : MADE_UP };
}

/** The lines of each server, which stand together in the dump. */
function* readDump() {
  const bytes = gunzipSync(readFileSync(DUMP));
  let versions = [];
  let last;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    const { name } = JSON.parse(line).server;
    if (name !== last && versions.length > 0) {
      yield versions;
      versions = [];
    }
    versions.push(line);
    last = name;
    at = end;
  }
  yield versions;
}

function* makeServers(limit) {
  const random = createRandom(20_260_720);
  let left = limit;
  for (let number = 0; left > 0; number += 1) {
    const count = Math.min(left, Math.round(pick(VERSIONS, random())));
    left -= count;
    const bytes = pick(SERVER_BYTES, random());
    yield Array.from({ length: count }, (_, patch) =>
      Buffer.from(`${JSON.stringify(makeRow(number, patch, bytes))}\n`),
    );
  }
}

function makeRow(number, patch, bytes) {
  const owner = `user-${Math.floor(number / 2)}`;
  const version = `1.${Math.floor(patch / 10)}.${patch % 10}`;
  const environment = [];
  const server = {
    name: `io.github.${owner}/server-${number}`,
    description: `Made-up server ${number}, for measuring.`,
    version,
    packages: [
      {
        registryType: 'npm',
        identifier: `@${owner}/server-${number}`,
        version,
        transport: { type: 'stdio' },
        environmentVariables: environment,
      },
    ],
  };
  const size = () => JSON.stringify(server).length;
  for (let left = bytes - size(); left > 60; left = bytes - size()) {
    environment.push({ name: `SETTING_${environment.length}`, description: 'x'.repeat(Math.min(100, left - 40)) });
  }
  const day = new Date(Date.UTC(2025, 8, 8) + ((number * 37 + patch) % 310) * 86_400_000).toISOString();
  const official = { status: 'active', publishedAt: day, updatedAt: day };
  return { server, _meta: { 'io.modelcontextprotocol.registry/official': official } };
}

/** The value at a share of the distribution, on a logarithmic scale between the points that are known. */
function pick(points, share) {
  const next = points.findIndex(([at]) => at > share);
  const [[fromShare, from], [toShare, to]] = [points[next - 1], points[next]];
  return from * (to / from) ** ((share - fromShare) / (toShare - fromShare));
}

/** Mulberry32: the same numbers on every machine. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
