import { getMember, isJsonObject } from './json-members.ts';
import { parsePointer } from './json-pointer.ts';
import type { JsonValue } from './server-json.ts';

/** The value at an RFC 6901 pointer; undefined when nothing is there. */
export function valueAtPointer(document: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const segment of parsePointer(pointer) ?? []) {
    if (Array.isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    else value = isJsonObject(value) ? getMember(value, segment) : undefined;
  }
  return value;
}
