import type { RedirectRule } from '../evidence/question.ts';
import { judgeMcpbUrl } from '../manifest/mcpb-url.ts';
import { parseTransportUrl } from '../manifest/transport-url.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { tell } from './package-verdicts.ts';

/** Redirects of a download. */
const MAX_BUNDLE_REDIRECTS = 5;
const GITHUB_HOST = 'github.com';
const GITLAB_HOST = 'gitlab.com';
/** Object storage of release assets. */
const GITHUB_ASSET_HOSTS = '*.githubusercontent.com';

/** Where a bundle lies, from its address alone. `url` has no fragment. */
export type BundlePlace =
  | {
      readonly kind: 'github';
      readonly url: string;
      readonly owner: string;
      readonly repository: string;
      readonly tag: string;
      readonly redirects: RedirectRule;
    }
  | {
      readonly kind: 'gitlab';
      readonly url: string;
      readonly project: string;
      readonly tag: string;
      readonly redirects: RedirectRule;
    }
  /** A host that a private policy names. */
  | { readonly kind: 'other'; readonly url: string; readonly tag: string; readonly redirects: RedirectRule };

export type BundlePlaceResult =
  | { readonly kind: 'place'; readonly place: BundlePlace }
  | { readonly kind: 'refused'; readonly verdict: PackageVerdict };

/**
 * Takes the address of an MCPB bundle apart, without asking anybody (ownership.md 8.7): a release of github.com or
 * gitlab.com, or a host that a private policy names.
 */
export function findBundlePlace(subject: PackageSubject, terms: PackageTerms): BundlePlaceResult {
  const { identifier } = subject;
  const wrong = judgeMcpbUrl(identifier);
  if (wrong === undefined) {
    const place = toReleasePlace(new URL(identifier));
    if (place !== undefined) return { kind: 'place', place };
    return refuse(identifier, 'its owner and repository are not written plainly');
  }
  const place = terms.audience === 'private' ? toPrivatePlace(identifier, terms) : undefined;
  if (place !== undefined) return { kind: 'place', place };
  if (terms.audience === 'public' || wrong.reason !== 'host') return refuse(identifier, wrong.problem);
  const accepted = [GITHUB_HOST, GITLAB_HOST, ...terms.mcpbHosts].join(', ');
  const args = { type: 'mcpb', identifier, found: new URL(identifier).host, accepted };
  return { kind: 'refused', verdict: tell('disproved', 'package-host-not-allowed', args, { member: 'identifier' }) };
}

/**
 * Of a URL that keeps the rules. What is escaped in owner and repository is refused: a server could take it for another
 * path than this program does.
 */
function toReleasePlace(url: URL): BundlePlace | undefined {
  const raw = url.pathname.slice(1).split('/');
  const decoded = decodeURIComponent(url.pathname).slice(1).split('/');
  if (raw.length !== decoded.length) return undefined;
  const address = toAddress(url);
  const bare = url.hostname.replace(/^www\./, '');
  const redirects = (...hosts: readonly string[]): RedirectRule => ({ max: MAX_BUNDLE_REDIRECTS, hosts });
  if (bare === GITHUB_HOST) {
    const [owner = '', repository = '', , , tag = ''] = decoded;
    if (raw[0] !== owner || raw[1] !== repository) return undefined;
    return { kind: 'github', url: address, owner, repository, tag, redirects: redirects(bare, GITHUB_ASSET_HOSTS) };
  }
  const dash = decoded.lastIndexOf('-');
  const project = decoded.slice(0, dash).join('/');
  if (raw.slice(0, dash).join('/') !== project) return undefined;
  return { kind: 'gitlab', url: address, project, tag: decoded[dash + 2] ?? '', redirects: redirects(bare) };
}

/** An https URL of a host in the list, or an http one where the host speaks that. */
function toPrivatePlace(text: string, terms: PackageTerms): BundlePlace | undefined {
  const parsed = parseTransportUrl(text);
  if (parsed.kind === 'problem') return undefined;
  const url = new URL(text);
  const has = (hosts: readonly string[]) => hosts.some((host) => host.toLowerCase() === url.host);
  if (!has(terms.mcpbHosts) || url.username !== '' || url.password !== '') return undefined;
  if (parsed.scheme === 'http' && !has(terms.insecureHosts)) return undefined;
  const tag = url.pathname.split('/').at(-1) ?? '';
  return { kind: 'other', url: toAddress(url), tag, redirects: { max: MAX_BUNDLE_REDIRECTS, hosts: [] } };
}

function toAddress(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

function refuse(url: string, problem: string): BundlePlaceResult {
  return {
    kind: 'refused',
    verdict: tell('disproved', 'mcpb-url-invalid', { url, problem }, { member: 'identifier' }),
  };
}
