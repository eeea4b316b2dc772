import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../../src/findings/render-text.ts';
import { PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL, type SchemaVersion, toSchemaUrl } from '../../../src/manifest/public-urls.ts';
import { readSchemaReference } from '../../../src/manifest/read-schema-reference.ts';
import { FORMER_SPELLING_RULES, newKeySpelling, oldKeySpelling } from '../../../src/manifest/rules/former-spellings.ts';
import { createContext, createRuleSet, judgePlaces } from '../../../src/manifest/rules/judge-places.ts';
import type { Rule } from '../../../src/manifest/rules/rule.ts';
import { schemaCurrent } from '../../../src/manifest/rules/schema-reference.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { viewServer } from '../../../src/manifest/server-view.ts';
import { upConvert } from '../../../src/manifest/up-convert.ts';
import { applyEdits } from '../apply-edits.ts';

const base: JsonObject = { name: 'io.github.alice/weather', description: 'Forecasts for any place.', version: '1.0.0' };
const newPackage: JsonObject = {
  registryType: 'npm',
  identifier: '@alice/weather',
  version: '1.0.0',
  transport: { type: 'stdio' },
};
const { registryType: _, ...withoutType } = newPackage;
const oldPackage: JsonObject = { registry_type: 'npm', ...withoutType };
const naming = (version: SchemaVersion, change: JsonObject): JsonObject => ({
  $schema: toSchemaUrl(version),
  ...base,
  ...change,
});
const newest = (change: JsonObject) => naming('2025-12-11', change);

const CODES = new Set<string>([...FORMER_SPELLING_RULES.map(({ code }) => code), 'schema-violation']);

/** What the engine says about spelling and the schema, most severe first. */
function judge(document: JsonObject): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(document, null, 2));
  const { findings } = judgeServer(bytes, { file: 'server.json', policy: PUBLIC_POLICY });
  return findings
    .filter(({ code }) => CODES.has(code))
    .map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

function fix(rule: Rule, document: JsonObject) {
  const reference = readSchemaReference(document);
  const schemaVersion = reference.kind === 'published' ? reference.version : undefined;
  const server = schemaVersion === '2025-12-11' ? document : upConvert(document);
  const context = createContext({ server, submitted: document, policy: PUBLIC_POLICY });
  const broken = judgePlaces(createRuleSet([rule]), viewServer(server), context);
  const fixes = broken.map(({ hit }) => rule.fix?.(hit, server, context));
  return fixes.map((found) => found && { safe: found.safe, result: applyEdits(document, found.edits) });
}

describe('a key in the spelling of 2025-07-09', () => {
  it('is fine in a document of that version', () => {
    const packages = [{ ...oldPackage, environment_variables: [{ name: 'A', is_secret: true }] }];
    expect(judge(naming('2025-07-09', { packages, website_url: 'https://example.com' }))).toEqual([]);
  });

  it('is an error where its newer spelling is missing, and the only one', () => {
    expect(judge(newest({ packages: [oldPackage] }))).toEqual(['error old-key-spelling /packages/0/registry_type']);
    const packageArguments = [{ type: 'positional', value_hint: 'city' }];
    expect(judge(newest({ packages: [{ ...newPackage, packageArguments }] }))).toEqual([
      'error old-key-spelling /packages/0/packageArguments/0/value_hint',
    ]);
  });

  it('is a warning where nothing reads it', () => {
    const environmentVariables = [{ name: 'A', is_secret: true, variables: { is_secret: { is_required: true } } }];
    const runtime_arguments = [{ type: 'named', name: '-y', is_repeated: true }];
    const packages = [{ ...newPackage, environmentVariables, runtime_arguments }];
    const remotes = [
      { type: 'sse', url: 'https://weather.example.com/sse', headers: [{ name: 'X', is_secret: true }] },
    ];
    expect(judge(newest({ packages, remotes, website_url: 'https://example.com' }))).toEqual([
      'warning old-key-spelling /packages/0/environmentVariables/0/is_secret',
      'warning old-key-spelling /packages/0/environmentVariables/0/variables/is_secret/is_required',
      'warning old-key-spelling /packages/0/runtime_arguments',
      'warning old-key-spelling /packages/0/runtime_arguments/0/is_repeated',
      'warning old-key-spelling /remotes/0/headers/0/is_secret',
      'warning old-key-spelling /website_url',
    ]);
  });

  it('is nobody’s business elsewhere', () => {
    const _meta = { 'io.modelcontextprotocol.registry/publisher-provided': { is_secret: true, registry_type: 'npm' } };
    const environmentVariables = [{ name: 'A', variables: { value_hint: {}, is_secret: {} } }];
    const transport = { type: 'stdio', variables: { a: { is_secret: true } } };
    const packages = [{ ...newPackage, environmentVariables, transport, is_secret: true }];
    expect(judge(newest({ packages, _meta, is_secret: true, registry_type: 'npm' }))).toEqual([]);
  });

  it.each<SchemaVersion>(['2025-09-16', '2025-09-29'])(
    'is an error in any package of %s, which takes no unknown key',
    (version) => {
      const packages = [
        { ...newPackage, runtime_hint: 'npx', environment_variables: [{ name: 'A', is_secret: true }] },
      ];
      expect(judge(naming(version, { packages }))).toEqual([
        'error old-key-spelling /packages/0/runtime_hint',
        'error old-key-spelling /packages/0/environment_variables',
        'warning old-key-spelling /packages/0/environment_variables/0/is_secret',
      ]);
    },
  );

  it('is renamed in its place', () => {
    const packages = [{ ...oldPackage, runtime_hint: 'npx' }];
    expect(fix(oldKeySpelling, newest({ packages }))).toEqual([
      { safe: true, result: newest({ packages: [{ ...newPackage, runtime_hint: 'npx' }] }) },
      { safe: true, result: newest({ packages: [{ ...oldPackage, runtimeHint: 'npx' }].map(({ ...pack }) => pack) }) },
    ]);
  });

  it('is not renamed without asking where its value would be wrong', () => {
    const packages = [{ ...newPackage, environmentVariables: [{ name: 'A', is_secret: 'yes' }] }];
    expect(fix(oldKeySpelling, newest({ packages }))[0]?.safe).toBe(false);
    expect(fix(oldKeySpelling, newest({ website_url: 5 }))[0]?.safe).toBe(false);
    expect(fix(oldKeySpelling, newest({ packages: [{ ...newPackage, runtime_arguments: {} }] }))[0]?.safe).toBe(false);
  });

  it('says what a reader needs to know', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(newest({ packages: [oldPackage] })));
    const [finding] = judgeServer(bytes, { file: 'server.json', policy: PUBLIC_POLICY }).findings;
    expect(renderMessage(finding!)).toBe(
      'The key "registry_type" is not spelled as in version 2025-12-11 of the format.',
    );
    expect(renderFix(finding!)).toBe('Rename it to "registryType".');
    const text = new TextDecoder().decode(bytes);
    expect(text.slice(finding!.column! - 1, finding!.endColumn! - 1)).toBe('"registry_type"');
  });
});

describe('the service shape of July 2025', () => {
  const { version: __, ...withoutVersion } = base;
  const service: JsonObject = {
    $schema: CURRENT_SCHEMA_URL,
    ...withoutVersion,
    version_detail: { version: '1.0.0', is_latest: true },
    packages: [{ registry_name: 'npm', name: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
    remotes: [{ transport_type: 'sse', url: 'https://weather.example.com/sse' }],
  };

  it('is told key by key, without the missing ones', () => {
    expect(judge(service)).toEqual([
      'error old-key-spelling /version_detail',
      'error old-key-spelling /packages/0/registry_name',
      'error old-key-spelling /packages/0/name',
      'error old-key-spelling /remotes/0/transport_type',
    ]);
  });

  it('is told in the spelling that a document of 2025-07-09 needs', () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...service, $schema: toSchemaUrl('2025-07-09') }));
    const { findings } = judgeServer(bytes, { file: 'server.json', policy: PUBLIC_POLICY });
    const spellings = findings.filter(({ code }) => code === 'old-key-spelling');
    expect(spellings.map(({ args }) => args.wanted)).toEqual(['version', 'registry_type', 'identifier', 'type']);
    expect(findings.filter(({ code }) => code === 'schema-violation')).toEqual([]);
  });

  it('turns into the newest form by the fixes', () => {
    expect(fix(oldKeySpelling, service)[0]).toEqual({
      safe: true,
      result: { ...service, version_detail: undefined, version: '1.0.0' },
    });
  });

  it('lets a name be that is no identifier', () => {
    expect(judge(newest({ packages: [{ ...newPackage, name: 'weather' }] }))).toEqual([]);
    expect(judge(newest({ version_detail: { version: '1.0.0' } }))).toEqual([]);
  });
});

describe('a key in two spellings', () => {
  it('is an error in every version, and the only one', () => {
    const both = { ...newPackage, registry_type: 'pypi' };
    expect(judge(newest({ packages: [both] }))).toEqual(['error key-spelled-twice /packages/0/registry_type']);
    expect(judge(naming('2025-09-29', { packages: [both] }))).toEqual([
      'error key-spelled-twice /packages/0/registry_type',
    ]);
    expect(judge(naming('2025-07-09', { packages: [both] }))).toEqual([
      'error key-spelled-twice /packages/0/registryType',
    ]);
    expect(judge(newest({ website_url: 'https://a.example', websiteUrl: 'https://b.example' }))).toEqual([
      'error key-spelled-twice /website_url',
    ]);
  });

  it('counts each spelling of three', () => {
    const packages = [{ ...newPackage, registry_type: 'pypi', registry_name: 'npm' }];
    expect(judge(newest({ packages }))).toEqual([
      'error key-spelled-twice /packages/0/registry_type',
      'error key-spelled-twice /packages/0/registry_name',
    ]);
    expect(judge(newest({ packages: [{ ...oldPackage, registry_name: 'npm' }] }))).toEqual([
      'error old-key-spelling /packages/0/registry_type',
      'error key-spelled-twice /packages/0/registry_name',
    ]);
  });

  it('loses the one of the other version, without asking only when both say the same', () => {
    const [rule] = FORMER_SPELLING_RULES;
    const same = newest({ packages: [{ ...newPackage, registry_type: 'npm' }] });
    expect(fix(rule!, same)).toEqual([{ safe: true, result: newest({ packages: [newPackage] }) }]);
    const other = newest({ packages: [{ ...newPackage, registry_type: 'pypi' }] });
    expect(fix(rule!, other)).toEqual([{ safe: false, result: newest({ packages: [newPackage] }) }]);
  });
});

describe('keys of a newer version in a document of 2025-07-09', () => {
  const environmentVariables = [{ name: 'A', isSecret: true }];
  const document = naming('2025-07-09', { packages: [{ ...newPackage, environmentVariables }, newPackage] });

  it('are told once, as one error', () => {
    expect(judge(document)).toEqual(['error new-key-spelling /packages/0/registryType']);
  });

  it('are a warning where the schema lets them be', () => {
    expect(judge(naming('2025-07-09', { websiteUrl: 'https://example.com' }))).toEqual([
      'warning new-key-spelling /websiteUrl',
    ]);
    const remotes = [{ type: 'sse', url: 'https://weather.example.com', headers: [{ name: 'A', isSecret: true }] }];
    expect(judge(naming('2025-07-09', { remotes }))).toEqual([
      'warning new-key-spelling /remotes/0/headers/0/isSecret',
    ]);
  });

  it('hide no other error', () => {
    const packages = [{ ...newPackage, environmentVariables: [{ name: 'A', default: 5 }] }];
    expect(judge(naming('2025-07-09', { packages, description: '' }))).toEqual([
      'error schema-violation /description',
      'error new-key-spelling /packages/0/registryType',
      'error schema-violation /packages/0/environmentVariables/0/default',
    ]);
  });

  it('go away by naming the newest version', () => {
    const right = { ...document, $schema: CURRENT_SCHEMA_URL };
    expect(fix(newKeySpelling, document)).toEqual([{ safe: true, result: right }]);
    expect(fix(schemaCurrent, document)).toEqual([{ safe: true, result: right }]);
    expect(judge(right)).toEqual([]);
  });

  it('are converted with the rest where both spellings are used', () => {
    const mixed = naming('2025-07-09', { website_url: 'https://example.com', packages: [newPackage] });
    expect(fix(newKeySpelling, mixed)).toEqual([
      { safe: true, result: newest({ websiteUrl: 'https://example.com', packages: [newPackage] }) },
    ]);
  });
});

describe('a status in the document', () => {
  it.each<SchemaVersion>(['2025-07-09', '2025-09-16'])('is part of %s, but cannot end a version', (version) => {
    expect(judge(naming(version, { status: 'active' }))).toEqual([]);
    expect(judge(naming(version, { status: 'deprecated' }))).toEqual(['error status-in-document /status']);
    expect(judge(naming(version, { status: 'deleted' }))).toEqual(['error status-in-document /status']);
    expect(judge(naming(version, { status: 'gone' }))).toEqual(['error schema-violation /status']);
  });

  it.each<SchemaVersion>(['2025-09-29', '2025-12-11'])('is a warning in %s', (version) => {
    for (const status of ['active', 'deprecated', 'deleted']) {
      expect(judge(naming(version, { status }))).toEqual(['warning status-in-document /status']);
    }
    expect(judge(naming(version, { status: 'gone' }))).toEqual([]);
  });

  it('is removed without asking when it says nothing', () => {
    const rule = FORMER_SPELLING_RULES.at(-1)!;
    expect(fix(rule, newest({ status: 'active' }))).toEqual([{ safe: true, result: newest({}) }]);
    expect(fix(rule, newest({ status: 'deleted' }))).toEqual([{ safe: false, result: newest({}) }]);
  });
});

describe('the fix of an older $schema', () => {
  it.each<[string, JsonObject, { safe: boolean; result: JsonValue } | undefined]>([
    [
      'the current version elsewhere',
      { ...newest({}), $schema: 'https://example.com/schemas/2025-12-11/server.schema.json#/definitions/ServerDetail' },
      { safe: true, result: newest({}) },
    ],
    [
      'a document of 2025-07-09',
      naming('2025-07-09', { status: 'active', website_url: 'https://example.com', packages: [oldPackage] }),
      { safe: true, result: newest({ websiteUrl: 'https://example.com', packages: [newPackage] }) },
    ],
    [
      'an image in parts',
      naming('2025-09-29', {
        packages: [
          { ...newPackage, registryType: 'oci', registryBaseUrl: 'https://ghcr.io', identifier: 'alice/weather' },
        ],
      }),
      {
        safe: true,
        result: newest({
          packages: [{ registryType: 'oci', identifier: 'ghcr.io/alice/weather:1.0.0', transport: { type: 'stdio' } }],
        }),
      },
    ],
    [
      'keys that are spelled wrongly too',
      naming('2025-09-16', { packages: [oldPackage] }),
      { safe: true, result: newest({ packages: [newPackage] }) },
    ],
    [
      'a status that would get lost',
      naming('2025-09-16', { status: 'deprecated' }),
      { safe: false, result: newest({}) },
    ],
    [
      'a key in two spellings',
      naming('2025-07-09', { website_url: 'https://a.example', websiteUrl: 'https://b.example' }),
      { safe: false, result: newest({ websiteUrl: 'https://b.example' }) },
    ],
    [
      'an error that the newest version does not have',
      naming('2025-09-29', { packages: [{ ...newPackage, extra: 1 }] }),
      { safe: false, result: newest({ packages: [{ ...newPackage, extra: 1 }] }) },
    ],
    ['an error that stays', naming('2025-09-29', { description: '' }), undefined],
  ])('of %s', (_name, document, expected) => {
    expect(fix(schemaCurrent, document)).toEqual([expected]);
  });
});
