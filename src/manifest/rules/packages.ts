import type { Rule } from './rule.ts';

/** Rules of `packages` (rules.md 9). */
export const PACKAGE_RULES: readonly Rule[] = [];
