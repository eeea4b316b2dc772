import type { FindingText } from './finding-text.ts';

const SCHEMAS = 'https://static.modelcontextprotocol.io/schemas';
const CURRENT = `${SCHEMAS}/2025-12-11/server.schema.json`;
const SNAKE_CASE = `${SCHEMAS}/2025-07-09/server.schema.json`;
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } };

/** About `$schema`, what the JSON Schema refuses, and what is written as in another version of the format. */
export const SCHEMA_TEXTS = {
  'schema-violation': {
    title: 'The document does not fit the server.json schema.',
    what: '{message}',
    why: 'The server.json schema does not allow this, and clients rely on the schema.',
    fix: '{advice}',
    example: {
      wrong: { packages: [{ ...NPM, environmentVariables: [{ name: 'WEATHER_PORT', default: 8080 }] }] },
      right: { packages: [{ ...NPM, environmentVariables: [{ name: 'WEATHER_PORT', default: '8080' }] }] },
    },
  },
  'schema-field-required': {
    title: 'There is no "$schema", or it is empty.',
    what: 'There is no "$schema", or it is empty.',
    why: 'It says which version of the format the file is written in; the official registry refuses a file without it.',
    fix: 'Add "$schema": "{current}".',
    example: { wrong: { $schema: null }, right: { $schema: CURRENT } },
  },
  'schema-version-extraction-error': {
    title: 'The "$schema" names no version of the server.json format.',
    what: 'The "$schema" "{url}" names no version of the server.json format.',
    why: 'The version is read from the path: /schemas/<version>/server.schema.json. Without it nobody knows what the file promises.',
    fix: 'Write "$schema": "{current}".',
    example: {
      wrong: { $schema: 'https://example.com/server.schema.json' },
      right: { $schema: CURRENT },
    },
  },
  'schema-version-not-available': {
    title: 'The "$schema" names a version that was never published.',
    what: 'The "$schema" names the version "{version}", which was never published.',
    why: 'A file can only be judged by a published version: {known}.',
    fix: 'Write "$schema": "{current}".',
    example: { wrong: { $schema: `${SCHEMAS}/2025-01-27/server.schema.json` }, right: { $schema: CURRENT } },
  },
  'schema-version-deprecated': {
    title: 'The "$schema" is not the current one.',
    what: 'The "$schema" "{url}" is not the current one.',
    why: 'The file is accepted and shown in the newest form, but other registries and editors may know the current version only.',
    fix: 'Change it to "{current}", and the members to the form of that version. Where the converted file fits the newest schema, the whole change is shown, and validate --fix makes it when nothing of the file gets lost.',
    example: { wrong: { $schema: `${SCHEMAS}/2025-10-17/server.schema.json` }, right: { $schema: CURRENT } },
  },
  'key-spelled-twice': {
    title: 'A member is there twice, in the spellings of two versions of the format.',
    what: 'The key "{key}" is the same as "{wanted}" in the spelling of another version, and both are there.',
    why: 'A program reads only one of the two, and nobody can say which one was meant.',
    fix: 'Keep the right value under "{wanted}" and remove "{key}".',
    example: {
      wrong: { packages: [{ ...NPM, registry_type: 'pypi' }] },
      right: { packages: [NPM] },
    },
  },
  'old-key-spelling': {
    title: 'A key is spelled as in an older version of the format.',
    what: 'The key "{key}" is not spelled as in version {version} of the format.',
    why: 'Keys have been written in camelCase since 2025-09-16. Clients do not read the old spelling: the value is as good as missing.',
    fix: 'Rename it to "{wanted}".',
    example: {
      wrong: { packages: [{ ...NPM, runtime_hint: 'npx' }] },
      right: { packages: [{ ...NPM, runtimeHint: 'npx' }] },
    },
  },
  'new-key-spelling': {
    title: 'A key is spelled as in a newer version than the one that "$schema" names.',
    what: 'The "$schema" names version {version}, which spells "{key}" as "{wanted}". Keys of newer versions here: {count}.',
    why: 'The file is written in a newer form than it says, and the version that it names does not know these keys.',
    fix: 'Write "$schema": "{current}".',
    example: {
      wrong: { $schema: SNAKE_CASE },
      right: { $schema: CURRENT },
    },
  },
  'status-in-document': {
    title: 'The file has a "status", which no longer belongs there.',
    what: 'The file says "status": "{status}".',
    why: 'Since 2025-09-29 the status of a version is kept outside of server.json, so nothing acts on this one: a published file never changes, a status does.',
    fix: 'Remove it. To deprecate or delete a version, ask for it in lifecycle.yml beside the folders of the versions.',
    example: { wrong: { status: 'deprecated' }, right: { status: null } },
  },
} as const satisfies Record<string, FindingText>;
