import { createHash } from 'node:crypto';

/** The two paginated lists: one row per server, and one row per version. */
export type ListName = 'latest' | 'all';

/** The key of every list's first page. A cursor is never this word: real keys contain an underscore. */
export const FIRST_PAGE_KEY = 'first';

/**
 * The form of every cursor, as a regular expression source that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike.
 * It has no character that a URL encoder touches, no slash, and never matches `first`.
 */
export const CURSOR_PATTERN = '[A-Za-z0-9.-]+_[A-Za-z0-9._-]+';

const CURSOR = new RegExp(`^${CURSOR_PATTERN}$`);
const HASH_LENGTH = 12;
const HASH_TAIL = /^(.+)\.([0-9a-f]{12}|[0-9a-f]{64})$/;

/** The key of a page of the latest list whose first row is this server: namespace, `_`, name. */
export function latestKey(name: string): string {
  return name.replace('/', '_');
}

/** The key of a page of the all list whose first row is this version: the server's key, `.`, 12 hex digits of SHA-256. */
export function allKey(name: string, version: string): string {
  return `${latestKey(name)}.${versionHash(version)}`;
}

/** The first 12 hex digits of SHA-256 of the version's UTF-8 text. */
export function versionHash(version: string): string {
  return longVersionHash(version).slice(0, HASH_LENGTH);
}

/** `allKey` with the whole hash: for a version whose short hash an earlier version of the server has already. */
export function longAllKey(name: string, version: string): string {
  return `${latestKey(name)}.${longVersionHash(version)}`;
}

/** All 64 hex digits of SHA-256 of the version's UTF-8 text. */
export function longVersionHash(version: string): string {
  return createHash('sha256').update(version, 'utf8').digest('hex');
}

/** The server name in a key of the latest list; undefined when the text has not the form of a cursor. */
export function parseLatestKey(key: string): string | undefined {
  return CURSOR.test(key) ? key.replace('_', '/') : undefined;
}

/** The server name and version hash in a key of the all list; undefined when the text has not that form. */
export function parseAllKey(key: string): { readonly name: string; readonly hash: string } | undefined {
  const found = HASH_TAIL.exec(key);
  const name = found && parseLatestKey(found[1] ?? '');
  return found && name !== undefined && name !== null ? { name, hash: found[2] ?? '' } : undefined;
}
