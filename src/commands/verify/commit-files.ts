import { relative, resolve, sep } from 'node:path';
import type { FileKind, FileStat, Files, ListedPath } from '../../io/files.ts';
import type { Git, GitPath } from '../../io/git.ts';

/**
 * The files of a commit, as if they lay in the work tree: for reading authority (policy, pins, receipts, what is listed)
 * from the base branch while a submission changes the work tree. Reads below `folder` only; writes nothing.
 */
export function createCommitFiles(git: Git, commit: string, place: { root: string; folder: string }): Files {
  const paths = git.tree(commit, place.folder);
  const blobs = git.blobs(paths.filter(({ mode }) => isPlain(mode)));
  const byPath = new Map(paths.map((path) => [path.path, path]));
  const folders = new Set(paths.flatMap(({ path }) => foldersAbove(path)));
  const toKey = (path: string) => relative(place.root, resolve(path)).split(sep).join('/');
  const read = (path: string): Uint8Array => {
    const entry = byPath.get(toKey(path));
    const bytes = entry && isPlain(entry.mode) ? blobs.get(entry.sha) : undefined;
    if (bytes) return bytes;
    throw Object.assign(new Error(entry ? 'it has more than 1 MiB' : 'ENOENT: it is gone'), {
      ...(entry ? {} : { code: 'ENOENT' }),
    });
  };
  return {
    ...READ_ONLY,
    read,
    readAtMost: (path, maxBytes) => read(path).subarray(0, maxBytes + 1),
    readIfPresent: (path) => (byPath.has(toKey(path)) ? read(path) : undefined),
    stat: (path) => {
      const key = toKey(path);
      const entry = byPath.get(key);
      if (entry) return toStat(kindOf(entry), entry.size);
      return folders.has(key) || key === '' ? toStat('directory', 0) : undefined;
    },
    names: (path) => namesIn(toKey(path), [...byPath.keys()]),
    resolveLinks: (path) => {
      const key = toKey(path);
      return byPath.has(key) || folders.has(key) || key === '' ? resolve(path) : undefined;
    },
    list: (root, options) => listBelow(toKey(root), paths, options?.directories ? folders : new Set()),
  };
}

function listBelow(key: string, paths: readonly GitPath[], folders: ReadonlySet<string>): ListedPath[] {
  const prefix = key === '' ? '' : `${key}/`;
  const below = (path: string) => path.startsWith(prefix) && path.length > prefix.length;
  return [
    ...paths
      .filter(({ path }) => below(path))
      .map((entry) => ({ path: entry.path.slice(prefix.length), kind: kindOf(entry) })),
    ...[...folders].filter(below).map((path) => ({ path: path.slice(prefix.length), kind: 'directory' as const })),
  ];
}

function namesIn(key: string, paths: readonly string[]): string[] {
  const prefix = key === '' ? '' : `${key}/`;
  const names = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/')[0]);
  return [...new Set(names)].filter((name): name is string => name !== undefined && name !== '');
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isPlain(mode: string): boolean {
  return mode === '100644' || mode === '100755';
}

function kindOf({ mode }: GitPath): FileKind {
  if (isPlain(mode)) return 'file';
  return mode === '120000' ? 'symlink' : 'other';
}

function toStat(kind: FileKind, size: number): FileStat {
  return { kind, size, changedMs: 0, device: 0, inode: 0 };
}

const refuse = (): never => {
  throw new Error('the files of a commit cannot be changed');
};

const READ_ONLY: Files = {
  read: refuse,
  readAtMost: refuse,
  readIfPresent: refuse,
  write: refuse,
  writeNew: refuse,
  writeAtomic: refuse,
  replace: refuse,
  createExclusive: refuse,
  rename: refuse,
  remove: refuse,
  removeTree: refuse,
  makeDirectory: refuse,
  removeEmptyDirectory: refuse,
  stat: refuse,
  names: refuse,
  resolveLinks: refuse,
  list: refuse,
  stream: refuse,
  makeTemporaryDirectory: refuse,
};
