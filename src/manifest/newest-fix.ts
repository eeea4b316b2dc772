import { toNewestEdits } from './convert-edits.ts';
import type { SchemaVersion } from './public-urls.ts';
import type { RuleFix } from './rules/rule.ts';
import { isSchemaValid, judgeSchema } from './schema.ts';
import type { JsonObject } from './server-json.ts';
import { findSpellings } from './spellings.ts';
import { readEndedStatus } from './status-member.ts';

/**
 * The change of a document of an older version to its newest form `server`; undefined when that does not pass the
 * newest schema. Safe when the document keeps to its own schema but for spelling, says nothing that the newest form
 * has no place for (a status), and has no key in two spellings.
 */
export function fixToNewest(submitted: JsonObject, server: JsonObject, version: SchemaVersion): RuleFix | undefined {
  if (!isSchemaValid(server)) return undefined;
  const own = judgeSchema(submitted, version);
  const safe =
    own.dropped === 0 &&
    own.violations.every(({ keyFault }) => keyFault === 'spelling') &&
    readEndedStatus(submitted) === undefined &&
    !findSpellings(submitted, version).some(({ isTwice }) => isTwice);
  return { safe, edits: toNewestEdits(submitted, server) };
}
