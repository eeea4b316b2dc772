import { symlinkSync, unlinkSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Preview, type PreviewOptions, runPreview } from '../../src/commands/preview.ts';
import { createWorld, UserError } from '../../src/commands/world.ts';
import {
  type TinySite,
  type TinySiteOptions,
  tinyRow,
  tinyRows,
  WEATHER,
  WEATHER_UUID,
  writeTinySite,
} from '../support/tiny-site.ts';

const world = createWorld(new AbortController().signal);
const ENCODED = encodeURIComponent(WEATHER);
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type',
};
const sites: TinySite[] = [];
const previews: Preview[] = [];

afterEach(async () => {
  for (const preview of previews.splice(0)) await preview.close();
  for (const site of sites.splice(0)) site.remove();
});

function makeSite(options?: TinySiteOptions): TinySite {
  const site = writeTinySite(options);
  sites.push(site);
  return site;
}

async function start(site: TinySite, options: Partial<PreviewOptions> = {}): Promise<Preview> {
  const preview = await runPreview({ dir: site.directory, port: 0, emulate: 'live', ...options }, world);
  previews.push(preview);
  return preview;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

function send({ port }: { readonly port: number }, path: string, options: Sent = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.once('error', reject);
    sent.end();
  });
}

const namesOf = (text: string) =>
  JSON.parse(text).servers.map(
    ({ server }: { server: { name: string; version: string } }) => `${server.name}@${server.version}`,
  );

describe('preview', () => {
  it('says to build first when the folder is no built site', async () => {
    const site = makeSite();
    unlinkSync(join(site.directory, 'build.json'));
    for (const emulate of ['live', 'github-pages'] as const) {
      await expect(start(site, { emulate })).rejects.toMatchObject({
        name: 'UserError',
        hint: expect.stringContaining('build'),
      });
    }
    await expect(runPreview({ dir: join(site.directory, 'absent'), emulate: 'live' }, world)).rejects.toThrow(
      UserError,
    );
  });

  it('says which file is damaged', async () => {
    const site = makeSite();
    site.write('v0.1/lists/all/first.json', '{"servers":[');
    await expect(start(site)).rejects.toThrow(/v0\.1\/lists\/all\/first\.json/);
    site.write('v0.1/lists/all/first.json', '{"servers":[],"metadata":{"nextCursor":"../../x"}}');
    await expect(start(site)).rejects.toThrow(/nextCursor/);
    site.write('v0.1/lists/all/a_b.0123456789ab.json', '{"servers":[],"metadata":{"nextCursor":"a_b.0123456789ab"}}');
    site.write('v0.1/lists/all/first.json', '{"servers":[],"metadata":{"nextCursor":"a_b.0123456789ab"}}');
    await expect(start(site)).rejects.toThrow(/circle/);
  });

  it('binds 127.0.0.1 and any port for 0', async () => {
    const { url, port } = await start(makeSite());
    expect(port).toBeGreaterThan(0);
    expect(url).toBe(`http://127.0.0.1:${port}`);
  });

  it('refuses a taken port that was asked for, and takes the next one by default', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(8080, '127.0.0.1', resolve).once('error', () => resolve()));
    try {
      const taken = (blocker.address() as AddressInfo | null)?.port ?? 8080;
      await expect(start(makeSite(), { port: taken })).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringContaining('8080'),
      });
      const preview = await runPreview({ dir: makeSite().directory, emulate: 'live' }, world);
      previews.push(preview);
      expect(preview.port).toBeGreaterThan(8080);
    } finally {
      blocker.close();
    }
  });

  it.each([-1, 65_536, 1.5, Number.NaN])('refuses port %d', async (port) => {
    await expect(start(makeSite(), { port })).rejects.toThrow(UserError);
  });

  it('refuses an address that is not of this machine', async () => {
    await expect(start(makeSite(), { host: '192.0.2.1' })).rejects.toThrow(UserError);
  });

  it.each(['live', 'github-pages', 'rewrite', 'no-decode'] as const)('%s answers 304 and HEAD', async (emulate) => {
    const preview = await start(makeSite(), { emulate });
    for (const path of ['/v0.1/lists/all/first.json', '/registry.json', '/']) {
      const first = await send(preview, path);
      const etag = String(first.headers.etag);
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await send(preview, path, { headers: { 'if-none-match': tag } });
        expect(again).toMatchObject({ status: 304, text: '', headers: { etag, 'access-control-allow-origin': '*' } });
      }
      expect(await send(preview, path, { headers: { 'if-none-match': '"x"' } })).toMatchObject({ status: 200 });
      const head = await send(preview, path, { method: 'HEAD' });
      expect(head).toMatchObject({
        status: 200,
        text: '',
        headers: { etag, 'content-type': first.headers['content-type'] },
      });
      expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(first.text));
    }
  });

  it.each(['live', 'github-pages', 'rewrite', 'no-decode'] as const)(
    '%s has no way out of the folder',
    async (emulate) => {
      const site = makeSite();
      const outside = makeSite();
      outside.write('secret.json', '"secret"');
      symlinkSync(join(outside.directory, 'secret.json'), join(site.directory, 'leak.json'));
      symlinkSync(outside.directory, join(site.directory, 'leak'));
      symlinkSync(join(site.directory, 'registry.json'), join(site.directory, 'inside.json'));
      symlinkSync('loop.json', join(site.directory, 'loop.json'));
      const preview = await start(site, { emulate });
      const name = outside.directory.split('/').at(-1);
      const paths = [
        '/leak.json',
        '/leak/secret.json',
        '/leak',
        '/loop.json',
        `/../${name}/secret.json`,
        `/%2e%2e/${name}/secret.json`,
        `/..%2f${name}%2fsecret.json`,
        `/%252e%252e/${name}/secret.json`,
        `/..%5c${name}%5csecret.json`,
        '/leak.json%00',
        `/v0.1/lists/../../../${name}/secret.json`,
        `/${'a'.repeat(5000)}`,
        '/v0.1/lists/all/first.json/x',
      ];
      for (const path of paths) {
        const answer = await send(preview, path);
        expect([400, 404], path).toContain(answer.status);
        expect(answer.text).not.toContain('secret"');
      }
      expect((await send(preview, '/inside.json')).status).toBe(200);
    },
  );
});

describe('preview live', () => {
  it('answers the query parameters', async () => {
    const preview = await start(makeSite());
    const first = await send(preview, '/v0/servers?limit=10');
    expect(first).toMatchObject({ status: 200, headers: { ...CORS, 'content-type': 'application/json' } });
    const cursor = JSON.parse(first.text).metadata.nextCursor;
    expect(namesOf((await send(preview, `/v0/servers?limit=1&cursor=${cursor}`)).text)).toEqual([
      namesOf((await send(preview, '/v0/servers?limit=11')).text)[10],
    ]);
    expect(namesOf((await send(preview, '/v0.1/servers?search=WEATHER&version=latest')).text)).toEqual([
      `${WEATHER}@1.2.0`,
    ]);
    expect((await send(preview, '/v0.1/servers?limit=0')).status).toBe(422);
    expect((await send(preview, '/v0.1/servers?cursor=no-such-key')).status).toBe(400);
    for (const path of ['/servers', '/servers/', '//v0.1/servers', '/v0.1/servers/']) {
      expect((await send(preview, `${path}?limit=10`)).text).toBe(first.text);
    }
  });

  it.each(['github-pages', 'nginx'] as const)(
    'answers details, ids and service paths of a site built for %s',
    async (host) => {
      const preview = await start(makeSite({ host }));
      for (const path of [
        `/v0.1/servers/${ENCODED}/versions/latest`,
        `/v0.1/servers/${WEATHER}/versions/1.2.0`,
        `/v0/servers/${WEATHER_UUID}`,
        `/v0/servers/${ENCODED}`,
      ]) {
        const answer = await send(preview, path);
        expect(answer).toMatchObject({ status: 200, headers: { ...CORS, 'content-type': 'application/json' } });
        expect(JSON.parse(answer.text).server.version).toBe('1.2.0');
      }
      for (const [path, body] of [
        ['ping', { pong: true }],
        ['ping/', { pong: true }],
        ['health', { status: 'ok' }],
        ['version', { version: '0.1.0' }],
      ] as const) {
        const answer = await send(preview, `/v0.1/${path}`);
        expect(answer.headers['content-type']).toBe('application/json');
        expect(JSON.parse(answer.text)).toEqual(body);
      }
    },
  );

  it('answers what is not there with a 404 problem and the CORS trio', async () => {
    const preview = await start(makeSite());
    for (const path of [
      '/nothing',
      '/v0/servers/00000000-0000-5000-8000-000000000000',
      '/v0.1/servers/io.github.nobody%2Fnothing/versions/latest',
      '/v0.1/nothing',
      '/plain/',
    ]) {
      const answer = await send(preview, path);
      expect(answer).toMatchObject({ status: 404, headers: { ...CORS, 'content-type': 'application/problem+json' } });
      expect(JSON.parse(answer.text)).toMatchObject({ title: 'Not Found', status: 404 });
    }
  });

  it('answers a preflight with 204 and a write with 405', async () => {
    const preview = await start(makeSite());
    expect(await send(preview, '/v0.1/servers', { method: 'OPTIONS' })).toMatchObject({
      status: 204,
      text: '',
      headers: CORS,
    });
    expect(await send(preview, '/v0.1/publish', { method: 'POST' })).toMatchObject({ status: 405, headers: CORS });
  });

  it('serves the page for people, and JSON below the API whatever its file is called', async () => {
    const preview = await start(makeSite());
    expect(await send(preview, '/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect((await send(preview, '/v0.1/servers.html')).headers['content-type']).toBe('application/json');
    expect((await send(preview, '/openapi.yaml')).headers['content-type']).toBe('application/yaml');
  });

  it.each([
    ['nginx', 'json'],
    ['github-pages', 'html'],
  ] as const)('answers with the bytes that the site built for %s has in its files', async (host, extension) => {
    const preview = await start(makeSite({ host }));
    for (const path of [`/v0.1/servers/${WEATHER}/versions`, `/v0/servers/${WEATHER}`]) {
      const live = await send(preview, path);
      const file = await send(preview, `${path}.${extension}`);
      expect(live).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
      expect(file).toMatchObject({ status: 200, text: live.text, headers: { 'content-type': 'application/json' } });
    }
    expect((await send(preview, `/v0.1/servers/${WEATHER}/nothing.json`)).status).toBe(404);
  });

  it('takes the absolute form of a request', async () => {
    const preview = await start(makeSite());
    expect((await send(preview, `${preview.url}/v0/servers?limit=1`)).status).toBe(200);
  });

  it('follows a rebuild, and keeps the last rows while one is under way', async () => {
    const site = makeSite({ rows: [tinyRow({ name: 'a.b/one', version: '1' })] });
    const preview = await start(site);
    const names = async () => namesOf((await send(preview, '/v0.1/servers')).text);
    const rebuild = (name: string, build: string) => {
      site.write(
        'v0.1/lists/all/first.json',
        `{"servers":[${tinyRow({ name, version: '1' }).json}],"metadata":{"count":1}}\n`,
      );
      site.write('build.json', build);
    };
    expect(await names()).toEqual(['a.b/one@1']);
    rebuild('a.b/two', '{"data":"two"}\n');
    expect(await names()).toEqual(['a.b/two@1']);
    site.write('v0.1/lists/all/first.json', '{"ser');
    site.write('build.json', '{"data":"three"}\n');
    expect(await names()).toEqual(['a.b/two@1']);
    rebuild('a.b/three', '{"data":"three"}\n');
    expect(await names()).toEqual(['a.b/three@1']);
    unlinkSync(join(site.directory, 'build.json'));
    expect(await names()).toEqual(['a.b/three@1']);
  });

  it('knows deleted versions from the changes', async () => {
    const site = makeSite();
    const change = { event: 'status', name: 'a.b/gone', version: '1', status: 'deleted', statusMessage: 'bad' };
    const changes = [
      { ...change, at: '2026-07-01T00:00:00Z', event: 'published', status: 'active' },
      { ...change, at: '2026-07-05T00:00:00Z' },
      { ...change, at: '2026-07-05T00:00:00Z', version: '2' },
      { ...change, at: '2026-07-06T00:00:00Z', version: '2', status: 'active' },
    ];
    site.write('changes/2026-07.json', JSON.stringify({ month: '2026-07', changes }));
    site.write('changes/index.json', JSON.stringify({ segments: [{ month: '../x' }, { month: '2026-07' }, null] }));
    const preview = await start(site);
    const answer = JSON.parse((await send(preview, '/v0.1/servers?updated_since=2026-07-02T00:00:00Z')).text);
    expect(answer.servers).toHaveLength(1);
    expect(answer.servers[0]).toMatchObject({
      server: { name: 'a.b/gone', version: '1', description: expect.any(String) },
      _meta: {
        'io.modelcontextprotocol.registry/official': {
          status: 'deleted',
          statusMessage: 'bad',
          publishedAt: '2026-07-01T00:00:00Z',
          isLatest: false,
        },
      },
    });
    expect((await send(preview, '/v0.1/servers/a.b%2Fgone/versions/1')).status).toBe(404);
    expect((await send(preview, '/v0.1/servers/a.b%2Fgone/versions/1?include_deleted=true')).status).toBe(200);
  });
});

describe('preview of a static host', () => {
  it('github-pages: the transcripts that need no query, and the known limits', async () => {
    const preview = await start(makeSite(), { emulate: 'github-pages' });
    const list = await send(preview, '/v0.1/servers?limit=50&version=latest');
    expect(list).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'access-control-allow-origin': '*' },
    });
    expect(JSON.parse(list.text).metadata).toEqual({ count: tinyRows().filter(({ isLatest }) => isLatest).length });
    expect((await send(preview, '/v0.1/servers?cursor=no-such-key')).text).toBe(list.text);
    for (const path of ['/v0.1/servers/', '/servers', '/v0/servers'])
      expect((await send(preview, path)).text).toBe(list.text);
    expect((await send(preview, `/v0.1/servers/${ENCODED}/versions/latest`)).headers['content-type']).toBe(
      'application/octet-stream',
    );
    expect((await send(preview, `/v0/servers/${ENCODED}`)).status).toBe(200);
    expect(await send(preview, `/v0.1/servers/${ENCODED}`)).toMatchObject({
      status: 301,
      headers: { location: `/v0.1/servers/${ENCODED}/` },
    });
    expect((await send(preview, '/v0.1/servers', { method: 'OPTIONS' })).status).toBe(405);
    expect(JSON.parse((await send(preview, '/nothing')).text)).toMatchObject({ status: 404 });
  });

  it('github-pages: a list that wrongly names a next page answers its cursor with the same page', async () => {
    const preview = await start(makeSite({ wrongNextCursor: true }), { emulate: 'github-pages' });
    const { nextCursor } = JSON.parse((await send(preview, '/v0.1/servers')).text).metadata;
    expect(JSON.parse((await send(preview, `/v0.1/servers?cursor=${nextCursor}`)).text).metadata.nextCursor).toBe(
      nextCursor,
    );
  });

  it('rewrite: walks the list by cursor', async () => {
    const preview = await start(makeSite({ host: 'nginx' }), { emulate: 'rewrite' });
    const names: string[] = [];
    for (let path = '/v0.1/servers'; path !== ''; ) {
      const { text, headers } = await send(preview, path);
      expect(headers).toMatchObject({ ...CORS, 'content-type': 'application/json' });
      names.push(...namesOf(text));
      const next = JSON.parse(text).metadata.nextCursor;
      path = next === undefined ? '' : `/v0.1/servers?cursor=${next}`;
    }
    expect(names).toEqual(tinyRows().map(({ name, version }) => `${name}@${version}`));
    expect(await send(preview, '/v0.1/servers', { method: 'OPTIONS' })).toMatchObject({ status: 204, headers: CORS });
  });

  it('no-decode: finds a name with a slash, not with %2F', async () => {
    const preview = await start(makeSite(), { emulate: 'no-decode' });
    expect((await send(preview, `/v0.1/servers/${WEATHER}/versions/latest`)).status).toBe(200);
    expect((await send(preview, `/v0.1/servers/${ENCODED}/versions/latest`)).status).toBe(404);
  });
});
