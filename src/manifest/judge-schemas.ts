import { parsePointer, renderPointer } from './json-pointer.ts';
import { CURRENT_SCHEMA_VERSION, type SchemaVersion } from './public-urls.ts';
import { toNewestSpelling } from './rename-table.ts';
import { type IsSettled, judgeBounded, judgeSchema, type SchemaJudgement } from './schema.ts';
import type { JsonObject } from './server-json.ts';
import { toSubmittedPointer } from './submitted-pointer.ts';

interface SchemaTerms {
  readonly version?: SchemaVersion | undefined;
  /** Whether a list may hold more than 1,000; else none does. */
  readonly isFull?: boolean;
  /** Which violations are told by others. */
  readonly isSettled?: IsSettled;
}

/**
 * What breaks the schema that a document names and, where that is an older one, what of its newest form `server` breaks
 * the newest schema beyond that (rules.md 3.4, step 4). All pointers are into the submitted document. Without a
 * published version the newest schema is meant.
 */
export function judgeSchemas(
  submitted: JsonObject,
  server: JsonObject,
  { version = CURRENT_SCHEMA_VERSION, isFull = true, isSettled }: SchemaTerms = {},
): SchemaJudgement {
  const judge = isFull ? judgeSchema : judgeBounded;
  const own = judge(submitted, version, { isSettled });
  if (version === CURRENT_SCHEMA_VERSION) return own;
  const newest = judge(server, CURRENT_SCHEMA_VERSION, {
    toShown: (pointer) => toSubmittedPointer(submitted, pointer),
    isSettled,
  });
  if (newest.violations.length === 0) return own;
  const told = new Set(own.violations.map(({ pointer }) => spellNewest(pointer)));
  const more = newest.violations.filter(({ pointer }) => !told.has(spellNewest(pointer)));
  return { violations: [...own.violations, ...more], dropped: Math.max(own.dropped, newest.dropped) };
}

/** A missing member has no spelling of its own in the submitted document: each schema uses its own. */
function spellNewest(pointer: string): string {
  return renderPointer((parsePointer(pointer) ?? []).map(toNewestSpelling));
}
