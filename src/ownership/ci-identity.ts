import { GITHUB_HEADERS } from '../evidence/github-headers.ts';
import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import type { Outcome, Told } from '../evidence/outcome.ts';
import type { HttpAnswer } from '../evidence/question.ts';
import { describeAnswer, readJsonBody } from '../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { UNNAMED_REGISTRY_ID } from './domain/statement.ts';
import type { NamespaceTerms, ProvenIdentity, Submission } from './namespace-verdict.ts';

/** Who ran a workflow, as GitHub's token or the certificate made from it says. All values are texts of that document. */
export interface CiIdentity {
  /** For messages. */
  readonly source: 'certificate' | 'token';
  readonly ownerLogin: string;
  readonly ownerId: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly repositoryId: string;
  /** What the workflow ran on: `refs/tags/v1`. */
  readonly ref: string;
  readonly event: string;
  readonly runner: string;
  /** The workflow that was started, not one that it called: `owner/repo/.github/workflows/release.yml@refs/tags/v1`. */
  readonly workflow: string;
  readonly environment?: string;
}

/** The end of a judgement about who published: an identity, or why there is none. */
export interface CiJudgement {
  readonly outcome: Outcome;
  readonly identity?: ProvenIdentity;
  readonly told: readonly Told[];
}

/**
 * Events that only people with write access to the repository, or its own schedule, can start. A list of what is
 * accepted: outsiders start the others (pull_request, pull_request_target, workflow_run, issue_comment and whatever
 * GitHub adds), with content of their choice (ownership.md 3 B, threat 13).
 */
const ACCEPTED_EVENTS: readonly string[] = [
  'push',
  'create',
  'release',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'deployment',
];
export const HOSTED_RUNNER = 'github-hosted';
const SELF_HOSTED_RUNNER = 'self-hosted';
const GITHUB_NAMESPACE = /^io\.github\.([A-Za-z0-9-]+)$/i;
const LOGIN = /^[A-Za-z0-9_-]{1,100}$/;
const REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,200}$/;
/** Of the repository itself: `refs/pull/…` shows what others wrote. */
const OWN_REF = /^refs\/(?:tags|heads)\/./;
const ID = /^[1-9][0-9]{0,15}$/;
const MAX_SHOWN_CHARS = 200;

/** The owner in a namespace `io.github.<owner>`, as written; undefined for any other namespace. */
export function findNamespaceOwner(namespace: string): string | undefined {
  return GITHUB_NAMESPACE.exec(namespace)?.[1];
}

/**
 * Whether a workflow's identity may publish (ownership.md 3 B and F): ids and names in form, the namespace's owner, event,
 * ref, runner, and the pins of workflow and environment. Says everything that is wrong. The pins of owner and repository
 * ids are compared later, for all kinds of proof alike; nothing is asked here.
 */
export function judgeCiIdentity(ci: CiIdentity, submission: Submission, terms: NamespaceTerms): readonly Told[] {
  return [
    ...judgeForms(ci),
    ...judgeOwner(ci, submission),
    ...judgeRun(ci, terms),
    ...judgeWorkflowPin(ci, terms.record?.policy?.workflow),
    ...judgeEnvironmentPin(ci, terms.record?.policy?.environment),
  ];
}

/**
 * Judges a workflow's identity, then asks GitHub who has the login now: a document that was signed before an account
 * was renamed or sold must not speak for the account that has the name today (threat 8).
 */
export function* proveCiIdentity(ci: CiIdentity, submission: Submission, terms: NamespaceTerms): Inquiry<CiJudgement> {
  const unnamed = judgeRegistry(ci.source, terms);
  if (unnamed !== undefined) return { outcome: 'unknown', told: [unnamed] };
  const told = judgeCiIdentity(ci, submission, terms);
  if (told.length > 0) return { outcome: 'disproved', told };
  const url = `${terms.githubApi}/users/${encodeURIComponent(ci.ownerLogin)}`;
  const answer = yield* askHttp({ door: 'known', method: 'GET', url, headers: GITHUB_HEADERS, auth: 'github' });
  return judgeAccount(ci, url, answer);
}

/** Foreign text for a message, bounded. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : isPlain(value) ? String(value) : `a JSON ${typeof value}`;
  return shortenText(text, MAX_SHOWN_CHARS);
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

/**
 * Told where the registry has no name: what is signed for it is signed for all such (threat 2). The publisher did nothing
 * wrong, so nothing is disproved.
 */
export function judgeRegistry(source: CiIdentity['source'], { registryId }: NamespaceTerms): Told | undefined {
  if (registryId !== UNNAMED_REGISTRY_ID) return undefined;
  return { code: 'ci-registry-unnamed', severity: 'warning', args: { source } };
}

function judgeForms(ci: CiIdentity): Told[] {
  const owner = REPOSITORY.exec(ci.repository)?.[1];
  const forms: readonly (readonly [what: string, value: string, fits: boolean])[] = [
    ['owner id', ci.ownerId, toId(ci.ownerId) !== undefined],
    ['repository id', ci.repositoryId, toId(ci.repositoryId) !== undefined],
    ['owner', ci.ownerLogin, LOGIN.test(ci.ownerLogin)],
    ['repository', ci.repository, owner?.toLowerCase() === ci.ownerLogin.toLowerCase()],
  ];
  return forms
    .filter(([, , fits]) => !fits)
    .map(([what, value]) => refuse('ci-identity-unreadable', { source: ci.source, what, value: showValue(value) }));
}

function judgeOwner(ci: CiIdentity, submission: Submission): Told[] {
  const expected = findNamespaceOwner(submission.namespace);
  const { namespace } = submission;
  // A domain is proven by its own record; the workflow's identity is then compared with the one that the record names.
  if (expected === undefined) {
    if (submission.proof?.kind === 'domain-delegation') return [];
    return [refuse('ci-namespace-not-github', { namespace: showValue(namespace), owner: showValue(ci.ownerLogin) })];
  }
  if (LOGIN.test(ci.ownerLogin) && ci.ownerLogin.toLowerCase() === expected.toLowerCase()) return [];
  const args = { source: ci.source, owner: showValue(ci.ownerLogin), namespace: showValue(namespace), expected };
  return [refuse('ci-owner-mismatch', args)];
}

function judgeRun(ci: CiIdentity, terms: NamespaceTerms): Told[] {
  const { source } = ci;
  const told: Told[] = [];
  if (!ACCEPTED_EVENTS.includes(ci.event)) {
    told.push(refuse('ci-event-refused', { source, event: showValue(ci.event), accepted: ACCEPTED_EVENTS.join(', ') }));
  }
  if (!OWN_REF.test(ci.ref)) told.push(refuse('ci-ref-refused', { source, ref: showValue(ci.ref) }));
  const selfHosted = ci.runner === SELF_HOSTED_RUNNER && terms.record?.policy?.allowSelfHosted === true;
  if (ci.runner !== HOSTED_RUNNER && !selfHosted) {
    told.push(refuse('ci-runner-refused', { source, runner: showValue(ci.runner), expected: HOSTED_RUNNER }));
  }
  return told;
}

/**
 * A pin is a path, `.github/workflows/release.yml`, and may narrow the ref: `…@refs/tags/v*`, where a star at the end
 * stands for anything. It is compared with the workflow that was started; a workflow that this one called may be
 * anybody's (threat 14).
 */
function judgeWorkflowPin(ci: CiIdentity, pin: string | undefined): Told[] {
  if (pin === undefined) return [];
  const [path, pinnedRef] = splitAtRef(pin);
  const [workflow, workflowRef] = splitAtRef(ci.workflow);
  const sameFile = workflow.toLowerCase().startsWith(`${ci.repository.toLowerCase()}/`);
  const fits =
    sameFile && workflow.slice(ci.repository.length + 1) === path && workflowRef !== undefined
      ? pinnedRef === undefined || (matchesRef(workflowRef, pinnedRef) && matchesRef(ci.ref, pinnedRef))
      : false;
  if (fits) return [];
  const args = {
    source: ci.source,
    workflow: showValue(ci.workflow),
    ref: showValue(ci.ref),
    expected: showValue(pin),
  };
  return [refuse('ci-workflow-mismatch', args)];
}

/** Names of environments are unique in a repository without regard to case. */
function judgeEnvironmentPin(ci: CiIdentity, pin: string | undefined): Told[] {
  if (pin === undefined || ci.environment?.toLowerCase() === pin.toLowerCase()) return [];
  const args = { source: ci.source, environment: showValue(ci.environment), expected: showValue(pin) };
  return [refuse('ci-environment-mismatch', args)];
}

/** A file below .github/workflows has no slash in its name: the first `@refs/` begins the ref, whatever the ref is. */
function splitAtRef(text: string): readonly [path: string, ref: string | undefined] {
  const at = text.indexOf('@refs/');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function matchesRef(ref: string, pinned: string): boolean {
  return pinned.endsWith('*') ? ref.startsWith(pinned.slice(0, -1)) : ref === pinned;
}

function judgeAccount(ci: CiIdentity, url: string, answer: HttpAnswer): CiJudgement {
  const { source } = ci;
  if (answer.kind === 'response' && answer.status === 404) {
    return { outcome: 'disproved', told: [refuse('ci-owner-gone', { source, login: ci.ownerLogin, url })] };
  }
  const body = answer.kind === 'response' && answer.status === 200 ? readJsonBody(answer.body) : undefined;
  const account = isJsonObject(body) ? body : {};
  const [id, login, type] = ['id', 'login', 'type'].map((key) => getMember(account, key));
  if (typeof id !== 'number' || typeof login !== 'string' || (type !== 'User' && type !== 'Organization')) {
    const answered = body === undefined ? describeAnswer(answer) : 'an answer that describes no account';
    return { outcome: 'unknown', told: [{ code: 'ci-owner-unknown', severity: 'warning', args: { url, answered } }] };
  }
  if (String(id) !== ci.ownerId || login.toLowerCase() !== ci.ownerLogin.toLowerCase()) {
    const args = { source, login: ci.ownerLogin, signed: ci.ownerId, found: String(id), url };
    return { outcome: 'disproved', told: [refuse('ci-owner-changed', args)] };
  }
  const repository = `${login}/${ci.repository.slice(ci.ownerLogin.length + 1)}`;
  const ids = { ownerId: id, repositoryId: Number(ci.repositoryId) };
  return { outcome: 'proved', identity: { kind: 'github', ...ids, login, type, repository }, told: [] };
}

function toId(text: string): number | undefined {
  const id = Number(text);
  return ID.test(text) && Number.isSafeInteger(id) ? id : undefined;
}

function refuse(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}
