// npm run bench -- --validate: how long it takes to judge server.json files, beside the floor of the same files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CLI, measure } from './measure.mjs';
import { writeRecords } from './records.mjs';
import { removeFolders } from './tree.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUN = fileURLToPath(new URL('validate-run.mjs', import.meta.url));
const ENGINE = join(ROOT, 'build', 'manifest', 'judge-server.js');
const REAL_FILES = fileURLToPath(new URL('../../../shared/corpus/server-json.ndjson.gz', import.meta.url));
const OWN_DATA = join(ROOT, 'registry-data', 'servers');
const MADE_UP_FILES = 300;
const ALL_RECORDS = 48_000;
const SHORT_RECORDS = 3_000;
const WARM_UPS = 3;

/** Measures real files round by round, all records of the dump in one run, and the command on one file. */
export async function measureValidate({ short, work }, tell) {
  if (!existsSync(ENGINE)) throw new Error('build/ is missing. Make it with: npm run build');
  const folder = mkdtempSync(join(work, 'validate-'));
  try {
    const files = readFiles(folder);
    const list = join(folder, 'files.json');
    writeFileSync(list, JSON.stringify(files.texts));
    tell(`${files.texts.length} files`);
    const some = await measure([RUN, 'files', list, short ? '41' : '301'], folder);
    const dump = join(folder, 'records.jsonl.gz');
    const { records, about } = writeRecords(dump, short ? SHORT_RECORDS : ALL_RECORDS);
    tell(`${records.toLocaleString('en')} records`);
    const all = await measure([RUN, 'dump', dump, '1'], folder);
    tell('the command');
    const command = measureCommand(files.texts[0], folder, short ? 9 : 31);
    return { files: { about: files.about, ...some }, dump: { about, ...all }, command };
  } finally {
    removeFolders(folder);
  }
}

/** The real files where they are; else those of this repository and made-up ones. */
function readFiles(folder) {
  if (existsSync(REAL_FILES)) {
    const lines = gunzipSync(readFileSync(REAL_FILES)).toString('utf8').trimEnd().split('\n');
    return { about: 'real files from repositories of publishers', texts: lines.map((line) => JSON.parse(line).text) };
  }
  const names = readdirSync(OWN_DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const own = names.map((name) => readFileSync(join(OWN_DATA, name), 'utf8'));
  const records = join(folder, 'made-up.jsonl.gz');
  writeRecords(records, MADE_UP_FILES);
  const lines = gunzipSync(readFileSync(records)).toString('utf8').trimEnd().split('\n');
  const made = lines.map((line) => JSON.stringify(JSON.parse(line).server, null, 2));
  return { about: "this repository's own files and made-up ones", texts: [...own, ...made] };
}

/** Wall times in milliseconds of `validate FILE` and of `node -e 0`, by turns; undefined without such a command. */
function measureCommand(text, folder, pairs) {
  const file = join(folder, 'server.json');
  writeFileSync(file, text);
  const commands = { validate: [CLI, 'validate', file], bare: ['-e', '0'] };
  const help = spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
  if (!/^ +validate /m.test(help.stdout ?? '')) return undefined;
  const times = { validate: [], bare: [] };
  for (let round = -WARM_UPS; round < pairs; round += 1) {
    for (const name of round % 2 === 0 ? ['validate', 'bare'] : ['bare', 'validate']) {
      const started = performance.now();
      const done = spawnSync(process.execPath, commands[name], { stdio: ['ignore', 'pipe', 'pipe'] });
      const wallMs = performance.now() - started;
      if (done.error || (done.status ?? 70) > 1) throw done.error ?? new Error(`${name} failed: ${done.stderr}`);
      if (round >= 0) times[name].push(wallMs);
    }
  }
  return times;
}
