import type { Inquiry } from '../../evidence/inquiry.ts';
import { isObjectId } from './forms.ts';
import { getObject, getObjectId, getText } from './read-members.ts';
import { type RepositoryPlace, toRepositoryPath } from './repository.ts';
import { askGitHub } from './rest.ts';
import { type Problem, toUnanswered } from './verdict.ts';

/** Where a tag or branch points. */
export type RefResult =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'absent' }
  /** A tag of something that is no commit, or a chain of annotated tags that is too long. */
  | { readonly kind: 'no-commit'; readonly found: string }
  | Problem;

/** Annotated tags may point at tags. */
const MAX_TAG_LEVELS = 3;

/**
 * The commit of a ref below `refs/`, such as `tags/v1.2.3`, annotated tags dereferenced (ownership.md 3 A). The answer
 * must be about exactly this ref.
 */
export function* resolveRef(place: RepositoryPlace, ref: string): Inquiry<RefResult> {
  const answer = yield* askGitHub(toRepositoryPath(place, 'git', 'ref', ...ref.split('/')), place.terms);
  if (answer.kind === 'absent') return { kind: 'absent' };
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  const isThis = answer.kind === 'found' && getText(answer.value, 'ref') === `refs/${ref}`;
  let target = readTarget(isThis ? answer.value : {});
  for (let level = 0; target?.type === 'tag' && level < MAX_TAG_LEVELS; level += 1) {
    const tag = yield* askGitHub(toRepositoryPath(place, 'git', 'tags', target.sha), place.terms);
    if (tag.kind === 'unknown') return toUnanswered(tag.detail);
    target = readTarget(tag.kind === 'found' ? tag.value : {});
  }
  if (target === undefined) return toUnanswered(`GitHub's answer about refs/${ref} cannot be read`);
  if (target.type === 'commit') return { kind: 'commit', sha: target.sha };
  return { kind: 'no-commit', found: target.type === 'tag' ? 'a long chain of tags' : 'a tree or a blob' };
}

function readTarget(value: Parameters<typeof getObject>[0]): { type: string; sha: string } | undefined {
  const object = getObject(value, 'object') ?? {};
  const [type, sha] = [getText(object, 'type'), getObjectId(object, 'sha')];
  return type === undefined || sha === undefined ? undefined : { type, sha };
}

export type ReachResult =
  | { readonly kind: 'reachable' }
  | { readonly kind: 'apart'; readonly status: string }
  | Problem;

/** How a commit stands to a branch that has it. */
const REACHABLE = ['behind', 'identical'];
const APART = ['ahead', 'diverged'];

/**
 * Whether a commit lies on a branch: GitHub serves commits of forks and pull requests under the parent's name too, so
 * that it finds one says nothing (threat 12). `branch` is the repository's own, as the API named it.
 */
export function* judgeReach(place: RepositoryPlace, branch: string, sha: string): Inquiry<ReachResult> {
  if (!isObjectId(sha)) return { kind: 'apart', status: 'no commit' };
  const path = toRepositoryPath(place, 'compare', `${branch}...${sha}`);
  const answer = yield* askGitHub(path, place.terms, '?per_page=1');
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  if (answer.kind === 'absent') return { kind: 'apart', status: 'unknown to the repository' };
  const status = answer.kind === 'found' ? getText(answer.value, 'status') : undefined;
  if (status !== undefined && REACHABLE.includes(status)) return { kind: 'reachable' };
  if (status !== undefined && APART.includes(status)) return { kind: 'apart', status };
  return toUnanswered(`GitHub's comparison of ${branch} with ${sha} cannot be read`);
}
