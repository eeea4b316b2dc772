import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import { type HttpAnswer, type HttpResponseAnswer, MAX_REDIRECTS } from '../evidence/question.ts';
import { describeAnswer, readJsonBody } from '../evidence/read-answer.ts';
import { digestOf } from '../manifest/digest.ts';
import { isJsonObject } from '../manifest/json-members.ts';
import { MAX_DOCUMENT_BYTES, type OciImage, STEP_TIMEOUT_MS } from './oci-access.ts';
import {
  describePlatform,
  MANIFEST_ACCEPT,
  type OciIndex,
  type OciManifest,
  parseOciDocument,
  readLabel,
} from './oci-manifest.ts';
import { hasStatus } from './registry-questions.ts';

/** What one platform's image says. `unread`: nothing was learned; `answer` says in words what came instead. */
export type LabelReading =
  | {
      readonly kind: 'read';
      readonly label?: string;
      /** The manifest's annotation of that name: a hint, never a proof. */
      readonly annotation?: string;
      readonly platform: string;
      readonly configDigest: string;
      readonly url: string;
    }
  | { readonly kind: 'unread'; readonly url: string; readonly answer: HttpAnswer | string };

/** A manifest or an index as it came, its bytes compared with the digest where one was asked for. */
export type DocumentReading =
  | {
      readonly kind: 'document';
      readonly document: OciManifest | OciIndex;
      readonly digest: string;
      readonly url: string;
    }
  | { readonly kind: 'unread'; readonly url: string; readonly answer: HttpAnswer | string };

/** Fetches a manifest or an index by tag or digest. */
export function* readDocument(image: OciImage, reference: string): Inquiry<DocumentReading> {
  const url = `${image.registry.apiUrl}/v2/${image.registry.repository}/manifests/${reference}`;
  const answer = yield* askHttp({
    door: 'known',
    method: 'GET',
    url,
    headers: { ...image.headers, accept: MANIFEST_ACCEPT },
    maxBytes: MAX_DOCUMENT_BYTES,
    timeoutMs: STEP_TIMEOUT_MS,
    redirects: { max: MAX_REDIRECTS, hosts: [] },
  });
  if (!hasStatus(answer, 200)) return { kind: 'unread', url, answer };
  const digest = digestOf(answer.body);
  const expected = reference.startsWith('sha256:') ? reference : readSha256(answer);
  if (expected !== undefined && expected !== digest)
    return { kind: 'unread', url, answer: toMismatch(digest, expected) };
  const document = parseOciDocument(answer.body, answer.headers['content-type']);
  if (document.kind === 'problem') return { kind: 'unread', url, answer: `status 200, but ${document.problem}` };
  return { kind: 'document', document, digest, url };
}

/** Reads the label of one image of an index, from its manifest and its config. */
export function* readPlatformLabel(image: OciImage, digest: string): Inquiry<LabelReading> {
  const reading = yield* readDocument(image, digest);
  if (reading.kind === 'unread') return reading;
  const { document, url } = reading;
  if (document.kind === 'image') return yield* readImageLabel(image, document);
  return { kind: 'unread', url, answer: 'status 200, but it is an index within an index' };
}

/** Reads the label of an image whose manifest is known. */
export function* readImageLabel(image: OciImage, manifest: OciManifest): Inquiry<LabelReading> {
  const { configDigest, annotation } = manifest;
  const url = `${image.registry.apiUrl}/v2/${image.registry.repository}/blobs/${configDigest}`;
  const answer = yield* askHttp({
    door: 'known',
    method: 'GET',
    url,
    headers: image.headers,
    maxBytes: MAX_DOCUMENT_BYTES,
    timeoutMs: STEP_TIMEOUT_MS,
    redirects: { max: MAX_REDIRECTS, hosts: image.registry.blobHosts },
  });
  if (!hasStatus(answer, 200)) return { kind: 'unread', url, answer };
  const digest = digestOf(answer.body);
  if (digest !== configDigest) return { kind: 'unread', url, answer: toMismatch(digest, configDigest) };
  const config = readJsonBody(answer.body);
  if (!isJsonObject(config)) return { kind: 'unread', url, answer: 'status 200, but the config is not a JSON object' };
  const label = readLabel(config);
  return {
    kind: 'read',
    ...(label === undefined ? {} : { label }),
    ...(annotation === undefined ? {} : { annotation }),
    platform: describePlatform(config),
    configDigest,
    url,
  };
}

/** What the registry says that it sent; other algorithms than SHA-256 are not compared. */
function readSha256(answer: HttpResponseAnswer): string | undefined {
  const digest = answer.headers['docker-content-digest']?.trim().toLowerCase();
  return digest?.startsWith('sha256:') ? digest : undefined;
}

function toMismatch(found: string, expected: string): string {
  return `status 200, but its bytes have the digest ${found} instead of ${expected}`;
}

/** In words what came instead of a label. */
export function describeUnread({ answer }: Extract<LabelReading, { readonly kind: 'unread' }>): string {
  return typeof answer === 'string' ? answer : describeAnswer(answer);
}
