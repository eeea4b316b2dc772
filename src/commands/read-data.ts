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
  if (world.files.stat(folders.data)?.kind !== 'directory') {
    throw new UserError(
      `There is no data folder at "${folders.data}".`,
      'Give the folder that holds servers/ with --data, or fill one with "mcp-git-registry import FROM --data DIR".',
    );
  }
  const policyFile = join(names.data, POLICY_FILE);
  const text = readFile(world, policyFile);
  if (text?.kind === 'unreadable') {
    return {
      findings: [{ code: 'unreadable-file', severity: 'error', file: policyFile, args: { reason: text.reason } }],
    };
  }
  const { policy, findings } = readPolicy(new TextDecoder().decode(text?.bytes ?? new Uint8Array()), policyFile);
  if (!policy) return { findings };
  const strays: Finding[] = [];
  const groups = groupByServer(listTrees(policy, names, { world, strays }));
  const catalogue = await buildFromFolders(groups, { policy, names, world });
  const commit = readFile(world, join(names.receipts, 'COMMIT'));
  return {
    catalogue,
    findings: [...catalogue.findings, ...strays].sort(compareFindings),
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
  const lifecycle = group.lifecycle ? readFile(world, `${folder}/${LIFECYCLE_FILE}`) : undefined;
  return {
    path: group.path,
    versions: segments.map(([segment, has]) => {
      const server = has.server ? readFile(world, `${folder}/${segment}/server.json`) : undefined;
      const receipt = has.receipt ? readFile(world, `${names.receipts}/${group.path}/${segment}.json`) : undefined;
      return { segment, ...(server ? { server } : {}), ...(receipt ? { receipt } : {}) };
    }),
    ...(lifecycle ? { lifecycle } : {}),
  };
}

/** Links are never followed: a link in the tree is a stranger's way out of it. */
function readFile(world: World, path: string): RawFile | undefined {
  const kind = world.files.stat(path)?.kind;
  if (kind === undefined) return undefined;
  if (kind === 'symlink') return { kind: 'unreadable', reason: 'it is a symbolic link' };
  if (kind === 'directory') return { kind: 'unreadable', reason: 'it is a folder' };
  if (kind === 'other') return { kind: 'unreadable', reason: 'it is not a plain file' };
  try {
    return { kind: 'bytes', bytes: world.files.read(path) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

function* listTrees(
  policy: Policy,
  names: TreeNames,
  context: { world: World; strays: Finding[] },
): Iterable<TreePath> {
  yield* listTree(names.servers, classifyServersPath, context);
  if (policy.admission === 'receipts') yield* listTree(names.receipts, classifyReceiptsPath, context);
}

function* listTree(
  root: string,
  classify: (path: string) => TreePath,
  { world, strays }: { world: World; strays: Finding[] },
): Iterable<TreePath> {
  for (const entry of world.files.list(root, { directories: true })) {
    const path = classify(entry.path);
    const file = `${root}/${entry.path}`;
    if (entry.kind === 'directory') {
      if (path.kind === 'server-json' || path.kind === 'lifecycle' || path.kind === 'receipt') yield path;
      continue;
    }
    if (path.kind === 'unknown') {
      if (entry.kind === 'symlink') strays.push(unreadable(file, 'it is a symbolic link'));
      else strays.push({ code: 'unexpected-file', severity: 'warning', file, args: { expected: path.expected } });
    }
    yield path;
  }
}

function unreadable(file: string, reason: string): Finding {
  return { code: 'unreadable-file', severity: 'error', file, args: { reason } };
}
