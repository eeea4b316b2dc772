import type { Inquiry } from '../../evidence/inquiry.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { classifyNamespace } from '../namespace-name.ts';
import type { NamespaceTerms, NamespaceVerdict, ProvenIdentity, Submission } from '../namespace-verdict.ts';
import type { RepositoryProof } from '../proof.ts';
import { isAssetName, isFilePath, isObjectId, isRefName, parseRepositoryName } from './forms.ts';
import { judgeCase, judgeRepositoryId, ownsNamespace } from './owner.ts';
import { judgeReach, resolveRef } from './refs.ts';
import { compareAsset } from './release-asset.ts';
import { findRepository, type GitHubRepository, type RepositoryPlace } from './repository.ts';
import { compareFile, explainDifference } from './tree-file.ts';
import { type Problem, toProblem, toVerdict } from './verdict.ts';

const KIND = 'github-repository';
const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';

/**
 * Judges a `github-repository` proof (ownership.md 3 A): whether a public repository of the namespace's owner has
 * exactly the submitted bytes at a tag, on its default branch, or as an asset of a tag's release. The checks come in the
 * order of the text, and the first that fails decides.
 *
 * For the namespace of a domain the proof counts inside of a `domain-delegation` only, whose judge compares the owner;
 * here it is not compared then. Pins are compared by `judgePins`. At most 4 + 1 requests for a tag (repository, ref,
 * annotated tags up to three more, release or asset), and one for each part of the path and the blob.
 */
export function* proveRepository(
  submission: Submission,
  proof: RepositoryProof,
  terms: NamespaceTerms,
): Inquiry<NamespaceVerdict> {
  const offline = judgeOffline(submission, proof, terms);
  const name = parseRepositoryName(proof.repository);
  if (offline !== undefined) return toVerdict(KIND, offline);
  if (name === undefined) return toVerdict(KIND, toForm('repository', proof.repository));
  const place: RepositoryPlace = { name, terms };
  const result = yield* findRepository(place);
  if (result.kind === 'problem') return toVerdict(KIND, result);
  const { repository } = result;
  const problem =
    judgeIdentity(submission, proof, repository) ??
    (yield* judgeCommit(place, proof, repository)) ??
    (yield* judgeBytes(place, proof, submission));
  if (problem !== undefined) return toVerdict(KIND, problem);
  return toProved(submission, repository, toEvidence(proof, repository), terms);
}

/** A verdict for bytes that a repository was found to have; `repository.id` is judged last. */
export function toProved(
  submission: Submission,
  repository: GitHubRepository,
  evidence: JsonObject,
  terms: NamespaceTerms,
): NamespaceVerdict {
  const { id: ownerId, login, type } = repository.owner;
  const told = [...judgeCase(submission, login), ...judgeRepositoryId(submission, repository, terms)];
  if (told.some(({ severity }) => severity === 'error')) return { outcome: 'disproved', kind: KIND, told };
  const [repositoryId, repositoryName] = [repository.id, repository.fullName];
  const identity: ProvenIdentity = { kind: 'github', ownerId, login, type, repositoryId, repository: repositoryName };
  return { outcome: 'proved', kind: KIND, evidence, identity, told };
}

/** What needs no request. Forms are judged again: whatever calls this, no part of a proof may leave its place in a URL. */
function judgeOffline(submission: Submission, proof: RepositoryProof, terms: NamespaceTerms): Problem | undefined {
  const { ref, sha, path, asset } = proof;
  if (terms.action !== 'publish') return toProblem('proof-action-not-covered', { kind: KIND, action: terms.action });
  const isGitHubs = classifyNamespace(submission.namespace).kind === 'github';
  if (!isGitHubs && submission.proof?.kind !== 'domain-delegation') {
    const args = { kind: KIND, namespace: submission.namespace, wanted: 'domain-key or domain-delegation' };
    return toProblem('proof-kind-not-for-namespace', args);
  }
  if (ref?.startsWith('refs/pull/'))
    return toProblem('github-ref-refused', { ref, reason: 'anybody can open a pull request' });
  const refName = ref?.startsWith(TAGS)
    ? ref.slice(TAGS.length)
    : ref?.startsWith(HEADS)
      ? ref.slice(HEADS.length)
      : '';
  if (ref !== undefined && !isRefName(refName)) {
    return toProblem('github-ref-refused', {
      ref: shortenText(ref, 150),
      reason: 'it is the name of no tag and no branch',
    });
  }
  if (!isObjectId(sha)) return toForm('sha', sha);
  if (asset === undefined) return path !== undefined && isFilePath(path) ? undefined : toForm('path', path ?? '');
  if (path !== undefined || !isAssetName(asset)) return toForm('asset', asset);
  return ref?.startsWith(TAGS)
    ? undefined
    : toProblem('github-ref-refused', { ref: ref ?? 'no ref', reason: 'an asset belongs to the release of a tag' });
}

function judgeIdentity(
  submission: Submission,
  proof: RepositoryProof,
  repository: GitHubRepository,
): Problem | undefined {
  const { fullName, id, owner } = repository;
  if (id !== proof.repositoryId) {
    return toProblem('github-repository-id-mismatch', {
      repository: fullName,
      found: id,
      expected: proof.repositoryId,
    });
  }
  if (classifyNamespace(submission.namespace).kind === 'github' && !ownsNamespace(owner.login, submission)) {
    return toProblem('github-owner-mismatch', {
      repository: fullName,
      owner: owner.login,
      namespace: submission.namespace,
    });
  }
  return undefined;
}

/** The ref leads to the commit; a commit of the default branch, or one without a ref, lies on the default branch. */
function* judgeCommit(
  place: RepositoryPlace,
  { ref, sha }: RepositoryProof,
  { fullName, defaultBranch }: GitHubRepository,
): Inquiry<Problem | undefined> {
  if (ref === undefined || ref.startsWith(HEADS)) {
    if (ref !== undefined && ref !== HEADS + defaultBranch) {
      return toProblem('github-ref-refused', {
        ref,
        reason: `the default branch is "${shortenText(defaultBranch, 60)}"`,
      });
    }
    const reach = yield* judgeReach(place, defaultBranch, sha);
    if (reach.kind === 'problem') return reach;
    const args = { repository: fullName, sha, branch: shortenText(defaultBranch, 100) };
    if (reach.kind === 'apart') return toProblem('github-commit-apart', { ...args, status: reach.status });
    return undefined;
  }
  const found = yield* resolveRef(place, ref.slice('refs/'.length));
  if (found.kind === 'problem') return found;
  if (found.kind === 'absent') return toProblem('github-ref-absent', { repository: fullName, ref });
  const at = found.kind === 'commit' ? found.sha : found.found;
  return at === sha
    ? undefined
    : toProblem('github-ref-moved', { repository: fullName, ref, found: at, expected: sha });
}

function* judgeBytes(
  place: RepositoryPlace,
  proof: RepositoryProof,
  submission: Submission,
): Inquiry<Problem | undefined> {
  const { repository, asset, ref = '', sha, path = '' } = proof;
  if (asset !== undefined) return yield* judgeAsset(place, proof, submission);
  const state = yield* compareFile(place, sha, path, submission.bytes);
  const args = { repository, path, at: `${ref || 'the default branch'} (${sha.slice(0, 12)})` };
  switch (state.kind) {
    case 'same':
      return undefined;
    case 'absent':
      return toProblem('github-file-absent', { ...args, missing: shortenText(state.at, 100) });
    case 'mode':
      return toProblem('github-file-mode', { ...args, mode: state.mode });
    case 'differs': {
      const difference = yield* explainDifference(place, state.blob, state.size, submission.bytes);
      return toProblem('github-file-differs', { ...args, difference });
    }
    case 'problem':
      return state;
  }
}

function* judgeAsset(
  place: RepositoryPlace,
  proof: RepositoryProof,
  submission: Submission,
): Inquiry<Problem | undefined> {
  const { repository, ref = '', asset = '' } = proof;
  const tag = ref.slice(TAGS.length);
  const state = yield* compareAsset(place, tag, asset, submission.digest);
  const args = { repository, tag, asset };
  switch (state.kind) {
    case 'same':
      return undefined;
    case 'problem':
      return state;
    case 'differs':
      return toProblem('github-asset-differs', { ...args, found: state.found, expected: submission.digest });
    default:
      return toProblem('github-asset-absent', { ...args, missing: state.kind === 'no-release' ? 'release' : 'asset' });
  }
}

function toEvidence(proof: RepositoryProof, { id, fullName, owner }: GitHubRepository): JsonObject {
  const { ref, sha, path, asset } = proof;
  return {
    repository: fullName,
    repositoryId: id,
    ownerId: owner.id,
    ...(ref === undefined ? {} : { ref }),
    sha,
    ...(asset === undefined ? { path: path ?? '' } : { asset }),
  };
}

function toForm(member: string, value: string): Problem {
  const wanted: Readonly<Record<string, string>> = {
    repository: 'owner/repo',
    sha: 'the commit, 40 hex digits in lower case',
    path: 'the path of a file, or "asset" in its place',
    asset: 'the name of an asset, without "path"',
  };
  return toProblem('proof-invalid', {
    place: `"${member}"`,
    problem: `is "${shortenText(value, 60)}"`,
    expected: wanted[member] ?? '',
  });
}
