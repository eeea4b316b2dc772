import { dirname } from 'node:path';
import type { CatalogueServer } from '../../registry/catalogue.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import { LIFECYCLE_FILE, type Lifecycle, parseLifecycle } from '../../registry/lifecycle.ts';
import { parseReceipt, type Receipt, renderReceipt, toChangedReceipt } from '../../registry/receipt.ts';
import { type DataFolders, toTreeNames } from '../list-data.ts';
import type { World } from '../world.ts';
import type { NamedVersion } from './run-admit.ts';

export interface LifecycleContext {
  readonly folders: DataFolders;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly world: World;
}

/** Carries the requested status of a server's versions over into their receipts, where it differs. */
export function applyLifecycle(
  server: CatalogueServer,
  context: LifecycleContext,
): (NamedVersion & { status: string })[] {
  const { folders, at, world } = context;
  const names = toTreeNames(folders);
  const lifecycle = readLifecycle(server, names.servers, world);
  return server.versions.flatMap(({ version, receipt: kept }) => {
    const request = lifecycle?.versions.get(version);
    const parsed = kept && request ? parseReceipt(kept.text) : undefined;
    const receipt = parsed?.kind === 'receipt' ? parsed.receipt : undefined;
    if (!request || !receipt || (request.status === receipt.status && request.message === receipt.statusMessage))
      return [];
    const placed = toEntryPaths(server.name, version);
    if (placed.kind === 'problem') return [];
    const message = request.message === undefined ? {} : { statusMessage: request.message };
    const changed = toChangedReceipt(receipt, { status: request.status, ...message, at });
    writeReceipt(changed, `${names.receipts}/${placed.paths.server}/${placed.paths.version}.json`, world);
    return [{ name: server.name, version, status: request.status }];
  });
}

function readLifecycle(server: CatalogueServer, servers: string, world: World): Lifecycle | undefined {
  const placed = toEntryPaths(server.name, server.versions[0]?.version ?? '');
  if (placed.kind === 'problem') return undefined;
  const file = `${servers}/${placed.paths.server}/${LIFECYCLE_FILE}`;
  const bytes = world.files.readIfPresent(file);
  return bytes && parseLifecycle(new TextDecoder().decode(bytes), file).lifecycle;
}

/** Writes a receipt in one step. */
export function writeReceipt(receipt: Receipt, path: string, world: World): void {
  world.files.makeDirectory(dirname(path));
  world.files.writeAtomic(path, renderReceipt(receipt));
}
