import type { DocumentEdit } from '../../src/manifest/document-edit.ts';
import { parsePointer } from '../../src/manifest/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

/** The document after edits that all speak of it as it was; for tests that have values and no text. */
export function applyEdits(document: JsonObject, edits: readonly DocumentEdit[]): JsonValue {
  const root = { '': structuredClone(document) as JsonValue };
  const places = edits.map((edit) => {
    const path = ['', ...(parsePointer(edit.pointer) ?? [])];
    const parent = path.slice(0, -1).reduce<JsonValue>((value, key) => (value as JsonObject)[key] as JsonValue, root);
    return { edit, parent: parent as JsonObject, key: path.at(-1)! };
  });
  // Keys last, and items from the end: pointers stay good.
  const order = ['replace', 'insert', 'rename', 'remove'];
  places.sort((a, b) => order.indexOf(a.edit.kind) - order.indexOf(b.edit.kind) || Number(b.key) - Number(a.key) || 0);
  for (const { edit, parent, key } of places) {
    if (!Object.hasOwn(parent, key)) throw new Error(`Nothing is at ${edit.pointer}.`);
    if (edit.kind === 'replace') set(parent, key, edit.value);
    else if (edit.kind === 'insert') set(parent[key] as JsonObject, edit.key, edit.value);
    else if (edit.kind === 'rename') rename(parent, key, edit.key);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return root[''];
}

function rename(parent: JsonObject, from: string, to: string): void {
  if (Object.hasOwn(parent, to)) throw new Error(`There is a ${to} already.`);
  const members = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of members) set(parent, key === from ? to : key, value);
}

function set(object: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
