import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles, isGlob } from '../../src/io/globs.ts';
import { readInput } from '../../src/io/input.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'globs-'));
  const paths = [
    'server.json',
    'b/server.json',
    'a/.mcp/server.json',
    'a/[x]/server.json',
    'node_modules/p/server.json',
  ];
  for (const path of [...paths, '.git/server.json', 'a/node_modules/q/server.json']) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), '{}');
  }
  symlinkSync('../b', join(base, 'a/link'));
  symlinkSync('server.json', join(base, 'link.json'));
  symlinkSync('..', join(base, 'b/up'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const found = async (pattern: string, except: string[] = []) =>
  (await findFiles(`${base}/${pattern}`, { except: except.map((one) => `${base}/${one}`) })).files.map((path) =>
    relative(base, path).replaceAll('\\', '/'),
  );

describe('findFiles', () => {
  it('looks into folders with a dot, looks into no linked folder, leaves out node_modules and .git, and sorts', async () => {
    expect(await found('**/*.json')).toEqual([
      'a/.mcp/server.json',
      'a/[x]/server.json',
      'b/server.json',
      'link.json',
      'server.json',
    ]);
  });

  it('tells names that no pattern can match', async () => {
    mkdirSync(join(base, 'odd/a\nb'), { recursive: true });
    writeFileSync(join(base, 'odd/a\nb/server.json'), '{}');
    const { files, unmatchable } = await findFiles(`${base}/odd/**/server.json`);
    expect({ files, unmatchable }).toEqual({ files: [], unmatchable: [`${base}/odd/a\nb`] });
    rmSync(join(base, 'odd'), { recursive: true });
  });

  it('finds in node_modules what a pattern names there', async () => {
    expect(await found('node_modules/*/server.json')).toEqual(['node_modules/p/server.json']);
  });

  it('leaves out what it is told to, and knows braces', async () => {
    expect(await found('**/server.json', ['a/**'])).toEqual(['b/server.json', 'server.json']);
    expect(await found('{a,b}/{.mcp/,}server.json')).toEqual(['a/.mcp/server.json', 'b/server.json']);
    expect(await found('none/**')).toEqual([]);
  });

  it('tells a pattern from a name', () => {
    expect(['**/server.json', '{a,b}.json', 'a?.json', 'server.json', 'a/b c.json'].map(isGlob)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('readInput', () => {
  const stream = async function* (...chunks: string[]) {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };

  it('reads to the end, and no further than a byte beyond what is allowed', async () => {
    expect(Buffer.from(await readInput(10, stream('ab', 'c'))).toString()).toBe('abc');
    expect(await readInput(10, stream())).toHaveLength(0);
    expect(await readInput(3, stream('ab', 'cdef', 'g'))).toHaveLength(4);
  });
});
