import { Feed } from 'feed';
import { type CatalogueServer, type CatalogueVersion, compareCodeUnits } from '../registry/catalogue.ts';
import { toSortKey } from './changes.ts';
import type { SiteContext } from './site-context.ts';

const MAX_FEED_ITEMS = 50;

export interface ServerVersion {
  readonly server: CatalogueServer;
  readonly version: CatalogueVersion;
}

/** Published versions, newest first; at most `count`. */
export function selectNewest(servers: readonly CatalogueServer[], count: number): ServerVersion[] {
  const all = servers.flatMap((server) =>
    server.versions.filter((version) => version.server !== undefined).map((version) => ({ server, version })),
  );
  return all
    .sort(
      (a, b) =>
        compareCodeUnits(toSortKey(b.version.publishedAt), toSortKey(a.version.publishedAt)) ||
        compareCodeUnits(a.server.name, b.server.name) ||
        compareCodeUnits(a.version.version, b.version.version),
    )
    .slice(0, count);
}

/** Atom feed of the newest published versions. Its `updated` is theirs: a build has no clock. */
export function renderFeed(servers: readonly CatalogueServer[], context: SiteContext): string {
  const newest = selectNewest(servers, MAX_FEED_ITEMS);
  const feed = new Feed({
    id: `${context.baseUrl}/`,
    title: context.policy.title,
    description: context.policy.description,
    link: `${context.baseUrl}/`,
    feedLinks: { atom: `${context.baseUrl}/feed.atom` },
    updated: new Date(newest[0]?.version.publishedAt ?? 0),
    generator: context.generator.name,
    copyright: '',
  });
  for (const { server, version } of newest) {
    const link = `${context.baseUrl}/#${server.name}`;
    feed.addItem({
      id: `${link}@${encodeURIComponent(version.version)}`,
      title: stripControls(`${server.name} ${version.version}`),
      link,
      description: stripControls(version.summary.description),
      date: new Date(version.publishedAt),
    });
  }
  return `${feed.atom1().trimEnd()}\n`;
}

/** XML 1.0 cannot hold most control characters, escaped or not. */
function stripControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
