import type { FileFindings } from '../../findings/file-findings.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import { readPolicyFile } from '../validate-policy.ts';
import { readTarget } from '../validate-read.ts';
import { DEFAULT_FILE, findTargets, type Target } from '../validate-targets.ts';
import { UserError, type World } from '../world.ts';
import { type Authority, defaultPolicy, readAuthority, toLoneAuthority } from './authority.ts';
import { findChangedEntries } from './changed-entries.ts';
import { describeUnreadable, type FoundEntries, readProofBeside, withPullRequest } from './entry-files.ts';
import type { EntryFiles } from './judge-submission.ts';
import type { VerifyOptions } from './run-verify.ts';

/** Finds the entries: those that differ from the base, or the files that were named. */
export async function findEntries(options: VerifyOptions, world: World): Promise<FoundEntries> {
  checkOptions(options);
  if (options.base !== undefined) return findChangedEntries({ ...options, base: options.base }, world);
  const authority = await findAuthority(options, world);
  const targets = await findTargets(listFiles(options, authority, world), world);
  const entries: EntryFiles[] = [];
  const others: FileFindings[] = [];
  for (const target of targets) {
    const read = await readTarget(target, options, world);
    if (read.kind === 'unreadable') others.push(describeUnreadable(target.name, read.reason));
    else entries.push({ ...toEntryFiles(target, read.bytes, world), ...withPullRequest(options) });
  }
  return { authority, entries, others, isBlocked: others.length > 0 };
}

/** The files that were named; with a data folder and none, all that waits in it. */
function listFiles({ files }: VerifyOptions, { catalogue, names }: Authority, world: World): readonly string[] {
  if (files.length > 0 || !catalogue || !names || world.files.stat(DEFAULT_FILE) !== undefined) return files;
  const waiting = catalogue.excluded.flatMap(({ name, version, code }) => {
    const placed = toEntryPaths(name, version);
    if (code !== 'waiting-for-admission' || placed.kind === 'problem') return [];
    return `${names.servers}/${placed.paths.server}/${placed.paths.version}/server.json`;
  });
  if (waiting.length > 0) return waiting;
  throw new UserError(
    'Nothing waits for admission in this registry, and no file was named.',
    'Name the files to verify.',
  );
}

/** What would be ignored is said, never passed over. */
function checkOptions({ base, files, data, policy, receipts }: VerifyOptions): void {
  if (receipts !== undefined && data === undefined && base === undefined) {
    throw new UserError('Receipts were named, and no data folder that they belong to.', 'Add --data DIR.');
  }
  if (base !== undefined && files.length > 0) {
    throw new UserError('Name files, or a base, not both.', 'With a base, the files that changed are found by git.');
  }
  if (policy !== undefined && (data !== undefined || base !== undefined)) {
    throw new UserError(
      'The policy of a registry is its registry.yml; another one was named too.',
      'Leave out the policy, or the data folder and the base.',
    );
  }
}

async function findAuthority(options: VerifyOptions, world: World): Promise<Authority> {
  const { data, receipts, policy } = options;
  if (data !== undefined) return readAuthority({ data, receipts }, world);
  if (policy === undefined || policy === 'public' || policy === 'private') {
    return toLoneAuthority(defaultPolicy(policy ?? 'public'));
  }
  return toLoneAuthority(readPolicyFile(policy, options.confinedTo, world));
}

function toEntryFiles(target: Target, bytes: Uint8Array, world: World): EntryFiles {
  if (target.kind !== 'file') return { file: target.name, bytes };
  return { file: target.name, bytes, ...readProofBeside(target.name, world) };
}
