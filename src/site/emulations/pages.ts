import { contentTypeOf } from '../content-types.ts';
import { decodeHostPath, splitTarget, type Undecoded } from '../host-path.ts';
import { renderProblem } from '../problem.ts';
import type { HostAnswer, HostRequest, SiteLookup } from './host-answer.ts';

export interface PagesOptions {
  readonly undecoded: Undecoded;
  readonly dirWins: boolean;
}

const OK_HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=600' };

/**
 * GitHub Pages as far as it is known (clients.md, sections 8 and 9a): no configuration, the query ignored, `x.html` for
 * `/x`, a 301 without CORS for a directory, `404.html` for the rest. With `undecoded: 'slashes'` the host of 9c.
 */
export function emulatePages(request: HostRequest, lookup: SiteLookup, options: PagesOptions): HostAnswer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, body: '', headers: { allow: 'GET, HEAD', 'content-type': 'text/html' } };
  }
  const { path: raw, query } = splitTarget(request.target);
  const decoded = decodeHostPath(raw, options.undecoded);
  if ('bad' in decoded) {
    return { ...renderProblem(400, decoded.bad), headers: { 'content-type': 'application/problem+json' } };
  }
  const path = decoded.path.replace(/^\//, '');
  if (path === '' || path.endsWith('/')) return answerDirectory(path, lookup);
  if (lookup.file(path) === 'file') return found(path);
  const isDirectory = lookup.file(path) === 'directory';
  const mustRedirect = options.dirWins && isDirectory && lookup.file(`${path}/index.html`) !== 'file';
  if (!mustRedirect && lookup.file(`${path}.html`) === 'file') return found(`${path}.html`);
  return isDirectory ? redirect(`${raw}/${query}`) : missing(lookup);
}

function answerDirectory(path: string, lookup: SiteLookup): HostAnswer {
  for (const index of ['index.html', 'index.json']) {
    if (lookup.file(`${path}${index}`) === 'file') return found(`${path}${index}`);
  }
  return missing(lookup);
}

function found(path: string): HostAnswer {
  return { status: 200, path, headers: { ...OK_HEADERS, 'content-type': contentTypeOf(path) } };
}

/** The path and query are sent back as they came; the real host answers so without any CORS header. */
function redirect(location: string): HostAnswer {
  return { status: 301, body: '', headers: { location, 'content-type': 'text/html' } };
}

function missing(lookup: SiteLookup): HostAnswer {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (lookup.file('404.html') === 'file') return { status: 404, path: '404.html', headers };
  return { status: 404, body: 'Not Found', headers };
}
