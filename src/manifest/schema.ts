import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { renderPointer } from './json-pointer.ts';
import { surveyLists } from './list-limits.ts';
import { CURRENT_SCHEMA_VERSION, type SchemaVersion } from './public-urls.ts';
import { describeSchemaError, type SchemaViolation } from './schema-messages.ts';
import type { JsonValue } from './server-json.ts';
import { SERVER_SCHEMA } from './server-schema.ts';

export type { SchemaViolation } from './schema-messages.ts';
export { SERVER_SCHEMA } from './server-schema.ts';

/** More violations than this are not returned: a person reads the first few, and hostile input makes thousands. */
export const MAX_SCHEMA_VIOLATIONS = 50;

/** Above this many items in all lists together only the first violation is looked for: ajv collects in quadratic time. */
const MAX_EXHAUSTIVE_ITEMS = 1_500;

const compiled: { all?: ValidateFunction; first?: ValidateFunction } = {};

/**
 * What in a server.json breaks the newest schema (2025-12-11); empty when it is valid. Same verdict as the published
 * schema with draft-07 and asserted `uri` format, but for lists of more than 1,000 items (list-limits.ts). One
 * violation per cause, at most 50 (only the first when all lists together hold more than 1,500 items). Takes any JSON value; does not up-convert.
 */
export function judgeSchema(value: JsonValue, _version: SchemaVersion = CURRENT_SCHEMA_VERSION): SchemaViolation[] {
  const { items, oversized } = surveyLists(value);
  if (oversized !== undefined) return [oversized];
  const validate = getValidator(items > MAX_EXHAUSTIVE_ITEMS ? 'first' : 'all');
  if (validate(value)) return [];
  return selectCauses(validate.errors ?? [])
    .slice(0, MAX_SCHEMA_VIOLATIONS)
    .map((error) => describeSchemaError(error, toPointer(error)));
}

/** Compiled on first use, which takes longer than judging a thousand documents. */
function getValidator(errors: 'all' | 'first'): ValidateFunction {
  compiled[errors] ??= new Ajv({
    allErrors: errors === 'all',
    verbose: true,
    strictTypes: false,
    formats: { uri: fullFormats.uri },
  }).compile(SERVER_SCHEMA);
  return compiled[errors];
}

/** An `if` repeats what its branch already said; a value that is too short fits no pattern either. */
function selectCauses(errors: readonly ErrorObject[]): ErrorObject[] {
  const short = new Set(errors.filter((error) => error.keyword === 'minLength').map((error) => error.instancePath));
  return errors.filter((error) => {
    return error.keyword !== 'if' && !(error.keyword === 'pattern' && short.has(error.instancePath));
  });
}

/** A missing member is named itself, although it is not there. */
function toPointer(error: ErrorObject): string {
  const missing: unknown = error.params.missingProperty;
  return typeof missing === 'string' ? error.instancePath + renderPointer([missing]) : error.instancePath;
}
