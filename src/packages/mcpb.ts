import { askHttp, type Inquiry, together } from '../evidence/inquiry.ts';
import { worstOutcome } from '../evidence/outcome.ts';
import type { HttpAnswer, HttpResponseAnswer } from '../evidence/question.ts';
import { describeFake } from '../manifest/rules/package-matrix.ts';
import { type BundlePlace, findBundlePlace } from './mcpb-source.ts';
import type { BundleSource, PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { type NamedPackage, tell, tellLate, tellNotFound, tellUnknown } from './package-verdicts.ts';
import { hasStatus } from './registry-questions.ts';
import { askGitHubRepository, askGitLabProject, type ReleaseRepository } from './release-repository.ts';

/** Of a bundle (ownership.md 8.7). */
export const MAX_BUNDLE_BYTES = 512 * 1024 * 1024;
export const BUNDLE_TIMEOUT_MS = 120_000;
const SHA256_FORM = /^[0-9a-f]{64}$/;
const OF_IDENTIFIER = { member: 'identifier' };
const OF_HASH = { member: 'fileSha256' };

/**
 * Whether the file at the address of an MCPB bundle is the one with the hash that the submission names, and whose
 * release it is (ownership.md 8.7). Whether that owner stands behind the namespace: `judgeBundleOwner`.
 */
export function* proveMcpbBundle(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const refused = judgeHash(subject);
  if (refused !== undefined) return refused;
  const found = findBundlePlace(subject, terms);
  if (found.kind === 'refused') return found.verdict;
  const { place } = found;
  const named: NamedPackage = { type: subject.type, identifier: subject.identifier, version: place.tag };
  if (place.kind === 'github') {
    const [asset, repository] = yield* together<HttpAnswer | ReleaseRepository>([
      askAsset(place),
      askGitHubRepository(place, terms),
    ]);
    return judgeRelease(subject, named, {
      place,
      asset: asset as HttpAnswer,
      repository: repository as ReleaseRepository,
    });
  }
  const asset = yield* askAsset(place);
  if (place.kind === 'gitlab' && isAbsent(asset)) return yield* explainAbsent(place, named, asset);
  const host = place.kind;
  const repository = place.kind === 'gitlab' ? place.project : new URL(place.url).host;
  return judgeBytes(subject, named, { place, asset, source: { host, repository } });
}

/** What can be told of the hash without fetching the file (rule K5b, D-10). */
function judgeHash({ identifier, fileSha256 }: PackageSubject): PackageVerdict | undefined {
  if (fileSha256 === undefined || fileSha256 === '')
    return tell('disproved', 'package-sha-required', { identifier }, OF_HASH);
  const hash = fileSha256.toLowerCase();
  const reason = SHA256_FORM.test(hash) ? describeFake(hash) : 'it is not 64 hexadecimal digits';
  return reason === undefined
    ? undefined
    : tell('disproved', 'implausible-sha256', { found: fileSha256, reason }, OF_HASH);
}

/** Streamed into SHA-256, never unpacked, never kept. */
function askAsset({ url, redirects }: BundlePlace): Inquiry<HttpAnswer> {
  return askHttp({
    door: 'known',
    method: 'GET',
    url,
    // The hash is that of the file, not of a packed form of it.
    headers: { 'accept-encoding': 'identity' },
    reads: 'digest',
    maxBytes: MAX_BUNDLE_BYTES,
    timeoutMs: BUNDLE_TIMEOUT_MS,
    redirects,
  });
}

/** A GitHub release: the file and its repository, each of which can refute it. */
function judgeRelease(
  subject: PackageSubject,
  named: NamedPackage,
  evidence: { readonly place: BundlePlace; readonly asset: HttpAnswer; readonly repository: ReleaseRepository },
): PackageVerdict {
  const { place, asset, repository } = evidence;
  const absent = hasStatus(asset, 404);
  if (absent && repository.kind === 'public') return ofIdentifier(tellLate(named, { url: place.url, answer: asset }));
  if (absent && repository.kind === 'missing') return tellNotFound(named, repository);
  const ofRepository = judgeRepository(named, repository);
  if (absent) return ofRepository ?? tellUnknown(named, { url: place.url, answer: asset });
  const source = repository.kind === 'public' ? { source: repository.source } : {};
  const ofBytes = judgeBytes(subject, named, { place, asset, ...source });
  if (ofRepository === undefined) return ofBytes;
  const outcome = worstOutcome([ofBytes.outcome, ofRepository.outcome]);
  return { ...ofBytes, outcome, told: [...ofBytes.told, ...ofRepository.told] };
}

/** What is wrong with the repository of a release; undefined when it is as it should be. */
function judgeRepository(named: NamedPackage, repository: ReleaseRepository): PackageVerdict | undefined {
  const { identifier } = named;
  const { url } = repository;
  switch (repository.kind) {
    case 'public':
      return undefined;
    case 'private':
      return tell('disproved', 'bundle-repository-private', { identifier, url }, OF_IDENTIFIER);
    case 'moved':
      return tell('disproved', 'bundle-repository-moved', { identifier, url, found: repository.found }, OF_IDENTIFIER);
    // The file was served all the same: the two answers contradict each other.
    case 'missing':
    case 'unknown':
      return tellUnknown(named, repository);
  }
}

function judgeBytes(
  { fileSha256 = '' }: PackageSubject,
  named: NamedPackage,
  evidence: { readonly place: BundlePlace; readonly asset: HttpAnswer; readonly source?: BundleSource },
): PackageVerdict {
  const { place, asset, source } = evidence;
  if (isSignIn(asset)) return tellUnknown(named, { url: place.url, answer: 'a redirect to the page for signing in' });
  if (!hasStatus(asset, 200)) return tellUnknown(named, { url: place.url, answer: asset });
  const observed = {
    url: place.url,
    from: parseUrl(asset.url)?.host ?? null,
    bytes: asset.bytes,
    digest: asset.digest,
  };
  const expected = fileSha256.toLowerCase();
  if (asset.digest !== `sha256:${expected}`) {
    const found = asset.digest.replace(/^sha256:/, '');
    const args = { identifier: named.identifier, found, expected, bytes: asset.bytes };
    return tell('disproved', 'bundle-hash-differs', args, { ...OF_HASH, observed });
  }
  return { outcome: 'proved', told: [], observed, digest: { sha256: expected }, ...(source ? { source } : {}) };
}

/** GitLab says 404, or sends strangers to its sign-in page, for what is not there and for what is private. */
function isAbsent(asset: HttpAnswer): asset is HttpResponseAnswer {
  return hasStatus(asset, 404) || isSignIn(asset);
}

function isSignIn(asset: HttpAnswer): boolean {
  return hasStatus(asset, 200) && parseUrl(asset.url)?.pathname === '/users/sign_in';
}

function* explainAbsent(
  place: Extract<BundlePlace, { readonly kind: 'gitlab' }>,
  named: NamedPackage,
  asset: HttpResponseAnswer,
): Inquiry<PackageVerdict> {
  const project = yield* askGitLabProject(place);
  if (project === 'exists') return ofIdentifier(tellLate(named, { url: place.url, answer: asset }));
  if (project.kind === 'missing') return tellNotFound(named, project);
  return ofIdentifier(tellUnknown(named, { url: project.url, answer: project.answer }));
}

/** The version of a bundle is a part of its identifier. */
function ofIdentifier(verdict: PackageVerdict): PackageVerdict {
  return { ...verdict, told: verdict.told.map((told) => ({ ...told, ...OF_IDENTIFIER })) };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
