import { dirname, join } from 'node:path';
import type { Files } from '../../io/files.ts';

/** A repository that a file lies in, or would lie in. */
export interface FoundRepository {
  /** For the middle of a sentence. */
  readonly kind: string;
  readonly folder: string;
}

/**
 * The folder of a file as the kernel finds it, which follows a symbolic link before the `..` behind it (`dirname` keeps
 * every `..`). Undefined when it is not there.
 */
export function resolveFolder(file: string, files: Files): string | undefined {
  return files.resolveLinks(dirname(file));
}

/**
 * The repository around a file: the nearest folder above it that looks like one of git (bare or not), Mercurial or
 * Jujutsu, else one that git's variables name. What git ignores counts too: `git add --force`, an archive or an image of
 * the folder would take it along.
 */
export function findRepository(
  file: string,
  files: Files,
  env: NodeJS.ProcessEnv = process.env,
): FoundRepository | undefined {
  const start = findFolder(file, files);
  const named = listNamed(env, files);
  for (let folder = start; ; folder = dirname(folder)) {
    const kind = recognise(folder, files) ?? (named.includes(folder) ? 'git repository' : undefined);
    if (kind !== undefined) return { kind, folder };
    if (dirname(folder) === folder) return undefined;
  }
}

function recognise(folder: string, files: Files): string | undefined {
  const has = (name: string) => files.stat(join(folder, name)) !== undefined;
  if (has('.git')) return 'git work tree';
  if (has('.hg')) return 'Mercurial repository';
  if (has('.jj')) return 'Jujutsu repository';
  return has('HEAD') && has('objects') && has('refs') ? 'git repository' : undefined;
}

/** Where git would work for this process wherever it is started; without GIT_WORK_TREE that is the current folder. */
function listNamed({ GIT_DIR: gitDir, GIT_WORK_TREE: workTree }: NodeJS.ProcessEnv, files: Files): string[] {
  const named = [gitDir, workTree || (gitDir ? '.' : undefined)];
  return named.flatMap((path) => (path ? (files.resolveLinks(path) ?? []) : []));
}

/** The real folder of a file; of one whose folder is not there yet, the nearest above it that is. */
function findFolder(file: string, files: Files): string {
  for (let at = dirname(file); ; at = dirname(at)) {
    const real = files.resolveLinks(at);
    if (real !== undefined) return real;
    if (dirname(at) === at) return at;
  }
}
