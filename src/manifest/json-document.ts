import type { TextRange } from '../findings/finding.ts';
import { parsePointer } from './json-pointer.ts';
import { type JsonNode, scanJson } from './scan-json.ts';
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
  /**
   * Where the value (or, with target 'key', the member's key) of an RFC 6901 pointer stands. What does not exist
   * is at the opening brace of the nearest parent that does; a malformed pointer means the whole document.
   */
  locate(pointer: string, target?: PlaceTarget): TextRange;
  /** Lines and columns of offsets in the text. */
  rangeOf(start: number, end: number): TextRange;
  /** The node of a pointer, or undefined when nothing is there. */
  nodeAt(pointer: string): JsonNode | undefined;
}

/** Positions cost a second scan, made only when the first one is asked for. */
export function createDocument(text: string, value: JsonValue): JsonDocument {
  let known: { root: JsonNode; locator: TextLocator } | undefined;
  const scan = () => {
    known ??= { root: scanJson(text).root ?? { start: 0, end: text.length }, locator: createLocator(text) };
    return known;
  };
  return {
    text,
    value,
    locate(pointer, target = 'value') {
      const { root, locator } = scan();
      const { node, exists } = findNode(root, parsePointer(pointer) ?? []);
      if (!exists) return locator.rangeOf(node.start, node.start + 1);
      if (target === 'key' && node.keyStart !== undefined)
        return locator.rangeOf(node.keyStart, node.keyEnd ?? node.end);
      return locator.rangeOf(node.start, node.end);
    },
    rangeOf: (start, end) => scan().locator.rangeOf(start, end),
    nodeAt(pointer) {
      const { node, exists } = findNode(scan().root, parsePointer(pointer) ?? []);
      return exists ? node : undefined;
    },
  };
}

function findNode(root: JsonNode, segments: readonly string[]): { node: JsonNode; exists: boolean } {
  let node = root;
  for (const segment of segments) {
    const child = node.items ? node.items[toIndex(segment)] : node.members?.get(segment);
    if (child === undefined) return { node, exists: false };
    node = child;
  }
  return { node, exists: true };
}

function toIndex(segment: string): number {
  return /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
}
