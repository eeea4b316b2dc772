import type { Inquiry } from '../evidence/inquiry.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { CRATES_BASE_URL, CRATES_STATIC_HOST } from '../manifest/public-urls.ts';
import { type LocatedPackage, locatePackage, parseUrlAt, toUrlBelow } from './package-urls.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import {
  type Asked,
  type ServedBytes,
  tell,
  tellLate,
  tellNotFound,
  tellUnknown,
  toArgs,
  toProved,
} from './package-verdicts.ts';
import { decodeReadme, type ElsewhereAlert, judgeReadme, judgeUnreadReadme, tellElsewhere } from './readme-verdict.ts';
import { askJson, askReadme, hasStatus, readAnswerMember, readObject } from './registry-questions.ts';

const CHECKSUM_FORM = /^[0-9a-f]{64}$/;

/** Whether the rendered README of a crate names the server (ownership.md 8.8). Comments are not in it. */
export function* proveCargoPackage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const place = locatePackage(subject, terms, 'cargo');
  if ('refused' in place) return place.refused;
  const { located } = place;
  const versionUrl = toUrlBelow(located.base, 'api', 'v1', 'crates', located.identifier, located.version);
  const metadataUrl = `${versionUrl}/readme`;
  const metadata = yield* askJson(metadataUrl);
  if (hasStatus(metadata, 404))
    return yield* explainMissing(located, versionUrl, { url: metadataUrl, answer: metadata });
  const read = readObject(metadata);
  if (read === undefined) return tellUnknown(located, { url: metadataUrl, answer: metadata });
  const named = getMember(read.document, 'url');
  if (typeof named !== 'string') return tellElsewhere(located, alertOf(located), 'no URL');
  const url = parseUrlAt(named, originsOf(located.base))?.href;
  if (url === undefined) return tellElsewhere(located, alertOf(located), named);
  return yield* readReadme(located, versionUrl, url);
}

/** `url` is at the registry or its static host: everything else was refused before. */
function* readReadme(located: LocatedPackage, versionUrl: string, url: string): Inquiry<PackageVerdict> {
  const answer = yield* askReadme(url, 'text/html', alertOf(located).hosts);
  // The static host says 403 for a file that is not there; one of a private registry may well say 404.
  if (hasStatus(answer, 403) || hasStatus(answer, 404))
    return yield* explainMissing(located, versionUrl, { url, answer });
  if (!hasStatus(answer, 200)) return judgeUnreadReadme(located, { url, answer }, alertOf(located));
  const seen = { url, answerDigest: answer.digest };
  const reading = judgeReadme({ ...located, type: 'cargo' }, decodeReadme(answer.body), seen);
  if ('verdict' in reading) return reading.verdict;
  const { served, yanked } = yield* readChecksum(versionUrl);
  const observed = { ...reading.proof.observed, ...(yanked ? { yanked } : {}) };
  return toProved(located, { ...reading.proof, observed }, served);
}

/** Where READMEs of this registry may lie: at the registry itself and at its static host, same scheme and port. */
function originsOf(base: string): readonly string[] {
  const { protocol, host, origin } = new URL(base);
  return [origin, `${protocol}//${base === CRATES_BASE_URL ? CRATES_STATIC_HOST : `static.${host}`}`];
}

function alertOf({ base }: LocatedPackage): ElsewhereAlert {
  return { code: 'cargo-readme-elsewhere', hosts: originsOf(base).map((origin) => new URL(origin).host) };
}

/** Without a README the registry's own records tell what is missing: the crate, the version, or the README alone. */
function* explainMissing(located: LocatedPackage, versionUrl: string, readme: Asked): Inquiry<PackageVerdict> {
  const version = yield* askJson(versionUrl);
  if (hasStatus(version, 200)) {
    const { identifier, version: wanted, serverName: expected } = located;
    return tell('late', 'cargo-readme-late', { ...toArgs(located, readme), identifier, version: wanted, expected });
  }
  if (!hasStatus(version, 404)) return tellUnknown(located, { url: versionUrl, answer: version });
  const crateUrl = toUrlBelow(located.base, 'api', 'v1', 'crates', located.identifier);
  const crate = yield* askJson(crateUrl);
  if (hasStatus(crate, 200)) return tellLate(located, { url: versionUrl, answer: version });
  const asked = { url: crateUrl, answer: crate };
  return hasStatus(crate, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
}

function* readChecksum(url: string): Inquiry<{ readonly served: ServedBytes; readonly yanked: boolean }> {
  const answer = yield* askJson(url);
  const version = readAnswerMember(answer, 'version');
  const asked = { url, answer };
  if (!isJsonObject(version)) return { served: { asked }, yanked: false };
  const checksum = getMember(version, 'checksum');
  const digest = typeof checksum === 'string' && CHECKSUM_FORM.test(checksum) ? { digest: { checksum } } : {};
  return { served: { asked, ...digest }, yanked: getMember(version, 'yanked') === true };
}
