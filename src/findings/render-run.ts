import {
  countFindings,
  type FileFindings,
  renderCount,
  renderCounts,
  toVerdict,
  type Verdict,
} from './file-findings.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { quoteForeignText } from './foreign-text.ts';
import { createPainter, type Painter } from './paint.ts';
import { type FrameStyle, renderFrame, renderLine } from './render-frame.ts';
import { toShownSource } from './shown-source.ts';

/** Of one file, at most this many findings are shown with a frame; the others in two lines each. */
const MAX_FRAMES_PER_FILE = 40;
/** More good files than these are only counted. */
const MAX_GOOD_FILES_NAMED = 10;
const DEFAULT_COLUMNS = 100;
const MAX_COLUMNS = 140;
const MIN_COLUMNS = 40;

/** How a run is told on a terminal. */
export interface RunStyle {
  readonly colour: boolean;
  /** Width of the terminal; absent when there is none: nothing is wrapped then. */
  readonly columns?: number | undefined;
}

/** Everything that is said about some files, for a terminal: findings with code frames, then a summary. */
export function renderRun(files: readonly FileFindings[], style: RunStyle): string {
  const paint = createPainter(style.colour);
  const told = new Set<string>();
  const blocks = files.flatMap((file) => renderFile(file, { paint, told, columns: style.columns }));
  return [...blocks, renderSummary(files, paint)].join('\n\n');
}

interface RunContext {
  readonly paint: Painter;
  /** Codes of which it has been said why they matter: once is enough. */
  readonly told: Set<string>;
  readonly columns: number | undefined;
}

/** Blocks, to be set apart by empty lines. */
function renderFile(file: FileFindings, { paint, told, columns }: RunContext): string[] {
  const loud = file.findings.filter(({ severity }) => severity !== 'info');
  const source = toShownSource(file);
  const framed = loud.slice(0, MAX_FRAMES_PER_FILE);
  const style: FrameStyle = {
    paint,
    columns: Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns ?? DEFAULT_COLUMNS)),
    wraps: columns !== undefined,
    gutter: String(Math.max(1, ...framed.map(({ line }) => line ?? 1))).length,
  };
  const frames = framed.map((finding) => {
    const lines = renderFrame(finding, source, { ...style, tellsWhy: !told.has(finding.code) });
    told.add(finding.code);
    return lines.join('\n');
  });
  const rest = [...loud.slice(MAX_FRAMES_PER_FILE), ...file.findings.filter(({ severity }) => severity === 'info')];
  const lines = [...rest.flatMap((finding) => renderLine(finding, paint)), ...renderRemarks(file, paint)];
  return lines.length === 0 ? frames : [...frames, lines.join('\n')];
}

function renderRemarks(file: FileFindings, paint: Painter): string[] {
  const name = quoteForeignText(file.file);
  const fixed = (file.fixed ?? []).map((finding) => `${paint.green('✓')} ${name}: repaired ${renderFixed(finding)}`);
  const remarks = [...fixed];
  if (file.notFixed !== undefined) {
    remarks.push(`${paint.red('✗')} ${name}: the repairs were not written: ${quoteForeignText(file.notFixed)}.`);
  }
  if (file.dropped > 0) remarks.push(`${name}: ${renderCount(file.dropped, 'more finding')} of the same kinds.`);
  return remarks;
}

function renderFixed({ code, line }: Finding): string {
  return line === undefined ? code : `${code} (line ${line})`;
}

/** Which files are good, how much was found, and what to do next. */
function renderSummary(files: readonly FileFindings[], paint: Painter): string {
  const counts = countFindings(files);
  const good = files.filter(({ findings }) => findings.length === 0);
  const named = good.length <= MAX_GOOD_FILES_NAMED ? good.map((file) => renderGood(file, paint)) : [];
  if (good.length === files.length) {
    return named.length > 0
      ? named.join('\n')
      : `${paint.green('✓')} ${renderCount(good.length, 'file')}, nothing wrong.`;
  }
  const bad = files.length - good.length;
  const where = files.length === 1 ? '' : ` in ${bad.toLocaleString('en')} of ${renderCount(files.length, 'file')}`;
  const verdict = toVerdict(files);
  const lines = [...named, `${renderMark(verdict, paint)} ${paint.bold(renderCounts(counts))}${where}${ENDS[verdict]}`];
  if (counts.repairable > 0) {
    const which = counts.repairable === 1 ? '1 of them' : `${counts.repairable.toLocaleString('en')} of them`;
    lines.push(`  validate --fix repairs ${which}.`);
  }
  const [worst] = files.flatMap(({ findings }) => findings.slice(0, 1)).toSorted(bySeverity);
  if (worst !== undefined) lines.push(`  More about a finding: explain ${worst.code}`);
  return lines.join('\n');
}

const ENDS: Readonly<Record<Verdict, string>> = {
  pass: '; nothing that is refused.',
  pending: '; something is not known yet.',
  fail: '.',
};

function renderMark(verdict: Verdict, paint: Painter): string {
  if (verdict === 'pending') return '·';
  return verdict === 'fail' ? paint.red('✗') : paint.green('✓');
}

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

function renderGood({ file, name, version }: FileFindings, paint: Painter): string {
  const what = [name, version].filter((part) => part !== undefined).map(quoteForeignText);
  const told = what.length === 0 ? '' : ` (${what.join(' ')})`;
  return `${paint.green('✓')} ${quoteForeignText(file)}${told}: nothing wrong.`;
}
