import { ARGUMENT_RULES } from './arguments.ts';
import { FORMER_SPELLING_RULES } from './former-spellings.ts';
import { ICON_RULES } from './icons.ts';
import { INPUT_RULES } from './inputs.ts';
import { META_RULES } from './meta.ts';
import { PACKAGE_RULES } from './packages.ts';
import { PLACEHOLDER_RULES } from './placeholders.ts';
import { REPOSITORY_RULES } from './repository.ts';
import type { Rule } from './rule.ts';
import { SCHEMA_REFERENCE_RULES } from './schema-reference.ts';
import { noSecretInText } from './secret-in-text.ts';
import { NAME_RULES } from './server-name-form.ts';
import { TEXT_RULES } from './texts.ts';
import { TRANSPORT_RULES } from './transports.ts';
import { VERSION_RULES } from './version-form.ts';
import { WEBSITE_RULES } from './website.ts';

/**
 * Every rule beyond the JSON Schema, in order of precedence: of two that report an error at the same place the first
 * one speaks.
 */
export const JUDGING_RULES: readonly Rule[] = [
  ...SCHEMA_REFERENCE_RULES,
  ...FORMER_SPELLING_RULES,
  noSecretInText,
  ...PLACEHOLDER_RULES,
  ...NAME_RULES,
  ...VERSION_RULES,
  ...TEXT_RULES,
  ...ICON_RULES,
  ...WEBSITE_RULES,
  ...REPOSITORY_RULES,
  ...PACKAGE_RULES,
  ...TRANSPORT_RULES,
  ...ARGUMENT_RULES,
  ...INPUT_RULES,
  ...META_RULES,
];
