import type { Inquiry } from '../../evidence/inquiry.ts';
import { getMember } from '../../manifest/json-members.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { isSameIgnoringCase } from '../ascii-case.ts';
import type { NamespaceTerms } from '../namespace-verdict.ts';
import { isRefName, parseRepositoryName, type RepositoryName } from './forms.ts';
import { type GitHubOwner, readOwner } from './owner.ts';
import { getId, getObject, getText } from './read-members.ts';
import { askGitHub } from './rest.ts';
import { type Problem, toProblem, toUnanswered } from './verdict.ts';

/** A public repository, as GitHub's API says. */
export interface GitHubRepository {
  readonly id: number;
  /** `owner/repo` as GitHub spells it. */
  readonly fullName: string;
  readonly owner: GitHubOwner;
  readonly defaultBranch: string;
}

export type RepositoryResult = { readonly kind: 'repository'; readonly repository: GitHubRepository } | Problem;

/** A repository to ask about, and whom. */
export interface RepositoryPlace {
  readonly name: RepositoryName;
  readonly terms: NamespaceTerms;
}

/** The parts of an API path below a repository. */
export function toRepositoryPath({ name }: RepositoryPlace, ...more: readonly string[]): string[] {
  return ['repos', name.owner, name.repo, ...more];
}

/**
 * The first checks of ownership.md 3 A: the repository is public, and GitHub gives it exactly this name (ignoring case).
 * A renamed or transferred one answers with a redirect, which is not followed: the new name is only told (threat 9).
 * Archived and disabled repositories are fine.
 */
export function* findRepository(place: RepositoryPlace): Inquiry<RepositoryResult> {
  const named = `${place.name.owner}/${place.name.repo}`;
  const answer = yield* askGitHub(toRepositoryPath(place), place.terms);
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  if (answer.kind === 'absent') return toProblem('github-repository-absent', { repository: named });
  if (answer.kind === 'moved') return yield* tellNewName(named, answer.location, place.terms);
  if (getMember(answer.value, 'private') !== false)
    return toProblem('github-repository-private', { repository: named });
  const repository = readRepository(answer.value);
  if (repository === undefined) return toUnanswered(`GitHub's answer about ${named} cannot be read`);
  if (!isSameIgnoringCase(repository.fullName, named)) {
    return toProblem('github-repository-renamed', { repository: named, found: repository.fullName });
  }
  return { kind: 'repository', repository };
}

function* tellNewName(named: string, location: string, terms: NamespaceTerms): Inquiry<Problem> {
  const id = location.startsWith(`${terms.githubApi}/repositories/`)
    ? /\/repositories\/(\d{1,16})$/.exec(location)
    : null;
  const answer = id?.[1] === undefined ? undefined : yield* askGitHub(['repositories', id[1]], terms);
  const isPublic = answer?.kind === 'found' && getMember(answer.value, 'private') === false;
  const fullName = isPublic ? (getText(answer.value, 'full_name') ?? '') : '';
  const found = parseRepositoryName(fullName) === undefined ? 'another name' : fullName;
  return toProblem('github-repository-renamed', { repository: named, found: shortenText(found, 150) });
}

function readRepository(value: JsonObject): GitHubRepository | undefined {
  const [id, fullName, defaultBranch] = [
    getId(value, 'id'),
    getText(value, 'full_name'),
    getText(value, 'default_branch'),
  ];
  const owner = readOwner(getObject(value, 'owner') ?? {});
  if (id === undefined || owner === undefined || fullName === undefined || defaultBranch === undefined)
    return undefined;
  const name = parseRepositoryName(fullName);
  if (name?.owner !== owner.login || !isRefName(defaultBranch)) return undefined;
  return { id, fullName, owner, defaultBranch };
}
