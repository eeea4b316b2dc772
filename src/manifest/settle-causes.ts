import type { Cause } from './judge-server.ts';
import type { Rule, RuleHit } from './rules/rule.ts';
import type { SchemaViolation } from './schema.ts';

interface BrokenRule {
  readonly rule: Rule;
  readonly hit: RuleHit;
}

/**
 * One finding per cause. At one pointer the first rule that reports an error there (rules stand in order of precedence)
 * speaks for all; it also speaks for what the schema says there, or at or below a pointer that it covers. Where
 * something is an error, warnings about the same pointer are left out.
 */
export function settleCauses(broken: readonly BrokenRule[], violations: readonly SchemaViolation[]): Cause[] {
  const speaker = new Map<string, string>();
  const covered: string[] = [];
  for (const { rule, hit } of broken) {
    if ((hit.severity ?? 'error') === 'error' && !speaker.has(hit.pointer)) speaker.set(hit.pointer, rule.code);
    covered.push(...(hit.covers ?? []));
  }
  const isCovered = (pointer: string) =>
    speaker.has(pointer) || covered.some((above) => pointer === above || pointer.startsWith(`${above}/`));
  const told = violations.filter(({ pointer }) => !isCovered(pointer));
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
