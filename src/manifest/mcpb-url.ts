import { parseTransportUrl } from './transport-url.ts';

const GITHUB_HOSTS: ReadonlySet<string> = new Set(['github.com', 'www.github.com']);
const GITLAB_HOSTS: ReadonlySet<string> = new Set(['gitlab.com', 'www.gitlab.com']);
const GITHUB_OWNER = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?$/;
const SEGMENT = /^[a-zA-Z0-9._-]+$/;

/** Why a URL cannot be that of an MCPB bundle. */
export interface McpbProblem {
  readonly reason: 'form' | 'https' | 'port' | 'host' | 'path' | 'mcp';
  /** A clause that follows "cannot be used: ". */
  readonly problem: string;
}

/**
 * What is wrong with the address of an MCPB bundle, without fetching it (ownership.md 8.7): https, a release on
 * github.com or gitlab.com, no port, the path of one release asset, and "mcp" somewhere in it. Undefined when nothing is.
 */
export function judgeMcpbUrl(text: string): McpbProblem | undefined {
  const parsed = parseTransportUrl(text);
  if (parsed.kind === 'problem') return { reason: 'form', problem: 'it is not an https URL' };
  if (parsed.scheme !== 'https') return { reason: 'https', problem: 'it begins with http://, not https://' };
  const { host } = parsed;
  if (!GITHUB_HOSTS.has(host) && !GITLAB_HOSTS.has(host)) {
    return { reason: 'host', problem: 'the host is neither github.com nor gitlab.com' };
  }
  const authority = /^[^/]*\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  if (authority.includes('@')) return { reason: 'host', problem: 'it has a user name in it' };
  if (authority.includes(':')) return { reason: 'port', problem: 'it names a port' };
  if (authority.toLowerCase() !== host) return { reason: 'host', problem: 'the host is not written plainly' };
  if (hasDotSegment(text))
    return { reason: 'path', problem: 'the path has a part "." or "..", also when it is decoded' };
  const segments = decodePath(text);
  const problem = GITHUB_HOSTS.has(host) ? judgeGitHubPath(segments) : judgeGitLabPath(segments);
  if (problem !== undefined) return { reason: 'path', problem };
  return /mcp/i.test(text) ? undefined : { reason: 'mcp', problem: '"mcp" occurs nowhere in it' };
}

/** Of the text as it is written: parsing takes such parts away. */
function hasDotSegment(text: string): boolean {
  const path = text
    .replace(/[?#].*$/s, '')
    .replaceAll(/%2e/gi, '.')
    .replaceAll(/%2f/gi, '/');
  return path.split('/').some((part) => part === '.' || part === '..');
}

/** The decoded path in segments: an escaped slash counts as one. */
function decodePath(text: string): string[] {
  const { pathname } = new URL(text);
  try {
    return decodeURIComponent(pathname).slice(1).split('/');
  } catch {
    return [];
  }
}

function judgeGitHubPath(segments: readonly string[]): string | undefined {
  const [owner = '', repository = '', releases, download, tag, file] = segments;
  if (!GITHUB_OWNER.test(owner) || !SEGMENT.test(repository))
    return 'the path does not begin with an owner and a repository';
  if (releases !== 'releases') return 'the path is not that of a release: raw files and archives can change';
  if (download === 'latest') return 'it means whichever release is newest, not one release';
  if (download !== 'download' || !tag || !file) return 'the path is not /owner/repository/releases/download/tag/file';
  return segments.length > 6 ? 'the tag has a slash, so the address cannot be taken apart' : undefined;
}

function judgeGitLabPath(segments: readonly string[]): string | undefined {
  const dash = segments.lastIndexOf('-');
  const project = segments.slice(0, Math.max(dash, 0));
  const [kind, id, last, file, ...more] = segments.slice(dash + 1);
  const isAsset = kind === 'releases' && !!id && last === 'downloads' && !!file && more.length === 0;
  const isPackageFile = kind === 'package_files' && /^\d+$/.test(id ?? '') && last === 'download' && file === undefined;
  if (project.length > 0 && project.every((segment) => SEGMENT.test(segment)) && (isAsset || isPackageFile))
    return undefined;
  return 'the path is neither /project/-/releases/tag/downloads/file nor /project/-/package_files/id/download';
}
