import type { Rule } from './rule.ts';

/** Rules of `websiteUrl` (rules.md 7). */
export const WEBSITE_RULES: readonly Rule[] = [];
