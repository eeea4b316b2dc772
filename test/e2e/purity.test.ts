import { cpSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeData, makeVersions, renderVersion, writeTree, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { runCli } from '../support/run-cli.ts';
import { hashSite, readBuilt } from './site-tree.ts';

const REGISTRY_YML = 'base-url: https://acme.github.io/mcp\nsite: { hosts: [github-pages, nginx] }\n';
const SERVERS = 40;

let room: string;
let data: string;
let reference: string;
beforeAll(async () => {
  room = makeRoom('e2e-purity-');
  data = join(room, 'data');
  makeData(data, SERVERS, REGISTRY_YML);
  reference = await buildAndHash(data, fresh());
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
function fresh(): string {
  numbered += 1;
  return join(room, `x-${numbered}`);
}

async function buildAndHash(
  from: string,
  out: string,
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const run = await runCli(['build', '--data', from, '--out', out], options);
  expect(run, run.stderr).toMatchObject({ code: 0 });
  return hashSite(join(options.cwd ?? '/', out));
}

/** Always the same shuffle for a seed (a linear congruential generator is random enough to disorder a folder). */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  return items
    .map((item) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return { item, key: state };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('the site has the same bytes', () => {
  it.each<Record<string, string>>([
    { TZ: 'Pacific/Kiritimati' },
    { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' },
    { LC_ALL: 'ar_EG.UTF-8', NODE_ICU_DATA: '', SOURCE_DATE_EPOCH: '1', GITHUB_SHA: 'f'.repeat(40) },
  ])('with the environment %j', async (env) => {
    expect(await buildAndHash(data, fresh(), { env })).toBe(reference);
  });

  it('from any working folder, by absolute or relative paths, into a folder of any name', async () => {
    const deep = join(room, 'a', 'deep folder', 'größe');
    mkdirSync(deep, { recursive: true });
    expect(await buildAndHash('../../../data', 'öut put', { cwd: deep })).toBe(reference);
    expect(await buildAndHash(`./${basename(data)}/`, 'relative-out', { cwd: dirname(data) })).toBe(reference);
  });

  it('from a copy of the data elsewhere, with files of another age', async () => {
    const copy = join(fresh(), 'copy of data');
    cpSync(data, copy, { recursive: true });
    for (const path of readBuilt(copy).keys()) utimesSync(join(copy, path), 1, 1);
    expect(await buildAndHash(copy, fresh())).toBe(reference);
  });

  it.each([1, 2, 3])('whatever the order in which the data files were made (seed %i)', async (seed) => {
    const files = makeVersions(SERVERS).flatMap((version) => [...renderVersion(version)]);
    const folder = fresh();
    writeTree(folder, new Map(shuffle(files, seed)));
    writeFileSync(join(folder, 'registry.yml'), REGISTRY_YML);
    expect(await buildAndHash(folder, fresh())).toBe(reference);
  });

  it('after a detour over other data, hosts and base URL, without leftovers', async () => {
    const other = fresh();
    makeData(other, 30, 'base-url: https://other.example\n');
    for (let index = 0; index < 40; index += 1)
      writeVersion(other, { name: `com.detour/server-${index}`, version: '9.9.9' });
    const out = join(fresh(), 'site');
    mkdirSync(dirname(out));
    expect(await buildAndHash(data, out)).toBe(reference);
    expect(await buildAndHash(other, out)).toBe(await buildAndHash(other, fresh()));
    expect(await buildAndHash(data, out)).toBe(reference);
    expect(readdirSync(dirname(out)).sort()).toEqual(['.site.mcp-git-registry', 'site']);
    expect(readdirSync(join(dirname(out), '.site.mcp-git-registry')).sort()).toEqual(['last', 'state']);
  });

  it('after files of the site were changed, removed and replaced by folders', async () => {
    const out = fresh();
    await buildAndHash(data, out);
    writeFileSync(join(out, 'about.json'), 'changed');
    rmSync(join(out, 'v0.1/servers'), { recursive: true });
    rmSync(join(out, 'feed.atom'));
    mkdirSync(join(out, 'feed.atom'));
    expect(await buildAndHash(data, out)).toBe(reference);
  });
});

describe('the site differs', () => {
  it('when one byte of the data does', async () => {
    const copy = fresh();
    cpSync(data, copy, { recursive: true });
    writeFileSync(join(copy, 'registry.yml'), REGISTRY_YML.replace('acme', 'acmf'));
    expect(await buildAndHash(copy, fresh())).not.toBe(reference);
  });
});
