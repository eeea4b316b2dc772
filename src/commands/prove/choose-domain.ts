import { quoteForeignText } from '../../findings/foreign-text.ts';
import { domainCovers, judgeDomain, namespaceToDomain } from '../../ownership/domain/domain-name.ts';
import { UserError } from '../world.ts';

export interface DomainOptions {
  /** Default: the namespace, read from its end. */
  readonly domain?: string | undefined;
  readonly method?: 'dns' | 'http' | undefined;
}

const GITHUB_NAMESPACE = /^io\.github\./i;

/** Whether a namespace is a GitHub account's, which no domain proves. */
function isGitHubNamespace(namespace: string): boolean {
  return GITHUB_NAMESPACE.test(namespace);
}

/** A domain as a person gave it, in lower case. What can prove no namespace is a UserError. */
export function parseDomain(text: string): string {
  const judged = judgeDomain(text);
  // A label in another script is for the registry's people to decide; the proof can be made.
  if (judged.kind === 'domain') return judged.host;
  if (judged.fault === 'idn' && judged.host !== undefined) return judged.host;
  throw new UserError(
    `The domain ${quoteForeignText(JSON.stringify(text))} cannot prove a namespace: it ${judged.reason}.`,
    suggestDomain(text),
  );
}

const URL_FORM = /^https?:\/\/([^/?#@:]+)(?::\d+)?(?:[/?#].*)?$/i;
const PAGES_HOST = /^([a-z0-9-]+)\.github\.io$/;

/** What may have been meant: the host of a URL, or the GitHub account whose pages it names. */
function suggestDomain(text: string): string {
  const host = (URL_FORM.exec(text)?.[1] ?? text).toLowerCase().replace(/\.$/, '');
  const [, account] = PAGES_HOST.exec(host) ?? [];
  if (account !== undefined) return `Use io.github.${account}; a GitHub proof needs no domain.`;
  if (host !== text.toLowerCase() && judgeDomain(host).kind === 'domain') return `Did you mean ${host}?`;
  return 'Give the name alone, such as example.com, without a scheme, a port or a path.';
}

/** The domain by which a namespace is to be proven. One that does not reach the namespace is a UserError. */
export function chooseDomain(namespace: string, { domain, method = 'dns' }: DomainOptions): string {
  const shown = quoteForeignText(namespace);
  if (isGitHubNamespace(namespace)) {
    throw new UserError(
      `The namespace ${shown} belongs to a GitHub account: no key of a domain proves it.`,
      'See what the registry finds there: mcp-git-registry prove check',
    );
  }
  const own = namespaceToDomain(namespace);
  const host = parseDomain(domain ?? own);
  if (domainCovers(host, namespace, method)) return host;
  throw new UserError(
    `The domain ${host} does not reach the namespace ${shown} ${method === 'http' ? 'by a well-known file, which covers its own host alone' : 'by DNS'}.`,
    method === 'http' && domainCovers(host, namespace, 'dns')
      ? `Use --method dns, whose record covers what lies below it, or --domain ${quoteForeignText(own)}.`
      : `Give --domain ${quoteForeignText(own)}, or leave it out.`,
  );
}
