import { getMember, isJsonObject } from './json-members.ts';
import type { JudgePolicy } from './judge-policy.ts';
import type { JsonObject } from './server-json.ts';

/** Longer URLs are no repository's; bounds what a hostile one costs. */
export const MAX_REPOSITORY_URL_CHARS = 2_000;

const ADDRESS = /^https?:\/\/([^/]+)\/[\w.-]+\/[\w.-]+\/?$/;
/** A browser would take it away, with the part before it. */
const DOT_SEGMENT = /\/\.{1,2}(?:\/|$)/;
const GITHUB_OWNER = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/[\w.-]+\/?$/i;
const PUBLIC_SOURCES: ReadonlyMap<string, string> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
]);

/**
 * Whether a repository may be named like this (rules.md 8, R2 to R4). Public: `/owner/repository` on gitlab.com or a
 * host of the policy, with the source that belongs to the host. Nested GitLab groups (D-5) are refused there, as the
 * official registry does. Private: any http or https URL with any source.
 */
export function acceptsRepository(url: string, source: string, policy: JudgePolicy): boolean {
  if (source.trim() === '') return false;
  if (url.length > MAX_REPOSITORY_URL_CHARS) return false;
  if (policy.audience === 'private') return /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
  if (DOT_SEGMENT.test(url)) return false;
  const host = ADDRESS.exec(url)?.[1];
  if (host === undefined || !acceptsHost(host, policy)) return false;
  return (sourceOfHost(host) ?? source) === source;
}

/** Whether a host may hold repositories: in a private registry every one. */
export function acceptsHost(host: string, policy: JudgePolicy): boolean {
  const plain = dropWww(host);
  return policy.audience === 'private' || plain === 'gitlab.com' || policy.sourceHosts.includes(plain);
}

/** The `repository.source` that belongs to a host; undefined for hosts whose software is not known. */
export function sourceOfHost(host: string): string | undefined {
  return PUBLIC_SOURCES.get(dropWww(host));
}

/** The owner in a github.com `repository.url`, as it is spelled there. Nobody has proved it. */
export function findRepositoryOwner(server: JsonObject): string | undefined {
  const repository = getMember(server, 'repository');
  const url = isJsonObject(repository) ? getMember(repository, 'url') : undefined;
  return typeof url === 'string' ? GITHUB_OWNER.exec(url)?.[1] : undefined;
}

/** The host without `www.`, where both are known to be the same: of the two public hosts only. */
export function dropWww(host: string): string {
  const plain = host.startsWith('www.') ? host.slice(4) : host;
  return PUBLIC_SOURCES.has(plain) ? plain : host;
}
