import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRoom } from '../support/make-room.ts';
import { runCli, runCliJson } from '../support/run-cli.ts';
import { createListApi, startUpstream, toRow } from '../support/upstream-server.ts';
import { readBuilt, readJson } from './site-tree.ts';

let room: string;
beforeAll(() => {
  room = makeRoom('e2e-import-');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
function fresh(name: string): string {
  numbered += 1;
  return join(room, `${name}-${numbered}`);
}

interface Imported {
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly name: string; readonly version: string; readonly code: string }[];
}

/** Imports a file or URL into a new data folder and builds it. */
async function importAndBuild(from: string): Promise<{ json: Imported; data: string; out: string }> {
  const [data, out] = [fresh('data'), fresh('site')];
  const { code, json, stdout } = await runCliJson<Imported>(['import', from, '--data', data]);
  expect(code, stdout).toBe(0);
  const built = await runCli(['build', '--data', data, '--out', out, '--base-url', 'https://acme.example']);
  expect(built, built.stderr).toMatchObject({ code: 0 });
  return { json, data, out };
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = fresh(name);
  writeFileSync(path, content);
  return path;
}

const SERVER = { name: 'com.example/one', description: 'One.', version: '1.0.0' };
const SNAKE = {
  ...SERVER,
  packages: [{ registry_type: 'npm', identifier: 'one', version: '1.0.0', transport: { type: 'stdio' } }],
};
const JULY_2025 = {
  id: 'e2a21961-7527-5760-8a24-089f4907da16',
  name: 'com.example/one',
  description: 'One.',
  repository: { url: 'https://github.com/example/one', source: 'github', id: '1' },
  version_detail: { version: '1.0.0', release_date: '2025-07-01T00:00:00Z', is_latest: true },
};
const ROW = toRow('com.example/one', '1.0.0', { publishedAt: '2026-02-03T04:05:06.789Z', description: 'One.' });
const LIST = { servers: [ROW], metadata: { count: 1 } };
const TOOLHIVE = {
  version: '1.0.0',
  meta: { last_updated: '2026-01-01T00:00:00Z' },
  data: { servers: [SERVER] },
};

describe('every shape of upstream ends as a row of the site', () => {
  it.each<[string, string | Uint8Array]>([
    ['one server.json', JSON.stringify(SERVER)],
    ['an array of server.json', JSON.stringify([SERVER])],
    ['an array of rows', JSON.stringify([ROW])],
    ['one response of the API', JSON.stringify(LIST)],
    ['an array of responses', JSON.stringify([LIST, { servers: [], metadata: { count: 0 } }])],
    ['lines of rows', `${JSON.stringify(ROW)}\n`],
    ['lines of responses', `${JSON.stringify(LIST)}\n${JSON.stringify({ servers: [], metadata: {} })}\n`],
    ['a byte order mark', `\ufeff${JSON.stringify(LIST, null, 2)}`],
    ['gzip', gzipSync(JSON.stringify(LIST))],
    ['ToolHive registry.json', JSON.stringify(TOOLHIVE)],
    ['the server.json of July 2025', JSON.stringify([JULY_2025])],
    ['the snake case of September 2025', JSON.stringify([SNAKE])],
  ])('%s', async (_shape, content) => {
    const { json, out } = await importAndBuild(fileOf('from', content));
    expect(json).toMatchObject({ imported: 1, updated: 0, unchanged: 0, refused: [] });
    const row = readJson(out, 'v0.1/servers/com.example/one/versions/1.0.0');
    expect(row.server).toMatchObject({ name: 'com.example/one', description: 'One.', version: '1.0.0' });
    expect(row._meta['example.acme/registry']).toMatchObject({ level: 'imported' });
    expect(readJson(out, 'v0.1/servers.html').servers).toEqual([row]);
  });

  it('keeps the times of the upstream', async () => {
    const { out } = await importAndBuild(fileOf('from', JSON.stringify(LIST)));
    const official = readJson(out, 'v0.1/servers/com.example/one/versions/latest')._meta[
      'io.modelcontextprotocol.registry/official'
    ];
    expect(official).toMatchObject({ publishedAt: '2026-02-03T04:05:06.789Z', status: 'active', isLatest: true });
  });

  it('up-converts old members on output', async () => {
    const { out } = await importAndBuild(fileOf('from', JSON.stringify([SNAKE])));
    const [entry] = readJson(out, 'v0.1/servers/com.example/one/versions/latest').server.packages;
    expect(entry).toMatchObject({ registryType: 'npm', identifier: 'one' });
  });

  it('a live registry, page by page, and again with nothing new', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => toRow(`com.example/s${index}`, '1.0.0'));
    const upstream = await startUpstream(createListApi({ rows: () => rows, pageRows: 3 }));
    try {
      const { json, data, out } = await importAndBuild(upstream.url);
      expect(json).toMatchObject({ imported: 7, refused: [] });
      expect(readJson(out, 'registry.json').data.servers).toHaveLength(7);
      const again = await runCliJson<Imported>(['import', upstream.url, '--data', data]);
      expect(again).toMatchObject({ code: 0, json: { imported: 0, updated: 0, refused: [] } });
    } finally {
      await upstream.close();
    }
  });

  it('the same file twice changes nothing, in the data and on the site', async () => {
    const from = fileOf('from', JSON.stringify(LIST));
    const { data, out } = await importAndBuild(from);
    const before = readBuilt(join(data, 'servers'));
    expect(await runCliJson(['import', from, '--data', data])).toMatchObject({ json: { imported: 0, unchanged: 1 } });
    expect(readBuilt(join(data, 'servers'))).toEqual(before);
    const args = ['build', '--data', data, '--out', out, '--base-url', 'https://acme.example'];
    expect((await runCliJson(args)).json).toMatchObject({ written: 0, removed: 0 });
  });
});

describe('hostile records', () => {
  const HUGE = 'x'.repeat(5 * 1024 * 1024);
  const GOOD = { name: 'com.example/good', description: '<script>alert(1)</script> & "q"', version: '1.0.0' };
  const RECORDS = [
    JSON.stringify({ ...SERVER, name: '../../x' }),
    JSON.stringify({ ...SERVER, name: '..%2f..%2fx/y' }),
    JSON.stringify({ ...SERVER, name: 'com.example/..' }),
    JSON.stringify({ ...SERVER, name: '/etc/passwd' }),
    JSON.stringify({ ...SERVER, version: '../..' }),
    JSON.stringify({ ...SERVER, version: '../../../../../tmp/x' }),
    JSON.stringify({ ...SERVER, version: 'a\u0000b' }),
    JSON.stringify({ ...SERVER, version: 'latest' }),
    JSON.stringify({ ...SERVER, version: 'index.html' }),
    '{"__proto__": {"name": "com.example/proto", "version": "1.0.0"}, "description": "x"}',
    JSON.stringify({ ...SERVER, name: 'com.example/huge', description: HUGE }),
    '{"name": "com.example/torn", "version": ',
  ];
  const ODD = [
    JSON.stringify(GOOD),
    '{"name": "com.example/polluter", "description": "x", "version": "1.0.0", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    JSON.stringify({ ...SERVER, name: 'com.example/proto', version: '__proto__' }),
    JSON.stringify({ ...SERVER, name: 'com.example/title', title: '</title><img src=x onerror=alert(1)>' }),
  ];

  let done: Awaited<ReturnType<typeof importAndBuild>>;
  beforeAll(async () => {
    done = await importAndBuild(fileOf('hostile.ndjson', `${[...ODD, ...RECORDS].join('\n')}\n`));
  });

  it('are each refused with a reason; what is only odd is taken', () => {
    expect(done.json.imported).toBe(ODD.length);
    expect(done.json.refused).toHaveLength(RECORDS.length);
    expect(done.json.refused.map(({ code }) => code).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'name-path-unsafe'),
      'record-not-a-server',
      'record-unreadable',
      'record-unreadable',
      ...Array.from({ length: 5 }, () => 'version-path-unsafe'),
    ]);
  });

  it('write nothing outside of their folders', () => {
    const outside = readdirSync(room).filter(
      (name) => !/^(?:data|site|from|hostile\.ndjson)-\d+$|^\..*\.mcp-git-registry$/.test(name),
    );
    expect(outside).toEqual([]);
    for (const path of readBuilt(done.data).keys()) expect(path).toMatch(/^(?:servers|receipts)\//);
    expect(readdirSync(join(done.data, 'servers'))).toEqual(['ex']);
  });

  it('reach no file of the API as markup: no "<" in any .html document but the page for people', () => {
    const html = [...readBuilt(done.out)].filter(([path]) => path.endsWith('.html') && path !== 'index.html');
    expect(html.length).toBeGreaterThan(10);
    expect(html.filter(([, text]) => text.includes('<')).map(([path]) => path)).toEqual([]);
    expect(readJson(done.out, 'v0.1/servers/com.example/good/versions/latest').server.description).toBe(
      GOOD.description,
    );
  });

  it('reach the page for people and the feed only escaped', () => {
    const site = readBuilt(done.out);
    expect(site.get('index.html')).not.toContain('<script>alert(1)');
    expect(site.get('index.html')).not.toContain('<img src=x');
    expect(site.get('feed.atom')).not.toContain('<script>alert(1)</script>');
  });

  it('pollute no prototype', () => {
    const row = readJson(done.out, 'v0.1/servers/com.example/polluter/versions/latest');
    expect(row.server.polluted).toBeUndefined();
    expect(row.server.name).toBe('com.example/polluter');
    expect(readJson(done.out, 'v0.1/servers/com.example/proto/versions/__proto__').server.version).toBe('__proto__');
  });
});

describe('an upstream that is none', () => {
  it.each([
    ['an empty file', ''],
    ['a page of HTML', '<!doctype html><title>404</title>'],
    ['some other JSON', '{"hello": "world"}'],
  ])('%s: exit 2 with what can be taken, and no data folder is made', async (_what, content) => {
    const data = fresh('data');
    const { code, json } = await runCliJson<{ error: { kind: string; hint: string } }>([
      'import',
      fileOf('from', content),
      '--data',
      data,
    ]);
    expect({ code, kind: json.error?.kind }).toEqual({ code: 2, kind: 'usage' });
    expect(json.error.hint).toContain('Taken are');
    expect(() => readdirSync(data)).toThrow('ENOENT');
  });
});
