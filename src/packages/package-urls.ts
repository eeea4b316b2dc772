import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { tell } from './package-verdicts.ts';

/** A package whose identifier and version can safely be parts of a URL, and the registry to ask. */
export interface LocatedPackage {
  readonly type: RegistryType;
  readonly serverName: string;
  readonly identifier: string;
  readonly version: string;
  /** Base URL of the registry, from the policy, without a slash at its end. */
  readonly base: string;
}

export type RegistryType = keyof PackageTerms['bases'];

const MAX_PART_CHARS = 300;
const UNSAFE_CHARACTER = /[\u0000-\u0020\u007f-\u009f?#\\%\u2028\u2029]|\p{Surrogate}/u;

/**
 * Where a package is looked for: the policy's first base URL of its type, or the one that the package names when the
 * policy has it. What cannot be asked for safely is disproved without a question (ownership.md 8, threats 27 and 39).
 */
export function locatePackage(
  subject: PackageSubject,
  terms: PackageTerms,
  type: RegistryType,
): { readonly located: LocatedPackage } | { readonly refused: PackageVerdict } {
  const { serverName, identifier, version } = subject;
  if (version === undefined) {
    return { refused: tell('disproved', 'package-version-required', { type, identifier }) };
  }
  for (const [member, value, reason] of [
    ['identifier', identifier, refuseIdentifier(identifier, type)],
    ['version', version, refusePart(version)],
  ] as const) {
    if (reason) {
      return { refused: tell('disproved', 'package-identifier-invalid', { type, member, value, reason }, { member }) };
    }
  }
  const base = chooseBase(subject.registryBaseUrl, terms.bases[type]);
  if (base !== undefined) return { located: { type, serverName, identifier, version, base } };
  const args = { type, identifier, found: subject.registryBaseUrl ?? '', accepted: terms.bases[type].join(', ') };
  return { refused: tell('disproved', 'package-host-not-allowed', args, { member: 'registryBaseUrl' }) };
}

/**
 * A URL below a base: each part is one segment, escaped. Parts come from `locatePackage`, so none of them can leave its
 * segment; `@` and `+` are no delimiters in a path, but only the `@` of an npm scope stays as it is.
 */
export function toUrlBelow(base: string, ...segments: readonly string[]): string {
  return [base, ...segments.map(escapeSegment)].join('/');
}

/** A segment of a path, escaped; the `@` at the front is kept, as npm has it: `@scope%2Fname`. */
export function escapeSegment(segment: string): string {
  return segment.startsWith('@') ? `@${encodeURIComponent(segment.slice(1))}` : encodeURIComponent(segment);
}

/** A URL that a registry names, if it is one at an accepted origin and carries no login; else undefined. Never fetched then. */
export function parseUrlAt(url: string, origins: readonly string[]): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const isPlain = parsed.username === '' && parsed.password === '';
  return isPlain && origins.includes(parsed.origin) ? parsed : undefined;
}

function chooseBase(named: string | undefined, bases: readonly string[]): string | undefined {
  const base = named === undefined ? bases[0] : bases.find((one) => withoutSlash(one) === withoutSlash(named));
  return base !== undefined && URL.canParse(base) ? withoutSlash(base) : undefined;
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}

function refuseIdentifier(identifier: string, type: RegistryType): string | undefined {
  const isScoped = type === 'npm' && identifier.startsWith('@') && identifier.includes('/');
  if (!isScoped) return refusePart(identifier);
  const slash = identifier.indexOf('/');
  return refusePart(identifier.slice(1, slash)) ?? refusePart(identifier.slice(slash + 1));
}

function refusePart(part: string): string | undefined {
  if (part === '') return 'it is empty or has an empty part';
  if (part.length > MAX_PART_CHARS) return `it is longer than ${MAX_PART_CHARS} characters`;
  if (part.includes('/')) return 'it has a slash where none can be';
  if (/^\.+$/.test(part)) return 'a part of it is nothing but dots, which is a path to another place';
  if (UNSAFE_CHARACTER.test(part)) return 'it has a blank, a control character or one of ? # % \\';
  return undefined;
}
