import type { FindingCode } from './texts.ts';

/** Most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Values that a finding's text is made from. Foreign text is quoted by the renderer, never trusted. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/** A stretch of a text: 1-based, columns in UTF-16 units, the end is after the last character. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One replacement in a text: what stands in the range (also as offsets in UTF-16 units) gives way to `text`. */
export interface TextEdit extends TextRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * How a document can be changed so that a finding goes away. A safe repair changes nothing that a reader of the
 * document would notice beside the finding, so `--fix` applies it; any other is a suggestion for a person.
 */
export interface Repair {
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Something that people are told about a document. A value, never an exception.
 * `pointer` is an RFC 6901 pointer into the document as it was submitted; `line` to `endColumn` see `TextRange`.
 * `rule` is the number of the rule that made it. The text lives in `texts.ts`, by code; codes are permanent.
 */
export interface Finding extends Partial<TextRange> {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly rule?: string;
  readonly file?: string;
  readonly pointer?: string;
  readonly args: FindingArgs;
  readonly repair?: Repair;
}

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Orders findings: most severe first, then by file, line and column. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** True when at least one finding is an error: the verdict of the document is then `fail`. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
