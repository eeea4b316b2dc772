import type { Inquiry } from '../evidence/inquiry.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { matchOwnerCase } from './owner-case.ts';
import { type LocatedPackage, locatePackage, toUrlBelow } from './package-urls.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { tell, tellLate, tellNotFound, tellUnknown, toProved } from './package-verdicts.ts';
import type { MarkerReading } from './readme-verdict.ts';
import { askJson, askProbe, hasStatus, readObject } from './registry-questions.ts';

const MAX_TEXT_CHARS = 200;
const INTEGRITY_FORM = /^[A-Za-z0-9+/=_ -]{1,1000}$/;
const SHASUM_FORM = /^[0-9a-f]{40}$/;
const MAX_URL_CHARS = 2_000;
const FILE_FORM = /\/([A-Za-z0-9._@+~-]{1,250}\.tgz)$/;

/** Whether an npm package names the server in `mcpName` of its package.json (ownership.md 8.3). */
export function* proveNpmPackage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const place = locatePackage(subject, terms, 'npm');
  if ('refused' in place) return place.refused;
  const { located } = place;
  const url = toUrlBelow(located.base, located.identifier, located.version);
  const answer = yield* askJson(url);
  if (hasStatus(answer, 404)) return yield* explainMissing(located, url);
  const read = readObject(answer);
  if (read === undefined) return tellUnknown(located, { url, answer });
  const { document, answerDigest } = read;
  const reading = refuseTag(located, url, document) ?? judgeMarker(located, { url, answerDigest }, document);
  if ('verdict' in reading) return reading.verdict;
  const asked = { url, answer: 'it has neither dist.integrity nor dist.shasum' };
  return toProved(located, reading.proof, { digest: readDigest(document), asked });
}

function* explainMissing(located: LocatedPackage, url: string): Inquiry<PackageVerdict> {
  const probeUrl = toUrlBelow(located.base, located.identifier);
  const probe = yield* askProbe(probeUrl);
  if (hasStatus(probe, 200)) return tellLate(located, { url, answer: 'status 404' });
  const asked = { url: probeUrl, answer: probe };
  return hasStatus(probe, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
}

/** npm answers for a tag such as `beta` with the version that it means today. Build metadata names no other version. */
function refuseTag(located: LocatedPackage, url: string, document: JsonObject): MarkerReading | undefined {
  const found = getMember(document, 'version');
  const { identifier, version } = located;
  if (typeof found !== 'string' || withoutBuild(found) === withoutBuild(version)) return undefined;
  const args = { type: 'npm', identifier, version, found, url };
  return { verdict: tell('disproved', 'package-version-not-exact', args, { member: 'version' }) };
}

function withoutBuild(version: string): string {
  return version.split('+', 1)[0] as string;
}

function judgeMarker(
  located: LocatedPackage,
  seen: { readonly url: string; readonly answerDigest: string },
  document: JsonObject,
): MarkerReading {
  const { identifier, version, serverName: expected } = located;
  const marker = getMember(document, 'mcpName');
  const observed = {
    ...seen,
    marker: typeof marker === 'string' ? shortenText(marker, MAX_TEXT_CHARS) : null,
    ...readDeprecation(document),
  };
  if (marker === expected && marker !== '') return { proof: { observed } };
  if (typeof marker === 'string' && matchOwnerCase(marker, expected)) {
    return { proof: { observed, ownerCase: { found: marker, expected } } };
  }
  const args = { identifier, version, url: seen.url, expected };
  if (marker === undefined || marker === null || marker === '') {
    return { verdict: tell('disproved', 'npm-name-missing', args, { observed }) };
  }
  return { verdict: tell('disproved', 'npm-name-mismatch', { ...args, found: quoteMarker(marker) }, { observed }) };
}

/** The value as JSON has it, so that a blank at the end or a list can be seen. */
function quoteMarker(marker: JsonValue): string {
  if (typeof marker === 'string') return JSON.stringify(shortenText(marker, MAX_TEXT_CHARS));
  if (typeof marker !== 'object' || marker === null) return String(marker);
  return Array.isArray(marker) ? 'a list' : 'an object';
}

function readDeprecation(document: JsonObject): JsonObject {
  const deprecated = getMember(document, 'deprecated');
  if (deprecated === true) return { deprecated };
  if (typeof deprecated !== 'string' || deprecated === '') return {};
  return { deprecated: shortenText(deprecated, MAX_TEXT_CHARS) };
}

/** The integrity of the tarball as npm serves it, else its SHA-1, and the tarball's file name. */
function readDigest(document: JsonObject): JsonObject | undefined {
  const dist = getMember(document, 'dist');
  if (!isJsonObject(dist)) return undefined;
  const file = readFileName(getMember(dist, 'tarball'));
  const integrity = getMember(dist, 'integrity');
  if (typeof integrity === 'string' && INTEGRITY_FORM.test(integrity)) return { integrity, ...file };
  const shasum = getMember(dist, 'shasum');
  return typeof shasum === 'string' && SHASUM_FORM.test(shasum) ? { shasum, ...file } : undefined;
}

function readFileName(tarball: JsonValue | undefined): JsonObject {
  if (typeof tarball !== 'string' || tarball.length > MAX_URL_CHARS) return {};
  const file = FILE_FORM.exec(tarball)?.[1];
  return file === undefined ? {} : { file };
}
