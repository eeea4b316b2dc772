import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/commands/import/import-report.ts';
import { type ImportOptions, runImport } from '../../src/commands/import/run-import.ts';
import { UpstreamError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import { createHttp } from '../../src/io/http.ts';
import {
  createListApi,
  startUpstream,
  toRow,
  type UpstreamHandler,
  type UpstreamServer,
} from '../support/upstream-server.ts';
import { createFastClock, createTestWorld } from '../support/world.ts';

type Row = Record<string, unknown>;

let root: string;
let data: string;
let upstream: UpstreamServer | undefined;
/** Spool folders that an import made. */
let spools: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-test-'));
  data = join(root, 'data');
  spools = [];
});
afterEach(async () => {
  await upstream?.close();
  upstream = undefined;
  expect(spools.filter((path) => existsSync(path))).toEqual([]);
  rmSync(root, { recursive: true, force: true });
});

async function start(handler: UpstreamHandler): Promise<UpstreamServer> {
  upstream = await startUpstream(handler);
  return upstream;
}

async function importFrom(path: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const clock = createFastClock();
  const { signal } = new AbortController();
  const real = createFiles();
  const makeTemporaryDirectory = (prefix: string) => {
    const made = real.makeTemporaryDirectory(prefix);
    spools.push(made);
    return made;
  };
  const world = createTestWorld({
    clock,
    signal,
    http: createHttp(clock, signal),
    files: { ...real, makeTemporaryDirectory },
  });
  const from = path.startsWith('http') ? path : `${upstream?.url}${path}`;
  return runImport({ from, data, ...options }, world);
}

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => toRow(`com.example/s${index}`, '1.0.0'));
const upstreamsFile = () => JSON.parse(readFileSync(join(data, 'receipts', 'upstreams.json'), 'utf8'));

describe('import of a live registry', () => {
  it.each([
    ['a base', '', '/v0.1/servers'],
    ['a base with a slash', '/', '/v0.1/servers'],
    ['a base with a path', '/mcp', '/mcp/v0.1/servers'],
    ['a base that has v0 only', '', '/v0/servers'],
    ['an API version', '/v0', '/v0/servers'],
    ['the other API version', '/x/v0.1/', '/x/v0.1/servers'],
    ['a list’s own URL', '/v0/servers', '/v0/servers'],
  ])('walks every page of %s', async (_name, from, path) => {
    await start(createListApi({ rows: () => rowsOf(5), path }));
    expect(await importFrom(from)).toMatchObject({ imported: 5, refused: [], full: true, servers: 5 });
    const listed = upstream?.requests.filter((target) => target.startsWith(`${path}?`));
    expect(listed).toEqual([
      `${path}?limit=100&include_deleted=true`,
      `${path}?limit=100&include_deleted=true&cursor=2`,
      `${path}?limit=100&include_deleted=true&cursor=4`,
    ]);
  });

  it('keeps the query of a list and encodes cursors', async () => {
    const cursor = 'com.example/a:1.0.0+b c&d';
    await start((url) => {
      const isNext = url.searchParams.get('cursor') === cursor;
      const metadata = isNext ? {} : { next_cursor: cursor };
      return { body: { servers: [toRow(isNext ? 'com.example/b' : 'com.example/a', '1.0.0')], metadata } };
    });
    expect(await importFrom('/v0/servers?search=x&limit=7')).toMatchObject({ imported: 2 });
    expect(upstream?.requests.map((target) => new URL(target, 'http://u').searchParams.get('search'))).toEqual([
      'x',
      'x',
    ]);
    expect(upstream?.requests[0]).toContain('limit=7');
    expect(upstream?.requests[1]).toContain(`cursor=${encodeURIComponent(cursor).replaceAll('%20', '+')}`);
  });

  it('asks again without include_deleted where that is refused', async () => {
    const api = createListApi({ rows: () => rowsOf(3) });
    await start((url, request) => (url.searchParams.has('include_deleted') ? { status: 422 } : api(url, request)));
    expect(await importFrom('')).toMatchObject({ imported: 3 });
  });

  it('prefers the list of all versions of a registry of static files', async () => {
    const all: Record<string, unknown> = {
      first: { servers: [toRow('com.example/a', '1.0.0')], metadata: { nextCursor: 'com.example_a.0123', count: 1 } },
      'com.example_a.0123': { servers: [toRow('com.example/a', '2.0.0')], metadata: { count: 1 } },
    };
    await start((url) => {
      if (url.pathname === '/v0.1/servers')
        return { body: { servers: [toRow('com.example/a', '2.0.0')], metadata: { count: 1 } } };
      const body = all[/^\/v0\.1\/lists\/all\/(.+)\.json$/.exec(url.pathname)?.[1] ?? ''];
      return body === undefined ? undefined : { body };
    });
    expect(await importFrom('')).toMatchObject({ imported: 2, servers: 1, versions: 2 });
    rmSync(data, { recursive: true });
    expect(await importFrom('/v0.1/lists/all/first.json')).toMatchObject({ imported: 2 });
    rmSync(data, { recursive: true });
    expect(await importFrom('/v0.1/servers')).toMatchObject({ imported: 1 });
  });

  it.each([
    ['a JSON file', '/registry.json', JSON.stringify({ data: { servers: [(rowsOf(1)[0] as Row).server] } })],
    ['a single server.json', '/server.json', JSON.stringify((rowsOf(1)[0] as Row).server)],
    ['a document of any address', '/some/where', JSON.stringify(rowsOf(1))],
  ])('takes %s', async (_name, path, body) => {
    await start((url) => (url.pathname === path ? { body } : undefined));
    expect(await importFrom(path)).toMatchObject({ imported: 1 });
  });

  it('takes a gzip file', async () => {
    const body = gzipSync(JSON.stringify(rowsOf(2)));
    const http = createHttp(createFastClock(), new AbortController().signal);
    const answer = { url: 'http://upstream/dump.json.gz', status: 200, headers: {}, redirects: [], body };
    const world = createTestWorld({ http: { ...http, fetchDocument: async () => answer } });
    expect(await runImport({ from: answer.url, data }, world)).toMatchObject({ imported: 2 });
  });

  it('labels receipts with the URL without credentials and query, and sends credentials as a header', async () => {
    const seen: (string | undefined)[] = [];
    const api = createListApi({ rows: () => rowsOf(1) });
    await start((url, request) => {
      seen.push(request.headers.authorization);
      return api(url, request);
    });
    const base = upstream?.url ?? '';
    const { upstream: label } = await importFrom(`${base.replace('://', '://me:secret@')}/v0.1/servers?x=1#y`);
    expect(label).toBe(`${base}/v0.1/servers`);
    expect(new Set(seen)).toEqual(new Set([`Basic ${Buffer.from('me:secret').toString('base64')}`]));
    const [folder] = readdirSync(join(data, 'receipts', 'ex', 'com.example'));
    const text = readFileSync(join(data, 'receipts', 'ex', 'com.example', folder ?? '', '1.0.0.json'), 'utf8');
    expect(JSON.parse(text).admission).toEqual({ kind: 'import', from: label });
  });

  it('does not send credentials on to another host', async () => {
    const seen: (string | undefined)[] = [];
    const other = await startUpstream((_url, request) => {
      seen.push(request.headers.authorization);
      return { body: { servers: rowsOf(1) } };
    });
    await start((url) => ({ status: 307, headers: { location: `${other.url}${url.pathname}` } }));
    await importFrom(`${upstream?.url.replace('://', '://me:secret@')}/v0/servers`);
    await other.close();
    expect(seen).toEqual([undefined]);
  });

  describe('writes nothing and tells of the upstream', () => {
    const expectNothing = async (from: string, message: RegExp) => {
      const error = await importFrom(from).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UpstreamError);
      expect((error as Error).message).toMatch(message);
      expect(existsSync(data)).toBe(false);
    };

    it('when a cursor comes a second time', async () => {
      let page = 0;
      await start(() => {
        page += 1;
        return {
          body: { servers: [toRow(`com.example/s${page}`, '1.0.0')], metadata: { nextCursor: page % 2 ? 'a' : 'b' } },
        };
      });
      await expectNothing('/v0/servers', /the cursor "a" came a second time/);
    });

    it('when the cursor is ignored and the same page comes again', async () => {
      let page = 0;
      await start(() => {
        page += 1;
        return { body: { servers: rowsOf(2), metadata: { nextCursor: `c${page}` } } };
      });
      await expectNothing('/v0/servers', /the same page came a second time/);
    });

    it('when it dies midway', async () => {
      const api = createListApi({ rows: () => rowsOf(9) });
      await start((url, request) => (url.searchParams.get('cursor') === '4' ? { status: 503 } : api(url, request)));
      await expectNothing('', /status 503/);
      expect(upstream?.requests.filter((target) => target.includes('cursor=4'))).toHaveLength(4);
    });

    it('when a page is not there', async () => {
      const api = createListApi({ rows: () => rowsOf(9) });
      await start((url, request) => (url.searchParams.get('cursor') === '4' ? undefined : api(url, request)));
      await expectNothing('', /status 404/);
    });

    it('when there is no registry at all', async () => {
      await start(() => undefined);
      await expectNothing('', /status 404/);
    });

    it('when there is a page for people', async () => {
      await start(() => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }));
      await expectNothing('', /a page for people/);
    });

    it('when nobody answers, without trying other addresses', async () => {
      await start(() => undefined);
      const url = upstream?.url ?? '';
      await upstream?.close();
      await expectNothing(url, /^http:[^ ]+\/v0\.1\/servers[^ ]+: [^ ]+ ECONNREFUSED [^ ]+[^.]\.$/);
    });

    it('when it may not be read', async () => {
      await start(() => ({ status: 401 }));
      await expectNothing('', /status 401/);
      expect(upstream?.requests).toHaveLength(1);
    });

    it('when a cursor would lead to another folder', async () => {
      await start(() => ({ body: { servers: rowsOf(1), metadata: { nextCursor: '../x' } } }));
      await expectNothing('/v0/lists/all/first.json', /is no file name/);
    });
  });

  it('waits as long as a 429 says and goes on', async () => {
    const api = createListApi({ rows: () => rowsOf(4) });
    let refusals = 2;
    await start((url, request) => {
      if (url.searchParams.has('cursor') && refusals > 0) {
        refusals -= 1;
        return { status: 429, headers: { 'retry-after': '7' } };
      }
      return api(url, request);
    });
    const clock = createFastClock();
    const signal = new AbortController().signal;
    const world = createTestWorld({ clock, signal, http: createHttp(clock, signal) });
    expect(await runImport({ from: upstream?.url ?? '', data }, world)).toMatchObject({ imported: 4 });
    expect(clock.elapsedMs()).toBe(14_000);
  });

  describe('a second time', () => {
    const OLD = '2026-02-02T00:00:00Z';
    const NEW = '2026-03-03T00:00:00Z';

    it('asks for what changed only, and keeps the count of records', async () => {
      let rows = rowsOf(40).map((row, index) =>
        index === 7 ? toRow('com.example/s7', '1.0.0', { updatedAt: OLD }) : row,
      );
      await start(createListApi({ rows: () => rows, pageRows: 100 }));
      await importFrom('');
      expect(upstreamsFile()).toEqual({ [upstream?.url ?? '']: { records: 40, servers: 40, since: OLD } });
      const changed = toRow('com.example/s3', '1.0.0', { status: 'deleted', updatedAt: NEW });
      rows = [
        ...rows.filter((_, index) => index !== 3),
        changed,
        toRow('com.example/s3', '2.0.0', { publishedAt: NEW }),
      ];
      const from = upstream?.requests.length;
      expect(await importFrom('')).toMatchObject({ imported: 1, updated: 1, unchanged: 0, full: false });
      expect(upstream?.requests[from ?? 0]).toBe(`/v0.1/servers?limit=100&updated_since=${encodeURIComponent(OLD)}`);
      expect(upstreamsFile()).toEqual({ [upstream?.url ?? '']: { records: 41, servers: 40, since: NEW } });
      expect(await importFrom('')).toMatchObject({ imported: 0, updated: 0, unchanged: 0, refused: [], versions: 41 });
      expect(await importFrom('', { full: true })).toMatchObject({ unchanged: 41, full: true });
    });

    it('takes an answer with old rows as a whole list, and notices its shrink', async () => {
      let rows = rowsOf(40);
      await start(createListApi({ rows: () => rows, pageRows: 100, knowsUpdatedSince: false }));
      await importFrom('');
      expect(await importFrom('')).toMatchObject({ unchanged: 40, full: true });
      rows = rowsOf(30);
      expect(await importFrom('')).toMatchObject({ unchanged: 0, stopped: { code: 'upstream-shrank' } });
      expect(await importFrom('', { allowShrink: true })).toMatchObject({ unchanged: 30 });
      expect(await importFrom('')).toMatchObject({ unchanged: 30 });
    });

    it('reads everything where updated_since is refused', async () => {
      const api = createListApi({ rows: () => rowsOf(3) });
      await start((url, request) => (url.searchParams.has('updated_since') ? { status: 400 } : api(url, request)));
      await importFrom('');
      expect(await importFrom('')).toMatchObject({ unchanged: 3, full: true });
    });

    it('asks again for what may have changed while the list was walked', async () => {
      const during = '2026-07-20T11:59:00Z';
      await start(createListApi({ rows: () => [toRow('com.example/a', '1.0.0', { updatedAt: during })] }));
      await importFrom('');
      expect(Object.values(upstreamsFile())).toEqual([{ records: 1, servers: 1, since: '2026-07-20T11:55:00Z' }]);
    });
  });
});
