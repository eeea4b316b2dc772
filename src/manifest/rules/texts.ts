import type { Rule } from './rule.ts';

/** Rules of title, description and blanks (rules.md 7). */
export const TEXT_RULES: readonly Rule[] = [];
