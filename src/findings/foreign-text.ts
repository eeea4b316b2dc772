import { maskSecrets } from './secret-spans.ts';

const MAX_QUOTED_CHARS = 200;
/** A secret that begins in what is quoted is told by what follows it. */
const MAX_MASKED_CHARS = 1_000;
/**
 * What acts on a terminal, hides in a text or changes the order of what is seen, as the inside of a character class
 * (flag `u`): C0 and C1, line separators, and all of Unicode's format characters but the joiners of emoji.
 */
export const UNSEEN_CHARACTERS =
  '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u115f\\u1160\\u3164\\uffa0\\u{e0000}-\\u{e007f}';
const UNSEEN = new RegExp(`[${UNSEEN_CHARACTERS}]`, 'gu');

/** Control characters (also C1), marks that nobody sees, and lone surrogates become `\u{…}`; the rest stays. */
export function spellOutControls(text: string): string {
  return text
    .replace(UNSEEN, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
    .replace(/\p{Surrogate}/gu, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
}

/** Control characters and marks that nobody sees become the escape sequences that they have in JSON. */
export function escapeControls(text: string): string {
  const toEscape = (char: string, at: number) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text.replace(UNSEEN, (char) => Array.from({ length: char.length }, (_, at) => toEscape(char, at)).join(''));
}

/**
 * Makes text safe to print on a terminal or in a log: control characters are spelled out, and `::` and `##[` (GitHub
 * workflow commands, the second anywhere in a line) are broken up.
 */
export function neutraliseText(text: string): string {
  return spellOutControls(text).replace(/::/g, ': :').replace(/##\[/g, '## [');
}

/**
 * A stranger's text for a message: secrets masked, neutralised, and at most 200 characters of it, a pair of surrogates
 * never cut.
 */
export function quoteForeignText(text: string): string {
  const masked = maskSecrets(text.slice(0, MAX_MASKED_CHARS));
  if (text.length <= MAX_QUOTED_CHARS) return neutraliseText(masked);
  return neutraliseText(`${masked.slice(0, MAX_QUOTED_CHARS).replace(/[\ud800-\udbff]$/, '')}…`);
}

/**
 * JSON whose strings cannot act on a terminal or in a log that shows it: what `neutraliseText` changes is an escape
 * sequence here, so that readers get the text as it was.
 */
export function stringifySafely(value: unknown, indent?: number): string {
  // Half of a pair of surrogates is no text to many readers of JSON.
  const wellFormed = (_: string, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\ufffd') : part;
  // The line ends of an indented text are in no string.
  const lines = JSON.stringify(value, wellFormed, indent).split('\n');
  return lines.map(escapeControls).join('\n').replaceAll('##[', '#\\u0023[');
}
