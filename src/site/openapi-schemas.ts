import { OFFICIAL_META_KEY, PUBLISHER_META_KEY } from '../manifest/server-json.ts';
import { REMOTE_EVIDENCE } from '../ownership/remote-evidence.ts';
import { RECEIPT_LEVELS, VERSION_STATUSES } from '../registry/receipt.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description?: string): Schema => ({ type: 'string', ...(description ? { description } : {}) });
const uri = (description?: string): Schema => ({
  type: 'string',
  format: 'uri',
  ...(description ? { description } : {}),
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const count = (description?: string): Schema => ({
  type: 'integer',
  minimum: 0,
  ...(description ? { description } : {}),
});
const orNull = (type: string, description: string): Schema => ({ type: [type, 'null'], description });

function object(required: readonly string[], properties: Schema, rest: Schema = {}): Schema {
  return { type: 'object', ...(required.length > 0 ? { required } : {}), properties, ...rest };
}

const TIME: Schema = { type: 'string', format: 'date-time' };
const DIGEST: Schema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const STATUS: Schema = { type: 'string', enum: [...VERSION_STATUSES] };
const NAME: Schema = {
  type: 'string',
  minLength: 3,
  maxLength: 200,
  pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$',
  description: 'Namespace (a reversed host name), a slash, and the name within it.',
};

/** The newest form of server.json (2025-12-11) in our own words; unknown members are allowed everywhere. */
const SERVER_SCHEMAS: Readonly<Record<string, Schema>> = {
  ServerDetail: object(
    ['name', 'description', 'version'],
    {
      $schema: uri('The published form of server.json that this follows.'),
      name: NAME,
      title: { type: 'string', minLength: 1, maxLength: 100 },
      description: { type: 'string', minLength: 1, maxLength: 100 },
      version: { type: 'string', minLength: 1, maxLength: 255 },
      websiteUrl: uri(),
      repository: ref('Repository'),
      icons: listOf(ref('Icon')),
      packages: listOf(ref('Package')),
      remotes: listOf(ref('Remote')),
      _meta: object([], { [PUBLISHER_META_KEY]: { type: 'object' } }),
    },
    { description: 'A server.json as its publisher wrote it, brought to the newest form.' },
  ),
  Repository: object(['url', 'source'], {
    url: uri(),
    source: text('For example github.'),
    id: text(),
    subfolder: text(),
  }),
  Icon: object(['src'], {
    src: { type: 'string', format: 'uri', maxLength: 255 },
    mimeType: { type: 'string', enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
    sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
    theme: { type: 'string', enum: ['light', 'dark'] },
  }),
  Package: object(['registryType', 'identifier', 'transport'], {
    registryType: text('Where the package lies: npm, pypi, nuget, cargo, oci, mcpb or another.'),
    registryBaseUrl: uri(),
    identifier: text('Name of the package, image reference or address of the file.'),
    version: { type: 'string', minLength: 1, not: { const: 'latest' } },
    fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
    runtimeHint: text('Program that starts it, for example npx or uvx.'),
    runtimeArguments: listOf(ref('Argument')),
    packageArguments: listOf(ref('Argument')),
    environmentVariables: listOf(ref('KeyValueInput')),
    transport: { anyOf: [ref('StdioTransport'), ref('HttpTransport')] },
  }),
  StdioTransport: object(['type'], { type: { const: 'stdio' } }),
  HttpTransport: object(['type', 'url'], {
    type: { type: 'string', enum: ['streamable-http', 'sse'] },
    url: { type: 'string', pattern: '^https?://[^\\s]+$', description: 'May contain {variables}.' },
    headers: listOf(ref('KeyValueInput')),
  }),
  Remote: {
    allOf: [ref('HttpTransport'), object([], { variables: { type: 'object', additionalProperties: ref('Input') } })],
  },
  Input: object([], {
    description: text(),
    isRequired: { type: 'boolean' },
    isSecret: { type: 'boolean' },
    format: { type: 'string', enum: ['string', 'number', 'boolean', 'filepath'] },
    value: text('Fixed value; {variables} in it are filled in.'),
    default: text(),
    placeholder: text(),
    choices: listOf({ type: 'string' }),
  }),
  InputWithVariables: {
    allOf: [ref('Input'), object([], { variables: { type: 'object', additionalProperties: ref('Input') } })],
  },
  KeyValueInput: {
    allOf: [ref('InputWithVariables'), object(['name'], { name: text('Name of the variable or header.') })],
  },
  Argument: { anyOf: [ref('NamedArgument'), ref('PositionalArgument')] },
  NamedArgument: {
    allOf: [
      ref('InputWithVariables'),
      object(['type', 'name'], {
        type: { const: 'named' },
        name: text('The flag with its dashes.'),
        isRepeated: { type: 'boolean' },
      }),
    ],
  },
  PositionalArgument: {
    allOf: [
      ref('InputWithVariables'),
      object(
        ['type'],
        { type: { const: 'positional' }, valueHint: text(), isRepeated: { type: 'boolean' } },
        {
          anyOf: [{ required: ['value'] }, { required: ['valueHint'] }],
        },
      ),
    ],
  },
};

function rowSchemas(registryMetaKey: string): Readonly<Record<string, Schema>> {
  return {
    ServerList: object(['servers', 'metadata'], {
      servers: listOf(ref('ServerRow')),
      metadata: object(['count'], {
        count: count('Rows in this document.'),
        nextCursor: {
          type: 'string',
          pattern: '^[A-Za-z0-9._-]+$',
          description: 'Key of the next page; absent on the last one.',
        },
      }),
    }),
    ServerRow: object(['server', '_meta'], {
      server: ref('ServerDetail'),
      _meta: object([OFFICIAL_META_KEY, registryMetaKey], {
        [OFFICIAL_META_KEY]: ref('OfficialMeta'),
        [registryMetaKey]: ref('RegistryMeta'),
      }),
    }),
    OfficialMeta: object(
      ['status', 'statusChangedAt', 'publishedAt', 'updatedAt', 'isLatest'],
      {
        status: STATUS,
        statusChangedAt: TIME,
        statusMessage: { type: 'string', maxLength: 500 },
        publishedAt: TIME,
        updatedAt: TIME,
        isLatest: { type: 'boolean' },
      },
      { additionalProperties: false, description: 'What the registry says of this version.' },
    ),
    RegistryMeta: object(
      ['id', 'level', 'proof', 'receipt'],
      {
        id: { type: 'string', format: 'uuid', description: 'Of the server: the same for all its versions.' },
        level: { type: 'string', enum: [...RECEIPT_LEVELS], description: LEVEL_TEXT },
        proof: orNull('string', 'Kind of the proof that the namespace is the publisher’s.'),
        receipt: { type: ['string', 'null'], format: 'uri', description: 'The receipts of this server.' },
        remotes: {
          ...listOf({ type: 'string', enum: [...REMOTE_EVIDENCE] }),
          description:
            'What was shown of the host of each remote, in their order: aligned with the namespace’s domain, declared by a record at the host, or unproven. Absent where nothing was asked.',
        },
      },
      { description: 'How this version was admitted to this registry.' },
    ),
  };
}

const LEVEL_TEXT =
  'proved: whoever listed it has shown that the name is theirs. owner: the owner of this registry vouches for it. imported: copied from another registry, nothing checked.';

const SITE_SCHEMAS: Readonly<Record<string, Schema>> = {
  Problem: object(
    ['title', 'status', 'detail'],
    { title: text(), status: { type: 'integer', minimum: 400, maximum: 599 }, detail: text() },
    { description: 'A problem document (RFC 9457).' },
  ),
  JsonSchema: object(
    ['$schema', '$id', 'type'],
    { $schema: uri(), $id: uri('Where this document lies.'), type: { const: 'object' } },
    { description: 'A JSON Schema (draft-07).' },
  ),
  Ping: object(['pong'], { pong: { const: true } }),
  Health: object(['status'], { status: { const: 'ok' } }),
  Version: object(['version'], {
    version: text('Of the tool that built this site.'),
    git_commit: text('Of the data, or empty.'),
    build_time: text('Always empty: the site does not depend on the time.'),
  }),
  Generator: object(['name', 'version'], { name: text(), version: text() }),
  ListStart: object(['first', 'pages'], {
    first: text('Address of the first page.'),
    pages: { type: 'integer', minimum: 1 },
  }),
  Build: object(['generator', 'dataCommit', 'receiptsCommit', 'content', 'hosts', 'servers', 'versions'], {
    generator: ref('Generator'),
    dataCommit: orNull('string', 'Commit of the data.'),
    receiptsCommit: orNull('string', 'Commit of the receipts.'),
    content: { ...DIGEST, description: 'Of everything that the site lists.' },
    hosts: listOf({ type: 'string' }),
    servers: count(),
    versions: count(),
  }),
  ChangesIndex: object(['segments'], {
    segments: listOf(
      object(['month', 'url', 'count', 'digest'], {
        month: ref('Month'),
        url: { type: 'string', format: 'uri-reference' },
        count: count(),
        digest: DIGEST,
      }),
    ),
  }),
  Month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
  ChangesSegment: object(['month', 'changes'], { month: ref('Month'), changes: listOf(ref('Change')) }),
  Change: object(
    ['at', 'event', 'name', 'version', 'status', 'digest'],
    {
      at: TIME,
      event: { type: 'string', enum: ['published', 'status', 'edited'] },
      name: NAME,
      version: text(),
      status: STATUS,
      statusMessage: text(),
      digest: { ...DIGEST, description: 'Of the bytes of server.json.' },
    },
    {
      description:
        'One thing that happened to a version. Deleted versions are named here too, though no list has them.',
    },
  ),
  ToolHiveRegistry: object(['$schema', 'version', 'meta', 'data'], {
    $schema: uri(),
    version: text(),
    meta: object(['last_updated'], { last_updated: TIME }),
    data: object(['servers'], { servers: listOf(ref('ServerDetail')) }),
  }),
  SearchIndex: object(
    [
      'schema',
      'count',
      'typeSets',
      'levels',
      'name',
      'title',
      'description',
      'version',
      'types',
      'level',
      'updated',
      'notActive',
    ],
    {
      schema: text(),
      count: count(),
      typeSets: listOf(listOf({ type: 'string' })),
      levels: listOf({ type: 'string' }),
      name: listOf({ type: 'string' }),
      title: listOf({ type: 'string' }),
      description: listOf({ type: 'string' }),
      version: listOf({ type: 'string' }),
      types: listOf(count('Place in typeSets.')),
      level: listOf(count('Place in levels.')),
      updated: listOf(count('Days since 1970-01-01, UTC.')),
      notActive: listOf({
        type: 'array',
        prefixItems: [count('Row.'), { type: 'string' }, { type: 'string' }],
        minItems: 3,
        maxItems: 3,
      }),
    },
    { description: 'One row per server, column by column: what the search of the page reads.' },
  ),
};

const RECEIPT_SCHEMAS: Readonly<Record<string, Schema>> = {
  Receipts: object(['name', 'receipts'], { name: NAME, receipts: listOf(ref('Receipt')) }),
  Receipt: object(
    [
      'schema',
      'name',
      'version',
      'digest',
      'publishedAt',
      'level',
      'admission',
      'ruleset',
      'status',
      'statusChangedAt',
      'updatedAt',
    ],
    {
      schema: text(),
      name: NAME,
      version: text(),
      digest: { ...DIGEST, description: 'Of the bytes of server.json.' },
      publishedAt: TIME,
      level: { type: 'string', enum: [...RECEIPT_LEVELS], description: LEVEL_TEXT },
      admission: object(['kind'], { kind: { type: 'string', enum: ['pull-request', 'tracked', 'owner', 'import'] } }),
      namespaceProof: object(['kind'], { kind: text() }),
      packageProofs: { type: 'array' },
      remotes: { type: 'array' },
      ruleset: text('Version of the rules that judged it.'),
      status: STATUS,
      statusMessage: { type: 'string', maxLength: 500 },
      statusChangedAt: TIME,
      updatedAt: TIME,
      history: listOf(
        object(['at', 'status', 'digest'], { at: TIME, status: STATUS, statusMessage: text(), digest: DIGEST }),
      ),
      recheck: object(['at', 'outcome'], { at: TIME, outcome: text() }),
    },
    { description: 'The record of one admitted version: what was checked, when, on which evidence.' },
  ),
};

const ABOUT_DOCUMENTS = ['servers', 'registry', 'search', 'openapi', 'feed', 'changes'];

function aboutSchema(admission: 'receipts' | 'tree'): Readonly<Record<string, Schema>> {
  return {
    About: object(
      [
        'schema',
        'id',
        'title',
        'description',
        'baseUrl',
        'commits',
        'generator',
        'hosts',
        'counts',
        'api',
        'lists',
        'documents',
        'schemas',
        'capabilities',
        'accepts',
      ],
      {
        schema: text(),
        id: text('Host and path of the registry.'),
        title: text(),
        description: text(),
        baseUrl: uri(),
        commits: object(['data', 'receipts'], {
          data: orNull('string', 'Commit of the data.'),
          receipts: orNull('string', 'Commit of the receipts.'),
        }),
        generator: ref('Generator'),
        hosts: listOf({ type: 'string' }),
        counts: object(['servers', 'versions'], { servers: count(), versions: count() }),
        api: object(['v0', 'v0.1'], { v0: text(), 'v0.1': text() }),
        lists: object(['latest', 'all'], { latest: ref('ListStart'), all: ref('ListStart') }),
        documents: {
          type: 'object',
          additionalProperties: { type: 'string' },
          required: [...ABOUT_DOCUMENTS, ...(admission === 'receipts' ? ['receipts'] : [])],
        },
        schemas: object(['current', 'versions'], {
          current: uri('JSON Schema of the newest server.json format, for editors.'),
          versions: { type: 'object', additionalProperties: uri(), description: 'The same by version.' },
        }),
        capabilities: object(['cursor', 'search', 'updatedSince'], {
          cursor: {
            type: 'boolean',
            description: 'Whether ?cursor= and ?version= choose a list page on every host of this site.',
          },
          search: { type: 'boolean' },
          updatedSince: { type: 'boolean' },
        }),
        accepts: object(['proofs', 'packageTypes', 'admission'], {
          proofs: listOf({ type: 'string' }),
          packageTypes: listOf({ type: 'string' }),
          admission: { type: 'string', enum: ['receipts', 'tree'] },
        }),
      },
    ),
  };
}

/**
 * The component schemas of openapi.yaml; `registryMetaKey` is the key of the registry's own block in a row's `_meta`.
 * With `tree` there are no receipts, so nothing of them is described.
 */
export function buildOpenApiSchemas(
  registryMetaKey: string,
  admission: 'receipts' | 'tree',
): Readonly<Record<string, Schema>> {
  return {
    ...rowSchemas(registryMetaKey),
    ...SERVER_SCHEMAS,
    ...aboutSchema(admission),
    ...SITE_SCHEMAS,
    ...(admission === 'receipts' ? RECEIPT_SCHEMAS : {}),
  };
}
