import { CURRENT_SCHEMA_VERSION, SCHEMA_VERSIONS, TOOLHIVE_SCHEMA_URL } from '../manifest/public-urls.ts';
import { renderServerSchema } from '../manifest/server-schema.ts';
import { type CatalogueServer, compareCodeUnits } from '../registry/catalogue.ts';
import { toSortKey } from './changes.ts';
import { canSelectByQuery, createHostPaths } from './host-table.ts';
import type { ListName } from './list-keys.ts';
import type { ListPage } from './list-pages.ts';
import { toReceiptsPath } from './rows.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteFile } from './site-file.ts';

/** What the site holds, for documents about it. */
export interface SiteCounts {
  readonly servers: number;
  readonly versions: number;
}

/** `about.json`: for programs that want to know what this registry is and what its host can do. */
export function renderAbout(
  context: SiteContext,
  counts: SiteCounts,
  pages: Readonly<Record<ListName, number>>,
): string {
  const { policy, baseUrl, hosts } = context;
  const url = (path: string) => `${baseUrl}/${path}`;
  const list = (name: ListName) => ({ first: url(`v0.1/lists/${name}/first.json`), pages: pages[name] });
  return toText({
    schema: 'mcp-git-registry/about/1',
    id: policy.id,
    title: policy.title,
    description: policy.description,
    baseUrl,
    commits: { data: context.dataCommit ?? null, receipts: context.receiptsCommit ?? null },
    generator: context.generator,
    hosts,
    counts,
    api: { v0: url('v0'), 'v0.1': url('v0.1') },
    lists: { latest: list('latest'), all: list('all') },
    documents: {
      servers: url(createHostPaths(hosts).api('beside-folder', 'servers', ['v0.1'])[0]!),
      registry: url('registry.json'),
      search: url('search.json'),
      openapi: url('openapi.yaml'),
      feed: url('feed.atom'),
      changes: url('changes/index.json'),
      ...(policy.admission === 'receipts' ? { receipts: url('receipts/{namespace}/{name}.json') } : {}),
    },
    schemas: {
      current: url(toSchemaPath(CURRENT_SCHEMA_VERSION)),
      versions: Object.fromEntries(SCHEMA_VERSIONS.map((version) => [version, url(toSchemaPath(version))])),
    },
    capabilities: { cursor: canSelectByQuery(hosts), search: false, updatedSince: false },
    accepts: { proofs: policy.proofs, packageTypes: policy.packageTypes, admission: policy.admission },
  });
}

/** `build.json`: which data this site shows; also the mark by which a build knows its own output folder. */
export function renderBuildInfo(context: SiteContext, counts: SiteCounts, content: string): string {
  return toText({
    generator: context.generator,
    dataCommit: context.dataCommit ?? null,
    receiptsCommit: context.receiptsCommit ?? null,
    content,
    hosts: context.hosts,
    servers: counts.servers,
    versions: counts.versions,
  });
}

/** `registry.json`: the latest versions in ToolHive's shape (UpstreamRegistry). */
export function renderToolHiveRegistry(servers: readonly CatalogueServer[]): string {
  const latest = servers.flatMap((server) => (server.latest ? [server.latest] : []));
  const updated = latest
    .map((version) => version.updatedAt)
    .sort((a, b) => compareCodeUnits(toSortKey(a), toSortKey(b)));
  const head = {
    $schema: TOOLHIVE_SCHEMA_URL,
    version: '1.0.0',
    meta: { last_updated: updated.at(-1) ?? '1970-01-01T00:00:00Z' },
  };
  const rows = latest.map((version) => version.server).join(',');
  return `${JSON.stringify(head).slice(0, -1)},"data":{"servers":[${rows}]}}\n`;
}

/** All receipts of one server in one document; absent where the policy has no receipts. */
export function buildReceiptsFile(server: CatalogueServer): SiteFile | undefined {
  const receipts = server.versions.flatMap((version) => (version.receipt ? [version.receipt.text] : []));
  if (receipts.length === 0) return undefined;
  return {
    stage: 'detail',
    paths: [toReceiptsPath(server.name)],
    body: `{"name":${JSON.stringify(server.name)},"receipts":[${receipts.join(',')}]}\n`,
  };
}

/** The server.json schema of every published version, for editors; the same on every host but for its `$id`. */
export function buildSchemaFiles({ baseUrl }: SiteContext): SiteFile[] {
  return SCHEMA_VERSIONS.map((version) => {
    const path = toSchemaPath(version);
    return { stage: 'list', paths: [path], body: renderServerSchema(version, `${baseUrl}/${path}`) };
  });
}

function toSchemaPath(version: string): string {
  return `schemas/${version}/server.schema.json`;
}

/** Tiny documents of the API's service side. */
export function buildServiceFiles(context: SiteContext): SiteFile[] {
  const paths = createHostPaths(context.hosts);
  const leaf = (name: string, value: object): SiteFile => ({
    stage: 'list',
    paths: paths.api('leaf', name),
    body: toText(value),
  });
  return [
    leaf('ping', { pong: true }),
    leaf('health', { status: 'ok' }),
    leaf('version', { version: context.generator.version, git_commit: context.dataCommit ?? '', build_time: '' }),
  ];
}

/** The body of every 404. It names an absolute address: a host answers with it at any depth. */
export function renderNotFound({ baseUrl }: SiteContext): string {
  return toText({
    title: 'Not Found',
    status: 404,
    detail: `There is no such document in this registry. See ${baseUrl}/about.json for what there is.`,
  });
}

/** One page of a list and its place. */
export function toPageFile(list: ListName, page: ListPage, body: string): SiteFile {
  return { stage: 'list', paths: [`v0/lists/${list}/${page.key}.json`, `v0.1/lists/${list}/${page.key}.json`], body };
}

function toText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
