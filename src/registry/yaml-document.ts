import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { JsonValue } from '../manifest/server-json.ts';

export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

/** A YAML file read as JSON data, with a position for every key and value. */
export interface YamlDocument {
  readonly value: JsonValue;
  /** Where the value at this path lies; `key` gives its key. A path that is not there gives its nearest parent. */
  locate(path: readonly (string | number)[], target?: 'key' | 'value'): YamlPosition;
}

export type YamlResult =
  | { readonly kind: 'document'; readonly document: YamlDocument }
  | { readonly kind: 'problem'; readonly reason: string; readonly position: YamlPosition };

/**
 * Reads YAML 1.2 with string keys (`1.0:` stays "1.0"), no aliases (a bomb is a short file) and no duplicate keys.
 * An empty file is the empty object.
 */
export function readYaml(text: string): YamlResult {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, stringKeys: true, uniqueKeys: false, prettyErrors: false });
  const error = parsed.errors[0] ?? parsed.warnings[0];
  if (error) return { kind: 'problem', reason: error.message.trim(), position: toPosition(lines, error.pos[0]) };
  const repeated = findRepeatedKey(parsed);
  if (repeated !== undefined) {
    return { kind: 'problem', reason: 'Map keys must be unique', position: toPosition(lines, repeated) };
  }
  let value: JsonValue;
  try {
    value = parsed.toJS({ maxAliasCount: 0 }) as JsonValue;
  } catch (cause) {
    return {
      kind: 'problem',
      reason: cause instanceof Error ? cause.message : 'it cannot be read',
      position: { line: 1, column: 1 },
    };
  }
  const root = parsed.contents;
  return {
    kind: 'document',
    document: { value: value ?? {}, locate: (path, target) => toPosition(lines, offsetOf(root, path, target)) },
  };
}

/** The offset of a key that stands twice in its map. The parser's own check compares every pair of keys. */
function findRepeatedKey(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          offset = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return offset;
}

function offsetOf(root: Node | null, path: readonly (string | number)[], target: 'key' | 'value' = 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) return offset;
    const last = index === path.length - 1;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      : undefined;
    if (pair && (!pair.value || (last && target === 'key'))) return (pair.key as Node).range?.[0] ?? offset;
    node = pair ? pair.value : node.get(step, true);
    const range = (node as Node | undefined)?.range;
    if (!range) return offset;
    offset = range[0];
  }
  return offset;
}

function toPosition(lines: LineCounter, offset: number): YamlPosition {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
