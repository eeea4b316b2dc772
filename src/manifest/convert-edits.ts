import type { DocumentEdit } from './document-edit.ts';
import { isJsonObject } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import { FORMER_KEYS, type RenameTable } from './rename-table.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/**
 * The edits that turn a submitted document into its newest form `converted` (up-convert.ts), each as small as can be:
 * keys are renamed where they stand, what went away is removed, what came is inserted behind what it follows, and only
 * values that differ are replaced. Where members stand in another order they stay where they are.
 */
export function toNewestEdits(submitted: JsonObject, converted: JsonObject): DocumentEdit[] {
  const edits: DocumentEdit[] = [];
  compareObjects(submitted, converted, [], edits);
  return edits;
}

type Path = readonly (string | number)[];

function compareObjects(before: JsonObject, after: JsonObject, path: Path, edits: DocumentEdit[]): void {
  const renamed = new Map<string, string>();
  for (const key of Object.keys(before)) {
    const newest = Object.hasOwn(after, key) ? key : findNewestKey(key, before, after, renamed);
    const pointer = renderPointer([...path, key]);
    if (newest === undefined) {
      edits.push({ kind: 'remove', pointer });
      continue;
    }
    if (newest !== key) {
      edits.push({ kind: 'rename', pointer, key: newest });
      renamed.set(newest, key);
    }
    compareValues(before[key] as JsonValue, after[newest] as JsonValue, [...path, key], edits);
  }
  insertNew({ before, after, renamed }, path, edits);
}

/** The new name of a key that is gone: one that it was renamed to at some time, and that was not there. */
function findNewestKey(
  key: string,
  before: JsonObject,
  after: JsonObject,
  renamed: ReadonlyMap<string, string>,
): string | undefined {
  const isFree = (newest: string) =>
    Object.hasOwn(after, newest) && !Object.hasOwn(before, newest) && !renamed.has(newest);
  for (const [newest, former] of FORMER_KEYS) if (former.includes(key) && isFree(newest)) return newest;
  const replaced = REPLACED.get(key);
  return replaced !== undefined && isFree(replaced) ? replaced : undefined;
}

/** Keys of July 2025's service whose value went under another key; as names they mean other things elsewhere. */
const REPLACED: RenameTable = new Map([
  ['name', 'identifier'],
  ['version_detail', 'version'],
]);

interface Compared {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Newest key to the key in `before`. */
  readonly renamed: ReadonlyMap<string, string>;
}

function insertNew({ before, after, renamed }: Compared, path: Path, edits: DocumentEdit[]): void {
  let previous: string | undefined;
  for (const key of Object.keys(after)) {
    const own = Object.hasOwn(before, key) ? key : renamed.get(key);
    if (own === undefined) {
      edits.push({
        kind: 'insert',
        pointer: renderPointer(path),
        key,
        value: after[key] as JsonValue,
        after: previous,
      });
    } else previous = own;
  }
}

function compareValues(before: JsonValue, after: JsonValue, path: Path, edits: DocumentEdit[]): void {
  if (before === after) return;
  if (isJsonObject(before) && isJsonObject(after)) compareObjects(before, after, path, edits);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) {
      compareValues(item, after[index] as JsonValue, [...path, index], edits);
    }
  } else edits.push({ kind: 'replace', pointer: renderPointer(path), value: after });
}
