import type { EntryKind } from '../registry/tree-layout.ts';
import type { RawFile } from '../registry/version-entry.ts';
import type { World } from './world.ts';

/**
 * A file of the data, or why it cannot be read; undefined when there is nothing. Links are never followed: a link in
 * the tree is a stranger's way out of it. `kind` spares a look where the listing has just told it.
 */
export function readDataFile(path: string, world: World, kind?: EntryKind): RawFile | undefined {
  const found = kind ?? world.files.stat(path)?.kind;
  if (found === undefined) return undefined;
  if (found === 'symlink') return { kind: 'unreadable', reason: 'it is a symbolic link' };
  if (found === 'directory') return { kind: 'unreadable', reason: 'it is a folder' };
  if (found === 'other') return { kind: 'unreadable', reason: 'it is not a plain file' };
  try {
    return { kind: 'bytes', bytes: world.files.read(path) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
