import type { PageInput } from '../../src/site/page/page.ts';
import { renderPage } from '../../src/site/page/page.ts';
import { renderSearchIndex, type SearchEntry } from '../../src/site/search-index.ts';
import type { SiteHost } from '../../src/site/site-file.ts';

export interface MadeUpServer extends SearchEntry {
  /** The rest of its server.json. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Older versions, newest first. */
  readonly older?: readonly string[];
}

const WORDS = [
  'weather',
  'calendar',
  'postgres',
  'invoice',
  'filesystem',
  'search',
  'browser',
  'ledger',
  'kanban',
  'translate',
  'maps',
  'metrics',
];
const DEEDS = ['Reads and writes', 'Searches', 'Summarises', 'Watches', 'Explains', 'Converts'];
const OWNERS = ['alice', 'bob-labs', 'carol', 'dave-io', 'erin', 'northwind', 'contoso-tools'];
const TYPES = [['npm'], ['pypi'], ['remote'], ['npm', 'remote'], ['oci'], ['mcpb'], ['nuget'], ['cargo']];
const LEVELS = ['proved', 'imported', 'imported', 'owner'];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Made-up servers, the same ones every time. */
export function makeServers(count: number): MadeUpServer[] {
  return Array.from({ length: count }, (_, index) => {
    const word = at(WORDS, index * 7 + Math.floor(index / 12));
    const other = at(WORDS, index * 5 + 3);
    const deprecated = index % 23 === 5;
    return {
      name: `io.github.${at(OWNERS, index)}/${word}-${other}${index < 40 ? '' : `-${index}`}`,
      ...(index % 3 === 0 ? {} : { title: `${word.charAt(0).toUpperCase()}${word.slice(1)} and ${other}` }),
      description: `${at(DEEDS, index)} your ${word} data and answers questions about ${other}, with sources.`,
      version: `${index % 4}.${index % 10}.${index % 7}`,
      status: deprecated ? 'deprecated' : 'active',
      ...(deprecated ? { statusMessage: 'Use io.github.alice/weather-suite instead.' } : {}),
      types: at(TYPES, index),
      level: at(LEVELS, index),
      updatedAt: new Date(Date.UTC(2026, 6, 20) - index * 3_600_000).toISOString(),
    };
  });
}

/** The files that the page reads, by path below the site's root. */
export function makeSite(
  servers: readonly MadeUpServer[],
  hosts: readonly SiteHost[] = ['github-pages'],
  input: Partial<PageInput> = {},
): Map<string, string> {
  const suffix = hosts.includes('github-pages') ? '' : '.json';
  const files = new Map<string, string>();
  for (const server of servers) {
    const rows = [server.version, ...(server.older ?? [])].map((version, index) => toRow(server, version, index));
    files.set(
      `v0.1/servers/${server.name}/versions${suffix}`,
      JSON.stringify({ servers: rows, metadata: { count: rows.length } }),
    );
    files.set(`receipts/${server.name}.json`, JSON.stringify({ name: server.name, receipts: [toReceipt(server)] }));
  }
  const page = renderPage({
    title: 'Northwind MCP registry',
    description: 'Servers that the Northwind platform team uses and looks after.',
    registryId: 'northwind.github.io/mcp',
    baseUrl: 'https://northwind.github.io/mcp',
    hosts,
    serverCount: servers.length,
    versionCount: servers.length * 3,
    newest: servers.slice(0, 12),
    toolVersion: '0.1.0',
    ...input,
  });
  return files.set('index.html', page).set('search.json', renderSearchIndex(servers));
}

function toRow(server: MadeUpServer, version: string, index: number): object {
  const { name, title, description, status, statusMessage, level, updatedAt } = server;
  return {
    server: { name, ...(title ? { title } : {}), description, version, ...server.more },
    _meta: {
      'io.modelcontextprotocol.registry/official': {
        status,
        statusChangedAt: updatedAt,
        ...(statusMessage ? { statusMessage } : {}),
        publishedAt: updatedAt,
        updatedAt,
        isLatest: index === 0,
      },
      'io.github.northwind.mcp/registry': {
        id: 'e2a21961-7527-5760-8a24-089f4907da16',
        level,
        proof: level === 'proved' ? 'github-oidc' : null,
        receipt: `https://northwind.github.io/mcp/receipts/${name}.json`,
      },
    },
  };
}

function toReceipt(server: MadeUpServer): object {
  const { name, version, level, updatedAt } = server;
  const packageProofs = [{ index: 0, type: 'npm', outcome: 'proved', observed: name, digest: null }];
  return {
    schema: 'mcp-git-registry/receipt/1',
    name,
    version,
    digest: `sha256:${'a1'.repeat(32)}`,
    publishedAt: updatedAt,
    level,
    admission: { kind: 'pull-request' },
    packageProofs,
    recheck: { at: updatedAt, outcome: 'pass' },
  };
}

/** A server with everything the detail view shows. */
export const RICH_SERVER: MadeUpServer = {
  name: 'io.github.alice/weather',
  title: 'Weather by Alice',
  description: 'Forecasts and warnings for any place, from open data.',
  version: '1.2.0',
  status: 'active',
  types: ['npm', 'oci', 'remote'],
  level: 'proved',
  updatedAt: '2026-07-19T08:00:00Z',
  older: ['1.1.1', '1.1.0', '1.0.0+build.7'],
  more: {
    websiteUrl: 'https://weather.example.com',
    repository: { url: 'https://github.com/alice/weather', source: 'github' },
    packages: [
      {
        registryType: 'npm',
        identifier: '@alice/weather-mcp',
        version: '1.2.0',
        transport: { type: 'stdio' },
        environmentVariables: [
          {
            name: 'WEATHER_API_KEY',
            description: 'Key of the weather service',
            isRequired: true,
            isSecret: true,
            default: 'do-not-print',
          },
          { name: 'WEATHER_UNITS', description: 'metric or imperial', default: 'metric' },
          { name: 'WEATHER_CACHE', description: 'Folder for the cache' },
        ],
        packageArguments: [
          {
            type: 'named',
            name: '--region',
            value: '{region}',
            variables: { region: { description: 'Region code', isRequired: true } },
          },
        ],
      },
      {
        registryType: 'mcpb',
        identifier: 'https://github.com/alice/weather/releases/download/v1.2.0/weather.mcpb',
        transport: { type: 'stdio' },
        fileSha256: 'b3'.repeat(32),
      },
    ],
    remotes: [
      {
        type: 'streamable-http',
        url: 'https://{tenant}.weather.example.com/mcp',
        variables: { tenant: { description: 'Your tenant' } },
        headers: [{ name: 'Authorization', value: 'Bearer {token}', isSecret: true, isRequired: true }],
      },
    ],
  },
};
