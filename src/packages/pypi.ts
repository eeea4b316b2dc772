import type { Inquiry } from '../evidence/inquiry.ts';
import type { HttpAnswer } from '../evidence/question.ts';
import { digestOf } from '../manifest/digest.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { type LocatedPackage, locatePackage, toUrlBelow } from './package-urls.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { tellLate, tellNotFound, tellUnknown, toProved } from './package-verdicts.ts';
import { judgeReadme } from './readme-verdict.ts';
import { askJson, askProbe, hasStatus, readObject } from './registry-questions.ts';

const MAX_TEXT_CHARS = 200;
const MAX_FILES = 100;
const MAX_FILE_NAME_CHARS = 256;
const SHA256_FORM = /^[0-9a-f]{64}$/;
/** Makes the second question another one than the first, for every cache on the way. */
const FRESH = { 'cache-control': 'no-cache' };

/** Whether the description of a PyPI package names the server (ownership.md 8.4). */
export function* provePypiPackage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const place = locatePackage(subject, terms, 'pypi');
  if ('refused' in place) return place.refused;
  const { located } = place;
  const url = toUrlBelow(located.base, 'pypi', located.identifier, located.version, 'json');
  const answer = yield* askJson(url);
  if (!hasStatus(answer, 404)) return judgeRelease(located, url, answer);
  const probeUrl = toUrlBelow(located.base, 'pypi', located.identifier, 'json');
  const probe = yield* askProbe(probeUrl);
  if (!hasStatus(probe, 200)) {
    const asked = { url: probeUrl, answer: probe };
    return hasStatus(probe, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
  }
  // PyPI's edges disagree for a moment: one 200 is enough, one 404 is not (ownership.md 8.1).
  const again = yield* askJson(url, FRESH);
  return hasStatus(again, 404) ? tellLate(located, { url, answer: again }) : judgeRelease(located, url, again);
}

function judgeRelease(located: LocatedPackage, url: string, answer: HttpAnswer): PackageVerdict {
  const read = readObject(answer);
  const info = read && getMember(read.document, 'info');
  if (read === undefined || !isJsonObject(info)) return tellUnknown(located, { url, answer });
  const { document, answerDigest } = read;
  const description = getMember(info, 'description') ?? '';
  if (typeof description !== 'string') return tellUnknown(located, { url, answer });
  const reading = judgeReadme({ ...located, type: 'pypi' }, description, { url, answerDigest, ...readYank(info) });
  if ('verdict' in reading) return reading.verdict;
  const asked = { url, answer: 'it lists no file with a SHA-256' };
  return toProved(located, reading.proof, { digest: readDigest(getMember(document, 'urls')), asked });
}

function readYank(info: JsonObject): JsonObject {
  if (getMember(info, 'yanked') !== true) return {};
  const reason = getMember(info, 'yanked_reason');
  return { yanked: typeof reason === 'string' && reason !== '' ? shortenText(reason, MAX_TEXT_CHARS) : true };
}

/**
 * Name and SHA-256 of each file of the release, by name. Of more than a hundred files the first hundred, how many there
 * are, and one digest of the whole list, so that a change in the rest shows too.
 */
function readDigest(urls: JsonValue | undefined): JsonObject | undefined {
  const files = (Array.isArray(urls) ? urls : []).flatMap((item) => readFile(item) ?? []);
  if (files.length === 0) return undefined;
  files.sort((a, b) => (toLine(a) < toLine(b) ? -1 : 1));
  if (files.length <= MAX_FILES) return { files };
  const all = digestOf(files.map(toLine).join('\n'));
  return { files: files.slice(0, MAX_FILES), count: files.length, all };
}

type ReleaseFile = JsonObject & { filename: string; sha256: string };

function readFile(item: JsonValue): ReleaseFile | undefined {
  if (!isJsonObject(item)) return undefined;
  const [filename, digests] = [getMember(item, 'filename'), getMember(item, 'digests')];
  const sha256 = isJsonObject(digests) ? getMember(digests, 'sha256') : undefined;
  if (typeof filename !== 'string' || filename.length > MAX_FILE_NAME_CHARS) return undefined;
  return typeof sha256 === 'string' && SHA256_FORM.test(sha256) ? { filename, sha256 } : undefined;
}

function toLine({ filename, sha256 }: ReleaseFile): string {
  return `${filename} ${sha256}`;
}
