import type { Told } from '../../evidence/outcome.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { splitServerName } from '../../manifest/server-name.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { isSameIgnoringCase } from '../ascii-case.ts';
import { classifyNamespace, GITHUB_LOGIN } from '../namespace-name.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';
import { getId, getText } from './read-members.ts';
import type { GitHubRepository } from './repository.ts';
import { parseRepositoryUrl } from './repository-url.ts';

/** An account of GitHub. */
export interface GitHubOwner {
  readonly id: number;
  /** As GitHub spells it. */
  readonly login: string;
  readonly type: 'User' | 'Organization';
}

const NUMERIC = /^\d{1,20}$/;

/** Reads an account of an answer; undefined for what is neither a user nor an organisation with an id and an ASCII login. */
export function readOwner(value: JsonObject): GitHubOwner | undefined {
  const [id, login, type] = [getId(value, 'id'), getText(value, 'login'), getText(value, 'type')];
  if (id === undefined || login === undefined || !GITHUB_LOGIN.test(login)) return undefined;
  return type === 'User' || type === 'Organization' ? { id, login, type } : undefined;
}

/**
 * The warning for a namespace that spells its owner in another case than GitHub does (D-4, N9): accepted here, refused
 * by the official registry. Nothing for namespaces of domains.
 */
export function judgeCase({ name, namespace }: Submission, login: string): Told[] {
  const canonical = `io.github.${login}`;
  if (namespace === canonical || !isSameIgnoringCase(namespace, canonical)) return [];
  const args = { name, canonical: `${canonical}/${splitServerName(name)?.name ?? ''}`, source: 'GitHub' };
  return [{ code: 'name-case-not-canonical', severity: 'warning', args, member: 'name' }];
}

/**
 * What `repository.id` says against the proven repository (ownership.md 2): a number must be its id; where there is
 * none, the line to add is told, if `repository.url` names that repository.
 */
export function judgeRepositoryId({ server }: Submission, proven: GitHubRepository, terms: NamespaceTerms): Told[] {
  const repository = getMember(server, 'repository');
  if (!isJsonObject(repository)) return [];
  const id = getMember(repository, 'id');
  const args = { repository: proven.fullName, expected: String(proven.id) };
  if (id === undefined || id === '') {
    const named = parseRepositoryUrl(getMember(repository, 'url'), terms.githubHost);
    const isSame = named !== undefined && isSameIgnoringCase(`${named.owner}/${named.repo}`, proven.fullName);
    return isSame ? [{ code: 'repository-id-missing', severity: 'info', args, member: 'repository' }] : [];
  }
  const isNumber = typeof id === 'number' || (typeof id === 'string' && NUMERIC.test(id));
  if (!isNumber || String(id) === args.expected) return [];
  const found = shortenText(String(id), 30);
  return [{ code: 'repository-id-mismatch', severity: 'error', args: { ...args, found }, member: 'repository' }];
}

/** Whether an account is the one that the namespace names. A domain's namespace names none. */
export function ownsNamespace(login: string, { namespace }: Submission): boolean {
  const name = classifyNamespace(namespace);
  return name.kind === 'github' && isSameIgnoringCase(login, name.owner);
}
