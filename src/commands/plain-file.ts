import type { FileKind, Files } from '../io/files.ts';

/** The bytes of a plain file. */
export interface PlainFile {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
}

/** Something that is there, and why it cannot be read: a clause such as "it is a folder". */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly reason: string;
}

/** What is known of a file before it is read. */
export interface PlainFileOptions {
  /** What is at the path, where that was just found out: spares a look. */
  readonly kind?: FileKind | undefined;
  /** A larger file is not read. */
  readonly maxBytes?: number;
}

const NO_FILE: Readonly<Record<Exclude<FileKind, 'file'>, string>> = {
  // Never followed: where a stranger wrote the tree, a link is a way out of it.
  symlink: 'it is a symbolic link',
  directory: 'it is a folder',
  // A device may have no end and a pipe none that comes.
  other: 'it is not a plain file',
};

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

/** The bytes of a plain file, or why there are none; undefined when nothing is there. Never throws. */
export function readPlainFile(
  path: string,
  { kind, maxBytes }: PlainFileOptions,
  files: Files,
): PlainFile | UnreadableFile | undefined {
  try {
    const found = maxBytes === undefined ? undefined : files.stat(path);
    const is = kind ?? (found ?? files.stat(path))?.kind;
    if (is === undefined) return undefined;
    if (is !== 'file') return { kind: 'unreadable', reason: NO_FILE[is] };
    if (maxBytes === undefined) return { kind: 'bytes', bytes: files.read(path) };
    if (found !== undefined && found.size > maxBytes) return describeTooLarge(maxBytes);
    const bytes = files.readAtMost(path, maxBytes);
    return bytes.byteLength > maxBytes ? describeTooLarge(maxBytes) : { kind: 'bytes', bytes };
  } catch (error) {
    return { kind: 'unreadable', reason: describeReadError(error) };
  }
}

/** Why something is not read although it could be. */
export function describeTooLarge(maxBytes: number): UnreadableFile {
  return { kind: 'unreadable', reason: `it has more than ${maxBytes.toLocaleString('en')} bytes` };
}

/** Why a file could not be read or written, in words where they are known. */
export function describeReadError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[String((error as NodeJS.ErrnoException).code)] ?? error.message;
}
