import type { Rule } from './rule.ts';

/** Rules of `repository` (rules.md 8). */
export const REPOSITORY_RULES: readonly Rule[] = [];
