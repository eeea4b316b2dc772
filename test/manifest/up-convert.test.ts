import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_URL, toSchemaUrl } from '../../src/manifest/public-urls.ts';
import { judgeSchema } from '../../src/manifest/schema.ts';
import {
  type JsonObject,
  type JsonValue,
  OFFICIAL_META_KEY,
  PUBLISHER_META_KEY,
} from '../../src/manifest/server-json.ts';
import { stripManagedMembers, upConvert } from '../../src/manifest/up-convert.ts';
import { readDumpServers, sharedExists } from './shared-corpus.ts';

const base: JsonObject = { name: 'com.example/weather', description: 'Weather.', version: '1.0.0' };
const stdio = { type: 'stdio' };

function convertPackage(pack: JsonObject): JsonValue {
  return (upConvert({ ...base, packages: [pack] }).packages as JsonValue[])[0] as JsonValue;
}

function convertOci(pack: JsonObject): JsonValue {
  return convertPackage({ registryType: 'oci', transport: stdio, ...pack });
}

describe('upConvert', () => {
  it('turns a document of 2025-07-09 into the newest form', () => {
    const input = { is_required: true, is_secret: false, variables: { is_secret: { is_secret: true } } };
    const old: JsonObject = {
      status: 'active',
      extra: 1,
      $schema: toSchemaUrl('2025-07-09'),
      ...base,
      website_url: 'https://example.com',
      remotes: [{ type: 'sse', url: 'https://example.com', headers: [{ name: 'X', ...input }] }],
      packages: [
        {
          registry_type: 'npm',
          registry_base_url: 'https://example.com',
          identifier: 'weather',
          version: '1.0.0',
          file_sha256: 'x',
          runtime_hint: 'npx',
          transport: { type: 'sse', url: 'http://a', headers: [{ name: 'X', is_secret: true }] },
          runtime_arguments: [{ type: 'positional', value_hint: 'a', is_repeated: true }],
          package_arguments: [{ type: 'named', name: 'value_hint', value: 'is_secret' }],
          environment_variables: [{ name: 'KEY', ...input }],
        },
      ],
      _meta: { [OFFICIAL_META_KEY]: { id: '1' }, [PUBLISHER_META_KEY]: { is_secret: 1, registry_type: 2 } },
    };
    const renamed = { isRequired: true, isSecret: false, variables: { is_secret: { isSecret: true } } };
    const converted = upConvert(old);
    expect(converted).toEqual({
      $schema: CURRENT_SCHEMA_URL,
      ...base,
      websiteUrl: 'https://example.com',
      packages: [
        {
          registryType: 'npm',
          registryBaseUrl: 'https://example.com',
          identifier: 'weather',
          version: '1.0.0',
          fileSha256: 'x',
          runtimeHint: 'npx',
          transport: { type: 'sse', url: 'http://a', headers: [{ name: 'X', isSecret: true }] },
          runtimeArguments: [{ type: 'positional', valueHint: 'a', isRepeated: true }],
          packageArguments: [{ type: 'named', name: 'value_hint', value: 'is_secret' }],
          environmentVariables: [{ name: 'KEY', ...renamed }],
        },
      ],
      remotes: [{ type: 'sse', url: 'https://example.com', headers: [{ name: 'X', ...renamed }] }],
      _meta: { [PUBLISHER_META_KEY]: { is_secret: 1, registry_type: 2 } },
      extra: 1,
    });
    expect(Object.keys(converted)).toEqual([
      '$schema',
      'name',
      'description',
      'version',
      'websiteUrl',
      'packages',
      'remotes',
      '_meta',
      'extra',
    ]);
  });

  it('understands the service shape of July 2025', () => {
    const { version, ...rest } = base;
    const old: JsonObject = {
      ...rest,
      version_detail: { version: '2.0.0', release_date: 'x', is_latest: true },
      repository: { url: ' ', source: '', id: '' },
      packages: [{ registry_name: 'npm', name: 'weather', version: '2.0.0', environment_variables: [{ name: 'A' }] }],
      remotes: [{ transport_type: 'sse', url: 'https://example.com' }],
    };
    expect(upConvert(old)).toEqual({
      $schema: CURRENT_SCHEMA_URL,
      ...rest,
      version: '2.0.0',
      packages: [
        { registryType: 'npm', identifier: 'weather', version: '2.0.0', environmentVariables: [{ name: 'A' }] },
      ],
      remotes: [{ type: 'sse', url: 'https://example.com' }],
    });
    expect(version).toBe('1.0.0');
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['the camelCase key of two spellings', { website_url: 'a', websiteUrl: 'b' }, { websiteUrl: 'b' }],
    ['the version beside a version_detail', { version_detail: { version: '9' } }, {}],
    ['a version_detail that is no object', { version_detail: 'x' }, { version_detail: 'x' }],
    ['_meta of others', { _meta: { a: 1, [OFFICIAL_META_KEY]: {} } }, { _meta: { a: 1 } }],
    ['no _meta that was official only', { _meta: { [OFFICIAL_META_KEY]: {} } }, {}],
    ['an empty _meta as it was', { _meta: {} }, { _meta: {} }],
    ['no empty repository', { repository: {} }, {}],
    [
      'a repository with a source',
      { repository: { url: '', source: 'github' } },
      { repository: { url: '', source: 'github' } },
    ],
    [
      'what has a wrong type',
      { packages: 'x', remotes: [1], _meta: null },
      { packages: 'x', remotes: [1], _meta: null },
    ],
    [
      'variables of a transport that has none',
      { packages: [{ transport: { type: 'sse', variables: { a: { is_secret: true } } } }] },
      { packages: [{ transport: { type: 'sse', variables: { a: { is_secret: true } } } }] },
    ],
    ['name of a package in no service shape', { packages: [{ name: 'x' }] }, { packages: [{ name: 'x' }] }],
  ])('keeps %s', (_, change, expected) => {
    expect(upConvert({ ...base, ...change })).toEqual({ $schema: CURRENT_SCHEMA_URL, ...base, ...expected });
  });

  it.each<[JsonObject, string]>([
    [{ registryBaseUrl: 'https://docker.io', identifier: 'a/b', version: 'v1.0' }, 'docker.io/a/b:v1.0'],
    [{ registry_base_url: 'https://GHCR.io/', identifier: 'a/b', version: '1' }, 'ghcr.io/a/b:1'],
    [{ identifier: 'a/b', version: '1' }, 'a/b:1'],
    [{ registryBaseUrl: 'https://ghcr.io', identifier: 'a/b' }, 'ghcr.io/a/b'],
    [{ registryBaseUrl: 'https://docker.io', identifier: 'ghcr.io/a/b', version: '1' }, 'ghcr.io/a/b:1'],
    [{ registryBaseUrl: 'http://localhost:5000', identifier: 'b', version: '1' }, 'localhost:5000/b:1'],
    [{ registryBaseUrl: 'https://ghcr.io', identifier: 'a/b:2', version: '1' }, 'ghcr.io/a/b:2'],
    [{ identifier: `a/b@sha256:${'0'.repeat(64)}`, version: '1' }, `a/b@sha256:${'0'.repeat(64)}`],
    [{ identifier: 'a/b', version: `sha256:${'0'.repeat(64)}` }, `a/b@sha256:${'0'.repeat(64)}`],
  ])('makes one OCI reference of %j', (pack, identifier) => {
    expect(convertOci(pack)).toEqual({ registryType: 'oci', transport: stdio, identifier });
  });

  it.each<JsonObject>([
    { identifier: 'a/b', version: '1.0+b' },
    { identifier: 'a/b', version: 5 },
    { registryBaseUrl: 'https://example.com/path', identifier: 'a/b' },
    { version: '1' },
    { identifier: 'ghcr.io/a/b:1' },
  ])('leaves an OCI package alone that gives no reference: %j', (pack) => {
    expect(convertOci(pack)).toEqual({ registryType: 'oci', transport: stdio, ...pack });
  });

  it('takes registryBaseUrl from mcpb packages alone', () => {
    const pack = { registryType: 'mcpb', identifier: 'https://a/b.mcpb', version: '1', registryBaseUrl: 'https://a' };
    expect(convertPackage(pack)).toEqual({ registryType: 'mcpb', identifier: 'https://a/b.mcpb', version: '1' });
    expect(convertPackage({ ...pack, registryType: 'npm' })).toEqual({ ...pack, registryType: 'npm' });
  });

  it('shares what is in the newest form already', () => {
    const packages = [{ registryType: 'npm', identifier: 'x', transport: stdio }];
    expect(upConvert({ ...base, packages }).packages).toBe(packages);
  });

  it('carries __proto__ keys along as data', () => {
    const text =
      '{"__proto__":{"name":"a/b"},"packages":[{"__proto__":1,"registry_type":"npm","environment_variables":[{"name":"A","variables":{"__proto__":{"is_secret":true}}}]}]}';
    const converted = upConvert(JSON.parse(text));
    expect(JSON.stringify(converted)).toBe(
      `{"$schema":"${CURRENT_SCHEMA_URL}","packages":[{"__proto__":1,"registryType":"npm","environmentVariables":[{"name":"A","variables":{"__proto__":{"isSecret":true}}}]}],"__proto__":{"name":"a/b"}}`,
    );
    expect(Object.getPrototypeOf(converted)).toBe(Object.prototype);
  });

  it('is idempotent and does not change its argument, whatever the shape', () => {
    fc.assert(
      fc.property(anyServer, (server) => {
        const before = JSON.stringify(server);
        const once = upConvert(server);
        expect(JSON.stringify(server)).toBe(before);
        expect(JSON.stringify(upConvert(once))).toBe(JSON.stringify(once));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('stripManagedMembers', () => {
  it('takes out what the upstream registry added, and nothing else', () => {
    const text = `{"version":"1","status":"active","id":"x","name":"a/b","repository":{"url":"","source":""},"website_url":"u","created_at":1,"updated_at":1,"published_at":1,"is_latest":true,"_meta":{"x":1,"${OFFICIAL_META_KEY}":{}},"version_detail":{},"__proto__":1,"$schema":"old"}`;
    expect(JSON.stringify(stripManagedMembers(JSON.parse(text)))).toBe(
      '{"version":"1","name":"a/b","website_url":"u","_meta":{"x":1},"version_detail":{},"__proto__":1,"$schema":"old"}',
    );
  });

  it('takes out a _meta that becomes empty, not one that was', () => {
    expect(stripManagedMembers({ _meta: { [OFFICIAL_META_KEY]: {} } })).toEqual({});
    expect(stripManagedMembers({ _meta: {} })).toEqual({ _meta: {} });
  });

  it('changes nothing the second time, and gives the same newest form', () => {
    fc.assert(
      fc.property(anyServer, (server) => {
        const once = stripManagedMembers(server);
        expect(JSON.stringify(stripManagedMembers(once))).toBe(JSON.stringify(once));
        const { id, created_at, updated_at, published_at, is_latest, ...rest } = upConvert(server);
        expect(JSON.stringify(upConvert(once))).toBe(JSON.stringify(rest));
      }),
    );
  });
});

describe.skipIf(!sharedExists)('real rows', () => {
  it('break the newest schema only where their publishers did', { timeout: 60_000 }, () => {
    const servers = [...readDumpServers()];
    const mistakes =
      /^\/(description|name|packages\/\d+\/(version|(runtime|package)Arguments\/\d+\/(type|valueHint|name)))$/;
    const formats = /^\/packages\/\d+\/environmentVariables\/\d+\/format$/;
    const others = servers.flatMap((server) => {
      const found = judgeSchema(upConvert(stripManagedMembers(server))).violations;
      return found.filter(({ pointer }) => !mistakes.test(pointer) && !formats.test(pointer));
    });
    expect(servers.length).toBeGreaterThan(10_000);
    expect(others).toEqual([]);
  });
});

const key = fc.constantFrom(
  ...['name', 'version', 'version_detail', 'packages', 'remotes', 'repository', '_meta', OFFICIAL_META_KEY, 'status'],
  ...['registry_name', 'registry_type', 'registryType', 'registryBaseUrl', 'registry_base_url', 'identifier', 'id'],
  ...['environment_variables', 'environmentVariables', 'variables', 'is_secret', 'isSecret', 'value_hint', 'headers'],
  ...['transport', 'transport_type', 'type', 'website_url', 'websiteUrl', '__proto__', '$schema', 'icons', 'is_latest'],
);
const scalar = fc.constantFrom<JsonValue>('oci', 'mcpb', 'npm', '', ' ', 'a/b', '1.0', 'https://ghcr.io', null, 1);
const { value: anyValue } = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
  value: fc.oneof({ maxDepth: 6 }, scalar, tie('object'), fc.array(tie('object'), { maxLength: 2 })),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4 }) as fc.Arbitrary<JsonObject>,
}));
const anyServer = fc.dictionary(key, anyValue, { maxKeys: 8 }) as fc.Arbitrary<JsonObject>;
