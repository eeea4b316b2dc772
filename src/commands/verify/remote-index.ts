import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { getText } from '../../manifest/server-parts.ts';
import type { RemoteHolder } from '../../ownership/remote-holders.ts';
import { toPlace, toRemotePlace } from '../../ownership/remote-place.ts';
import type { Catalogue, CatalogueServer } from '../../registry/catalogue.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import { parseReceipt, type Receipt } from '../../registry/receipt.ts';

/** Who holds a remote URL: latest active versions only (D-12). */
export interface RemoteIndex {
  /** Entries of other names that hold a place (see `toRemotePlace`). */
  holdersAt(place: string, exceptName: string): readonly RemoteHolder[];
  /** An entry that was admitted in this run. */
  add(holder: RemoteHolder): void;
}

/** Index over everything that is listed. `servers` is where entries lie, for messages. */
export function createRemoteIndex(catalogue: Catalogue | undefined, servers: string): RemoteIndex {
  /** By place, then by server: the holder with the most evidence. */
  const byPlace = new Map<string, Map<string, RemoteHolder>>();
  const add = (holder: RemoteHolder) => {
    const place = holder.place ?? toPlace(holder.url);
    if (place === undefined) return;
    const byName = byPlace.get(place) ?? new Map<string, RemoteHolder>();
    byPlace.set(place, byName);
    const key = holder.name.toLowerCase();
    if (byName.get(key)?.evidence === undefined || holder.evidence !== 'unproven') byName.set(key, holder);
  };
  for (const server of catalogue?.servers ?? []) for (const holder of toHolders(server, servers)) add(holder);
  return {
    add,
    holdersAt: (place, exceptName) =>
      [...(byPlace.get(place)?.values() ?? [])].filter(({ name }) => name.toLowerCase() !== exceptName.toLowerCase()),
  };
}

function toHolders({ name, latest }: CatalogueServer, servers: string): RemoteHolder[] {
  if (latest?.status !== 'active' || !latest.server?.includes('"remotes"')) return [];
  const document: JsonValue = JSON.parse(latest.server);
  const remotes = isJsonObject(document) ? getMember(document, 'remotes') : undefined;
  if (!Array.isArray(remotes)) return [];
  const placed = toEntryPaths(name, latest.version);
  const file = placed.kind === 'path' ? `${servers}/${placed.paths.server}/${placed.paths.version}/server.json` : '';
  const parsed = latest.receipt ? parseReceipt(latest.receipt.text) : undefined;
  const receipt = parsed?.kind === 'receipt' ? parsed.receipt : undefined;
  const ownerKeys = receipt ? readOwnerKeys(receipt) : [];
  return remotes.flatMap((remote, index): RemoteHolder[] => {
    const url = isJsonObject(remote) ? getText(remote, 'url') : undefined;
    if (url === undefined) return [];
    const evidence = readEvidence(receipt, index);
    const place = isJsonObject(remote) ? toRemotePlace(remote) : undefined;
    const placed = place === undefined ? {} : { place };
    return [{ url, ...placed, name, version: latest.version, file, evidence, ownerKeys }];
  });
}

function readEvidence(receipt: Receipt | undefined, index: number): RemoteHolder['evidence'] {
  const remote = receipt?.remotes?.find(
    (one): one is JsonObject => isJsonObject(one) && getMember(one, 'index') === index,
  );
  const evidence = remote && getMember(remote, 'evidence');
  return evidence === 'aligned' || evidence === 'declared' ? evidence : 'unproven';
}

/** The proven owner as `toOwnerKeys` writes it; kept in the receipt's evidence. */
export function readOwnerKeys({ namespaceProof }: Pick<Receipt, 'namespaceProof'>): readonly string[] {
  const evidence = namespaceProof?.evidence;
  const keys = isJsonObject(evidence) ? getMember(evidence, 'owner') : undefined;
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
