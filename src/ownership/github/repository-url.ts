import { MAX_REPOSITORY_URL_CHARS } from '../../manifest/repository-address.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import { parseRepositoryName, type RepositoryName } from './forms.ts';

const FORM = /^https?:\/\/([^/?#@]+)\/([^/?#]+)\/([^/?#]+?)(?:\.git)?\/?$/i;

/**
 * The repository that a `repository.url` names on the trusted GitHub; undefined for other hosts and other paths. Read
 * as text: nothing that a URL parser would take away or unescape is accepted.
 */
export function parseRepositoryUrl(url: JsonValue | undefined, githubHost: string): RepositoryName | undefined {
  if (typeof url !== 'string' || url.length > MAX_REPOSITORY_URL_CHARS) return undefined;
  const [, host = '', owner = '', repo = ''] = FORM.exec(url) ?? [];
  const plain = host.toLowerCase();
  if (plain !== githubHost && plain !== `www.${githubHost}`) return undefined;
  return parseRepositoryName(`${owner}/${repo}`);
}
