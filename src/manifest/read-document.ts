import type { Finding, FindingArgs, TextEdit } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';
import { parseCleanJson } from './clean-json.ts';
import { createDocument, type JsonDocument } from './json-document.ts';
import { renderPointer } from './json-pointer.ts';
import type { JsonProblem } from './json-problem.ts';
import { MAX_JSON_DEPTH, scanJson } from './scan-json.ts';
import type { JsonValue } from './server-json.ts';
import { createLocator, type TextLocator } from './text-position.ts';

export type { JsonDocument } from './json-document.ts';

/**
 * `document` is there when the text has a value: when there is no finding, or only such as do not hide what was meant
 * (byte order mark, comments, trailing commas, duplicate keys, of which the last counts, as for JSON.parse).
 */
export interface DocumentResult {
  readonly document?: JsonDocument;
  readonly findings: Finding[];
  /** Findings of the same file beyond those kept. */
  readonly dropped: number;
}

/** A server.json may have this many bytes (rules.md 2.3). */
export const MAX_DOCUMENT_BYTES = 262_144;

/** Making one takes longer than decoding a document. It keeps nothing from one call to the next. */
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A hostile file can hold tens of thousands of duplicate keys; nobody reads more than these. */
const MAX_FINDINGS = 100;

/**
 * Reads the bytes of a JSON file by the file-level rules of rules.md 2.3: at most 256 KiB, UTF-8 without byte order
 * mark, one JSON value, no comments, no key twice in an object at any depth, at most 64 levels. Each finding is an
 * error with line and column; a hundred (`limit`) are kept. `file` is the name findings carry. Does not check that it is
 * an object.
 */
export function readDocument(bytes: Uint8Array, file: string, limit: number = MAX_FINDINGS): DocumentResult {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) {
    const args = { bytes: bytes.byteLength, limit: MAX_DOCUMENT_BYTES };
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      findings: [{ code: 'file-too-large', severity: 'error', rule: 'D-11', file, ...place, args }],
      dropped: 0,
    };
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return { findings: [findInvalidUtf8(bytes, file)], dropped: 0 };
  const clean = parseCleanJson(text);
  if (clean !== undefined) return { document: createDocument(text, clean), findings: [], dropped: 0 };
  return readFaultyText(text, file, limit);
}

function readFaultyText(text: string, file: string, limit: number): DocumentResult {
  const { root, problems } = scanJson(text);
  const locator = createLocator(text);
  const findings = text.charCodeAt(0) === 0xfeff ? [describeMark(locator, file)] : [];
  findings.push(...problems.slice(0, limit).map((problem) => toFinding(problem, { text, locator, file })));
  if (findings.length === 0) throw new Error('The scan found no problem in a text that JSON.parse refuses.');
  const dropped = Math.max(0, problems.length - limit);
  if (root === undefined) return { findings, dropped };
  const value: JsonValue = JSON.parse(blankOut(text, problems));
  return {
    document: createDocument(text, { value, fullest: Number.POSITIVE_INFINITY }, { root, locator }),
    findings,
    dropped,
  };
}

/** The text with comments, trailing commas and the byte order mark as blanks: offsets stay what they were. */
function blankOut(text: string, problems: readonly JsonProblem[]): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (start: number, end: number) => {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  };
  if (text.charCodeAt(0) === 0xfeff) blank(0, 1);
  for (const { kind, offset, end } of problems) if (kind === 'comment' || kind === 'trailing-comma') blank(offset, end);
  return parts.join('') + text.slice(at);
}

interface Source {
  readonly text: string;
  readonly locator: TextLocator;
  readonly file: string;
}

function toFinding(problem: JsonProblem, { text, locator, file }: Source): Finding {
  const [code, args] = describeProblem(problem, text);
  const range = locator.rangeOf(problem.offset, problem.end);
  const pointer = pointerOf(problem);
  const finding: Finding = {
    code,
    severity: 'error',
    rule: 'D-11',
    file,
    ...(pointer === undefined ? {} : { pointer }),
    ...range,
    args,
  };
  if (problem.kind !== 'trailing-comma') return finding;
  const edit: TextEdit = { ...range, start: problem.offset, end: problem.end, text: '' };
  return { ...finding, repair: { safe: true, edits: [edit] } };
}

/** The key that is there twice, or the container of what JSON does not have. */
function pointerOf(problem: JsonProblem): string | undefined {
  if (problem.kind === 'syntax' || problem.kind === 'too-deep') return undefined;
  const path = problem.kind === 'duplicate-key' ? [problem.key] : [];
  const around: (string | number)[] = [];
  for (let place = problem.inside; place !== undefined; place = place.parent) {
    if (place.segment !== undefined) around.push(place.segment);
  }
  return renderPointer([...around.reverse(), ...path]);
}

function describeProblem(problem: JsonProblem, text: string): [FindingCode, FindingArgs] {
  switch (problem.kind) {
    case 'syntax':
      return ['json-syntax', { reason: problem.reason }];
    case 'duplicate-key':
      return ['duplicate-json-key', { key: problem.key }];
    case 'comment':
      return ['json-comment', { comment: text.slice(problem.offset, problem.end) }];
    case 'trailing-comma':
      return ['json-trailing-comma', {}];
    case 'too-deep':
      return ['json-too-deep', { limit: MAX_JSON_DEPTH }];
  }
}

function describeMark(locator: TextLocator, file: string): Finding {
  const range = locator.rangeOf(0, 1);
  const repair = { safe: true, edits: [{ ...range, start: 0, end: 1, text: '' }] };
  return { code: 'byte-order-mark', severity: 'error', rule: 'D-11', file, ...range, args: {}, repair };
}

function findInvalidUtf8(bytes: Uint8Array, file: string): Finding {
  const valid = decodeValidPrefix(bytes);
  const range = createLocator(valid).rangeOf(valid.length, valid.length);
  return { code: 'invalid-utf8', severity: 'error', rule: 'D-11', file, ...range, args: {} };
}

/** The text of UTF-8 bytes, byte order mark included; undefined when they are none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT_UTF8.decode(bytes);
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
