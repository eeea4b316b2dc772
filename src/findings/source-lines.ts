/** Where the lines of a text begin. Lines end with LF, as git and GitHub count them. */
export interface LineStarts {
  /** Offset (in UTF-16 units) at which a line (1-based) begins, a byte order mark passed over: editors do not show it. */
  startOf(number: number): number;
  /** The line (1-based) on which an offset lies. */
  lineAt(offset: number): number;
  /** How many lines there are; an empty one after the last line end counts. */
  count(): number;
}

/** The lines of a text, found once: a frame per finding must not cost a pass over the whole file each. */
export interface SourceLines {
  readonly text: string;
  readonly count: number;
  /** A line (1-based) without its end, or undefined when there is none. A byte order mark is no part of the first one. */
  line(number: number): string | undefined;
  startOf(number: number): number;
  lineAt(offset: number): number;
}

/** Looks for lines as far as somebody asks; what was found once takes the logarithm of their number. */
export function findLineStarts(text: string): LineStarts {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  let next = text.indexOf('\n');
  const findUntil = (isEnough: () => boolean) => {
    for (; next !== -1 && !isEnough(); next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  };
  return {
    startOf(number) {
      findUntil(() => starts.length >= number);
      return starts[number - 1] ?? text.length;
    },
    lineAt(offset) {
      findUntil(() => next >= offset);
      return countUpTo(starts, offset);
    },
    count() {
      findUntil(() => false);
      return starts.length;
    },
  };
}

/** The lines of a text as they are shown: a CR before the line end is no part of a line. */
export function createSourceLines(text: string): SourceLines {
  const starts = findLineStarts(text);
  const count = starts.count();
  return {
    text,
    count,
    startOf: starts.startOf,
    lineAt: starts.lineAt,
    line(number) {
      if (number < 1 || number > count) return undefined;
      const end = number === count ? text.length : starts.startOf(number + 1) - 1;
      return text.slice(starts.startOf(number), end).replace(/\r$/, '');
    },
  };
}

/** How many of the starts lie at or before an offset; the first one always does. */
function countUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
