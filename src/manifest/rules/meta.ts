import type { Rule } from './rule.ts';

/** Rules of `_meta` (rules.md 12). */
export const META_RULES: readonly Rule[] = [];
