import type { Finding, FindingArgs } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';
import { parsePointer } from './json-pointer.ts';
import { type JsonNode, type JsonProblem, MAX_JSON_DEPTH, scanJson } from './scan-json.ts';
import type { JsonValue } from './server-json.ts';
import { findLineStarts, type TextPosition, toTextPosition } from './text-position.ts';

/** A JSON text that was read without a finding. */
export interface JsonDocument {
  /** What JSON.parse gives: a key such as `__proto__` is an own member, plain data. Not necessarily an object. */
  readonly value: JsonValue;
  /**
   * Where the value (or, with target 'key', the member's key) of an RFC 6901 pointer stands. What does not exist
   * points at the opening brace of the nearest parent that does; a malformed pointer at the whole document.
   */
  locate(pointer: string, target?: 'key' | 'value'): TextPosition;
}

/** `document` is there exactly when `findings` is empty: a text that readers disagree about has no value. */
export interface DocumentResult {
  readonly document?: JsonDocument;
  readonly findings: Finding[];
}

/** A server.json may have this many bytes (rules.md 2.3). */
export const MAX_DOCUMENT_BYTES = 262_144;

/** A hostile file can hold tens of thousands of duplicate keys; nobody reads more than these. */
const MAX_FINDINGS = 100;

/**
 * Reads the bytes of a JSON file by the file-level rules of rules.md 2.3: at most 256 KiB, UTF-8 without byte order
 * mark, one JSON value, no key twice in an object at any depth, at most 64 levels. Each finding is an error with line
 * and column; duplicate keys are all reported, up to a hundred. `file` is the name findings carry. Does not check that it is an object.
 */
export function readDocument(bytes: Uint8Array, file: string): DocumentResult {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) {
    const args = { bytes: bytes.byteLength, limit: MAX_DOCUMENT_BYTES };
    return { findings: [toFinding('file-too-large', { file, position: FIRST, args })] };
  }
  const findings: Finding[] = [];
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) findings.push(toFinding('byte-order-mark', { file, position: FIRST, args: {} }));
  const content = marked ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(content);
  if (text === undefined) {
    const valid = decodeValidPrefix(content);
    const position = toTextPosition(findLineStarts(valid), valid.length);
    return { findings: [...findings, toFinding('invalid-utf8', { file, position, args: {} })] };
  }
  const value = marked ? undefined : parseCleanJson(text);
  if (value !== undefined) return { document: createDocument(text, value), findings };
  findings.push(...judgeText(text, file));
  if (findings.length === 0) throw new Error('The scan found no problem in a text that JSON.parse refuses.');
  return { findings };
}

/**
 * The value of a JSON text that has no problem; undefined when it has one, which a scan then finds. Native parsing
 * cannot see a duplicate key, but then the text has more colons outside strings than the value has members.
 */
function parseCleanJson(text: string): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  return countMembers(value, 1) === countColons(text) ? value : undefined;
}

/** Members at all depths; NaN, which equals no count, when nesting passes the limit. */
function countMembers(value: JsonValue, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_JSON_DEPTH) return Number.NaN;
  const children = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : children.length;
  for (const child of children) {
    if (typeof child === 'object' && child !== null) count += countMembers(child, depth + 1);
  }
  return count;
}

/** Colons outside strings in a text that is known to be JSON. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count += 1;
    else if (code === 0x22) {
      at = text.indexOf('"', at + 1);
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    }
  }
  return count;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}

function judgeText(text: string, file: string): Finding[] {
  const lineStarts = findLineStarts(text);
  const problems = scanJson(text).problems.slice(0, MAX_FINDINGS);
  return problems.map((problem) => {
    const [code, args] = describeProblem(problem);
    return toFinding(code, { file, position: toTextPosition(lineStarts, problem.offset), args });
  });
}

function describeProblem(problem: JsonProblem): [FindingCode, FindingArgs] {
  if (problem.kind === 'syntax') return ['json-syntax', { reason: problem.reason }];
  if (problem.kind === 'duplicate-key') return ['duplicate-json-key', { key: problem.key }];
  return ['json-too-deep', { limit: MAX_JSON_DEPTH }];
}

/** Positions cost a second scan, made only when the first one is asked for. */
function createDocument(text: string, value: JsonValue): JsonDocument {
  let known: { root: JsonNode; lineStarts: number[] } | undefined;
  return {
    value,
    locate(pointer, target = 'value') {
      known ??= { root: scanJson(text).root ?? { start: 0 }, lineStarts: findLineStarts(text) };
      const { node, exists } = findNode(known.root, parsePointer(pointer) ?? []);
      const offset = exists && target === 'key' ? (node.keyStart ?? node.start) : node.start;
      return toTextPosition(known.lineStarts, offset);
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

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text before the first byte that is not UTF-8, found by halving: a cut character at the end is no error in a stream. */
function decodeValidPrefix(bytes: Uint8Array): string {
  const decode = (length: number) => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  };
  let good = 0;
  let bad = bytes.byteLength + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decode(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return decode(good);
}

const FIRST: TextPosition = { line: 1, column: 1 };

interface Place {
  readonly file: string;
  readonly position: TextPosition;
  readonly args: FindingArgs;
}

function toFinding(code: FindingCode, { file, position, args }: Place): Finding {
  return { code, severity: 'error', file, line: position.line, column: position.column, args };
}
