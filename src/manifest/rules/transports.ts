import type { Rule } from './rule.ts';

/** Rules of transports and remotes (rules.md 10). */
export const TRANSPORT_RULES: readonly Rule[] = [];
