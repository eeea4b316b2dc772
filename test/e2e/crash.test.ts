import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { makeVersions, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import {
  CLI_FILE,
  type ProgramRun,
  type RunningProgram,
  runCli,
  runCliJson,
  startProgram,
} from '../support/run-cli.ts';
import { hashSite, listDifferences, readBuilt, readSite } from './site-tree.ts';

/** With `makeVersions` about 1,500 versions: a build then takes long enough to be struck in its middle. */
const SERVERS = 1_070;

/** The fewest files for the versions: the way is the same, and the disk of a test machine is slow. */
const SITE = 'site: { v0: lean, hosts: [none] }\n';
const SETUP_TIMEOUT_MS = 180_000;

let room: string;
let oldData: string;
let newData: string;
let oldSite: Map<string, string>;
let newSite: Map<string, string>;
let newHash: string;
beforeAll(async () => {
  room = makeRoom('e2e-crash-');
  oldData = join(room, 'old-data');
  newData = join(room, 'new-data');
  const versions = makeVersions(SERVERS);
  expect(versions.length).toBeGreaterThan(1_480);
  for (const data of [oldData, newData]) for (const version of versions) writeVersion(data, version);
  writeFileSync(join(oldData, 'registry.yml'), `base-url: https://old.example\n${SITE}`);
  // Every row names its receipt by URL: nearly every file of the site changes.
  writeFileSync(join(newData, 'registry.yml'), `base-url: https://new.example\n${SITE}`);
  writeVersion(newData, { name: 'com.new/server', version: '1.0.0' });
  const outs = [join(room, 'fresh-old'), join(room, 'fresh-new')] as const;
  for (const [index, data] of [oldData, newData].entries())
    expect(await build(data, outs[index] ?? '')).toMatchObject({ code: 0 });
  [oldSite, newSite, newHash] = [readBuilt(outs[0]), readBuilt(outs[1]), hashSite(outs[1])];
}, SETUP_TIMEOUT_MS);
afterAll(() => rmSync(room, { recursive: true, force: true }), SETUP_TIMEOUT_MS);

let numbered = 0;
/** A folder of its own, so that leftovers can be seen; the site in it is `site`. */
function freshOut(): { parent: string; out: string; side: string } {
  numbered += 1;
  const parent = join(room, `case-${numbered}`);
  return { parent, out: join(parent, 'site'), side: join(parent, '.site.mcp-git-registry') };
}

const build = (data: string, out: string) => runCli(['build', '--data', data, '--out', out]);
const startBuild = (data: string, out: string) => startProgram(CLI_FILE, ['build', '--data', data, '--out', out]);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends the signal when the path has come up and the delay has passed. The delays are chosen once, for ever. */
async function strike(
  program: RunningProgram,
  signal: NodeJS.Signals,
  { after, delayMs }: { after: string; delayMs: number },
): Promise<ProgramRun> {
  while (!existsSync(after) && program.child.exitCode === null) await sleep(1);
  await sleep(delayMs);
  program.child.kill(signal);
  return program.ended;
}

/** Nothing beside the site but the notes of the last build. */
function expectNoLeftovers({ parent, side }: { parent: string; side: string }): void {
  expect(readdirSync(parent).sort()).toEqual(['.site.mcp-git-registry', 'site']);
  expect(readdirSync(side).sort()).toEqual(['last', 'state']);
}

describe('SIGKILL', () => {
  it('in the middle of a first build leaves no half site, and the next build is fresh', async () => {
    const place = freshOut();
    const after = join(place.side, 'stage');
    const run = await strike(startBuild(newData, place.out), 'SIGKILL', { after, delayMs: 41 });
    expect(run.signal).toBe('SIGKILL');
    expect(listDifferences(readSite(place.out) ?? newSite, newSite)).toEqual([]);
    expect(await build(newData, place.out)).toMatchObject({ code: 0 });
    expect(hashSite(place.out)).toBe(newHash);
    expectNoLeftovers(place);
  });

  it.each([
    ['while it stages', 'stage', 30],
    ['just after it has committed', 'journal', 0],
    ['while it replaces files', 'journal', 5],
  ])('of a later build %s leaves every file whole, and the next build is fresh', async (_when, mark, delayMs) => {
    const place = freshOut();
    await build(oldData, place.out);
    const after = join(place.side, mark);
    const run = await strike(startBuild(newData, place.out), 'SIGKILL', { after, delayMs });
    expect(run.signal).toBe('SIGKILL');
    const found = readBuilt(place.out);
    expect(listDifferences(found, oldSite, newSite)).toEqual([]);
    if (mark === 'stage') expect(listDifferences(found, oldSite)).toEqual([]);
    expect(await build(newData, place.out)).toMatchObject({ code: 0 });
    expect(hashSite(place.out)).toBe(newHash);
    expectNoLeftovers(place);
  });
});

describe('two builds at once on one out folder', () => {
  it('both end with exit 0 and leave a whole site of one of them', async () => {
    const place = freshOut();
    const runs = await Promise.all([build(newData, place.out), build(oldData, place.out)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const found = readBuilt(place.out);
    const differences = [oldSite, newSite].map((site) => listDifferences(found, site).length);
    expect(differences).toContain(0);
    expect(runs.map(({ stderr }) => stderr).join('')).toContain('is writing to the same folder; waiting for it');
    expectNoLeftovers(place);
  });
});

describe('Ctrl-C', () => {
  it('in the middle of a first build exits 130 with nothing half, and the next build finishes', async () => {
    const place = freshOut();
    const run = await strike(startBuild(newData, place.out), 'SIGINT', {
      after: join(place.side, 'stage'),
      delayMs: 10,
    });
    expect(run.code).toBe(130);
    expect(run.stderr).toContain('Stopped.');
    expect(readdirSync(place.parent)).toEqual([]);
    expect(await build(newData, place.out)).toMatchObject({ code: 0 });
    expect(hashSite(place.out)).toBe(newHash);
  });

  it('in the middle of a later build exits 130 and leaves the last site as it was', async () => {
    const place = freshOut();
    await build(oldData, place.out);
    const run = await strike(startBuild(newData, place.out), 'SIGINT', {
      after: join(place.side, 'stage'),
      delayMs: 10,
    });
    expect(run.code).toBe(130);
    expect(listDifferences(readBuilt(place.out), oldSite)).toEqual([]);
    expectNoLeftovers(place);
  });

  it('in the middle of an import exits 130 with nothing half, and the next import finishes', async () => {
    const records = 6_000;
    const from = join(room, 'upstream.ndjson');
    const lines = Array.from({ length: records }, (_, index) =>
      JSON.stringify({ name: `com.upstream/server-${index}`, description: 'Made up.', version: '1.0.0' }),
    );
    writeFileSync(from, `${lines.join('\n')}\n`);
    const data = join(room, 'imported');
    const program = startProgram(CLI_FILE, ['import', from, '--data', data]);
    const run = await strike(program, 'SIGINT', {
      after: join(data, 'receipts/up/com.upstream/server-100'),
      delayMs: 0,
    });
    expect(run.code).toBe(130);
    const found = expectWholeData(data);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(records);
    const { json } = await runCliJson<{ imported: number; unchanged: number; refused: unknown[] }>([
      'import',
      from,
      '--data',
      data,
    ]);
    expect(json.imported + json.unchanged).toBe(records);
    expect(json.refused).toEqual([]);
    expect(expectWholeData(data)).toBe(records);
  });
});

/** Every server.json has a receipt that was written for its bytes, and there is nothing else; says how many. */
function expectWholeData(data: string): number {
  const receipts = readBuilt(join(data, 'receipts'));
  receipts.delete('upstreams.json');
  for (const [path, text] of receipts) {
    const server = readFileSync(join(data, 'servers', path.replace(/\.json$/, '/server.json')), 'utf8');
    expect(JSON.parse(text).digest).toBe(digestOf(server));
  }
  const servers = [...readBuilt(join(data, 'servers')).keys()];
  expect(servers.every((path) => path.endsWith('/server.json'))).toBe(true);
  // The receipt is written last: one server.json may be there before its receipt.
  expect(servers.length - receipts.size).toBeLessThanOrEqual(1);
  return servers.length;
}
