import { isBlank } from './json-blanks.ts';
import type { JsonNode } from './json-node.ts';
import type { ContainerPlace, JsonProblem } from './json-problem.ts';
import { describeChar, scanNumberToken, scanStringToken } from './json-tokens.ts';
import { readKey } from './outline-json.ts';

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
  inside: ContainerPlace | undefined;
}

/** Ends a scan; its problem is already recorded. Never leaves this file. */
const STOP = Symbol('stop');

/**
 * Reads a JSON text (RFC 8259, exactly what JSON.parse accepts) for positions and problems; it builds no values.
 * Goes on after a comment, a trailing comma and a duplicate key (compared unescaped; the last one stays in the tree),
 * stops at the first other error of syntax and where nesting passes 64 levels. A byte order mark at the beginning is
 * skipped without a word: its bytes are the caller's matter. Linear in the text; the depth limit bounds the recursion.
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, problems: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0, inside: undefined };
  try {
    const root = scanValue(scanner, 1);
    skipBlanks(scanner);
    if (scanner.at < text.length) stopAt(scanner, 'expected the end of the file');
    return { root, problems: inOrder(scanner.problems) };
  } catch (stop) {
    if (stop !== STOP) throw stop;
    return { problems: inOrder(scanner.problems) };
  }
}

/** A comment behind a trailing comma is met before it is known that the comma was one. */
function inOrder(problems: JsonProblem[]): JsonProblem[] {
  return problems.sort((a, b) => a.offset - b.offset);
}

/** A member's key: what it says, and where it stands with its quotes. */
interface KeyPlace {
  readonly segment: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** An item's index. */
interface IndexPlace {
  readonly segment: number;
  readonly keyStart?: undefined;
  readonly keyEnd?: undefined;
}

type Container = Pick<JsonNode, 'members' | 'shadowed' | 'items'>;

const NO_CONTAINER: Container = {};

function scanValue(scanner: Scanner, depth: number, place?: KeyPlace | IndexPlace): JsonNode {
  skipBlanks(scanner);
  const start = scanner.at;
  const { members, shadowed, items } = scanContainerOrSkip(scanner, depth, place?.segment);
  return { start, end: scanner.at, keyStart: place?.keyStart, keyEnd: place?.keyEnd, members, items, shadowed };
}

function scanContainerOrSkip(scanner: Scanner, depth: number, segment: string | number | undefined): Container {
  const char = scanner.text[scanner.at];
  if (char === '{' || char === '[') {
    const parent = scanner.inside;
    openContainer(scanner, depth);
    scanner.inside = { parent, segment };
    const container = char === '{' ? scanMembers(scanner, depth) : scanItems(scanner, depth);
    scanner.inside = parent;
    return container;
  }
  if (char === '"') skipString(scanner);
  else if (char === '-' || isDigit(char)) skipNumber(scanner);
  else skipWord(scanner);
  return NO_CONTAINER;
}

function scanMembers(scanner: Scanner, depth: number): Container {
  const members = new Map<string, JsonNode>();
  let shadowed: Map<string, JsonNode[]> | undefined;
  let comma: number | undefined;
  for (;;) {
    if (takeClosing(scanner, '}', comma)) break;
    const place = scanKey(scanner, comma);
    const { segment: key, keyStart, keyEnd } = place;
    const earlier = members.get(key);
    if (earlier !== undefined) {
      scanner.problems.push({ kind: 'duplicate-key', offset: keyStart, end: keyEnd, key, inside: scanner.inside });
      shadowed ??= new Map();
      addTo(shadowed, key, earlier);
    }
    if (!takeIf(scanner, ':')) stopAt(scanner, 'expected ":" after the key');
    members.set(key, scanValue(scanner, depth + 1, place));
    comma = takeComma(scanner, '}');
    if (comma === undefined) break;
  }
  return { members, shadowed };
}

function scanKey(scanner: Scanner, comma: number | undefined): KeyPlace {
  const keyStart = scanner.at;
  if (scanner.text[keyStart] !== '"') {
    const expected = 'expected a key in double quotes';
    stopAt(scanner, comma === undefined ? `${expected}, or "}"` : expected);
  }
  skipString(scanner);
  const keyEnd = scanner.at;
  return { segment: readKey(scanner.text, keyStart, keyEnd), keyStart, keyEnd };
}

function addTo(lists: Map<string, JsonNode[]>, key: string, node: JsonNode): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [node]);
  else list.push(node);
}

function scanItems(scanner: Scanner, depth: number): Container {
  const items: JsonNode[] = [];
  let comma: number | undefined;
  for (;;) {
    if (takeClosing(scanner, ']', comma)) break;
    items.push(scanValue(scanner, depth + 1, { segment: items.length }));
    comma = takeComma(scanner, ']');
    if (comma === undefined) break;
  }
  return { items };
}

/** Takes the closing bracket where a key or a value could stand; a comma before it is then one too many. */
function takeClosing(scanner: Scanner, bracket: string, comma: number | undefined): boolean {
  if (!takeIf(scanner, bracket)) return false;
  if (comma === undefined) return true;
  scanner.problems.push({ kind: 'trailing-comma', offset: comma, end: comma + 1, inside: scanner.inside });
  return true;
}

/** The offset of the comma that is taken, or undefined when the closing bracket was taken instead. */
function takeComma(scanner: Scanner, bracket: string): number | undefined {
  skipBlanks(scanner);
  const at = scanner.at;
  if (takeIf(scanner, ',')) return at;
  if (!takeIf(scanner, bracket)) stopAt(scanner, `expected "," or "${bracket}"`);
  return undefined;
}

function openContainer(scanner: Scanner, depth: number): void {
  if (depth > MAX_JSON_DEPTH) {
    scanner.problems.push({ kind: 'too-deep', offset: scanner.at, end: scanner.at + 1 });
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
  const { text } = scanner;
  let { at } = scanner;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (code === 0x2f) {
      scanner.at = at;
      skipComment(scanner);
      at = scanner.at;
    } else break;
  }
  scanner.at = at;
}

/** JSON has no comments; one is told as what it is, and the rest is read. */
function skipComment(scanner: Scanner): void {
  const { text, at } = scanner;
  const kind = text[at + 1];
  if (kind !== '/' && kind !== '*') stopAt(scanner, 'expected a value');
  const close = text.indexOf(kind === '/' ? '\n' : '*/', at + 2);
  if (close === -1 && kind === '*') stopAt(scanner, 'expected "*/" at the end of a comment');
  const end = close === -1 ? text.length : kind === '*' ? close + 2 : close;
  scanner.problems.push({ kind: 'comment', offset: at, end, inside: scanner.inside });
  scanner.at = end;
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function stopAt(scanner: Scanner, reason: string): never {
  const found = describeChar(scanner.text, scanner.at);
  const end = Math.min(scanner.at + 1, scanner.text.length);
  scanner.problems.push({ kind: 'syntax', offset: scanner.at, end, reason: `${reason}, found ${found}` });
  throw STOP;
}
