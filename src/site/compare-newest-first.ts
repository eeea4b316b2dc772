import { compareCodeUnits } from '../registry/catalogue.ts';
import { toSortKey } from './changes.ts';

/** What puts versions in order of time. */
export interface Published {
  readonly version: string;
  /** A time of this site: RFC 3339 in UTC, with `Z`. */
  readonly publishedAt: string;
}

/** By publication, newest first; of equal times by version, descending in code-unit order. The order of every document. */
export function compareNewestFirst(a: Published, b: Published): number {
  return compareCodeUnits(toSortKey(b.publishedAt), toSortKey(a.publishedAt)) || compareCodeUnits(b.version, a.version);
}
