// All rounds of one size: what is run, in which order, and what counts as having worked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planChanges } from './changes.mjs';
import { CLI, measure, settle } from './measure.mjs';
import { writeRecords } from './records.mjs';
import { listTree, removeFolders, toFloorPlan } from './tree.mjs';

const FLOOR = fileURLToPath(new URL('floor.mjs', import.meta.url));
/** From so many versions on, an import is measured once: it is the longest step and has no goal in time. */
const IMPORT_ONCE_FROM = 40_000;
/** Without one, a build adds a warning and nothing else. */
const BASE_URL = 'https://registry.example.com';

/**
 * Measures one size. `tell` gets each sample as it is made.
 * @returns the samples by step in the order of the rounds, and what they were made with
 */
export async function measureSize({ size, rounds, work }, tell) {
  const folder = join(work, String(size));
  mkdirSync(folder);
  const room = {
    folder,
    source: join(folder, 'records.jsonl.gz'),
    data: join(folder, 'data'),
    site: join(folder, 'site'),
    floorSite: join(folder, 'floor'),
    plan: join(folder, 'plan.json'),
  };
  const { records, about } = writeRecords(room.source, size);
  const samples = {};
  const add = (step, sample) => {
    samples[step] ??= [];
    samples[step].push(sample);
    tell(step, sample);
  };
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1} of ${rounds}`);
    if (round === 0) await runImports(room, room.data, add);
    else if (size < IMPORT_ONCE_FROM) await runSpareImports(room, add);
    await runBuilds(room, round, add);
  }
  const { servers, versions } = samples.cold[0].answer;
  const refused = samples.import[0].answer.refused.length;
  removeFolders(folder);
  return { size, records, about, servers, versions, refused, samples: withoutAnswers(samples) };
}

function withoutAnswers(samples) {
  const strip = ({ answer: _, ...sample }) => sample;
  return Object.fromEntries(Object.entries(samples).map(([step, runs]) => [step, runs.map(strip)]));
}

/** An import into an empty folder, and the same once more. */
async function runImports(room, data, add) {
  for (const step of ['import', 'importAgain']) {
    settle(room.folder);
    const startedAt = Date.now();
    const sample = await measure([CLI, 'import', room.source, '--data', data, '--json'], room.folder);
    const { imported, updated, unchanged } = sample.answer;
    if (step === 'import' ? imported === 0 : imported + updated > 0 || unchanged === 0)
      throw new Error(`The import did not do what it should: ${imported} imported, ${updated} updated.`);
    const files = listTree(data);
    const written = files.filter(({ changedMs }) => changedMs >= startedAt).length;
    add(step, { ...sample, written, ...totals(files) });
  }
}

async function runSpareImports(room, add) {
  const spare = join(room.folder, 'spare');
  await runImports(room, spare, add);
  removeFolders(spare);
}

async function runBuilds(room, round, add) {
  removeFolders(room.site, room.floorSite);
  const changes = planChanges(room.data); // Reads every receipt: the inputs are in memory for all that follows.
  // The floor of the first round can only come after a site that says what to write.
  const big = round % 2 === 0 ? [runCold, runFloor] : [runFloor, runCold];
  for (const run of big) await run(room, add);
  const later = [
    { step: 'unchanged' },
    { step: 'status', change: changes.status },
    { step: 'added', change: changes.added },
  ];
  for (let turn = 0; turn < later.length; turn += 1) {
    const { step, change } = later[(turn + round) % later.length];
    change?.apply();
    await runRebuild(room, step, add);
    change?.undo();
    // Not counted: the site must be as before for what comes next.
    if (change && turn < later.length - 1) await runBuild(room);
  }
}

async function runCold(room, add) {
  const sample = await runBuild(room);
  expectCounts(sample, ({ files, written }) => files > 0 && written === files);
  add('cold', sample);
  writeFileSync(room.plan, JSON.stringify(toFloorPlan(room.data, room.site)));
}

async function runFloor(room, add) {
  settle(room.folder);
  const sample = await measure([FLOOR, room.plan, room.floorSite], room.folder);
  const { preparation, read, readBytes, written } = sample.answer;
  const { bytes } = totals(listTree(room.floorSite));
  const less = (key) => sample[key] - preparation[key];
  const own = { wallMs: less('wallMs'), userMs: less('userMs'), systemMs: less('systemMs') };
  add('floor', { ...sample, ...own, read, readBytes, written, files: written, bytes });
}

async function runRebuild(room, step, add) {
  const sample = await runBuild(room);
  const nothing = ({ written, removed }) => written + removed === 0;
  expectCounts(sample, step === 'unchanged' ? nothing : (counts) => !nothing(counts));
  add(step, sample);
}

async function runBuild({ folder, data, site }) {
  settle(folder);
  const sample = await measure([CLI, 'build', '--data', data, '--out', site, '--base-url', BASE_URL, '--json'], folder);
  const { verdict, written, files, bytes, phases } = sample.answer;
  if (verdict !== 'pass') throw new Error('The build has found errors in the data.');
  return { ...sample, written, files, bytes, phases };
}

function expectCounts({ answer }, isRight) {
  if (isRight(answer)) return;
  const { files, written, removed } = answer;
  throw new Error(`The build did not do what it should: ${written} of ${files} files written, ${removed} removed.`);
}

function totals(files) {
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
