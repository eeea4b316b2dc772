import { fixToNewest } from '../newest-fix.ts';
import { CURRENT_SCHEMA_URL, CURRENT_SCHEMA_VERSION, SCHEMA_VERSIONS } from '../public-urls.ts';
import { type Rule, type RuleOf, replaceWith } from './rule.ts';

const POINTER = '/$schema';

/** Rule S1. The JSON Schema itself does not require it. */
export const schemaRequired: RuleOf<'server'> = {
  scope: 'server',
  id: 'S1',
  code: 'schema-field-required',
  field: '$schema',
  judge: (_server, { reference }) =>
    reference.kind === 'missing' ? { pointer: POINTER, args: { current: CURRENT_SCHEMA_URL } } : undefined,
  fix: (_hit, _server, { submitted }) =>
    Object.hasOwn(submitted, '$schema')
      ? replaceWith(POINTER, CURRENT_SCHEMA_URL, false)
      : { safe: false, edits: [{ kind: 'insert', pointer: '', key: '$schema', value: CURRENT_SCHEMA_URL }] },
};

/** Rule S2: the URL must contain `/schemas/<version>/server.schema.json`, on any host. */
export const schemaVersioned: RuleOf<'server'> = {
  scope: 'server',
  id: 'S2',
  code: 'schema-version-extraction-error',
  field: '$schema',
  judge(_server, { reference }) {
    if (reference.kind !== 'unversioned') return undefined;
    return { pointer: POINTER, args: { url: reference.url, current: CURRENT_SCHEMA_URL } };
  },
  fix: () => replaceWith(POINTER, CURRENT_SCHEMA_URL, false),
};

/** Rule S4: the version that the URL names was never published. */
export const schemaPublished: RuleOf<'server'> = {
  scope: 'server',
  id: 'S4',
  code: 'schema-version-not-available',
  field: '$schema',
  judge(_server, { reference }) {
    if (reference.kind !== 'unpublished') return undefined;
    const args = { version: reference.version, known: SCHEMA_VERSIONS.join(', '), current: CURRENT_SCHEMA_URL };
    return { pointer: POINTER, args };
  },
  fix: () => replaceWith(POINTER, CURRENT_SCHEMA_URL, false),
};

/** Rule S3 with D-3: every published version is accepted; all but the current URL are told. */
export const schemaCurrent: RuleOf<'server'> = {
  scope: 'server',
  id: 'S3',
  code: 'schema-version-deprecated',
  field: '$schema',
  judge(_server, { reference }) {
    if (reference.kind !== 'published' || reference.url === CURRENT_SCHEMA_URL) return undefined;
    const args = { url: reference.url, current: CURRENT_SCHEMA_URL };
    return { pointer: POINTER, severity: 'warning', args };
  },
  fix(_hit, server, { submitted, schemaVersion }) {
    if (schemaVersion === undefined) return undefined;
    // The current version under another host, or with something behind it.
    if (schemaVersion === CURRENT_SCHEMA_VERSION) return replaceWith(POINTER, CURRENT_SCHEMA_URL, true);
    return fixToNewest(submitted, server, schemaVersion);
  },
};

/** Rules of `$schema` (rules.md 3). */
export const SCHEMA_REFERENCE_RULES: readonly Rule[] = [
  schemaRequired,
  schemaVersioned,
  schemaPublished,
  schemaCurrent,
];
