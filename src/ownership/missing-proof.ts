import type { Told } from '../evidence/outcome.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { DELEGATION_PREFIX } from './domain/delegation.ts';
import { UNNAMED_REGISTRY_ID } from './domain/statement.ts';
import { ownsNamespace } from './github/owner.ts';
import { parseRepositoryUrl } from './github/repository-url.ts';
import { classifyNamespace } from './namespace-name.ts';
import type { NamespaceTerms, Submission } from './namespace-verdict.ts';

const MAX_URL_CHARS = 100;
const MAX_HOST_CHARS = 40;

/** That there is no proof of a namespace: what was seen instead, and what helps with a namespace of this kind alone. */
export function describeMissing(submission: Submission, terms: NamespaceTerms): Omit<Told, 'severity'> {
  const { namespace } = submission;
  const seen = describeSeen(submission, terms);
  return { code: 'namespace-proof-missing', args: { namespace, seen, ...toAdvice(namespace, terms) } };
}

/** A sentence. */
function describeSeen(submission: Submission, { githubHost, action, proofs }: NamespaceTerms): string {
  const name = classifyNamespace(submission.namespace);
  if (action !== 'publish') return `There is no proof.json for the action ${action}.`;
  if (name.kind === 'github' && !proofs.includes('github-repository')) {
    return 'There is no proof.json, and this registry takes no repository for a proof.';
  }
  const repository = getMember(submission.server, 'repository');
  const url = isJsonObject(repository) ? getMember(repository, 'url') : undefined;
  if (typeof url !== 'string' || url === '') return 'There is no "repository.url", so no repository was looked at.';
  const named = parseRepositoryUrl(url, githubHost);
  if (named === undefined) {
    const shown = shortenText(url, MAX_URL_CHARS);
    return `"repository.url" is ${shown}, which names no repository on ${githubHost}, so nothing was looked for.`;
  }
  if (name.kind === 'github' && !ownsNamespace(named.owner, submission)) {
    return `"repository.url" names ${githubHost}/${named.owner}, not ${name.owner}, so nothing was looked for.`;
  }
  return 'There is no proof.json.';
}

/** Sentences about what this namespace can be proven by; each short enough to be shown whole. */
function toAdvice(namespace: string, { proofs, registryId }: NamespaceTerms): { advice: string; more: string } {
  const name = classifyNamespace(namespace);
  if (name.kind !== 'domain') {
    if (name.kind === 'none' || !proofs.includes('github-repository')) {
      return { advice: `Add a proof.json of a kind that this registry accepts: ${proofs.join(', ')}.`, more: '' };
    }
    const advice = `Let "repository.url" name a public repository of ${name.owner} that has this server.json, byte for byte, at the tag of this version or on its default branch.`;
    return { advice, more: '' };
  }
  const { host } = name;
  const place = host.length > MAX_HOST_CHARS ? 'the domain' : host;
  const registry = registryId === UNNAMED_REGISTRY_ID || registryId.length > MAX_HOST_CHARS ? 'ID' : registryId;
  const key = `Let ${place} serve a key, and sign with it: mcp-git-registry prove sign --registry ${registry} --key-file FILE`;
  const delegation = `Let a TXT record of ${place} name the GitHub account whose public repository has this server.json: ${DELEGATION_PREFIX}github:<number of the owner>`;
  const ways = [
    ...(proofs.includes('domain-key') ? [key] : []),
    ...(proofs.includes('domain-delegation') ? [delegation] : []),
  ];
  const [advice = 'This registry accepts no proof of a domain: ask its owner', more] = ways;
  return { advice: `${advice}.`, more: more === undefined ? '' : ` Or: ${more}.` };
}
