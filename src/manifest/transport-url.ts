/** Why a text is no http or https URL. */
export type UrlProblem = 'blank' | 'no-scheme' | 'other-scheme' | 'no-host' | 'unparseable';

/** A URL as far as transports need it. `host` is lower-case and canonical, as WHATWG parsing gives it. */
export type ParsedUrl =
  | { readonly kind: 'url'; readonly scheme: 'http' | 'https'; readonly host: string }
  | { readonly kind: 'problem'; readonly problem: UrlProblem };

/** A backslash too: some readers take it for a slash, some for a part of the host. */
const BLANK = /[\u0000-\u0020\u007f\s\\]/;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;

/**
 * Parses an http or https URL by WHATWG rules, but refuses first what those would silently repair: control characters
 * and blanks, a missing `//`, an empty host (rules.md 17). Variables must be filled in before.
 */
export function parseTransportUrl(text: string): ParsedUrl {
  if (BLANK.test(text)) return { kind: 'problem', problem: 'blank' };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'problem', problem: 'no-scheme' };
  if (scheme !== 'http' && scheme !== 'https') return { kind: 'problem', problem: 'other-scheme' };
  const authority = text.charAt(scheme.length + 3);
  if (authority === '' || '/\\?#'.includes(authority)) return { kind: 'problem', problem: 'no-host' };
  try {
    return { kind: 'url', scheme, host: new URL(text).hostname };
  } catch {
    return { kind: 'problem', problem: 'unparseable' };
  }
}
