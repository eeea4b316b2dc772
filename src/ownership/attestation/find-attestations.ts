import { GITHUB_HEADERS } from '../../evidence/github-headers.ts';
import { askHttp, type Inquiry } from '../../evidence/inquiry.ts';
import type { HttpAnswer } from '../../evidence/question.ts';
import { describeAnswer, readJsonBody } from '../../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import { findNamespaceOwner } from '../ci-identity.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';

/** Attestations of one digest that are looked at. */
const MAX_ATTESTATIONS = 30;
const MAX_LIST_BYTES = 1024 * 1024;
const REPOSITORY_PATH = /^([A-Za-z0-9-]{1,100})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,200})$/;
const NOTHING_THERE = new Set([301, 404, 410]);

/** What one list of GitHub holds. */
export type AttestationList =
  | { readonly kind: 'list'; readonly url: string; readonly bundles: readonly JsonValue[]; readonly linked: number }
  | { readonly kind: 'failed'; readonly url: string; readonly answered: string };

/**
 * Where GitHub may hold public attestations of a submission's digest, the likeliest first: at the repository that
 * `repository.url` names, then all of the owner's. The owner is the namespace's; for a domain, that of the repository.
 * The submission chooses which of the owner's lists is asked, never another host.
 */
export function toAttestationUrls(submission: Submission, terms: NamespaceTerms): readonly string[] {
  const named = findNamedRepository(submission, terms.githubHost);
  const namespaceOwner = findNamespaceOwner(submission.namespace);
  const owner = namespaceOwner ?? named?.owner;
  if (owner === undefined) return [];
  const isOwn = named?.owner.toLowerCase() === owner.toLowerCase();
  const places = [...(isOwn ? [`repos/${owner}/${named?.repository}`] : []), `users/${owner}`, `orgs/${owner}`];
  const query = `attestations/${submission.digest}?per_page=${MAX_ATTESTATIONS}`;
  return places.map((place) => `${terms.githubApi}/${place}/${query}`);
}

/** Asks for one list. */
export function* askAttestations(url: string): Inquiry<AttestationList> {
  const question = { door: 'known', method: 'GET', url, headers: GITHUB_HEADERS, auth: 'github' } as const;
  return readList(url, yield* askHttp({ ...question, maxBytes: MAX_LIST_BYTES }));
}

function readList(url: string, answer: HttpAnswer): AttestationList {
  if (answer.kind === 'response' && NOTHING_THERE.has(answer.status)) {
    return { kind: 'list', url, bundles: [], linked: 0 };
  }
  const body = answer.kind === 'response' && answer.status === 200 ? readJsonBody(answer.body) : undefined;
  const list = isJsonObject(body) ? getMember(body, 'attestations') : undefined;
  if (!Array.isArray(list)) {
    const answered = answer.kind === 'response' && answer.status === 200 ? 'no list' : describeAnswer(answer);
    return { kind: 'failed', url, answered };
  }
  const attestations = list.slice(0, MAX_ATTESTATIONS).filter(isJsonObject);
  const bundles = attestations.map((one) => getMember(one, 'bundle') ?? null).filter((bundle) => bundle !== null);
  return { kind: 'list', url, bundles, linked: attestations.length - bundles.length };
}

function findNamedRepository({ server }: Submission, githubHost: string): NamedRepository | undefined {
  const repository = getMember(server, 'repository');
  const url = isJsonObject(repository) ? getMember(repository, 'url') : undefined;
  if (typeof url !== 'string' || url.length > 500) return undefined;
  const prefixes = [`https://${githubHost}/`, `https://www.${githubHost}/`];
  const prefix = prefixes.find((one) => url.toLowerCase().startsWith(one));
  if (prefix === undefined) return undefined;
  const [, owner, name] = REPOSITORY_PATH.exec(url.slice(prefix.length).replace(/\/$/, '')) ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, repository: name.replace(/\.git$/, '') };
}

interface NamedRepository {
  readonly owner: string;
  readonly repository: string;
}
