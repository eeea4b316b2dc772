import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { valueAt } from './json-members.ts';
import { parsePointer, renderPointer } from './json-pointer.ts';
import { findOversizedList } from './list-limits.ts';
import { CURRENT_SCHEMA_VERSION, type SchemaVersion } from './public-urls.ts';
import { toFormerSpelling, toNewestSpelling } from './rename-table.ts';
import { describeSchemaFault, type SchemaViolation } from './schema-messages.ts';
import type { JsonValue } from './server-json.ts';
import { buildServerSchema, inlineDefinitions, type SchemaObject } from './server-schema.ts';

export type { SchemaViolation } from './schema-messages.ts';

/** More violations than this are not returned: a person reads the first few, and hostile input makes thousands. */
export const MAX_SCHEMA_VIOLATIONS = 200;

/** What the schema refuses in a document; valid when there is nothing. */
export interface SchemaJudgement {
  readonly violations: readonly SchemaViolation[];
  /** How many more there are. */
  readonly dropped: number;
}

/**
 * Whether somebody else tells what is wrong at a pointer into the submitted document; `isKey` where a key is missing or
 * unknown. Asked once about each violation, also about those that are only counted.
 */
export type IsSettled = (pointer: string, isKey: boolean) => boolean;

/** How violations are told. */
export interface SchemaTelling {
  /** Where in the submitted document the place of a pointer is, where the value was made from it. */
  readonly toShown?: ((pointer: string) => string) | undefined;
  /** Those that are settled are neither returned nor counted. */
  readonly isSettled?: IsSettled | undefined;
}

/** Nearly every real URL; an absolute URI whatever else is asked of one. */
const PLAIN_URL = /^https:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9._~/-]*)?$/;

/** Keywords that speak of a key, not of a value. */
const KEY_KEYWORDS = ['required', 'additionalProperties'];

const VALID: SchemaJudgement = { violations: [], dropped: 0 };
const compiled = new Map<SchemaVersion, { readonly validate: ValidateFunction; readonly schema: SchemaObject }>();

/**
 * What in a server.json breaks the schema of a published version. Same verdict as the published schema with draft-07
 * and asserted `uri` format, but for lists of more than 1,000 items (list-limits.ts), which are the only violation that
 * is then told. One violation per cause, at most 200. Takes any JSON value; does not up-convert.
 */
export function judgeSchema(
  value: JsonValue,
  version: SchemaVersion = CURRENT_SCHEMA_VERSION,
  telling: SchemaTelling = {},
): SchemaJudgement {
  const oversized = findOversizedList(value);
  if (oversized === undefined) return judgeBounded(value, version, telling);
  return telling.isSettled?.(oversized.pointer, false) ? VALID : { violations: [oversized], dropped: 0 };
}

/** `judgeSchema` of a value that is known to have no list that is too long. */
export function judgeBounded(
  value: JsonValue,
  version: SchemaVersion,
  { toShown, isSettled }: SchemaTelling = {},
): SchemaJudgement {
  const { validate, schema } = getValidator(version);
  if (validate(value)) return VALID;
  const shownAt = (error: ErrorObject) => (toShown === undefined ? toPointer(error) : toShown(toPointer(error)));
  const isToldElsewhere =
    isSettled && ((error: ErrorObject) => isSettled(shownAt(error), KEY_KEYWORDS.includes(error.keyword)));
  const { causes, dropped } = selectCauses(validate.errors ?? [], isToldElsewhere);
  const violations = causes.map((error) => {
    return describeSchemaFault({
      error,
      pointer: shownAt(error),
      value: valueAt(value, error.instancePath) ?? null,
      siblings: schemaAround(schema, error),
      version,
      isConverted: toShown !== undefined,
    });
  });
  return { violations, dropped };
}

/** Whether `judgeSchema` finds nothing, without saying what. */
export function isSchemaValid(value: JsonValue, version: SchemaVersion = CURRENT_SCHEMA_VERSION): boolean {
  return findOversizedList(value) === undefined && getValidator(version).validate(value);
}

/** The format as ajv-formats has it, which takes long. */
function isUri(text: string): boolean {
  return PLAIN_URL.test(text) || (fullFormats.uri as (text: string) => boolean)(text);
}

/** Compiled on first use, which takes longer than judging a thousand documents. */
function getValidator(version: SchemaVersion) {
  let known = compiled.get(version);
  if (known === undefined) {
    const { $schema, ...schema } = inlineDefinitions(buildServerSchema(version));
    // The schema is our own, so it is not itself judged; without optimizing it compiles in half the time.
    const options = { allErrors: true, strict: false, meta: false, validateSchema: false, messages: false } as const;
    const ajv = new Ajv({ ...options, code: { optimize: false }, formats: { uri: isUri } });
    known = { validate: ajv.compile(schema), schema };
    compiled.set(version, known);
  }
  return known;
}

/**
 * One error per cause: an `if` repeats what its branch already said; a value that is too short fits no pattern either;
 * where a key is missing because it is spelled as in another version, the unknown key is not told as well.
 */
function selectCauses(
  errors: readonly ErrorObject[],
  isToldElsewhere?: (error: ErrorObject) => boolean,
): { causes: ErrorObject[]; dropped: number } {
  const short = new Set<string>();
  let missing: Set<string> | undefined;
  for (const error of errors) {
    if (error.keyword === 'minLength') short.add(error.instancePath);
    // Hostile input has tens of thousands of missing keys: they matter only where a key is unknown.
    else if (error.keyword === 'additionalProperties') missing ??= listMissing(errors);
  }
  const causes: ErrorObject[] = [];
  let count = 0;
  for (const error of errors) {
    if (error.keyword === 'if' || (error.keyword === 'pattern' && short.has(error.instancePath))) continue;
    if (error.keyword === 'additionalProperties' && isMissingElsewise(error, missing)) continue;
    if (isToldElsewhere?.(error)) continue;
    count += 1;
    if (count <= MAX_SCHEMA_VIOLATIONS) causes.push(error);
  }
  return { causes, dropped: count - causes.length };
}

function listMissing(errors: readonly ErrorObject[]): Set<string> {
  return new Set(errors.filter(({ keyword }) => keyword === 'required').map(toPointer));
}

function isMissingElsewise({ instancePath, params }: ErrorObject, missing: ReadonlySet<string> | undefined): boolean {
  const key: string = params.additionalProperty;
  return [toFormerSpelling(key), toNewestSpelling(key)].some(
    (other) => other !== key && missing?.has(instancePath + renderPointer([other])),
  );
}

/** A missing member is named itself, although it is not there; so is one that is too many. */
function toPointer({ instancePath, params }: ErrorObject): string {
  const key: unknown = params.missingProperty ?? params.additionalProperty;
  return typeof key === 'string' ? instancePath + renderPointer([key]) : instancePath;
}

/** What the schema says of the members of the object in which a keyword failed. */
function schemaAround(schema: SchemaObject, { schemaPath }: ErrorObject): SchemaObject {
  const path = parsePointer(decodeURIComponent(schemaPath.slice(1))) ?? [];
  const around = path.slice(0, -1).reduce<unknown>((part, key) => (part as SchemaObject)[key], schema);
  return ((around as SchemaObject).properties as SchemaObject | undefined) ?? {};
}
