import { hash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { UserError } from '../world.ts';

/** How an upstream's list is walked: by `?cursor=`, by sibling files `<cursor>.json`, or not at all. */
export type WalkKind = 'api' | 'pages' | 'document';

/** A place where the list may be. */
export interface WalkStart {
  readonly kind: WalkKind;
  readonly url: string;
}

export interface UpstreamAddress {
  /** Where to look, in this order; the first that answers with a list is taken. */
  readonly starts: readonly WalkStart[];
  /** The list was named exactly, so no fuller one is looked for. */
  readonly isExact: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether FROM is a URL; anything else is a path. */
export function isUrl(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

/** The name of an upstream in receipts and in upstreams.json: a URL without credentials, query and fragment; a file's base name. */
export function toUpstreamLabel(from: string): string {
  if (!isUrl(from)) return basename(from);
  const url = parseUrl(from);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * Under which name upstreams.json remembers an upstream: its label, and for a file also a mark of where it lies. Two
 * files that happen to be called servers.json are two upstreams, and no path of a machine is written down.
 */
export function toMemoryKey(from: string): string {
  return isUrl(from) ? toUpstreamLabel(from) : `${basename(from)}#${hash('sha256', resolve(from), 'hex').slice(0, 12)}`;
}

/**
 * What a URL may mean: a list's own (`…/servers`, `…/lists/<list>/<page>.json`), a JSON file, an API version (`…/v0`,
 * `…/v0.1`), or a base, for which v0.1 is tried before v0. Credentials become a header.
 */
export function toUpstreamAddress(from: string): UpstreamAddress {
  const url = parseUrl(from);
  const headers = toHeaders(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  if (/\/lists\/[^/]+\/[^/]+\.json$/.test(url.pathname)) return exact({ kind: 'pages', url: url.href }, headers);
  if (/\.(?:json|ndjson|jsonl)(?:\.gz)?$/i.test(url.pathname))
    return exact({ kind: 'document', url: url.href }, headers);
  url.pathname = url.pathname.replace(/\/+$/, '');
  if (url.pathname.endsWith('/servers')) return exact({ kind: 'api', url: url.href }, headers);
  const below = (path: string): WalkStart => ({ kind: 'api', url: appendPath(url, path) });
  if (/\/v0(?:\.1)?$/.test(url.pathname)) return { starts: [below('servers')], isExact: false, headers };
  const starts = [below('v0.1/servers'), below('v0/servers'), { kind: 'document' as const, url: url.href }];
  return { starts, isExact: false, headers };
}

/** The page after this one of a list that is kept as files; undefined when the cursor is not a plain file name. */
export function toSiblingPage(pageUrl: string, cursor: string): string | undefined {
  if (!/^[A-Za-z0-9._~-]+$/.test(cursor) || cursor.startsWith('.')) return undefined;
  const url = new URL(pageUrl);
  url.pathname = `${url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)}${cursor}.json`;
  return url.href;
}

/** First page of the list of all versions, beside an API's `servers`, on registries that are static files. */
export function toAllVersionsList(serversUrl: string): string {
  const url = new URL(serversUrl);
  url.search = '';
  url.pathname = url.pathname.replace(/\/servers$/, '/lists/all/first.json');
  return url.href;
}

function exact(start: WalkStart, headers: Readonly<Record<string, string>>): UpstreamAddress {
  return { starts: [start], isExact: true, headers };
}

function appendPath(base: URL, path: string): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url.href;
}

function toHeaders(url: URL): Record<string, string> {
  if (url.username === '' && url.password === '') return { accept: 'application/json' };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { accept: 'application/json', authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function parseUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new UserError(
    'FROM looks like a URL but is none.',
    'Give a URL such as https://registry.example.com, or a file.',
  );
}
