import type { DocumentEdit } from './document-edit.ts';
import type { JsonDocument } from './json-document.ts';

/**
 * Edits that put a number into quotes, with the digits that stand in the text: the value of `1.10` is 1.1, and a
 * version of that name would be another one. Other edits stay as they are.
 */
export function quoteAsWritten(edits: readonly DocumentEdit[], document: JsonDocument): DocumentEdit[] {
  return edits.map((edit) => {
    const node = edit.kind === 'replace' && typeof edit.value === 'string' ? document.nodeAt(edit.pointer) : undefined;
    const written = node && document.text.slice(node.start, node.end);
    return edit.kind === 'replace' && written && /^-?\d/.test(written) ? { ...edit, value: written } : edit;
  });
}
