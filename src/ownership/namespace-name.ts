import { shortenText } from '../manifest/shorten-text.ts';
import { toAsciiLower } from './ascii-case.ts';
import { findSharedHost, isHostName } from './domain/domain-name.ts';

/** What a namespace stands for: a GitHub login, a domain, or nothing that anybody can prove. */
export type NamespaceName =
  | { readonly kind: 'github'; readonly owner: string }
  | { readonly kind: 'domain'; readonly host: string }
  | { readonly kind: 'none'; readonly reason: string };

/** GitHub's own rule for logins. ASCII only: a look-alike letter of another script is no login (threat 21). */
export const GITHUB_LOGIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?$/;

const GITHUB_PREFIX = 'io.github.';
const MAX_QUOTED_CHARS = 60;

/**
 * What has to be proven for a namespace (ownership.md 2, 4.3). The owner and the host are lower-cased: namespaces are
 * compared without regard to case (D-4). Nothing proves `io.gitlab.*`. Says nothing about public suffixes or `xn--`
 * labels: the proof of a domain judges its host.
 */
export function classifyNamespace(namespace: string): NamespaceName {
  const lowered = toAsciiLower(namespace);
  if (lowered.startsWith(GITHUB_PREFIX)) {
    const owner = lowered.slice(GITHUB_PREFIX.length);
    if (GITHUB_LOGIN.test(owner)) return { kind: 'github', owner };
    return none(`"${shortenText(owner, MAX_QUOTED_CHARS)}" is no login that GitHub gives`);
  }
  const labels = lowered.split('.');
  const host = labels.toReversed().join('.');
  if (lowered === 'io.github') return none('"io.github" alone names no GitHub account; write "io.github.<login>"');
  const shared = findSharedHost(host);
  if (shared === 'gitlab.io') return none('no kind of proof shows who holds a GitLab account');
  if (shared !== undefined) return none(`many people hold pages and names below ${shared}, so it proves nobody`);
  if (labels.length < 2) return none('it has no dot, so it is no domain written backwards');
  if (!isHostName(host)) {
    return none(`"${shortenText(host, MAX_QUOTED_CHARS)}", which is it backwards, is no host name`);
  }
  return { kind: 'domain', host };
}

function none(reason: string): NamespaceName {
  return { kind: 'none', reason };
}
