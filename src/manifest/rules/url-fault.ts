/** What is wrong with a URL that should be `https://host/…`: the kinds of rules.md 7 (W1 to W4, I1 to I3). */
export interface UrlFault {
  readonly kind: 'invalid' | 'relative' | 'scheme' | 'characters' | 'no-host';
  /** In words, to follow "The URL … ". */
  readonly reason: string;
  /** The URL that was most likely meant; it has no fault. */
  readonly suggestion?: string;
  /** Only blanks around the URL differ. */
  readonly safe: boolean;
}

/** Rule W4, and every other character that no URL has and that WHATWG parsing drops. */
const FORBIDDEN_IN_WEBSITE = /["'<>\s\u0000-\u001f\u007f]/;
/** Characters that no URL has; WHATWG parsing drops or encodes them without a word. */
const FORBIDDEN_IN_ICON = /["<>\s\u0000-\u001f\u007f]/;

/** The first fault of a `websiteUrl`. */
export function findWebsiteFault(url: string): UrlFault | undefined {
  return findUrlFault(url, FORBIDDEN_IN_WEBSITE);
}

/** The first fault of the `src` of an icon. A file name such as `icon.png` looks like a host, so it gets no guess. */
export function findIconFault(url: string): UrlFault | undefined {
  const fault = findUrlFault(url, FORBIDDEN_IN_ICON);
  if (fault?.kind !== 'relative' || url.trim().startsWith('//')) return fault;
  return { kind: fault.kind, reason: fault.reason, safe: false };
}

/** Nearly every real URL; whoever fits it has no fault. */
const PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[A-Za-z0-9._~/-]*)?$/;
const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const BAD_ESCAPE = /%(?![0-9a-fA-F]{2})/g;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** `example.com/docs` or `example.com:8080`. */
const HOST_FIRST = /^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?:[/?#]|:\d|$)/;
/** Names in the DNS have at most 253 characters. Bounds what a hostile host costs. */
const MAX_AUTHORITY_CHARS = 1_000;
/** Longer URLs get no suggestion. */
const MAX_SUGGESTED_CHARS = 2_000;

/**
 * The first fault of a URL, in the order of the official checks (rules.md 7): it does not parse, is not absolute, is
 * not https, holds characters of `forbidden`. A URL without a host is told apart (`no-host`): officially it passes.
 * Beyond WHATWG parsing, blanks and control characters are refused, since that parser drops them without a word.
 */
function findUrlFault(url: string, forbidden: RegExp): UrlFault | undefined {
  if (isPlain(url)) return undefined;
  const found = classify(url, forbidden);
  if (found === undefined) return undefined;
  const trimmed = url.trim();
  if (trimmed !== url && classify(trimmed, forbidden) === undefined) {
    return { kind: 'characters', reason: 'has blanks around it', suggestion: trimmed, safe: true };
  }
  const suggestion = url.length > MAX_SUGGESTED_CHARS ? undefined : suggest(trimmed, found.kind);
  const helps = suggestion !== undefined && classify(suggestion, forbidden) === undefined;
  return { ...found, ...(helps ? { suggestion } : {}), safe: false };
}

function isPlain(url: string): boolean {
  return PLAIN.test(url) && !url.includes('xn--');
}

function classify(url: string, forbidden: RegExp): Pick<UrlFault, 'kind' | 'reason'> | undefined {
  const scheme = SCHEME.exec(url)?.[0];
  if (scheme === undefined) {
    return /^[^/?#]*:/.test(url)
      ? { kind: 'invalid', reason: 'begins with no scheme, although there is a colon' }
      : { kind: 'relative', reason: 'does not begin with https://' };
  }
  if (scheme.toLowerCase() !== 'https:') return { kind: 'scheme', reason: `begins with "${scheme.slice(0, 40)}"` };
  const character = forbidden.exec(url)?.[0];
  if (character !== undefined) return { kind: 'characters', reason: `holds ${nameCharacter(character)}` };
  if (url.search(BAD_ESCAPE) >= 0) {
    return { kind: 'invalid', reason: 'has a "%" without two hexadecimal digits behind it' };
  }
  const authority = /^\/\/[^/?#\\]*/.exec(url.slice(scheme.length))?.[0] ?? '';
  if (!/^\/\/[^:]/.test(authority)) return { kind: 'no-host', reason: 'names no host' };
  return opensAt(authority) ? undefined : { kind: 'invalid', reason: 'is none that a browser can open' };
}

/** Whether WHATWG parsing knows the host; what follows it never makes a URL fail. */
function opensAt(authority: string): boolean {
  return authority.length <= MAX_AUTHORITY_CHARS && URL.canParse(`https:${authority}/`);
}

function suggest(url: string, kind: UrlFault['kind']): string | undefined {
  if (url.startsWith('//')) return `https:${url}`;
  if (HOST_FIRST.test(url)) return `https://${url}`;
  if (kind === 'scheme') return url.replace(/^http:/i, 'https:');
  if (kind === 'no-host') return url.replace(/^https:\/{0,3}(?=[^/?#])/i, 'https://');
  if (kind === 'invalid') return url.replace(BAD_ESCAPE, '%25');
  return kind === 'characters' ? encode(url.replace(/^[<"'](.*)[>"']$/s, '$1')) : undefined;
}

function encode(url: string): string {
  return url.replace(/[\u0000-\u0020"'<>\u007f]/g, (char) =>
    CONTROL.test(char) ? '' : `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (character === ' ') return 'a blank';
  return /\s/.test(character) || CONTROL.test(character) ? `the character U+${code}` : `the character ${character}`;
}
