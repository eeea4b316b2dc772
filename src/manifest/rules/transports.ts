import { PACKAGE_URL_RULES } from './package-urls.ts';
import { REMOTE_URL_RULES } from './remote-urls.ts';
import type { Rule } from './rule.ts';
import { TRANSPORT_TYPE_RULES } from './transport-types.ts';

/** Rules of transports and remotes (rules.md 10). */
export const TRANSPORT_RULES: readonly Rule[] = [...TRANSPORT_TYPE_RULES, ...PACKAGE_URL_RULES, ...REMOTE_URL_RULES];
