import type { Finding, TextEdit } from '../findings/finding.ts';
import { type Judgement, type JudgeTerms, judgeServer } from './judge-server.ts';

/** A server.json with its safe repairs made, and what is said about it then. */
export interface Repaired {
  /** The very bytes that were given when nothing was repaired. */
  readonly bytes: Uint8Array;
  /** Findings whose repairs were made. */
  readonly applied: readonly Finding[];
  readonly judgement: Judgement;
}

/** Makes the safe repairs of all findings once; of two that overlap, the first. The rest of the text stays as it is. */
export function repairServer(bytes: Uint8Array, terms: JudgeTerms): Repaired {
  const judgement = judgeServer(bytes, terms);
  const applied: Finding[] = [];
  const edits: TextEdit[] = [];
  for (const finding of judgement.findings) {
    const wanted = finding.repair?.safe ? finding.repair.edits : [];
    if (wanted.length === 0 || wanted.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    applied.push(finding);
    edits.push(...wanted);
  }
  if (judgement.document === undefined || edits.length === 0) return { bytes, applied: [], judgement };
  const repaired = new TextEncoder().encode(applyEdits(judgement.document.text, edits));
  return { bytes: repaired, applied, judgement: judgeServer(repaired, terms) };
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
