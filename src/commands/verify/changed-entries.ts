import { createHash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import type { FileFindings } from '../../findings/file-findings.ts';
import type { Finding } from '../../findings/finding.ts';
import { type GitChange, toWorkPath } from '../../io/git.ts';
import { compareCodeUnits } from '../../registry/catalogue.ts';
import { classifyServersPath, PROOF_FILE, type TreePath } from '../../registry/tree-layout.ts';
import { readPlainFile } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';
import { readAuthority } from './authority.ts';
import { createCommitFiles } from './commit-files.ts';
import {
  DEFAULT_DATA,
  describeUnreadable,
  type FoundEntries,
  readProofBeside,
  withPullRequest,
} from './entry-files.ts';
import type { EntryFiles } from './judge-submission.ts';
import type { VerifyOptions } from './run-verify.ts';

/** Far beyond what a server.json may have. */
const MAX_READ_BYTES = 1_048_576;

/**
 * The entries of the work tree that differ from a base commit. Policy, pins, receipts and what is listed are read from
 * that commit: what a submission says of them decides nothing. Everything that is no addition of an entry is told.
 */
export async function findChangedEntries(
  options: VerifyOptions & { readonly base: string },
  world: World,
): Promise<FoundEntries> {
  const data = options.data ?? DEFAULT_DATA;
  const git = world.git('.');
  const root = git.root();
  if (root === undefined) {
    throw new UserError('This folder is in no git repository.', 'Run this in a clone of the registry, or name files.');
  }
  const commit = git.resolve(options.base);
  const folder = toGitPath(root, data);
  const changes = git.changes(git.mergeBase(commit), folder);
  const baseWorld = { ...world, files: createCommitFiles(git, commit, { root, folder }) };
  const authority = await readAuthority(
    { data, receipts: options.receipts },
    placeReceipts({ data, receipts: options.receipts ?? join(data, 'receipts'), root, changes }, baseWorld, world),
  );
  const entries: EntryFiles[] = [];
  const others: FileFindings[] = [];
  for (const group of groupChanges(changes, folder === '.' ? 'servers/' : `${folder}/servers/`)) {
    const file = relative(process.cwd(), toWorkPath(root, group.path)) || group.path;
    const outcome = readChange(group, file, world);
    if ('bytes' in outcome) entries.push({ ...outcome, ...withPullRequest(options) });
    else
      others.push({
        file,
        verdict: outcome.severity === 'error' ? 'fail' : 'pending',
        findings: [outcome],
        dropped: 0,
      });
  }
  return { authority, entries, others, isBlocked: false };
}

interface ReceiptsPlace {
  readonly data: string;
  readonly receipts: string;
  readonly root: string;
  readonly changes: readonly GitChange[];
}

/**
 * Where receipts and pins are read: from the base, or as they lie in a checkout of their own branch. A branch that is
 * judged could write its own: none of its work tree are believed.
 */
function placeReceipts({ data, receipts, root, changes }: ReceiptsPlace, base: World, work: World): World {
  const path = relative(root, resolve(receipts)).split(sep).join('/');
  // A submodule is a repository of its own, and the branch says which.
  const isOfBranch = changes.some((change) => change.path === path && change.mode !== undefined);
  const isThere = work.files.stat(receipts) !== undefined;
  const isApart = isThere && work.git(receipts).root() !== root;
  if (isApart && !isOfBranch) return mixWorlds(base, work, receipts);
  if (isBelow(data, receipts) && !isOfBranch) return base;
  throw new UserError(
    isThere
      ? `The receipts in "${receipts}" lie in the work tree that is judged, which could change them.`
      : `There are no receipts in "${receipts}".`,
    'Check their branch out into a folder of its own (git worktree add), and name that with --receipts.',
  );
}

/** Receipts that lie elsewhere are not in this repository's history: they are the machine's own, and read as they lie. */
function mixWorlds(base: World, work: World, receipts: string): World {
  const isReceipt = (path: string) => isBelow(receipts, path);
  const pick = (path: string) => (isReceipt(path) ? work.files : base.files);
  return {
    ...base,
    files: {
      ...base.files,
      read: (path) => pick(path).read(path),
      readAtMost: (path, max) => pick(path).readAtMost(path, max),
      readIfPresent: (path) => pick(path).readIfPresent(path),
      stat: (path) => pick(path).stat(path),
      names: (path) => pick(path).names(path),
      resolveLinks: (path) => pick(path).resolveLinks(path),
      list: (path, options) => pick(path).list(path, options),
    },
  };
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(resolve(folder), resolve(path));
  return below === '' || (!below.startsWith('..') && !below.startsWith(sep));
}

function toGitPath(root: string, folder: string): string {
  const path = relative(root, resolve(folder)).split(sep).join('/');
  if (path.startsWith('..')) {
    throw new UserError(`The data folder "${folder}" is not in this repository.`, 'Name the one in it with --data.');
  }
  return path === '' ? '.' : path;
}

interface ChangeGroup extends GitChange {
  readonly place: TreePath | undefined;
  /** What there is to say beside the verdict on the entry. */
  readonly told: readonly Finding[];
}

/** A proof that changed stands for its entry: both are judged together. */
function groupChanges(changes: readonly GitChange[], servers: string): ChangeGroup[] {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const isProof = (path: string) =>
    path.startsWith(servers) && path.slice(servers.length).split('/').length === 5 && path.endsWith(`/${PROOF_FILE}`);
  const toEntry = (path: string) => (isProof(path) ? `${path.slice(0, -PROOF_FILE.length)}server.json` : path);
  const entries = [...new Set(changes.map(({ path }) => toEntry(path)))].sort(compareCodeUnits);
  return entries.map((path): ChangeGroup => {
    const below = path.startsWith(servers) ? path.slice(servers.length) : undefined;
    const place = below === undefined ? undefined : classifyServersPath(below);
    const own = byPath.get(path);
    const proof =
      place?.kind === 'server-json' ? byPath.get(`${path.slice(0, -'server.json'.length)}${PROOF_FILE}`) : undefined;
    const told = [own, proof].flatMap((change) => (change ? tellUnlessAdded(change, own) : []));
    return { ...(own ?? { status: 'M', path }), place, told };
  });
}

/** Only new plain files can be admitted by themselves; a proof comes together with its entry. */
function tellUnlessAdded({ path, status, mode = PLAIN_MODE }: GitChange, entry: GitChange | undefined): Finding[] {
  if (status === 'A' && entry?.status === 'A' && mode === PLAIN_MODE) return [];
  const expected =
    mode === PLAIN_MODE
      ? 'a new server.json, with its proof.json'
      : `a plain file, mode ${PLAIN_MODE} in git and not ${mode}`;
  return [{ code: 'change-needs-a-human', severity: 'warning', args: { path, expected } }];
}

const PLAIN_MODE = '100644';
const ENTRY_LAYOUT = 'a submission lies at servers/<shard>/<namespace>/<name>/<version>/server.json';

function expectedAt(path: string, place: TreePath | undefined): string {
  if (place?.kind === 'lifecycle') return 'a maintainer judges requests of status';
  if (path.includes('/tracked/')) return 'a maintainer judges tracked repositories';
  return place === undefined || place.kind === 'unknown' ? ENTRY_LAYOUT : 'a maintainer looks at it';
}

function readChange({ status, place, path, told, sha }: ChangeGroup, file: string, world: World): EntryFiles | Finding {
  if (place?.kind !== 'server-json') {
    return {
      code: 'change-needs-a-human',
      severity: 'warning',
      file,
      args: { path, expected: expectedAt(path, place) },
    };
  }
  if (status === 'D') return { code: 'entry-removed', severity: 'error', file, args: { path } };
  const read = readPlainFile(file, { maxBytes: MAX_READ_BYTES }, world.files);
  if (read?.kind !== 'bytes') {
    const [finding] = describeUnreadable(file, read?.reason ?? 'it is gone').findings;
    return finding as Finding;
  }
  return {
    file,
    bytes: read.bytes,
    place: { server: place.server, segment: place.segment },
    told: [...told, ...judgeFilters(path, sha, read.bytes)],
    ...readProofBeside(file, world),
  };
}

/** Filters that a branch names in `.gitattributes` can show other bytes here than those that would be merged. */
function judgeFilters(path: string, sha: string | undefined, bytes: Uint8Array): Finding[] {
  if (sha === undefined || gitBlobId(bytes, sha.length) === sha) return [];
  const expected = 'git holds other bytes than the work tree, because of a filter in .gitattributes';
  return [{ code: 'change-needs-a-human', severity: 'error', args: { path, expected } }];
}

function gitBlobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
