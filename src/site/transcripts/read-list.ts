import { createHash } from 'node:crypto';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { type Answer, type Judged, ok, type Problem, problem, type Reply } from './transcript.ts';

/** A row as it came: nothing about it is known but that it is JSON. */
export type Row = unknown;

export interface ListPage {
  readonly rows: readonly Row[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Absent when the page says that it is the last one: `nextCursor` absent, null or empty. */
  readonly nextCursor?: string;
}

/** The reply, or why there is none to judge: no answer, or another status than 200. */
export function judgeStatus(answer: Answer): Judged<Reply> {
  if (answer.kind === 'silence') return problem(`no answer: ${answer.reason}`, 'reachable');
  if (answer.status === 200) return ok(answer);
  if (answer.status === 404) return { ...problem('the answer is status 404', 'publish-file'), missing: true };
  return problem(`the answer is status ${answer.status}`, 'reachable');
}

/** The body as JSON. UTF-8 without byte order mark, as Go's clients need it. */
export function parseBody(reply: Reply): Judged<unknown> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reply.body);
  try {
    return ok(JSON.parse(text));
  } catch {
    const start = quoteForeignText(text.slice(0, 40));
    return problem(`the body is not JSON (it begins with "${start}")`, 'publish-file');
  }
}

/** A list answer: status 200, JSON, a `servers` array and a `metadata` object (absent: VS Code throws). Rows unjudged. */
export function parseListPage(answer: Answer): Judged<ListPage> {
  const reply = judgeStatus(answer);
  if (reply.kind === 'problem') return reply;
  const body = parseBody(reply.value);
  return body.kind === 'problem' ? body : toListPage(body.value);
}

function toListPage(body: unknown): Judged<ListPage> {
  if (!isRecord(body)) return problem('the body is not a JSON object', 'publish-file');
  if (!Array.isArray(body.servers)) return problem('the body has no "servers" array', 'publish-file');
  if (!isRecord(body.metadata)) return problem('the body has no "metadata" object', 'publish-file');
  const cursor = body.metadata.nextCursor;
  if (cursor !== undefined && cursor !== null && typeof cursor !== 'string') {
    return problem('"metadata.nextCursor" is not a string', 'publish-file');
  }
  return ok({ rows: body.servers, metadata: body.metadata, ...(cursor ? { nextCursor: cursor } : {}) });
}

/**
 * VS Code's row checks: name, description and version are non-empty strings, `_meta` is an object. A bad first row
 * rejects the whole page; a later one is left out without a word. Both are problems here.
 */
export function judgeRows(rows: readonly Row[]): Problem | undefined {
  const bad: string[] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const why = describeBadRow(row);
    if (why === undefined) continue;
    count += 1;
    if (bad.length < 3) bad.push(`row ${index + 1} (${quoteForeignText(readName(row) ?? 'no name')}) ${why}`);
    if (index === 0) return problem(`${bad[0]}: a bad first row makes VS Code reject the whole page`, 'fix-rows');
  }
  if (count === 0) return undefined;
  return problem(`VS Code leaves out ${count} of ${rows.length} rows: ${bad.join('; ')}`, 'fix-rows');
}

function describeBadRow(row: Row): string | undefined {
  const server = isRecord(row) ? row.server : undefined;
  if (!isRecord(row) || !isRecord(server)) return 'has no "server" object';
  const empty = ['name', 'description', 'version'].find((key) => typeof server[key] !== 'string' || server[key] === '');
  if (empty !== undefined) return `has no ${empty}`;
  return isRecord(row._meta) ? undefined : 'has no "_meta" object';
}

/** The row's `server.name`, or undefined. */
export function readName(row: Row): string | undefined {
  return readServerText(row, 'name');
}

/** The row's `server.version`, or undefined. */
export function readVersion(row: Row): string | undefined {
  return readServerText(row, 'version');
}

function readServerText(row: Row, key: string): string | undefined {
  const server = isRecord(row) ? row.server : undefined;
  const value = isRecord(server) ? server[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Name and version as one key; a row without them is known by its hash, so that it can still be recognised. */
export function toRowKey(row: Row): string {
  const name = readName(row);
  const version = readVersion(row);
  return name !== undefined && version !== undefined ? `${name}\n${version}` : `#${sha256(JSON.stringify(row))}`;
}

/** Equal for two pages exactly when they hold the same rows (by name and version) in the same order. */
export function fingerprintRows(rows: readonly Row[]): string {
  return sha256(rows.map(toRowKey).join('\n\n'));
}

/** True for a JSON object (not an array, not null). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "1 row", "2 rows". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
