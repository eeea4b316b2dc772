import { compareInstants } from '../manifest/compare-instants.ts';
import { compareNewestFirst } from './compare-newest-first.ts';
import { allKey, latestKey, longAllKey } from './list-keys.ts';
import { type QueryAnswer, renderProblem } from './problem.ts';
import { findCursor, type QueryIndex, type QueryRow } from './query-index.ts';
import { type ListQuery, parseIncludeDeleted, parseListQuery, type QueryParams } from './query-parameters.ts';
import { renderList } from './rows.ts';

const API_PATH = /^\/(v0|v0\.1)\/servers(?:\/(.*))?$/s;
const RESTART = 'Start again without a cursor.';

/**
 * Answers `GET <api>/servers` (clients.md, sections 6 and 12): `cursor`, `limit` 1 to 100 (default 30), `search`,
 * `version`, `updated_since`, `include_deleted`.
 * A page is `{servers, metadata: {nextCursor?, count}}`; the last one has no `nextCursor`, and `nextCursor` always
 * leads to at least one row. A cursor names the first row that has not been returned, so that rows inserted before it
 * do not move it. An unknown cursor is never answered with the first page.
 */
export function answerListQuery(index: QueryIndex, params: QueryParams): QueryAnswer {
  const parsed = parseListQuery(params);
  if ('problem' in parsed) return parsed.problem;
  const { query } = parsed;
  const start = query.cursor === undefined ? 0 : startAt(index, query, query.cursor);
  if (typeof start !== 'number') return start;
  const page: QueryRow[] = [];
  for (let position = start; position < index.rows.length; position += 1) {
    const row = index.rows[position];
    if (row === undefined || !isMember(index, query, row) || !isWanted(index, query, row)) continue;
    if (page.length === query.limit) return renderPage(page, keyOf(index, query, row));
    page.push(row);
  }
  return renderPage(page);
}

/**
 * Answers any path of the read API below `/v0` and `/v0.1`: the list, `/servers/{name}/versions`,
 * `/servers/{name}/versions/{version}`, and under `/v0` also `/servers/{uuid}` and `/servers/{name}`. With or without a
 * trailing slash, the name with `/` or `%2F`. `path` is as the client sent it, not decoded and without the query.
 * Undefined when the path is not one of the read API.
 */
export function answerPath(index: QueryIndex, path: string, params: QueryParams): QueryAnswer | undefined {
  const found = API_PATH.exec(path);
  if (!found) return undefined;
  const segments = decodeSegments(found[2] ?? '');
  if (segments === undefined) return renderProblem(400, 'The path is not valid percent-encoded UTF-8.');
  if (segments.length === 0) return answerListQuery(index, params);
  const deleted = parseIncludeDeleted(params);
  if ('problem' in deleted) return deleted.problem;
  return answerDetail(index, found[1] === 'v0', { segments, includeDeleted: deleted.includeDeleted });
}

interface DetailRequest {
  readonly segments: readonly string[];
  readonly includeDeleted: boolean;
}

function answerDetail(index: QueryIndex, isV0: boolean, { segments, includeDeleted }: DetailRequest): QueryAnswer {
  const [first = '', second = '', third, version] = segments;
  if (isV0 && segments.length === 1) {
    const known = index.nameOf(first);
    return known === undefined ? notFound('No server has this id.') : oneVersion(index, known, { includeDeleted });
  }
  const name = `${first}/${second}`;
  if (isV0 && segments.length === 2) return oneVersion(index, name, { includeDeleted });
  if (third !== 'versions' || segments.length > 4) return notFound('There is no such path in this API.');
  if (segments.length === 3) return allVersions(index, name, includeDeleted);
  return oneVersion(index, name, { includeDeleted, ...(version === undefined ? {} : { version }) });
}

function allVersions(index: QueryIndex, name: string, includeDeleted: boolean): QueryAnswer {
  const rows = index.versionsOf(name).filter((row) => includeDeleted || row.status !== 'deleted');
  if (rows.length === 0) return notFound('No server has this name.');
  const dated = rows.map((row) => ({ version: row.version, publishedAt: index.publishedAtOf(row), row }));
  return renderPage(dated.sort(compareNewestFirst).map(({ row }) => row));
}

function oneVersion(
  index: QueryIndex,
  name: string,
  { version = 'latest', includeDeleted }: { readonly version?: string; readonly includeDeleted: boolean },
): QueryAnswer {
  const rows = index.versionsOf(name);
  const row = rows.find((one) => (version === 'latest' ? index.isListedAsLatest(one) : one.version === version));
  if (row && (includeDeleted || row.status !== 'deleted')) return { status: 200, body: `${row.json}\n` };
  return notFound(rows.length === 0 ? 'No server has this name.' : 'The server has no such version.');
}

/** Rows that the chosen list consists of; a cursor counts within these. */
function isMember(index: QueryIndex, query: ListQuery, row: QueryRow): boolean {
  if (row.status === 'deleted' && !query.includeDeleted) return false;
  return query.version !== 'latest' || index.isListedAsLatest(row);
}

function isWanted(index: QueryIndex, query: ListQuery, row: QueryRow): boolean {
  if (query.version !== undefined && query.version !== 'latest' && row.version !== query.version) return false;
  if (query.search !== undefined && !index.searchTextOf(row).includes(query.search)) return false;
  return query.updatedSince === undefined || compareInstants(row.updatedAt, query.updatedSince) > 0;
}

/** Two versions can be made whose short hashes are equal; the later one then has the long key. */
function keyOf(index: QueryIndex, query: ListQuery, row: QueryRow): string {
  if (query.version === 'latest') return latestKey(row.name);
  const key = allKey(row.name, row.version);
  const first = index.versionsOf(row.name).find(({ version }) => allKey(row.name, version) === key);
  return first === undefined || first.version === row.version ? key : longAllKey(row.name, row.version);
}

/** Where the cursor leads, or the problem: a wrong form, nothing at or after it, or nothing before it (page one). */
function startAt(index: QueryIndex, query: ListQuery, cursor: string): number | QueryAnswer {
  const target = findCursor(index, query.version === 'latest' ? 'latest' : 'all', cursor);
  if (target === undefined) return renderProblem(400, `The cursor is not one that this list gives. ${RESTART}`);
  const hasMember = (from: number, to: number) => {
    for (let position = from; position < to; position += 1) {
      const row = index.rows[position];
      if (row !== undefined && isMember(index, query, row)) return true;
    }
    return false;
  };
  const isPastEnd = !hasMember(target.position, index.rows.length);
  const isFirstPage = !target.exact && !hasMember(0, target.position);
  if (isPastEnd || isFirstPage) return notFound(`This cursor is unknown. ${RESTART}`);
  return target.position;
}

function renderPage(rows: readonly QueryRow[], nextCursor?: string): QueryAnswer {
  return {
    status: 200,
    body: renderList(
      rows.map(({ json }) => json),
      nextCursor,
    ),
  };
}

function notFound(detail: string): QueryAnswer {
  return renderProblem(404, detail);
}

function decodeSegments(text: string): string[] | undefined {
  try {
    const decoded = decodeURIComponent(text);
    if (decoded.includes('\0')) return undefined;
    const trimmed = decoded.endsWith('/') ? decoded.slice(0, -1) : decoded;
    return trimmed === '' ? [] : trimmed.split('/');
  } catch {
    return undefined;
  }
}
