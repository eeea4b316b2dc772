import type { AnswerHead } from './exchange.ts';

/** Longest time that a host is left alone, whatever it asks for. */
const MAX_HOLD_MS = 24 * 60 * 60 * 1000;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Whether another try may give another answer. */
export function isWorthRetrying(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status <= 599);
}

/**
 * How long a host asks to be left alone, in milliseconds: Retry-After of a refusal or failure (RFC 9110 10.2.3), and of the
 * GitHub API also `x-ratelimit-remaining: 0` with the time of its reset, on any answer. Undefined when it asks for nothing.
 * `now` is RFC 3339.
 */
export function readHold(head: AnswerHead, now: string, isGithubApi: boolean): number | undefined {
  const mayAsk = head.status === 403 || isWorthRetrying(head.status);
  const waits = [
    mayAsk ? parseRetryAfter(head.headers['retry-after'], now) : undefined,
    isGithubApi ? parseReset(head.headers, now) : undefined,
  ].filter((wait) => wait !== undefined);
  const longest = Math.max(0, ...waits);
  return longest > 0 ? Math.min(longest, MAX_HOLD_MS) : undefined;
}

function parseRetryAfter(value: string | undefined, now: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const time = HTTP_DATE.test(value) ? Date.parse(value) - Date.parse(now) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function parseReset(headers: AnswerHead['headers'], now: string): number | undefined {
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d{1,12}$/.test(reset)) return undefined;
  // One second more: both clocks are cut to seconds.
  return Number(reset) * 1000 - Date.parse(now) + 1000;
}
