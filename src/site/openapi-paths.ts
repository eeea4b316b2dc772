import { type ListPromise, toListPromise } from './openapi-list.ts';
import { API_PREFIXES, type ApiPrefix, type SiteHost } from './site-file.ts';

export type OpenApiNode = Readonly<Record<string, unknown>>;

/** What decides which paths, parameters and media types the document promises. */
export interface OpenApiHosts {
  readonly hosts: readonly SiteHost[];
  /** `lean`: no version documents below v0 (registry.yml, `site.v0`). */
  readonly v0: 'full' | 'lean';
  /** `tree`: there are no receipts (registry.yml, `policy.admission`). */
  readonly admission: 'receipts' | 'tree';
}

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly string[];
  readonly schema: string;
  readonly mediaTypes: readonly string[];
  readonly notFound?: boolean;
}

const JSON_TYPE = 'application/json';
/** What each host says of `servers` and `…/versions`, and of extensionless files (reference: clients, section 8). */
const LIST_TYPES: Readonly<Record<SiteHost, string>> = {
  'github-pages': 'text/html',
  nginx: JSON_TYPE,
  caddy: JSON_TYPE,
  none: JSON_TYPE,
};
const LEAF_TYPES: Readonly<Record<SiteHost, string>> = { ...LIST_TYPES, 'github-pages': 'application/octet-stream' };
const PROBLEM_TYPES: Readonly<Record<SiteHost, string>> = {
  'github-pages': 'text/html',
  nginx: 'application/problem+json',
  caddy: 'application/problem+json',
  none: JSON_TYPE,
};

/** The media types of a 404 on these hosts. */
export function problemTypesOf(hosts: readonly SiteHost[]): string[] {
  return typesOf(PROBLEM_TYPES, hosts);
}

/** The paths of both API prefixes and of the documents at the root of the site. */
export function buildOpenApiPaths(options: OpenApiHosts): OpenApiNode {
  const spellings = spellingsOf(options.hosts);
  const api = API_PREFIXES.toReversed().flatMap((prefix) =>
    spellings.flatMap((spelling) => apiPaths(prefix, spelling, options)).concat(listPaths(prefix)),
  );
  return Object.fromEntries([...api, ...rootPaths(options)].map(([path, operation]) => [path, toPathItem(operation)]));
}

interface Spelling {
  readonly suffix: '' | '.json';
  readonly hosts: readonly SiteHost[];
}

/** API paths as clients write them, and with `.json` on hosts that have only the typed files. */
function spellingsOf(hosts: readonly SiteHost[]): Spelling[] {
  const mapped = hosts.filter((host) => host !== 'none');
  const plain: Spelling = { suffix: '', hosts: mapped };
  const typed: Spelling = { suffix: '.json', hosts: ['none'] };
  return [...(mapped.length > 0 ? [plain] : []), ...(hosts.includes('none') ? [typed] : [])];
}

function apiPaths(prefix: ApiPrefix, spelling: Spelling, options: OpenApiHosts): [string, Operation][] {
  const { suffix, hosts } = spelling;
  const lists = { mediaTypes: typesOf(LIST_TYPES, hosts) };
  const leaves = { mediaTypes: typesOf(LEAF_TYPES, hosts) };
  const id = (name: string) => `${name}${suffix ? 'File' : ''}_${prefix.replace('.', '_')}`;
  const server = `/${prefix}/servers/{serverName}`;
  const version: [string, Operation] = [
    `${server}/versions/{version}${suffix}`,
    {
      id: id('getVersion'),
      summary: 'One version, or the latest one',
      parameters: ['serverName', 'version'],
      schema: 'ServerRow',
      ...leaves,
      notFound: true,
    },
  ];
  const byId: [string, Operation] = [
    `/${prefix}/servers/{id}${suffix}`,
    {
      id: id('getServer'),
      summary: 'The latest version of a server, by its id or its name',
      parameters: ['id'],
      schema: 'ServerRow',
      mediaTypes: [...new Set([...leaves.mediaTypes, ...lists.mediaTypes])],
      notFound: true,
    },
  ];
  return [
    [`/${prefix}/servers${suffix}`, listOperation(id('listServers'), lists.mediaTypes, toListPromise(hosts))],
    [
      `${server}/versions${suffix}`,
      {
        id: id('listVersions'),
        summary: 'All versions of a server, newest first',
        parameters: ['serverName'],
        schema: 'ServerList',
        ...lists,
        notFound: true,
      },
    ],
    ...(prefix === 'v0' && options.v0 === 'lean' ? [] : [version]),
    ...(prefix === 'v0' ? [byId] : []),
    [`/${prefix}/ping${suffix}`, { id: id('ping'), summary: 'A sign of life', schema: 'Ping', ...leaves }],
    [
      `/${prefix}/version${suffix}`,
      { id: id('version'), summary: 'Version of the tool that built this site', schema: 'Version', ...leaves },
    ],
    [
      `/${prefix}/health${suffix}`,
      { id: id('health'), summary: 'Always ok: the site is static', schema: 'Health', ...leaves },
    ],
  ];
}

function listOperation(id: string, mediaTypes: readonly string[], promise: ListPromise): Operation {
  return { id, ...promise, schema: 'ServerList', mediaTypes, notFound: promise.parameters.length > 0 };
}

function listPaths(prefix: ApiPrefix): [string, Operation][] {
  return [
    [
      `/${prefix}/lists/{list}/{key}.json`,
      {
        id: `getListPage_${prefix.replace('.', '_')}`,
        summary: 'One page of a list',
        description:
          'Begin with the key first; nextCursor is the key of the next page. A key that has gone answers 404: begin again.',
        parameters: ['list', 'key'],
        schema: 'ServerList',
        mediaTypes: [JSON_TYPE],
        notFound: true,
      },
    ],
  ];
}

function rootPaths({ admission }: OpenApiHosts): [string, Operation][] {
  const document = (id: string, summary: string, schema: string): Operation => ({
    id,
    summary,
    schema,
    mediaTypes: [JSON_TYPE],
  });
  const receipts: [string, Operation] = [
    '/receipts/{namespace}/{name}.json',
    {
      ...document('getReceipts', 'How the versions of a server were admitted', 'Receipts'),
      parameters: ['namespace', 'name'],
      notFound: true,
    },
  ];
  return [
    ['/about.json', document('getAbout', 'What this registry is and what its host can do', 'About')],
    ['/build.json', document('getBuild', 'Which data this site shows', 'Build')],
    [
      '/registry.json',
      document('getToolHiveRegistry', 'All servers in the shape that ToolHive reads', 'ToolHiveRegistry'),
    ],
    ['/changes/index.json', document('getChanges', 'The months in which something changed', 'ChangesIndex')],
    [
      '/changes/{month}.json',
      {
        ...document('getChangesOfMonth', 'What changed in a month, oldest first', 'ChangesSegment'),
        parameters: ['month'],
        notFound: true,
      },
    ],
    ...(admission === 'receipts' ? [receipts] : []),
    [
      '/schemas/{schemaVersion}/server.schema.json',
      {
        ...document('getServerSchema', 'The JSON Schema of server.json, for editors', 'JsonSchema'),
        parameters: ['schemaVersion'],
        notFound: true,
      },
    ],
    ['/search.json', document('getSearchIndex', 'What the search of the page reads', 'SearchIndex')],
    [
      '/feed.atom',
      {
        id: 'getFeed',
        summary: 'The newest versions as an Atom feed',
        schema: '',
        mediaTypes: ['application/atom+xml'],
      },
    ],
  ];
}

function toPathItem(operation: Operation): OpenApiNode {
  const { id, summary, description, parameters = [], schema, mediaTypes, notFound } = operation;
  const body = schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' };
  const found = { description: 'OK', content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: body }])) };
  return {
    get: {
      operationId: id,
      summary,
      ...(description ? { description } : {}),
      ...(parameters.length > 0
        ? { parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })) }
        : {}),
      responses: { '200': found, ...(notFound ? { '404': { $ref: '#/components/responses/NotFound' } } : {}) },
    },
  };
}

function typesOf(table: Readonly<Record<SiteHost, string>>, hosts: readonly SiteHost[]): string[] {
  return [...new Set(hosts.map((host) => table[host]))];
}
