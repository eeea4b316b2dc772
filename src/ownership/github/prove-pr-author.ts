import type { Inquiry } from '../../evidence/inquiry.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { isSameIgnoringCase } from '../ascii-case.ts';
import { classifyNamespace, GITHUB_LOGIN } from '../namespace-name.ts';
import type {
  NamespaceTerms,
  NamespaceVerdict,
  ProvenIdentity,
  PullRequestFacts,
  Submission,
} from '../namespace-verdict.ts';
import { judgeCase, readOwner } from './owner.ts';
import { askGitHub } from './rest.ts';
import { type Problem, toProblem, toUnanswered, toVerdict } from './verdict.ts';

const KIND = 'github-pr-author';

/**
 * Judges whether the author of the pull request is the person whose login the namespace is (ownership.md 3 C). The facts
 * are those that GitHub gave the gate, never a file's. The head must be the author's own fork: a branch of somebody
 * else can change under the author's pull request (threat 20). Never for organisations: who is a member says nothing
 * about rights. One request, for the account that the namespace names. Covers every action.
 */
export function* provePrAuthor(submission: Submission, terms: NamespaceTerms): Inquiry<NamespaceVerdict> {
  const { pullRequest } = submission;
  const name = classifyNamespace(submission.namespace);
  if (pullRequest === undefined) return refuse(submission, 'there is no pull request');
  if (name.kind !== 'github') return refuse(submission, 'the namespace is no personal one of GitHub');
  const reason = judgeFacts(pullRequest, name.owner);
  if (reason !== undefined) return refuse(submission, reason);
  const answer = yield* askGitHub(['users', name.owner], terms);
  if (answer.kind === 'unknown') return toVerdict(KIND, toUnanswered(answer.detail));
  if (answer.kind === 'moved') return toVerdict(KIND, toUnanswered(`GET /users/${name.owner}: a redirect`));
  if (answer.kind !== 'found') return refuse(submission, `GitHub has no account "${name.owner}"`);
  const owner = readOwner(answer.value);
  if (owner === undefined) return toVerdict(KIND, toUnanswered(`GitHub's answer about ${name.owner} cannot be read`));
  if (owner.type !== 'User') return refuse(submission, `"${owner.login}" is an organisation`);
  if (!isSameIgnoringCase(owner.login, name.owner))
    return refuse(submission, `the account is now called "${owner.login}"`);
  if (owner.id !== pullRequest.author.id) {
    return refuse(submission, `the author's id is ${pullRequest.author.id}, that of "${owner.login}" is ${owner.id}`);
  }
  const identity: ProvenIdentity = { kind: 'github', ownerId: owner.id, login: owner.login, type: 'User' };
  const told = judgeCase(submission, owner.login);
  return { outcome: 'proved', kind: KIND, evidence: toEvidence(pullRequest, owner.login), identity, told };
}

/** What GitHub's facts about the pull request say by themselves. */
function judgeFacts({ author, headOwnerId }: PullRequestFacts, owner: string): string | undefined {
  const login = shortenText(author.login, 60);
  if (author.type !== 'User') return `its author "${login}" is no person but a ${shortenText(author.type, 30)}`;
  if (!GITHUB_LOGIN.test(author.login)) return `"${login}" is no login of a person`;
  if (!isSameIgnoringCase(author.login, owner)) return `its author is "${login}"`;
  if (headOwnerId === undefined) return 'the repository of its branch is gone';
  return headOwnerId === author.id ? undefined : 'its branch lies in the repository of somebody else';
}

function toEvidence({ number, author, headRepositoryId, headSha }: PullRequestFacts, login: string) {
  return {
    userId: author.id,
    login,
    pullRequest: number,
    headSha,
    ...(headRepositoryId === undefined ? {} : { headRepositoryId }),
  };
}

function refuse({ namespace }: Submission, reason: string): NamespaceVerdict {
  const problem: Problem = toProblem('github-pr-author-refused', { namespace, reason });
  return toVerdict(KIND, problem);
}
