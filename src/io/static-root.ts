import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A folder that is served: what lies in it, and the bytes of its files. Nothing outside of it is ever seen. */
export interface StaticRoot {
  /** What is at the relative, decoded path (forward slashes; empty: the folder itself); undefined when nothing. */
  kindOf(path: string): 'file' | 'directory' | undefined;
  /** The file's bytes; undefined when it is not there or not a file. */
  read(path: string): Uint8Array | undefined;
}

/**
 * Opens a folder for serving. A path with an empty, `.` or `..` segment, a NUL or a backslash is not there, and neither
 * is what a symbolic link inside the folder reaches outside of it. The folder is resolved anew on each call, so that a
 * rebuild may swap it.
 */
export function createStaticRoot(directory: string): StaticRoot {
  const resolveInside = (path: string): string | undefined => {
    if (path !== '' && !isPlain(path)) return undefined;
    try {
      const root = realpathSync(directory);
      const real = realpathSync(join(root, path));
      return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : undefined;
    } catch {
      // Not there, a link to nothing, a loop, or a name longer than the file system has: all the same to a client.
      return undefined;
    }
  };
  const kindOf = (path: string) => {
    const real = resolveInside(path);
    const found = real === undefined ? undefined : statSync(real, { throwIfNoEntry: false });
    if (found?.isFile()) return 'file';
    return found?.isDirectory() ? 'directory' : undefined;
  };
  return {
    kindOf,
    read(path) {
      const real = kindOf(path) === 'file' ? resolveInside(path) : undefined;
      return real === undefined ? undefined : readFileSync(real);
    },
  };
}

function isPlain(path: string): boolean {
  return (
    !/[\0\\]/.test(path) && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}
