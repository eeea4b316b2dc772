import { quoteForeignText } from '../../findings/foreign-text.ts';
import { countOf, fingerprintRows, type ListPage, parseListPage, readName, toRowKey } from './read-list.ts';
import { type Answer, type Problem, problem, type Reply, type Script, type WireRequest } from './transcript.ts';

/** The doctor's own bounds for one walk; a walk that reaches them is not proven, neither good nor bad. */
export const MAX_WALK_PAGES = 1_100;
export const MAX_WALK_MS = 120_000;

/** A client's own limits; reaching one ends the client's walk with an error. */
export interface WalkCaps {
  readonly pages?: number;
  readonly rows?: number;
  readonly bytesPerAnswer?: number;
  readonly answerMs?: number;
  readonly totalMs?: number;
}

export interface WalkPlan {
  readonly first: WireRequest;
  /** The request for the next page, or the reason why this cursor cannot be used. */
  readonly next: (cursor: string) => WireRequest | Problem;
  /** A row is the same row when it has the same name and version, or (lists of latest versions) the same name. */
  readonly sameRow?: 'name-and-version' | 'name';
  readonly caps?: WalkCaps;
  /** What the client demands of each answer beside its shape: CORS, https. */
  readonly judgeReply?: (reply: Reply) => Problem | undefined;
  readonly judgePage?: (page: ListPage) => Problem | undefined;
}

export type WalkEnd =
  | { readonly kind: 'ended'; readonly pages: number; readonly keys: ReadonlySet<string> }
  /** The client's own limit was passed. */
  | { readonly kind: 'over-cap'; readonly detail: string }
  /** The doctor's bound was reached without a repeat. */
  | { readonly kind: 'stopped'; readonly detail: string }
  | (Problem & { readonly page: number });

interface WalkState {
  readonly plan: WalkPlan;
  readonly cursors: Set<string>;
  readonly keys: Set<string>;
  lastFingerprint: string | undefined;
  pages: number;
  elapsedMs: number;
}

/**
 * Follows `nextCursor` as a client does until a page has none. Keeps the keys of rows and cursors, never the pages.
 * A repeated cursor, a repeated row or a page equal to the one before is a problem: without a guard of its own the
 * client would go on for ever.
 */
export function* walkList(plan: WalkPlan): Script<WalkEnd> {
  const state: WalkState = {
    plan,
    cursors: new Set(),
    keys: new Set(),
    lastFingerprint: undefined,
    pages: 0,
    elapsedMs: 0,
  };
  let request = plan.first;
  for (;;) {
    const answer = yield request;
    state.pages += 1;
    state.elapsedMs += answer.elapsedMs;
    const page = readPage(state, answer);
    if (page.kind !== 'page') return page;
    const cursor = page.page.nextCursor;
    if (cursor === undefined) return { kind: 'ended', pages: state.pages, keys: state.keys };
    const next = plan.next(cursor);
    if ('kind' in next) return { ...next, page: state.pages };
    const stop = findBound(state);
    if (stop) return stop;
    request = next;
  }
}

function readPage(state: WalkState, answer: Answer): WalkEnd | { readonly kind: 'page'; readonly page: ListPage } {
  const { plan } = state;
  const late = findAnswerCap(plan.caps ?? {}, answer, state.elapsedMs);
  if (late) return { kind: 'over-cap', detail: late };
  const refused = answer.kind === 'reply' ? plan.judgeReply?.(answer) : undefined;
  const page = refused ?? parseListPage(answer);
  if (page.kind === 'problem') return atPage(state.pages, page);
  const wrong = plan.judgePage?.(page.value) ?? findRepeat(state, page.value);
  if (wrong) return atPage(state.pages, wrong);
  const rows = plan.caps?.rows;
  if (rows !== undefined && state.keys.size > rows)
    return { kind: 'over-cap', detail: `more than ${group(rows)} rows` };
  return { kind: 'page', page: page.value };
}

function findRepeat(state: WalkState, { rows, nextCursor }: ListPage): Problem | undefined {
  const fingerprint = fingerprintRows(rows);
  if (fingerprint === state.lastFingerprint) return loop('the same rows as the page before');
  state.lastFingerprint = fingerprint;
  const row = findRepeatedRow(state, rows);
  if (row !== undefined && state.pages === 1) {
    return { ...problem(`"${row}" is listed twice, and this client keeps both`, 'fix-rows'), repeat: true };
  }
  if (row !== undefined) return loop(`"${row}" a second time`);
  if (nextCursor === undefined) return undefined;
  if (state.cursors.has(nextCursor)) return loop(`the cursor "${quoteForeignText(nextCursor)}" a second time`);
  state.cursors.add(nextCursor);
  return undefined;
}

/** Remembers the keys of the rows; the first one that was known already, as text, or undefined. */
function findRepeatedRow({ plan, keys }: WalkState, rows: ListPage['rows']): string | undefined {
  for (const row of rows) {
    const key = plan.sameRow === 'name' ? (readName(row) ?? toRowKey(row)) : toRowKey(row);
    if (keys.has(key)) return quoteForeignText(key.replace('\n', ' '));
    keys.add(key);
  }
  return undefined;
}

function loop(what: string): Problem {
  return { ...problem(`${what}: this client would loop for ever, or keep rows twice`, 'drop-cursor'), repeat: true };
}

function findAnswerCap(caps: WalkCaps, answer: Answer, totalMs: number): string | undefined {
  if (caps.totalMs !== undefined && totalMs > caps.totalMs) return `the walk takes more than ${caps.totalMs / 1000} s`;
  if (caps.answerMs !== undefined && answer.elapsedMs > caps.answerMs)
    return `an answer takes more than ${caps.answerMs / 1000} s`;
  const bytes = answer.kind === 'reply' ? answer.body.byteLength : 0;
  if (caps.bytesPerAnswer !== undefined && bytes > caps.bytesPerAnswer) return `an answer has ${group(bytes)} bytes`;
  return undefined;
}

function findBound({ pages, elapsedMs, plan }: WalkState): WalkEnd | undefined {
  const cap = plan.caps?.pages;
  if (cap !== undefined && pages >= cap) return { kind: 'over-cap', detail: `more than ${group(cap)} pages` };
  if (pages >= MAX_WALK_PAGES)
    return { kind: 'stopped', detail: `no repeat in ${group(pages)} pages, and doctor reads no further` };
  if (elapsedMs < MAX_WALK_MS) return undefined;
  return {
    kind: 'stopped',
    detail: `no repeat in ${countOf(pages, 'page')}; doctor stops after ${MAX_WALK_MS / 1000} s`,
  };
}

function atPage(page: number, { detail, ...rest }: Problem): WalkEnd {
  return { ...rest, detail: page === 1 ? detail : `page ${page}: ${detail}`, page };
}

/** "10,000". */
export function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
