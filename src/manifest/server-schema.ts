import { CURRENT_SCHEMA_URL } from './public-urls.ts';

/** A JSON Schema as plain data. */
export type SchemaObject = { readonly [keyword: string]: unknown };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const absoluteUri = { type: 'string', format: 'uri' } as const;

function ref(name: string): SchemaObject {
  return { $ref: `#/definitions/${name}` };
}

function listOf(items: SchemaObject): SchemaObject {
  return { type: 'array', items };
}

function mapOf(values: SchemaObject): SchemaObject {
  return { type: 'object', additionalProperties: values };
}

/** An object whose further rules depend on its `type`, so that only the branch that was chosen is reported. */
function choiceOf(branches: SchemaObject, common: SchemaObject = {}): SchemaObject {
  const allOf = Object.entries(branches).map(([type, branch]) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: branch,
  }));
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: Object.keys(branches) }, ...common },
    allOf,
  };
}

const inputMembers = {
  description: text,
  isRequired: flag,
  isSecret: flag,
  format: { enum: ['string', 'number', 'boolean', 'filepath'] },
  value: text,
  default: text,
  placeholder: text,
  choices: listOf(text),
};
const inputWithVariables = { ...inputMembers, variables: mapOf(ref('input')) };

const httpTransport = {
  required: ['url'],
  properties: { url: { type: 'string', pattern: '^https?://[^\\s]+$' }, headers: listOf(ref('namedInput')) },
};

const argument = choiceOf({
  positional: {
    if: { not: { required: ['value'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['valueHint'] },
    properties: { ...inputWithVariables, isRepeated: flag, valueHint: text },
  },
  named: { required: ['name'], properties: { ...inputWithVariables, isRepeated: flag, name: text } },
});

const packageEntry = {
  type: 'object',
  required: ['registryType', 'identifier', 'transport'],
  properties: {
    registryType: text,
    registryBaseUrl: absoluteUri,
    identifier: text,
    version: { type: 'string', minLength: 1, not: { const: 'latest' } },
    fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
    runtimeHint: text,
    transport: choiceOf({ stdio: {}, 'streamable-http': httpTransport, sse: httpTransport }),
    runtimeArguments: listOf(ref('argument')),
    packageArguments: listOf(ref('argument')),
    environmentVariables: listOf(ref('namedInput')),
  },
};

const remote = choiceOf({ 'streamable-http': httpTransport, sse: httpTransport }, { variables: mapOf(ref('input')) });

const icon = {
  type: 'object',
  required: ['src'],
  properties: {
    src: { type: 'string', maxLength: 255, format: 'uri' },
    mimeType: { enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
    sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
    theme: { enum: ['light', 'dark'] },
  },
};

/**
 * The server.json format of 2025-12-11 as a JSON Schema (draft-07) of our own: the same verdict on every document as
 * the schema published at CURRENT_SCHEMA_URL, laid out so that each error has one cause. Unknown members pass.
 */
export const SERVER_SCHEMA: SchemaObject = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: `Gives the verdicts of ${CURRENT_SCHEMA_URL}.`,
  title: 'server.json',
  type: 'object',
  required: ['name', 'description', 'version'],
  properties: {
    $schema: absoluteUri,
    name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
    title: { type: 'string', minLength: 1, maxLength: 100 },
    description: { type: 'string', minLength: 1, maxLength: 100 },
    version: { type: 'string', maxLength: 255 },
    websiteUrl: absoluteUri,
    repository: {
      type: 'object',
      required: ['url', 'source'],
      properties: { url: absoluteUri, source: text, id: text, subfolder: text },
    },
    icons: listOf(icon),
    packages: listOf(packageEntry),
    remotes: listOf(remote),
    _meta: {
      type: 'object',
      properties: { 'io.modelcontextprotocol.registry/publisher-provided': { type: 'object' } },
    },
  },
  definitions: {
    input: { type: 'object', properties: inputMembers },
    namedInput: { type: 'object', required: ['name'], properties: { ...inputWithVariables, name: text } },
    argument,
  },
};
