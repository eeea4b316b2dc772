import { getMember } from '../json-members.ts';
import { shortenText } from '../shorten-text.ts';
import { type Rule, replaceWith } from './rule.ts';
import { findUrlFault, type UrlFault } from './url-fault.ts';

const MAX_QUOTED_CHARS = 150;
/** Rule W4, and every other character that no URL has and that WHATWG parsing drops. */
const FORBIDDEN = /["'<>\s\u0000-\u001f\u007f]/;

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
function toWebsiteRule(id: string, code: Rule['code'], kind: UrlFault['kind']): Rule {
  return {
    id,
    code,
    field: 'websiteUrl',
    judge(server) {
      const url = getMember(server, 'websiteUrl');
      const fault = typeof url === 'string' && url !== '' ? findUrlFault(url, FORBIDDEN) : undefined;
      if (typeof url !== 'string' || fault?.kind !== kind) return [];
      const wanted = shortenText(fault.suggestion ?? 'https://example.com/', MAX_QUOTED_CHARS);
      const args = { url: shortenText(url, MAX_QUOTED_CHARS), reason: fault.reason, wanted };
      return [{ pointer: '/websiteUrl', args, ...(kind === 'no-host' ? { severity: 'warning' as const } : {}) }];
    },
    fix(hit, server) {
      const url = getMember(server, 'websiteUrl');
      const fault = typeof url === 'string' ? findUrlFault(url, FORBIDDEN) : undefined;
      return fault?.suggestion === undefined ? undefined : replaceWith(hit.pointer, fault.suggestion, fault.safe);
    },
  };
}

export const WEBSITE_RULES: readonly Rule[] = [
  websiteParses,
  websiteAbsolute,
  websiteScheme,
  websiteCharacters,
  websiteHost,
];
