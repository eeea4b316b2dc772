import { countFindings, type FileFindings, toVerdict, type Verdict } from './file-findings.ts';
import type { Finding, Repair, Severity, TextEdit, TextRange } from './finding.ts';
import { renderFix, renderMessage } from './render-text.ts';
import { findSecretSpans, maskSecrets } from './secret-spans.ts';

/** A finding as programs get it. Where no place is known, it is the beginning of the file. */
export interface ReportedFinding extends TextRange {
  readonly code: string;
  readonly rule?: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
  readonly repair?: {
    readonly safe: boolean;
    readonly edits: readonly (TextRange & { readonly text: string })[];
  };
}

/** What `validate --json` says about one file (design, section 6). */
export interface ReportedFile {
  readonly file: string;
  readonly verdict: Verdict;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly findings: readonly ReportedFinding[];
  readonly dropped: number;
  readonly fixed?: readonly ReportedFinding[];
  readonly notFixed?: string;
  /** Of standard input: the whole text after the repairs. */
  readonly fixedText?: string;
}

/** What `validate --json` prints (design, section 6). Keys may be added, never renamed. */
export interface ValidationReport {
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly dropped: number;
  readonly files: readonly ReportedFile[];
}

/** The report for programs. Messages are harmless; `name`, `version` and edits are as the file has them. */
export function toReport(files: readonly FileFindings[]): ValidationReport {
  const { error, warning, info, dropped } = countFindings(files);
  return {
    verdict: toVerdict(files),
    errors: error,
    warnings: warning,
    infos: info,
    dropped,
    files: files.map(reportFile),
  };
}

/**
 * The report with at most `bytes` of JSON: first fewer findings per file are told, then none, then fewer files. What is
 * left out of a file is in its `dropped`; the counts at the top stay those of the whole.
 */
export function fitReport(report: ValidationReport, bytes: number): ValidationReport {
  const fits = (some: ValidationReport) => new TextEncoder().encode(JSON.stringify(some)).length <= bytes;
  if (fits(report)) return report;
  for (const most of [50, 10, 3, 0]) {
    const shorter = { ...report, files: report.files.map((file) => cutFile(file, most)) };
    if (fits(shorter)) return shorter;
  }
  let files = report.files.map((file) => cutFile(file, 0));
  while (files.length > 0 && !fits({ ...report, files })) files = files.slice(0, files.length >> 1);
  return { ...report, files };
}

function cutFile({ fixed: _fixed, ...file }: ReportedFile, most: number): ReportedFile {
  const findings = file.findings.slice(0, most);
  return { ...file, findings, dropped: file.dropped + file.findings.length - findings.length };
}

function reportFile(told: FileFindings): ReportedFile {
  const { file, verdict, name, version, findings, dropped, fixed, notFixed, fixedText } = told;
  return {
    file,
    verdict,
    name,
    version,
    findings: findings.map(reportFinding),
    dropped,
    ...(fixed === undefined ? {} : { fixed: fixed.map(reportFinding) }),
    ...(notFixed === undefined ? {} : { notFixed }),
    ...(fixedText === undefined ? {} : { fixedText }),
  };
}

function reportFinding(finding: Finding): ReportedFinding {
  const { code, rule, severity, pointer = '', line = 1, column = 1, repair } = finding;
  return {
    code,
    ...(rule === undefined ? {} : { rule }),
    severity,
    pointer: maskSecrets(pointer),
    line,
    column,
    endLine: finding.endLine ?? line,
    endColumn: finding.endColumn ?? column,
    message: renderMessage(finding),
    fix: renderFix(finding),
    ...(repair === undefined || !isReportable(repair)
      ? {}
      : { repair: { safe: repair.safe, edits: repair.edits.map(reportEdit) } }),
  };
}

/** An edit that writes a secret again, or half of a pair of surrogates, is for the file alone: a report is read elsewhere. */
export function isReportable({ edits }: Repair): boolean {
  return edits.every(({ text }) => findSecretSpans(text).length === 0 && !/\p{Surrogate}/u.test(text));
}

function reportEdit({ line, column, endLine, endColumn, text }: TextEdit): TextRange & { readonly text: string } {
  return { line, column, endLine, endColumn, text };
}
