import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { type OpenApiInput, renderOpenApi } from '../../src/site/openapi.ts';
import { SITE_HOSTS, type SiteHost } from '../../src/site/site-file.ts';
import { createSchemaValidator, type OpenApiDocument, parseOpenApi, responseSchemaFor } from '../support/openapi.ts';

const META_KEY = 'io.github.acme.mcp/registry';
const OFFICIAL_KEY = 'io.modelcontextprotocol.registry/official';
const TIME = '2026-07-19T08:00:00.123456Z';
const DIGEST = `sha256:${'0a'.repeat(32)}`;

const COMBINATIONS = Array.from({ length: 2 ** SITE_HOSTS.length - 1 }, (_, at) =>
  SITE_HOSTS.filter((_host, bit) => ((at + 1) >> bit) & 1),
);

function render(hosts: readonly SiteHost[], more: Partial<OpenApiInput> = {}): string {
  return renderOpenApi({
    baseUrl: 'https://acme.github.io/mcp/',
    title: 'Acme: "MCP" # registry',
    hosts,
    registryMetaKey: META_KEY,
    ...more,
  });
}

const documents = new Map<string, OpenApiDocument>();

function documentFor(...hosts: SiteHost[]): OpenApiDocument {
  const key = hosts.join();
  const document = documents.get(key) ?? parseOpenApi(render(hosts));
  documents.set(key, document);
  return document;
}

function parametersOf(document: OpenApiDocument, path: string): string[] {
  const refs = document.paths[path]?.get.parameters ?? [];
  return refs.map(({ $ref }) => document.components.parameters[$ref.split('/').at(-1) ?? '']?.name ?? '');
}

/** Summary and description of a list. */
function listTextOf(document: OpenApiDocument, path: string): string {
  const { summary, description } = document.paths[path]?.get ?? {};
  return `${summary}\n${description}`;
}

/** What the document says of the query parameters. */
function parameterTexts(document: OpenApiDocument): string {
  const { cursor, listVersion } = document.components.parameters;
  return `${cursor?.description}\n${listVersion?.description}`;
}

function mediaTypesOf(document: OpenApiDocument, path: string, status = 200) {
  return responseSchemaFor(document, path, status)?.mediaTypes;
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

function resolve(document: unknown, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

describe.each(COMBINATIONS.map((hosts) => ({ hosts, name: hosts.join(' and ') })))(
  'openapi.yaml for $name',
  ({ hosts }) => {
    it('is a valid OpenAPI 3.1 document', async () => {
      const validator = new Validator();
      const result = await validator.validate(render(hosts));
      expect(result.errors ?? []).toEqual([]);
      expect(validator.version).toBe('3.1');
    });

    it('has every $ref that it names and uses every component', () => {
      const document = documentFor(...hosts);
      const refs = refsIn(document);
      expect(refs.filter((ref) => resolve(document, ref) === undefined)).toEqual([]);
      const components = Object.entries(document.components).flatMap(([kind, named]) =>
        Object.keys(named).map((name) => `#/components/${kind}/${name}`),
      );
      expect(components.filter((component) => !refs.includes(component))).toEqual([]);
    });

    it('declares every parameter that stands in a path', () => {
      const document = documentFor(...hosts);
      for (const path of Object.keys(document.paths)) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(parametersOf(document, path), path).toEqual(expect.arrayContaining(inPath));
      }
    });

    it('passes the gate of toolhive-registry-server', () => {
      const { info } = documentFor(...hosts);
      expect(info.version).toBe('1.0.0');
      expect(info.description).toContain('https://github.com/modelcontextprotocol/registry');
    });

    it('gives every operation an id of its own', () => {
      const ids = Object.values(documentFor(...hosts).paths).map((item) => item.get.operationId);
      expect(new Set(ids).size).toBe(ids.length);
    });
  },
);

describe('what openapi.yaml promises', () => {
  it('promises pages, cursor and version where every host rewrites', () => {
    const document = documentFor('nginx', 'caddy');
    expect(parametersOf(document, '/v0.1/servers')).toEqual(['version', 'cursor']);
    expect(document.info.description).not.toContain('Query parameters are ignored');
    expect(listTextOf(document, '/v0.1/servers')).not.toMatch(/one document/i);
    expect(parameterTexts(document)).not.toMatch(/ignored/i);
  });

  it.each([[['github-pages']], [['none']], [['github-pages', 'none']]] satisfies SiteHost[][][])(
    'promises one document and no query where no host rewrites: %j',
    (hosts) => {
      const document = documentFor(...hosts);
      for (const path of Object.keys(document.paths)) expect(parametersOf(document, path)).not.toContain('cursor');
      expect(document.info.description).toContain('Query parameters are ignored');
    },
  );

  it('promises neither for certain where one host rewrites and another does not', () => {
    const document = documentFor('github-pages', 'nginx');
    for (const path of ['/v0/servers', '/v0.1/servers']) {
      const text = listTextOf(document, path);
      expect(text).toContain('One document, or a page with nextCursor, depending on which of the hosts serves it.');
      expect(text).toMatch(/^On nginx: Pages of at most 100 rows/m);
      expect(text).toMatch(/^On GitHub Pages: Every server with its latest version/m);
      expect(parametersOf(document, path)).toEqual(['version', 'cursor']);
      expect(responseSchemaFor(document, path, 404)).toBeDefined();
    }
    expect(parameterTexts(document)).toMatch(/(?:.*Ignored on GitHub Pages\.){2}/s);
    expect(document.info.description).toMatch(/^On nginx: Lists come in pages/m);
    expect(document.info.description).toMatch(/^On GitHub Pages: Query parameters are ignored/m);
  });

  it('keeps the two apart by path where the other host has paths of its own', () => {
    const document = documentFor('caddy', 'none');
    expect(parametersOf(document, '/v0.1/servers')).toEqual(['version', 'cursor']);
    expect(listTextOf(document, '/v0.1/servers')).not.toMatch(/one document/i);
    expect(responseSchemaFor(document, '/v0.1/servers', 404)).toBeDefined();
    expect(parametersOf(document, '/v0.1/servers.json')).toEqual([]);
    expect(listTextOf(document, '/v0.1/servers.json')).toContain('without nextCursor');
    expect(responseSchemaFor(document, '/v0.1/servers.json', 404)).toBeUndefined();
    expect(parameterTexts(document)).not.toMatch(/ignored/i);
    expect(document.info.description).toMatch(/^On Caddy: Lists come in pages/m);
    expect(document.info.description).toMatch(/^On hosts that map no paths: Query parameters are ignored/m);
  });

  it('leaves the receipts out where there are none', () => {
    const document = parseOpenApi(render(['github-pages'], { admission: 'tree' }));
    expect(Object.keys(document.paths).filter((path) => path.includes('receipts'))).toEqual([]);
    expect(Object.keys(document.components.schemas)).not.toContain('Receipts');
    const refs = refsIn(document);
    const unused = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.keys(named).filter((name) => !refs.includes(`#/components/${kind}/${name}`)),
    );
    expect(unused).toEqual([]);
    expect(refs.filter((ref) => resolve(document, ref) === undefined)).toEqual([]);
  });

  it('gives the media types of GitHub Pages', () => {
    const document = documentFor('github-pages');
    expect(mediaTypesOf(document, '/v0.1/servers')).toEqual(['text/html']);
    expect(mediaTypesOf(document, '/v0/servers/io.github.acme%2Fweather/versions')).toEqual(['text/html']);
    expect(mediaTypesOf(document, '/v0.1/servers/io.github.acme%2Fweather/versions/latest')).toEqual([
      'application/octet-stream',
    ]);
    expect(mediaTypesOf(document, '/v0.1/ping')).toEqual(['application/octet-stream']);
    expect(mediaTypesOf(document, '/v0.1/lists/all/first.json')).toEqual(['application/json']);
    expect(mediaTypesOf(document, '/v0.1/servers/a%2Fb/versions/latest', 404)).toEqual(['text/html']);
  });

  it('gives the media types of hosts that rewrite', () => {
    const document = documentFor('caddy');
    expect(mediaTypesOf(document, '/v0.1/servers')).toEqual(['application/json']);
    expect(mediaTypesOf(document, '/v0/servers/e2a21961-7527-5760-8a24-089f4907da16')).toEqual(['application/json']);
    expect(mediaTypesOf(document, '/v0.1/servers', 404)).toEqual(['application/problem+json']);
  });

  it('writes the paths with .json where nothing maps them to files', () => {
    const paths = Object.keys(documentFor('none').paths);
    expect(paths).toContain('/v0.1/servers.json');
    expect(paths).toContain('/v0/servers/{serverName}/versions/{version}.json');
    expect(paths).not.toContain('/v0.1/servers');
    expect(Object.keys(documentFor('none', 'nginx').paths)).toEqual(
      expect.arrayContaining(['/v0.1/servers', '/v0.1/servers.json']),
    );
  });

  it('leaves out what a lean v0 does not have', () => {
    const paths = Object.keys(parseOpenApi(render(['github-pages'], { v0: 'lean' })).paths);
    expect(paths).not.toContain('/v0/servers/{serverName}/versions/{version}');
    expect(paths).toEqual(
      expect.arrayContaining([
        '/v0.1/servers/{serverName}/versions/{version}',
        '/v0/servers/{id}',
        '/v0/servers/{serverName}/versions',
      ]),
    );
  });

  it('has the base URL without its last slash, and any title', () => {
    const { servers, info } = documentFor('github-pages');
    expect(servers).toEqual([{ url: 'https://acme.github.io/mcp' }]);
    expect(info.title).toBe('Acme: "MCP" # registry');
  });

  it('is the same text every time and uses no aliases', () => {
    expect(render(['nginx'])).toBe(render(['nginx']));
    expect(render(['nginx'])).not.toMatch(/[:-] [&*]\w/);
  });
});

describe('the schema for a path', () => {
  it.each([
    ['/v0.1/servers', 'ServerList'],
    ['/v0/servers/io.github.acme%2Fweather', 'ServerRow'],
    ['/v0/servers/io.github.acme/weather', 'ServerRow'],
    ['/v0/servers/io.github.acme/weather/versions', 'ServerList'],
    ['/v0.1/servers/io.github.acme/weather/versions/1.0.0', 'ServerRow'],
    ['/v0.1/lists/latest/io.github.acme_weather.json', 'ServerList'],
    ['/changes/index.json', 'ChangesIndex'],
    ['/changes/2026-07.json', 'ChangesSegment'],
    ['/receipts/io.github.acme/weather.json', 'Receipts'],
    ['/feed.atom', undefined],
  ])('is found for %s', (path, schema) => {
    expect(responseSchemaFor(documentFor('github-pages'), path)).toMatchObject({ schema });
  });

  it('is not found for a path that is not promised', () => {
    expect(responseSchemaFor(documentFor('github-pages'), '/v2/servers')).toBeUndefined();
    expect(responseSchemaFor(documentFor('github-pages'), '/v0.1/servers/io.github.acme%2Fweather')).toBeUndefined();
  });
});

const OFFICIAL = {
  status: 'deprecated',
  statusChangedAt: TIME,
  statusMessage: 'Moved.',
  publishedAt: TIME,
  updatedAt: TIME,
  isLatest: true,
};
const OWN = {
  id: 'e2a21961-7527-5760-8a24-089f4907da16',
  level: 'proved',
  proof: 'github-oidc',
  receipt: 'https://acme.github.io/mcp/receipts/io.github.acme/weather.json',
};
const SERVER = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'io.github.acme/weather',
  description: 'Forecasts.',
  version: '1.2.0',
  repository: { url: 'https://github.com/acme/weather', source: 'github' },
  packages: [
    {
      registryType: 'npm',
      identifier: '@acme/weather',
      version: '1.2.0',
      transport: { type: 'stdio' },
      packageArguments: [
        { type: 'named', name: '--units', value: '{units}', variables: { units: { default: 'metric' } } },
        { type: 'positional', valueHint: 'place' },
      ],
      environmentVariables: [{ name: 'KEY', isSecret: true, isRequired: true }],
      somethingNew: [1],
    },
  ],
  remotes: [
    {
      type: 'streamable-http',
      url: 'https://{tenant}.example.com/mcp',
      variables: { tenant: { description: 'Yours' } },
    },
  ],
  _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { tool: 'x' } },
};
const ROW = { server: SERVER, _meta: { [OFFICIAL_KEY]: OFFICIAL, [META_KEY]: OWN } };
const RECEIPT = {
  schema: 'mcp-git-registry/receipt/1',
  name: SERVER.name,
  version: '1.2.0',
  digest: DIGEST,
  publishedAt: TIME,
  level: 'imported',
  admission: { kind: 'import', from: 'https://example.com' },
  ruleset: '1',
  status: 'active',
  statusChangedAt: TIME,
  updatedAt: TIME,
  history: [{ at: TIME, status: 'active', digest: DIGEST }],
  recheck: { at: TIME, outcome: 'pass' },
};
const GENERATOR = { name: 'mcp-git-registry', version: '0.1.0' };
const START = { first: 'https://acme.github.io/mcp/v0.1/lists/latest/first.json', pages: 1 };
const ABOUT = {
  schema: 'mcp-git-registry/about/1',
  id: 'acme.github.io/mcp',
  title: 'Acme',
  description: '',
  baseUrl: 'https://acme.github.io/mcp',
  commits: { data: null, receipts: 'abc' },
  generator: GENERATOR,
  hosts: ['github-pages'],
  counts: { servers: 1, versions: 1 },
  api: { v0: 'v0', 'v0.1': 'v0.1' },
  lists: { latest: START, all: START },
  documents: {
    servers: 'u',
    registry: 'u',
    search: 'u',
    openapi: 'u',
    feed: 'u',
    changes: 'u',
    receipts: 'u/{namespace}/{name}.json',
  },
  capabilities: { cursor: false, search: false, updatedSince: false },
  schemas: {
    current: 'https://registry.example.com/schemas/2025-12-11/server.schema.json',
    versions: { '2025-12-11': 'https://registry.example.com/schemas/2025-12-11/server.schema.json' },
  },
  accepts: { proofs: ['github-oidc'], packageTypes: ['npm'], admission: 'receipts' },
};
const CHANGE = { at: TIME, event: 'published', name: SERVER.name, version: '1.2.0', status: 'active', digest: DIGEST };

const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe('the component schemas', () => {
  const validate = createSchemaValidator(documentFor('github-pages'));

  it.each([
    ['ServerList', { servers: [ROW], metadata: { nextCursor: 'io.github.acme_weather', count: 1 } }],
    ['ServerList', { servers: [], metadata: { count: 0 } }],
    ['ServerRow', { ...ROW, _meta: { ...ROW._meta, [META_KEY]: { ...OWN, proof: null, receipt: null } } }],
    ['Problem', { title: 'Not Found', status: 404, detail: 'No.' }],
    ['About', ABOUT],
    [
      'Build',
      {
        generator: GENERATOR,
        dataCommit: null,
        receiptsCommit: null,
        content: DIGEST,
        hosts: ['none'],
        servers: 0,
        versions: 0,
      },
    ],
    ['ChangesIndex', { segments: [{ month: '2026-07', url: 'changes/2026-07.json', count: 1, digest: DIGEST }] }],
    [
      'ChangesSegment',
      {
        month: '2026-07',
        changes: [CHANGE, { ...CHANGE, event: 'status', status: 'deleted', statusMessage: 'Gone.' }],
      },
    ],
    [
      'ToolHiveRegistry',
      {
        $schema: 'https://example.com/s.json',
        version: '1.0.0',
        meta: { last_updated: TIME },
        data: { servers: [SERVER] },
      },
    ],
    ['Receipts', { name: SERVER.name, receipts: [RECEIPT] }],
  ])('accept a good %s', (schema, value) => {
    expect(validate(schema, value)).toEqual([]);
  });

  it('ask about.json for receipts only where there are some', () => {
    const tree = { ...ABOUT, documents: without(ABOUT.documents, 'receipts') };
    const validateTree = createSchemaValidator(parseOpenApi(render(['github-pages'], { admission: 'tree' })));
    expect(validate('About', tree)).not.toEqual([]);
    expect(validateTree('About', tree)).toEqual([]);
  });

  it.each([
    ['a list without metadata', 'ServerList', { servers: [] }],
    ['a list whose nextCursor is null', 'ServerList', { servers: [], metadata: { count: 0, nextCursor: null } }],
    ['a cursor that needs encoding', 'ServerList', { servers: [], metadata: { count: 0, nextCursor: 'a/b:1' } }],
    ['a row without _meta', 'ServerRow', { server: SERVER }],
    ['a row without the registry’s own block', 'ServerRow', { server: SERVER, _meta: { [OFFICIAL_KEY]: OFFICIAL } }],
    ['an official block with another member', 'OfficialMeta', { ...OFFICIAL, id: 'x' }],
    ['an official block without isLatest', 'OfficialMeta', without(OFFICIAL, 'isLatest')],
    ['an id that is no UUID', 'RegistryMeta', { ...OWN, id: 'weather' }],
    ['a level nobody knows', 'RegistryMeta', { ...OWN, level: 'trusted' }],
    ['a server without a description', 'ServerDetail', without(SERVER, 'description')],
    ['a name without a slash', 'ServerDetail', { ...SERVER, name: 'weather' }],
    [
      'a package without transport',
      'ServerDetail',
      { ...SERVER, packages: [{ registryType: 'npm', identifier: 'x' }] },
    ],
    ['a remote over stdio', 'ServerDetail', { ...SERVER, remotes: [{ type: 'stdio' }] }],
    ['a positional argument without value and hint', 'Argument', { type: 'positional' }],
    ['an about without capabilities', 'About', without(ABOUT, 'capabilities')],
    ['a change that is none', 'ChangesSegment', { month: '2026-07', changes: [{ ...CHANGE, event: 'renamed' }] }],
    ['a receipt without a digest', 'Receipts', { name: SERVER.name, receipts: [without(RECEIPT, 'digest')] }],
  ])('refuse %s', (_, schema, value) => {
    expect(validate(schema, value)).not.toEqual([]);
  });
});
