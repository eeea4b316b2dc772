/** A text of at most `limit` code points: a longer one is cut between words and ends in `…`. */
export function cutText(text: string, limit: number): { text: string; found: number; isCut: boolean } {
  const characters = [...text];
  const found = characters.length;
  if (found <= limit) return { text, found, isCut: false };
  const kept = characters.slice(0, limit - 1).join('');
  const isBetweenWords = characters[limit - 1] === ' ';
  const end = isBetweenWords ? kept.length : kept.lastIndexOf(' ');
  // A text without blanks (Chinese, Japanese) has no better place than the limit.
  const cut = end > 0 ? kept.slice(0, end) : kept;
  return { text: `${cut.replace(/[\s,;:.–—-]+$/, '')}…`, found, isCut: true };
}
