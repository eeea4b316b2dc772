import type { Cause } from './judge-server.ts';
import type { BrokenRule } from './rules/judge-places.ts';
import type { SchemaViolation } from './schema.ts';

/**
 * One finding per cause. At one pointer the first rule that reports an error there (rules stand in order of precedence)
 * speaks for all; it also speaks for what the schema says there, of a key that it explains, or at or below a pointer
 * that it covers. Where something is an error, warnings about the same pointer are left out.
 */
export function settleCauses(broken: readonly BrokenRule[], violations: readonly SchemaViolation[]): Cause[] {
  if (broken.length === 0 && violations.length === 0) return [];
  const speaker = new Map<string, string>();
  const explained = new Set<string>();
  const covered = new Set<string>();
  for (const { rule, hit } of broken) {
    if ((hit.severity ?? 'error') === 'error' && !speaker.has(hit.pointer)) speaker.set(hit.pointer, rule.code);
    for (const pointer of hit.explains ?? []) explained.add(pointer);
    for (const pointer of hit.covers ?? []) covered.add(pointer);
  }
  const told = violations.filter(({ pointer, keyFault }) => {
    const isExplained = keyFault !== undefined && explained.has(pointer);
    return !isExplained && !speaker.has(pointer) && !isBelowOneOf(covered, pointer);
  });
  const refused = new Set(told.map(({ pointer }) => pointer));
  const hits = broken.filter(({ rule, hit }) => {
    const first = speaker.get(hit.pointer);
    if ((hit.severity ?? 'error') === 'error') return first === rule.code;
    return first === undefined && !refused.has(hit.pointer);
  });
  return [
    ...hits.map(({ rule, hit }): Cause => ({ kind: 'hit', rule, hit })),
    ...told.map((violation): Cause => ({ kind: 'violation', violation })),
  ];
}

/** Whether a pointer or one of the places around it is in the set. */
function isBelowOneOf(pointers: ReadonlySet<string>, pointer: string): boolean {
  if (pointers.size === 0) return false;
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    if (pointers.has(pointer.slice(0, end))) return true;
  }
  return false;
}
