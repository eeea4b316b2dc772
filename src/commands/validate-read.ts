import { judgePlace } from './judge-place.ts';
import type { Target } from './validate-targets.ts';
import type { World } from './world.ts';

/** Far beyond what a server.json may have: what is larger is not read at all. */
const MAX_READ_BYTES = 67_108_864;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go in a circle',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EAGAIN: 'it has nothing to read yet',
};

export interface ReadTarget {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  /** A symbolic link leads to it: at its own name, or on the way. */
  readonly isLink: boolean;
}

export interface UnreadableTarget {
  readonly kind: 'unreadable';
  readonly reason: string;
}

export interface ReadOptions {
  /** Read what a symbolic link leads to; off where a stranger wrote the tree. */
  readonly followsLinks?: boolean | undefined;
  /** The folder that nothing may be read outside of. */
  readonly confinedTo?: string | undefined;
}

/** The bytes of what is to be judged, or why there are none. */
export async function readTarget(
  target: Target,
  options: ReadOptions,
  world: World,
): Promise<ReadTarget | UnreadableTarget> {
  if (target.kind === 'problem') return { kind: 'unreadable', reason: target.reason };
  try {
    if (target.kind === 'file') return readPlainFile(target.name, options, world);
    const bytes = await world.readInput(MAX_READ_BYTES);
    return bytes.byteLength > MAX_READ_BYTES ? TOO_LARGE : { kind: 'bytes', bytes, isLink: false };
  } catch (error) {
    return { kind: 'unreadable', reason: describeReadError(error) };
  }
}

const TOO_LARGE: UnreadableTarget = { kind: 'unreadable', reason: 'it is far too large to be a server.json' };

function readPlainFile(name: string, options: ReadOptions, { files }: World): ReadTarget | UnreadableTarget {
  const place = judgePlace(name, options.confinedTo, files);
  if (place === 'outside') return { kind: 'unreadable', reason: 'it lies outside of the repository' };
  const isLink = place === 'linked' || files.stat(name)?.kind === 'symlink';
  if (isLink && !options.followsLinks) {
    return { kind: 'unreadable', reason: 'it is a symbolic link, or lies below one' };
  }
  const path = isLink ? files.resolveLinks(name) : name;
  const found = path === undefined ? undefined : files.stat(path);
  if (path === undefined || found === undefined) {
    return { kind: 'unreadable', reason: isLink ? 'it is a symbolic link that leads nowhere' : 'it is gone' };
  }
  if (found.kind === 'directory') return { kind: 'unreadable', reason: 'it is a folder' };
  // A device may have no end and a pipe none that comes.
  if (found.kind !== 'file') return { kind: 'unreadable', reason: 'it is not a plain file; pipe it into validate -' };
  if (found.size > MAX_READ_BYTES) return TOO_LARGE;
  const bytes = files.readAtMost(path, MAX_READ_BYTES);
  return bytes.byteLength > MAX_READ_BYTES ? TOO_LARGE : { kind: 'bytes', bytes, isLink };
}

/** Why a file could not be read or written, in words where they are known. */
export function describeReadError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[String((error as NodeJS.ErrnoException).code)] ?? error.message;
}
