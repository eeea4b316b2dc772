import type { Inquiry } from '../evidence/inquiry.ts';
import type { JsonObject } from '../manifest/server-json.ts';
import {
  type LowerCased,
  type NugetPlace,
  placeAt,
  placeReadme,
  placeRegistration,
  placeVersions,
} from './nuget-index.ts';
import { findNugetSpelling } from './nuget-version.ts';
import { type LocatedPackage, locatePackage } from './package-urls.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { type ServedBytes, tell, tellLate, tellNotFound, tellUnknown, toArgs, toProved } from './package-verdicts.ts';
import { decodeReadme, type ElsewhereAlert, judgeReadme, judgeUnreadReadme, tellElsewhere } from './readme-verdict.ts';
import { askJson, askReadme, hasStatus, readAnswerMember, readObject } from './registry-questions.ts';

const HASH_FORM = /^[A-Za-z0-9+/]{20,200}={0,2}$/;
const ALGORITHM_FORM = /^[A-Za-z0-9-]{1,20}$/;

/** What the service index leads to, for one package. */
interface NugetFeed {
  readonly located: LocatedPackage;
  readonly lower: LowerCased;
  readonly index: JsonObject;
}

/** Whether the README in a NuGet package names the server (ownership.md 8.5). */
export function* proveNugetPackage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const version = subject.version?.split('+', 1)[0];
  const place = locatePackage(version === undefined ? subject : { ...subject, version }, terms, 'nuget');
  if ('refused' in place) return place.refused;
  const located = { ...place.located, version: subject.version as string };
  const lower = { id: located.identifier.toLowerCase(), version: place.located.version.toLowerCase() };
  const answer = yield* askJson(located.base);
  const index = readObject(answer)?.document;
  if (index === undefined) return tellUnknown(located, { url: located.base, answer });
  const readme = placeReadme(index, located.base, lower);
  if (readme.kind !== 'place') return tellNoPlace(located, readme, 'ReadmeUriTemplate/6.13.0');
  return yield* readReadme({ located, lower, index }, readme.url);
}

function* readReadme(feed: NugetFeed, url: string): Inquiry<PackageVerdict> {
  const { located } = feed;
  const answer = yield* askReadme(url, '*/*');
  if (hasStatus(answer, 404)) return yield* explainMissing(feed, url);
  if (!hasStatus(answer, 200)) return judgeUnreadReadme(located, { url, answer }, alertOf(located));
  const seen = { url, answerDigest: answer.digest };
  const reading = judgeReadme({ ...located, type: 'nuget' }, decodeReadme(answer.body), seen);
  if ('verdict' in reading) return reading.verdict;
  return toProved(located, reading.proof, yield* readPackageHash(feed));
}

/** Without a README the list of versions tells what is missing: the package, the version, or the README alone. */
function* explainMissing({ located, lower, index }: NugetFeed, readmeUrl: string): Inquiry<PackageVerdict> {
  const place = placeVersions(index, located.base, lower);
  if (place.kind !== 'place') return tellNoPlace(located, place, 'PackageBaseAddress/3.0.0');
  const { url } = place;
  const answer = yield* askJson(url);
  if (hasStatus(answer, 404)) return tellNotFound(located, { url, answer });
  const versions = readAnswerMember(answer, 'versions');
  if (!Array.isArray(versions)) return tellUnknown(located, { url, answer });
  const listed = versions.filter((one) => typeof one === 'string');
  const { identifier, version, serverName: expected } = located;
  if (listed.some((one) => one.toLowerCase() === lower.version)) {
    const args = { ...toArgs(located, { url: readmeUrl, answer: 'status 404' }), expected };
    return tell('disproved', 'nuget-readme-missing', args);
  }
  const found = findNugetSpelling(lower.version, listed);
  if (found === undefined) return tellLate(located, { url, answer: 'a list of versions without it' });
  return tell('late', 'nuget-version-spelling', { identifier, version, found, url }, { member: 'version' });
}

/** Registration leaf, then catalogue entry, then the hash of the whole package; each at the registry's own host. */
function* readPackageHash({ located, lower, index }: NugetFeed): Inquiry<ServedBytes> {
  const { base } = located;
  const leaf = placeRegistration(index, base, lower);
  if (leaf.kind !== 'place')
    return { asked: { url: base, answer: 'it names no RegistrationsBaseUrl at its own host' } };
  const registration = yield* askJson(leaf.url);
  const entryUrl = readAnswerMember(registration, 'catalogEntry');
  const entry = placeAt(typeof entryUrl === 'string' ? entryUrl : '', base);
  if (entry.kind !== 'place') return { asked: { url: leaf.url, answer: registration } };
  const catalogue = yield* askJson(entry.url);
  const asked = { url: entry.url, answer: catalogue };
  const packageHash = readAnswerMember(catalogue, 'packageHash');
  const algorithm = readAnswerMember(catalogue, 'packageHashAlgorithm');
  if (typeof packageHash !== 'string' || !HASH_FORM.test(packageHash)) return { asked };
  if (typeof algorithm !== 'string' || !ALGORITHM_FORM.test(algorithm)) return { asked };
  return { asked, digest: { packageHash, algorithm } };
}

/** The service index does not lead to what is needed, or leads away from the registry. */
function tellNoPlace(
  located: LocatedPackage,
  place: Exclude<NugetPlace, { kind: 'place' }>,
  resource: string,
): PackageVerdict {
  if (place.kind === 'elsewhere') return tellElsewhere(located, alertOf(located), place.found);
  return tellUnknown(located, { url: located.base, answer: `it names no usable ${resource}` });
}

function alertOf({ base }: LocatedPackage): ElsewhereAlert {
  return { code: 'nuget-readme-elsewhere', hosts: [new URL(base).host] };
}
