import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import type { HttpAnswer } from '../evidence/question.ts';
import { getMember } from '../manifest/json-members.ts';
import { GITHUB_API_URL } from '../manifest/public-urls.ts';
import type { JsonObject } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { isSameIgnoringCase } from '../ownership/ascii-case.ts';
import { getId, getObject, getText } from '../ownership/github/read-members.ts';
import { askGitHub, toApiUrl } from '../ownership/github/rest.ts';
import { GITHUB_LOGIN } from '../ownership/namespace-name.ts';
import type { BundlePlace } from './mcpb-source.ts';
import type { BundleSource, PackageTerms } from './package-verdict.ts';
import { hasStatus } from './registry-questions.ts';

/** What GitHub or GitLab says about the repository of a release. */
export type ReleaseRepository =
  | { readonly kind: 'public'; readonly url: string; readonly source: BundleSource }
  | { readonly kind: 'private'; readonly url: string }
  /** It has another name or place now; `found` where the answer says so. */
  | { readonly kind: 'moved'; readonly url: string; readonly found: string }
  | { readonly kind: 'missing'; readonly url: string; readonly answer: HttpAnswer | string }
  | { readonly kind: 'unknown'; readonly url: string; readonly answer: HttpAnswer | string };

const MAX_NAME_CHARS = 200;

/** Asks GitHub's API whose the repository of a release is (ownership.md 8.7 point 2). Redirects are not followed. */
export function* askGitHubRepository(
  { owner, repository }: Extract<BundlePlace, { readonly kind: 'github' }>,
  terms: PackageTerms,
): Inquiry<ReleaseRepository> {
  const path = ['repos', owner, repository];
  const url = toApiUrl(path, terms);
  const answer = yield* askGitHub(path, terms);
  switch (answer.kind) {
    case 'moved':
      return { kind: 'moved', url, found: 'another place' };
    case 'absent':
      return { kind: 'missing', url, answer: 'status 404' };
    case 'unknown':
      return { kind: 'unknown', url, answer: answer.reason };
    case 'found':
      return judgeRepository(answer.value, `${owner}/${repository}`, { url, terms });
  }
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
  { url, terms }: { readonly url: string; readonly terms: PackageTerms },
): ReleaseRepository {
  const owner = getObject(repository, 'owner') ?? {};
  const [fullName, repositoryId, ownerId] = [
    getText(repository, 'full_name'),
    getId(repository, 'id'),
    getId(owner, 'id'),
  ];
  const isPrivate = getMember(repository, 'private');
  const isComplete = repositoryId !== undefined && ownerId !== undefined && typeof isPrivate === 'boolean';
  if (fullName === undefined || !isComplete) {
    return { kind: 'unknown', url, answer: 'status 200, but without "full_name", "id", "owner.id" and "private"' };
  }
  if (!isSameIgnoringCase(fullName, wanted)) {
    return { kind: 'moved', url, found: shortenText(fullName, MAX_NAME_CHARS) };
  }
  if (isPrivate) return { kind: 'private', url };
  const login = getText(owner, 'login');
  const known = login !== undefined && GITHUB_LOGIN.test(login) ? { ownerLogin: login } : {};
  const ids = isOfGitHubDotCom(repository, terms) ? { repositoryId, ownerId, ...known } : {};
  return { kind: 'public', url, source: { host: 'github', repository: fullName, ...ids } };
}

/**
 * Releases lie on github.com. A policy may trust another GitHub, whose numbers mean other owners: ids from there must
 * never be taken for those of github.com, nor the other way round.
 */
function isOfGitHubDotCom(repository: JsonObject, terms: PackageTerms): boolean {
  if (terms.githubApi === GITHUB_API_URL) return true;
  const page = getText(repository, 'html_url');
  return page !== undefined && /^https:\/\/github\.com\//i.test(page);
}
