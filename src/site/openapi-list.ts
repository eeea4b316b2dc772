import { canSelectByQuery } from './host-table.ts';
import type { SiteHost } from './site-file.ts';

/** What the list of servers is on some hosts, in the words of openapi.yaml. */
export interface ListPromise {
  readonly summary: string;
  readonly description: string;
  /** Names of query parameters; empty where none has an effect. */
  readonly parameters: readonly string[];
}

/**
 * `pages`: every host chooses a page by the query. `document`: none does, the list is one document. `mixed`: the same
 * site is served by hosts of both kinds, and which one answers decides.
 */
type Selection = 'pages' | 'document' | 'mixed';

const HOST_NAMES: Readonly<Record<SiteHost, string>> = {
  'github-pages': 'GitHub Pages',
  nginx: 'nginx',
  caddy: 'Caddy',
  none: 'hosts that map no paths',
};

const PAGES =
  'Pages of at most 100 rows, sorted by name: one row per version, or with version=latest one row per server. Every other query parameter, limit and search among them, is ignored. An unknown cursor or version answers 404.';
const DOCUMENT =
  'Every server with its latest version that is not deleted, sorted by name, without nextCursor. Query parameters are ignored: every limit, cursor, version and search answers this document. Page by page: /lists/{list}/{key}.json.';

const PROMISES: Readonly<Record<Selection, ListPromise>> = {
  pages: {
    summary: 'The list of servers, page by page',
    description: PAGES,
    parameters: ['listVersion', 'cursor'],
  },
  document: { summary: 'All servers, in one document', description: DOCUMENT, parameters: [] },
  mixed: {
    summary: 'The list of servers: one document, or a page of it, depending on the host',
    description: '',
    parameters: ['listVersion', 'cursor'],
  },
};

/** What `servers` answers where any of these hosts may be the one that serves it. */
export function toListPromise(hosts: readonly SiteHost[]): ListPromise {
  const selection = selectionOf(hosts);
  const promise = PROMISES[selection];
  if (selection !== 'mixed') return promise;
  const description = `One document, or a page with nextCursor, depending on which of the hosts serves it.\n\n${perHost(hosts, { pages: PAGES, document: DOCUMENT })}`;
  return { ...promise, description };
}

/** What the introduction of openapi.yaml says about lists and query parameters. */
export function describeLists(hosts: readonly SiteHost[]): string {
  const pages =
    'Lists come in pages: ?version=latest for one row per server, no version for every version, ?cursor= for the next page. Other query parameters are ignored.';
  const document =
    'Query parameters are ignored: the list of servers is one document with the latest version of every server and without nextCursor.';
  const selection = selectionOf(hosts);
  if (selection !== 'mixed') return selection === 'pages' ? pages : document;
  return `This site is written for several hosts, and which of them serves it decides what a list is.\n\n${perHost(hosts, { pages, document })}`;
}

/** The components that `ListPromise.parameters` names; empty where no host reads a query. */
export function buildQueryParameters(
  all: readonly SiteHost[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  // On `none` the list has a path of its own, which takes no parameters.
  const hosts = all.filter((host) => host !== 'none');
  const selection = selectionOf(hosts);
  if (selection === 'document') return {};
  const ignored = selection === 'mixed' ? ` Ignored on ${namesOf(hosts, false)}.` : '';
  return {
    cursor: {
      name: 'cursor',
      in: 'query',
      description: `The nextCursor of the page before.${ignored}`,
      schema: LIST_KEY,
    },
    listVersion: {
      name: 'version',
      in: 'query',
      description: `latest: one row per server. Absent: every version.${ignored}`,
      schema: { type: 'string', enum: ['latest'] },
    },
  };
}

/** Schema of a page's key, and so of every cursor. */
export const LIST_KEY = { type: 'string', pattern: '^[A-Za-z0-9._-]+$' };

function selectionOf(hosts: readonly SiteHost[]): Selection {
  if (!hosts.some(selectsByQuery)) return 'document';
  return canSelectByQuery(hosts) ? 'pages' : 'mixed';
}

function perHost(hosts: readonly SiteHost[], texts: { readonly pages: string; readonly document: string }): string {
  return `On ${namesOf(hosts, true)}: ${texts.pages}\n\nOn ${namesOf(hosts, false)}: ${texts.document}`;
}

function namesOf(hosts: readonly SiteHost[], selecting: boolean): string {
  const named = hosts.filter((host) => selectsByQuery(host) === selecting).map((host) => HOST_NAMES[host]);
  return new Intl.ListFormat('en').format(named);
}

function selectsByQuery(host: SiteHost): boolean {
  return canSelectByQuery([host]);
}
