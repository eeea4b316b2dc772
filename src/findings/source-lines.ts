/** The lines of a text, found once: a frame per finding must not cost a pass over the whole file each. */
export interface SourceLines {
  readonly text: string;
  /** How many lines there are; an empty one behind the last line end counts. */
  readonly count: number;
  /** A line (1-based) without its end, or undefined when there is none. A byte order mark is no part of the first one. */
  line(number: number): string | undefined;
  /** Offset in the text at which the line begins, a byte order mark passed over. */
  startOf(number: number): number;
  /** The line (1-based) on which an offset lies. */
  lineAt(offset: number): number;
}

/** Lines end with LF, as for positions in findings; a CR before it is not shown. */
export function createSourceLines(text: string): SourceLines {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (number: number) => starts[number - 1] ?? text.length;
  return {
    text,
    count: starts.length,
    startOf,
    line(number) {
      if (number < 1 || number > starts.length) return undefined;
      const end = number === starts.length ? text.length : startOf(number + 1) - 1;
      return text.slice(startOf(number), end).replace(/\r$/, '');
    },
    lineAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
  };
}
