import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Files } from '../io/files.ts';

/**
 * Whether a path leads through a symbolic link below a folder, or out of it. Without `confinedTo` the folder is the
 * current one, and what lies elsewhere is in its place: links above it are the person's own.
 */
export function judgePlace(name: string, confinedTo: string | undefined, files: Files): 'plain' | 'linked' | 'outside' {
  const root = resolve(confinedTo ?? '.');
  const below = relative(root, resolve(name));
  if (isAbsolute(below) || below.split(/[\\/]/, 1)[0] === '..') return confinedTo === undefined ? 'plain' : 'outside';
  const [realRoot, real] = [files.resolveLinks(root), files.resolveLinks(name)];
  return real === undefined || realRoot === undefined || real === join(realRoot, below) ? 'plain' : 'linked';
}
