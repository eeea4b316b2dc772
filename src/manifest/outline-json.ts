import { endOfBlanks, startOfBlanks } from './json-blanks.ts';
import type { JsonNode } from './json-node.ts';
import { toIndex } from './json-pointer.ts';

/**
 * Where everything lies in a text that is known to be JSON without any problem (`parseCleanJson`): the same tree as
 * `scanJson` makes, but each container is looked into when it is asked for. A finding needs a few places, not all.
 */
export function outlineJson(text: string): JsonNode {
  return new OutlineNode(text, { start: endOfBlanks(text, 0), end: startOfBlanks(text, text.length) });
}

type Place = Pick<JsonNode, 'start' | 'end' | 'keyStart' | 'keyEnd'>;

/** A class, since an object literal with getters takes several times as long to make. */
class OutlineNode implements JsonNode {
  readonly start: number;
  readonly end: number;
  readonly keyStart: number | undefined;
  readonly keyEnd: number | undefined;
  readonly #text: string;
  #members: Map<string, JsonNode> | undefined;
  #items: JsonNode[] | undefined;
  /** How far the members or items are read. */
  #at: number;

  constructor(text: string, { start, end, keyStart, keyEnd }: Place) {
    this.start = start;
    this.end = end;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
    this.#text = text;
    this.#at = start;
  }

  get members(): Map<string, JsonNode> | undefined {
    while (this.#readMember() !== undefined);
    return this.#members;
  }

  get items(): JsonNode[] | undefined {
    while (this.#readItem() !== undefined);
    return this.#items;
  }

  /** What has this key or index. Reads no further than to it, for most findings are about what stands in front. */
  childAt(segment: string): JsonNode | undefined {
    if (this.#text[this.start] === '{') return this.#members?.get(segment) ?? this.#readUntil(segment);
    const index = toIndex(segment);
    while ((this.#items?.length ?? 0) <= index && this.#readItem() !== undefined);
    return this.#items?.[index];
  }

  #readUntil(key: string): JsonNode | undefined {
    for (;;) {
      const read = this.#readMember();
      if (read === undefined || read.key === key) return read?.node;
    }
  }

  #readMember(): { readonly key: string; readonly node: JsonNode } | undefined {
    const text = this.#text;
    if (text[this.start] !== '{') return undefined;
    this.#members ??= new Map();
    const keyStart = this.#next();
    if (text[keyStart] === '}') return undefined;
    const keyEnd = endOfString(text, keyStart);
    const start = endOfBlanks(text, endOfBlanks(text, keyEnd) + 1);
    const end = endOfValue(text, start);
    const key = readKey(text, keyStart, keyEnd);
    const node = new OutlineNode(text, { start, end, keyStart, keyEnd });
    this.#members.set(key, node);
    this.#at = end;
    return { key, node };
  }

  #readItem(): JsonNode | undefined {
    const text = this.#text;
    if (text[this.start] !== '[') return undefined;
    this.#items ??= [];
    const start = this.#next();
    if (text[start] === ']') return undefined;
    const end = endOfValue(text, start);
    const node = new OutlineNode(text, { start, end });
    this.#items.push(node);
    this.#at = end;
    return node;
  }

  /** Where the next member or item begins, or the closing bracket is. */
  #next(): number {
    const text = this.#text;
    return this.#at === this.start ? endOfBlanks(text, this.start + 1) : skipComma(text, this.#at);
  }
}

/** The key between two offsets, which include its quotes. */
export function readKey(text: string, keyStart: number, keyEnd: number): string {
  const quoted = text.slice(keyStart, keyEnd);
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === 0x22) return endOfString(text, start);
  return first === 0x7b || first === 0x5b ? endOfContainer(text, start) : endOfWord(text, start);
}

function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
}

/** Numbers, true, false, null: letters, digits, dots and signs. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    const isPart = code > 0x20 && code !== 0x2c && code !== 0x5d && code !== 0x7d;
    if (!isPart) return at;
    at += 1;
  }
}

/** Where the string ends whose opening quote is at `start`, in a text that is known to be JSON. */
export function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (text.charCodeAt(at - 1) === 0x5c && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}

function skipComma(text: string, end: number): number {
  const at = endOfBlanks(text, end);
  return text[at] === ',' ? endOfBlanks(text, at + 1) : at;
}
