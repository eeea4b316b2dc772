import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { judgeSchema, MAX_SCHEMA_VIOLATIONS, SERVER_SCHEMA } from '../../src/manifest/schema.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { readDumpServers, readShared, readSharedJson, sharedExists } from './shared-corpus.ts';

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

const judgeRoot = (change: JsonObject) => judgeSchema({ ...minimal, ...change });
const judgePackage = (change: JsonObject) => judgeRoot({ packages: [{ ...npm, ...change }] });
const messages = (found: ReturnType<typeof judgeSchema>) =>
  found.map(({ pointer, message }) => `${pointer} ${message}`);

describe('judgeSchema', () => {
  it('accepts a minimal and a full document', () => {
    expect(judgeSchema(minimal)).toEqual([]);
    expect(judgeSchema(full)).toEqual([]);
  });

  it('accepts members that the schema does not know', () => {
    expect(judgeRoot({ packages: [{ ...npm, extra: 1, transport: { type: 'stdio', url: 5 } }], extra: null })).toEqual(
      [],
    );
  });

  it.each<[string, JsonValue, string]>([
    ['a document that is no object', [1], ' The document is an array; expected an object.'],
    [
      'no description',
      { name: 'a/b', version: '1' },
      '/description "description" is missing; expected a member "description".',
    ],
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
    expect(messages(judgeSchema(document))).toEqual([message]);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(judgeRoot({ description: '😀'.repeat(100) })).toEqual([]);
    expect(messages(judgeRoot({ description: '😀'.repeat(101) }))).toEqual([
      '/description "description" has 101 characters; expected at most 100 characters.',
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
    [
      { transport: { type: 'sse' } },
      '/packages/0/transport/url "packages[0].transport.url" is missing; expected a member "url".',
    ],
    [
      { packageArguments: [{ type: 'positional' }] },
      '/packages/0/packageArguments/0/valueHint "packages[0].packageArguments[0].valueHint" is missing; expected "value" or "valueHint" in a positional argument.',
    ],
    [
      { packageArguments: [{ type: 'named', valueHint: 'x' }] },
      '/packages/0/packageArguments/0/name "packages[0].packageArguments[0].name" is missing; expected a member "name".',
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
      expected: 'the key "registryType"',
      rule: 'S6',
    });
  });

  it('quotes at most 60 characters of a value', () => {
    const [found] = judgePackage({ fileSha256: 'Z'.repeat(5000) });
    expect(found?.message).toContain(`"${'Z'.repeat(60)}…"`);
  });

  it('returns at most 50 violations', () => {
    expect(judgeRoot({ icons: Array(1000).fill({}) })).toHaveLength(MAX_SCHEMA_VIOLATIONS);
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

  it('looks for the first violation alone in a document of many items', () => {
    const pack = (variable: JsonObject) => ({ ...npm, environmentVariables: Array(1000).fill(variable) });
    const start = performance.now();
    expect(judgeRoot({ packages: Array(50).fill(pack({ name: 'A' })) })).toEqual([]);
    expect(messages(judgeRoot({ packages: Array(50).fill(pack({ value: 1, default: 1, choices: 1 })) }))).toEqual([
      '/packages/0/environmentVariables/0/name "packages[0].environmentVariables[0].name" is missing; expected a member "name".',
    ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('lets long lists be where the schema does not look', () => {
    const long = Array(5000).fill(0);
    expect(judgeRoot({ _meta: { packages: long }, extra: long })).toEqual([]);
  });

  it('judges own members alone', () => {
    expect(judgeSchema(JSON.parse('{"__proto__": {"name": "a/b", "description": "d", "version": "1"}}'))).toHaveLength(
      3,
    );
  });

  it('is plain data that a site can serve', () => {
    expect(JSON.parse(JSON.stringify(SERVER_SCHEMA))).toEqual(SERVER_SCHEMA);
  });
});

describe.skipIf(!sharedExists)('judgeSchema against the published schema', () => {
  const judgePublished = compilePublished();

  it('gives the same verdict on real server.json files', () => {
    const lines = readShared('corpus/server-json.ndjson.gz').trimEnd().split('\n');
    const texts = lines.map((line) => String(JSON.parse(line).text));
    const documents = texts.flatMap((text) => parseOrNothing(text));
    expect(documents.length).toBeGreaterThan(250);
    expect(findDifferences(documents)).toEqual([]);
  });

  it('gives the same verdict on every rule vector, and the one that the vector names', () => {
    const vectors = readSharedJson('vectors/rules.json.gz') as JsonObject[];
    expect(findDifferences(vectors.map(({ input }) => input as JsonValue))).toEqual([]);
    const others = vectors.filter(({ input, schema_2025_12_11: verdict }) => {
      return (judgeSchema(input as JsonValue).length === 0) !== (verdict === 'accept');
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('gives the same verdict on registry dumps', { timeout: 60_000 }, () => {
    const servers = [...readDumpServers()];
    expect(servers.length).toBeGreaterThan(10_000);
    expect(findDifferences(servers)).toEqual([]);
  });

  it('gives the same verdict on 6,000 mutated documents', { timeout: 60_000 }, () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const document = mutations.reduce<JsonValue>(mutate, structuredClone(full));
        seen[judgePublished(document) ? 'valid' : 'invalid'] += 1;
        expect(findDifferences([document])).toEqual([]);
      }),
      { numRuns: 6_000 },
    );
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(1_000);
  });

  function findDifferences(documents: JsonValue[]): JsonValue[] {
    return documents.filter((document) => (judgeSchema(document).length === 0) !== judgePublished(document));
  }
});

function compilePublished(): (document: JsonValue) => boolean {
  if (!sharedExists) return () => false;
  const ajv = new Ajv({ strict: false });
  // The plugin's types predate Node's resolution of CommonJS from modules.
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(readSharedJson('schemas/2025-12-11.server.schema.json.gz') as JsonObject);
  return (document) => validate(document) === true;
}

function parseOrNothing(text: string): JsonValue[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

interface Mutation {
  readonly place: number;
  readonly kind: 'replace' | 'remove' | 'rename' | 'insert';
  readonly key: string;
  readonly value: JsonValue;
}

const words = [
  '',
  ' ',
  'a',
  'a/b',
  'a/b/c',
  'latest',
  'stdio',
  'sse',
  'streamable-http',
  'positional',
  'named',
  'string',
  'number',
  'light',
  'any',
  '10x10',
  'image/webp',
  'https://example.com/é',
  'https://example.com/a b',
  'http://{x}',
  'mailto:a@b.c',
  'https:foo',
  '//example.com',
  'https://[::1]:80/',
  'x'.repeat(101),
  'x'.repeat(256),
  `https://example.com/${'x'.repeat(250)}`,
  'é'.repeat(100),
  '😀'.repeat(101),
  'A1'.repeat(32),
];
const keys = [
  ...['name', 'type', 'url', 'value', 'valueHint', 'variables', 'headers', 'transport', 'version', 'src', 'sizes'],
  ...['isSecret', 'isRepeated', 'choices', 'default', 'format', 'identifier', 'packages', 'remotes', 'icons', 'extra'],
  ...['repository', 'source', 'title', '_meta', 'placeholder', '__proto__', 'constructor'],
];
const small = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<JsonValue>(...words) },
  { weight: 2, arbitrary: fc.constantFrom<JsonValue>(null, true, 0, {}, [], [{}], [''], { a: {} }, { type: 'sse' }) },
  fc.webUrl(),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(1_000),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'insert'),
  key: fc.constantFrom(...keys),
  value: small,
});

/** Changes one member or item of the document, chosen by `place` among all of them. */
function mutate(document: JsonValue, { place, kind, key, value }: Mutation): JsonValue {
  const slots = listSlots(document);
  const slot = slots[place % (slots.length || 1)];
  if (slot === undefined) return value;
  const [parent, member] = slot;
  const current = (parent as JsonObject)[member] as JsonValue;
  if (kind === 'replace') assign(parent, member, structuredClone(value));
  else if (kind === 'insert' && typeof current === 'object' && current !== null) {
    if (Array.isArray(current)) current.push(structuredClone(value));
    else assign(current, key, structuredClone(value));
  } else if (Array.isArray(parent)) parent.splice(Number(member), 1);
  else {
    delete parent[member];
    if (kind === 'rename') assign(parent, key, current);
  }
  return document;
}

function assign(parent: JsonValue[] | JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function listSlots(value: JsonValue): [JsonValue[] | JsonObject, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[value, key] as [JsonObject, string], ...listSlots(child)]);
}
