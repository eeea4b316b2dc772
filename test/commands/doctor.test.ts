import { afterEach, describe, expect, it } from 'vitest';
import { type DoctorReport, runDoctor } from '../../src/commands/doctor.ts';
import { UpstreamError, UserError } from '../../src/commands/world.ts';
import {
  FIXTURE_OPENAPI,
  FIXTURE_SERVERS,
  type FixtureAnswer,
  type FixtureOptions,
  type FixtureRegistry,
  type FixtureRequest,
  startFixtureRegistry,
  toFixtureRow,
  toList,
} from '../support/fixture-registry.ts';
import { createTestWorld } from '../support/world.ts';

const running: FixtureRegistry[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.close()));
});

const world = createTestWorld();

async function start(options: FixtureOptions): Promise<FixtureRegistry> {
  const registry = await startFixtureRegistry(options);
  running.push(registry);
  return registry;
}

async function examine(options: FixtureOptions): Promise<DoctorReport> {
  return runDoctor({ url: (await start(options)).url }, world);
}

/** The verdicts that are not `pass`, by id. */
function notPassed(report: DoctorReport): Record<string, string> {
  const checks = report.checks.filter(({ id, verdict }) => id.startsWith('T') && verdict !== 'pass');
  return Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
}

function find(report: DoctorReport, id: string) {
  const check = report.checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

const PAGES = {
  T3: 'degraded',
  T4: 'skipped',
  T14: 'degraded',
  T15: 'skipped',
  T16: 'degraded',
  T20: 'degraded',
  T27: 'degraded',
  T28: 'degraded',
};
const REWRITE = { T3: 'degraded', T16: 'degraded' };
const latestRows = FIXTURE_SERVERS.map((server, index) => toFixtureRow(server, server.versions.length - 1, index));
const isList = ({ path }: FixtureRequest) => /^\/v0(\.1)?\/servers\/?$/.test(path);
const isV01List = ({ path }: FixtureRequest) => path === '/v0.1/servers';

describe('doctor, on good registries', () => {
  it('passes a rewriting host, but for the search that no static host has', async () => {
    const report = await examine({ host: 'rewrite' });
    expect(notPassed(report)).toEqual(REWRITE);
    expect(report.verdict).toBe('degraded');
    expect(report.checks.filter(({ id }) => id.startsWith('T')).map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, index) => `T${index + 1}`),
    );
    expect(find(report, 'T4').detail).toBe('3 pages, 5 servers, each once');
    expect(find(report, 'T20').detail).toBe('5 pages, 9 rows, each once');
  });

  it('finds no fail on a host like plain Pages, and names the fallback that answered', async () => {
    const report = await examine({ host: 'pages' });
    expect(notPassed(report)).toEqual(PAGES);
    expect(report.verdict).toBe('degraded');
    expect(find(report, 'T14').detail).toContain('fallback: registry.json');
    expect(find(report, 'T14').detail).toContain('(T18)');
    expect(find(report, 'T20').detail).toContain('lists/all/first.json');
    expect(find(report, 'T27').detail).toContain('(T2)');
    expect(find(report, 'T4').detail).toBe('one document, no cursor needed');
  });

  it('asks for a name with mixed case, a version that needs encoding, and a server in the middle', async () => {
    const registry = await start({ host: 'pages' });
    await runDoctor({ url: registry.url }, world);
    expect(registry.requests).toContain('/v0.1/servers/io.github.Acme%2FWeather/versions/latest');
    expect(registry.requests).toContain('/v0.1/servers/io.github.Acme%2FWeather/versions/1.1.0%2Bbuild.7');
    expect(registry.requests).toContain('/v0.1/servers/io.github.acme%2Fmaps/versions/latest');
    expect(registry.requests).toContain('/v0/servers/00000000-0000-5000-8000-000000000001');
  });

  it('skips what needs a name when the registry is empty, and fails nothing', async () => {
    const report = await examine({ host: 'pages', servers: [] });
    const skipped = Object.entries(notPassed(report)).filter(([, verdict]) => verdict === 'skipped');
    expect(skipped.map(([id]) => id)).toEqual([
      'T3',
      'T4',
      'T5',
      'T6',
      'T8',
      'T9',
      'T10',
      'T15',
      'T16',
      'T17',
      'T22',
      'T28',
    ]);
    expect(find(report, 'T5').detail).toBe('the registry is empty');
    expect(report.verdict).toBe('degraded');
  });

  it('passes all when the host can search too', async () => {
    const report = await examine({
      host: 'rewrite',
      override: (request) => {
        const term = request.query.get('search');
        if (!isList(request) || term === null) return undefined;
        const rows = latestRows.filter(({ server }) => server.name.includes(term));
        return {
          status: 200,
          headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
          body: toList(rows),
        };
      },
    });
    expect(notPassed(report)).toEqual({});
    expect(report.verdict).toBe('pass');
  });

  it('lists the clients that nobody can prove, without counting them', async () => {
    const report = await examine({ host: 'pages' });
    const unproven = report.checks.filter(({ verdict }) => verdict === 'unproven');
    expect(unproven.map(({ client }) => client)).toEqual(['Visual Studio', 'JetBrains', 'Eclipse', 'Xcode']);
  });
});

describe('doctor, on a host that does not decode %2F', () => {
  it('fails what asks by encoded name, and says what the host needs', async () => {
    const report = await examine({ host: 'no-decode' });
    expect(notPassed(report)).toEqual({
      ...PAGES,
      T5: 'fail',
      T6: 'fail',
      T7: 'degraded',
      T9: 'fail',
      T10: 'degraded',
      T17: 'fail',
      T22: 'fail',
    });
    expect(report.verdict).toBe('fail');
    for (const id of ['T5', 'T6', 'T9', 'T17', 'T22']) {
      expect(find(report, id).detail).toContain('needs a rewrite or function that decodes %2F');
      expect(find(report, id).remedy).toBe('decode-slash');
    }
  });

  it('calls the spelling of Copilot CLI unproven, since only one spelling answers', async () => {
    const report = await examine({ host: 'no-decode' });
    const rows = report.checks.filter(({ client, verdict }) => client === 'Copilot CLI' && verdict === 'unproven');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.detail).toContain('only / answers');
  });
});

let requestCount = 0;

const BAD: readonly {
  readonly title: string;
  readonly host: FixtureOptions['host'];
  readonly override: NonNullable<FixtureOptions['override']>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, string>>;
}[] = [
  {
    title: 'a list that carries nextCursor where the cursor is ignored: every walk would loop',
    host: 'pages',
    override: (request, good) => (isList(request) ? withBody(good(), toList(latestRows, 'page-2')) : undefined),
    verdicts: { T4: 'fail', T7: 'degraded', T20: 'fail', T21: 'fail', T23: 'fail', T28: 'fail' },
    details: { T4: 'loop for ever', T20: 'loop for ever', T21: 'loop for ever', T23: 'loop for ever' },
  },
  {
    title: 'the same on a host with JSON types: ToolHive would loop too',
    host: 'pages',
    override: (request, good) => {
      if (!isList(request)) return undefined;
      const answer = withBody(good(), toList(latestRows, 'page-2'));
      return { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' } };
    },
    verdicts: { T14: 'pass', T15: 'fail' },
    details: { T15: 'loop for ever' },
  },
  {
    title: 'a 301 without CORS before the list',
    host: 'pages',
    override: ({ path, target }) =>
      path === '/v0.1/servers'
        ? { status: 301, headers: { location: target.replace('/servers', '/servers/') } }
        : undefined,
    verdicts: { T1: 'fail', T2: 'fail', T3: 'fail', T4: 'skipped', T5: 'pass', T11: 'pass', T21: 'pass' },
    details: { T1: 'is a redirect', T2: 'no Access-Control-Allow-Origin' },
  },
  {
    title: 'a 308 with CORS before the list: only the probe, which must be answered in one hop, fails',
    host: 'pages',
    override: ({ path, target }) =>
      path === '/v0.1/servers'
        ? {
            status: 308,
            headers: { location: target.replace('/servers', '/servers/'), 'access-control-allow-origin': '*' },
          }
        : undefined,
    verdicts: { T1: 'fail', T2: 'pass' },
  },
  {
    title: 'a soft 404: a page with status 200 for unknown names',
    host: 'rewrite',
    override: (_, good) => {
      const answer = good();
      return answer.status === 404
        ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
        : undefined;
    },
    verdicts: { T5: 'pass', T13: 'fail', T28: 'fail' },
    details: { T13: 'status 200 for a name that nobody has' },
  },
  {
    title: 'a 404 page that is not JSON',
    host: 'pages',
    override: (_, good) =>
      good().status === 404
        ? { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1>' }
        : undefined,
    verdicts: { T13: 'fail', T5: 'pass' },
  },
  {
    title: '403 for unknown names, which makes Copilot CLI block everything',
    host: 'pages',
    override: (_, good) => (good().status === 404 ? { status: 403, body: {} } : undefined),
    verdicts: { T13: 'fail' },
    details: { T13: 'blocks every server' },
  },
  {
    title: 'a row that comes on two pages',
    host: 'rewrite',
    override: ({ path, query }, good) => {
      if (!/\/servers$|lists/.test(path) || !/page_1/.test(path + query.get('cursor'))) return undefined;
      const page = good().body as { servers: unknown[]; metadata: { nextCursor?: string } };
      return withBody(good(), toList([...page.servers.slice(0, 1), latestRows[0]], page.metadata.nextCursor));
    },
    verdicts: { T2: 'pass', T4: 'fail', T15: 'fail', T20: 'fail', T21: 'fail', T23: 'fail', T24: 'fail' },
    details: { T24: 'page 2: "com.example/files 2.0.0" a second time' },
  },
  {
    title: 'cursors that go round in a circle',
    host: 'rewrite',
    override: (request, good) => {
      if (!isV01List(request)) return undefined;
      const cursor = Number(request.query.get('cursor') ?? 0);
      const row = toFixtureRow(
        { name: `io.github.acme/s${request.query.size}-${requestCount++}`, versions: ['1.0.0'] },
        0,
      );
      return withBody({ ...good(), status: 200 }, toList([row], String((cursor % 3) + 1)));
    },
    verdicts: { T4: 'fail', T15: 'fail', T20: 'fail', T21: 'pass' },
    details: { T4: 'the cursor "1" a second time' },
  },
  {
    title: 'rows without _meta, first one included',
    host: 'pages',
    override: (request, good) =>
      isV01List(request) ? withBody(good(), toList(latestRows.map(({ server }) => ({ server })))) : undefined,
    verdicts: { T2: 'fail', T8: 'skipped', T5: 'pass', T21: 'pass' },
    details: { T2: 'reject the whole page', T8: 'no server id' },
  },
  {
    title: 'a later row without description, which VS Code leaves out',
    host: 'pages',
    override: (request, good) => {
      const [first, second] = latestRows;
      const hollow = { ...second, server: { ...second?.server, description: '' } };
      return isV01List(request) ? withBody(good(), toList([first, hollow])) : undefined;
    },
    verdicts: { T2: 'fail' },
    details: { T2: 'leaves out 1 of 2 rows' },
  },
  {
    title: 'a list without metadata',
    host: 'pages',
    override: (request, good) => (isList(request) ? withBody(good(), { servers: latestRows }) : undefined),
    verdicts: { T2: 'fail', T5: 'skipped', T11: 'fail', T14: 'degraded', T21: 'fail', T23: 'fail' },
    details: { T2: 'no "metadata" object', T5: 'cannot be read' },
  },
  {
    title: 'an openapi.yaml of another version',
    host: 'pages',
    override: ({ path }, good) =>
      path === '/openapi.yaml' ? withBody(good(), FIXTURE_OPENAPI.replace('1.0.0', '2025-12-01')) : undefined,
    verdicts: { T19: 'fail', T18: 'pass' },
    details: { T19: '2025-12-01' },
  },
  {
    title: 'an openapi.yaml that does not name the registry',
    host: 'pages',
    override: ({ path }, good) =>
      path === '/openapi.yaml' ? withBody(good(), FIXTURE_OPENAPI.replace('modelcontextprotocol', 'x')) : undefined,
    verdicts: { T19: 'fail' },
  },
  {
    title: 'a redirect that leaves the secure origin for plain http',
    host: 'rewrite',
    override: ({ path, target, headers }) => {
      if (!/^\/v0(\.1)?\/servers/.test(path) || headers.host?.startsWith('localhost')) return undefined;
      const location = `http://localhost:${headers.host?.split(':')[1]}${target}`;
      return { status: 302, headers: { location, 'access-control-allow-origin': '*' } };
    },
    verdicts: {
      T2: 'pass',
      T14: 'fail',
      T15: 'fail',
      T16: 'fail',
      T17: 'fail',
      T18: 'pass',
      T20: 'pass',
      T21: 'fail',
      T22: 'fail',
      T23: 'pass',
    },
    details: { T14: 'plain http', T21: 'plain http' },
  },
  {
    title: 'no registry.json where ToolHive needs it',
    host: 'pages',
    override: ({ path }) => (path === '/registry.json' ? { status: 404, body: {} } : undefined),
    verdicts: { T14: 'fail', T18: 'fail' },
    details: { T14: 'the fallback does not answer either (T18)' },
  },
  {
    title: 'no registry.json where ToolHive reads the API',
    host: 'rewrite',
    override: ({ path }) => (path === '/registry.json' ? { status: 404, body: {} } : undefined),
    verdicts: { T14: 'pass', T18: 'degraded' },
  },
  {
    title: 'a registry.json with rows instead of servers',
    host: 'rewrite',
    override: ({ path }, good) =>
      path === '/registry.json'
        ? withBody(good(), { ...(good().body as object), data: { servers: latestRows } })
        : undefined,
    verdicts: { T18: 'fail' },
  },
  {
    title: 'no page files on a host that ignores the query',
    host: 'pages',
    override: ({ path }) => (path.includes('/lists/') ? { status: 404, body: {} } : undefined),
    verdicts: { T20: 'fail', T24: 'fail', T28: 'fail' },
  },
  {
    title: 'a last page with an empty nextCursor',
    host: 'pages',
    override: ({ path }, good) => {
      const answer = good();
      const { servers, metadata } = (answer.body ?? {}) as { servers: unknown[]; metadata?: { nextCursor?: string } };
      return path.includes('/lists/') && metadata && !metadata.nextCursor
        ? withBody(answer, toList(servers, ''))
        : undefined;
    },
    verdicts: { T24: 'fail' },
  },
  {
    title: 'a page cursor that points out of its folder',
    host: 'pages',
    override: ({ path }, good) =>
      path.endsWith('/lists/all/first.json') ? withBody(good(), toList([latestRows[0]], '../../x')) : undefined,
    verdicts: { T24: 'fail' },
    details: { T24: 'cannot be a file name' },
  },
  {
    title: 'two versions that both say isLatest',
    host: 'pages',
    override: ({ path }, good) =>
      path.endsWith('/versions') ? withBody(good(), toList([latestRows[1], latestRows[1]])) : undefined,
    verdicts: { T22: 'fail' },
    details: { T22: '2 of 2 rows say isLatest' },
  },
  {
    title: 'the row of another server under a name',
    host: 'pages',
    override: ({ path }, good) => (path.endsWith('/versions/latest') ? withBody(good(), latestRows[4]) : undefined),
    verdicts: { T5: 'fail', T6: 'pass', T10: 'fail', T17: 'fail' },
  },
  {
    title: 'the latest version under every version',
    host: 'pages',
    override: ({ path }, good) =>
      /\/versions\/[\d.+a-z]+$/.test(path) && !path.endsWith('latest')
        ? withBody(good(), withVersion(good(), '9.9.9'))
        : undefined,
    verdicts: { T5: 'pass', T6: 'fail' },
    details: { T6: 'version "9.9.9"' },
  },
  {
    title: 'no ETag',
    host: 'pages',
    override: (_, good) => ({ ...good(), headers: { ...good().headers, etag: '' } }),
    verdicts: { T25: 'degraded' },
  },
  {
    title: 'an ETag that is never honoured',
    host: 'pages',
    override: (_, good) => ({ ...good(), headers: { ...good().headers, etag: `"${requestCount++}"` } }),
    verdicts: { T25: 'fail' },
  },
  {
    title: 'HEAD refused',
    host: 'pages',
    override: ({ method }) => (method === 'HEAD' ? { status: 405 } : undefined),
    verdicts: { T25: 'degraded' },
  },
  {
    title: 'a preflight that allows any header but does not name Authorization',
    host: 'rewrite',
    override: ({ method }) =>
      method === 'OPTIONS'
        ? {
            status: 204,
            headers: {
              'access-control-allow-origin': '*',
              'access-control-allow-methods': 'GET',
              'access-control-allow-headers': '*',
            },
          }
        : undefined,
    verdicts: { T27: 'degraded' },
  },
  {
    title: 'no alias at /servers',
    host: 'pages',
    override: ({ path }) => (path === '/servers' ? { status: 404, body: {} } : undefined),
    verdicts: { T12: 'skipped' },
  },
  {
    title: 'no by-name path of 2025, where versions/latest answers',
    host: 'rewrite',
    override: ({ path }) => (/^\/v0\/servers\/[^/]+\/[^/]+$/.test(path) ? { status: 404, body: {} } : undefined),
    verdicts: { T9: 'degraded' },
  },
  {
    title: 'no /v0 at all',
    host: 'rewrite',
    override: ({ path }) => (path.startsWith('/v0/') ? { status: 404, body: {} } : undefined),
    verdicts: { T1: 'pass', T7: 'degraded', T8: 'fail', T9: 'degraded', T21: 'fail', T22: 'fail', T23: 'fail' },
  },
  {
    title: 'a byte order mark before the list',
    host: 'pages',
    override: (request, good) =>
      isV01List(request) ? withBody(good(), `\ufeff${JSON.stringify(good().body)}`) : undefined,
    verdicts: { T2: 'fail', T11: 'fail' },
  },
];

function withBody(answer: FixtureAnswer, body: unknown): FixtureAnswer {
  return { ...answer, body };
}

function withVersion(answer: FixtureAnswer, version: string): unknown {
  const row = answer.body as { server: object };
  return { ...row, server: { ...row.server, version } };
}

describe('doctor, on bad registries', () => {
  it.each(BAD)('$title', async ({ host, override, verdicts, details = {} }) => {
    const report = await examine({ host, override });
    const found = Object.fromEntries(Object.keys(verdicts).map((id) => [id, find(report, id).verdict]));
    expect(found).toEqual(verdicts);
    for (const [id, text] of Object.entries(details)) expect(find(report, id).detail).toContain(text);
    const failed = Object.values(verdicts).includes('fail');
    if (failed) expect(report.verdict).toBe('fail');
  });

  it('ends a loop after two pages', async () => {
    const registry = await start({
      host: 'pages',
      override: (request, good) => (isList(request) ? withBody(good(), toList(latestRows, 'page-2')) : undefined),
    });
    await runDoctor({ url: registry.url }, world);
    expect(registry.requests.filter((target) => target.includes('version=latest&limit=100'))).toHaveLength(2);
  });
});

describe('doctor, the limits of clients', () => {
  it('degrades ToolHive above 10,000 rows, with registry.json as the fallback', async () => {
    const servers = Array.from({ length: 10_001 }, (_, index) => ({
      name: `com.example/s${index}`,
      versions: ['1.0.0'],
    }));
    const report = await examine({ host: 'rewrite', servers, pageRows: 2_000 });
    expect(notPassed(report)).toEqual({ ...REWRITE, T15: 'degraded' });
    expect(find(report, 'T15').detail).toContain('more than 10,000 rows');
    expect(find(report, 'T15').detail).toContain('fallback: registry.json');
  });
});

describe('doctor, cursors', () => {
  it('appends a cursor raw for VS Code and the importer, escaped for the others', async () => {
    const rows = latestRows.map((row, index) => ({
      row,
      cursor: `${row.server.name}:${row.server.version}`,
      next: latestRows[index + 1],
    }));
    const registry = await start({
      host: 'rewrite',
      override: (request, good) => {
        if (!isList(request)) return undefined;
        const given = request.query.get('cursor')?.replaceAll(' ', '+');
        if (given === 'no-such-key') return undefined;
        const at = given === undefined ? 0 : rows.findIndex(({ cursor }) => cursor === given) + 1;
        const entry = rows[at];
        return withBody(
          { ...good(), status: 200 },
          toList(entry ? [entry.row] : [], entry?.next ? entry.cursor : undefined),
        );
      },
    });
    const report = await runDoctor({ url: registry.url }, world);
    for (const id of ['T4', 'T15', 'T20', 'T21', 'T23', 'T28'])
      expect([id, find(report, id).verdict]).toEqual([id, 'pass']);
    const sent = registry.requests.join('\n');
    expect(sent).toContain('/v0.1/servers?limit=50&version=latest&cursor=io.github.Acme/Weather:1.1.0+build.7');
    expect(sent).toContain('/v0/servers?cursor=io.github.Acme/Weather:1.1.0+build.7');
    expect(sent).toContain('/v0.1/servers?cursor=io.github.Acme%2FWeather%3A1.1.0%2Bbuild.7&limit=100&version=latest');
    expect(sent).toContain('/v0/servers?version=latest&limit=100&cursor=io.github.Acme%2FWeather%3A1.1.0%2Bbuild.7');
  });

  it('degrades an unknown cursor that is taken for a name to start after, as the official service takes it', async () => {
    const report = await examine({
      host: 'rewrite',
      override: (request, good) =>
        request.query.get('cursor') === 'no-such-key'
          ? withBody({ ...good(), status: 200 }, toList([latestRows[4]]))
          : undefined,
    });
    expect(find(report, 'T28').verdict).toBe('degraded');
  });
});

describe('doctor, the URL', () => {
  it.each(['/', '/v0', '/v0.1/', '/v0/servers', '/v0.1/servers', '/v0.1/servers/?limit=1'])(
    'cuts %s back to the base',
    async (tail) => {
      const registry = await start({ host: 'rewrite', servers: [] });
      const report = await runDoctor({ url: `${registry.url}${tail}` }, world);
      expect(report.url).toBe(registry.url);
      expect(report.notes).toHaveLength(tail === '/' ? 0 : 1);
      expect(registry.requests[0]).toBe('/v0.1/servers?limit=50&version=latest');
    },
  );

  it('keeps a path before the API', async () => {
    const registry = await start({
      host: 'rewrite',
      override: ({ path }) => (path.startsWith('/mcp/v0') ? undefined : { status: 404 }),
    });
    const report = await runDoctor({ url: `${registry.url}/mcp/v0.1/servers` }, world);
    expect(report.url).toBe(`${registry.url}/mcp`);
    expect(registry.requests[0]).toBe('/mcp/v0.1/servers?limit=50&version=latest');
  });

  it('throws UpstreamError when nothing answers at all', async () => {
    const registry = await start({ host: 'pages' });
    await registry.close();
    await expect(runDoctor({ url: registry.url }, world)).rejects.toThrow(UpstreamError);
  });

  it('reports, and does not throw, when only the list gets no answer', async () => {
    const report = await examine({
      host: 'pages',
      override: (request) =>
        isList(request) ? { status: 302, headers: { location: 'ftp://example.com/' } } : undefined,
    });
    expect(find(report, 'T2').verdict).toBe('fail');
    expect(find(report, 'T18').verdict).toBe('pass');
  });

  it.each(['ftp://example.com', 'not a url', ''])('refuses "%s"', async (url) => {
    await expect(runDoctor({ url }, world)).rejects.toThrow(UserError);
  });
});
