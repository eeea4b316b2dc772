import type { Rule } from './rule.ts';

/** Rule D-10: text that a template left behind. */
export const PLACEHOLDER_RULES: readonly Rule[] = [];
