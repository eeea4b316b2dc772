import { compareInstants } from '../manifest/compare-instants.ts';
import { OFFICIAL_META_KEY } from '../manifest/server-json.ts';
import { compareCodeUnits } from '../registry/catalogue.ts';
import { type ListName, longVersionHash, parseAllKey, parseLatestKey } from './list-keys.ts';

/** One version as the query function sees it. `json` is the row's compact text, `{"server":…,"_meta":…}`. */
export interface QueryRow {
  readonly name: string;
  readonly version: string;
  readonly uuid: string;
  readonly status: string;
  /** RFC 3339. */
  readonly updatedAt: string;
  readonly isLatest: boolean;
  readonly json: string;
}

/** Rows sorted by name, then version (code units), with the ways to find them. */
export interface QueryIndex {
  readonly rows: readonly QueryRow[];
  /** True for the rows of the latest list: per server the latest version, or its last tombstone when all are deleted. */
  isListedAsLatest(row: QueryRow): boolean;
  /** The rows of one server by version order; empty when the name is unknown. */
  versionsOf(name: string): readonly QueryRow[];
  /** The server's name by its UUID, in either case. */
  nameOf(uuid: string): string | undefined;
  /** Position of the first row whose name is at or after this one. */
  positionOf(name: string): number;
  /** Lower-cased name and description; decoded on first use. */
  searchTextOf(row: QueryRow): string;
  /** `publishedAt` of the official block, RFC 3339; empty when it has none. */
  publishedAtOf(row: QueryRow): string;
}

/** Where a cursor leads: the position, and whether the row that it names is still there. */
export interface CursorTarget {
  readonly position: number;
  readonly exact: boolean;
}

interface RowDetails {
  readonly searchText: string;
  readonly publishedAt: string;
}

/**
 * Builds the index. `tombstones` are deleted versions: they appear only where deleted rows are asked for, and not at
 * all where a row of the same name and version exists. The rows need no order.
 */
export function createQueryIndex(rows: readonly QueryRow[], tombstones: readonly QueryRow[] = []): QueryIndex {
  const sorted = mergeRows(rows, tombstones);
  const ranges = rangesByName(sorted);
  const names = new Map(sorted.filter(({ uuid }) => uuid !== '').map(({ uuid, name }) => [uuid.toLowerCase(), name]));
  const latest = new Set<QueryRow>();
  for (const [start, end] of ranges.values()) {
    const found = latestOf(sorted.slice(start, end));
    if (found) latest.add(found);
  }
  const details = new WeakMap<QueryRow, RowDetails>();
  const detailsOf = (row: QueryRow) => {
    const known = details.get(row) ?? readDetails(row);
    details.set(row, known);
    return known;
  };
  return {
    rows: sorted,
    isListedAsLatest: (row) => latest.has(row),
    versionsOf: (name) => sorted.slice(...(ranges.get(name) ?? [0, 0])),
    nameOf: (uuid) => names.get(uuid.toLowerCase()),
    positionOf: (name) => ranges.get(name)?.[0] ?? lowerBound(sorted, name),
    searchTextOf: (row) => detailsOf(row).searchText,
    publishedAtOf: (row) => detailsOf(row).publishedAt,
  };
}

/**
 * Where to go on for a cursor of the given list: the row that the key names, or, when it has gone, the first row of
 * that name or after it (a walk then repeats some rows of one server at most, and misses none).
 * Undefined when the cursor has not the form of that list's keys.
 */
export function findCursor(index: QueryIndex, list: ListName, cursor: string): CursorTarget | undefined {
  if (list === 'latest') {
    const name = parseLatestKey(cursor);
    if (name === undefined) return undefined;
    const position = index.positionOf(name);
    return { position, exact: index.rows[position]?.name === name };
  }
  const key = parseAllKey(cursor);
  if (key === undefined) return undefined;
  const offset = index.versionsOf(key.name).findIndex(({ version }) => longVersionHash(version).startsWith(key.hash));
  return { position: index.positionOf(key.name) + Math.max(0, offset), exact: offset >= 0 };
}

/** Orders rows by name, then version, by code units. */
function compareRows(a: QueryRow, b: QueryRow): number {
  return compareCodeUnits(a.name, b.name) || compareCodeUnits(a.version, b.version);
}

function mergeRows(rows: readonly QueryRow[], tombstones: readonly QueryRow[]): QueryRow[] {
  const merged = new Map<string, QueryRow>();
  for (const row of [...rows, ...tombstones]) {
    const key = `${row.name}\n${row.version}`;
    if (!merged.has(key)) merged.set(key, row);
  }
  return [...merged.values()].sort(compareRows);
}

function rangesByName(sorted: readonly QueryRow[]): Map<string, [number, number]> {
  const ranges = new Map<string, [number, number]>();
  for (const [position, { name }] of sorted.entries()) {
    const range = ranges.get(name);
    if (range) range[1] = position + 1;
    else ranges.set(name, [position, position + 1]);
  }
  return ranges;
}

/** Trusts the rows' own `isLatest`; a server with nothing but deleted versions is represented by the last one deleted. */
function latestOf(versions: readonly QueryRow[]): QueryRow | undefined {
  const latest = versions.find((row) => row.isLatest && row.status !== 'deleted');
  if (latest || versions.some((row) => row.status !== 'deleted')) return latest;
  return versions.reduce((last, row) => (compareInstants(row.updatedAt, last.updatedAt) > 0 ? row : last));
}

function lowerBound(sorted: readonly QueryRow[], name: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.name ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readDetails(row: QueryRow): RowDetails {
  const { server, _meta } = JSON.parse(row.json);
  const description = typeof server?.description === 'string' ? server.description : '';
  const publishedAt = _meta?.[OFFICIAL_META_KEY]?.publishedAt;
  return {
    // A search never contains a NUL, so none matches across the two.
    searchText: `${row.name}\0${description}`.toLowerCase(),
    publishedAt: typeof publishedAt === 'string' ? publishedAt : '',
  };
}
