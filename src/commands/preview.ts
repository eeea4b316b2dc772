import { join } from 'node:path';
import type { ServeHandler, ServeRequest, ServeResponse } from '../io/serve.ts';
import { createStaticRoot, type StaticRoot } from '../io/static-root.ts';
import { etagOf, isNotModified } from '../site/conditional.ts';
import { contentTypeOf, UNKNOWN_TYPE } from '../site/content-types.ts';
import { CORS_HEADERS } from '../site/cors.ts';
import { EMULATIONS, type Emulation, type EmulationOptions, emulateHost } from '../site/emulate.ts';
import { decodeHostPath, splitTarget } from '../site/host-path.ts';
import { jsonTypeOf, type QueryAnswer, renderProblem } from '../site/problem.ts';
import { answerPath } from '../site/query.ts';
import { type LiveSite, openLiveSite } from './live-site.ts';
import { UserError, type World } from './world.ts';

export { EMULATIONS };

export interface PreviewOptions {
  /** The folder of a built site. */
  readonly dir: string;
  /** A taken port is an error; 0 takes any. Absent: 8080, else the next free one. */
  readonly port?: number;
  /** Default 127.0.0.1: nobody else's machine sees the preview. */
  readonly host?: string;
  readonly emulate: 'live' | Emulation;
  /** See EmulationOptions. */
  readonly dirWins?: boolean;
}

export interface Preview {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 8080;
const MAX_PORT = 65_535;
const API_FILE = /^v0(?:\.1)?\//;

/**
 * Serves a built site until it is closed: `live` answers the read API with the query function and follows rebuilds, the
 * emulations answer as a static host would (design, section 5; clients.md, section 9).
 * A folder that is no built site, a bad or a taken port are UserErrors. Prints nothing.
 */
export async function runPreview(options: PreviewOptions, world: World): Promise<Preview> {
  const { dir, emulate, dirWins = false, host = DEFAULT_HOST, port } = options;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= MAX_PORT)) {
    throw new UserError(`${port} is not a port.`, `Give a number from 0 to ${MAX_PORT}; 0 takes any free port.`);
  }
  if (world.files.stat(join(dir, 'build.json'))?.kind !== 'file') {
    throw new UserError(
      `${dir} is not a built site.`,
      'Name the folder that build wrote, or make one: mcp-git-registry build --data DIR --out SITE.',
    );
  }
  const root = createStaticRoot(dir);
  const handler =
    emulate === 'live'
      ? answerLive(openLiveSite(dir, root, world), root)
      : answerEmulated({ emulation: emulate, dirWins }, root);
  const listening = await world.listen(handler, { host, port: port ?? DEFAULT_PORT, orNext: port === undefined });
  return { url: `http://${toReachable(host)}:${listening.port}`, port: listening.port, close: listening.close };
}

function answerEmulated(options: EmulationOptions, root: StaticRoot): ServeHandler {
  return (request) => {
    const { status, headers, path, body = '' } = emulateHost(options, request, { file: root.kindOf });
    const bytes = path === undefined ? body : root.read(path);
    return finish(request, { status, headers, body: bytes ?? '' });
  };
}

function answerLive(site: LiveSite, root: StaticRoot): ServeHandler {
  return (request) => {
    const answer = answerLiveRequest(request, site, root);
    const headers = {
      ...CORS_HEADERS,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      ...answer.headers,
    };
    return finish(request, { ...answer, headers });
  };
}

function answerLiveRequest(request: ServeRequest, site: LiveSite, root: StaticRoot): ServeResponse {
  if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return asJson(renderProblem(405, 'This registry is read-only.'), { allow: 'GET, HEAD, OPTIONS' });
  }
  const { path: raw, query } = splitTarget(request.target);
  const path = raw.replaceAll(/\/{2,}/g, '/');
  // The alias that Copilot CLI 1.0.49 asks for.
  const apiPath = /^\/servers\/?$/.test(path) ? '/v0.1/servers' : path;
  const answer = answerPath(site.index(), apiPath, new URLSearchParams(query));
  // The files behind the API have addresses of their own (`versions.json`), which the page for people reads.
  const isFileOfApi = answer?.status === 404 && /\.(?:json|html)$/.test(path);
  return answer && !isFileOfApi ? asJson(answer) : answerFile(path, root);
}

function answerFile(rawPath: string, root: StaticRoot): ServeResponse {
  const decoded = decodeHostPath(rawPath);
  if ('bad' in decoded) return asJson(renderProblem(400, decoded.bad));
  const path = decoded.path.replace(/^\//, '').replace(/\/$/, '');
  const candidates = path === '' ? ['index.html'] : [path, `${path}.json`, `${path}/index.html`];
  const file = candidates.find((candidate) => root.kindOf(candidate) === 'file');
  const body = file === undefined ? undefined : root.read(file);
  if (file !== undefined && body !== undefined)
    return { status: 200, headers: { 'content-type': liveTypeOf(file) }, body };
  return asJson(renderProblem(404, 'There is nothing at this path.'));
}

/** Everything below the API prefixes is JSON, also the twins that GitHub Pages needs under other names. */
function liveTypeOf(file: string): string {
  const type = contentTypeOf(file);
  return API_FILE.test(file) || type === UNKNOWN_TYPE ? 'application/json' : type;
}

function asJson({ status, body }: QueryAnswer, headers: Readonly<Record<string, string>> = {}): ServeResponse {
  return { status, headers: { 'content-type': jsonTypeOf(status), ...headers }, body };
}

/** Adds the entity tag to a 200 and answers 304 to a client that has these bytes already. */
function finish(request: ServeRequest, response: ServeResponse): ServeResponse {
  if (response.status !== 200) return response;
  const etag = etagOf(response.body);
  const headers = { ...response.headers, etag };
  if (!isNotModified(request.headers['if-none-match'], etag)) return { ...response, headers };
  const { 'content-type': _, ...kept } = headers as Record<string, string>;
  return { status: 304, headers: kept, body: '' };
}

/** The host as a browser on this machine can open it. */
function toReachable(host: string): string {
  if (host === '0.0.0.0') return DEFAULT_HOST;
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
