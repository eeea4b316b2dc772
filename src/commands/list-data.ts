import { join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { POLICY_FILE, type Policy, readPolicy } from '../registry/policy.ts';
import {
  classifyReceiptsPath,
  classifyServersPath,
  groupByServer,
  type ServerFolderPaths,
  type TreeEntry,
  type TreePath,
} from '../registry/tree-layout.ts';
import type { TreeNames } from '../registry/version-entry.ts';
import { readDataFile } from './read-data-file.ts';
import { UserError, type World } from './world.ts';

export interface DataFolders {
  readonly data: string;
  /** Default: `<data>/receipts`. */
  readonly receipts?: string | undefined;
}

/** What lies in the data folder, policy read, entries not yet. */
export interface DataListing {
  readonly names: TreeNames;
  /** Absent when registry.yml has mistakes: see `findings`. */
  readonly policy?: Policy;
  readonly policyText: string;
  readonly groups: readonly ServerFolderPaths[];
  /** About the policy, and about things in no known place. */
  readonly findings: readonly Finding[];
  /** Text of the COMMIT file of the receipts. */
  readonly dataCommit?: string;
}

/** Lists the data folder. @throws UserError when there is none. */
export function listDataFolder(folders: DataFolders, world: World): DataListing {
  const names = toTreeNames(folders);
  if (!isFolder(folders.data, world)) {
    throw new UserError(
      `There is no data folder at "${folders.data}".`,
      'Give the folder that holds servers/ with --data, or fill one with "mcp-git-registry import FROM --data DIR".',
    );
  }
  const policyFile = join(names.data, POLICY_FILE);
  const file = readDataFile(policyFile, world);
  if (file?.kind === 'unreadable')
    return { names, policyText: '', groups: [], findings: [unreadable(policyFile, file.reason)] };
  const policyText = new TextDecoder().decode(file?.bytes ?? new Uint8Array());
  const { policy, findings } = readPolicy(policyText, policyFile);
  if (!policy) return { names, policyText, groups: [], findings };
  const strays: Stray[] = [];
  const groups = groupByServer(listTrees(policy, folders, { world, strays }));
  takeOverReceipts(groups, strays);
  const commit = readDataFile(join(names.receipts, 'COMMIT'), world);
  return {
    names,
    policy,
    policyText,
    groups,
    findings: strays.map((stray) => stray.finding),
    ...(commit?.kind === 'bytes' ? { dataCommit: new TextDecoder().decode(commit.bytes).trim() } : {}),
  };
}

/** Where the parts of a data folder lie. */
export function toTreeNames({ data, receipts }: DataFolders): TreeNames {
  const options = receipts === undefined ? `--data ${data}` : `--data ${data} --receipts ${receipts}`;
  return { data, servers: join(data, 'servers'), receipts: receipts ?? join(data, 'receipts'), options };
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

function* listTrees(policy: Policy, folders: DataFolders, listing: Listing): Iterable<TreeEntry> {
  const names = toTreeNames(folders);
  yield* listTree('servers', names.servers, listing);
  if (policy.admission !== 'receipts') return;
  // A link is followed only where the person at the keyboard named it.
  const resolved = folders.receipts === undefined ? undefined : listing.world.files.resolveLinks(folders.receipts);
  yield* listTree('receipts', names.receipts, listing, resolved);
}

function* listTree(tree: Stray['tree'], root: string, listing: Listing, resolved = root): Iterable<TreeEntry> {
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
      if (isEntry) yield { path, kind: entry.kind };
      continue;
    }
    if (path.kind === 'unknown' && !isBelowEntryFile(entry.path, classify)) {
      const file = `${root}/${entry.path}`;
      const finding = entry.kind === 'symlink' ? unreadable(file, IS_LINK) : unexpected(file, path.expected);
      strays.push({ tree, path: entry.path, finding });
    }
    yield { path, kind: entry.kind };
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
