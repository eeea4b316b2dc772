import { PACKAGE_ADDRESS_RULES } from './package-addresses.ts';
import { PACKAGE_LINTS } from './package-lints.ts';
import { PACKAGE_MATRIX_RULES } from './package-matrix.ts';
import { PACKAGE_TYPE_RULES } from './package-types.ts';
import type { Rule } from './rule.ts';

/** Rules of `packages` (rules.md 9, ownership.md 8.6 and 8.7 as far as they need no network), then lints. */
export const PACKAGE_RULES: readonly Rule[] = [
  ...PACKAGE_TYPE_RULES,
  ...PACKAGE_MATRIX_RULES,
  ...PACKAGE_ADDRESS_RULES,
  ...PACKAGE_LINTS,
];
