import { judgePlace } from './judge-place.ts';
import {
  describeReadError,
  describeTooLarge,
  type PlainFile,
  readPlainFile,
  type UnreadableFile,
} from './plain-file.ts';
import type { Target } from './validate-targets.ts';
import type { World } from './world.ts';

/** Far beyond what a server.json may have: what is larger is not read at all. */
const MAX_READ_BYTES = 67_108_864;

/** The bytes of a file that was named, or of standard input. */
export interface ReadTarget extends PlainFile {
  /** A symbolic link leads to it: at its own name, or on the way. */
  readonly isLink: boolean;
}

/** How far reading may go. */
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
): Promise<ReadTarget | UnreadableFile> {
  if (target.kind === 'problem') return unreadable(target.reason);
  try {
    if (target.kind === 'file') return readFile(target.name, options, world);
    const bytes = await world.readInput(MAX_READ_BYTES);
    return bytes.byteLength > MAX_READ_BYTES
      ? describeTooLarge(MAX_READ_BYTES)
      : { kind: 'bytes', bytes, isLink: false };
  } catch (error) {
    return unreadable(describeReadError(error));
  }
}

function readFile(name: string, options: ReadOptions, { files }: World): ReadTarget | UnreadableFile {
  const place = judgePlace(name, options.confinedTo, files);
  if (place === 'outside') return unreadable('it lies outside of the repository');
  const isLink = place === 'linked' || files.stat(name)?.kind === 'symlink';
  if (isLink && !options.followsLinks) return unreadable('it is a symbolic link, or lies below one');
  const path = isLink ? files.resolveLinks(name) : name;
  if (path === undefined) return unreadable('it is a symbolic link that leads nowhere');
  const read = readPlainFile(path, { maxBytes: MAX_READ_BYTES }, files) ?? unreadable('it is gone');
  return read.kind === 'bytes' ? { ...read, isLink } : read;
}

function unreadable(reason: string): UnreadableFile {
  return { kind: 'unreadable', reason };
}
