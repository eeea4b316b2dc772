import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/commands/site-writer/write-site.ts';
import { UserError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import { createFailingFiles } from '../support/failing-files.ts';
import { readTree, type SiteModel, siteOf, treeOf } from '../support/sites.ts';
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
const ctimes = (paths: readonly string[]) => paths.map((path) => lstatSync(join(out, path), { bigint: true }).ctimeNs);
/** File system times tick every few milliseconds; a change must fall into another tick than the state. */
const nextTick = () => new Promise((resolve) => setTimeout(resolve, 25));

const OLD: SiteModel = { 'v0/servers/a': 'alpha', 'v0.1/servers/a': 'alpha', 'v0/servers/b': 'beta', feed: 'one' };
const NEW: SiteModel = { 'v0/servers/a': 'ALPHA', 'v0.1/servers/a': 'ALPHA', 'v0/servers/c/d': 'delta', feed: 'one' };

describe('a first site', () => {
  it('is written whole and counted, and leaves only the state beside it', async () => {
    const report = await write(OLD);
    expect(readTree(out)).toEqual(treeOf(OLD));
    const bytes = Object.values(treeOf(OLD)).reduce((sum, body) => sum + body.length, 0);
    expect(report).toEqual({ files: 5, written: 5, unchanged: 0, removed: 0, bytes });
    expect(readdirSync(side)).toEqual(['state']);
  });

  it('counts bytes, not characters', async () => {
    expect((await write({ x: 'ö€😀' })).bytes).toBe(9 + Buffer.byteLength(treeOf({})['build.json'] ?? ''));
  });

  it('takes bodies larger than the encoding buffer', async () => {
    const big = { x: 'ä'.repeat(700_000) };
    await write(big);
    expect(readTree(out)).toEqual(treeOf(big));
  });

  it('goes into an empty folder, and into a folder whose parents are missing', async () => {
    mkdirSync(out);
    await write(OLD);
    expect(readTree(out)).toEqual(treeOf(OLD));
    const deep = join(base, 'not', 'there', 'yet');
    await writeSite(siteOf(OLD), { out: `${deep}/` }, createTestWorld());
    expect(readTree(deep)).toEqual(treeOf(OLD));
  });

  it('takes a path with spaces and other scripts', async () => {
    const odd = join(base, 'my site – カタログ é');
    await writeSite(siteOf(OLD), { out: odd }, createTestWorld());
    await writeSite(siteOf(NEW), { out: odd }, createTestWorld());
    expect(readTree(odd)).toEqual(treeOf(NEW));
  });

  it('follows a link to the folder', async () => {
    mkdirSync(join(base, 'real'));
    symlinkSync('real', out);
    await write(OLD);
    await write(NEW);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readTree(join(base, 'real'))).toEqual(treeOf(NEW));
  });

  it('is the same tree in another folder, whatever came before', async () => {
    await write(OLD);
    await write(NEW);
    const other = join(base, 'other');
    await writeSite(siteOf(NEW), { out: other }, createTestWorld());
    expect(readTree(out)).toEqual(readTree(other));
  });
});

describe('a later site', () => {
  it('writes what changed, removes what is gone with its empty folders, and keeps the rest untouched', async () => {
    await write(OLD);
    const before = ctimes(['feed', 'build.json']);
    const report = await write(NEW);
    expect(readTree(out)).toEqual(treeOf(NEW));
    expect(report).toMatchObject({ files: 5, written: 3, unchanged: 2, removed: 1 });
    expect(ctimes(['feed', 'build.json'])).toEqual(before);
    expect(readdirSync(side)).toEqual(['state']);
  });

  it('that is the same writes nothing into the folder and reads nothing of it', async () => {
    await write(OLD);
    await write(OLD); // Files of the same clock tick as the first state are read once.
    await nextTick();
    await write({ ...OLD, 'v0/x': '1' });
    await nextTick();
    const before = ctimes(Object.keys(OLD));
    const reads: string[] = [];
    const real = createFiles();
    const read = (path: string) => {
      reads.push(path);
      return real.read(path);
    };
    const files = { ...real, read };
    const report = await write({ ...OLD, 'v0/x': '1' }, createTestWorld({ files }));
    expect(report).toMatchObject({ written: 0, unchanged: 6, removed: 0 });
    expect(ctimes(Object.keys(OLD))).toEqual(before);
    expect(reads.filter((path) => path !== join(out, 'build.json') && path !== join(out, 'v0/x'))).toEqual([]);
  });

  it('puts details in place before lists, and removes last, whatever the order of the site', async () => {
    await write(OLD);
    const steps: string[] = [];
    const real = createFiles();
    const step = (verb: string, path: string) => {
      if (path.startsWith(`${out}/`)) steps.push(`${verb} ${path.slice(out.length + 1)}`);
    };
    const rename = (from: string, to: string) => {
      real.rename(from, to);
      step('replace', to);
    };
    const remove = (path: string) => {
      step('remove', path);
      real.remove(path);
    };
    const listsFirst = [...siteOf({ ...NEW, feed: 'two' })].sort((a, b) => b.stage.localeCompare(a.stage));
    await writeSite(listsFirst, { out }, createTestWorld({ files: { ...real, rename, remove } }));
    expect(listsFirst[0]?.stage).toBe('list');
    const details = ['v0/servers/a', 'v0.1/servers/a', 'v0/servers/c/d'].map((path) => `replace ${path}`);
    expect(steps).toEqual([...details, 'replace feed', 'remove v0/servers/b']);
  });

  it('repairs a file that somebody edited, also one with the same size and an old modification time', async () => {
    await write(OLD);
    await nextTick();
    writeFileSync(join(out, 'v0/servers/a'), 'ALPHA');
    utimesSync(join(out, 'v0/servers/a'), 1, 1);
    rmSync(join(out, 'v0/servers/b'));
    const report = await write(OLD);
    expect(report).toMatchObject({ written: 2, unchanged: 3 });
    expect(readTree(out)).toEqual(treeOf(OLD));
  });

  it('does not take a folder moved into the place of the old one on trust', async () => {
    const twin = { ...OLD, 'v0/servers/a': 'gamma' };
    await writeSite(siteOf(twin), { out: join(base, 'twin') }, createTestWorld());
    await nextTick();
    await write(OLD);
    createFiles().rename(out, join(base, 'away'));
    createFiles().rename(join(base, 'twin'), out);
    expect(await write(OLD)).toMatchObject({ written: 1 });
    expect(readTree(out)).toEqual(treeOf(OLD));
  });

  it('turns a file into a folder and back', async () => {
    const file = { 'v0/a': 'file', 'v0/z': '1' };
    const folder = { 'v0/a/b/c': 'deep', 'v0/a/d': 'flat', 'v0/z': '1' };
    await write(file);
    expect(await write(folder)).toMatchObject({ written: 2, removed: 1 });
    expect(readTree(out)).toEqual(treeOf(folder));
    expect(await write(file)).toMatchObject({ written: 1, removed: 2 });
    expect(readTree(out)).toEqual(treeOf(file));
  });

  it('turns a file into a folder and back without a state', async () => {
    await write({ 'v0/a': 'file' });
    for (const model of [{ 'v0/a/b': 'deep' }, { 'v0/a': 'file' }] as SiteModel[]) {
      rmSync(side, { recursive: true });
      await write(model);
      expect(readTree(out)).toEqual(treeOf(model));
    }
  });

  it('keeps a file and an empty folder of the owner', async () => {
    await write(OLD);
    writeFileSync(join(out, 'CNAME'), 'example.com');
    mkdirSync(join(out, 'mine'));
    await write(NEW);
    expect(readTree(out)).toEqual({ ...treeOf(NEW), CNAME: 'example.com', 'mine/': '' });
  });

  it('without a state writes nothing that is right already, and clears the folders that are its own', async () => {
    await write({ ...OLD, 'host/nginx.conf': 'x', 'old-root-file': 'x' });
    const before = ctimes(Object.keys(OLD));
    rmSync(side, { recursive: true });
    expect(await write(OLD)).toMatchObject({ written: 0, unchanged: 5, removed: 1 });
    expect(readTree(out)).toEqual({ ...treeOf(OLD), 'old-root-file': 'x' });
    expect(ctimes(Object.keys(OLD))).toEqual(before);
  });

  it.each(['garbage', 'truncated', 'flipped', 'empty'])('survives a state that is %s, and says so', async (kind) => {
    await write(OLD);
    const path = join(side, 'state');
    const whole = readFileSync(path, 'latin1');
    const damaged = { garbage: 'x'.repeat(500), truncated: whole.slice(0, -9), flipped: whole.replace('feed', 'fEED') };
    writeFileSync(path, (damaged as Record<string, string>)[kind] ?? '');
    const world = createTestWorld();
    await write(NEW, world);
    expect(world.console.notes.join()).toContain('is damaged or of another version');
    expect(readTree(out)).toEqual(treeOf(NEW));
  });

  it('survives a damaged journal, and says so', async () => {
    await write(OLD);
    writeFileSync(join(side, 'journal'), 'mcp-git-registry journal 1\nremove\tfeed\n');
    const world = createTestWorld();
    expect(await write(OLD, world)).toMatchObject({ written: 0, unchanged: 5 });
    expect(world.console.notes.join()).toContain('journal" is damaged');
    expect(readdirSync(side)).toEqual(['state']);
  });
});

describe('what the writer refuses', () => {
  const refused = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    return `${(error as UserError).message} ${(error as UserError).hint}`;
  };

  it.each([
    ['no marker', { 'precious.txt': 'mine' }],
    ['a marker of another program', { 'build.json': '{"generator":{"name":"hugo"}}', 'precious.txt': 'mine' }],
    ['a marker that is not JSON', { 'build.json': '{', 'precious.txt': 'mine' }],
    ['a marker that is null', { 'build.json': 'null', 'precious.txt': 'mine' }],
  ])('a folder with %s', async (_, content) => {
    mkdirSync(out);
    for (const [path, body] of Object.entries(content)) writeFileSync(join(out, path), body as string);
    const text = await refused(write(OLD));
    expect(text).toContain('did not make it');
    expect(text).toContain('precious.txt');
    expect(readTree(base)).toEqual(Object.fromEntries(Object.entries(content).map(([k, v]) => [`site/${k}`, v])));
  });

  it('a file', async () => {
    writeFileSync(out, 'x');
    expect(await refused(write(OLD))).toContain('is not a folder');
  });

  it('a link that leads nowhere', async () => {
    symlinkSync('nowhere', out);
    expect(await refused(write(OLD))).toContain('leads nowhere');
  });

  it('the root, the current folder and a folder above it', async () => {
    for (const folder of ['/', '.', '..']) {
      expect(await refused(writeSite(siteOf(OLD), { out: folder }, createTestWorld()))).toContain('of its own');
    }
  });

  it('a link in place of its own folder beside', async () => {
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync('elsewhere', side);
    expect(await refused(write(OLD))).toContain('is not a folder');
  });

  it('to remove files of others that stand where the site needs a file', async () => {
    await write({ 'v0/a/b': 'x' });
    writeFileSync(join(out, 'v0/a/precious.txt'), 'mine');
    const before = readTree(out);
    expect(await refused(write({ 'v0/a': 'x' }))).toContain('precious.txt');
    expect(readTree(out)).toEqual(before);
  });

  it('to write through a link inside the folder', async () => {
    await write({ feed: 'x' });
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync(join(base, 'elsewhere'), join(out, 'v0'));
    expect(await refused(write({ feed: 'x', 'v0/a': 'x' }))).toContain('not a folder of its own');
    expect(readTree(join(base, 'elsewhere'))).toEqual({});
  });

  it.each(['../x', '/x', 'a/../../x', 'a//b', './a', 'a/.', 'a\tb', 'a\nb', 'a\\b', ''])(
    'a path that is not below the folder: %j',
    async (path) => {
      await expect(write({ [path]: 'x' })).rejects.toThrow('not allowed');
      expect(readTree(base)).toEqual({});
    },
  );

  it('a path given twice, or given as a file and as a folder', async () => {
    const twice = [...siteOf(OLD), { stage: 'list', paths: ['feed'], body: 'again' } as const];
    await expect(writeSite(twice, { out }, createTestWorld())).rejects.toThrow('twice');
    await write({});
    await expect(writeSite(twice, { out }, createTestWorld())).rejects.toThrow('twice');
    await expect(write({ 'v0/a': 'x', 'v0/a/b': 'y' })).rejects.toThrow('as a file and as a folder');
    expect(readTree(out)).toEqual(treeOf({}));
  });

  it('a state or journal that names paths outside, brought along by a stranger', async () => {
    const { sealText } = await import('../../src/commands/site-writer/sealed-text.ts');
    await write(OLD);
    writeFileSync(join(base, 'victim'), 'mine');
    const head = readFileSync(join(side, 'state'), 'utf8').split('\n')[0];
    writeFileSync(join(side, 'state'), sealText([`${head}\n`, '1\tx\t../victim\n']));
    await write(OLD);
    writeFileSync(join(side, 'journal'), sealText(['mcp-git-registry journal 1\n', 'remove\t../victim\n']));
    await write(OLD);
    expect(readFileSync(join(base, 'victim'), 'utf8')).toBe('mine');
  });

  it.each(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENAMETOOLONG', 'EXDEV', 'EIO', 'EISDIR'])(
    'tells the path and what to do on %s',
    async (code) => {
      await write(OLD);
      const { files } = createFailingFiles(createFiles(), { at: 6, how: 'refuses', code });
      const text = await refused(write(NEW, createTestWorld({ files })));
      expect(text).toContain(side);
      expect(text).toContain('What was there before is untouched.');
      expect(readTree(out)).toEqual(treeOf(OLD));
    },
  );

  it.skipIf(process.getuid?.() === 0)('a parent folder without write rights', async () => {
    chmodSync(base, 0o500);
    const text = await refused(write(OLD));
    chmodSync(base, 0o700);
    expect(text).toContain('may not be written');
  });

  it('passes errors of the site itself on, with the last site intact', async () => {
    await write(OLD);
    const broken = function* () {
      yield* siteOf(NEW);
      throw Object.assign(new Error('ENOENT: data/x'), { code: 'ENOENT', path: '/data/x' });
    };
    await expect(writeSite(broken(), { out }, createTestWorld())).rejects.toThrow('ENOENT: data/x');
    expect(readTree(out)).toEqual(treeOf(OLD));
    expect(readdirSync(side)).toEqual(['state']);
  });

  it('stops on Ctrl-C with nothing left behind', async () => {
    const controller = new AbortController();
    const interrupted = function* () {
      yield* siteOf(OLD);
      controller.abort(new Error('interrupted'));
    };
    const world = createTestWorld({ signal: controller.signal });
    await expect(writeSite(interrupted(), { out }, world)).rejects.toThrow('interrupted');
    expect(readdirSync(dirname(out))).toEqual([]);
  });
});

describe('any sequence of sites', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c.html', 'latest', '1.0.0'), { minLength: 1, maxLength: 3 })
    .map((parts) => ['v0', ...parts].join('/'));
  const model = fc.dictionary(fc.oneof(path, fc.constantFrom('feed', 'index.html')), fc.constantFrom('x', 'y', 'zz'), {
    maxKeys: 12,
    noNullPrototype: true,
  });
  const consistent = (site: SiteModel): SiteModel =>
    Object.fromEntries(
      Object.entries(site).filter(([path]) => !Object.keys(site).some((other) => other.startsWith(`${path}/`))),
    );

  it('ends as the last one, with counts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(model.map(consistent), { minLength: 1, maxLength: 5 }), async (models) => {
        let last: SiteModel = {};
        rmSync(out, { recursive: true, force: true });
        for (const next of models) {
          const report = await write(next);
          const [was, is] = [last, treeOf(next)];
          const written = Object.keys(is).filter((path) => was[path] !== is[path]).length;
          const removed = Object.keys(was).filter((path) => !(path in is)).length;
          expect(report).toMatchObject({ files: Object.keys(is).length, written, removed });
          expect(report.unchanged).toBe(report.files - written);
          expect(readTree(out)).toEqual(is);
          last = is;
        }
        expect(readdirSync(side)).toEqual(['state']);
      }),
      { numRuns: 100 },
    );
  });
});
