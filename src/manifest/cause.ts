import type { Rule, RuleHit } from './rules/rule.ts';
import type { SchemaViolation } from './schema-messages.ts';

/** What one finding is told for: a rule that is broken somewhere, or a violation of the schema. */
export type Cause =
  | { readonly kind: 'hit'; readonly rule: Rule; readonly hit: RuleHit }
  | { readonly kind: 'violation'; readonly violation: SchemaViolation };
