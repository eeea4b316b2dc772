import type { Rule } from './rule.ts';

/** Rules of arguments (rules.md 11). */
export const ARGUMENT_RULES: readonly Rule[] = [];
