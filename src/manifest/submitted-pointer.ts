import { isJsonObject } from './json-members.ts';
import { parsePointer, renderPointer } from './json-pointer.ts';
import { FORMER_KEYS } from './rename-table.ts';
import type { JsonValue } from './server-json.ts';

/**
 * A pointer into the newest form of a document as a pointer into the document as it was submitted: where a key is not
 * there and one of its older spellings is, that one is meant. A pointer into the submitted form stays what it is.
 */
export function toSubmittedPointer(submitted: JsonValue, pointer: string): string {
  let value: JsonValue | undefined = submitted;
  const segments = (parsePointer(pointer) ?? []).map((segment) => {
    const key = isJsonObject(value) && !Object.hasOwn(value, segment) ? findFormer(value, segment) : segment;
    value = step(value, key);
    return key;
  });
  return renderPointer(segments);
}

function findFormer(object: object, key: string): string {
  return FORMER_KEYS.get(key)?.find((former) => Object.hasOwn(object, former)) ?? key;
}

function step(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, JsonValue>)[key];
}
