import { getString } from '../server-parts.ts';
import { shortenText } from '../shorten-text.ts';
import { type Rule, type RuleOf, replaceWith } from './rule.ts';
import { findWebsiteFault, type UrlFault } from './url-fault.ts';

const MAX_QUOTED_CHARS = 150;

/** Rule W1. */
export const websiteParses = toWebsiteRule('W1', 'invalid-website-url', 'invalid');
/** Rule W2. */
export const websiteAbsolute = toWebsiteRule('W2', 'website-url-must-be-absolute', 'relative');
/** Rule W3. */
export const websiteScheme = toWebsiteRule('W3', 'website-url-invalid-scheme', 'scheme');
/** Rule W4. */
export const websiteCharacters = toWebsiteRule('W4', 'website-url-invalid-characters', 'characters');
/** Without a host the official registry accepts a URL (rules.md 7.1), but nobody can open it. */
export const websiteHost = toWebsiteRule('LINT-website-no-host', 'website-url-no-host', 'no-host');

/** One kind of fault; there is at most one per URL. An empty string is the schema's to report. */
function toWebsiteRule(id: string, code: Rule['code'], kind: UrlFault['kind']): RuleOf<'website'> {
  return {
    scope: 'website',
    id,
    code,
    field: 'websiteUrl',
    judge(fault, { server }) {
      if (fault.kind !== kind) return undefined;
      const url = getString(server, 'websiteUrl') ?? '';
      const wanted = shortenText(fault.suggestion ?? 'https://example.com/', MAX_QUOTED_CHARS);
      const args = { url: shortenText(url, MAX_QUOTED_CHARS), reason: fault.reason, wanted };
      return { pointer: '/websiteUrl', args, ...(kind === 'no-host' ? { severity: 'warning' as const } : {}) };
    },
    fix(hit, server) {
      const fault = findWebsiteFault(getString(server, 'websiteUrl') ?? '');
      return fault?.suggestion === undefined ? undefined : replaceWith(hit.pointer, fault.suggestion, fault.safe);
    },
  };
}

/** Rules of `websiteUrl`. */
export const WEBSITE_RULES: readonly Rule[] = [
  websiteParses,
  websiteAbsolute,
  websiteScheme,
  websiteCharacters,
  websiteHost,
];
