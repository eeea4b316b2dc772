import type { DocumentEdit } from '../../src/manifest/document-edit.ts';
import { parsePointer, renderPointer } from '../../src/manifest/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

/** What edits do to a value, without any text: the model that text edits are held against. */

export class ContradictionError extends Error {}

/** The changed value; throws a ContradictionError when the edits do not fit it or each other. */
export function editValue(value: JsonValue, edits: readonly DocumentEdit[]): JsonValue {
  for (const edit of edits) {
    const node = valueAt(value, edit.pointer);
    const parent =
      edit.pointer === '' ? undefined : valueAt(value, edit.pointer.slice(0, edit.pointer.lastIndexOf('/')));
    if (node === undefined) throw new ContradictionError('nothing there');
    if (edit.kind === 'insert' && !isObject(node)) throw new ContradictionError('no object');
    if (edit.kind === 'rename' && (parent === undefined || !isObject(parent)))
      throw new ContradictionError('no member');
    if (edit.kind === 'remove' && parent === undefined) throw new ContradictionError('root removed');
  }
  for (const [index, edit] of edits.entries()) {
    for (const other of edits.slice(index + 1)) if (contradict(edit, other)) throw new ContradictionError('both');
    for (const other of edits) if (isLostIn(edit, other)) throw new ContradictionError('lost');
  }
  return rebuild(value, '', edits);
}

function contradict(a: DocumentEdit, b: DocumentEdit): boolean {
  if (a.pointer !== b.pointer || a.kind === 'insert' || b.kind === 'insert') return false;
  return a.kind === b.kind || a.kind === 'remove' || b.kind === 'remove';
}

/** Whether what `edit` changes lies within what `other` removes or replaces. */
function isLostIn(edit: DocumentEdit, other: DocumentEdit): boolean {
  if (other.kind !== 'remove' && other.kind !== 'replace') return false;
  return edit.pointer.startsWith(`${other.pointer}/`) || (edit.kind === 'insert' && edit.pointer === other.pointer);
}

function rebuild(value: JsonValue, pointer: string, edits: readonly DocumentEdit[]): JsonValue {
  const replaced = edits.find((edit) => edit.kind === 'replace' && edit.pointer === pointer);
  if (replaced?.kind === 'replace') return replaced.value;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const child = pointer + renderPointer([index]);
      return isRemoved(child, edits) ? [] : [rebuild(item, child, edits)];
    });
  }
  return isObject(value) ? rebuildObject(value, pointer, edits) : value;
}

interface Row {
  /** Undefined for a new one. */
  readonly key: string | undefined;
  newKey: string;
  gone: boolean;
  value: JsonValue;
}

function rebuildObject(value: JsonObject, pointer: string, edits: readonly DocumentEdit[]): JsonObject {
  const rows: Row[] = Object.keys(value).map((key) => ({
    key,
    newKey: key,
    gone: false,
    value: value[key] as JsonValue,
  }));
  for (const row of rows) {
    const child = pointer + renderPointer([row.newKey]);
    for (const edit of edits) if (edit.kind === 'rename' && edit.pointer === child) row.newKey = edit.key;
    row.gone = isRemoved(child, edits);
    row.value = rebuild(row.value, child, edits);
  }
  // Insertions by the row that they follow, in their order; those before all rows under undefined.
  const behind = new Map<Row | undefined, Row[]>([[undefined, []]]);
  for (const row of rows) behind.set(row, []);
  for (const edit of edits) {
    if (edit.kind !== 'insert' || edit.pointer !== pointer) continue;
    const row = { key: undefined, newKey: edit.key, gone: false, value: edit.value };
    const anchor = rows.find(({ key }) => key === edit.after) ?? rows.find(({ newKey }) => newKey === edit.after);
    const lists = [...behind.values()];
    const friends = lists.find((list) => list.some(({ newKey }) => newKey === edit.after));
    if (edit.after === undefined) behind.get(undefined)?.push(row);
    else if (anchor === undefined && friends !== undefined)
      friends.splice(friends.findIndex(({ newKey }) => newKey === edit.after) + 1, 0, row);
    else behind.get(anchor ?? rows.at(-1))?.push(row);
  }
  const all = [undefined, ...rows]
    .flatMap((row) => [...(row ? [row] : []), ...(behind.get(row) ?? [])])
    .filter(({ gone }) => !gone);
  if (new Set(all.map(({ newKey }) => newKey)).size !== all.length) throw new ContradictionError('key twice');
  const result: JsonObject = {};
  for (const row of all) {
    Object.defineProperty(result, row.newKey, {
      value: row.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

function isRemoved(pointer: string, edits: readonly DocumentEdit[]): boolean {
  return edits.some((edit) => edit.kind === 'remove' && edit.pointer === pointer);
}

function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const segment of parsePointer(pointer) ?? []) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = (at as JsonObject)[segment];
  }
  return at;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pointers of everything in a value, the root's included. */
export function pointersOf(value: JsonValue, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const keys = Object.keys(value);
  return [
    pointer,
    ...keys.flatMap((key) => pointersOf((value as JsonObject)[key] as JsonValue, pointer + renderPointer([key]))),
  ];
}
