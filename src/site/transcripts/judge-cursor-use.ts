import { fingerprintRows, parseListPage } from './read-list.ts';
import type { Script, WireRequest } from './transcript.ts';

/** A cursor that no registry hands out. */
export const UNKNOWN_CURSOR = 'no-such-key';

/**
 * What a host does with a cursor that does not exist. `ignored`: the first page again; `refused`: a 4xx status;
 * `other-rows`: a list with other rows (the official service takes any text for a name to start after); `broken`: no
 * answer, or one that is neither; `unclear`: the first page is empty or unreadable, so nothing can be told.
 */
export type CursorUse = 'ignored' | 'refused' | 'other-rows' | 'broken' | 'unclear';

/** Asks for the first page and for the page of an unknown cursor, and compares them. */
export function* judgeCursorUse(listUrl: string, headers?: WireRequest['headers']): Script<CursorUse> {
  const request = (url: string): WireRequest => ({ url, ...(headers ? { headers } : {}) });
  const first = parseListPage(yield request(listUrl));
  const cursorUrl = `${listUrl}${listUrl.includes('?') ? '&' : '?'}cursor=${UNKNOWN_CURSOR}`;
  const answer = yield request(cursorUrl);
  if (first.kind === 'problem') return 'unclear';
  if (answer.kind === 'reply' && answer.status >= 400 && answer.status <= 499) return 'refused';
  const other = parseListPage(answer);
  if (other.kind === 'problem') return 'broken';
  if (first.value.rows.length === 0) return 'unclear';
  return fingerprintRows(other.value.rows) === fingerprintRows(first.value.rows) ? 'ignored' : 'other-rows';
}
