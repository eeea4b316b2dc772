import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/io/files.ts';

const files = createFiles();
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));
const at = (path: string) => join(base, path);

describe('replace', () => {
  it('puts other bytes in place of a file, in one step, and keeps its rights', () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o640);
    files.replace(at('a'), 'new');
    expect(readFileSync(at('a'), 'utf8')).toBe('new');
    expect(statSync(at('a')).mode & 0o777).toBe(0o640);
    expect(files.names(base)).toEqual(['a']);
  });

  it('writes through no link, into no folder and where nothing is', () => {
    writeFileSync(at('a'), 'old');
    symlinkSync('a', at('link'));
    mkdirSync(at('folder'));
    expect(() => files.replace(at('link'), 'new')).toThrow('EINVAL');
    expect(() => files.replace(at('folder'), 'new')).toThrow('EINVAL');
    expect(() => files.replace(at('none'), 'new')).toThrow('ENOENT');
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
  });
});

describe('reading', () => {
  it('tells no file from a file, also below a file, and from a folder', () => {
    writeFileSync(at('a'), 'x');
    expect(files.readIfPresent(at('a'))).toEqual(Buffer.from('x'));
    expect(files.readIfPresent(at('b'))).toBeUndefined();
    expect(files.readIfPresent(at('a/b'))).toBeUndefined();
    expect(() => files.readIfPresent(base)).toThrow('EISDIR');
  });

  it('says what is at a path without following links', () => {
    writeFileSync(at('a'), 'four');
    symlinkSync('a', at('link'));
    expect(files.stat(at('a'))).toMatchObject({ kind: 'file', size: 4 });
    expect(files.stat(base)?.kind).toBe('directory');
    expect(files.stat(at('link'))?.kind).toBe('symlink');
    expect(files.stat(at('none'))).toBeUndefined();
    expect(files.stat(at('a/none'))).toBeUndefined();
    expect(files.stat(at('a'))?.inode).not.toBe(files.stat(at('link'))?.inode);
  });

  it('resolves links, and knows those that lead nowhere', () => {
    writeFileSync(at('a'), '');
    symlinkSync('a', at('good'));
    symlinkSync('none', at('bad'));
    expect(files.resolveLinks(at('good'))).toBe(files.resolveLinks(at('a')));
    expect(files.resolveLinks(at('bad'))).toBeUndefined();
  });

  it('lists everything below a folder, hidden and oddly named ones too, and follows no link', () => {
    mkdirSync(at('a/.b/empty'), { recursive: true });
    for (const path of ['x', 'a/[y]', 'a/.b/*z', 'a/back\\slash']) writeFileSync(at(path), '');
    symlinkSync('..', at('a/up'));
    const sorted = (list: ReturnType<typeof files.list>) => list.map(({ path, kind }) => `${kind} ${path}`).sort();
    const all = ['file a/.b/*z', 'file a/[y]', 'file a/back\\slash', 'file x', 'symlink a/up'];
    expect(sorted(files.list(base))).toEqual(all);
    const folders = ['directory a', 'directory a/.b', 'directory a/.b/empty'];
    expect(sorted(files.list(base, { directories: true }))).toEqual([...folders, ...all]);
    expect(files.list(at('none'))).toEqual([]);
    expect(files.list(at('x'))).toEqual([]);
    expect(files.names(at('a')).sort()).toEqual(['.b', '[y]', 'back\\slash', 'up']);
  });

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzipped', (text: string) => gzipSync(text)],
  ])('streams a %s file', async (_, pack) => {
    const text = 'streamed '.repeat(100_000);
    writeFileSync(at('a'), pack(text));
    const chunks: Uint8Array[] = [];
    for await (const chunk of files.stream(at('a'))) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(text);
    expect(chunks.length).toBeGreaterThan(1);
  });
});

describe('writing', () => {
  it('makes new files only where none are', () => {
    files.writeNew(at('a'), 'one');
    expect(() => files.writeNew(at('a'), 'two')).toThrow('EEXIST');
    expect(files.createExclusive(at('a'), 'two')).toBe(false);
    expect(files.createExclusive(at('b'), 'two')).toBe(true);
    expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['one', 'two']);
  });

  it('replaces a file in one step and leaves nothing beside it', () => {
    files.writeAtomic(at('a'), 'one');
    files.writeAtomic(at('a'), Buffer.from('two'));
    expect(files.names(base)).toEqual(['a']);
    expect(readFileSync(at('a'), 'utf8')).toBe('two');
    mkdirSync(at('folder/full'), { recursive: true });
    expect(() => files.writeAtomic(at('folder'), 'x')).toThrow();
    expect(files.names(base).sort()).toEqual(['a', 'folder']);
  });

  it.skipIf(!files.stat('/dev/full'))('names the path when the disk is full (/dev/full)', () => {
    symlinkSync('/dev/full', at('full'));
    expect(() => files.write(at('full'), 'x')).toThrow(expect.objectContaining({ code: 'ENOSPC', path: at('full') }));
  });

  it('removes folders only when they are empty, and says which were not', () => {
    mkdirSync(at('a/b'), { recursive: true });
    writeFileSync(at('file'), '');
    expect(files.removeEmptyDirectory(at('a'))).toBe(false);
    expect(files.removeEmptyDirectory(at('a/b'))).toBe(true);
    expect(files.removeEmptyDirectory(at('none'))).toBe(false);
    expect(files.removeEmptyDirectory(at('file'))).toBe(false);
    expect(files.removeEmptyDirectory(at('file/below'))).toBe(false);
    expect(files.names(base).sort()).toEqual(['a', 'file']);
  });

  it('removes what is not there without a word, and a link without its target', () => {
    mkdirSync(at('target'));
    writeFileSync(at('target/kept'), '');
    symlinkSync('target', at('link'));
    files.removeTree(at('link'));
    files.remove(at('none'));
    files.removeTree(at('none'));
    expect(files.names(base)).toEqual(['target']);
    expect(files.names(at('target'))).toEqual(['kept']);
  });
});
