import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSIONS, type SchemaVersion, toSchemaUrl } from '../../src/manifest/public-urls.ts';
import { readSchemaReference } from '../../src/manifest/read-schema-reference.ts';
import { toFormerSpelling } from '../../src/manifest/rename-table.ts';
import { isSchemaValid, judgeSchema } from '../../src/manifest/schema.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { buildServerSchema, type SchemaObject } from '../../src/manifest/server-schema.ts';
import { createRandom, generate, mutate, type Random } from './schema-generator.ts';
import { readDumpServers, readShared, readSharedJson, sharedExists } from './shared-corpus.ts';

const SEED = 20251211;
const DOCUMENTS = 102_000;
const DUMP_STEP = 3;

type Judge = (document: JsonValue, version: SchemaVersion) => boolean;
const judgeOurs: Judge = (document, version) => judgeSchema(document, version).violations.length === 0;

interface RealFile {
  readonly text: string;
  readonly repo: string;
  readonly path: string;
  readonly verdict: string;
  /** Only where the file was validated against another version. */
  readonly verdictLatest?: string;
  readonly validatedAgainst: SchemaVersion;
}

describe.skipIf(!sharedExists)('our schemas beside the published ones', () => {
  const published = sharedExists ? compileAll((version) => readPublished(version)) : judgeOurs;
  const files: RealFile[] = sharedExists
    ? readShared('corpus/server-json.ndjson.gz')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const realDocuments = files.map(({ text }) => JSON.parse(text.replace(/^\uFEFF/, '')) as JsonObject);
  const inputs = sharedExists
    ? (readSharedJson('vectors/rules.json.gz') as JsonObject[]).map(({ input }) => input!)
    : [];

  it('give every real file the verdict that is recorded beside it', () => {
    const others = files.filter(({ verdict, verdictLatest, validatedAgainst }, index) => {
      const document = realDocuments[index]!;
      const say = (version: SchemaVersion) => (judgeOurs(document, version) ? 'valid' : 'invalid');
      return say(validatedAgainst) !== verdict || say('2025-12-11') !== (verdictLatest ?? verdict);
    });
    expect(files).toHaveLength(292);
    expect(others.map(({ repo, path }) => `${repo} ${path}`)).toEqual([]);
  });

  it('give every real file, each against all versions, the same verdict', () => {
    expect(realDocuments.filter((document) => !agrees(judgeOurs, document))).toEqual([]);
    const named = realDocuments.flatMap((document) => {
      const reference = readSchemaReference(document);
      return reference.kind === 'published' ? [reference.version] : [];
    });
    expect(new Set(named).size).toBeGreaterThanOrEqual(5);
  });

  it('give every input of the vectors the same verdict', () => {
    expect(inputs.length).toBeGreaterThan(200);
    expect(inputs.filter((document) => !agrees(judgeOurs, document))).toEqual([]);
  });

  it('give every third server of the dumps the same verdict', { timeout: 60_000 }, () => {
    const seen = { valid: 0, invalid: 0 };
    const different: JsonValue[] = [];
    let index = 0;
    for (const server of readDumpServers()) {
      index += 1;
      if (index % DUMP_STEP !== 0) continue;
      seen[published(server, '2025-12-11') ? 'valid' : 'invalid'] += 1;
      if (!agrees(judgeOurs, server)) different.push(server);
    }
    console.log(`schema differential: ${seen.valid + seen.invalid} servers of dumps, ${seen.invalid} of them invalid`);
    expect(seen.valid).toBeGreaterThan(3_000);
    expect(different).toEqual([]);
  });

  it('give generated and mutated documents the same verdict', { timeout: 120_000 }, () => {
    const seen = new Map(SCHEMA_VERSIONS.map((version) => [version, { valid: 0, invalid: 0 }]));
    const different: string[] = [];
    let made = 0;
    for (const document of makeDocuments(SEED, DOCUMENTS)) {
      made += 1;
      const explained = SCHEMA_VERSIONS[made % SCHEMA_VERSIONS.length]!;
      if (judgeOurs(document, explained) !== published(document, explained)) different.push(`${explained}, explained`);
      for (const version of SCHEMA_VERSIONS) {
        const verdict = published(document, version);
        seen.get(version)![verdict ? 'valid' : 'invalid'] += 1;
        if (isSchemaValid(document, version) !== verdict) different.push(`${version} ${JSON.stringify(document)}`);
      }
    }
    const counts = [...seen].map(([version, { valid, invalid }]) => `${version} ${valid} valid, ${invalid} invalid`);
    console.log(`schema differential: seed ${SEED}, ${DOCUMENTS} documents, each against: ${counts.join('; ')}`);
    expect(different).toEqual([]);
    for (const { valid, invalid } of seen.values()) expect(Math.min(valid, invalid)).toBeGreaterThan(DOCUMENTS / 25);
  });

  it.each<[string, SchemaVersion, (schema: Editable) => void]>([
    ['a longer description', '2025-12-11', (schema) => (root(schema).description!.maxLength = 101)],
    ['a longer name', '2025-12-11', (schema) => (root(schema).name!.maxLength = 201)],
    ['an underscore in namespaces', '2025-10-17', (schema) => (root(schema).name!.pattern = '^[\\w.-]+/[\\w.-]+$')],
    ['an optional description', '2025-09-29', (schema) => schema.required.pop()],
    ['a relative $schema', '2025-12-11', (schema) => delete root(schema).$schema!.format],
    ['a version without limit', '2025-12-11', (schema) => delete root(schema).version!.maxLength],
    ['any status', '2025-09-16', (schema) => delete root(schema).status],
    ['a status in a newer version', '2025-09-29', (schema) => (root(schema).status = { enum: ['active'] })],
    ['no title', '2025-10-11', (schema) => delete root(schema).title],
    ['a title in an older version', '2025-09-29', (schema) => (root(schema).title = { type: 'string' })],
    ['unknown keys of a package', '2025-07-09', (schema) => delete item(schema, 'packages').additionalProperties],
    ['no version of a package', '2025-09-29', (schema) => item(schema, 'packages').required.splice(2, 1)],
    ['"latest" of a package', '2025-12-11', (schema) => delete members(schema, 'packages').version!.not],
    ['an empty version of a package', '2025-12-11', (schema) => delete members(schema, 'packages').version!.minLength],
    [
      'upper case in a digest',
      '2025-12-11',
      (schema) => (members(schema, 'packages').fileSha256!.pattern = '^[a-fA-F0-9]{64}$'),
    ],
    ['a remote over stdio', '2025-12-11', (schema) => members(schema, 'remotes').type!.enum!.push('stdio')],
    ['any variables of a remote', '2025-12-11', (schema) => delete members(schema, 'remotes').variables],
    [
      'variables of an older remote',
      '2025-10-17',
      (schema) => (members(schema, 'remotes').variables = { type: 'object' }),
    ],
    [
      'any URL of a remote',
      '2025-12-11',
      (schema) => delete item(schema, 'remotes').allOf[0].then.properties.url.pattern,
    ],
    ['a relative URL over sse', '2025-10-17', (schema) => item(schema, 'remotes').allOf.pop()],
    ['any headers', '2025-12-11', (schema) => delete item(schema, 'remotes').allOf[0].then.properties.headers],
    [
      'a placeholder in an older version',
      '2025-09-29',
      (schema) => (schema.definitions.namedInput!.properties.placeholder = { type: 'string' }),
    ],
    [
      'a positional argument without value',
      '2025-12-11',
      (schema) => delete schema.definitions.argument!.allOf[0]!.then.then,
    ],
    [
      'a named argument without name',
      '2025-07-09',
      (schema) => delete schema.definitions.argument!.allOf[1]!.then.required,
    ],
    ['a variable without type', '2025-12-11', (schema) => delete schema.definitions.input?.properties.isSecret],
    [
      'any size of an icon',
      '2025-12-11',
      (schema) => (members(schema, 'icons').sizes!.items!.pattern = '^(\\d+x\\d+|any)'),
    ],
    ['a long address of an icon', '2025-12-11', (schema) => delete members(schema, 'icons').src!.maxLength],
    ['any registry-managed _meta', '2025-09-16', (schema) => (root(schema)._meta = { type: 'object' })],
    ['a camelCase key in 2025-07-09', '2025-07-09', (schema) => (members(schema, 'packages').runtimeHint = {})],
  ])('would be told apart if ours allowed or refused %s', (_, version, plant) => {
    const wrong = compile(editable(version, plant));
    let tried = 0;
    for (const document of makeDocuments(SEED, DOCUMENTS)) {
      if (wrong(document) !== published(document, version)) return;
      tried += 1;
    }
    expect.fail(`not seen in ${tried} documents`);
  });

  function agrees(judge: Judge, document: JsonValue): boolean {
    return SCHEMA_VERSIONS.every((version) => judge(document, version) === published(document, version));
  }

  /** A third generated from nothing, the others made from real files and vectors; most of them changed up to four times. */
  function* makeDocuments(seed: number, count: number): Generator<JsonValue> {
    const random = createRandom(seed);
    const texts = [...realDocuments, ...inputs].map((document) => JSON.stringify(document));
    for (let made = 0; made < count; made += 1) {
      let document = made % 3 === 0 ? generate(random, chooseSpelling(random)) : start(random, texts);
      const changes = Math.floor(random() * 5);
      for (let change = 0; change < changes; change += 1) document = mutate(document, random);
      yield document;
    }
  }
});

function chooseSpelling(random: Random): (key: string) => string {
  const share = random();
  if (share < 0.4) return toFormerSpelling;
  return share < 0.9 ? (key) => key : (key) => (random() < 0.5 ? key : toFormerSpelling(key));
}

function start(random: Random, texts: readonly string[]): JsonValue {
  const text = texts[Math.floor(random() * texts.length)]!;
  const document = JSON.parse(text) as JsonValue;
  return random() < 0.3 ? spellFormerly(document) : document;
}

function spellFormerly(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(spellFormerly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [toFormerSpelling(key), spellFormerly(part)]));
}

// biome-ignore-start lint/suspicious/noExplicitAny: just enough of a schema's type to plant mistakes in it.
interface Editable {
  required: string[];
  properties: Record<string, EditablePart>;
  definitions: Record<string, { properties: Record<string, unknown>; allOf: Record<string, any>[] }>;
}
interface EditablePart {
  [keyword: string]: unknown;
  enum?: string[];
  items?: { [keyword: string]: any };
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

const root = (schema: Editable) => schema.properties;
const item = (schema: Editable, list: string) => root(schema)[list]!.items!;
const members = (schema: Editable, list: string) => item(schema, list).properties as Record<string, EditablePart>;

function editable(version: SchemaVersion, plant: (schema: Editable) => void): SchemaObject {
  const schema = structuredClone(buildServerSchema(version)) as unknown as Editable;
  const before = JSON.stringify(schema);
  plant(schema);
  expect(JSON.stringify(schema)).not.toBe(before);
  return schema as unknown as SchemaObject;
}

function readPublished(version: SchemaVersion): SchemaObject {
  const schema = readSharedJson(`schemas/${version}.server.schema.json.gz`) as JsonObject;
  expect(schema.$id).toBe(toSchemaUrl(version));
  return schema;
}

function compileAll(read: (version: SchemaVersion) => SchemaObject): Judge {
  const validators = new Map(SCHEMA_VERSIONS.map((version) => [version, compile(read(version))]));
  return (document, version) => validators.get(version)!(document);
}

function compile(schema: SchemaObject): (document: JsonValue) => boolean {
  const ajv = new Ajv({ strict: false });
  // The plugin's types predate Node's resolution of CommonJS from modules.
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  return (document) => validate(document) === true;
}
