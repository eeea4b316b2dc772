import { Feed } from 'feed';
import { type CatalogueServer, type CatalogueVersion, compareCodeUnits } from '../registry/catalogue.ts';
import { compareNewestFirst } from './compare-newest-first.ts';
import type { SiteContext } from './site-context.ts';
import { toSummary } from './version-summary.ts';

const MAX_FEED_ITEMS = 50;

export interface ServerVersion {
  readonly server: CatalogueServer;
  readonly version: CatalogueVersion;
}

/** Published versions, newest first; at most `count`. */
export function selectNewest(servers: readonly CatalogueServer[], count: number): ServerVersion[] {
  const best: ServerVersion[] = [];
  for (const server of servers) {
    for (const version of server.versions) {
      if (version.server === undefined) continue;
      const candidate = { server, version };
      const last = best.at(-1);
      if (last && best.length >= count && compareItems(candidate, last) >= 0) continue;
      const place = best.findIndex((other) => compareItems(candidate, other) < 0);
      best.splice(place < 0 ? best.length : place, 0, candidate);
      if (best.length > count) best.pop();
    }
  }
  return best;
}

function compareItems(a: ServerVersion, b: ServerVersion): number {
  return compareNewestFirst(a.version, b.version) || compareCodeUnits(a.server.name, b.server.name);
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
      title: toHtmlText(`${server.name} ${version.version}`),
      link,
      description: toHtmlText(toSummary(version).description),
      date: new Date(version.publishedAt),
    });
  }
  return `${feed.atom1().trimEnd()}\n`;
}

/** The feed says of titles and summaries that they are HTML, so a stranger's markup would run in a reader. */
function toHtmlText(text: string): string {
  return stripControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML 1.0 cannot hold most control characters, escaped or not. */
function stripControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
