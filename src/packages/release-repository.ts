import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import type { HttpAnswer } from '../evidence/question.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { GITHUB_API_URL } from '../manifest/public-urls.ts';
import type { JsonObject } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import type { BundlePlace } from './mcpb-source.ts';
import type { BundleSource, PackageTerms } from './package-verdict.ts';
import { hasStatus, readObject } from './registry-questions.ts';

/** What GitHub or GitLab says about the repository of a release. */
export type ReleaseRepository =
  | { readonly kind: 'public'; readonly url: string; readonly source: BundleSource }
  | { readonly kind: 'private'; readonly url: string }
  /** It has another name or place now; `found` where the answer says so. */
  | { readonly kind: 'moved'; readonly url: string; readonly found: string }
  | { readonly kind: 'missing'; readonly url: string; readonly answer: HttpAnswer }
  | { readonly kind: 'unknown'; readonly url: string; readonly answer: HttpAnswer | string };

const MAX_NAME_CHARS = 200;
const LOGIN_FORM = /^[A-Za-z0-9-]{1,100}$/;

/** Asks GitHub's API whose the repository of a release is (ownership.md 8.7 point 2). Redirects are not followed. */
export function* askGitHubRepository(
  place: Extract<BundlePlace, { readonly kind: 'github' }>,
  terms: PackageTerms,
): Inquiry<ReleaseRepository> {
  const wanted = `${place.owner}/${place.repository}`;
  const url = `${terms.githubApi}/repos/${wanted}`;
  const headers = { accept: 'application/vnd.github+json' };
  const answer = yield* askHttp({ door: 'known', method: 'GET', url, headers, auth: 'github' });
  if (isRedirect(answer)) return { kind: 'moved', url, found: 'another place' };
  if (hasStatus(answer, 404)) return { kind: 'missing', url, answer };
  if (!hasStatus(answer, 200)) return { kind: 'unknown', url, answer };
  const repository = readObject(answer)?.document;
  if (repository === undefined) return { kind: 'unknown', url, answer: 'status 200, but no JSON object' };
  return judgeRepository(repository, wanted, { url, isGitHubDotCom: isOfGitHubDotCom(repository, terms) });
}

/** Asks GitLab's API whether a project exists: only to tell a late asset from one that never will be. */
export function* askGitLabProject(
  place: Extract<BundlePlace, { readonly kind: 'gitlab' }>,
): Inquiry<'exists' | Extract<ReleaseRepository, { readonly kind: 'missing' | 'unknown' }>> {
  const url = `${new URL(place.url).origin}/api/v4/projects/${encodeURIComponent(place.project)}`;
  const answer = yield* askHttp({ door: 'known', method: 'GET', url, headers: { accept: 'application/json' } });
  if (hasStatus(answer, 200)) return 'exists';
  return hasStatus(answer, 404) ? { kind: 'missing', url, answer } : { kind: 'unknown', url, answer };
}

function judgeRepository(
  repository: JsonObject,
  wanted: string,
  { url, isGitHubDotCom }: { readonly url: string; readonly isGitHubDotCom: boolean },
): ReleaseRepository {
  const fullName = getMember(repository, 'full_name');
  const owner = getMember(repository, 'owner');
  const ownerId = isJsonObject(owner) ? readId(owner) : undefined;
  const repositoryId = readId(repository);
  const login = isJsonObject(owner) ? getMember(owner, 'login') : undefined;
  const isComplete = ownerId !== undefined && repositoryId !== undefined;
  if (typeof fullName !== 'string' || !isComplete || typeof getMember(repository, 'private') !== 'boolean') {
    return { kind: 'unknown', url, answer: 'status 200, but without "full_name", "id", "owner.id" and "private"' };
  }
  if (fullName.toLowerCase() !== wanted.toLowerCase()) {
    return { kind: 'moved', url, found: shortenText(fullName, MAX_NAME_CHARS) };
  }
  if (getMember(repository, 'private') === true) return { kind: 'private', url };
  const known = typeof login === 'string' && LOGIN_FORM.test(login) ? { ownerLogin: login } : {};
  const ids = isGitHubDotCom ? { repositoryId, ownerId, ...known } : {};
  return { kind: 'public', url, source: { host: 'github', repository: fullName, ...ids } };
}

/**
 * Releases lie on github.com. A policy may trust another GitHub, whose numbers mean other owners: ids from there must
 * never be taken for those of github.com, nor the other way round.
 */
function isOfGitHubDotCom(repository: JsonObject, terms: PackageTerms): boolean {
  if (terms.githubApi === GITHUB_API_URL) return true;
  const page = getMember(repository, 'html_url');
  return typeof page === 'string' && /^https:\/\/github\.com\//i.test(page);
}

function readId(object: JsonObject): number | undefined {
  const id = getMember(object, 'id');
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** GitHub redirects from the former name of a repository. */
function isRedirect(answer: HttpAnswer): boolean {
  if (answer.kind === 'no-answer') return answer.reason === 'redirect-refused';
  return [301, 302, 307, 308].includes(answer.status);
}
