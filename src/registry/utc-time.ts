import { toUtcTime } from './upstream/upstream-time.ts';

/**
 * Whether the text is an RFC 3339 time in UTC, written with `T` and `Z`, that a calendar has: feeds and clients turn
 * it into a date. Nine fraction digits at most; no leap second, which most clients cannot read.
 */
export function isUtcTime(text: string): boolean {
  return toUtcTime(text) === text;
}

/** What is wrong with a value that `isUtcTime` refuses, for the middle of a sentence. */
export const NOT_A_UTC_TIME = 'is no time in UTC such as 2026-01-31T12:00:00Z';
