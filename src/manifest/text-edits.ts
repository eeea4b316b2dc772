import type { TextEdit } from '../findings/finding.ts';
import type { DocumentEdit } from './document-edit.ts';
import type { JsonDocument } from './json-document.ts';

/**
 * A change of the document as replacements in its text; undefined when it does not fit the document (nothing at the
 * pointer). Bytes outside the replacements stay as they are.
 */
export function toTextEdits(document: JsonDocument, edits: readonly DocumentEdit[]): TextEdit[] | undefined {
  const made: TextEdit[] = [];
  for (const edit of edits) {
    const node = document.nodeAt(edit.pointer);
    if (node === undefined) return undefined;
    if (edit.kind === 'replace') made.push(toEdit(document, node.start, node.end, JSON.stringify(edit.value)));
    else if (edit.kind === 'rename' && node.keyStart !== undefined && node.keyEnd !== undefined) {
      made.push(toEdit(document, node.keyStart, node.keyEnd, JSON.stringify(edit.key)));
    } else return undefined;
  }
  return made;
}

function toEdit(document: JsonDocument, start: number, end: number, text: string): TextEdit {
  return { ...document.rangeOf(start, end), start, end, text };
}
