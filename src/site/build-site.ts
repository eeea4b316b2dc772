import { createHash, type Hash } from 'node:crypto';
import type { Catalogue, CatalogueServer, CatalogueVersion } from '../registry/catalogue.ts';
import { buildChanges, renderChanges } from './changes.ts';
import { compareNewestFirst } from './compare-newest-first.ts';
import {
  buildReceiptsFile,
  buildSchemaFiles,
  buildServiceFiles,
  renderAbout,
  renderBuildInfo,
  renderNotFound,
  renderToolHiveRegistry,
  type SiteCounts,
  toPageFile,
} from './documents.ts';
import { renderFeed, selectNewest } from './feed.ts';
import { renderHostFiles } from './host-files.ts';
import { createHostPaths, type HostPaths } from './host-table.ts';
import { allKey, latestKey, longAllKey } from './list-keys.ts';
import { cutPages, type ListRow } from './list-pages.ts';
import { renderOpenApi } from './openapi.ts';
import { renderPage } from './page/page.ts';
import { type RowContext, renderList, renderRow, toMetaKey } from './rows.ts';
import { renderSearchIndex, type SearchEntry } from './search-index.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteFile } from './site-file.ts';
import { toSummary } from './version-summary.ts';

const NEWEST_ON_PAGE = 12;

/**
 * Every file of the site, details first, lists after, `build.json` last. Lazy: bodies are made one at a time, so that
 * a site of hundreds of thousands of files never sits in memory. A pure function of its arguments.
 */
export function* buildSite(catalogue: Catalogue, context: SiteContext): Generator<SiteFile> {
  const rowContext: RowContext = { metaKey: toMetaKey(context.policy.id), baseUrl: context.baseUrl };
  const paths = createHostPaths(context.hosts);
  const lists: Lists = { latest: [], all: [], content: createHash('sha256') };
  for (const server of catalogue.servers) yield* buildServerFiles(server, { context, rowContext, paths, lists });
  const counts: SiteCounts = { servers: lists.latest.length, versions: lists.all.length };
  yield* buildListFiles(lists, paths);
  yield* buildRootFiles(catalogue, { context, rowContext, counts });
  yield {
    stage: 'list',
    paths: ['about.json'],
    body: renderAbout(context, counts, { latest: cutPages(lists.latest).length, all: cutPages(lists.all).length }),
  };
  const content = `sha256:${lists.content.digest('hex')}`;
  yield { stage: 'list', paths: ['build.json'], body: renderBuildInfo(context, counts, content) };
}

interface Lists {
  readonly latest: ListRow[];
  readonly all: ListRow[];
  /** Of every row and every receipts document, in order. */
  readonly content: Hash;
}

interface ServerContext {
  readonly context: SiteContext;
  readonly rowContext: RowContext;
  readonly paths: HostPaths;
  readonly lists: Lists;
}

function* buildServerFiles(
  server: CatalogueServer,
  { context, rowContext, paths, lists }: ServerContext,
): Generator<SiteFile> {
  const shown = server.versions.filter((version) => version.server !== undefined);
  const texts = new Map(shown.map((version) => [version, renderRow(server, version, rowContext)]));
  const full = context.policy.site.v0 === 'full' ? undefined : (['v0.1'] as const);
  const folder = `servers/${server.name}`;
  const keys = new Set<string>();
  for (const [version, text] of texts) {
    const cutKey = `${server.name}\n${version.version}`;
    const shortKey = allKey(server.name, version.version);
    // Two versions can be made whose short hashes are equal; the later one then has the long key.
    const pageKey = keys.has(shortKey) ? longAllKey(server.name, version.version) : shortKey;
    keys.add(shortKey);
    lists.all.push({
      cutKey,
      pageKey,
      toText: laterRow(server, version, rowContext),
    });
    lists.content.update(text);
    yield detail(paths.api('leaf', `${folder}/versions/${version.version}`, full), `${text}\n`);
  }
  if (shown.length > 0) {
    const newestFirst = shown.toSorted(compareNewestFirst).map((version) => texts.get(version)!);
    yield detail(paths.api('beside-folder', `${folder}/versions`), renderList(newestFirst));
  }
  if (server.latest) {
    const text = texts.get(server.latest)!;
    lists.latest.push({
      cutKey: server.name,
      pageKey: latestKey(server.name),
      toText: laterRow(server, server.latest, rowContext),
    });
    yield detail(paths.api('leaf', `${folder}/versions/latest`, full), `${text}\n`);
    const id = `servers/${server.id}`;
    yield detail([...paths.api('beside-folder', folder, ['v0']), ...paths.api('leaf', id, ['v0'])], `${text}\n`);
  }
  const receipts = buildReceiptsFile(server);
  if (receipts) {
    lists.content.update(receipts.body);
    yield receipts;
  }
}

/** A row for later. Made outside of the loop above: its scope would keep every text of the server alive. */
function laterRow(server: CatalogueServer, version: CatalogueVersion, rowContext: RowContext): () => string {
  return () => renderRow(server, version, rowContext);
}

function* buildListFiles(lists: Lists, paths: HostPaths): Generator<SiteFile> {
  for (const name of ['latest', 'all'] as const) {
    for (const page of cutPages(lists[name])) {
      yield toPageFile(
        name,
        page,
        renderList(
          page.rows.map((row) => row.toText()),
          page.nextKey,
        ),
      );
    }
  }
  // One document without cursor: clients loop for ever on hosts that ignore ?cursor=.
  const servers = [...paths.api('beside-folder', 'servers'), ...paths.root('beside-folder', 'servers')];
  yield list(servers, renderList(lists.latest.map((row) => row.toText())));
}

function* buildRootFiles(
  catalogue: Catalogue,
  { context, rowContext, counts }: { context: SiteContext; rowContext: RowContext; counts: SiteCounts },
): Generator<SiteFile> {
  const { policy, baseUrl, hosts } = context;
  yield* renderChanges(buildChanges(catalogue.servers));
  yield list(['registry.json'], renderToolHiveRegistry(catalogue.servers));
  yield list(['feed.atom'], renderFeed(catalogue.servers, context));
  yield list(
    ['search.json'],
    renderSearchIndex(catalogue.servers.flatMap(({ name, latest }) => (latest ? [toSearchEntry(name, latest)] : []))),
  );
  yield list(
    ['openapi.yaml'],
    renderOpenApi({
      baseUrl,
      title: policy.title,
      hosts,
      registryMetaKey: rowContext.metaKey,
      v0: policy.site.v0,
      admission: policy.admission,
    }),
  );
  yield* buildServiceFiles(context);
  yield* buildSchemaFiles(context);
  if (hosts.some((host) => host !== 'none')) yield list(['404.html'], renderNotFound(context));
  if (hosts.includes('github-pages')) yield list(['.nojekyll'], '');
  for (const host of hosts) for (const file of renderHostFiles(host)) yield list([file.path], file.body);
  const newest = selectNewest(toLatestOnly(catalogue.servers), NEWEST_ON_PAGE).map(({ server, version }) =>
    toSearchEntry(server.name, version),
  );
  const page = { title: policy.title, description: policy.description, registryId: policy.id, baseUrl, hosts, newest };
  yield list(
    ['index.html'],
    renderPage({
      ...page,
      serverCount: counts.servers,
      versionCount: counts.versions,
      toolVersion: context.generator.version,
    }),
  );
}

/** One row per server on the page for people. */
function toLatestOnly(servers: readonly CatalogueServer[]): CatalogueServer[] {
  return servers.map((server) => ({ ...server, versions: server.latest ? [server.latest] : [] }));
}

function toSearchEntry(name: string, version: CatalogueVersion): SearchEntry {
  const { status, statusMessage, level, updatedAt } = version;
  const message = statusMessage === undefined ? {} : { statusMessage };
  return { name, ...toSummary(version), version: version.version, status, ...message, level, updatedAt };
}

function detail(paths: readonly string[], body: string): SiteFile {
  return { stage: 'detail', paths, body };
}

function list(paths: readonly string[], body: string): SiteFile {
  return { stage: 'list', paths, body };
}
