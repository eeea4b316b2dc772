import { SCHEMA_VERSIONS, type SchemaVersion, toSchemaUrl } from './public-urls.ts';
import { toFormerSpelling } from './rename-table.ts';
import { OFFICIAL_META_KEY, PUBLISHER_META_KEY } from './server-json.ts';
import {
  ARGUMENT_HOVER,
  type HoverTexts,
  ICON_HOVER,
  INPUT_HOVER,
  PACKAGE_HOVER,
  REPOSITORY_HOVER,
  ROOT_HOVER,
  TRANSPORT_HOVER,
} from './server-schema-texts.ts';

/** A JSON Schema as plain data. */
export type SchemaObject = { readonly [keyword: string]: unknown };

/** What a version of the format has that others do not (rules.md 3.3). Keys are spelled in the newest way. */
interface Traits {
  readonly has: (since: SchemaVersion) => boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const absoluteUri = { type: 'string', format: 'uri' } as const;
const HTTP_TYPES = ['streamable-http', 'sse'];

/**
 * The server.json format of one published version as a JSON Schema (draft-07) of our own: the same verdict on every
 * document as the published schema, laid out with if/then so that each error has one cause, with texts for editors.
 */
export function buildServerSchema(version: SchemaVersion): SchemaObject {
  const has = (since: SchemaVersion) => SCHEMA_VERSIONS.indexOf(version) >= SCHEMA_VERSIONS.indexOf(since);
  const schema = buildRoot({ has });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Gives the verdicts of ${toSchemaUrl(version)}.`,
    title: `server.json ${version}`,
    description: 'A server of the Model Context Protocol: what it is, and how it is installed or reached.',
    ...(has('2025-09-16') ? schema : (spellFormerly(schema) as SchemaObject)),
  };
}

/** The schema of one version as the text of a file that says of itself that it lies at `id`. */
export function renderServerSchema(version: SchemaVersion, id: string): string {
  const { $schema, ...rest } = buildServerSchema(version);
  return `${JSON.stringify({ $schema, $id: id, ...rest }, null, 2)}\n`;
}

/** The same schema without `$ref`: in one piece a validator is faster, and collects its errors in linear time. */
export function inlineDefinitions(schema: SchemaObject): SchemaObject {
  const { definitions, ...root } = schema;
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as Record<string, unknown>;
    const target = typeof $ref === 'string' ? (definitions as SchemaObject)[$ref.slice('#/definitions/'.length)] : {};
    const whole = { ...(target as SchemaObject), ...rest };
    return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, inline(part)]));
  };
  return inline(root) as SchemaObject;
}

function buildRoot(traits: Traits): SchemaObject {
  const { has } = traits;
  const properties = {
    $schema: absoluteUri,
    name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
    ...(has('2025-10-11') ? { title: { type: 'string', minLength: 1, maxLength: 100 } } : {}),
    description: { type: 'string', minLength: 1, maxLength: 100 },
    version: { type: 'string', maxLength: 255 },
    ...(has('2025-09-29') ? {} : { status: { enum: ['active', 'deprecated', 'deleted'] } }),
    websiteUrl: absoluteUri,
    repository: {
      type: 'object',
      required: ['url', 'source'],
      properties: withTexts({ url: absoluteUri, source: text, id: text, subfolder: text }, REPOSITORY_HOVER),
    },
    ...(has('2025-10-11') ? { icons: listOf(buildIcon()) } : {}),
    packages: listOf(buildPackage(traits)),
    remotes: listOf(buildTransport(HTTP_TYPES, traits, has('2025-12-11'))),
    _meta: {
      type: 'object',
      properties: {
        [PUBLISHER_META_KEY]: { type: 'object' },
        ...(has('2025-09-29') ? {} : { [OFFICIAL_META_KEY]: { type: 'object' } }),
      },
    },
  };
  return {
    type: 'object',
    required: ['name', 'description', 'version'],
    properties: withTexts(properties, ROOT_HOVER),
    definitions: buildDefinitions(traits),
  };
}

function buildIcon(): SchemaObject {
  const properties = {
    src: { type: 'string', maxLength: 255, format: 'uri' },
    mimeType: { enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
    sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
    theme: { enum: ['light', 'dark'] },
  };
  return { type: 'object', required: ['src'], properties: withTexts(properties, ICON_HOVER) };
}

function buildPackage(traits: Traits): SchemaObject {
  const isOpen = traits.has('2025-10-11');
  const properties = {
    registryType: text,
    registryBaseUrl: absoluteUri,
    identifier: text,
    version: { type: 'string', minLength: 1, not: { const: 'latest' } },
    fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
    runtimeHint: text,
    transport: buildTransport(['stdio', ...HTTP_TYPES], traits, false),
    runtimeArguments: listOf(ref('argument')),
    packageArguments: listOf(ref('argument')),
    environmentVariables: listOf(ref('namedInput')),
  };
  return {
    type: 'object',
    required: ['registryType', 'identifier', ...(isOpen ? [] : ['version']), 'transport'],
    properties: withTexts(properties, PACKAGE_HOVER),
    ...(isOpen ? {} : { additionalProperties: false }),
  };
}

/** `url` and `headers` have a form where the type is one over HTTP; a stdio transport may hold what it likes. */
function buildTransport(types: readonly string[], { has }: Traits, hasVariables: boolean): SchemaObject {
  const membersOf = (members: SchemaObject) => ({ properties: withTexts(members, TRANSPORT_HOVER) });
  const variables = hasVariables ? { variables: mapOf(ref('input')) } : {};
  const headers = listOf(ref('namedInput'));
  const url = { type: 'string', pattern: '^https?://[^\\s]+$' };
  const http = membersOf(has('2025-12-11') ? { url, headers } : { headers });
  const older = [
    whenType({ const: 'streamable-http' }, membersOf({ url: text })),
    whenType({ const: 'sse' }, membersOf({ url: absoluteUri })),
  ];
  return {
    type: 'object',
    required: ['type'],
    ...membersOf({ type: { enum: types }, ...variables }),
    allOf: [whenType({ enum: HTTP_TYPES }, { required: ['url'], ...http }), ...(has('2025-12-11') ? [] : older)],
  };
}

function buildDefinitions({ has }: Traits): SchemaObject {
  const members = {
    description: text,
    isRequired: flag,
    isSecret: flag,
    format: { enum: ['string', 'number', 'boolean', 'filepath'] },
    value: text,
    default: text,
    ...(has('2025-10-11') ? { placeholder: text } : {}),
    choices: listOf(text),
  };
  const withVariables = { ...members, variables: mapOf(ref('input')) };
  return {
    input: { type: 'object', properties: withTexts(members, INPUT_HOVER) },
    namedInput: {
      type: 'object',
      required: ['name'],
      properties: withTexts({ name: text, ...withVariables }, INPUT_HOVER),
    },
    argument: buildArgument(withTexts(withVariables, INPUT_HOVER)),
  };
}

function buildArgument(members: SchemaObject): SchemaObject {
  const common = withTexts({ type: { enum: ['positional', 'named'] }, isRepeated: flag }, ARGUMENT_HOVER);
  const positional = {
    if: { not: { required: ['value'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['valueHint'] },
    properties: withTexts({ valueHint: text }, ARGUMENT_HOVER),
  };
  const named = { required: ['name'], properties: withTexts({ name: text }, INPUT_HOVER) };
  return {
    type: 'object',
    required: ['type'],
    properties: { ...common, ...members },
    allOf: [whenType({ const: 'positional' }, positional), whenType({ const: 'named' }, named)],
  };
}

/** Further rules of an object that depend on its `type`, so that only the branch that was chosen is reported. */
function whenType(type: SchemaObject, rules: SchemaObject): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: { required: ['type'], properties: { type } }, then: rules };
}

function ref(name: string): SchemaObject {
  return { $ref: `#/definitions/${name}` };
}

function listOf(items: SchemaObject): SchemaObject {
  return { type: 'array', items };
}

function mapOf(values: SchemaObject): SchemaObject {
  return { type: 'object', additionalProperties: values };
}

function withTexts(properties: Readonly<Record<string, SchemaObject>> | SchemaObject, texts: HoverTexts): SchemaObject {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, { description: texts[key], ...(schema as SchemaObject) }]),
  );
}

/** The schema with the keys of a server.json spelled as before 2025-09-16; no keyword of JSON Schema is one of them. */
function spellFormerly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(spellFormerly);
  if (typeof schema === 'string') return toFormerSpelling(schema);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [toFormerSpelling(key), spellFormerly(part)]));
}
