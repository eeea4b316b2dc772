import type { Finding, TextEdit } from '../findings/finding.ts';
import { type Judgement, type JudgeTerms, judgeServer } from './judge-server.ts';
import { decodeUtf8 } from './read-document.ts';
import { applyTextEdits } from './text-edits.ts';

/** A server.json after its safe repairs. */
export interface RepairedServer {
  /** The very same bytes object when nothing was repaired. */
  readonly bytes: Uint8Array;
  /** What was repaired, in the order in which it was; positions are those of the text in which it was found. */
  readonly applied: readonly Finding[];
  /** Of the result, under the same terms. */
  readonly judgement: Judgement;
}

/** Each round applies all repairs that lie apart; touching ones wait for the next. Real documents need one or two. */
const MAX_ROUNDS = 60;

interface Draft {
  readonly bytes: Uint8Array;
  /** With every finding, so that the number of rounds does not depend on how many there are. */
  readonly findings: readonly Finding[];
  readonly isReadable: boolean;
}

/**
 * Applies the safe repairs of a server.json until none is left, by editing its text: all other bytes stay as they are.
 * A repair that would make the document unreadable, cause another error, or leave its finding where it is, is left out.
 * Repairing the result again changes nothing.
 */
export function repairServer(bytes: Uint8Array, terms: JudgeTerms): RepairedServer {
  const judge = (draft: Uint8Array): Draft => {
    const { findings, document } = judgeServer(draft, { ...terms, maxFindings: Number.MAX_SAFE_INTEGER });
    return { bytes: draft, findings, isReadable: document !== undefined };
  };
  const applied: Finding[] = [];
  const refused = new Set<string>();
  let draft = judge(bytes);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let chosen = chooseApart(draft.findings.filter((finding) => isSafe(finding) && !refused.has(toKey(finding))));
    if (chosen.length === 0) break;
    let next = judge(applyRepairs(draft.bytes, chosen));
    while (!isBetter(draft, next, chosen) && chosen.length > 1) {
      chosen = chosen.slice(0, chosen.length >> 1);
      next = judge(applyRepairs(draft.bytes, chosen));
    }
    if (isBetter(draft, next, chosen)) {
      applied.push(...chosen);
      draft = next;
      // What failed before may work now: another repair was missing.
      refused.clear();
    } else for (const finding of chosen) refused.add(toKey(finding));
  }
  return { bytes: draft.bytes, applied, judgement: judgeServer(draft.bytes, terms) };
}

function isSafe({ repair }: Finding): boolean {
  return repair?.safe === true && repair.edits.length > 0;
}

/** A finding that could not be repaired is known by this in the next round. */
function toKey({ code, rule, pointer, line, column }: Finding): string {
  return JSON.stringify([code, rule, pointer ?? `${line}:${column}`]);
}

/** Repairs of which no two edits overlap or touch: of two insertions at one place the order would be left to chance. */
function chooseApart(findings: readonly Finding[]): Finding[] {
  const edits = findings.flatMap((finding) => editsOf(finding).map((edit) => ({ finding, edit })));
  edits.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const skipped = new Set<Finding>();
  const taken = new Set<Finding>();
  let end = -1;
  let last: Finding | undefined;
  for (const { finding, edit } of edits) {
    if (skipped.has(finding)) continue;
    if (edit.start <= end && last !== finding) {
      // An earlier edit of the same repair may already be counted; it then keeps others away once too often.
      skipped.add(finding);
      taken.delete(finding);
      continue;
    }
    taken.add(finding);
    end = Math.max(end, edit.end);
    last = finding;
  }
  return findings.filter((finding) => taken.has(finding));
}

function applyRepairs(bytes: Uint8Array, findings: readonly Finding[]): Uint8Array {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Error('A repair of bytes that are not UTF-8.');
  const edits = findings.flatMap(editsOf).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return new TextEncoder().encode(applyTextEdits(text, edits));
}

function editsOf({ repair }: Finding): readonly TextEdit[] {
  return repair?.edits ?? [];
}

/** Still readable, no code with more errors than before, and fewer findings of each code that was repaired. */
function isBetter(before: Draft, after: Draft, applied: readonly Finding[]): boolean {
  if (before.isReadable && !after.isReadable) return false;
  const errors = countByCode(before.findings.filter(({ severity }) => severity === 'error'));
  for (const [code, count] of countByCode(after.findings.filter(({ severity }) => severity === 'error'))) {
    if (count > (errors.get(code) ?? 0)) return false;
  }
  const all = countByCode(before.findings);
  const left = countByCode(after.findings);
  return applied.every(({ code }) => (left.get(code) ?? 0) < (all.get(code) ?? 0));
}

function countByCode(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
