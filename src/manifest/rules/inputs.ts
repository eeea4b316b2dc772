import type { Rule } from './rule.ts';

/** Lints of arguments, environment variables and headers. */
export const INPUT_RULES: readonly Rule[] = [];
