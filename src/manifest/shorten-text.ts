/** The first `limit` code points of a text, with an ellipsis when there is more. Looks at no more of a longer text. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const chars = [...text.slice(0, 2 * limit + 2)];
  return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}

/** How many code points a text has: what the lengths of the JSON Schema count. A lone surrogate is one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
