import type { Rule } from './rule.ts';
import { nameForm, namespaceForm } from './server-name-form.ts';
import { rangeVersion, reservedVersion } from './version-form.ts';

/** Every rule beyond the schema, in the order of rules.md. */
export const SERVER_RULES: readonly Rule[] = [namespaceForm, nameForm, reservedVersion, rangeVersion];
