import { judgeCors } from './judge-hops.ts';
import { fingerprintRows, isRecord, judgeRows, judgeStatus, parseBody, type Row } from './read-list.ts';
import { type Answer, type Judged, ok, problem } from './transcript.ts';

/** The only `$schema` that VS Code's reader of flat rows accepts. */
const FLAT_SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json';

export interface V0Page {
  readonly fingerprint: string;
  readonly nextCursor?: string;
}

/**
 * A `/v0` list as VS Code's v0 reader sees it: the current row shape, else the flat one of July 2025 (one bad row
 * rejects all); the cursor is `nextCursor`, else `next_cursor`.
 */
export function readV0Page(answer: Answer): Judged<V0Page> {
  const refused = answer.kind === 'reply' ? judgeCors(answer) : undefined;
  const reply = refused ?? judgeStatus(answer);
  if (reply.kind === 'problem') return reply;
  const parsed = parseBody(reply.value);
  if (parsed.kind === 'problem') return parsed;
  const body = parsed.value;
  if (!isRecord(body) || !Array.isArray(body.servers))
    return problem('the body has no "servers" array', 'publish-file');
  if (!isRecord(body.metadata)) return problem('the body has no "metadata" object', 'publish-file');
  const rows: readonly Row[] = body.servers;
  const bad = rows.every(isFlatRow) ? undefined : judgeRows(rows);
  if (bad) return bad;
  const cursor = body.metadata.nextCursor ?? body.metadata.next_cursor;
  const nextCursor = typeof cursor === 'string' && cursor !== '' ? { nextCursor: cursor } : {};
  return ok({ fingerprint: fingerprintRows(rows), ...nextCursor });
}

function isFlatRow(row: Row): boolean {
  if (!isRecord(row) || row.$schema !== FLAT_SCHEMA) return false;
  return ['name', 'description', 'version'].every((key) => typeof row[key] === 'string' && row[key] !== '');
}
