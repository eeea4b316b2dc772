import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { UserError } from './errors.ts';

const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** A larger blob is no entry; it is listed and cannot be read. */
const MAX_BLOB_BYTES = 1_048_576;

/** One path of a commit's tree. */
export interface GitPath {
  /** Below the root of the repository, with forward slashes. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` (link), `160000` (submodule). */
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

/** One path that differs between a commit and the working tree. */
export interface GitChange {
  /** `A` added, `M` changed, `D` removed, `T` another kind of thing. A rename is a removal and an addition. */
  readonly status: 'A' | 'M' | 'D' | 'T';
  readonly path: string;
  /** As git writes it, such as `100644`; absent for what is gone, and for files that git does not know. */
  readonly mode?: string;
}

/** Reading a git repository: nothing here changes it, and nothing of its content is run. */
export interface Git {
  /** Root of the work tree, or undefined outside of any. */
  root(): string | undefined;
  /** The commit that a name means. @throws UserError when there is none. */
  resolve(ref: string): string;
  /** The common ancestor of a commit and HEAD. */
  mergeBase(commit: string): string;
  /** Paths below `folder` in a commit. */
  tree(commit: string, folder: string): readonly GitPath[];
  /** Contents by object id; those above 1 MiB are left out. */
  blobs(paths: readonly GitPath[]): ReadonlyMap<string, Uint8Array>;
  /** When a path was first committed, RFC 3339 in UTC; undefined when it is not in the history. */
  addedAt(path: string): string | undefined;
  /**
   * What differs between a commit and the working tree, anywhere in the repository; files that git does not know count
   * below `folder` alone.
   */
  changes(commit: string, folder: string): readonly GitChange[];
}

/** Whatever a `.gitmodules` of the branch says, a submodule that changed is a change. */
const WHOLE_DIFF = [
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--ignore-submodules=none',
];

/** Git in the repository around `cwd`, by its own program. */
export function createGit(cwd: string): Git {
  return {
    root: () => tryRun(cwd, ['rev-parse', '--show-toplevel'])?.toString().trim(),
    resolve: (ref) => resolveRef(cwd, ref),
    mergeBase: (commit) => tryRun(cwd, ['merge-base', commit, 'HEAD'])?.toString().trim() || commit,
    tree: (commit, folder) => readTree(run(cwd, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder])),
    blobs: (paths) => readBlobs(cwd, paths),
    addedAt: (path) => {
      const time = tryRun(cwd, ['log', '--diff-filter=A', '--format=%ct', '-1', '--', path])?.toString().trim();
      return time ? `${new Date(Number(time) * 1000).toISOString().slice(0, 19)}Z` : undefined;
    },
    changes: (commit, folder) => [
      ...readChanges(run(cwd, ['diff', ...WHOLE_DIFF, '-z', commit, '--'])),
      ...splitNul(
        run(cwd, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', `:(top,literal)${folder}`]),
      ).map((path): GitChange => ({ status: 'A', path })),
    ],
  };
}

function resolveRef(cwd: string, ref: string): string {
  // A leading hyphen would be an option; `^{commit}` takes no tree and no blob.
  const sha = ref.startsWith('-')
    ? undefined
    : tryRun(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
        ?.toString()
        .trim();
  if (sha) return sha;
  throw new UserError(
    `"${ref}" is no commit of this repository.`,
    'Name a branch, tag or commit that is here, such as origin/main; "git fetch" brings what is missing.',
  );
}

function readTree(output: Buffer): GitPath[] {
  return splitNul(output).flatMap((line) => {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line);
    if (!match) return [];
    const [, mode = '', sha = '', size = '', path = ''] = match;
    return [{ path, mode, sha, size: size === '-' ? 0 : Number(size) }];
  });
}

function readBlobs(cwd: string, paths: readonly GitPath[]): Map<string, Uint8Array> {
  const wanted = [...new Set(paths.filter(({ size }) => size <= MAX_BLOB_BYTES).map(({ sha }) => sha))];
  const blobs = new Map<string, Uint8Array>();
  if (wanted.length === 0) return blobs;
  const output = run(cwd, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const sha of wanted) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file gave no size for ${sha}`);
    blobs.set(sha, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}

/** `:<mode before> <mode now> <id before> <id now> <status>`, then the path. */
function readChanges(output: Buffer): GitChange[] {
  const parts = splitNul(output);
  const changes: GitChange[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = '', , , status] = (parts[index] ?? '').split(' ');
    const kept = mode === '000000' ? {} : { mode };
    changes.push({ status: status as GitChange['status'], path: parts[index + 1] ?? '', ...kept });
  }
  return changes;
}

function splitNul(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}

/** No pager, no hooks, no filters of the repository's configuration: what is read may be a stranger's. */
function run(cwd: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotepath=false', ...args], {
      cwd,
      input: input ?? '',
      maxBuffer: MAX_OUTPUT_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') {
      throw new UserError('The program "git" is not there.', 'Install git, or name the files to verify.', {
        cause: error,
      });
    }
    const said = stderr?.toString().trim().split('\n')[0] ?? '';
    throw new UserError(
      `git ${args[0]} failed${said ? `: ${said}` : ''}.`,
      'Run this in a clone of the registry, with its history.',
      { cause: error },
    );
  }
}

function tryRun(cwd: string, args: readonly string[]): Buffer | undefined {
  try {
    return run(cwd, args);
  } catch {
    return undefined;
  }
}

/** Joins a path of git to the folder on this machine. */
export function toWorkPath(root: string, path: string): string {
  return join(root, ...path.split('/'));
}
