import { FINDING_TEXTS, type FindingCode } from './texts.ts';

const MAX_WORD_CHARS = 80;
const MAX_NEAREST = 3;

/** Up to three codes that somebody may have meant: those that hold the word, then those that need the fewest changes. */
export function findNearestCodes(word: string): FindingCode[] {
  const meant = word.slice(0, MAX_WORD_CHARS).toLowerCase();
  const ranked = (Object.keys(FINDING_TEXTS) as FindingCode[]).map((code) => ({ code, rank: distance(meant, code) }));
  const isNear = ({ code, rank }: { code: string; rank: number }) =>
    (meant.length > 2 && code.includes(meant)) || rank <= Math.max(2, code.length / 3);
  return ranked
    .filter(isNear)
    .sort((a, b) => Number(b.code.includes(meant)) - Number(a.code.includes(meant)) || a.rank - b.rank)
    .slice(0, MAX_NEAREST)
    .map(({ code }) => code);
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
