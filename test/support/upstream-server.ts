import { listen, type ServeRequest, type ServeResponse } from '../../src/io/serve.ts';

/** A row of the registry API with the times that matter here. */
export function toRow(name: string, version: string, more: RowFacts = {}): Record<string, unknown> {
  const {
    status = 'active',
    publishedAt = '2026-01-01T00:00:00Z',
    updatedAt = publishedAt,
    description = 'Made up.',
  } = more;
  return {
    server: { name, description, version },
    _meta: { 'io.modelcontextprotocol.registry/official': { status, publishedAt, updatedAt } },
  };
}

export interface RowFacts {
  readonly status?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly description?: string;
}

/** The answer to one request; undefined is 404. */
export type UpstreamHandler = (url: URL, request: ServeRequest) => UpstreamAnswer | undefined;

/** A body that is not a string is sent as JSON. */
export interface UpstreamAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface UpstreamServer {
  readonly url: string;
  /** Targets of the requests so far, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** An upstream on loopback. */
export async function startUpstream(handler: UpstreamHandler): Promise<UpstreamServer> {
  const requests: string[] = [];
  const listening = await listen(
    (request) => {
      requests.push(request.target);
      return toResponse(handler(new URL(request.target, 'http://upstream'), request));
    },
    { host: '127.0.0.1', port: 0 },
  );
  return { url: `http://127.0.0.1:${listening.port}`, requests, close: () => listening.close() };
}

function toResponse(answer: UpstreamAnswer | undefined): ServeResponse {
  if (!answer) return { status: 404, headers: { 'content-type': 'application/json' }, body: '{"status":404}' };
  const { status = 200, headers = {}, body = {} } = answer;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

export interface ListApiOptions {
  /** Rows that the API holds when it is asked. */
  readonly rows: () => readonly Record<string, unknown>[];
  readonly pageRows?: number;
  /** Default `/v0.1/servers`. */
  readonly path?: string;
  readonly knowsUpdatedSince?: boolean;
}

/** A list endpoint as the official API's: cursor is the index of the first row, `updated_since` is strict. */
export function createListApi(options: ListApiOptions): UpstreamHandler {
  const { rows, pageRows = 2, path = '/v0.1/servers', knowsUpdatedSince = true } = options;
  return (url) => {
    if (url.pathname !== path) return undefined;
    const since = knowsUpdatedSince ? url.searchParams.get('updated_since') : null;
    const found = rows().filter((row) => since === null || updatedAtOf(row) > since);
    const from = Number(url.searchParams.get('cursor') ?? '0');
    const page = found.slice(from, from + pageRows);
    const next = from + pageRows < found.length ? { nextCursor: String(from + pageRows) } : {};
    return { body: { servers: page, metadata: { ...next, count: page.length } } };
  };
}

function updatedAtOf(row: Record<string, unknown>): string {
  const meta = row._meta as Record<string, { updatedAt: string }>;
  return meta['io.modelcontextprotocol.registry/official']?.updatedAt ?? '';
}
