import { isJsonObject, setMember } from './json-members.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/**
 * The document with the first 1,000 items of each list and of each `variables` map; the document itself when nothing is
 * longer. So a rule that looks at every item costs no more for a hostile document, which the schema refuses anyway.
 * Pointers into the result are pointers into the document.
 */
export function capLists(document: JsonObject): JsonObject {
  return capMembers(document, Number.POSITIVE_INFINITY);
}

function cap(value: JsonValue, key: string): JsonValue {
  if (Array.isArray(value)) return capItems(value);
  return isJsonObject(value)
    ? capMembers(value, key === 'variables' ? MAX_LIST_ITEMS : Number.POSITIVE_INFINITY)
    : value;
}

function capItems(items: JsonValue[]): JsonValue[] {
  let copy = items.length > MAX_LIST_ITEMS ? items.slice(0, MAX_LIST_ITEMS) : undefined;
  for (const [index, item] of (copy ?? items).entries()) {
    const capped = cap(item, '');
    if (capped === item) continue;
    copy ??= items.slice();
    copy[index] = capped;
  }
  return copy ?? items;
}

function capMembers(object: JsonObject, limit: number): JsonObject {
  const keys = Object.keys(object);
  let copy: JsonObject | undefined = keys.length > limit ? {} : undefined;
  for (const key of keys.slice(0, limit)) {
    const value = object[key] as JsonValue;
    const capped = cap(value, key);
    if (copy === undefined && capped === value) continue;
    copy ??= { ...object };
    setMember(copy, key, capped);
  }
  return copy ?? object;
}
