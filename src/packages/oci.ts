import { askHttp, type Inquiry, together } from '../evidence/inquiry.ts';
import { type HttpAnswer, MAX_REDIRECTS } from '../evidence/question.ts';
import { readJsonBody } from '../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { type OciReference, parseOciReference } from '../manifest/parse-oci-reference.ts';
import type { JsonValue } from '../manifest/server-json.ts';
import { askAccess, type OciImage, STEP_TIMEOUT_MS, tellNotPublic } from './oci-access.ts';
import {
  type DocumentReading,
  type LabelReading,
  readDocument,
  readImageLabel,
  readPlatformLabel,
} from './oci-image.ts';
import { judgeLabel, tellOtherPlatforms, toFloating } from './oci-label.ts';
import type { IndexEntry, OciIndex } from './oci-manifest.ts';
import { findOciRegistry, listOciHosts } from './oci-registries.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from './package-verdict.ts';
import { type NamedPackage, tell, tellLate, tellNotFound, tellUnknown } from './package-verdicts.ts';
import { hasStatus } from './registry-questions.ts';

/** Platforms of an image whose labels are read. */
const MAX_PLATFORMS = 16;

/**
 * Whether a container image names the server in the label of its config (ownership.md 8.6). Reads what strangers can
 * read, at the registries that the policy allows; records the digest of what the reference means now. A digest in the
 * reference decides; the tag beside it is not looked at.
 */
export function* proveOciImage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const { identifier, type } = subject;
  const member = { member: 'identifier' };
  const parsed = parseOciReference(identifier);
  if (parsed.kind === 'problem') {
    return tell('disproved', 'oci-reference-invalid', { identifier, problem: parsed.problem }, member);
  }
  const { reference } = parsed;
  const registry = findOciRegistry(reference, terms);
  if (registry === undefined) {
    const args = { type, identifier, found: reference.host, accepted: listOciHosts(terms) };
    return tell('disproved', 'package-host-not-allowed', args, member);
  }
  const version = toVersion(reference);
  const named: NamedPackage = { type, identifier, version };
  const access = yield* askAccess(registry, named);
  if (access.kind === 'stopped') return access.verdict;
  const image: OciImage = { registry, named, headers: access.headers };
  const top = yield* readDocument(image, version);
  if (top.kind === 'unread') return yield* explainUnread(image, top);
  const verdict = yield* judgeDocument(image, subject, top);
  if (verdict.outcome !== 'proved' || reference.digest !== undefined) return verdict;
  return { ...verdict, told: [...verdict.told, toFloating(identifier, top.digest)] };
}

/** What is asked for: the digest if there is one, else the tag. */
function toVersion({ digest, tag }: OciReference): string {
  return digest ?? tag ?? 'latest';
}

type Read = Extract<DocumentReading, { readonly kind: 'document' }>;

function* judgeDocument(image: OciImage, subject: PackageSubject, top: Read): Inquiry<PackageVerdict> {
  const { document, digest } = top;
  if (document.kind === 'index') return yield* judgeIndex(image, subject, { ...top, document });
  const reading = yield* readImageLabel(image, document);
  const platform = reading.kind === 'read' ? reading.platform : 'unknown';
  return judgeLabel(image.named, subject.serverName, { reading, digest: toDigest(digest, [{ platform, digest }]) });
}

/** An index: linux/amd64 decides, as for clients on most servers; the other platforms are read beside it. */
function* judgeIndex(
  image: OciImage,
  subject: PackageSubject,
  top: Read & { readonly document: OciIndex },
): Inquiry<PackageVerdict> {
  const { entries, annotation } = top.document;
  const deciding = entries.find(({ isLinuxAmd64 }) => isLinuxAmd64);
  if (deciding === undefined) {
    const platforms =
      [...new Set(entries.map(({ platform }) => platform))].slice(0, MAX_PLATFORMS).join(', ') || 'none';
    const args = { identifier: subject.identifier, url: top.url, platforms };
    return tell('disproved', 'oci-platform-missing', args, { member: 'identifier' });
  }
  const chosen = [deciding, ...entries.filter((entry) => entry !== deciding)].slice(0, MAX_PLATFORMS);
  const [first, ...others] = yield* together(chosen.map((entry) => readEntry(image, top.url, entry)));
  const digest = toDigest(top.digest, chosen);
  const reading = withAnnotation(first as LabelReading, annotation);
  const verdict = judgeLabel(image.named, subject.serverName, { reading, digest });
  const readings = others.map((other, at) => ({ reading: other, platform: chosen[at + 1]?.platform ?? 'unknown' }));
  const more = tellOtherPlatforms(subject, readings, entries.length - chosen.length);
  return { ...verdict, told: [...verdict.told, ...more] };
}

function* readEntry(image: OciImage, url: string, entry: IndexEntry): Inquiry<LabelReading> {
  if (entry.isNested) return { kind: 'unread', url, answer: `its entry for ${entry.platform} is an index itself` };
  return yield* readPlatformLabel(image, entry.digest);
}

/** The index's annotation, where the manifest has none. */
function withAnnotation(reading: LabelReading, annotation: string | undefined): LabelReading {
  return reading.kind === 'read' && annotation !== undefined ? { annotation, ...reading } : reading;
}

function toDigest(manifest: string, platforms: readonly { platform: string; digest: string }[]): JsonValue {
  return { manifest, platforms: platforms.map(({ platform, digest }) => ({ platform, digest })) };
}

/** No manifest: not there, not for strangers, or nothing that can be judged. */
function* explainUnread(
  image: OciImage,
  { url, answer }: Extract<DocumentReading, { readonly kind: 'unread' }>,
): Inquiry<PackageVerdict> {
  const { named } = image;
  if (typeof answer === 'string') return tellUnknown(named, { url, answer });
  if (hasStatus(answer, 401) || hasStatus(answer, 403)) return tellNotPublic(named, url, answer.status);
  if (!hasStatus(answer, 404)) return tellUnknown(named, { url, answer });
  const tagsUrl = `${image.registry.apiUrl}/v2/${image.registry.repository}/tags/list`;
  const tags = yield* askHttp({
    door: 'known',
    method: 'GET',
    url: tagsUrl,
    headers: { ...image.headers, accept: 'application/json' },
    timeoutMs: STEP_TIMEOUT_MS,
    redirects: { max: MAX_REDIRECTS, hosts: [] },
  });
  if (hasStatus(tags, 200)) return ofIdentifier(tellLate(named, { url, answer }));
  if (hasStatus(tags, 404) || saysNameUnknown(tags)) return tellNotFound(named, { url: tagsUrl, answer: tags });
  return tellUnknown(named, { url: tagsUrl, answer: tags });
}

/** The version of an image is a part of its identifier. */
function ofIdentifier(verdict: PackageVerdict): PackageVerdict {
  return { ...verdict, told: verdict.told.map((told) => ({ ...told, member: 'identifier' })) };
}

/** An error of the client's making with the code `NAME_UNKNOWN`: there is no such repository. */
function saysNameUnknown(answer: HttpAnswer): boolean {
  if (answer.kind !== 'response' || answer.status < 400 || answer.status > 499 || answer.status === 429) return false;
  const document = readJsonBody(answer.body);
  const errors = isJsonObject(document) ? getMember(document, 'errors') : undefined;
  if (!Array.isArray(errors)) return false;
  return errors.some((error) => isJsonObject(error) && getMember(error, 'code') === 'NAME_UNKNOWN');
}
