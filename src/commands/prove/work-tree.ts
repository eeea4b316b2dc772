import { dirname, join, resolve } from 'node:path';
import type { Files } from '../../io/files.ts';

/**
 * The git work tree that a file lies in, or would lie in; undefined outside of all. It is the nearest folder above the
 * file that holds `.git`, whatever that is. Symbolic links are followed. What git ignores counts too: `git add --force`,
 * an archive or an image of the folder would take it along.
 */
export function findWorkTree(file: string, files: Files): string | undefined {
  for (let folder = findFolder(resolve(file), files); ; folder = dirname(folder)) {
    if (files.stat(join(folder, '.git')) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The real folder of a file; of one whose folder is not there yet, the nearest above it that is. */
function findFolder(file: string, files: Files): string {
  for (let at = file; ; at = dirname(at)) {
    const real = files.resolveLinks(at);
    if (real !== undefined) return at === file ? dirname(real) : real;
    if (dirname(at) === at) return at;
  }
}
