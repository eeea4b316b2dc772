import { compareInstants } from './compare-instants.ts';

/** A version as it was published; `publishedAt` is RFC 3339, from the receipt. */
export interface PublishedVersion {
  readonly version: string;
  readonly publishedAt: string;
}

const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const SEMVER = new RegExp(
  `^v?(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);
/** Longer strings are no semver: the newest schema allows 255, and identifiers would be compared at length. */
const MAX_SEMVER_CHARS = 255;

interface Semver {
  readonly core: readonly string[];
  /** Empty for a release. */
  readonly prerelease: readonly string[];
}

/** Whether a version takes part in semver ordering: three core parts, a leading `v` allowed (rules.md 6, L1). */
export function isSemver(version: string): boolean {
  return version.length <= MAX_SEMVER_CHARS && SEMVER.test(version);
}

/**
 * Orders two versions of one server (rules.md 6, L2): -1, 0 or 1. Both semver: semver precedence, build metadata
 * ignored. Neither: by time of publication. Mixed: the semver one is higher. 0 does not mean the same string.
 */
export function compareVersions(a: PublishedVersion, b: PublishedVersion): -1 | 0 | 1 {
  const semverA = parseSemver(a.version);
  const semverB = parseSemver(b.version);
  if (semverA && semverB) return compareSemver(semverA, semverB);
  if (semverA || semverB) return semverA ? 1 : -1;
  return compareInstants(a.publishedAt, b.publishedAt);
}

/**
 * The version that carries the latest flag: the highest that is not deleted, or the highest of all when every one is
 * (rules.md 6, algorithm for a static build). Ties: published earlier, then the smaller string by bytes, so that the
 * result does not depend on the order of `versions`. Undefined only for none.
 */
export function selectLatest<T extends PublishedVersion & { readonly status: string }>(
  versions: readonly T[],
): T | undefined {
  const kept = versions.filter((version) => version.status !== 'deleted');
  let latest: T | undefined;
  for (const version of kept.length > 0 ? kept : versions) {
    if (latest === undefined || isLater(version, latest)) latest = version;
  }
  return latest;
}

function isLater(a: PublishedVersion, b: PublishedVersion): boolean {
  const order =
    compareVersions(a, b) || compareInstants(b.publishedAt, a.publishedAt) || compareBytes(b.version, a.version);
  return order > 0;
}

function parseSemver(version: string): Semver | undefined {
  const found = version.length <= MAX_SEMVER_CHARS ? SEMVER.exec(version) : null;
  return found ? { core: found.slice(1, 4), prerelease: found[4]?.split('.') ?? [] } : undefined;
}

function compareSemver(a: Semver, b: Semver): -1 | 0 | 1 {
  const core = compareLists(a.core, b.core);
  if (core !== 0) return core;
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return toSign(b.prerelease.length - a.prerelease.length);
  }
  return compareLists(a.prerelease, b.prerelease);
}

function compareLists(a: readonly string[], b: readonly string[]): -1 | 0 | 1 {
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return toSign(a.length - b.length);
}

/** Numbers by length and then as text, since they may pass 2^53; numbers below words; words by ASCII. */
function compareIdentifiers(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  const numericA = /^\d+$/.test(a);
  const numericB = /^\d+$/.test(b);
  if (numericA !== numericB) return numericA ? -1 : 1;
  if (numericA && a.length !== b.length) return toSign(a.length - b.length);
  return a < b ? -1 : 1;
}

/** By UTF-8 bytes, which is by code points; UTF-16 order would differ above U+FFFF. */
function compareBytes(a: string, b: string): -1 | 0 | 1 {
  const pointsA = Array.from(a, (char) => char.codePointAt(0) ?? 0);
  const pointsB = Array.from(b, (char) => char.codePointAt(0) ?? 0);
  for (const [index, point] of pointsA.entries()) {
    const difference = point - (pointsB[index] ?? -1);
    if (difference !== 0) return toSign(difference);
  }
  return toSign(pointsA.length - pointsB.length);
}

function toSign(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
