import { countCodePoints } from './shorten-text.ts';

/** Signs that no shortened text should end in. */
const LOOSE_ENDS = new Set([' ', ',', ';', ':', '.', '-', '–', '—', '/', '(', '&', '|']);

/**
 * A text without outer blanks in at most `limit` code points: white space as single blanks and, where that is not
 * enough, cut after the last word that fits and ended with an ellipsis. Cut within a word only where no blank stands
 * in the second half; never within a grapheme (a flag, an accented letter). Reads no more than is needed.
 */
export function cutAtWord(text: string, limit: number): string {
  const room = limit - 1;
  const start = text.slice(0, 8 * limit).replace(/\s+/g, ' ');
  if (text.length <= 8 * limit && countCodePoints(start) <= limit) return start;
  const fitting = [...start].slice(0, room).join('');
  let cut = fitting.length;
  if (start.charAt(cut) !== ' ') {
    const blank = fitting.lastIndexOf(' ');
    cut = blank >= fitting.length / 2 ? blank : lastGraphemeStart(start.slice(0, cut + 32), cut);
  }
  while (cut > 0 && LOOSE_ENDS.has(start.charAt(cut - 1))) cut -= 1;
  return `${start.slice(0, cut)}…`;
}

/** The last place at or before `end` where a grapheme begins. */
function lastGraphemeStart(text: string, end: number): number {
  let last = 0;
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (index > end) break;
    last = index;
  }
  return text.length <= end ? end : last;
}
