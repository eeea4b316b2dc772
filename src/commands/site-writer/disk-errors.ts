import type { Files } from '../../io/files.ts';
import { UserError } from '../world.ts';
import type { Layout } from './layout.ts';

const IN_THE_WAY = (path: string) =>
  [`Something else is in the way at "${path}".`, 'Move it away and build again.'] as const;
const NOT_ALLOWED = (path: string) =>
  [`"${path}" may not be written.`, 'Give yourself the right to write there, or choose another --out.'] as const;
const FULL = (path: string) =>
  [`The disk is full: "${path}" could not be written.`, 'Free some space and build again.'] as const;
const MOUNT = (path: string) =>
  [
    `"${path}" cannot be moved into place.`,
    'Give a folder inside that disk as --out, not the place where it is mounted.',
  ] as const;

const TEXTS: Readonly<Record<string, (path: string) => readonly [message: string, hint: string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: (path) => [`"${path}" is on a file system that is read-only.`, 'Choose another --out.'],
  EISDIR: IN_THE_WAY,
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  ENOTEMPTY: IN_THE_WAY,
  ELOOP: IN_THE_WAY,
  ENAMETOOLONG: (path) => [`The path "${path}" is too long for this disk.`, 'Choose an --out with a shorter path.'],
  EXDEV: MOUNT,
  EBUSY: MOUNT,
  EIO: (path) => [`The disk failed at "${path}".`, 'Check the disk, or choose another --out.'],
};

/** What a failure of the disk means for the person; other errors (the site's own, Ctrl-C, bugs) come back as they are. */
export function explainDiskError(error: unknown, layout: Layout, files: Files): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const text = code === undefined ? undefined : TEXTS[code];
  const place = [dest, path].find((place) => place !== undefined && isOurs(place, layout));
  if (text === undefined || place === undefined) return error;
  const [message, hint] = text(place);
  const isCommitted = files.stat(layout.journal) !== undefined;
  const rest = isCommitted
    ? 'The new site is partly in place, every file of it whole; the next build finishes it.'
    : 'What was there before is untouched.';
  return new UserError(message, `${hint} ${rest}`, { cause: error });
}

/** The out folder, ours beside it, and (when they cannot be made) the folders above. */
function isOurs(path: string, { out, side }: Layout): boolean {
  return [out, side].some((root) => path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`));
}
