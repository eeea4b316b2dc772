import { compareFindings, type Finding } from '../findings/finding.ts';
import { buildCatalogue } from '../registry/build-catalogue.ts';
import { type Catalogue, compareCodeUnits } from '../registry/catalogue.ts';
import { LIFECYCLE_FILE } from '../registry/lifecycle.ts';
import { buildServerFolder, type RawServer, type ServerFolderResult } from '../registry/server-folder.ts';
import type { ServerFolderPaths } from '../registry/tree-layout.ts';
import type { TreeNames } from '../registry/version-entry.ts';
import { createInputDigest } from './input-digest.ts';
import { type DataFolders, type DataListing, listDataFolder } from './list-data.ts';
import { readDataFile } from './read-data-file.ts';
import { breathe, type World } from './world.ts';

/** The data in git, read and judged. `catalogue` is absent when the policy itself cannot be read. */
export interface DataFolder {
  readonly catalogue?: Catalogue;
  readonly findings: readonly Finding[];
  /** What the receipts folder says it speaks of: the text of its COMMIT file. */
  readonly dataCommit?: string;
  /** Digest of everything that was read. */
  readonly inputs: string;
}

const FOLDERS_PER_BREATH = 100;

/** Reads policy, entries and receipts. Everything that is wrong is a finding; only an absent data folder is an error. */
export async function readDataFolder(folders: DataFolders, world: World): Promise<DataFolder> {
  return readListedData(listDataFolder(folders, world), world);
}

/** Reads and judges what the listing names. */
export async function readListedData(listing: DataListing, world: World): Promise<DataFolder> {
  const { policy, names, dataCommit } = listing;
  const inputs = createInputDigest(listing);
  if (!policy) return { findings: [...listing.findings].sort(compareFindings), inputs: inputs.toText() };
  const results: ServerFolderResult[] = [];
  await readServers(listing, world, (server) => {
    inputs.add(server);
    results.push(buildServerFolder(server, policy, names));
  });
  const catalogue = buildCatalogue(policy, results);
  return {
    catalogue,
    findings: [...catalogue.findings, ...listing.findings].sort(compareFindings),
    inputs: inputs.toText(),
    ...(dataCommit === undefined ? {} : { dataCommit }),
  };
}

/** Reads what the listing names without judging it: enough to tell whether anything changed since the last build. */
export async function digestListedData(listing: DataListing, world: World): Promise<string> {
  const inputs = createInputDigest(listing);
  await readServers(listing, world, (server) => inputs.add(server));
  return inputs.toText();
}

async function readServers(listing: DataListing, world: World, visit: (server: RawServer) => void): Promise<void> {
  const progress = world.console.progress('Reading', listing.groups.length);
  try {
    for (const [index, group] of listing.groups.entries()) {
      if (index % FOLDERS_PER_BREATH === 0) {
        progress.update(index);
        await breathe(world.signal);
      }
      visit(readRawServer(group, listing.names, world));
    }
  } finally {
    progress.finish();
  }
}

function readRawServer(group: ServerFolderPaths, names: TreeNames, world: World): RawServer {
  const folder = `${names.servers}/${group.path}`;
  const receipts = `${names.receipts}/${group.path}`;
  const segments = [...group.segments].sort(([a], [b]) => compareCodeUnits(a, b));
  const lifecycle = group.lifecycle && readDataFile(`${folder}/${LIFECYCLE_FILE}`, world, group.lifecycle);
  return {
    path: group.path,
    versions: segments.map(([segment, has]) => {
      const server = has.server && readDataFile(`${folder}/${segment}/server.json`, world, has.server);
      const receipt = has.receipt && readDataFile(`${receipts}/${segment}.json`, world, has.receipt);
      return { segment, ...(server ? { server } : {}), ...(receipt ? { receipt } : {}) };
    }),
    ...(lifecycle ? { lifecycle } : {}),
  };
}
