import { digestOf } from '../manifest/digest.ts';
import { type CatalogueServer, type CatalogueVersion, compareCodeUnits } from '../registry/catalogue.ts';
import type { VersionStatus } from '../registry/receipt.ts';
import type { SiteFile } from './site-file.ts';

/** One thing that happened to a version. Deleted versions are named here, their content is not. */
export interface Change {
  readonly at: string;
  readonly event: 'published' | 'status' | 'edited';
  readonly name: string;
  readonly version: string;
  readonly status: VersionStatus;
  readonly statusMessage?: string;
  readonly digest: string;
}

/** Everything that happened, oldest first; equal times by name and version. */
export function buildChanges(servers: readonly CatalogueServer[]): Change[] {
  const changes = servers.flatMap((server) => server.versions.flatMap((version) => toChanges(server.name, version)));
  return changes.sort(
    (a, b) =>
      compareCodeUnits(toSortKey(a.at), toSortKey(b.at)) ||
      compareCodeUnits(a.name, b.name) ||
      compareCodeUnits(a.version, b.version),
  );
}

/** Receipts hold UTC times with `Z`; without it they sort as text, whatever the number of fraction digits. */
export function toSortKey(time: string): string {
  return time.slice(0, -1);
}

/** `changes/<yyyy-mm>.json` per month of UTC, and `changes/index.json` with a digest of each. */
export function renderChanges(changes: readonly Change[]): SiteFile[] {
  const months = new Map<string, Change[]>();
  for (const change of changes) {
    const month = change.at.slice(0, 7);
    const list = months.get(month);
    if (list) list.push(change);
    else months.set(month, [change]);
  }
  const segments = [...months].map(([month, list]) => ({
    month,
    list,
    body: `${JSON.stringify({ month, changes: list })}\n`,
  }));
  const index = segments.map(({ month, list, body }) => ({
    month,
    url: `changes/${month}.json`,
    count: list.length,
    digest: digestOf(body),
  }));
  return [
    ...segments.map(({ month, body }): SiteFile => ({ stage: 'detail', paths: [`changes/${month}.json`], body })),
    { stage: 'list', paths: ['changes/index.json'], body: `${JSON.stringify({ segments: index })}\n` },
  ];
}

function toChanges(name: string, version: CatalogueVersion): Change[] {
  const states = [...(version.receipt?.history ?? []), { ...pickState(version), at: version.updatedAt }];
  const first = states[0]!;
  const common = { name, version: version.version };
  const changes: Change[] = [
    { at: version.publishedAt, event: 'published', ...common, status: 'active', digest: first.digest },
  ];
  if (first.status !== 'active') {
    const at = states.length === 1 ? version.statusChangedAt : first.at;
    changes.push({ at, event: 'status', ...common, ...pickState(first) });
  }
  for (const [index, state] of states.slice(1).entries()) {
    const before = states[index]!;
    if (state.digest !== before.digest) changes.push({ at: state.at, event: 'edited', ...common, ...pickState(state) });
    if (state.status !== before.status || state.statusMessage !== before.statusMessage) {
      changes.push({ at: state.at, event: 'status', ...common, ...pickState(state) });
    }
  }
  return changes;
}

function pickState({
  status,
  statusMessage,
  digest,
}: {
  status: VersionStatus;
  statusMessage?: string;
  digest: string;
}) {
  return { status, ...(statusMessage === undefined ? {} : { statusMessage }), digest };
}
