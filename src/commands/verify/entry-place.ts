import { toEntryPaths } from '../../registry/entry-path.ts';

/** Whether an entry lies where its name and version say; else where it belongs. */
export function whereItBelongs(
  place: { readonly server: string; readonly segment: string },
  identity: { readonly name: string; readonly version: string },
): string | undefined {
  const placed = toEntryPaths(identity.name, identity.version);
  if (placed.kind === 'problem') return 'no place: its name or version gives no path';
  const { server, version } = placed.paths;
  return server === place.server && version === place.segment ? undefined : `servers/${server}/${version}/server.json`;
}
