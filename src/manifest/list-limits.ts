import { isJsonObject } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import { describePlace, type SchemaViolation } from './schema-messages.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** A list, or a `variables` map, may hold this many; the largest real one has 133. */
export const MAX_LIST_ITEMS = 1_000;

/** Members that the schema looks into item by item; everything else costs nothing to judge. */
const LISTS: ReadonlySet<string> = new Set([
  'icons',
  'sizes',
  'packages',
  'remotes',
  'runtimeArguments',
  'packageArguments',
  'environmentVariables',
  'headers',
  'variables',
  'choices',
]);
/** Root, package, transport, header, variable: the schema never looks deeper. */
const MAX_LEVELS = 5;

/** What the lists of a document hold together, and the first one that holds too much to judge item by item. */
export interface ListSurvey {
  readonly items: number;
  readonly oversized?: SchemaViolation;
}

/**
 * Counts what the schema would look into, before it does: bounds the work that a hostile document can cause. The
 * published schema has no such limit; no real document comes near. Counting stops at the first oversized list.
 */
export function surveyLists(document: JsonValue): ListSurvey {
  const seen = { items: 0 };
  const oversized = isJsonObject(document) ? findIn(document, [], seen) : undefined;
  return { items: seen.items, ...(oversized === undefined ? {} : { oversized }) };
}

type Path = readonly (string | number)[];

function findIn(object: JsonObject, path: Path, seen: { items: number }): SchemaViolation | undefined {
  if (path.length > 2 * MAX_LEVELS) return undefined;
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (typeof value !== 'object' || value === null) continue;
    let found: SchemaViolation | undefined;
    if (LISTS.has(key)) found = findInList(value, [...path, key], seen);
    else if (key === 'transport' && isJsonObject(value)) found = findIn(value, [...path, key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInList(list: JsonValue[] | JsonObject, path: Path, seen: { items: number }): SchemaViolation | undefined {
  const keys = Object.keys(list);
  seen.items += keys.length;
  if (keys.length > MAX_LIST_ITEMS) return toViolation(path, keys.length);
  for (const [index, item] of Object.values(list).entries()) {
    if (!isJsonObject(item)) continue;
    const found = findIn(item, [...path, Array.isArray(list) ? index : (keys[index] ?? '')], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toViolation(path: Path, count: number): SchemaViolation {
  const pointer = renderPointer(path);
  const expected = `at most ${MAX_LIST_ITEMS} items`;
  return {
    pointer,
    message: `${describePlace(pointer)} has ${count} items; expected ${expected}.`,
    expected,
    rule: 'S6',
  };
}
