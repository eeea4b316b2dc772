const MAX_QUOTED_CHARS = 200;

/** Control characters (also C1, and the Unicode direction marks and overrides) become `\u{…}`; the rest stays. */
export function spellOutControls(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u{${c.charCodeAt(0).toString(16)}}`,
  );
}

/**
 * Makes text safe to print on a terminal or in a log: control characters are spelled out, and `::` and `##[` (GitHub
 * workflow commands, the second anywhere in a line) are broken up.
 */
export function neutraliseText(text: string): string {
  return spellOutControls(text).replace(/::/g, ': :').replace(/##\[/g, '## [');
}

/** A stranger's text for a message: neutralised, and at most 200 characters of it, a pair of surrogates never cut. */
export function quoteForeignText(text: string): string {
  if (text.length <= MAX_QUOTED_CHARS) return neutraliseText(text);
  return neutraliseText(`${text.slice(0, MAX_QUOTED_CHARS).replace(/[\ud800-\udbff]$/, '')}…`);
}

/**
 * JSON whose strings cannot act on a terminal or in a log that shows it: what `neutraliseText` changes is an escape
 * sequence here, so that readers get the text as it was.
 */
export function stringifySafely(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '#\\u0023[');
}
