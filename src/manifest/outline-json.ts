import type { JsonNode } from './scan-json.ts';

/**
 * Where everything lies in a text that is known to be JSON without any problem (`parseCleanJson`): the same tree as
 * `scanJson` makes, but each container is looked into when it is asked for. A finding needs a few places, not all.
 */
export function outlineJson(text: string): JsonNode {
  return new OutlineNode(text, { start: skipBlanks(text, 0), end: startOfBlanks(text, text.length) });
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

  constructor(text: string, { start, end, keyStart, keyEnd }: Place) {
    this.start = start;
    this.end = end;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
    this.#text = text;
  }

  get members(): Map<string, JsonNode> | undefined {
    if (this.#text[this.start] === '{') this.#members ??= readMembers(this.#text, this.start);
    return this.#members;
  }

  get items(): JsonNode[] | undefined {
    if (this.#text[this.start] === '[') this.#items ??= readItems(this.#text, this.start);
    return this.#items;
  }
}

function readMembers(text: string, open: number): Map<string, JsonNode> {
  const members = new Map<string, JsonNode>();
  let at = skipBlanks(text, open + 1);
  while (text[at] !== '}') {
    const keyStart = at;
    const keyEnd = endOfString(text, at);
    const start = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
    const end = endOfValue(text, start);
    members.set(readKey(text, keyStart, keyEnd), new OutlineNode(text, { start, end, keyStart, keyEnd }));
    at = skipComma(text, end);
  }
  return members;
}

function readItems(text: string, open: number): JsonNode[] {
  const items: JsonNode[] = [];
  let at = skipBlanks(text, open + 1);
  while (text[at] !== ']') {
    const end = endOfValue(text, at);
    items.push(new OutlineNode(text, { start: at, end }));
    at = skipComma(text, end);
  }
  return items;
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
  const at = skipBlanks(text, end);
  return text[at] === ',' ? skipBlanks(text, at + 1) : at;
}

function startOfBlanks(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The first offset from `start` on that is no blank. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
