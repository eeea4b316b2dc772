import type { Cause } from './cause.ts';
import type { BrokenRule } from './rules/judge-places.ts';
import type { SchemaViolation } from './schema.ts';

/** What broken rules say in place of the schema and of other rules. */
export interface Speakers {
  /** The code that speaks at a pointer: that of the first rule, in order of precedence, that reports an error there. */
  readonly codeAt: ReadonlyMap<string, string>;
  /** Pointers to keys that the schema misses or does not know for a cause that a rule tells. */
  readonly explained: ReadonlySet<string>;
  /** Pointers at or below which a rule speaks for the schema. */
  readonly covered: ReadonlySet<string>;
}

/** Who speaks where; `broken` is in order of precedence. */
export function findSpeakers(broken: readonly BrokenRule[]): Speakers {
  const codeAt = new Map<string, string>();
  const explained = new Set<string>();
  const covered = new Set<string>();
  for (const { rule, hit } of broken) {
    if (isError(hit) && !codeAt.has(hit.pointer)) codeAt.set(hit.pointer, rule.code);
    for (const pointer of hit.explains ?? []) explained.add(pointer);
    for (const pointer of hit.covers ?? []) covered.add(pointer);
  }
  return { codeAt, explained, covered };
}

/** Whether a rule speaks for what the schema says at a pointer: of a missing or unknown key, or of a value. */
export function isSpokenFor({ codeAt, explained, covered }: Speakers, pointer: string, isKey: boolean): boolean {
  return codeAt.has(pointer) || (isKey && explained.has(pointer)) || isBelowOneOf(covered, pointer);
}

/**
 * One finding per cause. At one pointer the first rule that reports an error there speaks for all, also for what the
 * schema says (`isSpokenFor`). Where something is an error, warnings about the same pointer are left out: `refused` is
 * where the schema refuses something.
 */
export function settleHits(
  broken: readonly BrokenRule[],
  { codeAt }: Speakers,
  refused: ReadonlySet<string>,
): readonly BrokenRule[] {
  return broken.filter(({ rule, hit }) => {
    const first = codeAt.get(hit.pointer);
    return isError(hit) ? first === rule.code : first === undefined && !refused.has(hit.pointer);
  });
}

/** Causes in order of precedence, those of rules first: of each rule, at each severity, at most `limit`. */
export function listCauses(
  hits: readonly BrokenRule[],
  violations: readonly SchemaViolation[],
  limit: number,
): { causes: Cause[]; dropped: number } {
  const kept = hits.length > limit ? keepFirst(hits, limit) : hits;
  const causes = kept.map(({ rule, hit }): Cause => ({ kind: 'hit', rule, hit }));
  for (const violation of violations) causes.push({ kind: 'violation', violation });
  return { causes, dropped: hits.length - kept.length };
}

function keepFirst(hits: readonly BrokenRule[], limit: number): BrokenRule[] {
  const counts = new Map<unknown, Record<string, number>>();
  return hits.filter(({ rule, hit: { severity = 'error' } }) => {
    const count = counts.get(rule) ?? {};
    counts.set(rule, count);
    count[severity] = (count[severity] ?? 0) + 1;
    return count[severity] <= limit;
  });
}

function isError({ severity = 'error' }: BrokenRule['hit']): boolean {
  return severity === 'error';
}

/** Whether a pointer or one of the places around it is in the set. */
function isBelowOneOf(pointers: ReadonlySet<string>, pointer: string): boolean {
  if (pointers.size === 0) return false;
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    if (pointers.has(pointer.slice(0, end))) return true;
  }
  return false;
}
