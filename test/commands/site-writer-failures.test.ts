import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/commands/site-writer/write-site.ts';
import { UserError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import { createFailingFiles, Died, type Failure } from '../support/failing-files.ts';
import { MARKER_FILE, readTree, type SiteModel, siteOf, treeOf } from '../support/sites.ts';
import { createTestWorld } from '../support/world.ts';

let base: string;
let out: string;
let side: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'site-writer-'));
  out = join(base, 'site');
  side = join(base, '.site.mcp-git-registry');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const write = (model: SiteModel, world = createTestWorld()) => writeSite(siteOf(model), { out }, world);

/** Writes with a failure and tells how it ended. */
async function writeFailing(model: SiteModel, failure?: Failure) {
  const failing = createFailingFiles(createFiles(), failure);
  const error = await write(model, createTestWorld({ files: failing.files })).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, mutations: failing.mutations(), failed: failing.hasFailed() };
}

/** Many servers in both trees; generation `g` changes a third, drops and adds some, and flips a file and a folder. */
function siteAt(generation: number): SiteModel {
  const site: Record<string, string> = { feed: `feed ${generation}`, 'v0/lists/first.json': `list ${generation}` };
  for (let n = generation * 3; n < generation * 3 + 9; n += 1) {
    const body = `server ${n} ${n % 3 === 0 ? generation : ''} ${'padding '.repeat(n % 7)}`;
    for (const api of ['v0', 'v0.1']) {
      site[`${api}/servers/ns${n % 3}/name${n}/versions/latest`] = body;
      site[`${api}/servers/ns${n % 3}/name${n}.html`] = body;
    }
  }
  site[generation % 2 === 0 ? 'v0/flip' : 'v0/flip/inside'] = 'flip';
  site[generation % 2 === 0 ? 'v0/flop/deep/inside' : 'v0/flop'] = 'flop';
  return site;
}

/** Twenty points spread over the run by a fixed seed, the first and the last calls always among them. */
function killPoints(mutations: number): number[] {
  const points = new Set([1, 2, 3, 4, mutations - 3, mutations - 2, mutations - 1, mutations]);
  for (let seed = 20260720; points.size < 20; ) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    points.add(1 + (seed % mutations));
  }
  return [...points].sort((a, b) => a - b);
}

/** Every file of the tree is, byte for byte, the old site's or the new one's. */
function expectEveryFileWhole(old: SiteModel, next: SiteModel) {
  for (const [path, content] of Object.entries(readTree(out) ?? {})) {
    if (!path.endsWith('/')) expect([old[path], next[path]], path).toContain(content);
  }
}

describe('a build killed at twenty points', () => {
  it('leaves no out folder or the whole site the first time, and the next build heals', async () => {
    const { mutations } = await writeFailing(siteAt(0));
    for (const at of killPoints(mutations)) {
      rmSync(base, { recursive: true });
      mkdirSync(base);
      const { error } = await writeFailing(siteAt(0), { at, how: 'dies' });
      // The very last call removes an emptied folder or the lock; dying there is not noticed by anybody.
      if (error !== undefined) expect(error).toBeInstanceOf(Died);
      expect([undefined, treeOf(siteAt(0))]).toContainEqual(readTree(out));
      await write(siteAt(1));
      expect(readTree(out)).toEqual(treeOf(siteAt(1)));
      expect(readdirSync(side), `killed at ${at} of ${mutations}`).toEqual(['state']);
    }
  });

  it.each([
    ['the same site', 1],
    ['the old site again', 0],
    ['another site', 2],
  ])('leaves every file old or new the second time, and building %s heals', async (_, following) => {
    const [old, next, after] = [siteAt(0), siteAt(1), siteAt(following)];
    await write(old);
    const { mutations } = await writeFailing(next);
    for (const at of killPoints(mutations)) {
      rmSync(base, { recursive: true });
      mkdirSync(base);
      await write(old);
      const { failed } = await writeFailing(next, { at, how: 'dies' });
      expect(failed).toBe(true);
      expectEveryFileWhole(treeOf(old), treeOf(next));
      await write(after);
      expect(readTree(out), `killed at ${at} of ${mutations}`).toEqual(treeOf(after));
      expect(readdirSync(side)).toEqual(['state']);
    }
  });

  it('heals when the healing build is killed too', async () => {
    await write(siteAt(0));
    const { mutations } = await writeFailing(siteAt(1));
    for (const at of killPoints(mutations)) {
      rmSync(base, { recursive: true });
      mkdirSync(base);
      await write(siteAt(0));
      await writeFailing(siteAt(1), { at, how: 'dies' });
      for (const again of [3, 9, 27, 81]) await writeFailing(siteAt(1), { at: again, how: 'dies' });
      await write(siteAt(1));
      expect(readTree(out), `killed at ${at} of ${mutations}`).toEqual(treeOf(siteAt(1)));
    }
  });

  it('keeps a staged file that a power failure has torn out of the site', async () => {
    await write(siteAt(0));
    let journals = 0;
    // One build to find the call that commits, then one that dies at the next.
    const counting = createFailingFiles(createFiles());
    const rename = (from: string, to: string) => {
      counting.files.rename(from, to);
      if (to === join(side, 'journal')) journals = counting.mutations();
    };
    await write(siteAt(1), createTestWorld({ files: { ...counting.files, rename } }));
    rmSync(base, { recursive: true });
    mkdirSync(base);
    await write(siteAt(0));
    await writeFailing(siteAt(1), { at: journals + 1, how: 'dies' });
    expect(readdirSync(side)).toContain('journal');
    const staged = readdirSync(join(side, 'stage')).filter((name) => name !== 'reserve');
    for (const name of staged.slice(0, 3)) writeFileSync(join(side, 'stage', name), '');
    // The next build dies while it stages its own files: what it has rolled forward is there to be seen.
    await writeFailing(siteAt(0), { at: journals + 30, how: 'dies' });
    expectEveryFileWhole(treeOf(siteAt(0)), treeOf(siteAt(1)));
    await write(siteAt(0));
    expect(readTree(out)).toEqual(treeOf(siteAt(0)));
  });
});

describe('a full disk', () => {
  it('leaves no out folder and nothing beside the first time', async () => {
    const { mutations } = await writeFailing(siteAt(0));
    let failures = 0;
    for (const at of killPoints(mutations)) {
      rmSync(base, { recursive: true });
      mkdirSync(base);
      const { error, failed } = await writeFailing(siteAt(0), { at, how: 'fills' });
      if (!failed) continue;
      failures += 1;
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).message).toContain('The disk is full');
      expect(readdirSync(base)).toEqual([]);
    }
    expect(failures).toBeGreaterThan(10);
  });

  it('leaves the last site byte for byte, at any point before the commit', async () => {
    await write(siteAt(0));
    const { mutations } = await writeFailing(siteAt(1));
    let intact = 0;
    for (const at of [...killPoints(mutations), ...killPoints(mutations >> 1)]) {
      rmSync(base, { recursive: true });
      mkdirSync(base);
      await write(siteAt(0));
      const { error, failed } = await writeFailing(siteAt(1), { at, how: 'fills' });
      if (!failed) continue;
      expect(error).toBeInstanceOf(UserError);
      const isCommitted = readdirSync(side).includes('journal');
      expect((error as UserError).hint).toContain(isCommitted ? 'the next build finishes it' : 'is untouched');
      if (isCommitted) expectEveryFileWhole(treeOf(siteAt(0)), treeOf(siteAt(1)));
      else expect(readTree(out)).toEqual(treeOf(siteAt(0)));
      if (!isCommitted) expect(readdirSync(side)).toEqual(['state']);
      if (!isCommitted) intact += 1;
      await write(siteAt(1));
      expect(readTree(out)).toEqual(treeOf(siteAt(1)));
    }
    expect(intact).toBeGreaterThan(15);
  });
});

it('a call refused at any single point leaves whole files, an error that names what to do, and heals', async () => {
  await write(siteAt(0));
  const { mutations } = await writeFailing(siteAt(1));
  for (const at of killPoints(mutations)) {
    rmSync(base, { recursive: true });
    mkdirSync(base);
    await write(siteAt(0));
    const { error } = await writeFailing(siteAt(1), { at, how: 'refuses', code: 'EACCES' });
    if (error !== undefined) expect(error).toBeInstanceOf(UserError);
    expectEveryFileWhole(treeOf(siteAt(0)), treeOf(siteAt(1)));
    await write(siteAt(1));
    expect(readTree(out)).toEqual(treeOf(siteAt(1)));
    expect(readdirSync(side)).toEqual(['state']);
  }
});

it('the marker is in every tree that these tests call whole', () => {
  expect(treeOf({})['build.json']).toBe(MARKER_FILE);
});
