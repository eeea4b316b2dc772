import type { TextEdit } from './finding.ts';
import { maskSecrets } from './secret-spans.ts';
import type { SourceLines } from './source-lines.ts';

/** Lines of a text that edits change: what stands there, and what will. */
export interface Hunk {
  /** Number of the first line, 1-based. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What the edits make of the lines that they touch, from top to bottom. Edits that overlap an earlier one are left out. */
export function previewEdits(source: SourceLines, edits: readonly TextEdit[]): Hunk[] {
  return groupEdits(source, edits).flatMap((group) => {
    const hunk = toHunk(source, group);
    return hunk.removed.length + hunk.added.length === 0 ? [] : [hunk];
  });
}

/** Edits in order; those that touch the same line go together. */
function groupEdits(source: SourceLines, edits: readonly TextEdit[]): TextEdit[][] {
  const groups: TextEdit[][] = [];
  let lastLine = 0;
  let lastEnd = -1;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < lastEnd) continue;
    if (groups.length > 0 && source.lineAt(edit.start) <= lastLine) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    lastLine = source.lineAt(edit.end);
    lastEnd = edit.end;
  }
  return groups;
}

function toHunk(source: SourceLines, edits: readonly TextEdit[]): Hunk {
  const first = source.lineAt(edits[0]?.start ?? 0);
  const last = source.lineAt(edits.at(-1)?.end ?? 0);
  const start = Math.min(source.startOf(first), edits[0]?.start ?? 0);
  const end = last === source.count ? source.text.length : source.startOf(last + 1) - 1;
  let at = start;
  let changed = '';
  for (const edit of edits) {
    changed += source.text.slice(at, edit.start) + maskSecrets(edit.text);
    at = edit.end;
  }
  changed += source.text.slice(at, end);
  return trimHunk(first, splitLines(source.text.slice(start, end)), splitLines(changed));
}

/** Lines that are the same on both sides at either end are no part of the change. */
function trimHunk(line: number, before: readonly string[], after: readonly string[]): Hunk {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    line: line + head,
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
  };
}

function splitLines(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, ''));
}
