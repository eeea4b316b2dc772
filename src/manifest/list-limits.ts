import { getMember, isJsonObject } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import { toFormerSpelling } from './rename-table.ts';
import { describePlace, type SchemaViolation } from './schema-messages.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** A list, or a `variables` map, may hold this many; the largest real one has 133. */
export const MAX_LIST_ITEMS = 1_000;

/** The lists (and the objects on the way to them) that the schema looks into, and what lies in their items. */
interface Lists {
  readonly [key: string]: Lists;
}

const LEAF: Lists = {};
const VARIABLES: Lists = { variables: { choices: LEAF } };
const INPUT: Lists = { choices: LEAF, ...VARIABLES };
const TRANSPORT: Lists = { headers: INPUT, ...VARIABLES };
const ROOT = spellBothWays({
  icons: { sizes: LEAF },
  remotes: TRANSPORT,
  packages: {
    transport: TRANSPORT,
    runtimeArguments: INPUT,
    packageArguments: INPUT,
    environmentVariables: INPUT,
  },
});

/** A list under its names in every version of the format. */
interface ListPlace {
  readonly key: string;
  readonly inside: readonly ListPlace[];
}

/**
 * The first list that holds too much to be judged item by item, as a violation: bounds the work that a hostile document
 * can cause, before the schema runs. The published schemas have no such limit; no real document comes near.
 */
export function findOversizedList(document: JsonValue): SchemaViolation | undefined {
  const found = isJsonObject(document) ? findIn(document, ROOT) : undefined;
  return found && toViolation(renderPointer(found.path), found.count);
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly count: number;
}

function findIn(object: JsonObject, places: readonly ListPlace[]): Found | undefined {
  for (const { key, inside } of places) {
    const value = getMember(object, key);
    if (typeof value !== 'object' || value === null) continue;
    const found = key === 'transport' && isJsonObject(value) ? findIn(value, inside) : findInList(value, inside);
    if (found !== undefined) return { path: [key, ...found.path], count: found.count };
  }
  return undefined;
}

function findInList(list: JsonValue[] | JsonObject, inside: readonly ListPlace[]): Found | undefined {
  const isList = Array.isArray(list);
  const keys = isList ? [] : Object.keys(list);
  const count = isList ? list.length : keys.length;
  if (count > MAX_LIST_ITEMS) return { path: [], count };
  if (inside.length === 0) return undefined;
  for (let at = 0; at < count; at += 1) {
    const key = isList ? at : (keys[at] ?? '');
    const item = isList ? list[at] : list[key];
    const found = isJsonObject(item) ? findIn(item, inside) : undefined;
    if (found !== undefined) return { path: [key, ...found.path], count: found.count };
  }
  return undefined;
}

function toViolation(pointer: string, count: number): SchemaViolation {
  const expected = `at most ${MAX_LIST_ITEMS} items`;
  const message = `${describePlace(pointer)} has ${count} items; expected ${expected}.`;
  return { pointer, message, advice: `Write ${expected}.`, rule: 'S6' };
}

function spellBothWays(lists: Lists): ListPlace[] {
  return Object.entries(lists).flatMap(([key, inside]) => {
    const places = spellBothWays(inside);
    return [...new Set([key, toFormerSpelling(key)])].map((spelling) => ({ key: spelling, inside: places }));
  });
}
