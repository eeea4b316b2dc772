import { parsePointer, toIndex } from './json-pointer.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** Whether a JSON value is an object (not an array, not null). */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object; undefined when there is none, whatever its prototype has. */
export function getMember(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value at an RFC 6901 pointer: own members and items only; undefined when nothing is there. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  const segments = parsePointer(pointer);
  if (segments === undefined) return undefined;
  let value: JsonValue | undefined = root;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[toIndex(segment)];
    else value = isJsonObject(value) ? getMember(value, segment) : undefined;
  }
  return value;
}

/** Sets a member as plain data: assigning to `__proto__` would change the prototype instead. */
export function setMember(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else object[key] = value;
}

/** A copy without some members, order kept; the object itself when it has none of them. */
export function omitMembers(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  const all = Object.keys(object);
  if (!all.some((key) => keys.has(key))) return object;
  const copy: JsonObject = {};
  for (const key of all) if (!keys.has(key)) setMember(copy, key, object[key] as JsonValue);
  return copy;
}

/** The array with each item converted; the array itself when no item changed. */
export function mapItems(items: JsonValue[], convert: (item: JsonValue) => JsonValue): JsonValue[] {
  let copy: JsonValue[] | undefined;
  for (const [index, item] of items.entries()) {
    const converted = convert(item);
    if (converted !== item) {
      copy ??= items.slice();
      copy[index] = converted;
    }
  }
  return copy ?? items;
}
