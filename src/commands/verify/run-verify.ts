import { type FileFindings, toVerdict, type Verdict } from '../../findings/file-findings.ts';
import type { BundleVerifier } from '../../ownership/attestation/bundle-verifier.ts';
import { createBundleVerifier } from '../../ownership/attestation/sigstore-verifier.ts';
import type { PullRequestFacts } from '../../ownership/namespace-verdict.ts';
import { createAsker, type Doors } from '../ask/ask.ts';
import { readRegistryId } from '../registry-id.ts';
import { createBudget, keepWithin } from '../report-budget.ts';
import { isTokensOwnApi } from '../token-target.ts';
import type { World } from '../world.ts';
import { type AskedEntry, askEntry, type RunContext } from './ask-entry.ts';
import type { Authority } from './authority.ts';
import { findEntries } from './find-entries.ts';
import type { EntryFiles } from './judge-submission.ts';
import { toRegistryState } from './registry-state.ts';
import { createRemoteIndex } from './remote-index.ts';
import { type SettledEntry, settleEntry } from './settle-entry.ts';

export interface VerifyOptions {
  /** Files, folders, globs, `-`; none, and no `base`, means server.json. */
  readonly files: readonly string[];
  /** The commit that entries are compared with: what it has decides. */
  readonly base?: string | undefined;
  /** The registry's data folder: what is listed, pinned and ruled. */
  readonly data?: string | undefined;
  readonly receipts?: string | undefined;
  /** Without a data folder: `public`, `private`, or the path of a registry.yml. */
  readonly policy?: string | undefined;
  /** Id of the registry that proofs must be made for, where no policy says it. */
  readonly registry?: string | undefined;
  readonly allowAddresses?: readonly string[] | undefined;
  readonly githubToken?: string | undefined;
  /** Facts about the pull request that brings the entries, from GitHub's event. */
  readonly pullRequest?: PullRequestFacts | undefined;
  readonly followsLinks?: boolean | undefined;
  readonly confinedTo?: string | undefined;
}

/** What `verify` found out. */
export interface Verification {
  readonly verdict: Verdict;
  /** A file could not be read. */
  readonly isBlocked: boolean;
  readonly entries: readonly SettledEntry[];
  /** Every file with its findings, also those that are no entry. */
  readonly files: readonly FileFindings[];
  /** Requests that were sent, by host. */
  readonly requests: ReadonlyMap<string, number>;
  readonly registryId: string;
}

/**
 * Judges entries by the rules and by what the world shows: who may publish, who owns the packages and remotes, and what
 * the registry holds already. Writes nothing. Entries are asked about side by side, and each question once.
 */
export async function runVerify(options: VerifyOptions, world: World): Promise<Verification> {
  const found = await findEntries(options, world);
  const { authority } = found;
  const doors = openDoors(authority, options, world);
  const context = await createContext(found.entries, { authority, doors, options, world });
  const progress = world.console.progress('Asking', undefined);
  try {
    const asker = createAsker(doors, { onAnswer: (done) => progress.update(done) });
    const asked = await Promise.all(found.entries.map((entry) => askEntry(entry, { ...context, asker })));
    const entries = settleAll(asked, { ...context, asker });
    const budget = createBudget();
    const told = entries.flatMap(({ file, proofFile }) => (proofFile ? [file, proofFile] : [file]));
    const files = [...found.others, ...told].map((file) => keepWithin(budget, file));
    return {
      verdict: toVerdict(files),
      isBlocked: found.isBlocked,
      entries,
      files,
      requests: doors.counts(),
      registryId: context.registryId,
    };
  } finally {
    progress.finish();
    doors.close();
  }
}

/** The doors as the registry's policy and the person at this machine open them. */
export function openDoors(
  { policy }: Authority,
  { allowAddresses, githubToken }: Pick<VerifyOptions, 'allowAddresses' | 'githubToken'>,
  world: World,
): Doors {
  return world.openDoors({
    registryId: policy.id,
    internalHosts: policy.internalHosts,
    allowedAddresses: allowAddresses ?? [],
    github: {
      api: policy.githubApi,
      ...(githubToken && isTokensOwnApi(policy.githubApi) ? { token: githubToken } : {}),
    },
    dnsOverHttps: policy.dnsOverHttps,
  });
}

interface Setting {
  readonly authority: Authority;
  readonly doors: Doors;
  readonly options: Pick<VerifyOptions, 'registry'>;
  readonly world: World;
}

/** What is the same for all entries of a run; the trusted roots are read only where an entry may need them. */
export async function createContext(
  entries: readonly EntryFiles[],
  { authority, options, world }: Setting,
): Promise<Omit<RunContext, 'asker'>> {
  const verifier = entries.some(mayBeAttested) ? await createVerifier(world) : undefined;
  return {
    authority,
    ...(authority.catalogue ? { state: toRegistryState(authority.catalogue) } : {}),
    registryId: options.registry === undefined ? authority.policy.id : readRegistryId(options.registry),
    now: world.clock.now(),
    ...(verifier ? { verifier } : {}),
  };
}

function mayBeAttested({ proof }: EntryFiles): boolean {
  return proof !== undefined && new TextDecoder().decode(proof.bytes).includes('github-attestation');
}

async function createVerifier(world: World): Promise<BundleVerifier> {
  const { roots, note } = await world.readTrustedRoots();
  if (note) world.console.note(note);
  return createBundleVerifier(roots);
}

function settleAll(asked: readonly AskedEntry[], context: RunContext): SettledEntry[] {
  const { authority } = context;
  const settle = {
    ...context,
    remoteIndex: createRemoteIndex(authority.catalogue, authority.names?.servers ?? ''),
    isApproved: () => false,
    records: new Map(),
  };
  return asked.map((one) => settleEntry(one, settle));
}
