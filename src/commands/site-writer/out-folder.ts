import { dirname, relative, resolve } from 'node:path';
import type { Files } from '../../io/files.ts';
import { UserError } from '../world.ts';
import type { Layout } from './layout.ts';

const MARKER = 'build.json';
const MAX_MARKER_BYTES = 1024 * 1024;
const GENERATOR = 'mcp-git-registry';

/**
 * The absolute path of the out folder with a symbolic link at it resolved.
 * @throws UserError for the root, a folder that holds the current one, and a link that leads nowhere.
 */
export function resolveOut(out: string, files: Files): string {
  const asked = resolve(out);
  const target = files.stat(asked)?.kind === 'symlink' ? files.resolveLinks(asked) : asked;
  if (target === undefined) {
    throw new UserError(`"${asked}" is a link that leads nowhere.`, 'Remove the link, or make the folder it names.');
  }
  const toHere = relative(target, files.resolveLinks('.') ?? resolve('.'));
  const holdsCurrent = !(toHere.startsWith('..') || resolve(target, toHere) === toHere);
  if (dirname(target) === target || holdsCurrent) {
    throw new UserError(
      `The site cannot be written to "${target}": the folder that you are in lies there.`,
      'Give a folder of its own, such as --out site.',
    );
  }
  return target;
}

/**
 * Whether there is a site of ours in the out folder; false when there is none yet.
 * @throws UserError for anything else that is there: the build would mix its files with somebody's, and remove some.
 */
export function hasSite({ out, side }: Layout, files: Files): boolean {
  const beside = files.stat(side)?.kind;
  if (beside !== undefined && beside !== 'directory') {
    throw new UserError(`"${side}" is not a folder.`, 'The build keeps its notes there; move it away and build again.');
  }
  const found = files.stat(out);
  if (found === undefined) return false;
  if (found.kind !== 'directory') {
    throw new UserError(`"${out}" is there already and is not a folder.`, 'Give another --out, or remove it.');
  }
  if (isMarked(out, files)) return true;
  const names = files.names(out);
  if (names.length === 0) return false;
  const some = names
    .sort()
    .slice(0, 3)
    .map((name) => JSON.stringify(name))
    .join(', ');
  throw new UserError(
    `"${out}" holds ${names.length === 1 ? 'one thing' : `${names.length} things`} (${some}${names.length > 3 ? ', …' : ''}) and no ${MARKER} of ${GENERATOR}, so this program did not make it.`,
    'Give another --out, or empty that folder first.',
  );
}

function isMarked(out: string, files: Files): boolean {
  const found = files.stat(`${out}/${MARKER}`);
  if (found?.kind !== 'file' || found.size > MAX_MARKER_BYTES) return false;
  try {
    const marker: unknown = JSON.parse(new TextDecoder().decode(files.read(`${out}/${MARKER}`)));
    return (marker as { generator?: { name?: unknown } } | null)?.generator?.name === GENERATOR;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
