import { neutraliseText } from './foreign-text.ts';

/** How something looks in the columns of a terminal: one grapheme, a tab as spaces, a control character spelled out. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it stands in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const TAB_WIDTH = 4;
/** A grapheme of more units is no letter but an attack on the terminal. */
const MAX_GRAPHEME_UNITS = 16;
/** East Asian wide and full-width ranges of Unicode; emoji are told by their property. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
/** Alone it shows nothing, or changes what stands around it. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A stretch of a line as it is shown, and where the part that is meant stands in it, in terminal columns from 0. */
export interface VisibleLine {
  readonly text: string;
  readonly from: number;
  /** Columns of the part that is meant; at least 1. */
  readonly width: number;
}

export interface Stretch {
  /** In UTF-16 units, from 0. */
  readonly start: number;
  readonly end: number;
}

/**
 * A line of a stranger's text for a terminal: harmless, at most `columns` wide; of a longer one the part around `focus`
 * with `…` for what is left out. Takes no longer for a very long line than for a short one. With `isAligned`, lines that
 * are the same before the focus are cut at the same place, however they go on.
 */
export function showLine(line: string, focus: Stretch, columns: number, isAligned = false): VisibleLine {
  // No more can be seen than two units per column (a pair of surrogates) on each side.
  const first = avoidPair(line, Math.max(0, focus.start - 2 * columns));
  const last = avoidPair(line, Math.min(line.length, focus.start + 2 * columns));
  const cells = toCells(line.slice(first, last), first);
  const window = chooseCells(cells, focus, { columns: columns - 2, isAligned });
  const shown = cells.slice(window.first, window.last);
  const before = window.first > 0 || first > 0 ? '…' : '';
  const after = window.last < cells.length || last < line.length ? '…' : '';
  const widthOf = (some: readonly Cell[]) => some.reduce((sum, { width }) => sum + width, 0);
  const meant = shown.filter(({ start, end }) => end > focus.start && start < focus.end);
  return {
    text: `${before}${shown.map(({ text }) => text).join('')}${after}`,
    from: before.length + widthOf(shown.filter(({ end }) => end <= focus.start)),
    width: Math.max(1, widthOf(meant)),
  };
}

/** The cells to show: all, or as many as fit with a third of the room before the focus, more where the line ends. */
function chooseCells(
  cells: readonly Cell[],
  focus: Stretch,
  { columns, isAligned }: { readonly columns: number; readonly isAligned: boolean },
): { first: number; last: number } {
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  if (total <= columns && !isAligned) return { first: 0, last: cells.length };
  const found = cells.findIndex(({ end }) => end > focus.start);
  const at = found === -1 ? cells.length : found;
  const lead = cells.slice(0, at).reduce((sum, { width }) => sum + width, 0);
  // What fits from the line's begin on is shown from there.
  const first = lead <= columns / 2 ? 0 : stepBack(cells, at, Math.floor(columns / 3));
  let last = first;
  let room = columns;
  for (; last < cells.length && room >= (cells[last]?.width ?? 0); last += 1) room -= cells[last]?.width ?? 0;
  return { first: last === cells.length && !isAligned ? stepBack(cells, first, room) : first, last };
}

/** The first of the cells before `at` that fit into the room. */
function stepBack(cells: readonly Cell[], at: number, columns: number): number {
  let first = at;
  for (let room = columns; first > 0 && room >= (cells[first - 1]?.width ?? 0); first -= 1)
    room -= cells[first - 1]?.width ?? 0;
  return first;
}

function toCells(text: string, offset: number): Cell[] {
  // Most lines: each character a column of its own. Telling graphemes apart costs microseconds each.
  if (/^[ -~]*$/.test(text) && !text.includes('##[')) {
    return Array.from(text, (char, at) => ({ text: char, width: 1, start: offset + at, end: offset + at + 1 }));
  }
  let column = 0;
  const cells: Cell[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = showGrapheme(segment, column, text.startsWith('##[', index));
    cells.push({ ...shown, start: offset + index, end: offset + index + segment.length });
    column += shown.width;
  }
  return cells;
}

function showGrapheme(grapheme: string, column: number, isCommand: boolean): { text: string; width: number } {
  if (grapheme === '\t') {
    const width = TAB_WIDTH - (column % TAB_WIDTH);
    return { text: ' '.repeat(width), width };
  }
  // `##[` begins a workflow command wherever it stands in a log line; a frame cannot begin with `::`.
  if (isCommand) return { text: '# ', width: 2 };
  const harmless = neutraliseText(grapheme);
  if (harmless !== grapheme) return { text: harmless, width: harmless.length };
  if (INVISIBLE.test(grapheme)) return spellOut(grapheme);
  const width = EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
  if (grapheme.length <= MAX_GRAPHEME_UNITS) return { text: grapheme, width };
  return { text: `${String.fromCodePoint(grapheme.codePointAt(0) ?? 0)}…`, width: width + 1 };
}

function spellOut(grapheme: string): { text: string; width: number } {
  const code = grapheme.codePointAt(0) ?? 0;
  const text = `\\u{${code.toString(16)}}`;
  return { text, width: text.length };
}

/** An offset that does not lie within a pair of surrogates. */
function avoidPair(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  const before = line.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset - 1 : offset;
}

/** Terminal columns of a text without line ends. */
export function widthOf(text: string): number {
  return toCells(text, 0).reduce((sum, { width }) => sum + width, 0);
}

/** The text in lines of at most `columns`, broken at spaces, each after the first indented; a longer word stays whole. */
export function wrapText(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (line !== '' && used + 1 + width > columns - (lines.length === 0 ? 0 : indent.length)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? width : width + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
