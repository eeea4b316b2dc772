import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderValidation, toRepositoryPath } from '../../src/commands/render-validation.ts';
import { runValidate, type ValidateOptions } from '../../src/commands/validate.ts';
import { UserError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import { createFailingFiles } from '../support/failing-files.ts';
import { createTestWorld, type TestWorld } from '../support/world.ts';

const GOOD = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};
const goodText = `${JSON.stringify(GOOD, null, 2)}\n`;
const latestText = `${JSON.stringify({ ...GOOD, version: 'latest' }, null, 2)}\n`;
/** Broken in one place, which can be repaired safely. */
const commaText = goodText.replace(/\]\n\}/, '],\n}');

let base: string;
let home: string;
beforeEach(() => {
  home = process.cwd();
  base = mkdtempSync(join(tmpdir(), 'validate-'));
  process.chdir(base);
});
afterEach(() => {
  process.chdir(home);
  rmSync(base, { recursive: true, force: true });
});

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const run = (files: string[], options: Partial<ValidateOptions> = {}, world: TestWorld = createTestWorld()) =>
  runValidate({ files, ...options }, world);
const verdicts = async (...args: Parameters<typeof run>) =>
  (await run(...args)).files.map(({ file, verdict }) => `${file} ${verdict}`);
const codes = async (...args: Parameters<typeof run>) =>
  (await run(...args)).files.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('what is judged', () => {
  it('is server.json when nothing is named', async () => {
    put('server.json', goodText);
    expect(await run([])).toMatchObject({
      verdict: 'pass',
      isBlocked: false,
      files: [{ file: 'server.json', verdict: 'pass', name: GOOD.name, version: '1.0.0', findings: [] }],
    });
  });

  it('are files, folders and globs in the order given, each once, named as given', async () => {
    for (const path of ['z/server.json', 'a/server.json', 'a/b/server.json', 'one.json']) put(path, goodText);
    put('[odd].json', latestText);
    expect(await verdicts(['one.json', 'z/', './one.json', '**/server.json', '!a/b/**', '[odd].json'])).toEqual([
      'one.json pass',
      'z/server.json pass',
      'a/server.json pass',
      '[odd].json fail',
    ]);
  });

  it('is standard input for "-"', async () => {
    const world = createTestWorld({ readInput: async () => Buffer.from(latestText) });
    expect(await run(['-'], {}, world)).toMatchObject({ verdict: 'fail', files: [{ file: '-', version: 'latest' }] });
  });

  it('says what lies nearby when there is nothing to judge', async () => {
    await expect(run([])).rejects.toMatchObject({
      message: 'There is no server.json in this folder.',
      hint: expect.stringContaining('init'),
    });
    put('apps/one/server.json', goodText);
    await expect(run([])).rejects.toMatchObject({ hint: expect.stringContaining('apps/one/server.json') });
    await expect(run(['*.jsonc'])).rejects.toMatchObject({ message: 'No file matches "*.jsonc".' });
    await expect(run(['!x'])).rejects.toBeInstanceOf(UserError);
  });

  it('stops between files on Ctrl-C', async () => {
    put('server.json', goodText);
    const world = createTestWorld({ signal: AbortSignal.abort() });
    await expect(run([], {}, world)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what cannot be read', () => {
  it('fails with a finding, and the others are judged all the same', async () => {
    put('good.json', goodText);
    mkdirSync('empty');
    mkdirSync('server.json/deep', { recursive: true });
    const files = ['none.json', 'empty', 'good.json', '*.none', 'server.json/server.json'];
    const { verdict, isBlocked, files: told } = await run(files);
    expect({ verdict, isBlocked }).toEqual({ verdict: 'fail', isBlocked: true });
    expect(told.map(({ file, findings }) => [file, findings[0]?.code, findings[0]?.args.reason])).toEqual([
      ['none.json', 'unreadable-file', 'there is no such file'],
      ['empty/server.json', 'unreadable-file', 'there is no server.json in this folder'],
      ['good.json', undefined, undefined],
      ['*.none', 'unreadable-file', 'no file matches this pattern'],
      ['server.json/server.json', 'unreadable-file', 'there is no such file'],
    ]);
  });

  it('tells why, in words', async () => {
    put('server.json', goodText);
    const real = createFiles();
    const files = {
      ...real,
      readAtMost: () => {
        throw Object.assign(new Error('EACCES: x'), { code: 'EACCES' });
      },
    };
    const { files: told } = await run([], {}, createTestWorld({ files }));
    expect(told[0]?.findings[0]?.args.reason).toBe('permission denied');
  });

  it('reads a symbolic link only where that is allowed, and never a device', async () => {
    put('real.json', goodText);
    symlinkSync('real.json', 'server.json');
    symlinkSync('nowhere', 'dangling.json');
    expect(await codes(['server.json'])).toEqual(['unreadable-file']);
    expect(await verdicts(['server.json'], { followsLinks: true })).toEqual(['server.json pass']);
    const links = await run(['dangling.json', '/dev/zero'], { followsLinks: true });
    expect(links.files.map(({ findings }) => findings[0]?.args.reason)).toEqual([
      'it is a symbolic link that leads nowhere',
      'it is not a plain file',
    ]);
  });

  it('reads nothing outside of the repository, and nothing below a linked folder, where a stranger wrote the tree', async () => {
    put('outside/server.json', '{"name":"SECRET"}');
    put('outside/registry.yml', 'policy: { audience: private }');
    put('repo/ok/server.json', goodText);
    symlinkSync('../outside', 'repo/linked');
    process.chdir('repo');
    const confinedTo = process.cwd();
    const names = [
      '../outside/server.json',
      'linked/server.json',
      'linked/',
      'linked/*.json',
      `${base}/outside/server.json`,
    ];
    const { files } = await run([...names, 'ok/server.json'], { confinedTo });
    expect(files.map(({ findings }) => findings[0]?.args.reason)).toEqual([
      'it lies outside of the repository',
      'it is a symbolic link, or lies below one',
      undefined,
    ]);
    expect(JSON.stringify(files)).not.toContain('SECRET');
    await expect(run(['ok/server.json'], { confinedTo, policy: 'linked/registry.yml' })).rejects.toThrow(UserError);
    await expect(run(['ok/server.json'], { confinedTo, policy: '../outside/registry.yml' })).rejects.toThrow(UserError);
  });

  it('tells of a folder whose name no pattern can match', async () => {
    put('a\nb/server.json', latestText);
    put('good/server.json', goodText);
    const { verdict, isBlocked, files } = await run(['**/server.json']);
    expect({ verdict, isBlocked, count: files.length }).toEqual({ verdict: 'fail', isBlocked: true, count: 2 });
  });

  it('keeps the verdict of every file when there is too much to tell', async () => {
    const wrong = `${JSON.stringify({ ...GOOD, icons: Array.from({ length: 300 }, () => ({ src: 'x y' })) })}\n`;
    for (let at = 0; at < 130; at += 1) put(`s/${at}/server.json`, wrong);
    const { files } = await run(['s/*/server.json']);
    expect(files.every(({ verdict }) => verdict === 'fail')).toBe(true);
    expect(files.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(20_000);
    expect(files.at(-1)).toMatchObject({ findings: [], dropped: expect.any(Number) });
    expect(files.every(({ dropped, findings }) => dropped + findings.length >= 300)).toBe(true);
  });

  it('does not read what is far too large', async () => {
    put('server.json', '');
    const real = createFiles();
    const files = {
      ...real,
      stat: (path: string) => ({ ...real.stat(path)!, size: 1e10 }),
      readAtMost: () => expect.fail(),
    };
    expect(await codes(['server.json'], {}, createTestWorld({ files }))).toEqual(['unreadable-file']);
    const world = createTestWorld({ readInput: async (max) => new Uint8Array(max + 1) });
    expect(await codes(['-'], {}, world)).toEqual(['unreadable-file']);
  });
});

describe('--policy', () => {
  it('takes public, private, and the file of a registry', async () => {
    put('server.json', goodText);
    put('acme.yml', 'policy: { audience: private }\n');
    for (const policy of [undefined, 'public', 'private', 'acme.yml'])
      expect(await verdicts([], { policy })).toEqual(['server.json pass']);
  });

  it('refuses a file that is not there or not understood, with every mistake', async () => {
    put('server.json', goodText);
    put('bad.yml', 'policy: { audience: nobody }\nnope: 1\n');
    await expect(run([], { policy: 'none.yml' })).rejects.toMatchObject({
      message: expect.stringContaining('no policy file at "none.yml"'),
    });
    await expect(run([], { policy: 'bad.yml' })).rejects.toMatchObject({
      message: expect.stringMatching(/bad\.yml:1:\d+ .*audience[\s\S]*bad\.yml:2:1 .*"nope"/),
    });
    await expect(run([], { policy: '.' })).rejects.toMatchObject({
      message: expect.stringContaining('it is a folder'),
    });
  });
});

describe('--fix', () => {
  it('writes the safe repairs, keeps the rest and the rights, and says what it did', async () => {
    put('server.json', commaText);
    put('good.json', goodText);
    chmodSync('server.json', 0o600);
    expect(await codes(['server.json'])).toEqual(['json-trailing-comma']);
    const before = statSync('good.json');
    const { verdict, files } = await run(['server.json', 'good.json'], { fix: true });
    expect(verdict).toBe('pass');
    expect(files[0]).toMatchObject({ verdict: 'pass', findings: [], fixed: [{ code: 'json-trailing-comma' }] });
    expect(files[1]).toMatchObject({ fixed: [] });
    expect(readFileSync('server.json', 'utf8')).toBe(goodText);
    expect(statSync('server.json').mode & 0o777).toBe(0o600);
    expect(statSync('good.json')).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('writes nothing without it', async () => {
    put('server.json', commaText);
    await run([]);
    expect(readFileSync('server.json', 'utf8')).toBe(commaText);
  });

  it('does not write through a link, and says so', async () => {
    put('real.json', commaText);
    symlinkSync('real.json', 'server.json');
    const { isBlocked, files } = await run([], { fix: true, followsLinks: true });
    expect(isBlocked).toBe(true);
    expect(files[0]).toMatchObject({
      verdict: 'fail',
      findings: [{ code: 'json-trailing-comma' }],
      fixed: [],
      notFixed: 'a symbolic link leads to it',
    });
    expect(readFileSync('real.json', 'utf8')).toBe(commaText);
  });

  it('does not overwrite what somebody saved meanwhile, nor write through a linked folder', async () => {
    put('server.json', commaText);
    const real = createFiles();
    let reads = 0;
    const files = {
      ...real,
      readAtMost: (path: string, max: number) => {
        reads += 1;
        return reads === 1 ? real.readAtMost(path, max) : Buffer.from('{}');
      },
    };
    const told = await run([], { fix: true }, createTestWorld({ files }));
    expect(told.files[0]).toMatchObject({ notFixed: 'it was changed meanwhile' });
    put('real/server.json', commaText);
    symlinkSync('real', 'linked');
    const linked = await run(['linked/server.json'], { fix: true, followsLinks: true });
    expect(linked.files[0]).toMatchObject({ notFixed: 'a symbolic link leads to it' });
    expect(readFileSync('real/server.json', 'utf8')).toBe(commaText);
  });

  it.each(['dies', 'fills', 'refuses'] as const)('leaves the old file when writing %s', async (how) => {
    put('server.json', commaText);
    const failing = createFailingFiles(createFiles(), { at: 1, how });
    const told = run([], { fix: true }, createTestWorld({ files: failing.files }));
    expect((await told).files[0]).toMatchObject({ verdict: 'fail', notFixed: expect.any(String) });
    expect(failing.hasFailed()).toBe(true);
    expect(readFileSync('server.json', 'utf8')).toBe(commaText);
    expect(existsSync('.tmp')).toBe(false);
  });

  it('gives the repaired text of standard input, and the same bytes when nothing is to be done', async () => {
    for (const [text, repaired] of [
      [commaText, goodText],
      [goodText, goodText],
      ['{ no json', '{ no json'],
    ]) {
      const world = createTestWorld({ readInput: async () => Buffer.from(text ?? '') });
      const { fixedInput, files } = await run(['-'], { fix: true }, world);
      expect(new TextDecoder().decode(fixedInput)).toBe(repaired);
      expect(files[0]?.fixedText).toBe(repaired);
    }
  });
});

describe('what is around a file', () => {
  it('may be a package.json of any kind: it never stops the judging', async () => {
    for (const [at, text] of ['{}', '[]', '{', 'x'.repeat(2_000_000)].entries()) {
      put(`${at}/server.json`, goodText);
      put(`${at}/package.json`, text);
    }
    put('4/server.json', goodText);
    mkdirSync('4/package.json');
    expect((await run(['*/server.json'], { ownerLogin: 'Alice' })).verdict).toBe('pass');
  });
});

describe('renderValidation', () => {
  it('shows the place of what is no JSON at all', async () => {
    put('server.json', '{\n  "name": nope\n}\n');
    put('bytes.json', Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d]));
    const validation = await run(['server.json', 'bytes.json']);
    const text = renderValidation(validation, 'text', { colour: false, root: base });
    expect(text).toContain('> 2 │   "name": nope\n    │           ^');
    expect(text).toContain('> 2 │ "\ufffd"}\n    │  ^');
  });

  it('names files relative to the repository where their readers need that', () => {
    expect(toRepositoryPath('./a/server.json', base)).toBe('a/server.json');
    expect(toRepositoryPath(join(process.cwd(), 'server.json'), process.cwd())).toBe('server.json');
    expect(toRepositoryPath('../x.json', process.cwd())).toBe('../x.json');
    expect(toRepositoryPath('-', base)).toBe('-');
  });
});
