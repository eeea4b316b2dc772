import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

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
  /** Device and inode: two paths with the same pair are the same thing. */
  readonly device: number;
  readonly inode: number;
  /** Rights of owner, group and others, as in 0o644; absent where the system has none (Windows). */
  readonly mode?: number;
}

/**
 * The only door to the file system. Synchronous on purpose: a build touches hundreds of thousands of small files, and
 * the thread pool costs more than it gives there. Errors are Node's own (`code` is `ENOENT`, `ENOSPC`, …).
 * Tests hand in a wrapped one that fails at a chosen call.
 */
export interface Files {
  read(path: string): Uint8Array;
  /**
   * The first `maxBytes` bytes and one more, enough to know that there are too many. Does not wait: what a pipe or a
   * device does not have yet is an error (EAGAIN), and a symbolic link at the path itself is one too (ELOOP).
   */
  readAtMost(path: string, maxBytes: number): Uint8Array;
  /** Bytes of the file, or undefined when there is no file (a directory or a dangling link counts as an error). */
  readIfPresent(path: string): Uint8Array | undefined;
  /** Writes all bytes or throws; not atomic, so use it for new files in a staging folder. */
  write(path: string, bytes: Uint8Array | string): void;
  /** As `write`, for a file that must not exist yet: EEXIST when it does. */
  writeNew(path: string, bytes: Uint8Array | string): void;
  /** Writes beside and renames: readers see the old file or the new one. */
  writeAtomic(path: string, bytes: Uint8Array | string): void;
  /**
   * As `writeAtomic`, in place of a plain file that is there, whose rights it keeps. Anything else there, a symbolic link
   * too, is an error (EINVAL) and stays.
   */
  replace(path: string, bytes: Uint8Array | string): void;
  /**
   * Creates a file that must not exist yet; false when it does. One that cannot be filled is taken away again. `mode`:
   * the rights that it has from the first moment on, such as 0o600 for a secret (without effect on Windows).
   */
  createExclusive(path: string, bytes: string, mode?: number): boolean;
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeTree(path: string): void;
  makeDirectory(path: string): void;
  /** Removes the folder when it is empty; false when it is not, is not there or is no folder. */
  removeEmptyDirectory(path: string): boolean;
  /** What is at the path itself (a symbolic link is not followed), or undefined when there is nothing. */
  stat(path: string): FileStat | undefined;
  /** Names directly in the folder, in no particular order. */
  names(path: string): string[];
  /** The path with every symbolic link resolved, or undefined when it leads nowhere. */
  resolveLinks(path: string): string | undefined;
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
    readAtMost,
    readIfPresent,
    write: (path, bytes) => writeWith('w', path, bytes),
    writeNew: (path, bytes) => writeWith('wx', path, bytes),
    writeAtomic: (path, bytes) => writeAtomic(path, bytes),
    replace,
    createExclusive,
    rename: (from, to) => fs.renameSync(from, to),
    remove: (path) => fs.rmSync(path, { force: true }),
    removeTree: (path) => fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
    makeDirectory: (path) => void fs.mkdirSync(path, { recursive: true }),
    removeEmptyDirectory,
    stat,
    names: (path) => fs.readdirSync(path),
    resolveLinks,
    list,
    stream: streamFile,
    makeTemporaryDirectory: (prefix) => fs.mkdtempSync(prefix),
  };
}

function readAtMost(path: string, maxBytes: number): Uint8Array {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;
  const fd = fs.openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const size = fs.fstatSync(fd).size;
    let bytes = Buffer.alloc(Math.min(maxBytes + 1, Math.max(size + 1, 4_096)));
    let filled = 0;
    for (;;) {
      const count = fs.readSync(fd, bytes, filled, bytes.length - filled, null);
      filled += count;
      if (count === 0 || filled > maxBytes) return bytes.subarray(0, filled);
      if (filled === bytes.length) bytes = Buffer.concat([bytes], Math.min(maxBytes + 1, bytes.length * 2));
    }
  } finally {
    fs.closeSync(fd);
  }
}

function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Node names no path when the disk fills up in the middle of a write; people need it. */
function writeWith(flag: 'w' | 'wx', path: string, bytes: Uint8Array | string, mode?: number): void {
  try {
    fs.writeFileSync(path, bytes, { flag, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

function writeAtomic(path: string, bytes: Uint8Array | string, mode?: number): void {
  // A name that nobody can have put a link at, and a flag that follows none.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeWith('wx', temporary, bytes);
    if (mode !== undefined) fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function replace(path: string, bytes: Uint8Array | string): void {
  const found = fs.lstatSync(path);
  if (!found.isFile()) throw Object.assign(new Error(`EINVAL: not a plain file, '${path}'`), { code: 'EINVAL', path });
  writeAtomic(path, bytes, found.mode & 0o7777);
}

function createExclusive(path: string, bytes: string, mode?: number): boolean {
  try {
    writeWith('wx', path, bytes, mode);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    if (isErrno(error, 'ENOSPC') || isErrno(error, 'EDQUOT') || isErrno(error, 'EIO')) fs.rmSync(path, { force: true });
    throw error;
  }
}

const EXPECTED_ON_RMDIR = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);

function removeEmptyDirectory(path: string): boolean {
  try {
    fs.rmdirSync(path);
    return true;
  } catch (error) {
    if (EXPECTED_ON_RMDIR.has(codeOf(error))) return false;
    throw error;
  }
}

function stat(path: string): FileStat | undefined {
  try {
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    return (
      found && {
        kind: kindOf(found),
        size: found.size,
        changedMs: found.ctimeMs,
        device: found.dev,
        inode: found.ino,
        ...(process.platform === 'win32' ? {} : { mode: found.mode & 0o777 }),
      }
    );
  } catch (error) {
    if (isErrno(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

function resolveLinks(path: string): string | undefined {
  try {
    return fs.realpathSync.native(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

function list(root: string, options: { readonly directories?: boolean } = {}): ListedPath[] {
  if (stat(root)?.kind !== 'directory') return [];
  const listed: ListedPath[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(folder === '' ? root : `${root}/${folder}`)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = kindOf(entry);
      if (kind === 'directory') folders.push(path);
      if (kind !== 'directory' || options.directories) listed.push({ path, kind });
    }
  }
  return listed;
}

/** A folder whose name is not UTF-8 is listed under a name that leads nowhere: what is in it cannot be named either. */
function readFolder(path: string): fs.Dirent[] {
  try {
    return fs.readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): FileKind {
  if (entry.isSymbolicLink()) return 'symlink';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

async function* streamFile(path: string): AsyncIterable<Uint8Array> {
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
  return codeOf(error) === code;
}

function codeOf(error: unknown): string {
  return error instanceof Error ? String((error as NodeJS.ErrnoException).code) : '';
}
