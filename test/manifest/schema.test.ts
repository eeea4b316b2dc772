import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_URL, SCHEMA_VERSIONS, type SchemaVersion } from '../../src/manifest/public-urls.ts';
import { toFormerSpelling } from '../../src/manifest/rename-table.ts';
import { isSchemaValid, judgeSchema, MAX_SCHEMA_VIOLATIONS, type SchemaViolation } from '../../src/manifest/schema.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { createRandom, generate, mutate } from './schema-generator.ts';

const minimal: JsonObject = { name: 'com.example/weather', description: 'Weather.', version: '1.0.0' };
const npm: JsonObject = { registryType: 'npm', identifier: 'weather', transport: { type: 'stdio' } };

const full: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  ...minimal,
  title: 'Weather',
  websiteUrl: 'https://example.com',
  repository: { url: 'https://github.com/example/weather', source: 'github', id: '1', subfolder: 'a' },
  icons: [{ src: 'https://example.com/i.png', mimeType: 'image/png', sizes: ['48x48', 'any'], theme: 'dark' }],
  packages: [
    {
      ...npm,
      version: '1.0.0',
      registryBaseUrl: 'https://example.com',
      fileSha256: 'a1'.repeat(32),
      runtimeHint: 'npx',
      runtimeArguments: [
        { type: 'named', name: '-y', isRepeated: false, value: 'x', variables: { x: { default: '' } } },
      ],
      packageArguments: [
        { type: 'positional', valueHint: 'path', choices: ['a'], format: 'filepath', placeholder: 'p' },
        { type: 'positional', value: 'v' },
      ],
      environmentVariables: [{ name: 'KEY', isSecret: true, isRequired: true, description: 'k' }],
    },
  ],
  remotes: [
    { type: 'sse', url: 'https://example.com/sse', headers: [{ name: 'X', variables: { v: { isSecret: true } } }] },
    { type: 'streamable-http', url: 'http://{h}/mcp', variables: { h: { choices: ['a', 'b'] } } },
  ],
  _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { any: [1] }, other: 1 },
};

const judge = (document: JsonValue, version?: SchemaVersion) => judgeSchema(document, version).violations;
const judgeRoot = (change: JsonObject, version?: SchemaVersion) => judge({ ...minimal, ...change }, version);
const judgePackage = (change: JsonObject) => judgeRoot({ packages: [{ ...npm, ...change }] });
const messages = (found: readonly SchemaViolation[]) => found.map(({ pointer, message }) => `${pointer} ${message}`);

describe('judgeSchema', () => {
  it('accepts a minimal and a full document', () => {
    expect(judge(minimal)).toEqual([]);
    expect(judge(full)).toEqual([]);
  });

  it('accepts members that the schema does not know', () => {
    expect(judgeRoot({ packages: [{ ...npm, extra: 1, transport: { type: 'stdio', url: 5 } }], extra: null })).toEqual(
      [],
    );
  });

  it.each<[string, JsonValue, string]>([
    ['a document that is no object', [1], ' The document is an array; expected an object.'],
    ['no description', { name: 'a/b', version: '1' }, '/description "description" is missing.'],
    ['a wrong type', { ...minimal, version: 1 }, '/version "version" is the number 1; expected a string.'],
    ['null', { ...minimal, packages: null }, '/packages "packages" is null; expected an array.'],
    ['an empty title', { ...minimal, title: '' }, '/title "title" is empty; expected at least 1 character.'],
    [
      'a name without slash',
      { ...minimal, name: 'weather' },
      '/name "name" is "weather"; expected namespace/name with one slash, of letters, digits, dots and hyphens (underscores in the name only).',
    ],
    ['a short name, once', { ...minimal, name: '/' }, '/name "name" has 1 character; expected at least 3 characters.'],
    [
      'a relative URI',
      { ...minimal, websiteUrl: 'example.com' },
      '/websiteUrl "websiteUrl" is "example.com"; expected an absolute URI such as "https://example.com".',
    ],
  ])('says in plain words what is wrong: %s', (_, document, message) => {
    expect(messages(judge(document))).toEqual([message]);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(judgeRoot({ description: '😀'.repeat(100) })).toEqual([]);
    expect(messages(judgeRoot({ description: '😀'.repeat(101) }))).toEqual([
      '/description "description" has 101 characters; expected at most 100 characters (1 fewer).',
    ]);
  });

  it.each<[JsonObject, string]>([
    [
      { version: 'latest' },
      '/packages/0/version "packages[0].version" is "latest"; expected one exact version such as "1.2.3".',
    ],
    [{ transport: 'stdio' }, '/packages/0/transport "packages[0].transport" is "stdio"; expected an object.'],
    [
      { transport: {} },
      '/packages/0/transport/type "packages[0].transport.type" is missing; expected one of "stdio", "streamable-http", "sse".',
    ],
    [
      { transport: { type: 'http', url: 5 } },
      '/packages/0/transport/type "packages[0].transport.type" is "http"; expected one of "stdio", "streamable-http", "sse".',
    ],
    [{ transport: { type: 'sse' } }, '/packages/0/transport/url "packages[0].transport.url" is missing.'],
    [
      { packageArguments: [{ type: 'positional' }] },
      '/packages/0/packageArguments/0/valueHint "packages[0].packageArguments[0].valueHint" is missing; expected "value" or "valueHint" in a positional argument.',
    ],
    [
      { packageArguments: [{ type: 'named', valueHint: 'x' }] },
      '/packages/0/packageArguments/0/name "packages[0].packageArguments[0].name" is missing.',
    ],
    [
      { environmentVariables: ['KEY'] },
      '/packages/0/environmentVariables/0 "packages[0].environmentVariables[0]" is "KEY"; expected an object.',
    ],
    [
      { environmentVariables: [{ name: 'K', default: 5, variables: { 'a/b': { isSecret: 'yes' } } }] },
      '/packages/0/environmentVariables/0/default "packages[0].environmentVariables[0].default" is the number 5; expected a string.',
    ],
  ])('reports one violation per cause, of the branch that type names: %j', (change, first) => {
    const found = messages(judgePackage(change));
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(JSON.stringify(change).includes('a/b') ? 2 : 1);
  });

  it('escapes foreign keys in pointers', () => {
    const variables = { 'a/~b': { isSecret: 'yes' } };
    expect(judgePackage({ environmentVariables: [{ name: 'K', variables }] })[0]?.pointer).toBe(
      '/packages/0/environmentVariables/0/variables/a~1~0b/isSecret',
    );
  });

  it('names the older spelling of a missing key', () => {
    const [found] = judgeRoot({ packages: [{ registry_type: 'npm', identifier: 'x', transport: { type: 'stdio' } }] });
    expect(found).toEqual({
      pointer: '/packages/0/registryType',
      message:
        '"packages[0].registryType" is missing, but its older spelling "registry_type" is there; expected the key "registryType".',
      advice: 'Write "registryType" as the key.',
      rule: 'K4',
      keyFault: 'spelling',
    });
  });

  it('quotes at most 50 characters of a value', () => {
    const [found] = judgePackage({ fileSha256: 'Z'.repeat(5000) });
    expect(found?.message).toContain(`"${'Z'.repeat(50)}…"`);
  });

  it('returns at most 200 violations and counts the rest', () => {
    const { violations, dropped } = judgeSchema({ ...minimal, icons: Array(1000).fill({}) });
    expect(violations).toHaveLength(MAX_SCHEMA_VIOLATIONS);
    expect(dropped).toBe(1000 - MAX_SCHEMA_VIOLATIONS);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a list of 1,001',
      { packages: Array(1001).fill(0) },
      '/packages "packages" has 1001 items; expected at most 1000 items.',
    ],
    [
      'a map of 1,001',
      { remotes: [{ variables: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`v${i}`, {}])) }] },
      '/remotes/0/variables "remotes[0].variables" has 1001 items; expected at most 1000 items.',
    ],
  ])('answers hostile input with one violation: %s', (_, change, message) => {
    expect(messages(judgeRoot(change))).toEqual([message]);
  });

  it('counts tens of thousands of violations in no long time', () => {
    const packages = Array(80).fill({ ...npm, packageArguments: Array(1000).fill({}) });
    judge(full);
    const start = performance.now();
    expect(judgeSchema({ ...minimal, packages }).dropped).toBe(80_000 - MAX_SCHEMA_VIOLATIONS);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('lets long lists be where the schema does not look', () => {
    const long = Array(5000).fill(0);
    expect(judgeRoot({ _meta: { packages: long }, extra: long })).toEqual([]);
  });

  it('judges own members alone', () => {
    expect(judge(JSON.parse('{"__proto__": {"name": "a/b", "description": "d", "version": "1"}}'))).toHaveLength(3);
  });
});

const oldPackage = { registry_type: 'npm', identifier: 'weather', version: '1.0.0', transport: { type: 'stdio' } };

describe('the versions of the format', () => {
  it.each<[string, SchemaVersion, JsonObject, string[]]>([
    ['snake_case in 2025-07-09', '2025-07-09', { packages: [oldPackage], website_url: 'https://a' }, []],
    ['a website_url that is no URI', '2025-07-09', { website_url: 'a' }, ['/website_url']],
    ['camelCase at the root of 2025-07-09', '2025-07-09', { websiteUrl: 5 }, []],
    [
      'camelCase in a package of 2025-07-09, once each',
      '2025-07-09',
      { packages: [{ ...npm, version: '1', runtimeHint: 'npx' }] },
      ['/packages/0/registry_type', '/packages/0/runtimeHint'],
    ],
    [
      'snake_case in a package of 2025-09-16, once each',
      '2025-09-16',
      { packages: [{ ...oldPackage, runtime_hint: 'npx' }] },
      ['/packages/0/registryType', '/packages/0/runtime_hint'],
    ],
    [
      'an unknown key of a package',
      '2025-09-29',
      { packages: [{ ...npm, version: '1', extra: 1 }] },
      ['/packages/0/extra'],
    ],
    ['the same later', '2025-10-11', { packages: [{ ...npm, extra: 1 }] }, []],
    ['no version of a package', '2025-09-29', { packages: [npm] }, ['/packages/0/version']],
    ['a status', '2025-09-16', { status: 'gone' }, ['/status']],
    ['the same later', '2025-09-29', { status: 'gone' }, []],
    [
      'registry-managed _meta',
      '2025-09-16',
      { _meta: { 'io.modelcontextprotocol.registry/official': 1 } },
      ['/_meta/io.modelcontextprotocol.registry~1official'],
    ],
    ['an empty title', '2025-09-29', { title: '' }, []],
    ['the same later', '2025-10-11', { title: '' }, ['/title']],
    [
      'a template without scheme over sse',
      '2025-10-17',
      { remotes: [{ type: 'sse', url: '{url}' }] },
      ['/remotes/0/url'],
    ],
    ['the same over streamable-http', '2025-10-17', { remotes: [{ type: 'streamable-http', url: '{url}' }] }, []],
    ['the same later', '2025-12-11', { remotes: [{ type: 'streamable-http', url: '{url}' }] }, ['/remotes/0/url']],
    ['mailto over sse', '2025-10-17', { remotes: [{ type: 'sse', url: 'mailto:a' }] }, []],
    ['variables of a remote', '2025-10-17', { remotes: [{ type: 'sse', url: 'https://a', variables: 1 }] }, []],
    [
      'the same later',
      '2025-12-11',
      { remotes: [{ type: 'sse', url: 'https://a', variables: 1 }] },
      ['/remotes/0/variables'],
    ],
  ])('judge %s (%s)', (_, version, change, pointers) => {
    expect(judgeRoot(change, version).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('point at an unknown key itself, and say that another version spells it so', () => {
    const packages = [{ ...oldPackage, extra: 1, runtimeHint: 'npx' }];
    expect(judgeRoot({ packages }, '2025-07-09')).toEqual([
      {
        pointer: '/packages/0/extra',
        message:
          '"packages[0].extra" is a key that the schema of 2025-07-09 does not know; expected no such member in a package.',
        advice: 'Leave it out.',
        rule: 'S6',
        target: 'key',
        keyFault: 'unknown',
        edits: [{ kind: 'remove', pointer: '/packages/0/extra' }],
      },
      {
        pointer: '/packages/0/runtimeHint',
        message:
          '"packages[0].runtimeHint" is a key that the schema of 2025-07-09 does not know; expected the key "runtime_hint".',
        advice: 'Write "runtime_hint" as the key.',
        rule: 'S6',
        target: 'key',
        keyFault: 'spelling',
        edits: [{ kind: 'remove', pointer: '/packages/0/runtimeHint' }],
      },
    ]);
  });

  it('cap lists under their older names too', () => {
    const packages = [{ ...oldPackage, environment_variables: Array(1001).fill(0) }];
    expect(messages(judgeRoot({ packages }, '2025-07-09'))).toEqual([
      '/packages/0/environment_variables "packages[0].environment_variables" has 1001 items; expected at most 1000 items.',
    ]);
  });

  it('differ only by what rules.md says, for 6,000 generated documents', { timeout: 60_000 }, () => {
    const random = createRandom(7);
    const spellFormerly = (value: JsonValue): JsonValue => {
      if (Array.isArray(value)) return value.map(spellFormerly);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [toFormerSpelling(key), spellFormerly(part)]),
      );
    };
    const seen = { valid: 0, invalid: 0 };
    for (let made = 0; made < 6_000; made += 1) {
      const document = generate(random, (key) => key);
      const valid = (version: SchemaVersion, value: JsonValue = document) => isSchemaValid(value, version);
      seen[valid('2025-12-11') ? 'valid' : 'invalid'] += 1;
      expect(valid('2025-07-09', spellFormerly(document))).toBe(valid('2025-09-16'));
      expect(valid('2025-10-17')).toBe(valid('2025-10-11'));
      const { status, ...withoutStatus } = document;
      if (valid('2025-09-16')) expect(valid('2025-09-29', withoutStatus)).toBe(true);
      if (valid('2025-12-11', { ...document, remotes: [] }))
        expect(valid('2025-10-11', { ...document, remotes: [], packages: [] })).toBe(true);
    }
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(1_000);
  });

  it('say what is wrong wherever they refuse, at places that are there', () => {
    const random = createRandom(8);
    for (let made = 0; made < 3_000; made += 1) {
      let document: JsonValue = generate(random, made % 2 === 0 ? toFormerSpelling : (key) => key);
      for (let change = 0; change < 3; change += 1) document = mutate(document, random);
      const version = SCHEMA_VERSIONS[made % SCHEMA_VERSIONS.length]!;
      const found = judge(document, version);
      expect(found.length === 0).toBe(isSchemaValid(document, version));
      for (const { message, advice, rule } of found) {
        expect(message).toMatch(/^(?:"|The document).*(?:; expected .*| is missing(?: \\(.*\\))?)\.$/su);
        expect(advice).toMatch(/^(?:Write|Add|Leave) .*\.$/su);
        expect(rule).toMatch(/^[A-Z]\d+$/);
      }
      const places = found.map(({ pointer, message }) => `${pointer} ${message}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe('the rule of a violation', () => {
  it.each<[JsonObject, string]>([
    [{ name: 'x' }, 'N7'],
    [{ title: '' }, 'T2'],
    [{ description: 5 }, 'T3'],
    [{ version: null }, 'V3'],
    [{ websiteUrl: 'x y' }, 'S6'],
    [{ icons: [{}] }, 'I4'],
    [{ icons: [{ src: 'https://a', mimeType: 'x' }] }, 'I5'],
    [{ icons: [{ src: 'https://a', sizes: ['x'] }] }, 'I6'],
    [{ icons: [{ src: 'https://a', theme: 'x' }] }, 'I7'],
    [{ repository: {} }, 'R6'],
    [{ packages: [{ ...npm, version: '' }] }, 'V4'],
    [{ packages: [{ ...npm, identifier: 5 }] }, 'K4'],
    [{ packages: [{ ...npm, fileSha256: 'x' }] }, 'K5'],
    [{ packages: [{ ...npm, registryBaseUrl: 'x' }] }, 'K6'],
    [{ packages: [{ ...npm, transport: { type: 'x' } }] }, 'X1'],
    [{ packages: [{ ...npm, transport: { type: 'sse' } }] }, 'X3'],
    [{ packages: [{ ...npm, transport: { type: 'sse', url: 'x' } }] }, 'X11'],
    [{ remotes: [{ type: 'x' }] }, 'X6'],
    [{ remotes: [{ type: 'sse' }] }, 'X7'],
    [{ remotes: [{ type: 'sse', url: 'x' }] }, 'X11'],
    [{ packages: [{ ...npm, packageArguments: [{}] }] }, 'A7'],
    [{ packages: [{ ...npm, runtimeArguments: [{ type: 'positional' }] }] }, 'A6'],
    [{ packages: [{ ...npm, runtimeArguments: [{ type: 'named', name: 'a', format: 'x' }] }] }, 'A8'],
    [{ packages: [{ ...npm, environmentVariables: [{}] }] }, 'S6'],
  ])('of %j is %s', (change, rule) => {
    const found = judgeRoot(change);
    expect(new Set(found.map((violation) => violation.rule))).toEqual(new Set([rule]));
  });

  it('does not depend on the spelling', () => {
    expect(judgeRoot({ packages: [{ ...oldPackage, file_sha256: 'x' }] }, '2025-07-09')[0]?.rule).toBe('K5');
  });
});
