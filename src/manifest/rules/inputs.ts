import { INPUT_VALUE_RULES } from './input-values.ts';
import type { Rule } from './rule.ts';
import { SECRET_RULES } from './secrets.ts';
import { TEMPLATE_RULES } from './templates.ts';

/** Lints of arguments, environment variables and headers (users.md, data.md "Mistakes"). */
export const INPUT_RULES: readonly Rule[] = [...SECRET_RULES, ...TEMPLATE_RULES, ...INPUT_VALUE_RULES];
