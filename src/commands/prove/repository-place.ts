import type { Inquiry } from '../../evidence/inquiry.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { isAssetName, isFilePath, isObjectId, isRefName } from '../../ownership/github/forms.ts';
import { toTagForms } from '../../ownership/github/prove-implicit.ts';
import { resolveRef } from '../../ownership/github/refs.ts';
import { findRepository, type RepositoryPlace } from '../../ownership/github/repository.ts';
import { parseRepositoryUrl } from '../../ownership/github/repository-url.ts';
import { type Problem, toProblem } from '../../ownership/github/verdict.ts';
import type { NamespaceTerms, Submission } from '../../ownership/namespace-verdict.ts';
import type { RepositoryProof } from '../../ownership/proof.ts';
import { UserError } from '../world.ts';

/** Where a person says that the bytes are. */
export interface WantedOptions {
  /** A tag, the default branch, or a commit of it. */
  readonly ref?: string | undefined;
  readonly path?: string | undefined;
  readonly asset?: string | undefined;
}

/** The same, read. */
export interface Wanted {
  /** Whether any of it was said. */
  readonly isNamed: boolean;
  readonly ref: string | undefined;
  readonly where: { readonly path: string } | { readonly asset: string };
}

const FILE = 'server.json';

/** Reads where the bytes are said to be. What is no ref, no path or no asset is a UserError. */
export function readWanted(submission: Submission, { ref, path, asset }: WantedOptions): Wanted {
  if (path !== undefined && asset !== undefined)
    throw new UserError('--path and --asset both say where the bytes are.', 'Give one of them.');
  if (ref !== undefined) checkRef(ref);
  if (asset !== undefined && !isAssetName(asset))
    throw new UserError(
      `${quoteForeignText(asset)} is no name of an asset.`,
      'Give its file name, such as server.json.',
    );
  const inRepository = path ?? toUsualPath(submission);
  if (!isFilePath(inRepository)) {
    const hint = 'Give it from the root of the repository, such as packages/weather/server.json.';
    throw new UserError(`${quoteForeignText(inRepository)} is no path in a repository.`, hint);
  }
  const isNamed = ref !== undefined || path !== undefined || asset !== undefined;
  return { isNamed, ref, where: asset === undefined ? { path: inRepository } : { asset } };
}

function checkRef(ref: string): void {
  const isShort = !ref.startsWith('refs/');
  if (isRefName(ref) && (isShort || /^refs\/(?:tags|heads)\/./.test(ref))) return;
  throw new UserError(
    `${quoteForeignText(ref)} is no tag and no branch.`,
    'Give a tag (v1.2.0 or refs/tags/v1.2.0), the default branch (refs/heads/main), or the 40 digits of a commit of it. Anybody can open a pull request, so refs/pull/… is none.',
  );
}

function toUsualPath({ server }: Submission): string {
  const repository = getMember(server, 'repository');
  const subfolder = isJsonObject(repository) ? getMember(repository, 'subfolder') : undefined;
  return typeof subfolder === 'string' && subfolder !== '' ? `${subfolder}/${FILE}` : FILE;
}

export type LocatedProof = { readonly kind: 'proof'; readonly proof: RepositoryProof } | Problem;

/**
 * Finds the numbers behind the names: the repository that `repository.url` names, and the commit of the ref; without a
 * ref the first tag of this version that is there, else, for a path, the default branch. Says nothing about the bytes.
 */
export function* locateBytes(submission: Submission, wanted: Wanted, terms: NamespaceTerms): Inquiry<LocatedProof> {
  const place = findPlace(submission, terms);
  const found = yield* findRepository(place);
  if (found.kind === 'problem') return found;
  const { fullName, id, defaultBranch } = found.repository;
  const proof = { kind: 'github-repository', repository: fullName, repositoryId: id } as const;
  if (wanted.ref !== undefined && isObjectId(wanted.ref))
    return { kind: 'proof', proof: { ...proof, sha: wanted.ref, ...wanted.where } };
  const refs = listRefs(submission, wanted, defaultBranch);
  for (const ref of refs) {
    const result = yield* resolveRef(place, ref.slice('refs/'.length));
    if (result.kind === 'problem') return result;
    if (result.kind === 'commit') return { kind: 'proof', proof: { ...proof, ref, sha: result.sha, ...wanted.where } };
  }
  return toProblem('github-ref-absent', { repository: fullName, ref: refs.join(', ') });
}

function listRefs(submission: Submission, { ref, where }: Wanted, defaultBranch: string): string[] {
  const tags = toTagForms(submission).map((tag) => `refs/tags/${tag}`);
  if (ref === undefined) return 'path' in where ? [...tags, `refs/heads/${defaultBranch}`] : tags;
  if (ref.startsWith('refs/')) return [ref];
  return [`refs/tags/${ref}`, ...(ref === defaultBranch ? [`refs/heads/${ref}`] : [])];
}

function findPlace({ server }: Submission, terms: NamespaceTerms): RepositoryPlace {
  const repository = getMember(server, 'repository');
  const url = isJsonObject(repository) ? getMember(repository, 'url') : undefined;
  const name = parseRepositoryUrl(url, terms.githubHost);
  if (name !== undefined) return { name, terms };
  throw new UserError(
    `"repository.url" in server.json names no repository on ${terms.githubHost}, so there is nowhere to look.`,
    `Add "repository": { "url": "https://${terms.githubHost}/OWNER/REPOSITORY", "source": "github" }, and submit that file.`,
  );
}
