import { editDistance } from './edit-distance.ts';
import { FINDING_TEXTS, type FindingCode } from './texts.ts';

const MAX_WORD_CHARS = 80;
const MAX_NEAREST = 3;

/** Up to three codes that somebody may have meant: those that hold the word, then those that need the fewest changes. */
export function findNearestCodes(word: string): FindingCode[] {
  const meant = word.slice(0, MAX_WORD_CHARS).toLowerCase();
  const ranked = (Object.keys(FINDING_TEXTS) as FindingCode[]).map((code) => ({
    code,
    rank: editDistance(meant, code),
  }));
  const isNear = ({ code, rank }: { code: string; rank: number }) =>
    (meant.length > 2 && code.includes(meant)) || rank <= Math.max(2, code.length / 3);
  return ranked
    .filter(isNear)
    .sort((a, b) => Number(b.code.includes(meant)) - Number(a.code.includes(meant)) || a.rank - b.rank)
    .slice(0, MAX_NEAREST)
    .map(({ code }) => code);
}
