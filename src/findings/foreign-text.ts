import { maskSecrets } from './secret-spans.ts';

const MAX_QUOTED_CHARS = 200;
/** A secret that begins in what is quoted is told by what follows it. */
const MAX_MASKED_CHARS = 1_000;
/** Marks that nobody sees, or that change the order of what is seen: all of Unicode's format characters but the joiners of emoji. */
const MARKS =
  '\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u115f\\u1160\\u3164\\uffa0';
const UNSEEN = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${MARKS}]|[\\u{e0000}-\\u{e007f}]`, 'gu');
const UNSEEN_IN_JSON = new RegExp(`[\\u007f-\\u009f${MARKS}]|[\\u{e0000}-\\u{e007f}]`, 'gu');

/** Control characters (also C1), marks that nobody sees, and lone surrogates become `\u{…}`; the rest stays. */
export function spellOutControls(text: string): string {
  return text
    .replace(UNSEEN, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
    .replace(/\p{Surrogate}/gu, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
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
  return JSON.stringify(value, wellFormed, indent)
    .replace(UNSEEN_IN_JSON, (char) =>
      Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
        '',
      ),
    )
    .replaceAll('##[', '#\\u0023[');
}
