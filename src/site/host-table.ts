import { API_PREFIXES, type ApiPrefix, type SiteHost } from './site-file.ts';

/**
 * The kinds of document that the API has, and under which file names each host serves them.
 * `{path}` is the path of the request without the API prefix.
 */
export type DocumentKind =
  /** A path that has a folder of its own name beside it: `servers`, `…/versions`, `v0/servers/<ns>/<name>`. */
  | 'beside-folder'
  /** A path below which nothing lies: one version, `latest`, a uuid, `ping`. */
  | 'leaf';

/**
 * The one table host × document. GitHub Pages serves `x.html` for `/x` with 200 and no redirect even when a folder `x/`
 * exists, and `x/index.html` for `/x/`; a leaf is served from its extensionless file. Rewriting hosts and `none` use
 * typed `.json` files (reference: clients, sections 8, 10, 13).
 */
const FILES: Readonly<Record<SiteHost, Readonly<Record<DocumentKind, readonly string[]>>>> = {
  'github-pages': { 'beside-folder': ['{path}.html', '{path}/index.html'], leaf: ['{path}'] },
  nginx: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
  caddy: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
  none: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
};

/** Hosts that can choose a file by the query of a request: only they may be promised `?cursor=` and `?version=`. */
const REWRITING_HOSTS: ReadonlySet<SiteHost> = new Set(['nginx', 'caddy']);

/** True when every host of the build honours `?cursor=` and `?version=`. */
export function canSelectByQuery(hosts: readonly SiteHost[]): boolean {
  return hosts.every((host) => REWRITING_HOSTS.has(host));
}

/** Maps API documents to file names for a set of hosts; twins are listed once. */
export interface HostPaths {
  /** Files of the document at `path` (relative to an API prefix) below each of the given prefixes. */
  api(kind: DocumentKind, path: string, prefixes?: readonly ApiPrefix[]): string[];
  /** Files of a document at the root of the site. */
  root(kind: DocumentKind, path: string): string[];
}

/** The files that a build for these hosts writes, by the table above; a host set of one or more. */
export function createHostPaths(hosts: readonly SiteHost[]): HostPaths {
  const templates = new Map<DocumentKind, ((path: string) => string)[]>();
  for (const kind of ['beside-folder', 'leaf'] as const) {
    const names = new Set(hosts.flatMap((host) => FILES[host][kind]));
    templates.set(
      kind,
      [...names].map((name) => (path: string) => path + name.slice('{path}'.length)),
    );
  }
  const root = (kind: DocumentKind, path: string) => templates.get(kind)!.map((toFile) => toFile(path));
  return {
    api: (kind, path, prefixes = API_PREFIXES) => prefixes.flatMap((prefix) => root(kind, `${prefix}/${path}`)),
    root,
  };
}
