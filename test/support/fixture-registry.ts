import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The three kinds of host of reference clients.md, section 9. */
export type FixtureHost = 'rewrite' | 'pages' | 'no-decode';

export interface FixtureServer {
  readonly name: string;
  /** Newest last. */
  readonly versions: readonly string[];
}

export interface FixtureRequest {
  readonly method: string;
  /** Decoded as the host decodes it, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
}

export interface FixtureAnswer {
  readonly status: number;
  /** An empty `etag` means none; otherwise a 200 gets one made from its body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
}

export interface FixtureOptions {
  readonly host: FixtureHost;
  readonly servers?: readonly FixtureServer[];
  /** Rows per list page; few, so that small registries have pages. */
  readonly pageRows?: number;
  /** What is bad about this registry: an answer of its own, or undefined for the good one. */
  readonly override?: (request: FixtureRequest, good: () => FixtureAnswer) => FixtureAnswer | undefined;
}

export interface FixtureRegistry {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Targets as they were sent, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export const FIXTURE_SERVERS: readonly FixtureServer[] = [
  { name: 'com.example/files', versions: ['2.0.0'] },
  { name: 'io.github.Acme/Weather', versions: ['1.0.0', '1.1.0+build.7'] },
  { name: 'io.github.acme/maps', versions: ['0.1.0', '0.2.0', '0.3.0'] },
  { name: 'io.github.bob/clock', versions: ['1.0.0'] },
  { name: 'io.github.carol/notes', versions: ['1.0.0', '2.0.0'] },
];

const PAGE_ROWS = 2;
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type',
};
const NOT_FOUND = { title: 'Not Found', status: 404, detail: 'There is no such document.' };

/** Serves a small registry on loopback, as one of the hosts would, with `override` for what is wrong about it. */
export async function startFixtureRegistry(options: FixtureOptions): Promise<FixtureRegistry> {
  const documents = buildFixtureDocuments(options.servers ?? FIXTURE_SERVERS, options.pageRows);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    const parsed = parseRequest(request, options.host);
    const good = () => answerAs(options.host, documents, parsed);
    send(parsed, response, options.override?.(parsed, good) ?? good());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}

function parseRequest(request: IncomingMessage, host: FixtureHost): FixtureRequest {
  const target = request.url ?? '/';
  const [rawPath = '/', rawQuery = ''] = target.split('?', 2);
  // Without decoding, `ns%2Fname` stays one segment; everything else is decoded everywhere.
  const path =
    host === 'no-decode' ? decodeURIComponent(rawPath.replace(/%2F/gi, '%252F')) : decodeURIComponent(rawPath);
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(rawQuery),
    target,
    headers: request.headers,
  };
}

function send(request: FixtureRequest, response: ServerResponse, answer: FixtureAnswer): void {
  const text =
    answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
  const headers: Record<string, string> = { ...(answer.status === 200 ? { etag } : {}), ...answer.headers };
  if (headers.etag === '') delete headers.etag;
  const known = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
  response.writeHead(known ? 304 : answer.status, headers);
  response.end(known || request.method === 'HEAD' ? undefined : text);
}

function answerAs(host: FixtureHost, documents: ReadonlyMap<string, unknown>, request: FixtureRequest): FixtureAnswer {
  if (host === 'rewrite') return answerRewriting(documents, request);
  const cors = { 'access-control-allow-origin': '*' };
  if (request.method === 'OPTIONS') return { status: 405 };
  const path = request.path.length > 1 ? request.path.replace(/\/$/, '') : request.path;
  const body = documents.get(path);
  if (body === undefined)
    return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: NOT_FOUND };
  return { status: 200, headers: { ...cors, 'content-type': pagesType(path) }, body };
}

function pagesType(path: string): string {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8';
  if (path.endsWith('.yaml')) return 'text/yaml; charset=utf-8';
  const bare = /\/versions\/[^/]+$|\/servers\/[^/]+$/.test(path);
  return bare ? 'application/octet-stream' : 'text/html; charset=utf-8';
}

function answerRewriting(documents: ReadonlyMap<string, unknown>, request: FixtureRequest): FixtureAnswer {
  const headers = { ...CORS, 'content-type': 'application/json' };
  if (request.method === 'OPTIONS') return { status: 204, headers };
  const list = /^(\/v0(?:\.1)?)\/servers\/?$/.exec(request.path);
  const body = documents.get(list ? choosePage(list[1] ?? '', request.query) : request.path);
  return body === undefined ? { status: 404, headers, body: NOT_FOUND } : { status: 200, headers, body };
}

function choosePage(api: string, query: URLSearchParams): string {
  const list = { '': 'all', latest: 'latest' }[query.get('version') ?? ''] ?? 'none';
  return `${api}/lists/${list}/${query.get('cursor') || 'first'}.json`;
}

/** Every document of the registry by its path, as the design's static layout has them. */
export function buildFixtureDocuments(servers: readonly FixtureServer[], pageRows = PAGE_ROWS): Map<string, unknown> {
  const documents = new Map<string, unknown>();
  const latest = servers.map((server, index) => toFixtureRow(server, server.versions.length - 1, index));
  const all = servers.flatMap((server, index) => server.versions.map((_, at) => toFixtureRow(server, at, index)));
  for (const api of ['/v0', '/v0.1']) {
    documents.set(`${api}/servers`, toList(latest));
    addPages(documents, `${api}/lists/latest`, { rows: latest, pageRows });
    addPages(documents, `${api}/lists/all`, { rows: all, pageRows });
    for (const [index, server] of servers.entries())
      addDetails(documents, `${api}/servers/${server.name}`, server, index);
  }
  for (const [index, { name }] of servers.entries()) {
    documents.set(`/v0/servers/${name}`, latest[index]);
    documents.set(`/v0/servers/${toFixtureId(index)}`, latest[index]);
  }
  documents.set('/servers', toList(latest));
  documents.set('/registry.json', {
    $schema: 'https://example.com/upstream-registry.schema.json',
    version: '1.0.0',
    meta: { last_updated: '2026-01-01T00:00:00Z' },
    data: { servers: latest.map(({ server }) => server) },
  });
  documents.set('/openapi.yaml', FIXTURE_OPENAPI);
  return documents;
}

export const FIXTURE_OPENAPI = `openapi: 3.1.0
info:
  title: Fixture
  version: 1.0.0
  description: The API of https://github.com/modelcontextprotocol/registry
paths: {}
`;

function addDetails(documents: Map<string, unknown>, root: string, server: FixtureServer, index: number): void {
  const rows = server.versions.map((_, at) => toFixtureRow(server, at, index));
  documents.set(`${root}/versions`, toList(rows.toReversed()));
  documents.set(`${root}/versions/latest`, rows.at(-1));
  for (const row of rows) documents.set(`${root}/versions/${row.server.version}`, row);
}

interface Pages {
  readonly rows: readonly unknown[];
  readonly pageRows: number;
}

function addPages(documents: Map<string, unknown>, folder: string, { rows, pageRows }: Pages): void {
  const keyOf = (page: number) => (page === 0 ? 'first' : `page_${page}.k`);
  const pages = Math.max(1, Math.ceil(rows.length / pageRows));
  for (let page = 0; page < pages; page += 1) {
    const slice = rows.slice(page * pageRows, (page + 1) * pageRows);
    documents.set(`${folder}/${keyOf(page)}.json`, toList(slice, page + 1 < pages ? keyOf(page + 1) : undefined));
  }
}

/** A list answer; `nextCursor` only when it is given. */
export function toList(
  rows: readonly unknown[],
  nextCursor?: string,
): { servers: readonly unknown[]; metadata: object } {
  return { servers: rows, metadata: { count: rows.length, ...(nextCursor === undefined ? {} : { nextCursor }) } };
}

function toFixtureId(index: number): string {
  return `00000000-0000-5000-8000-${String(index).padStart(12, '0')}`;
}

/** The row of one version, with the official block and the registry's own. */
export function toFixtureRow(server: FixtureServer, at: number, index = 0) {
  const { name, versions } = server;
  const time = '2026-01-01T00:00:00Z';
  const official = {
    status: 'active',
    statusChangedAt: time,
    publishedAt: time,
    updatedAt: time,
    isLatest: at === versions.length - 1,
  };
  return {
    server: { name, description: `The server ${name.split('/')[1]}`, version: versions[at] ?? '' },
    _meta: {
      'io.modelcontextprotocol.registry/official': official,
      'localhost/registry': { id: toFixtureId(index), level: 'owner' },
    },
  };
}
