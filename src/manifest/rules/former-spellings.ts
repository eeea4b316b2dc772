import type { Rule } from './rule.ts';

/** Keys of older schema versions. */
export const FORMER_SPELLING_RULES: readonly Rule[] = [];
