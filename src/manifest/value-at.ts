import { parsePointer, renderPointer } from './json-pointer.ts';
import type { JsonValue } from './server-json.ts';

/** The value at an RFC 6901 pointer; undefined when nothing is there. Own members only. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  const segments = parsePointer(pointer);
  if (segments === undefined) return undefined;
  let value: JsonValue | undefined = document;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, JsonValue>)[segment];
  }
  return value;
}

/** The pointer of what contains the value at a pointer; '' for the document itself. */
export function parentOf(pointer: string): string {
  return renderPointer((parsePointer(pointer) ?? []).slice(0, -1));
}
