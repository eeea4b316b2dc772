import type { FileFindings } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { findSecretSpans, maskSpans } from './secret-spans.ts';
import { createSourceLines, type SourceLines } from './source-lines.ts';

/** Codes whose range is a secret, also where its form does not tell. */
const SECRET_CODES: ReadonlySet<string> = new Set(['literal-secret', 'secret-in-text']);

/**
 * The text of a file as frames and diffs show it, secrets masked character by character, so that every position stays:
 * a log is read by more people than a file. Undefined when there is no text.
 */
export function toShownSource({ text, findings }: FileFindings): SourceLines | undefined {
  if (text === undefined) return undefined;
  const lines = createSourceLines(text);
  const told = findings.filter(({ code }) => SECRET_CODES.has(code)).flatMap((finding) => toSpan(finding, lines) ?? []);
  return createSourceLines(maskSpans(text, [...findSecretSpans(text), ...told]));
}

/** The value between its quotes. */
function toSpan({ line, column, endLine, endColumn }: Finding, lines: SourceLines) {
  if (line === undefined || endLine !== line || column === undefined || endColumn === undefined) return undefined;
  const start = lines.startOf(line);
  return endColumn - column < 4 ? undefined : { start: start + column, end: start + endColumn - 2 };
}
