import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderOpenApi } from '../../src/site/openapi.ts';
import { SEARCH_SCRIPT } from '../../src/site/page/script-search.ts';
import { renderSearchIndex, type SearchEntry } from '../../src/site/search-index.ts';
import { makeServers } from '../support/made-up-site.ts';
import { createSchemaValidator, parseOpenApi } from '../support/openapi.ts';

interface Found {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly status: string;
  readonly message: string;
  readonly types: readonly string[];
  readonly level: string;
  readonly days: number;
}

interface SearchScript {
  readIndex(data: unknown): Found[];
  searchServers(servers: readonly Found[], text: string, filters: Readonly<Record<string, string>>): Found[];
}

const script = new Function(`'use strict';${SEARCH_SCRIPT};return { readIndex, searchServers };`)() as SearchScript;

function entry(name: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    name,
    description: 'Does things.',
    version: '1.0.0',
    status: 'active',
    types: ['npm'],
    level: 'proved',
    updatedAt: '2026-07-19T08:00:00Z',
    ...more,
  };
}

function namesFound(
  entries: readonly SearchEntry[],
  text: string,
  filters: Readonly<Record<string, string>> = {},
): string[] {
  const servers = script.readIndex(JSON.parse(renderSearchIndex(entries)));
  return script.searchServers(servers, text, filters).map((server) => server.name);
}

describe('search.json', () => {
  it('is sorted by name in code-unit order, whatever the order of the servers', () => {
    const entries = ['b.c/x', 'B.c/x', 'a.c/z', 'a.c/a-b', 'a.c/a'].map((name) => entry(name));
    const text = renderSearchIndex(entries);
    expect(JSON.parse(text).name).toEqual(['B.c/x', 'a.c/a', 'a.c/a-b', 'a.c/z', 'b.c/x']);
    expect(renderSearchIndex(entries.toReversed())).toBe(text);
  });

  it('is empty but whole for no servers', () => {
    expect(script.readIndex(JSON.parse(renderSearchIndex([])))).toEqual([]);
  });

  it('has the form that openapi.yaml describes', () => {
    const openapi = parseOpenApi(
      renderOpenApi({ baseUrl: 'https://a.example', title: 't', hosts: ['none'], registryMetaKey: 'a/registry' }),
    );
    expect(createSchemaValidator(openapi)('SearchIndex', JSON.parse(renderSearchIndex(makeServers(100))))).toEqual([]);
  });

  it('is read back by the page as it was written', () => {
    const entryOf = fc.record({
      name: fc.uuid().map((id) => `io.example/${id}`),
      title: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
      description: fc.string({ unit: 'grapheme' }),
      version: fc.string(),
      state: fc.option(fc.tuple(fc.constantFrom('deprecated', '__proto__'), fc.string()), { nil: undefined }),
      types: fc.uniqueArray(fc.constantFrom('npm', 'remote', 'oci', '__proto__', 'constructor')),
      level: fc.constantFrom('proved', 'owner', 'imported', '__proto__'),
      days: fc.nat(40_000),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entryOf, { selector: (one) => one.name, maxLength: 20 }), (made) => {
        const entries = made.map(({ title, state, days, ...rest }) => ({
          ...rest,
          ...(title === undefined ? {} : { title }),
          status: state?.[0] ?? 'active',
          ...(state ? { statusMessage: state[1] } : {}),
          updatedAt: new Date(days * 86_400_000 + 1234).toISOString(),
        }));
        const read = script.readIndex(JSON.parse(renderSearchIndex(entries)));
        const expected = made.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(read).toMatchObject(
          expected.map(({ name, title, description, version, state, types, level, days }) => ({
            name,
            title: title ?? '',
            description,
            version,
            level,
            days,
            types: types.toSorted(),
            status: state?.[0] ?? 'active',
            message: state?.[1] ?? '',
          })),
        );
      }),
    );
  });

  it('shows no date for a time that cannot be read or lies before 1970', () => {
    const index = JSON.parse(
      renderSearchIndex([entry('a/a', { updatedAt: 'soon' }), entry('a/b', { updatedAt: '0001-01-01T00:00:00Z' })]),
    );
    expect(index.updated).toEqual([0, 0]);
  });
});

describe('the search of the page', () => {
  it('puts the exact name first, then its beginning, then words of name and title, then the description', () => {
    const entries = [
      entry('io.a/other', { description: 'A weather report.' }),
      entry('io.a/my-weather'),
      entry('io.a/x', { title: 'The weather' }),
      entry('io.b/weather-map'),
      entry('io.b/weather'),
      entry('io.c/unweathered'),
    ];
    expect(namesFound(entries, 'weather')).toEqual([
      'io.b/weather',
      'io.b/weather-map',
      'io.a/my-weather',
      'io.a/x',
      'io.c/unweathered',
      'io.a/other',
    ]);
    expect(namesFound(entries, 'IO.B/Weather')[0]).toBe('io.b/weather');
  });

  it('wants every word, in any order and any field', () => {
    const entries = [
      entry('io.a/maps', { description: 'Weather on a map.' }),
      entry('io.a/weather'),
      entry('io.a/atlas', { title: 'Maps' }),
    ];
    expect(namesFound(entries, '  weather   MAPS ')).toEqual(['io.a/maps']);
    expect(namesFound(entries, 'weather maps zebra')).toEqual([]);
  });

  it('puts deprecated ones after active ones, and proved ones before imported ones', () => {
    const entries = [
      entry('io.a/db', { status: 'deprecated', statusMessage: 'Old.' }),
      entry('io.b/db', { level: 'imported' }),
      entry('io.c/db', { level: 'owner' }),
      entry('io.d/db'),
    ];
    expect(namesFound(entries, 'db')).toEqual(['io.d/db', 'io.c/db', 'io.b/db', 'io.a/db']);
  });

  it('filters by type, level and status, also without words', () => {
    const entries = [
      entry('io.a/a', { types: ['npm', 'remote'] }),
      entry('io.a/b', { types: ['oci'], level: 'owner' }),
      entry('io.a/c', { types: ['remote'], status: 'deprecated' }),
    ];
    expect(namesFound(entries, '', { type: 'remote' })).toEqual(['io.a/a', 'io.a/c']);
    expect(namesFound(entries, '', { type: 'remote', status: 'active' })).toEqual(['io.a/a']);
    expect(namesFound(entries, 'io', { level: 'owner' })).toEqual(['io.a/b']);
  });

  it('finds accented and other scripts', () => {
    const entries = [
      entry('io.a/cafe', { title: 'Café Orders' }),
      entry('io.a/tenki', { description: '天気予報を表示します' }),
    ];
    expect(namesFound(entries, 'cafe orders')).toEqual(['io.a/cafe']);
    expect(namesFound(entries, 'CAFÉ')).toEqual(['io.a/cafe']);
    expect(namesFound(entries, '天気')).toEqual(['io.a/tenki']);
  });

  it('takes no character of the query for a pattern', () => {
    expect(namesFound([entry('io.a/c', { title: 'C++ (beta) [x]' })], 'c++ (beta')).toEqual(['io.a/c']);
    expect(namesFound([entry('io.a/c')], '.*')).toEqual([]);
  });
});

const dump = new URL(
  '../../../shared/corpus/dumps/agent-matrix-catalog_2026-07-20.reconstructed.jsonl.gz',
  import.meta.url,
);

describe.skipIf(!existsSync(dump))('with the servers of July 2026 (needs ../shared)', () => {
  it('is at most 3 MB, 1 MB as it travels', () => {
    const entries = readDump();
    const text = renderSearchIndex(entries);
    const bytes = { servers: entries.length, raw: Buffer.byteLength(text), gzip: gzipSync(text).length };
    expect(bytes.servers).toBeGreaterThan(15_000);
    expect(bytes.raw, JSON.stringify(bytes)).toBeLessThan(3_100_000);
    expect(bytes.gzip, JSON.stringify(bytes)).toBeLessThan(1_000_000);
  });
});

function readDump(): SearchEntry[] {
  const latest = new Map<string, SearchEntry>();
  for (const line of gunzipSync(readFileSync(dump)).toString('utf8').split('\n')) {
    if (!line) continue;
    const { server, _meta } = JSON.parse(line);
    const official = _meta['io.modelcontextprotocol.registry/official'];
    const types = [
      ...(server.packages ?? []).map((one: { registryType: string }) => one.registryType),
      ...(server.remotes ? ['remote'] : []),
    ];
    latest.set(
      server.name.toLowerCase(),
      entry(server.name, {
        ...(server.title ? { title: server.title } : {}),
        description: server.description,
        version: server.version,
        status: official.status,
        types,
        level: 'imported',
        updatedAt: official.updatedAt,
      }),
    );
  }
  return [...latest.values()];
}
