import { shortenText } from '../manifest/shorten-text.ts';

/** What a namespace stands for: a GitHub login, a domain, or nothing that anybody can prove. */
export type NamespaceName =
  | { readonly kind: 'github'; readonly owner: string }
  | { readonly kind: 'domain'; readonly host: string }
  | { readonly kind: 'none'; readonly reason: string };

/** GitHub's own rule for logins. ASCII only: a look-alike letter of another script is no login (threat 21). */
export const GITHUB_LOGIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?$/;

const GITHUB_PREFIX = 'io.github.';
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_HOST_CHARS = 253;
const MAX_QUOTED_CHARS = 60;
/** Whoever writes one page or repository there would get the names of all (ownership.md 4.3, threat 11). */
const SHARED_HOSTS = ['github.io', 'gitlab.io', 'github.com', 'gitlab.com', 'githubusercontent.com'];

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
  const shared = SHARED_HOSTS.find((one) => host === one || host.endsWith(`.${one}`));
  if (shared === 'gitlab.io') return none('no kind of proof shows who holds a GitLab account');
  if (shared !== undefined) return none(`many people hold pages and names below ${shared}, so it proves nobody`);
  if (labels.length < 2) return none('it has no dot, so it is no domain written backwards');
  if (host.length > MAX_HOST_CHARS || !labels.every((label) => LABEL.test(label))) {
    return none(`"${shortenText(host, MAX_QUOTED_CHARS)}", which is it backwards, is no host name`);
  }
  return { kind: 'domain', host };
}

/** The key of a namespace or a name: A to Z lower-cased, and no other letter, so that no other letter becomes one. */
export function toAsciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether two texts differ in nothing but the case of A to Z. */
export function isSameIgnoringCase(a: string, b: string): boolean {
  return toAsciiLower(a) === toAsciiLower(b);
}

function none(reason: string): NamespaceName {
  return { kind: 'none', reason };
}
