// Measured by validate.mjs: judges documents beside their floor, in one process. Arguments: what (`files` or `dump`),
// file of inputs, rounds. Prints one JSON document.
//
// The floor of a document is what nobody can do without: its bytes to text, JSON.parse, and one run of a validator that
// ajv compiled from our schema of the newest version, without collecting errors. Measured is build/ (the modules that
// dist/ is bundled from): dist/ has no entry that judges without a process around it. A repair is worked out when it is
// read, so there are two measures: the verdict with every finding and its position, and the same with every repair.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

const [what, input, rounds] = process.argv.slice(2);
const build = (path) => import(new URL(`../../build/manifest/${path}.js`, import.meta.url).href);
const { judgeServer, verdictOf } = await build('judge-server');
const { PUBLIC_POLICY } = await build('judge-policy');
const { CURRENT_SCHEMA_URL } = await build('public-urls');
const terms = { file: 'server.json', policy: PUBLIC_POLICY };
const validate = await compileFloor();
const LF = 0x0a;
/** The engine is many small functions: it takes some seconds until all of them are compiled for good. */
const WARM_UPS = 150;

const judge = (bytes) => judgeServer(bytes, terms);
const repair = (bytes) => judge(bytes).findings.filter((finding) => finding.repair !== undefined);
const floor = (bytes) => {
  try {
    return validate(JSON.parse(bytes.toString('utf8')));
  } catch {
    return false;
  }
};

async function compileFloor() {
  const { SERVER_SCHEMA, buildServerSchema, inlineDefinitions } = await build('server-schema');
  const whole = SERVER_SCHEMA ?? buildServerSchema('2025-12-11');
  const schema = inlineDefinitions?.(whole) ?? whole;
  return new Ajv({ strict: false, formats: { uri: fullFormats.uri } }).compile(schema);
}

function timeOf(action, documents) {
  const started = performance.now();
  for (const bytes of documents) action(bytes);
  return performance.now() - started;
}

const ACTIONS = { floor, judge, repair };

/** All files again and again, the floor and the engine by turns. */
function measureFiles() {
  const documents = JSON.parse(readFileSync(input, 'utf8')).map((text) => Buffer.from(text));
  const samples = { floor: [], judge: [], repair: [] };
  for (let round = -WARM_UPS; round < Number(rounds); round += 1) {
    const names = Object.keys(ACTIONS);
    for (const name of round % 2 === 0 ? names : names.reverse()) {
      const ms = timeOf(ACTIONS[name], documents);
      if (round >= 0) samples[name].push(ms);
    }
  }
  return { ...samples, ...countVerdicts(documents), bytes: documents.reduce((sum, { length }) => sum + length, 0) };
}

function countVerdicts(documents) {
  const counts = emptyCounts();
  for (const bytes of documents) count(counts, bytes);
  return counts;
}

function emptyCounts() {
  return { documents: 0, pass: 0, fail: 0, withFindings: 0, codes: {}, slowest: { ms: 0 } };
}

/** @returns how long it took to judge */
function count(counts, bytes) {
  const started = performance.now();
  const { findings } = judge(bytes);
  const ms = performance.now() - started;
  counts.documents += 1;
  counts[verdictOf(findings)] += 1;
  if (findings.length > 0) counts.withFindings += 1;
  for (const code of new Set(findings.map((finding) => finding.code)))
    counts.codes[code] = (counts.codes[code] ?? 0) + 1;
  if (ms > counts.slowest.ms) counts.slowest = { ms, bytes: bytes.length };
  return ms;
}

/** Every record once, laid out as the import lays it out; what is timed is the judging alone. */
function measureDump() {
  const packed = readFileSync(input);
  const lines = gunzipSync(packed);
  const counts = emptyCounts();
  // The validators are compiled with the first document, which would be called the slowest.
  judge(Buffer.from('{}'));
  const total = { judgeMs: 0, floorMs: 0, bytes: 0, withoutSchema: 0 };
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(LF, at) + 1 || lines.length;
    const { server } = JSON.parse(lines.toString('utf8', at, end));
    if (server.$schema === undefined) total.withoutSchema += 1;
    const bytes = Buffer.from(`${JSON.stringify({ $schema: CURRENT_SCHEMA_URL, ...server }, null, 2)}\n`);
    const started = performance.now();
    floor(bytes);
    total.floorMs += performance.now() - started;
    total.judgeMs += count(counts, bytes);
    total.bytes += bytes.length;
    at = end;
  }
  return { ...counts, ...total };
}

console.log(JSON.stringify(what === 'files' ? measureFiles() : measureDump()));
