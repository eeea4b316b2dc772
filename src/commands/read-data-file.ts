import type { EntryKind } from '../registry/tree-layout.ts';
import type { RawFile } from '../registry/version-entry.ts';
import { readPlainFile } from './plain-file.ts';
import type { World } from './world.ts';

/**
 * A file of the data, or why it cannot be read; undefined when there is nothing. Links are never followed: a link in
 * the tree is a stranger's way out of it. `kind` spares a look where the listing has just told it.
 */
export function readDataFile(path: string, { files }: World, kind?: EntryKind): RawFile | undefined {
  return readPlainFile(path, { kind }, files);
}
