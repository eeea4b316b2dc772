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
  /** Object id of what git would commit; absent where the work tree has something else, or git does not know the file. */
  readonly sha?: string;
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

/**
 * Plumbing, so that no configuration changes what is told. Whatever a `.gitmodules` of the branch says, a submodule that
 * changed is a change; none is looked into.
 */
const WHOLE_DIFF = [
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--ignore-submodules=dirty',
  '-z',
];
/** A partial clone would fetch what is missing, and wait for it. */
const TIME_LIMIT_MS = 120_000;

/** Git in the repository around `cwd`, by its own program. */
export function createGit(cwd: string): Git {
  return {
    root: () => tryRun(cwd, ['rev-parse', '--show-toplevel'])?.toString().trim(),
    resolve: (ref) => resolveRef(cwd, ref),
    mergeBase: (commit) => tryRun(cwd, ['merge-base', commit, 'HEAD'])?.toString().trim() || commit,
    tree: (commit, folder) => readTree(run(cwd, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder])),
    blobs: (paths) => readBlobs(cwd, paths),
    addedAt: (path) => readTimeAdded(cwd, path),
    changes: (commit, folder) => readAllChanges(cwd, commit, folder),
  };
}

/**
 * The time of the first commit on the main line that has the path: whoever merges sets it, not who wrote the commit. A
 * clone without its history does not know, and no time lies ahead of now.
 */
function readTimeAdded(cwd: string, path: string): string | undefined {
  if (tryRun(cwd, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') return undefined;
  const args = ['log', '--first-parent', '--diff-filter=A', '--format=%ct', '-1', '--', path];
  const seconds = Number(tryRun(cwd, args)?.toString().trim() || Number.NaN);
  if (!Number.isInteger(seconds) || seconds <= 0) return undefined;
  const time = Math.min(seconds * 1000, Date.now());
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** What git would commit against the base, then what only the work tree has. */
function readAllChanges(cwd: string, commit: string, folder: string): GitChange[] {
  const changes = new Map<string, GitChange>();
  for (const change of readChanges(run(cwd, ['diff-index', '--cached', ...WHOLE_DIFF, commit, '--']))) {
    changes.set(change.path, change);
  }
  for (const { status, path, mode } of readChanges(run(cwd, ['diff-files', ...WHOLE_DIFF]))) {
    const known = changes.get(path);
    const merged = status === 'D' ? 'D' : (known?.status ?? status);
    changes.set(path, { status: merged, path, ...(mode === undefined ? {} : { mode }) });
  }
  const untracked = [
    'ls-files',
    '--others',
    '--exclude-standard',
    '--full-name',
    '-z',
    '--',
    `:(top,literal)${folder}`,
  ];
  for (const path of splitNul(run(cwd, untracked))) changes.set(path, { status: 'A', path });
  return [...changes.values()];
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
  return splitNul(output).map((line) => {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line);
    // An object that cannot be read is no object that is not there.
    if (!match) throw broken('a part of the base commit cannot be read');
    const [, mode = '', sha = '', size = '', path = ''] = match;
    return { path, mode, sha, size: size === '-' ? 0 : Number(size) };
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
    if (!Number.isInteger(size)) throw broken('a file of the base commit cannot be read');
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
    const [, mode = '', , sha = '', status] = (parts[index] ?? '').split(' ');
    const kept = { ...(mode === '000000' ? {} : { mode }), ...(/^0+$/.test(sha) ? {} : { sha }) };
    changes.push({ status: status as GitChange['status'], path: parts[index + 1] ?? '', ...kept });
  }
  return changes;
}

function broken(what: string): UserError {
  return new UserError(`The clone is damaged: ${what}.`, 'Run "git fsck", or clone the registry again.');
}

function splitNul(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}

/** No pager, no file monitor: what is read may be a stranger's. */
function run(cwd: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotepath=false', ...args], {
      cwd,
      input: input ?? '',
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout: TIME_LIMIT_MS,
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
