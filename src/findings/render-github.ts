import { type FileFindings, renderCount } from './file-findings.ts';
import { compareFindings, type Finding, type Severity } from './finding.ts';
import { spellOutControls } from './foreign-text.ts';
import { renderFix, renderMessage } from './render-text.ts';

/** GitHub shows ten annotations of a kind per step and drops the rest without a word. */
export const MAX_ANNOTATIONS = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** How annotations name files, and what they say about findings that they have no room for. */
export interface AnnotationOptions {
  /** The path that GitHub knows a file by, relative to the repository's root. */
  readonly toPath?: (file: string) => string;
  /** Where people find the rest, after `5 more findings`: ` in the summary`. */
  readonly rest: string;
}

/**
 * GitHub workflow commands, one a line, that put the ten worst findings beside the lines of a pull request, and a
 * notice that says how many more there are.
 */
export function renderAnnotations(files: readonly FileFindings[], options: AnnotationOptions): string[] {
  const findings = files.flatMap(({ file, findings }) => findings.map((finding) => placeIn(file, finding, options)));
  const dropped = files.reduce((sum, file) => sum + file.dropped, 0);
  return annotateWorst(findings, dropped, options.rest);
}

/** The same for findings that name their files themselves. */
export function annotateFindings(findings: readonly Finding[], options: AnnotationOptions): string[] {
  const placed = findings.map((finding) => placeIn(finding.file, finding, options));
  return annotateWorst(placed, 0, options.rest);
}

/** What an annotation needs: its repair, which is worked out when it is looked at, is none of it. */
function placeIn(file: string | undefined, finding: Finding, { toPath }: AnnotationOptions): Finding {
  const { code, severity, args, line, column, endLine, endColumn } = finding;
  const path = file === undefined ? undefined : (toPath?.(file) ?? file);
  return {
    code,
    severity,
    args,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

function annotateWorst(findings: readonly Finding[], dropped: number, rest: string): string[] {
  const worst = findings.toSorted(compareFindings).slice(0, MAX_ANNOTATIONS);
  const total = findings.length + dropped;
  // The line that counts the others is a notice, too.
  const isFull = worst.length === MAX_ANNOTATIONS && worst.every(({ severity }) => severity === 'info');
  const shown = isFull && total > worst.length ? worst.slice(0, -1) : worst;
  const lines = shown.map(renderAnnotation);
  const more = total - shown.length;
  if (more > 0) lines.push(`::notice::${renderCount(more, 'more finding')}${escapeData(rest)}.`);
  return lines;
}

function renderAnnotation(finding: Finding): string {
  const { file, line, column, endLine = line, endColumn } = finding;
  const isOneLine = endLine === line;
  const properties: readonly [string, string | number | undefined][] = [
    ['file', file === '-' ? undefined : file],
    ['line', line],
    ['endLine', endLine],
    // GitHub takes columns only within one line.
    ['col', isOneLine ? column : undefined],
    ['endColumn', isOneLine ? endColumn : undefined],
    ['title', finding.code],
  ];
  const given = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const message = escapeData(`${renderMessage(finding)}\n→ ${renderFix(finding)}`);
  return `::${COMMANDS[finding.severity]} ${given.join(',')}::${message}`;
}

/** The text of a workflow command: a line end would begin another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A file's name must stay what it is, or GitHub finds no such file; only what no name should have is spelled out. */
function escapeProperty(text: string): string {
  const harmless = spellOutControls(text).replaceAll('##[', '## [');
  return escapeData(harmless).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
