import type { Rule } from './rule.ts';

/** Rules of `icons` (rules.md 7). */
export const ICON_RULES: readonly Rule[] = [];
