/**
 * Text for the inside of a line of Markdown where none of it may act: no markup, HTML, table cell, link, mention or
 * issue reference. Empty comments break up what GitHub finds in the text itself: they are not shown and not copied.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()!|~$]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=[\w-])/g, '@<!-- -->')
    .replace(/#(?=\w)/g, '#<!-- -->')
    .replace(/\b(GH-)(?=\d)/gi, '$1<!-- -->')
    .replace(/:(?=\/\/)/g, ':<!-- -->')
    .replace(/\b(www)(?=\.)/gi, '$1<!-- -->');
}

/**
 * Text as code within a line. What could end the code there, or the cell of a table around it (a pipe, even after a
 * backslash), is escaped text instead.
 */
export function renderCodeSpan(text: string): string {
  return /[`|\\]/.test(text) || text.trim() === '' ? escapeMarkdown(text) : `\`${text}\``;
}

/** Lines as a block of code that none of them can end. */
export function renderCodeBlock(lines: readonly string[], language: string): string {
  const longest = [...lines.join('\n').matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
