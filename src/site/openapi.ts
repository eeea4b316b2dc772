import { stringify } from 'yaml';
import { SCHEMA_VERSIONS } from '../manifest/public-urls.ts';
import { buildQueryParameters, describeLists, LIST_KEY } from './openapi-list.ts';
import { buildOpenApiPaths, type OpenApiNode, problemTypesOf } from './openapi-paths.ts';
import { buildOpenApiSchemas } from './openapi-schemas.ts';
import type { SiteHost } from './site-file.ts';

export interface OpenApiInput {
  /** Absolute; a slash at its end does not matter. */
  readonly baseUrl: string;
  readonly title: string;
  readonly hosts: readonly SiteHost[];
  /** Key of the registry's own block in a row's `_meta`. */
  readonly registryMetaKey: string;
  /** registry.yml, `site.v0`: `lean` leaves the version documents below v0 out. Default: `full`. */
  readonly v0?: 'full' | 'lean';
  /** registry.yml, `policy.admission`: `tree` leaves the receipts out. Default: `receipts`. */
  readonly admission?: 'receipts' | 'tree';
}

const LINE_WIDTH = 100;
/** toolhive-registry-server reads a registry only when its document has this version and names this address. */
const API_VERSION = '1.0.0';
const OFFICIAL_REGISTRY_URL = 'https://github.com/modelcontextprotocol/registry';

/**
 * The text of `openapi.yaml` (OpenAPI 3.1.0): what this build promises on its hosts, and no more. `cursor` and
 * `version` are there where a host can choose a document by the query, and say so where another one cannot; the media
 * types are those that the hosts send. The same input gives the same bytes: fixed order, no aliases, fixed line width.
 */
export function renderOpenApi(input: OpenApiInput): string {
  const { hosts, v0 = 'full', admission = 'receipts' } = input;
  const document = {
    openapi: '3.1.0',
    info: {
      title: input.title,
      version: API_VERSION,
      description: describe(hosts),
    },
    servers: [{ url: input.baseUrl.replace(/\/+$/, '') }],
    paths: buildOpenApiPaths({ hosts, v0, admission }),
    components: {
      parameters: {
        ...PATH_PARAMETERS,
        ...(admission === 'receipts' ? RECEIPT_PARAMETERS : {}),
        ...buildQueryParameters(hosts),
      },
      responses: { NotFound: notFound(hosts) },
      schemas: buildOpenApiSchemas(input.registryMetaKey, admission),
    },
  };
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: LINE_WIDTH });
}

function describe(hosts: readonly SiteHost[]): string {
  const parts = [
    `A static registry of MCP servers: it serves a read-only subset of the API of ${OFFICIAL_REGISTRY_URL} as files. /v0 and /v0.1 hold the same documents.`,
    describeLists(hosts),
    'In paths, the slash of a server’s name may be written as it is or as %2F.',
  ];
  if (hosts.includes('github-pages'))
    parts.push(
      'GitHub Pages gives these documents its own media types (text/html for lists, application/octet-stream for files without extension); the content is JSON.',
    );
  if (hosts.includes('none')) parts.push('Where nothing maps the paths of the API to files, they end in .json.');
  return parts.join('\n\n');
}

function notFound(hosts: readonly SiteHost[]): OpenApiNode {
  const schema = { $ref: '#/components/schemas/Problem' };
  return {
    description: 'There is no such document.',
    content: Object.fromEntries(problemTypesOf(hosts).map((type) => [type, { schema }])),
  };
}

function inPath(name: string, description: string, schema: OpenApiNode = { type: 'string' }): OpenApiNode {
  return { name, in: 'path', required: true, description, schema };
}

const PATH_PARAMETERS: Readonly<Record<string, OpenApiNode>> = {
  serverName: inPath('serverName', 'Name of a server, for example io.github.acme/weather.'),
  version: inPath('version', 'A version, or latest.'),
  id: inPath('id', 'Id of a server (a UUID), or its name.'),
  list: inPath('list', 'latest: one row per server. all: every version.', { type: 'string', enum: ['latest', 'all'] }),
  key: inPath('key', 'first, or the nextCursor of the page before.', LIST_KEY),
  schemaVersion: inPath('schemaVersion', 'A published version of the server.json format.', {
    type: 'string',
    enum: [...SCHEMA_VERSIONS],
  }),
  month: inPath('month', 'Month in UTC, for example 2026-07.', { type: 'string', pattern: '^\\d{4}-\\d{2}$' }),
};

const RECEIPT_PARAMETERS: Readonly<Record<string, OpenApiNode>> = {
  namespace: inPath('namespace', 'What stands before the slash of a server’s name.'),
  name: inPath('name', 'What stands after the slash of a server’s name.'),
};
