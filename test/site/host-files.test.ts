import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticRoot } from '../../src/io/static-root.ts';
import { emulateHost } from '../../src/site/emulate.ts';
import { renderHostFiles } from '../../src/site/host-files.ts';
import { allKey, latestKey } from '../../src/site/list-keys.ts';
import { hasCaddy, hasNginx, type RealHost, startCaddy, startNginx } from '../support/real-hosts.ts';
import {
  STRANGE_VERSIONS,
  type TinySite,
  tinyRows,
  WEATHER,
  WEATHER_UUID,
  writeTinySite,
} from '../support/tiny-site.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const ENCODED = encodeURIComponent(WEATHER);
const ROWS = tinyRows();
const LATEST = ROWS.filter(({ isLatest }) => isLatest);

/** A request with its path exactly as written: fetch and URL would tidy it up. */
function send(host: RealHost, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port: host.port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}

function expectCors({ headers }: Answer): void {
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type',
  });
}

function expectJson(answer: Answer) {
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers['content-type']).toBe('application/json');
  expectCors(answer);
  return JSON.parse(answer.text);
}

function expectProblem(answer: Answer, status = 404): void {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(answer.text)).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  expectCors(answer);
}

const namesOf = (body: { servers: { server: { name: string; version: string } }[] }) =>
  body.servers.map(({ server }) => `${server.name}@${server.version}`);
const labelsOf = (rows: readonly { name: string; version: string }[]) => rows.map((r) => `${r.name}@${r.version}`);

describe('renderHostFiles', () => {
  it('writes two files for nginx, one for Caddy, none for the others', () => {
    const paths = (host: Parameters<typeof renderHostFiles>[0]) => renderHostFiles(host).map(({ path }) => path);
    expect(paths('nginx')).toEqual(['host/nginx-http.conf', 'host/nginx-server.conf']);
    expect(paths('caddy')).toEqual(['host/Caddyfile']);
    expect(paths('github-pages')).toEqual([]);
    expect(paths('none')).toEqual([]);
  });

  it.each(['nginx', 'caddy'] as const)('says at the top of each %s file how to use it', (host) => {
    for (const { body } of renderHostFiles(host))
      expect(body.split('\n').slice(0, 4).join('\n')).toMatch(/[Hh]ow to use/);
  });
});

describe.each([
  { program: 'nginx' as const, isThere: hasNginx, start: startNginx },
  { program: 'caddy' as const, isThere: hasCaddy, start: startCaddy },
])('a site served by real $program', ({ program, isThere, start }) => {
  const test = it.skipIf(!isThere);
  let site: TinySite;
  let host: RealHost;
  const get = (path: string, headers: Record<string, string> = {}) => send(host, path, { headers });

  beforeAll(async () => {
    if (!isThere) return;
    site = writeTinySite({ host: program });
    host = await start(site.directory);
  });
  afterAll(async () => {
    await host?.stop();
    site?.remove();
  });

  async function walk(first: string, next: (cursor: string) => string): Promise<string[]> {
    const seen = new Set<string>();
    const names: string[] = [];
    for (let path = first; ; ) {
      const body = expectJson(await get(path));
      names.push(...namesOf(body));
      const cursor = body.metadata.nextCursor;
      if (cursor === undefined) return names;
      expect(seen.has(cursor)).toBe(false);
      seen.add(cursor);
      path = next(cursor);
    }
  }

  test(`T1, T11 ${program}: answers the probes of VS Code and Copilot CLI in one hop`, async () => {
    expectJson(await get('/v0.1/servers?limit=1', { origin: 'vscode-file://vscode-app' }));
    expectJson(await get('/v0.1/servers?limit=30'));
    expectJson(await get('/v0/servers?limit=1'));
  });

  test.each(['v0.1', 'v0'])(`T2, T4, T14, T15 ${program}: walks the latest list of %s`, async (api) => {
    const first = `/${api}/servers?limit=50&version=latest`;
    expect(await walk(first, (cursor) => `${first}&cursor=${cursor}`)).toEqual(labelsOf(LATEST));
    const sorted = (cursor: string) => `/${api}/servers?cursor=${cursor}&limit=100&version=latest`;
    expect(await walk(first, sorted)).toEqual(labelsOf(LATEST));
  });

  test(`T3, T16 ${program}: ignores a search`, async () => {
    expect(namesOf(expectJson(await get('/v0.1/servers?limit=50&version=latest&search=foo%20bar')))).toHaveLength(5);
  });

  test.each(['v0.1', 'v0'])(
    `T20, T21, T23 ${program}: walks every version of %s when no version is asked for`,
    async (api) => {
      const all = labelsOf(ROWS);
      expect(await walk(`/${api}/servers`, (cursor) => `/${api}/servers?cursor=${cursor}`)).toEqual(all);
      expect(await walk(`/${api}/servers?limit=100`, (c) => `/${api}/servers?limit=100&cursor=${c}`)).toEqual(all);
    },
  );

  test.each(['v0.1', 'v0'])(
    `T5, T6, T10, T17, T22 ${program}: details under %s, the slash encoded and literal`,
    async (api) => {
      for (const name of [ENCODED, WEATHER, ENCODED.replace('%2F', '%2f')]) {
        const detail = async (path: string) => expectJson(await get(`/${api}/servers/${name}${path}`));
        expect((await detail('/versions/latest')).server.version).toBe('1.2.0');
        expect((await detail('/versions/latest/')).server.version).toBe('1.2.0');
        expect((await detail('/versions/1.0.0')).server.version).toBe('1.0.0');
        expect((await detail('/versions')).servers).toHaveLength(3);
        expect((await detail('/versions/')).servers).toHaveLength(3);
      }
    },
  );

  test(`T8, T9 ${program}: the older forms, by id and by name, are in v0 only`, async () => {
    for (const path of [WEATHER_UUID, ENCODED, WEATHER]) {
      expect(expectJson(await get(`/v0/servers/${path}`)).server.version).toBe('1.2.0');
      expectProblem(await get(`/v0.1/servers/${path}`));
    }
    expectProblem(await get('/v0/servers/00000000-0000-5000-8000-000000000000'));
  });

  test(`T12, T26 ${program}: /servers, and the list with a trailing slash`, async () => {
    const rows = namesOf(expectJson(await get('/v0.1/servers')));
    for (const path of ['/servers', '/servers/', '/v0.1/servers/', '/v0/servers/']) {
      expect(namesOf(expectJson(await get(path)))).toEqual(rows);
    }
    const latest = expectJson(await get('/servers?version=latest'));
    const next = expectJson(await get(`/servers/?version=latest&cursor=${latest.metadata.nextCursor}`));
    expect(namesOf(next)).toEqual(labelsOf(LATEST.slice(5, 10)));
  });

  test.each([
    '/v0.1/servers/io.github.nobody%2Fnothing/versions/latest',
    '/v0.1/servers/io.github.nobody/nothing/versions',
    `/v0.1/servers/${ENCODED}/versions/9.9.9`,
    `/v0.1/servers/${ENCODED}/versions/1.0.0/more`,
    `/v0.1/servers/${ENCODED.replace('%2F', '%252F')}/versions/latest`,
    '/v0.1/servers/io.github.acme',
    '/v0.1',
    '/v0.1/',
    '/v0.2/servers',
    '/nothing',
    '/host',
    '/.nojekyll',
    '/404.html',
    '/404.html/',
    '/v0.1/servers%0A',
  ])(`T13 ${program}: %s is a 404 with a problem document`, async (path) => {
    expectProblem(await get(path));
  });

  test(`T18, T19 ${program}: registry.json, openapi.yaml and the page for people have their types`, async () => {
    expect(expectJson(await get('/registry.json')).data.servers).toHaveLength(LATEST.length);
    const openapi = await get('/openapi.yaml', { accept: 'application/json' });
    expect(openapi.headers['content-type']).toBe('application/yaml');
    expect(openapi.text).toContain('version: "1.0.0"');
    expectCors(openapi);
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.text).toContain('Tiny registry');
    expect((await get('/feed.atom')).headers['content-type']).toBe('application/atom+xml');
  });

  test(`T24 ${program}: list pages can be read as files`, async () => {
    const file = (key: string) => `/v0.1/lists/all/${key}.json`;
    expect(await walk(file('first'), file)).toEqual(labelsOf(ROWS));
  });

  test(`T25 ${program}: answers 304 to a client that has the page, and HEAD without a body`, async () => {
    for (const path of [
      '/v0.1/servers?version=latest',
      '/v0.1/lists/all/first.json',
      `/v0.1/servers/${ENCODED}/versions/latest`,
    ]) {
      const etag = String((await get(path)).headers.etag);
      const again = await get(path, { 'if-none-match': etag });
      expect(again).toMatchObject({ status: 304, text: '' });
      expectCors(again);
      const head = await send(host, path, { method: 'HEAD' });
      expect(head).toMatchObject({ status: 200, text: '', headers: { 'content-type': 'application/json', etag } });
    }
    expect(await send(host, '/v0.1/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, text: '' });
  });

  test(`T27 ${program}: answers a preflight with 204`, async () => {
    for (const path of ['/v0.1/servers', `/v0.1/servers/${ENCODED}/versions/latest`, '/registry.json', '/nothing']) {
      const headers = { origin: 'https://example.com', 'access-control-request-headers': 'authorization' };
      const answer = await send(host, path, { method: 'OPTIONS', headers });
      expect(answer).toMatchObject({ status: 204, text: '' });
      expectCors(answer);
    }
  });

  test.each([
    'cursor=no-such-key',
    'cursor=no-such_key',
    'cursor=first',
    'cursor=FIRST',
    'cursor=2',
    'cursor=../latest/first',
    'cursor=..%2Flatest%2Ffirst',
    'cursor=%00',
    'cursor=a_b%0A',
    `cursor=${latestKey(WEATHER)}`,
    `version=latest&cursor=${allKey(WEATHER, '1.0.0')}`,
    'version=latest&cursor=first',
    'version=latest&cursor=io.github.acme%2Fweather:1.0.0',
    'version=1.2.3',
    'version=LATEST',
    'version=all',
    'version=..%2Flatest',
    'version=latest%20',
    'version=no-such-list',
    'cursor=no-such-page',
  ])(`T28 ${program}: ?%s is never the first page`, async (query) => {
    for (const path of ['/v0.1/servers', '/v0/servers', '/servers', '/v0.1/servers/']) {
      expectProblem(await get(`${path}?${query}`));
    }
  });

  test(`${program}: empty cursor and version count as absent`, async () => {
    expect(namesOf(expectJson(await get('/v0.1/servers?cursor=&version=')))).toEqual(labelsOf(ROWS.slice(0, 5)));
  });

  test.each(STRANGE_VERSIONS)(`${program}: serves version %j as it is`, async (version) => {
    for (const name of ['com.example%2Fstrange', 'com.example/strange']) {
      for (const api of ['v0', 'v0.1']) {
        const row = expectJson(await get(`/${api}/servers/${name}/versions/${encodeURIComponent(version)}`));
        expect(row.server).toMatchObject({ name: 'com.example/strange', version });
      }
    }
  });

  test(`${program}: a plus sign in a path is a plus sign`, async () => {
    const row = expectJson(await get('/v0.1/servers/com.example/strange/versions/1.0.0+build.5'));
    expect(row.server.version).toBe('1.0.0+build.5');
  });

  test.each(['ping', 'health', 'version'])(`${program}: /v0*/%s`, async (path) => {
    expectJson(await get(`/v0/${path}`));
    expectJson(await get(`/v0.1/${path}`));
  });

  test.each([
    '/../../../../etc/passwd',
    '/v0.1/../../../../etc/passwd',
    '/v0.1/servers/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e/%252e%252e/etc/passwd',
    '/v0.1/servers/..%5c..%5c..%5cetc%5cpasswd',
    '/v0.1/servers/%00',
    '/v0.1/servers/%zz',
    '/v0.1//../../etc/passwd',
  ])(`${program}: refuses %s`, async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('root:');
    // Go answers what is no URL at all before Caddy sees it; nobody's client sends that.
    if (program === 'nginx' || path !== '/v0.1/servers/%zz') expectProblem(answer, answer.status);
  });

  test(`${program}: is read-only`, async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expectProblem(await send(host, '/v0.1/servers', { method }), 405);
      expectProblem(await send(host, '/nothing', { method }), 405);
    }
  });

  test(`${program}: decides as the emulation "rewrite" does`, async () => {
    const root = createStaticRoot(site.directory);
    const details = [
      'versions',
      'versions/',
      'versions/latest',
      'versions/1.0.0',
      'versions/9',
      'versions/1.0.0/',
      'x',
      '',
    ];
    const paths = [
      ...[
        '',
        '/',
        '?version=latest',
        '?version=1',
        '?cursor=first',
        '?cursor=a_b',
        '?cursor=com.example_s-12_x.y&version=latest',
      ].flatMap((end) => [`/v0/servers${end}`, `/v0.1/servers${end}`, `/servers${end}`]),
      ...details.flatMap((end) => [
        `/v0.1/servers/${ENCODED}/${end}`,
        `/v0/servers/${WEATHER}/${end}`,
        `/v0/servers/a/b/${end}`,
      ]),
      ...[
        '/',
        '/openapi.yaml',
        '/feed.atom',
        '/registry.json',
        '/registry',
        '/v0/ping/',
        '//v0/ping',
        '/v0.1/lists/all/first',
        '/index',
      ],
    ];
    for (const target of paths) {
      const emulated = emulateHost({ emulation: 'rewrite' }, { method: 'GET', target }, { file: root.kindOf });
      const real = await get(target);
      expect({ target, status: real.status, type: real.headers['content-type'] }).toEqual({
        target,
        status: emulated.status,
        type: emulated.headers['content-type'],
      });
      if (emulated.path) expect(real.text).toBe(Buffer.from(root.read(emulated.path) ?? []).toString('utf8'));
    }
  });

  test(`${program}: a rebuilt page is served without a reload`, async () => {
    site.write('v0.1/lists/latest/com.example_new.json', '{"servers":[],"metadata":{"count":0}}\n');
    expectJson(await get('/v0.1/servers?version=latest&cursor=com.example_new'));
  });
});
