import type { TextEdit } from '../findings/finding.ts';
import { editContainer, type Splice } from './container-edits.ts';
import type { DocumentEdit } from './document-edit.ts';
import { planEdits } from './edit-plan.ts';
import type { JsonDocument } from './json-document.ts';
import { valueAt } from './json-members.ts';
import type { JsonNode } from './json-node.ts';
import { beginsLine, colonOf, eolOf, indentOf, renderValue, unitOf } from './layout.ts';
import type { JsonValue } from './server-json.ts';

/**
 * A change of the document as replacements in its text, sorted and apart from each other; undefined when it does not
 * fit the document or contradicts itself (`planEdits`). All pointers mean the document as it is: the edits of one call
 * are one change. What is written anew follows the layout around it; bytes outside the replacements stay as they are.
 */
export function toTextEdits(document: JsonDocument, edits: readonly DocumentEdit[]): TextEdit[] | undefined {
  const plan = planEdits(document, edits);
  if (plan === undefined) return undefined;
  const { text } = document;
  const splices: Splice[] = [];
  for (const [node, key] of plan.renamed) {
    splices.push({ start: node.keyStart ?? node.start, end: node.keyEnd ?? node.start, text: JSON.stringify(key) });
  }
  for (const [node, { edit, path }] of plan.replaced) {
    const { value, pointer } = edit;
    if (JSON.stringify(valueAt(document.value, pointer)) === JSON.stringify(value)) continue;
    splices.push({ start: node.start, end: node.end, text: renderAt(text, value, path) });
  }
  for (const container of plan.containers.values())
    splices.push(...editContainer(text, container.path, container.plan));
  return splices
    .filter((splice) => text.slice(splice.start, splice.end) !== splice.text)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((splice) => ({ ...document.rangeOf(splice.start, splice.end), ...splice }));
}

/** The text after its edits, which are sorted by offset. Edits that overlap are a bug of whoever made them. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new Error(`An edit from ${edit.start} to ${edit.end} overlaps another, or its text.`);
    }
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** A new value in the place of the last node of the path. */
function renderAt(text: string, value: JsonValue, path: readonly JsonNode[]): string {
  const node = path.at(-1);
  if (node === undefined || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const start = node.keyStart ?? node.start;
  const old = text.slice(node.start, node.end);
  const isFilled = (node.members?.size ?? node.items?.length ?? 0) > 0;
  const isOnOwnLine = path.length > 1 ? beginsLine(text, start) : text.includes('\n');
  const hasLines = isFilled ? old.includes('\n') : isOnOwnLine;
  const colon = colonOf(
    text,
    path.findLast(({ keyStart }) => keyStart !== undefined),
  );
  const eol = hasLines ? eolOf(text) : undefined;
  return renderValue(value, { eol, indent: indentOf(text, start), unit: unitOf(text), colon });
}
