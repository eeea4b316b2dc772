import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import githubTufRoot from './trusted-roots/github-tuf-root.json' with { type: 'json' };
import publicGoodRoot from './trusted-roots/public-good.json' with { type: 'json' };

/** Whose Sigstore signatures count: the parsed `trusted_root.json` of each instance that could be had. */
export interface TrustedRoots {
  readonly roots: readonly unknown[];
  /** `tuf`: that of the public good is fresh; `committed`: it is the one that this version was made with. */
  readonly source: 'tuf' | 'committed';
  /** What could not be refreshed, and why, for people. */
  readonly note?: string;
}

export interface TrustedRootOptions {
  /** Whether to ask the TUF repositories; otherwise nothing leaves this machine. */
  readonly refresh: boolean;
  /** Where TUF keeps what it has seen, so that nobody can feed it something older. Made when it is missing. */
  readonly cacheDir: string;
  readonly signal: AbortSignal;
  /** Default: that of the public good and GitHub's. The first one is the public good's. */
  readonly repositories?: readonly TufRepository[];
  readonly timeLimitMs?: number;
}

/** One TUF repository (theupdateframework.io) that hands out a `trusted_root.json`. */
export interface TufRepository {
  readonly name: string;
  readonly url: string;
  /** The root to begin with; absent: @sigstore/tuf holds it. Later roots are signed by the keys of earlier ones. */
  readonly root?: unknown;
  /** The trusted root that stands in when there is no answer. */
  readonly floor?: unknown;
}

const TIME_LIMIT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 5_000;
const TARGET = 'trusted_root.json';

/**
 * GitHub's own instance has no floor: its authorities change every half year, and a bundle of an authority that is not
 * known is `unknown`, which is checked again. Its first TUF root is the one that GitHub's command line begins with.
 */
const REPOSITORIES: readonly TufRepository[] = [
  { name: 'the Sigstore public good instance', url: 'https://tuf-repo-cdn.sigstore.dev', floor: publicGoodRoot },
  { name: 'GitHub', url: 'https://tuf-repo.github.com', root: githubTufRoot },
];

/**
 * Reads the trusted roots of the Sigstore instances that attestations may come from (ownership.md 3 B): fresh ones by
 * TUF, within 10 seconds for all, else the committed floor. Never fails: what could not be refreshed is in `note`.
 * Writes below `cacheDir` only.
 */
export async function readTrustedRoots(options: TrustedRootOptions): Promise<TrustedRoots> {
  const repositories = options.repositories ?? REPOSITORIES;
  if (!options.refresh) return { roots: toFloors(repositories), source: 'committed' };
  const limit = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeLimitMs ?? TIME_LIMIT_MS)]);
  const results = await Promise.all(repositories.map((one) => refreshRoot(one, options.cacheDir, limit)));
  const roots = results.flatMap(({ root }) => (root === undefined ? [] : [root]));
  const problems = results.flatMap(({ problem }) => problem ?? []);
  return {
    roots,
    source: results[0]?.problem === undefined ? 'tuf' : 'committed',
    ...(problems.length === 0 ? {} : { note: problems.join(' ') }),
  };
}

interface Refreshed {
  readonly root?: unknown;
  readonly problem?: string;
}

async function refreshRoot(repository: TufRepository, cacheDir: string, limit: AbortSignal): Promise<Refreshed> {
  try {
    return { root: await untilAborted(fetchRoot(repository, cacheDir), limit) };
  } catch (error) {
    const instead = repository.floor === undefined ? 'its attestations cannot be judged' : 'the committed one is used';
    const problem = `The trusted root of ${repository.name} could not be refreshed (${describe(error)}): ${instead}.`;
    return repository.floor === undefined ? { problem } : { root: repository.floor, problem };
  }
}

async function fetchRoot(repository: TufRepository, cacheDir: string): Promise<unknown> {
  // Loaded when it is needed: it brings an HTTP client of its own.
  const { initTUF } = await import('@sigstore/tuf');
  await mkdir(cacheDir, { recursive: true });
  const client = await initTUF({
    mirrorURL: repository.url,
    cachePath: cacheDir,
    timeout: REQUEST_TIMEOUT_MS,
    retry: { retries: 1, minTimeout: 100, maxTimeout: 500 },
    ...(repository.root === undefined ? {} : { rootPath: await writeFirstRoot(repository, cacheDir) }),
  });
  return JSON.parse(await client.getTarget(TARGET));
}

async function writeFirstRoot({ url, root }: TufRepository, cacheDir: string): Promise<string> {
  const path = join(cacheDir, `${encodeURIComponent(new URL(url).host)}.first-root.json`);
  await writeFile(path, JSON.stringify(root));
  return path;
}

function toFloors(repositories: readonly TufRepository[]): readonly unknown[] {
  return repositories.flatMap(({ floor }) => (floor === undefined ? [] : [floor]));
}

/** The client cannot be stopped; it ends by its own time limits, and nobody waits for it. */
function untilAborted<T>(work: Promise<T>, limit: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('no complete answer in time'));
    if (limit.aborted) stop();
    limit.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => limit.removeEventListener('abort', stop));
  });
}

/** The innermost reason: the outer ones say that something went wrong. */
function describe(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return describe(cause);
  return String(error instanceof Error ? error.message : error).slice(0, 200);
}
