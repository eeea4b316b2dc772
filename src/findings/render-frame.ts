import type { Finding, TextRange } from './finding.ts';
import type { Painter } from './paint.ts';
import { type Hunk, previewEdits } from './preview-edits.ts';
import { renderFix, renderMessage, renderPlace, renderWhy } from './render-text.ts';
import type { SourceLines } from './source-lines.ts';
import { showLine, wrapText } from './visible-text.ts';

/** Of a repair, at most this many lines are shown: a file that is converted as a whole would fill the screen. */
const MAX_PREVIEW_LINES = 8;
const INDENT = '  ';

/** How frames are drawn. */
export interface FrameStyle {
  readonly paint: Painter;
  /** Width of the terminal. */
  readonly columns: number;
  /** Whether sentences are broken to that width; where nobody looks, a line that can be searched is better. */
  readonly wraps: boolean;
  /** Width of the longest line number. */
  readonly gutter: number;
}

/**
 * A finding as a compiler tells it: place, severity and code; what; the line with the meant part underlined; why (when
 * asked for), what to do, and the change that repairs it. Foreign text is harmless in all of it.
 */
export function renderFrame(
  finding: Finding,
  source: SourceLines | undefined,
  style: FrameStyle & { readonly tellsWhy: boolean },
): string[] {
  const { paint } = style;
  const say = (text: string, indent: string) =>
    style.wraps ? wrapText(text, style.columns - indent.length, indent) : text;
  const frame = source ? drawRange(finding, source, style) : [];
  const fix = say(renderFix(finding), `${INDENT}${INDENT}`);
  return [
    renderHead(finding, paint),
    '',
    `${INDENT}${say(renderMessage(finding), INDENT)}`,
    ...(frame.length > 0 ? ['', ...frame, ''] : []),
    ...(style.tellsWhy ? [`${INDENT}${dimLines(say(renderWhy(finding), INDENT), paint)}`] : []),
    `${INDENT}${paint.green('→')} ${fix}`,
    ...(source ? drawRepair(finding, source, style) : []),
  ];
}

/** A finding in two lines: what, and what to do. */
export function renderLine(finding: Finding, paint: Painter): string[] {
  return [
    `${renderHead(finding, paint)}  ${renderMessage(finding)}`,
    `${INDENT}${paint.green('→')} ${renderFix(finding)}`,
  ];
}

function renderHead(finding: Finding, paint: Painter): string {
  const rule = finding.rule === undefined ? '' : `  ${paint.dim(`(${finding.rule})`)}`;
  const place = renderPlace(finding);
  const head = `${paint.tone(finding.severity, finding.severity)}  ${paint.bold(finding.code)}${rule}`;
  return place === '' ? head : `${place}  ${head}`;
}

function dimLines(text: string, paint: Painter): string {
  return text.split('\n').map(paint.dim).join('\n');
}

/** The line before, the line with its underline, and the number of the last line where the meant part goes on. */
function drawRange(finding: Finding, source: SourceLines, style: FrameStyle): string[] {
  const range = toRange(finding);
  const line = range && source.line(range.line);
  if (range === undefined || line === undefined) return [];
  const { paint, gutter, columns } = style;
  const room = Math.max(20, columns - gutter - 5);
  const focus = toFocus(range, line);
  const shown = showLine(line, focus, room);
  const before = source.line(range.line - 1);
  const goesOn = range.endLine > range.line ? ` … to line ${range.endLine}` : '';
  const marks = '^'.repeat(shown.width);
  const bar = paint.dim('│');
  const number = (value: number | '') => String(value).padStart(gutter);
  return [
    ...(before?.trim()
      ? [
          `  ${paint.dim(number(range.line - 1))} ${bar} ${paint.dim(showLine(before, { start: 0, end: 0 }, room).text)}`,
        ]
      : []),
    `${paint.tone(finding.severity, '>')} ${number(range.line)} ${bar} ${shown.text}`,
    `  ${number('')} ${bar} ${' '.repeat(shown.from)}${paint.tone(finding.severity, marks)}${paint.dim(goesOn)}`,
  ];
}

function toRange({ line, column, endLine, endColumn }: Finding): TextRange | undefined {
  if (line === undefined) return undefined;
  const from = column ?? 1;
  return { line, column: from, endLine: endLine ?? line, endColumn: endColumn ?? from };
}

function toFocus(range: TextRange, line: string): { start: number; end: number } {
  const start = Math.min(range.column - 1, line.length);
  const end = range.endLine > range.line ? start + 1 : Math.min(range.endColumn - 1, line.length);
  return { start, end: Math.max(end, start) };
}

/** `- old` and `+ new`, and who does it. */
function drawRepair({ repair }: Finding, source: SourceLines, style: FrameStyle): string[] {
  if (repair === undefined) return [];
  const { paint } = style;
  const lines = previewEdits(source, repair.edits).flatMap((hunk) => drawHunk(hunk, style));
  const kept = lines.length > MAX_PREVIEW_LINES ? lines.slice(0, MAX_PREVIEW_LINES - 1) : lines;
  const more = lines.length - kept.length;
  const who = repair.safe
    ? `${INDENT}${paint.dim('validate --fix does this for you.')}`
    : `${INDENT}${paint.dim('A suggestion: --fix leaves it to you.')}`;
  return ['', ...kept, ...(more > 0 ? [`  ${paint.dim(`… and ${more} more changed lines`)}`] : []), who];
}

function drawHunk(hunk: Hunk, { paint, gutter, columns }: FrameStyle): string[] {
  const room = Math.max(20, columns - gutter - 5);
  const draw = (sign: '-' | '+', lines: readonly string[], others: readonly string[]) =>
    lines.map((line, index) => {
      const other = others[index] ?? '';
      const isCut = Math.max(line.length, other.length) > room - 2;
      const { text } = showLine(line, toChange(line, other), room, isCut);
      const tone = sign === '-' ? paint.red : paint.green;
      const number = String(hunk.line + index).padStart(gutter);
      return `${tone(sign)} ${paint.dim(number)} ${paint.dim('│')} ${tone(text)}`;
    });
  return [...draw('-', hunk.removed, hunk.added), ...draw('+', hunk.added, hunk.removed)];
}

/** Where a line begins to differ from the other one. */
function toChange(line: string, other: string): { start: number; end: number } {
  let start = 0;
  while (start < line.length && line.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  return { start, end: start };
}
