import type { Files } from '../../io/files.ts';

const MAX_OWN_BYTES = 512 * 1024 * 1024;

/**
 * A file of ours beside the site, or undefined. The folder may have come with a stranger's commit: what is no plain
 * file (a link to a device, a folder) is not read.
 */
export function readOwnFile(path: string, files: Files): Uint8Array | undefined {
  const found = files.stat(path);
  return found?.kind === 'file' && found.size <= MAX_OWN_BYTES ? files.readIfPresent(path) : undefined;
}

/** Takes away what stands at the place of a file of ours and is none. Links are removed, never followed. */
export function clearOwnPlace(path: string, files: Files): void {
  const kind = files.stat(path)?.kind;
  if (kind !== undefined && kind !== 'file') files.removeTree(path);
}
