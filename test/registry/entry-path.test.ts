import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeVersion,
  encodeVersion,
  foldVersion,
  parseEntryPath,
  shardOf,
  toEntryPaths,
} from '../../src/registry/entry-path.ts';

const refusals: [string, string, string][] = [
  ['com.example/a1', '', 'empty'],
  ['com.example/a1', 'refs/heads/main', 'a slash'],
  ['com.example/a1', 'a\\b', 'a backslash'],
  ['com.example/a1', '1.0\n', 'a control character'],
  ['com.example/a1', '1.0\u0085', 'a C1 control character'],
  ['com.example/a1', '..', 'a parent folder'],
  ['com.example/a1', '.', 'the folder itself'],
  ['com.example/a1', '1...2', 'a run of dots'],
  ['com.example/a1', 'latest', 'a reserved word'],
  ['com.example/a1', 'LATEST', 'a reserved word in another case'],
  ['com.example/a1', 'index', 'a reserved word'],
  ['com.example/a1', 'lifecycle.yml', 'the name of another file'],
  ['com.example/a1', '1.0.json', 'an ending that twins use'],
  ['com.example/a1', '1.0.HTML', 'an ending that twins use'],
  ['com.example/a1', '\ud800', 'a lone surrogate'],
  ['com.example/a1', 'x'.repeat(251), 'too many bytes'],
  ['com.example/a1', 'º'.repeat(42), 'too many bytes once encoded'],
  ['com.example', '1.0', 'no slash'],
  ['com.example/a/b', '1.0', 'two slashes'],
  ['../a', '1.0', 'a parent folder as namespace'],
  ['com..example/a1', '1.0', 'a run of dots in the namespace'],
  ['com.example/a..b', '1.0', 'a run of dots in the name'],
  ['com.example/.a', '1.0', 'a leading dot'],
  ['com.example/a.json', '1.0', 'a name that ends like a twin'],
  ['com.example.html/a1', '1.0', 'a namespace that ends like a twin'],
  ['e2a21961-7527-5760-8a24-089f4907da16/a1', '1.0', 'a namespace that looks like a UUID'],
  ['com.exämple/a1', '1.0', 'a letter outside ASCII'],
];

describe('toEntryPaths', () => {
  it.each(refusals)('refuses %j %j: %s', (name, version) => {
    expect(toEntryPaths(name, version).kind).toBe('problem');
  });

  it('lower-cases namespace and name, and shards by the last label of the namespace', () => {
    const result = toEntryPaths('io.github.Alice/Weather', '1.0.0');
    expect(result).toEqual({ kind: 'path', paths: { server: 'al/io.github.alice/weather', version: '1.0.0' } });
  });

  it.each([
    ['com.example', 'ex'],
    ['io.github.x', 'x_'],
    ['localhost', 'lo'],
    ['IO.GitHub.ALICE', 'al'],
  ])('puts %s into shard %s', (namespace, shard) => {
    expect(shardOf(namespace)).toBe(shard);
  });
});

describe('encodeVersion', () => {
  it.each([
    ['1.0.0', '1.0.0'],
    ['1.0.0+0.7.1', '1.0.0+0.7.1'],
    ['{{VERSION}}', '%7B%7BVERSION%7D%7D'],
    ['1.0.1º', '1.0.1%C2%BA'],
    ['.5', '%2E5'],
    ['1.0.', '1.0%2E'],
    ['a~b', 'a%7Eb'],
    ["a!'()*b", 'a%21%27%28%29%2Ab'],
    ['100%', '100%25'],
    [' 1', '%201'],
  ])('writes %j as %s', (version, segment) => {
    expect(encodeVersion(version)).toBe(segment);
    expect(decodeVersion(segment)).toBe(version);
  });

  it.each(['1.0%2e', '%31', '%', '%zz', '1 0', 'a~b', '%C3', '.5', '1.'])(
    'reads no version from %j, which it never writes',
    (segment) => {
      expect(decodeVersion(segment)).toBeUndefined();
    },
  );
});

describe('entry paths are a bijection', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,20}[a-zA-Z0-9])?$/);
  const names = fc.tuple(part, part).map(([a, b]) => `${a}/${b}`);
  const versions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 20 }),
    fc.constantFrom('1.0.0', '.', 'v1', '~', '%41'),
  );

  it('round-trips every accepted name and version through one path of four plain segments', () => {
    fc.assert(
      fc.property(names, versions, (name, version) => {
        const result = toEntryPaths(name, version);
        if (result.kind === 'problem') return;
        const path = `${result.paths.server}/${result.paths.version}`;
        expect(path).toMatch(/^[a-z0-9_-]{2}(\/[A-Za-z0-9_+%-][A-Za-z0-9._+%-]*){3}$/);
        expect(path.split('/')).not.toContain('..');
        const key = parseEntryPath(path);
        expect(key && `${key.namespace}/${key.name}`).toBe(name.toLowerCase());
        expect(key?.version).toBe(version);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives two different versions two different paths', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        if (a === b || toEntryPaths('a.b/cd', a).kind === 'problem' || toEntryPaths('a.b/cd', b).kind === 'problem')
          return;
        expect(encodeVersion(a)).not.toBe(encodeVersion(b));
      }),
    );
  });

  it.each([
    'al/io.github.Alice/weather/1.0.0',
    'xx/io.github.alice/weather/1.0.0',
    'al/io.github.alice/weather',
    'al/io.github.alice/weather/1.0.0/x',
    'al/io.github.alice/weather/%2E%2E',
  ])('gives %s to no entry', (path) => {
    expect(parseEntryPath(path)).toBeUndefined();
  });

  it('folds versions that collide where case or normalisation does not count', () => {
    expect(foldVersion('1.0.0-RC')).toBe(foldVersion('1.0.0-rc'));
    expect(foldVersion('caf\u00e9')).toBe(foldVersion('cafe\u0301'));
  });
});
