import type { FindingCode } from './texts.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Values that a finding's text is made from. Foreign text is quoted by the renderer, never trusted. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/**
 * Something that people are told about a document. A value, never an exception.
 * `pointer` is an RFC 6901 pointer into the document; `line` and `column` are 1-based, `column` in UTF-16 units.
 * The text lives in `texts.ts`, by code; codes are permanent.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file?: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly args: FindingArgs;
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
