import type { TextRange } from '../findings/finding.ts';
import type { CleanJson } from './clean-json.ts';
import type { JsonNode } from './json-node.ts';
import { parsePointer, toIndex } from './json-pointer.ts';
import { outlineJson } from './outline-json.ts';
import type { JsonValue } from './server-json.ts';
import { createLocator, type TextLocator } from './text-position.ts';

/** What of a place is meant: a member's key, its value, or (for something that is missing) its parent's opening brace. */
export type PlaceTarget = 'key' | 'value';

/** A JSON text that could be read, and where everything in it stands. */
export interface JsonDocument {
  /** The whole text, a byte order mark included; offsets count in it. */
  readonly text: string;
  /** What JSON.parse gives: a key such as `__proto__` is an own member, plain data. Not necessarily an object. */
  readonly value: JsonValue;
  /** No list or object in it has more items or members than this. */
  readonly fullest: number;
  /**
   * Where the value (or, with target 'key', the member's key) of an RFC 6901 pointer stands. What does not exist
   * is at the opening brace of the nearest parent that does; a malformed pointer means the whole document.
   */
  locate(pointer: string, target?: PlaceTarget): TextRange;
  /** Lines and columns of offsets in the text. */
  rangeOf(start: number, end: number): TextRange;
  /** The node of a pointer, or undefined when nothing is there. */
  nodeAt(pointer: string): JsonNode | undefined;
  /** The nodes on the way from the root to what a pointer names; undefined when nothing is there. */
  pathTo(pointer: string): JsonNode[] | undefined;
}

/** Where everything in a text stands. */
export interface TextMap {
  readonly root: JsonNode;
  readonly locator: TextLocator;
}

/**
 * A text that has a problem comes with its `known` map. In one that has none, what is asked for is looked up: most
 * documents are judged without one position.
 */
export function createDocument(text: string, { value, fullest }: CleanJson, known?: TextMap): JsonDocument {
  let map = known;
  const scan = () => {
    map ??= { root: outlineJson(text), locator: createLocator(text) };
    return map;
  };
  const pathTo = (pointer: string) => {
    const segments = parsePointer(pointer);
    const path = segments && walk(scan().root, segments);
    return path && path.length > segments.length ? path : undefined;
  };
  return {
    text,
    value,
    fullest,
    locate(pointer, target = 'value') {
      const { root, locator } = scan();
      const segments = parsePointer(pointer) ?? [];
      const path = walk(root, segments);
      const node = path.at(-1) ?? root;
      if (path.length <= segments.length) return locator.rangeOf(node.start, node.start + 1);
      if (target === 'key' && node.keyStart !== undefined)
        return locator.rangeOf(node.keyStart, node.keyEnd ?? node.end);
      return locator.rangeOf(node.start, node.end);
    },
    rangeOf: (start, end) => scan().locator.rangeOf(start, end),
    nodeAt: (pointer) => pathTo(pointer)?.at(-1),
    pathTo,
  };
}

/** The root and what is there of the rest. */
function walk(root: JsonNode, segments: readonly string[]): JsonNode[] {
  const path = [root];
  let node = root;
  for (const segment of segments) {
    const child = childOf(node, segment);
    if (child === undefined) break;
    path.push(child);
    node = child;
  }
  return path;
}

function childOf(node: JsonNode, segment: string): JsonNode | undefined {
  if (node.childAt !== undefined) return node.childAt(segment);
  return node.items ? node.items[toIndex(segment)] : node.members?.get(segment);
}
