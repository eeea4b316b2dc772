import { dirname, join } from 'node:path';
import { identifyServer } from '../../manifest/identity.ts';
import { isJsonObject } from '../../manifest/json-members.ts';
import { decodeVersion, type EntryPaths, foldVersion } from '../../registry/entry-path.ts';
import type { Receipt } from '../../registry/receipt.ts';
import { parseReceipt, renderReceipt } from '../../registry/receipt.ts';
import { classifyServersPath } from '../../registry/tree-layout.ts';
import { UserError, type World } from '../world.ts';

interface ServerState {
  /** The name as people see it; undefined until it is read, null when none can be read. */
  displayName?: string | null;
  /** Path segments by folded version. */
  readonly versions: Map<string, string>;
  /** Segments that this import has placed or found in place. */
  seen?: Set<string>;
}

/** What lies at an entry's place. */
export type PlaceResult =
  | { readonly kind: 'place'; readonly bytes?: Uint8Array; readonly receipt?: Receipt }
  | { readonly kind: 'problem'; readonly code: 'unreadable-file' | 'receipt-unreadable'; readonly reason: string };

/** The data folder as an import sees it: the names and versions in it, and the only way to write to it. */
export interface DataTree {
  readonly serverCount: () => number;
  readonly versionCount: () => number;
  /** The name under which this server is listed already, with its case. */
  findDisplayName(paths: EntryPaths): string | undefined;
  /** The listed version that differs from this one by case alone. */
  findCaseConflict(paths: EntryPaths, version: string): string | undefined;
  /** Reads an entry's place; a link or a folder in the wrong place is a problem, never followed. */
  readPlace(paths: EntryPaths): PlaceResult;
  /** Writes server.json first (when given) and the receipt last (when given), each whole or not at all. */
  write(paths: EntryPaths, parts: { readonly content?: Uint8Array; readonly receipt?: Receipt }): void;
  /** Remembers that this import has placed the entry. */
  markSeen(paths: EntryPaths, name: string, version: string): void;
  wasSeen(paths: EntryPaths): boolean;
}

export interface TreeFolders {
  readonly data: string;
  readonly receipts: string;
}

/** Lists the data folder once; names are read later, one file per name that an import touches. */
export function openDataTree(folders: TreeFolders, world: Pick<World, 'files'>): DataTree {
  const { files } = world;
  const servers = join(folders.data, 'servers');
  for (const folder of [folders.data, folders.receipts]) requireFolder(folder, world);
  const states = listStates(servers, world);
  const safeFolders = new Set<string>();
  let versionCount = 0;
  for (const state of states.values()) versionCount += state.versions.size;
  return {
    serverCount: () => states.size,
    versionCount: () => versionCount,
    findDisplayName: (paths) => {
      const state = states.get(paths.server);
      if (!state) return undefined;
      if (state.displayName === undefined)
        state.displayName = readDisplayName(join(servers, paths.server), state, world);
      return state.displayName ?? undefined;
    },
    findCaseConflict: (paths, version) => {
      const segment = states.get(paths.server)?.versions.get(foldVersion(version));
      return segment === undefined || segment === paths.version ? undefined : (decodeVersion(segment) ?? segment);
    },
    readPlace: (paths) => {
      const serverFolder = `${paths.server}/${paths.version}`;
      const serverFile = inspectFile({ root: servers, folder: serverFolder, name: 'server.json' }, safeFolders, world);
      const receiptFile = inspectFile(
        { root: folders.receipts, folder: paths.server, name: `${paths.version}.json` },
        safeFolders,
        world,
      );
      const reason = serverFile.problem ?? receiptFile.problem;
      if (reason !== undefined) return { kind: 'problem', code: 'unreadable-file', reason };
      const bytes = serverFile.isThere ? files.read(serverFile.path) : undefined;
      const receipt = receiptFile.isThere
        ? parseReceipt(new TextDecoder().decode(files.read(receiptFile.path)))
        : undefined;
      if (receipt?.kind === 'problem') return { kind: 'problem', code: 'receipt-unreadable', reason: receipt.reason };
      return { kind: 'place', ...(bytes ? { bytes } : {}), ...(receipt ? { receipt: receipt.receipt } : {}) };
    },
    write: (paths, { content, receipt }) => {
      const serverFile = join(servers, paths.server, paths.version, 'server.json');
      const receiptFile = join(folders.receipts, paths.server, `${paths.version}.json`);
      if (content !== undefined) writeFile(serverFile, content, safeFolders, world);
      if (receipt !== undefined) writeFile(receiptFile, renderReceipt(receipt), safeFolders, world);
    },
    markSeen: (paths, name, version) => {
      const state = stateOf(paths.server, states);
      state.displayName ??= name;
      const folded = foldVersion(version);
      if (!state.versions.has(folded)) versionCount += 1;
      state.versions.set(folded, paths.version);
      state.seen ??= new Set();
      state.seen.add(paths.version);
    },
    wasSeen: (paths) => states.get(paths.server)?.seen?.has(paths.version) ?? false,
  };
}

function stateOf(path: string, states: Map<string, ServerState>): ServerState {
  const known = states.get(path);
  if (known) return known;
  const state: ServerState = { versions: new Map() };
  states.set(path, state);
  return state;
}

function requireFolder(folder: string, world: Pick<World, 'files'>): void {
  const kind = world.files.stat(folder)?.kind;
  if (kind === 'file' || kind === 'other') {
    throw new UserError(
      `${folder} is not a folder.`,
      'Give the data folder of a registry, or a path that does not exist yet.',
    );
  }
}

function listStates(servers: string, world: Pick<World, 'files'>): Map<string, ServerState> {
  const states = new Map<string, ServerState>();
  for (const { path, kind } of world.files.list(servers)) {
    const place = classifyServersPath(path);
    if (place.kind !== 'server-json' || kind !== 'file') continue;
    const state = stateOf(place.server, states);
    state.versions.set(foldVersion(decodeVersion(place.segment) ?? place.segment), place.segment);
  }
  return states;
}

function readDisplayName(folder: string, state: ServerState, world: Pick<World, 'files'>): string | null {
  for (const segment of state.versions.values()) {
    try {
      const bytes = world.files.read(join(folder, segment, 'server.json'));
      const value = JSON.parse(new TextDecoder().decode(bytes));
      const name = isJsonObject(value) ? identifyServer(value)?.name : undefined;
      // A waiting file may say any name; only one that belongs here counts.
      if (name !== undefined && folder.endsWith(`/${name.toLowerCase()}`)) return name;
    } catch {
      // A damaged file names nothing; the build reports it.
    }
  }
  return null;
}

interface InspectedFile {
  readonly path: string;
  readonly isThere: boolean;
  readonly problem?: string;
}

/** Looks at every folder on the way down from `root`, links not followed, and at the file itself. */
function inspectFile(
  place: { readonly root: string; readonly folder: string; readonly name: string },
  safeFolders: Set<string>,
  world: Pick<World, 'files'>,
): InspectedFile {
  const path = join(place.root, place.folder, place.name);
  const problem = inspectFolder(place.root, place.folder, { safeFolders, world });
  if (problem !== undefined) return { path, isThere: false, ...(problem === ABSENT ? {} : { problem }) };
  const kind = world.files.stat(path)?.kind;
  if (kind === undefined || kind === 'file') return { path, isThere: kind === 'file' };
  return { path, isThere: false, problem: `${path} is ${NOUNS[kind]}, not a file` };
}

const ABSENT = Symbol('absent');

/** Undefined when every folder down to this one is a folder; each is looked at once. */
function inspectFolder(
  root: string,
  below: string,
  known: { readonly safeFolders: Set<string>; readonly world: Pick<World, 'files'> },
): string | typeof ABSENT | undefined {
  const folder = below === '' ? root : join(root, below);
  if (known.safeFolders.has(folder)) return undefined;
  const above =
    below === '' ? undefined : inspectFolder(root, below.slice(0, Math.max(0, below.lastIndexOf('/'))), known);
  if (above !== undefined) return above;
  const kind = known.world.files.stat(folder)?.kind;
  if (kind === undefined) return ABSENT;
  if (kind !== 'directory') return `${folder} is ${NOUNS[kind]}, not a folder`;
  known.safeFolders.add(folder);
  return undefined;
}

const NOUNS = { file: 'a file', directory: 'a folder', symlink: 'a symbolic link', other: 'a device or the like' };
/** The disk or the rights, not us: told to the person without "this is a bug". */
const DISK_ERRORS = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG']);

function writeFile(
  path: string,
  content: Uint8Array | string,
  safeFolders: Set<string>,
  world: Pick<World, 'files'>,
): void {
  const folder = dirname(path);
  try {
    if (!safeFolders.has(folder)) {
      world.files.makeDirectory(folder);
      safeFolders.add(folder);
    }
    world.files.writeAtomic(path, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!DISK_ERRORS.has(code)) throw error;
    throw new UserError(
      `${path} cannot be written (${code}).`,
      'Free space or correct the rights, then run the same import again: it goes on where it stopped.',
      { cause: error },
    );
  }
}
