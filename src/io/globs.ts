import * as fs from 'node:fs';
import { sep } from 'node:path';
import fastGlob from 'fast-glob';

const NEVER_WANTED = ['node_modules', '.git'];
const UNMATCHABLE = /[\n\r\u2028\u2029\ufffd]/;

export interface FindOptions {
  /** Patterns of what is left out. */
  readonly except?: readonly string[];
  /** At most this many folders deep. */
  readonly depth?: number;
}

/** Whether a name has characters that make it a pattern of several names. */
export function isGlob(name: string): boolean {
  return fastGlob.isDynamicPattern(toPattern(name));
}

export interface FoundFiles {
  /** What matches: plain files, and symbolic links that do not lead to a folder. Sorted. */
  readonly files: string[];
  /** Names met on the way that no pattern can match, as they are: with a line end in them, or not UTF-8. Sorted. */
  readonly unmatchable: string[];
}

/**
 * What a glob matches, relative to this process's folder unless the pattern is absolute. Folders that begin with a dot
 * are looked into, linked folders are not, `node_modules` and `.git` are left out unless the pattern names them;
 * folders that cannot be read count as empty.
 */
export async function findFiles(pattern: string, options: FindOptions = {}): Promise<FoundFiles> {
  const unmatchable = new Set<string>();
  const found = await fastGlob(toPattern(pattern), {
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: [
      ...NEVER_WANTED.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`),
      ...(options.except ?? []).map(toPattern),
    ],
    ...(options.depth === undefined ? {} : { deep: options.depth }),
    fs: { readdir: watchReaddir(unmatchable) as unknown as typeof fs.readdir },
  });
  const files = found.filter(({ path, dirent }) => dirent.isFile() || (dirent.isSymbolicLink() && !isFolder(path)));
  return { files: files.map(({ path }) => path).sort(), unmatchable: [...unmatchable].sort() };
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** The matcher passes over such names without a word; whoever asks must be told. */
function watchReaddir(unmatchable: Set<string>) {
  return (path: string, _options: unknown, callback: ReaddirCallback): void =>
    fs.readdir(path, { withFileTypes: true }, (error, entries) => {
      for (const { name } of entries ?? []) if (UNMATCHABLE.test(name)) unmatchable.add(`${path}/${name}`);
      callback(error, entries);
    });
}

function isFolder(path: string): boolean {
  try {
    return fs.statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Globs have forward slashes; a backslash escapes, but where it separates folders. */
function toPattern(name: string): string {
  return sep === '\\' ? name.replaceAll('\\', '/') : name;
}
