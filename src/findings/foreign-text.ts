const MAX_QUOTED_CHARS = 200;

/**
 * Makes text safe to print on a terminal or in a log: control characters (also C1 and the Unicode direction
 * overrides) become `\u{…}`, and `::` and `##[` (GitHub workflow commands, the second anywhere in a line) are
 * broken up.
 */
export function neutraliseText(text: string): string {
  return text
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      (c) => `\\u{${c.charCodeAt(0).toString(16)}}`,
    )
    .replace(/::/g, ': :')
    .replace(/##\[/g, '## [');
}

/** A stranger's text for a message: neutralised, and at most 200 characters of it. */
export function quoteForeignText(text: string): string {
  return neutraliseText(text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS)}…` : text);
}
