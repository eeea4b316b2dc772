import { createHash } from 'node:crypto';
import { FIRST_PAGE_KEY } from './list-keys.ts';

/** Constants of the format: changing one renames pages everywhere (docs/decisions/0004-list-page-cuts.md). */
export const MIN_PAGE_ROWS = 50;
export const MAX_PAGE_ROWS = 100;
const CUT_MODULUS = 12;

/** One row of a list: what decides about cuts, what names a page that begins with it, and its JSON. */
export interface ListRow {
  /** `latest`: the server's name; `all`: name, LF, version. */
  readonly cutKey: string;
  /** Key of the page that begins with this row. */
  readonly pageKey: string;
  /** The row's JSON, made when it is asked for: tens of thousands of them stand in two lists at once. */
  readonly toText: () => string;
}

export interface ListPage {
  readonly key: string;
  readonly rows: readonly ListRow[];
  /** Key of the next page; absent on the last one. */
  readonly nextKey?: string;
}

/**
 * Cuts sorted rows into pages by content, so that one changed server rewrites its page and perhaps the cursor of the
 * page before it: a page ends after a row whose key's hash says so (from 50 rows on), or at 100 rows. No cut
 * depends on a row after it.
 * An empty list has one empty page.
 */
export function cutPages(rows: readonly ListRow[]): ListPage[] {
  const starts = [0];
  let start = 0;
  for (const [index, row] of rows.entries()) {
    const size = index - start + 1;
    if (index + 1 === rows.length || (size < MAX_PAGE_ROWS && (size < MIN_PAGE_ROWS || !endsPage(row.cutKey))))
      continue;
    start = index + 1;
    starts.push(start);
  }
  const keyAt = (page: number) => (page === 0 ? FIRST_PAGE_KEY : rows[starts[page]!]!.pageKey);
  return starts.map((from, page) => ({
    key: keyAt(page),
    rows: rows.slice(from, starts[page + 1]),
    ...(page + 1 < starts.length ? { nextKey: keyAt(page + 1) } : {}),
  }));
}

function endsPage(cutKey: string): boolean {
  return createHash('sha256').update(cutKey).digest().readUInt32BE(0) % CUT_MODULUS === 0;
}
