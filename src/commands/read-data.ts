import { join } from 'node:path';
import { compareFindings, type Finding } from '../findings/finding.ts';
import { buildCatalogue } from '../registry/build-catalogue.ts';
import { type Catalogue, compareCodeUnits } from '../registry/catalogue.ts';
import { LIFECYCLE_FILE } from '../registry/lifecycle.ts';
import { POLICY_FILE, type Policy, readPolicy } from '../registry/policy.ts';
import { buildServerFolder, type RawServer, type ServerFolderResult } from '../registry/server-folder.ts';
import {
  classifyReceiptsPath,
  classifyServersPath,
  groupByServer,
  type ServerFolderPaths,
  type TreePath,
} from '../registry/tree-layout.ts';
import type { RawFile, TreeNames } from '../registry/version-entry.ts';
import { breathe, UserError, type World } from './world.ts';

export interface DataFolders {
  readonly data: string;
  /** Default: `<data>/receipts`. */
  readonly receipts?: string | undefined;
}

/** The data in git, read and judged. `catalogue` is absent when the policy itself cannot be read. */
export interface DataFolder {
  readonly catalogue?: Catalogue;
  readonly findings: readonly Finding[];
  /** What the receipts folder says it speaks of: the text of its COMMIT file. */
  readonly dataCommit?: string;
}

const FOLDERS_PER_BREATH = 100;

/** Reads policy, entries and receipts. Everything that is wrong is a finding; only an absent data folder is an error. */
export async function readDataFolder(folders: DataFolders, world: World): Promise<DataFolder> {
  const names = toTreeNames(folders);
  if (!isFolder(folders.data, world)) {
    throw new UserError(
      `There is no data folder at "${folders.data}".`,
      'Give the folder that holds servers/ with --data, or fill one with "mcp-git-registry import FROM --data DIR".',
    );
  }
  const policyFile = join(names.data, POLICY_FILE);
  const text = readDataFile(policyFile, world);
  if (text?.kind === 'unreadable') {
    return {
      findings: [{ code: 'unreadable-file', severity: 'error', file: policyFile, args: { reason: text.reason } }],
    };
  }
  const { policy, findings } = readPolicy(new TextDecoder().decode(text?.bytes ?? new Uint8Array()), policyFile);
  if (!policy) return { findings };
  const strays: Stray[] = [];
  const groups = groupByServer(listTrees(policy, folders, { world, strays }));
  takeOverReceipts(groups, strays);
  const catalogue = await buildFromFolders(groups, { policy, names, world });
  const commit = readDataFile(join(names.receipts, 'COMMIT'), world);
  return {
    catalogue,
    findings: [...catalogue.findings, ...strays.map((stray) => stray.finding)].sort(compareFindings),
    ...(commit?.kind === 'bytes' ? { dataCommit: new TextDecoder().decode(commit.bytes).trim() } : {}),
  };
}

/** Where the parts of a data folder lie. */
export function toTreeNames({ data, receipts }: DataFolders): TreeNames {
  return { data, servers: join(data, 'servers'), receipts: receipts ?? join(data, 'receipts') };
}

async function buildFromFolders(
  groups: readonly ServerFolderPaths[],
  { policy, names, world }: { policy: Policy; names: TreeNames; world: World },
): Promise<Catalogue> {
  const progress = world.console.progress('Reading', groups.length);
  const results: ServerFolderResult[] = [];
  try {
    for (const [index, group] of groups.entries()) {
      if (index % FOLDERS_PER_BREATH === 0) {
        progress.update(index);
        await breathe(world.signal);
      }
      results.push(buildServerFolder(readRawServer(group, names, world), policy, names));
    }
  } finally {
    progress.finish();
  }
  return buildCatalogue(policy, results);
}

function readRawServer(group: ServerFolderPaths, names: TreeNames, world: World): RawServer {
  const folder = `${names.servers}/${group.path}`;
  const segments = [...group.segments].sort(([a], [b]) => compareCodeUnits(a, b));
  const lifecycle = group.lifecycle ? readDataFile(`${folder}/${LIFECYCLE_FILE}`, world) : undefined;
  return {
    path: group.path,
    versions: segments.map(([segment, has]) => {
      const server = has.server ? readDataFile(`${folder}/${segment}/server.json`, world) : undefined;
      const receipt = has.receipt ? readDataFile(`${names.receipts}/${group.path}/${segment}.json`, world) : undefined;
      return { segment, ...(server ? { server } : {}), ...(receipt ? { receipt } : {}) };
    }),
    ...(lifecycle ? { lifecycle } : {}),
  };
}

/**
 * A file of the data, or why it cannot be read; undefined when there is nothing. Links are never followed: a link in
 * the tree is a stranger's way out of it.
 */
export function readDataFile(path: string, world: World): RawFile | undefined {
  const kind = world.files.stat(path)?.kind;
  if (kind === undefined) return undefined;
  if (kind === 'symlink') return { kind: 'unreadable', reason: IS_LINK };
  if (kind === 'directory') return { kind: 'unreadable', reason: 'it is a folder' };
  if (kind === 'other') return { kind: 'unreadable', reason: 'it is not a plain file' };
  try {
    return { kind: 'bytes', bytes: world.files.read(path) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A thing in no place that the layout knows. `path` is below servers/ or the receipts folder. */
interface Stray {
  readonly tree: 'servers' | 'receipts';
  readonly path: string;
  finding: Finding;
}

interface Listing {
  readonly world: World;
  readonly strays: Stray[];
}

function* listTrees(policy: Policy, folders: DataFolders, listing: Listing): Iterable<TreePath> {
  const names = toTreeNames(folders);
  yield* listTree('servers', names.servers, listing);
  if (policy.admission !== 'receipts') return;
  // A link is followed only where the person at the keyboard named it.
  const resolved = folders.receipts === undefined ? undefined : listing.world.files.resolveLinks(folders.receipts);
  yield* listTree('receipts', names.receipts, listing, resolved);
}

function* listTree(tree: Stray['tree'], root: string, listing: Listing, resolved = root): Iterable<TreePath> {
  const { world, strays } = listing;
  const classify = tree === 'servers' ? classifyServersPath : classifyReceiptsPath;
  const kind = world.files.stat(resolved)?.kind;
  if (kind !== undefined && kind !== 'directory') {
    strays.push({ tree, path: '', finding: unreadable(root, kind === 'symlink' ? IS_LINK : NOT_A_FOLDER) });
    return;
  }
  for (const entry of world.files.list(resolved, { directories: true })) {
    const path = classify(entry.path);
    const isEntry = isEntryFile(path);
    if (entry.kind === 'directory') {
      if (isEntry) yield path;
      continue;
    }
    if (path.kind === 'unknown' && !isBelowEntryFile(entry.path, classify)) {
      const file = `${root}/${entry.path}`;
      const finding = entry.kind === 'symlink' ? unreadable(file, IS_LINK) : unexpected(file, path.expected);
      strays.push({ tree, path: entry.path, finding });
    }
    yield path;
  }
}

/** Something stands where the folder of admitted entries should be: one cause, one error, not one for each receipt. */
function takeOverReceipts(groups: readonly ServerFolderPaths[], strays: readonly Stray[]): void {
  const inTheWay = strays.filter((stray) => stray.tree === 'servers');
  if (inTheWay.length === 0) return;
  for (const group of groups) {
    for (const [segment, has] of group.segments) {
      const place = `${group.path}/${segment}/`;
      const stray = has.server ? undefined : inTheWay.find(({ path }) => path === '' || place.startsWith(`${path}/`));
      if (!stray) continue;
      group.segments.delete(segment);
      if (stray.finding.severity !== 'error') stray.finding = unreadable(stray.finding.file ?? '', NOT_A_FOLDER);
    }
  }
}

function isEntryFile(path: TreePath): boolean {
  return path.kind === 'server-json' || path.kind === 'lifecycle' || path.kind === 'receipt';
}

/** What lies in a folder that stands in a file's place; the folder itself is told. */
function isBelowEntryFile(path: string, classify: (path: string) => TreePath): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => index > 0 && isEntryFile(classify(parts.slice(0, index).join('/'))));
}

function isFolder(path: string, world: World): boolean {
  const kind = world.files.stat(path)?.kind;
  const target = kind === 'symlink' ? world.files.resolveLinks(path) : path;
  return target !== undefined && world.files.stat(target)?.kind === 'directory';
}

const IS_LINK = 'it is a symbolic link';
const NOT_A_FOLDER = 'it is a file where a folder should be';

function unreadable(file: string, reason: string): Finding {
  return { code: 'unreadable-file', severity: 'error', file, args: { reason } };
}

function unexpected(file: string, expected: string): Finding {
  return { code: 'unexpected-file', severity: 'warning', file, args: { expected } };
}
