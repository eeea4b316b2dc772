import { GITHUB_HEADERS } from '../../evidence/github-headers.ts';
import { askHttp, type Inquiry } from '../../evidence/inquiry.ts';
import type { HttpAnswer, NoAnswerReason } from '../../evidence/question.ts';
import { describeAnswer, readJsonBody } from '../../evidence/read-answer.ts';
import { isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import type { NamespaceTerms } from '../namespace-verdict.ts';

/** What GitHub's REST API said. */
export type GitHubAnswer =
  | { readonly kind: 'found'; readonly value: JsonObject }
  /** 404, or 409 of an empty repository. GitHub also answers 404 for what is not public. */
  | { readonly kind: 'absent' }
  /** A redirect, which is how a renamed repository answers. Never followed. */
  | { readonly kind: 'moved'; readonly location: string }
  /** Nothing was learned; `reason` says why, `detail` where and why. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly detail: string };

/** Whom to ask. */
type ApiTerms = Pick<NamespaceTerms, 'githubApi'>;

const ABSENT = [404, 409];
const MOVED = [301, 302, 307, 308];
const RATE_LIMITED = [403, 429];

/**
 * Asks GitHub's REST API for one object. `path` is given in parts, each escaped as one part of the URL's path: callers
 * have judged by `forms.ts` that none of them is `.` or `..`. No redirect is followed (threat 9). 401, 403, 429, 5xx,
 * no answer, and an answer that is no JSON object are `unknown` (D-8).
 */
export function* askGitHub(path: readonly string[], terms: ApiTerms, query = ''): Inquiry<GitHubAnswer> {
  const url = toApiUrl(path, terms) + query;
  const answer = yield* askHttp({ door: 'known', method: 'GET', url, auth: 'github', headers: GITHUB_HEADERS });
  const unknown = (reason: string): GitHubAnswer => ({ kind: 'unknown', reason, detail: `GET ${url}: ${reason}` });
  if (answer.kind === 'no-answer') {
    if (answer.reason === 'redirect-refused') return { kind: 'moved', location: '' };
    const cause = describeCause(answer.reason, new URL(url).host);
    return cause === undefined ? unknown(answer.detail) : { kind: 'unknown', reason: cause, detail: cause };
  }
  if (ABSENT.includes(answer.status)) return { kind: 'absent' };
  if (MOVED.includes(answer.status)) return { kind: 'moved', location: answer.headers.location ?? '' };
  if (answer.status !== 200) return unknown(describeRefusal(answer));
  const value = readJsonBody(answer.body);
  return isJsonObject(value) ? { kind: 'found', value } : unknown('the answer is no JSON object');
}

/** What has to do with this machine and not with what was asked for. */
function describeCause(reason: NoAnswerReason, host: string): string | undefined {
  if (reason === 'dns') return `no address for ${host}: check the network`;
  if (reason !== 'address-blocked') return undefined;
  return `${host} has an address here that is not public; --allow-addresses ADDRESS_OR_CIDR allows it`;
}

/** The URL of a path below the API. */
export function toApiUrl(path: readonly string[], { githubApi }: ApiTerms): string {
  return [githubApi, ...path.map(encodeURIComponent)].join('/');
}

/** The status, and GitHub's rate limit where that is the reason. */
export function describeRefusal(answer: HttpAnswer): string {
  const isSpent =
    answer.kind === 'response' &&
    RATE_LIMITED.includes(answer.status) &&
    (answer.headers['x-ratelimit-remaining'] === '0' || answer.headers['retry-after'] !== undefined);
  return isSpent ? `${describeAnswer(answer)}, the rate limit of GitHub is used up` : describeAnswer(answer);
}
