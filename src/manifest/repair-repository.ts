import type { JudgePolicy } from './judge-policy.ts';
import {
  acceptsHost,
  acceptsRepository,
  dropWww,
  MAX_REPOSITORY_URL_CHARS,
  sourceOfHost,
} from './repository-address.ts';
import { isSubfolder } from './subfolder.ts';

/** A repository in a form that is accepted; `subfolder` where the old URL pointed into the repository. */
export interface RepositoryAddress {
  readonly url: string;
  readonly subfolder?: string;
}

/** Why a `repository.url` is not accepted, and the address that was most likely meant. */
export interface UrlDiagnosis {
  /** In words, to follow "the URL "; several are joined. Empty: nothing is wrong with the URL by itself. */
  readonly problems: readonly string[];
  readonly wanted?: RepositoryAddress;
  /** Only blanks around the URL or capitals in scheme and host differ. */
  readonly safe: boolean;
}

/** The parts of a repository's address. Nobody has checked that it may be named. */
export interface RepositoryParts {
  /** Lower-case, without `www.` where that is the same host. */
  readonly host: string;
  /** Owner and repository, case as written; groups of GitLab stand between them. */
  readonly project: readonly string[];
  readonly subfolder?: string;
}

/** Problems whose repair changes nothing that the URL means. */
const BLANKS = 'has blanks around it';
const CAPITALS = 'has capitals in its scheme or host';

const SCP_FORM = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+)[:/](?:\d+\/)?(\S+)$/;
const SHORTHAND = /^(github|gitlab):([\w.-]+\/[\w./-]+)$/;
const BARE = /^(?:www\.)?(?:github|gitlab)\.com\//i;

/** Every problem of a `repository.url` under a policy (rules.md 8), and what to write instead where that is clear. */
export function diagnoseRepositoryUrl(url: string, policy: JudgePolicy): UrlDiagnosis {
  const source = acceptsRepository(url, 'github', policy) ? 'github' : 'gitlab';
  if (acceptsRepository(url, source, policy)) return { problems: [], safe: false };
  const trimmed = url.trim();
  if (trimmed === '') return { problems: ['is empty'], safe: false };
  if (trimmed.length > MAX_REPOSITORY_URL_CHARS)
    return { problems: ['is longer than any repository address'], safe: false };
  const problems: string[] = trimmed === url ? [] : [BLANKS];
  const web = toWebForm(trimmed);
  if (web !== trimmed) problems.push(BARE.test(trimmed) ? 'does not begin with https://' : 'is an address for git');
  const parsed = URL.canParse(web) && /^https?:\/\/[^/]/i.test(web) ? new URL(web) : undefined;
  if (parsed === undefined) return { problems: [...problems, 'is no http or https URL'], safe: false };
  if (!acceptsHost(parsed.host, policy)) {
    const allowed = [...new Set([...policy.sourceHosts, 'gitlab.com'])].join(', ');
    return { problems: [`names the host ${parsed.host}, not one of ${allowed}`], safe: false };
  }
  const start = /^[a-z]+:\/\/[^/]*/i.exec(web)?.[0] ?? '';
  if (policy.audience === 'public' && start !== start.toLowerCase() && parsed.username === '') problems.push(CAPITALS);
  const wanted = policy.audience === 'private' ? toAnyAddress(parsed, web) : toAddress(parsed, web, problems);
  if (problems.length === 0) problems.push('is not in the form of a repository address');
  const helps = wanted !== undefined && acceptsRepository(wanted.url, sourceOfHost(parsed.host) ?? 'git', policy);
  const safe = helps && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
  return { problems, ...(helps ? { wanted } : {}), safe };
}

/**
 * Reads the address of a repository in any form in which people write it: for the web, git, ssh or scp, `github:a/b`.
 * User names, passwords, queries, fragments and `.git` are left out; `/tree/<branch>/<path>` becomes the subfolder.
 * Undefined for what leads elsewhere.
 */
export function parseRepositoryAddress(written: string): RepositoryParts | undefined {
  if (written.length > MAX_REPOSITORY_URL_CHARS) return undefined;
  const web = toWebForm(written.trim());
  if (!/^https?:\/\/[^/]/i.test(web) || !URL.canParse(web)) return undefined;
  const parsed = new URL(web);
  const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
  const { project, rest } = splitPath(segments, parsed.host);
  if (rest[0] !== undefined && rest[0] !== 'tree' && rest[0] !== 'blob') return undefined;
  const subfolder = findSubfolder(rest);
  return {
    host: dropWww(parsed.host),
    project: project.map((part, index) => (index === project.length - 1 ? part.replace(/\.git$/, '') : part)),
    ...(subfolder === undefined ? {} : { subfolder }),
  };
}

/** `git@host:owner/repo`, `git+https://`, `git://`, `github:owner/repo` and `github.com/owner/repo` as a web URL. */
function toWebForm(url: string): string {
  const shorthand = SHORTHAND.exec(url);
  if (shorthand) return `https://${shorthand[1]}.com/${shorthand[2]}`;
  const scp = SCP_FORM.exec(url);
  if (scp) return `https://${scp[1]}/${scp[2]}`;
  if (BARE.test(url)) return `https://${url}`;
  return url.replace(/^git\+(?=https?:\/\/)/i, '').replace(/^(?:git|(?:git\+)?ssh):\/\//i, 'https://');
}

function toAnyAddress(parsed: URL, web: string): RepositoryAddress {
  return { url: `${parsed.protocol}//${parsed.host}${afterHost(web)}` };
}

/** The address of the repository itself. What the URL has beyond it is a problem; a folder becomes the subfolder. */
function toAddress(parsed: URL, web: string, problems: string[]): RepositoryAddress | undefined {
  if (parsed.username !== '' || parsed.password !== '') problems.push('carries a user name or a password');
  if (/[?#]/.test(web)) problems.push('has a query or a fragment');
  const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
  const { project, rest } = splitPath(segments, parsed.host);
  const [owner, repository, ...nested] = project;
  if (owner === undefined || repository === undefined) {
    problems.push('names no repository: /owner/repository is wanted');
    return undefined;
  }
  if (nested.length > 0) {
    problems.push('lies in nested GitLab groups, which a public registry does not take');
    return undefined;
  }
  if (rest.length > 0) problems.push('goes deeper than the repository');
  if (!/^[\w.-]+$/.test(owner + repository)) problems.push('has characters that no repository address has');
  const subfolder = findSubfolder(rest);
  const isWhole = rest.length === 0 && /^[^?#]*$/.test(web);
  if (isWhole && /\/\//.test(afterHost(web))) problems.push('has an empty part in its path');
  const path = isWhole && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
  return {
    url: `${parsed.protocol}//${parsed.host}${path ? afterHost(web) : `/${owner}/${repository}`}`,
    ...(subfolder === undefined ? {} : { subfolder }),
  };
}

function afterHost(web: string): string {
  return web.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}

/** GitHub has owner and repository; a GitLab project may lie in groups, and `-` or `tree` ends its path. */
function splitPath(segments: readonly string[], host: string): { project: readonly string[]; rest: readonly string[] } {
  const isGitlab = sourceOfHost(host) === 'gitlab';
  const end = isGitlab ? segments.findIndex((part, index) => index > 1 && /^(?:-|tree|blob)$/.test(part)) : 2;
  if (end < 0) return { project: segments, rest: [] };
  const rest = segments.slice(end);
  return { project: segments.slice(0, end), rest: rest[0] === '-' ? rest.slice(1) : rest };
}

/** The folder of `tree/<ref>/<folder>` or `blob/<ref>/<folder>/<file>`, where `subfolder` may hold it. */
function findSubfolder(rest: readonly string[]): string | undefined {
  const [view, , ...path] = rest;
  if (view !== 'tree' && view !== 'blob') return undefined;
  const folder = (view === 'blob' ? path.slice(0, -1) : path).join('/');
  return isSubfolder(folder) ? folder : undefined;
}
