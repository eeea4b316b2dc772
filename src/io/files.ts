import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';

export type FileKind = 'file' | 'directory' | 'symlink' | 'other';

/** One thing found by `list`: its path below the listed root, with forward slashes. */
export interface ListedPath {
  readonly path: string;
  readonly kind: FileKind;
}

export interface FileStat {
  readonly kind: FileKind;
  readonly size: number;
  /** Time of the last change of the file's bytes or metadata, in milliseconds. */
  readonly changedMs: number;
}

/**
 * The only door to the file system. Synchronous on purpose: a build touches hundreds of thousands of small files, and
 * the thread pool costs more than it gives there. Errors are Node's own (`code` is `ENOENT`, `ENOSPC`, …).
 * Tests hand in a wrapped one that fails at a chosen call.
 */
export interface Files {
  read(path: string): Uint8Array;
  /** Bytes of the file, or undefined when there is no file (a directory or a dangling link counts as an error). */
  readIfPresent(path: string): Uint8Array | undefined;
  /** Writes all bytes or throws; not atomic, so use it for new files in a staging folder. */
  write(path: string, bytes: Uint8Array | string): void;
  /** Writes beside and renames: readers see the old file or the new one. */
  writeAtomic(path: string, bytes: Uint8Array | string): void;
  /** Creates a file that must not exist yet; false when it does. */
  createExclusive(path: string, bytes: string): boolean;
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeTree(path: string): void;
  makeDirectory(path: string): void;
  /** Removes the folder when it is empty; false when it is not, or is not there. */
  removeEmptyDirectory(path: string): boolean;
  stat(path: string): FileStat | undefined;
  /**
   * Everything below `root` but folders (unless asked for), symbolic links listed and not followed, in no particular
   * order. An absent root is empty.
   */
  list(root: string, options?: { readonly directories?: boolean }): ListedPath[];
  /** A file as a stream of chunks, gunzipped when its first bytes say gzip. */
  stream(path: string): AsyncIterable<Uint8Array>;
  makeTemporaryDirectory(prefix: string): string;
}

export function createFiles(): Files {
  return {
    read: (path) => fs.readFileSync(path),
    readIfPresent,
    write: (path, bytes) => fs.writeFileSync(path, bytes),
    writeAtomic,
    createExclusive,
    rename: (from, to) => fs.renameSync(from, to),
    remove: (path) => fs.rmSync(path, { force: true }),
    removeTree: (path) => fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
    makeDirectory: (path) => void fs.mkdirSync(path, { recursive: true }),
    removeEmptyDirectory,
    stat,
    list,
    stream: streamFile,
    makeTemporaryDirectory: (prefix) => fs.mkdtempSync(prefix),
  };
}

function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

function writeAtomic(path: string, bytes: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${process.pid}.tmp`);
  try {
    fs.writeFileSync(temporary, bytes);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function createExclusive(path: string, bytes: string): boolean {
  try {
    fs.writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeEmptyDirectory(path: string): boolean {
  try {
    fs.rmdirSync(path);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOTEMPTY') || isErrno(error, 'EEXIST') || isErrno(error, 'ENOENT')) return false;
    throw error;
  }
}

function stat(path: string): FileStat | undefined {
  const found = fs.lstatSync(path, { throwIfNoEntry: false });
  return found && { kind: kindOf(found), size: found.size, changedMs: found.ctimeMs };
}

function list(root: string, options: { readonly directories?: boolean } = {}): ListedPath[] {
  if (stat(root)?.kind !== 'directory') return [];
  const found = fastGlob.sync('**', {
    cwd: root,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    unique: false,
  });
  const listed: ListedPath[] = [];
  for (const entry of found) {
    const kind = kindOf(entry.dirent);
    if (kind !== 'directory' || options.directories) listed.push({ path: entry.path, kind });
  }
  return listed;
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): FileKind {
  if (entry.isSymbolicLink()) return 'symlink';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

async function* streamFile(path: string): AsyncIterable<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const { pipeline } = await import('node:stream');
  const head = Buffer.alloc(2);
  const fd = fs.openSync(path, 'r');
  try {
    fs.readSync(fd, head, 0, 2, 0);
  } finally {
    fs.closeSync(fd);
  }
  const source = fs.createReadStream(path, { highWaterMark: 1 << 18 });
  if (head[0] === 0x1f && head[1] === 0x8b) yield* pipeline(source, createGunzip(), () => {});
  else yield* source;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
