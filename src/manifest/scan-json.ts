import { describeChar, scanNumberToken, scanStringToken } from './json-tokens.ts';

/** Where one JSON value lies in its text: offsets in UTF-16 units. Exactly one of `members` and `items` for containers. */
export interface JsonNode {
  readonly start: number;
  /** Offset of the member's key; undefined for the root and for array items. */
  readonly keyStart?: number;
  readonly members?: Map<string, JsonNode>;
  readonly items?: JsonNode[];
}

/** Something wrong with a JSON text, at an offset in UTF-16 units. */
export type JsonProblem =
  | { readonly kind: 'syntax'; readonly offset: number; readonly reason: string }
  | { readonly kind: 'duplicate-key'; readonly offset: number; readonly key: string }
  | { readonly kind: 'too-deep'; readonly offset: number };

/** What a scan found: the tree of positions when the text is JSON, and every problem in order of position. */
export interface JsonScan {
  readonly root?: JsonNode;
  readonly problems: readonly JsonProblem[];
}

/** Containers may be nested this deep; the outermost one is level 1 (rules.md 2.3). */
export const MAX_JSON_DEPTH = 64;

interface Scanner {
  readonly text: string;
  readonly problems: JsonProblem[];
  at: number;
}

/** Ends a scan; its problem is already recorded. Never leaves this file. */
const STOP = Symbol('stop');

/**
 * Reads a JSON text (RFC 8259, exactly what JSON.parse accepts) for positions and problems; it builds no values.
 * Goes on after a duplicate key (compared unescaped; the last one stays in the tree), stops at the first error of
 * syntax and where nesting passes 64 levels. Linear in the text; the depth limit bounds the recursion.
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, problems: [], at: 0 };
  try {
    const root = scanValue(scanner, { depth: 1 });
    skipBlanks(scanner);
    if (scanner.at < text.length) stopAt(scanner, 'expected the end of the file');
    return { root, problems: scanner.problems };
  } catch (stop) {
    if (stop !== STOP) throw stop;
    return { problems: scanner.problems };
  }
}

interface Place {
  readonly depth: number;
  readonly keyStart?: number;
}

function scanValue(scanner: Scanner, place: Place): JsonNode {
  skipBlanks(scanner);
  const start = scanner.at;
  const keyStart = place.keyStart === undefined ? {} : { keyStart: place.keyStart };
  const char = scanner.text[start];
  if (char === '{') return { start, ...keyStart, members: scanMembers(scanner, place.depth) };
  if (char === '[') return { start, ...keyStart, items: scanItems(scanner, place.depth) };
  if (char === '"') skipString(scanner);
  else if (char === '-' || isDigit(char)) skipNumber(scanner);
  else skipWord(scanner);
  return { start, ...keyStart };
}

function scanMembers(scanner: Scanner, depth: number): Map<string, JsonNode> {
  openContainer(scanner, depth);
  const members = new Map<string, JsonNode>();
  if (takeIf(scanner, '}')) return members;
  do {
    skipBlanks(scanner);
    const keyStart = scanner.at;
    if (scanner.text[keyStart] !== '"') {
      stopAt(
        scanner,
        members.size === 0 ? 'expected a key in double quotes, or "}"' : 'expected a key in double quotes',
      );
    }
    skipString(scanner);
    const key: string = JSON.parse(scanner.text.slice(keyStart, scanner.at));
    if (members.has(key)) scanner.problems.push({ kind: 'duplicate-key', offset: keyStart, key });
    if (!takeIf(scanner, ':')) stopAt(scanner, 'expected ":" after the key');
    members.set(key, scanValue(scanner, { depth: depth + 1, keyStart }));
  } while (takeIf(scanner, ','));
  if (!takeIf(scanner, '}')) stopAt(scanner, 'expected "," or "}"');
  return members;
}

function scanItems(scanner: Scanner, depth: number): JsonNode[] {
  openContainer(scanner, depth);
  const items: JsonNode[] = [];
  if (takeIf(scanner, ']')) return items;
  do {
    items.push(scanValue(scanner, { depth: depth + 1 }));
  } while (takeIf(scanner, ','));
  if (!takeIf(scanner, ']')) stopAt(scanner, 'expected "," or "]"');
  return items;
}

function openContainer(scanner: Scanner, depth: number): void {
  if (depth > MAX_JSON_DEPTH) {
    scanner.problems.push({ kind: 'too-deep', offset: scanner.at });
    throw STOP;
  }
  scanner.at += 1;
}

function skipString(scanner: Scanner): void {
  const end = scanStringToken(scanner.text, scanner.at);
  scanner.at = end.at;
  if (end.reason !== undefined) stopAt(scanner, end.reason);
}

function skipNumber(scanner: Scanner): void {
  const end = scanNumberToken(scanner.text, scanner.at);
  scanner.at = end.at;
  if (end.reason !== undefined) stopAt(scanner, end.reason);
}

function skipWord(scanner: Scanner): void {
  for (const word of ['true', 'false', 'null']) {
    if (scanner.text.startsWith(word, scanner.at)) {
      scanner.at += word.length;
      return;
    }
  }
  stopAt(scanner, 'expected a value');
}

/** Skips blanks; then, if the next character is `char`, takes it. */
function takeIf(scanner: Scanner, char: string): boolean {
  skipBlanks(scanner);
  if (scanner.text[scanner.at] !== char) return false;
  scanner.at += 1;
  return true;
}

function skipBlanks(scanner: Scanner): void {
  for (;;) {
    const code = scanner.text.charCodeAt(scanner.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    scanner.at += 1;
  }
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function stopAt(scanner: Scanner, reason: string): never {
  const found = describeChar(scanner.text, scanner.at);
  scanner.problems.push({ kind: 'syntax', offset: scanner.at, reason: `${reason}, found ${found}` });
  throw STOP;
}
