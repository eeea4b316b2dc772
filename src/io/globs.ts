import { sep } from 'node:path';
import fastGlob from 'fast-glob';

const NEVER_WANTED = ['node_modules', '.git'];

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

/**
 * The plain files that a glob matches, relative to this process's folder unless the pattern is absolute, sorted. Folders
 * that begin with a dot are looked into, symbolic links are not followed, `node_modules` and `.git` are left out unless
 * the pattern names them; folders that cannot be read count as empty.
 */
export async function findFiles(pattern: string, options: FindOptions = {}): Promise<string[]> {
  const found = await fastGlob(toPattern(pattern), {
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: [
      ...NEVER_WANTED.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`),
      ...(options.except ?? []).map(toPattern),
    ],
    ...(options.depth === undefined ? {} : { deep: options.depth }),
  });
  return found.sort();
}

/** Globs have forward slashes; a backslash escapes, but where it separates folders. */
function toPattern(name: string): string {
  return sep === '\\' ? name.replaceAll('\\', '/') : name;
}
