import { type Inquiry, together } from '../../evidence/inquiry.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { splitServerName } from '../../manifest/server-name.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { classifyNamespace } from '../namespace-name.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../namespace-verdict.ts';
import { isFilePath, isRefName } from './forms.ts';
import { ownsNamespace } from './owner.ts';
import { toProved } from './prove-repository.ts';
import { type RefResult, resolveRef } from './refs.ts';
import { type AssetState, compareAsset } from './release-asset.ts';
import { findRepository, type GitHubRepository, type RepositoryPlace } from './repository.ts';
import { parseRepositoryUrl } from './repository-url.ts';
import { compareFile, explainDifference, type FileState } from './tree-file.ts';
import { type Problem, toLate, toProblem, toVerdict } from './verdict.ts';

const KIND = 'github-repository';
const FILE = 'server.json';
const MAX_TOLD_CHARS = 190;

/** `anyOwner`: for the namespace of a domain, whose delegation is compared with the owner that is found here. */
export interface ImplicitOptions {
  readonly anyOwner?: boolean;
}

/** A commit to look at, and what leads to it. */
interface Spot {
  /** Such as `refs/tags/v1.2.3`. */
  readonly ref: string;
  readonly result: RefResult;
}

/** A place where the bytes may be, and what was found there. */
interface Look {
  readonly ref: string;
  readonly sha: string;
  readonly path: string;
  readonly state: FileState;
}

/**
 * Looks for the submitted bytes where a publisher has them anyway (ownership.md 3, before A): in the repository that
 * `repository.url` names, if its owner is the namespace's, at the tags `v<version>`, `<version>`, `<name>-v<version>`
 * and `<name>@<version>`, on the default branch, and as an asset `server.json` of the releases of those tags; as
 * `server.json` or `<subfolder>/server.json`. Undefined when there is no such repository, or for other actions than
 * publishing: then nothing speaks for or against.
 *
 * `disproved` when all places were seen and a tag of this version is there; `late` while no such tag exists, since a
 * release may still come; `unknown` when a place could not be seen and no other one has the bytes.
 *
 * Distinct requests: the repository, 5 at once for the refs, then tree and blob: 8 when tag and branch are one commit and
 * the file is in its root. At most 58, if there are all 4 tags, each annotated three times over, and 5 commits differ:
 * of a subfolder at most 5 parts are looked at.
 */
export function* proveImplicitRepository(
  submission: Submission,
  terms: NamespaceTerms,
  options: ImplicitOptions = {},
): Inquiry<NamespaceVerdict | undefined> {
  const place = findPlace(submission, terms, options);
  if (place === undefined) return undefined;
  const found = yield* findRepository(place);
  if (found.kind === 'problem') return toVerdict(KIND, found);
  // Its full name is the one that was asked for, and its owner that of the full name: the namespace's.
  const { repository } = found;
  const spots = yield* findSpots(place, submission, repository);
  const looks = yield* lookAtCommits(place, spots, submission);
  const same = looks.find(({ state }) => state.kind === 'same');
  if (same !== undefined) {
    const { ref, sha, path } = same;
    return toProved(submission, repository, toEvidence(repository, { ref, sha, path }), terms);
  }
  const assets = yield* lookAtReleases(place, spots, submission);
  const asset = assets.find(({ state }) => state.kind === 'same');
  if (asset !== undefined) {
    const { ref, sha } = asset;
    return toProved(submission, repository, toEvidence(repository, { ref, sha, asset: FILE }), terms);
  }
  return toVerdict(KIND, yield* tellMissing(place, { submission, repository, spots, looks, assets }));
}

function findPlace(
  submission: Submission,
  terms: NamespaceTerms,
  { anyOwner = false }: ImplicitOptions,
): RepositoryPlace | undefined {
  if (terms.action !== 'publish') return undefined;
  const repository = getMember(submission.server, 'repository');
  if (!isJsonObject(repository)) return undefined;
  const name = parseRepositoryUrl(getMember(repository, 'url'), terms.githubHost);
  if (name === undefined) return undefined;
  const { kind } = classifyNamespace(submission.namespace);
  const isOfUse = kind === 'domain' ? anyOwner : ownsNamespace(name.owner, submission);
  return isOfUse ? { name, terms } : undefined;
}

/** Tags that a release of this version may have, in the order in which they are trusted to mean it. */
export function toTagForms({ name, version }: Pick<Submission, 'name' | 'version'>): string[] {
  const short = splitServerName(name)?.name ?? name;
  const forms = [`v${version}`, version, `${short}-v${version}`, `${short}@${version}`];
  return forms.filter(isRefName);
}

function* findSpots(
  place: RepositoryPlace,
  submission: Submission,
  { defaultBranch }: GitHubRepository,
): Inquiry<readonly Spot[]> {
  const refs = [...toTagForms(submission).map((tag) => `tags/${tag}`), `heads/${defaultBranch}`];
  const results = yield* together(refs.map((ref) => resolveRef(place, ref)));
  return results.map((result, index) => ({ ref: `refs/${refs[index]}`, result }));
}

/** Each commit once, by its first ref: a tag of this version says more than the default branch. */
function* lookAtCommits(
  place: RepositoryPlace,
  spots: readonly Spot[],
  submission: Submission,
): Inquiry<readonly Look[]> {
  const commits = new Map<string, string>();
  for (const { ref, result } of spots) {
    if (result.kind === 'commit' && !commits.has(result.sha)) commits.set(result.sha, ref);
  }
  const wanted = [...commits].flatMap(([sha, ref]) => toPaths(submission).map((path) => ({ ref, sha, path })));
  const states = yield* together(wanted.map(({ sha, path }) => compareFile(place, sha, path, submission.bytes)));
  return wanted.map((one, index) => ({ ...one, state: states[index] as FileState }));
}

const MAX_SUBFOLDER_PARTS = 5;

function toPaths({ server }: Submission): string[] {
  const repository = getMember(server, 'repository');
  const subfolder = isJsonObject(repository) ? getMember(repository, 'subfolder') : undefined;
  if (typeof subfolder !== 'string' || !isFilePath(`${subfolder}/${FILE}`)) return [FILE];
  return subfolder.split('/').length > MAX_SUBFOLDER_PARTS ? [FILE] : [`${subfolder}/${FILE}`, FILE];
}

interface AssetLook {
  readonly ref: string;
  readonly sha: string;
  readonly state: AssetState;
}

function* lookAtReleases(
  place: RepositoryPlace,
  spots: readonly Spot[],
  { digest }: Submission,
): Inquiry<readonly AssetLook[]> {
  const tags = spots.flatMap(({ ref, result }) => {
    return ref.startsWith('refs/tags/') && result.kind === 'commit' ? [{ ref, sha: result.sha }] : [];
  });
  const states = yield* together(
    tags.map(({ ref }) => compareAsset(place, ref.slice('refs/tags/'.length), FILE, digest)),
  );
  return tags.map((one, index) => ({ ...one, state: states[index] as AssetState }));
}

interface Seen {
  readonly submission: Submission;
  readonly repository: GitHubRepository;
  readonly spots: readonly Spot[];
  readonly looks: readonly Look[];
  readonly assets: readonly AssetLook[];
}

function* tellMissing(
  place: RepositoryPlace,
  { submission, repository, spots, looks, assets }: Seen,
): Inquiry<Problem> {
  const results: readonly (RefResult | FileState | AssetState)[] = [
    ...spots.map(({ result }) => result),
    ...looks.map(({ state }) => state),
    ...assets.map(({ state }) => state),
  ];
  const unseen = results.find((result) => result.kind === 'problem');
  if (unseen !== undefined) return unseen;
  const found: string[] = [];
  const differing = looks.find(({ state }) => state.kind === 'differs');
  if (differing?.state.kind === 'differs') {
    const { blob, size } = differing.state;
    const difference = yield* explainDifference(place, blob, size, submission.bytes);
    found.push(`${differing.path} at ${shortRef(differing.ref)} is not the same: ${difference}`);
  } else if (looks.length > 0)
    found.push(`no ${FILE} at ${[...new Set(looks.map(({ ref }) => shortRef(ref)))].join(', ')}`);
  if (assets.length > 0) {
    const other = assets.some(({ state }) => state.kind === 'differs');
    found.push(other ? `the release's asset ${FILE} is another file` : `no asset ${FILE} in its release`);
  }
  const args = {
    repository: repository.fullName,
    tags: shortenText(toTagForms(submission).join(', '), MAX_TOLD_CHARS),
    found: shortenText(found.join('; ') || 'the repository is empty', MAX_TOLD_CHARS),
  };
  const hasTag = spots.some(({ ref, result }) => ref.startsWith('refs/tags/') && result.kind !== 'absent');
  return hasTag ? toProblem('github-bytes-not-found', args) : toLate('github-bytes-late', args);
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:tags|heads)\//, '');
}

function toEvidence(
  { id, fullName, owner }: GitHubRepository,
  place: { ref: string; sha: string; path?: string; asset?: string },
) {
  return { repository: fullName, repositoryId: id, ownerId: owner.id, ...place };
}
