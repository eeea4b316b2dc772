import { countFindings, type FileFindings, renderCount, renderCounts, toVerdict } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { neutraliseText, quoteForeignText } from './foreign-text.ts';
import { escapeMarkdown, renderCodeBlock, renderCodeSpan } from './markdown.ts';
import { type Hunk, previewEdits } from './preview-edits.ts';
import { renderFix, renderMessage } from './render-text.ts';
import { toShownSource } from './shown-source.ts';
import type { SourceLines } from './source-lines.ts';
import { showLine } from './visible-text.ts';

/** A comment of GitHub takes 65,536 characters; counted in bytes here, which are never fewer. */
export const MAX_COMMENT_BYTES = 65_536;
/** The summary of one step (GitHub, workflow commands). */
export const MAX_SUMMARY_BYTES = 1_048_576;

const MAX_DIFF_LINES = 40;
const DIFF_COLUMNS = 160;
/** Room for the sentence that says what was left out. */
const TAIL_BYTES = 256;
const TABLE_HEAD = '| | where | what | what to do |\n|---|---|---|---|';

/** How long the page may be, and what it is called. */
export interface MarkdownOptions {
  /** At most this many bytes of UTF-8; what does not fit is counted. */
  readonly maxBytes: number;
  /** The command that speaks, for the heading. */
  readonly title: string;
}

/**
 * Everything that is said about some files as Markdown, for a job summary or a comment: the verdict, a table per file,
 * and repairs as diffs. Files with errors come first. Nothing that strangers wrote acts as markup.
 */
export function renderMarkdown(files: readonly FileFindings[], options: MarkdownOptions): string {
  const page = createPage(options.maxBytes - TAIL_BYTES);
  page.add(`### ${escapeMarkdown(options.title)}: ${toVerdict(files)}\n\n${renderOverview(files)}\n`);
  const told = files.filter(({ findings, dropped }) => findings.length + dropped > 0);
  const failed = told.filter(({ verdict }) => verdict === 'fail');
  let left = 0;
  for (const file of [...failed, ...told.filter((other) => !failed.includes(other))]) left += addFile(page, file);
  if (left > 0) page.addAlways(`\n${renderCount(left, 'more finding')}: run \`validate\` to see all of them.\n`);
  return page.text();
}

interface Page {
  /** Adds the text if there is room for all of it. */
  add(text: string): boolean;
  addAlways(text: string): void;
  text(): string;
}

function createPage(maxBytes: number): Page {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let room = maxBytes;
  return {
    add(text) {
      const size = encoder.encode(text).length;
      if (size > room) return false;
      room -= size;
      parts.push(text);
      return true;
    },
    addAlways: (text) => void parts.push(text),
    text: () => parts.join(''),
  };
}

function renderOverview(files: readonly FileFindings[]): string {
  const counts = countFindings(files);
  const where = `in ${renderCount(files.length, 'file')}`;
  const repairs =
    counts.repairable === 0 ? '' : ` \`validate --fix\` repairs ${counts.repairable.toLocaleString('en')} of them.`;
  return `${renderCounts(counts)} ${where}.${repairs}`.replace(/^n/, 'N');
}

/** Adds a file as far as there is room; gives the number of findings that were left out. */
function addFile(page: Page, file: FileFindings): number {
  const total = file.findings.length + file.dropped;
  const [first, ...rest] = file.findings.map(renderRow);
  if (first === undefined || !page.add(`\n${renderHeading(file)}\n\n${TABLE_HEAD}\n${first}\n`)) return total;
  let shown = 1;
  for (const row of rest) {
    if (!page.add(`${row}\n`)) return total - shown;
    shown += 1;
  }
  for (const diff of renderDiffs(file)) page.add(`\n${diff}\n`);
  return total - shown;
}

function renderHeading({ file, name, version }: FileFindings): string {
  const what = [name, version]
    .filter((part) => part !== undefined)
    .map((part) => renderCodeSpan(quoteForeignText(part)));
  return `#### ${[renderCodeSpan(quoteForeignText(file)), ...what].join(' · ')}`;
}

function renderRow(finding: Finding): string {
  const { severity, code, line, column, pointer } = finding;
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const where = [place, pointer ? renderCodeSpan(quoteForeignText(pointer)) : ''].filter((part) => part !== '');
  const what = `\`${code}\`<br>${escapeMarkdown(renderMessage(finding))}`;
  const tone = severity === 'error' ? '**error**' : severity === 'info' ? 'note' : severity;
  return `| ${tone} | ${where.join('<br>')} | ${what} | ${escapeMarkdown(renderFix(finding))} |`;
}

/** What `--fix` does, and what a person may do. */
function renderDiffs(file: FileFindings): string[] {
  const source = toShownSource(file);
  if (source === undefined) return [];
  const { findings } = file;
  const edits = (safe: boolean) => findings.flatMap(({ repair }) => (repair?.safe === safe ? repair.edits : []));
  return [
    renderDiff('`validate --fix` makes these changes:', previewEdits(source, edits(true)), source),
    renderDiff('Suggestions, to be judged by a person:', previewEdits(source, edits(false)), source),
  ].filter((part) => part !== '');
}

function renderDiff(title: string, hunks: readonly Hunk[], source: SourceLines): string {
  if (hunks.length === 0) return '';
  const lines = hunks.flatMap((hunk) => [
    `@@ line ${hunk.line} of ${source.count} @@`,
    ...hunk.removed.map((line) => `- ${showDiffLine(line)}`),
    ...hunk.added.map((line) => `+ ${showDiffLine(line)}`),
  ]);
  const kept = lines.slice(0, MAX_DIFF_LINES);
  if (kept.length < lines.length) kept.push(`… and ${lines.length - kept.length} more lines`);
  return `${title}\n\n${renderCodeBlock(kept, 'diff')}`;
}

function showDiffLine(line: string): string {
  return neutraliseText(showLine(line, { start: 0, end: 0 }, DIFF_COLUMNS).text);
}
