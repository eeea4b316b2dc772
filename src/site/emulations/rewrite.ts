import { contentTypeOf, UNKNOWN_TYPE } from '../content-types.ts';
import { CORS_HEADERS } from '../cors.ts';
import { decodeHostPath, splitTarget } from '../host-path.ts';
import { CURSOR_PATTERN, FIRST_PAGE_KEY } from '../list-keys.ts';
import { renderProblem } from '../problem.ts';
import type { HostAnswer, HostRequest, SiteLookup } from './host-answer.ts';

const LIST_PATH = /^(?:(v0|v0\.1)\/)?servers\/?$/;
const API_PATH = /^v0(?:\.1)?\//;
const CURSOR = new RegExp(`^${CURSOR_PATTERN}$`);

/**
 * A static host that can rewrite URLs and look at the query (nginx, Caddy and their like; clients.md, section 9b): what
 * the files of `renderHostFiles` make of a real one. `cursor` and `version` choose a list page, `.json` is added to
 * detail paths, every answer carries the CORS trio.
 */
export function emulateRewrite(request: HostRequest, lookup: SiteLookup): HostAnswer {
  if (request.method === 'OPTIONS') return { status: 204, body: '', headers: CORS_HEADERS };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'This registry is read-only.');
  const { path: raw, query } = splitTarget(request.target);
  const decoded = decodeHostPath(raw);
  if ('bad' in decoded) return refuse(400, decoded.bad);
  const path = decoded.path.replaceAll(/\/{2,}/g, '/').replace(/^\//, '');
  const list = LIST_PATH.exec(path);
  const candidates = list ? [listPage(list[1] ?? 'v0.1', new URLSearchParams(query))] : candidatesFor(path);
  const file = candidates.find((candidate) => candidate !== undefined && lookup.file(candidate) === 'file');
  if (file === undefined) return missing(lookup);
  const type = contentTypeOf(file);
  return {
    status: 200,
    path: file,
    headers: { ...CORS_HEADERS, 'content-type': type === UNKNOWN_TYPE ? 'application/json' : type },
  };
}

/** The page that the query chooses; undefined for a version that is no list and for a cursor without the right form. */
function listPage(api: string, query: URLSearchParams): string | undefined {
  const version = query.get('version') || undefined;
  const cursor = query.get('cursor') || undefined;
  if (version !== undefined && version !== 'latest') return undefined;
  if (cursor !== undefined && !CURSOR.test(cursor)) return undefined;
  return `${api}/lists/${version ?? 'all'}/${cursor ?? FIRST_PAGE_KEY}.json`;
}

function candidatesFor(path: string): string[] {
  const bare = path.replace(/\/$/, '');
  if (bare === '') return ['index.html'];
  if (!API_PATH.test(path)) return [bare, `${bare}/index.html`];
  return [`${bare}.json`, `${bare}/index.json`, bare];
}

function missing(lookup: SiteLookup): HostAnswer {
  const headers = { ...CORS_HEADERS, 'content-type': 'application/problem+json' };
  if (lookup.file('404.html') === 'file') return { status: 404, path: '404.html', headers };
  return { ...renderProblem(404, 'There is nothing at this path.'), headers };
}

function refuse(status: number, detail: string): HostAnswer {
  return { ...renderProblem(status, detail), headers: { ...CORS_HEADERS, 'content-type': 'application/problem+json' } };
}
