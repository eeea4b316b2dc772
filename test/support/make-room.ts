import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY_DISK = '/dev/shm';
const MIN_FREE_BYTES = 4_000_000_000;

/**
 * A new temporary folder for tests that write many thousands of files: in memory where the machine has a large memory
 * disk (a container's is often 64 MB), else where temporary files go.
 */
export function makeRoom(prefix: string): string {
  return mkdtempSync(join(hasLargeMemoryDisk() ? MEMORY_DISK : tmpdir(), prefix));
}

function hasLargeMemoryDisk(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return bavail * bsize >= MIN_FREE_BYTES;
  } catch {
    return false;
  }
}
