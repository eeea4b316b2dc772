import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import { type HttpAnswer, type HttpResponseAnswer, MAX_REDIRECTS } from '../evidence/question.ts';
import { readJsonBody } from '../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { type Challenge, parseChallenges } from './oci-challenge.ts';
import { judgeTokenUrl, type OciRegistry } from './oci-registries.ts';
import type { PackageVerdict } from './package-verdict.ts';
import { type NamedPackage, tell, tellUnknown } from './package-verdicts.ts';
import { hasStatus } from './registry-questions.ts';

/** For one image, from the first question to the last answer (ownership.md 8.6). */
export const IMAGE_TIMEOUT_MS = 30_000;
/** Sign-in, token, index, manifests and configs follow one another: five steps fit into the time of an image. */
export const STEP_TIMEOUT_MS = IMAGE_TIMEOUT_MS / 5;
/** Of a manifest, an index or a config. */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_TOKEN_ANSWER_BYTES = 64 * 1024;
const MAX_REALM_CHARS = 2_048;
/** At most 16 KiB of visible ASCII: it becomes a header of the next questions. */
const TOKEN_FORM = /^[!-~]{1,16384}$/;

/** An image that is being read. */
export interface OciImage {
  readonly registry: OciRegistry;
  readonly named: NamedPackage;
  /** What all questions about it carry: an anonymous token where the registry gave one. Sent to `registry.apiUrl` only. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Access =
  | { readonly kind: 'access'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'stopped'; readonly verdict: PackageVerdict };

/**
 * Finds out how the registry lets strangers read: without more, or with an anonymous token from the address that it
 * names, if that address may be asked (threat 37). No account is ever used.
 */
export function* askAccess(registry: OciRegistry, named: NamedPackage): Inquiry<Access> {
  const url = `${registry.apiUrl}/v2/`;
  const redirects = { max: MAX_REDIRECTS, hosts: [] };
  const ping = yield* askHttp({ door: 'known', method: 'GET', url, timeoutMs: STEP_TIMEOUT_MS, redirects });
  if (hasStatus(ping, 200)) return { kind: 'access', headers: {} };
  if (!hasStatus(ping, 401)) return stop(tellUnknown(named, { url, answer: ping }));
  const challenges = readChallenges(ping);
  if (challenges === undefined) {
    return stop(
      tellUnknown(named, { url, answer: 'status 401, but its WWW-Authenticate says nothing that can be read' }),
    );
  }
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  // Password only: what it lets strangers read, if anything, the manifest itself will tell.
  if (bearer === undefined) return { kind: 'access', headers: {} };
  const token = toTokenUrl(bearer, registry);
  if (token.kind === 'refused') {
    const args = { identifier: named.identifier, url, realm: token.realm, problem: token.problem };
    return stop(tell('unknown', 'oci-token-realm-refused', args));
  }
  return yield* askToken(token.url, named);
}

/** Disproved: what cannot be read without an account proves nothing to those who would run it. */
export function tellNotPublic(named: NamedPackage, url: string, status: number): PackageVerdict {
  const { identifier } = named;
  return tell('disproved', 'oci-image-not-public', { identifier, url, status }, { member: 'identifier' });
}

type TokenUrl =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'refused'; readonly realm: string; readonly problem: string };

/** The address of the token: the realm, its own query kept, with what is asked for. */
function toTokenUrl({ params }: Challenge, registry: OciRegistry): TokenUrl {
  const realm = params.get('realm') ?? '';
  const refuse = (problem: string): TokenUrl => ({ kind: 'refused', realm, problem });
  if (realm.length > MAX_REALM_CHARS || !/^https?:\/\/[!-[\]-~]+$/i.test(realm) || !URL.canParse(realm)) {
    return refuse('it is no URL');
  }
  const url = new URL(realm);
  const problem = judgeTokenUrl(url, registry);
  if (problem !== undefined) return refuse(problem);
  const service = params.get('service');
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', `repository:${registry.repository}:pull`);
  url.hash = '';
  return { kind: 'url', url: url.href };
}

function* askToken(url: string, named: NamedPackage): Inquiry<Access> {
  const answer = yield* askHttp({
    door: 'known',
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
    maxBytes: MAX_TOKEN_ANSWER_BYTES,
    timeoutMs: STEP_TIMEOUT_MS,
  });
  if (hasStatus(answer, 401) || hasStatus(answer, 403)) return stop(tellNotPublic(named, url, answer.status));
  if (!hasStatus(answer, 200)) return stop(tellUnknown(named, { url, answer }));
  const token = readToken(answer);
  if (token !== undefined) return { kind: 'access', headers: { authorization: `Bearer ${token}` } };
  return stop(tellUnknown(named, { url, answer: 'status 200, but no token that can be used' }));
}

/** `token`, else `access_token`, as the specification of registries has both. */
function readToken(answer: HttpResponseAnswer): string | undefined {
  const document = readJsonBody(answer.body);
  if (!isJsonObject(document)) return undefined;
  const isToken = (value: unknown): value is string => typeof value === 'string' && TOKEN_FORM.test(value);
  return [getMember(document, 'token'), getMember(document, 'access_token')].find(isToken);
}

/** Undefined when the header is missing, empty or breaks the grammar. */
function readChallenges(answer: HttpAnswer): readonly Challenge[] | undefined {
  const header = answer.kind === 'response' ? answer.headers['www-authenticate'] : undefined;
  const challenges = header === undefined ? undefined : parseChallenges(header);
  return challenges?.length === 0 ? undefined : challenges;
}

function stop(verdict: PackageVerdict): Access {
  return { kind: 'stopped', verdict };
}
