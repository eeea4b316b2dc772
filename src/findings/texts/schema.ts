import type { FindingText } from './finding-text.ts';

/** About `$schema` and what the JSON Schema refuses. */
export const SCHEMA_TEXTS = {
  'schema-violation': {
    what: '{message}',
    why: 'The server.json schema does not allow this, and clients rely on the schema.',
    fix: 'Change the value so that it fits the schema: {expected}.',
  },
  'schema-field-required': {
    what: 'There is no "$schema".',
    why: 'It says which version of the format the file is written in; the official registry refuses a file without it.',
    fix: 'Add "$schema": "{current}".',
  },
  'schema-version-extraction-error': {
    what: 'The "$schema" "{url}" names no version of the server.json format.',
    why: 'The version is read from the path: /schemas/<version>/server.schema.json. Without it nobody knows what the file promises.',
    fix: 'Write "$schema": "{current}".',
  },
  'schema-version-not-available': {
    what: 'The "$schema" names the version "{version}", which was never published.',
    why: 'A file can only be judged by a published version. Published are: {known}.',
    fix: 'Write "$schema": "{current}".',
  },
  'schema-version-deprecated': {
    what: 'The "$schema" "{url}" is not the current one.',
    why: 'The file is accepted and shown in the newest form, but other registries and editors may know the current version only.',
    fix: 'Change it to "{current}"; validate --fix converts the whole file.',
  },
} as const satisfies Record<string, FindingText>;
