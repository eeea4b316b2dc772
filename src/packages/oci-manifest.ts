import { readJsonBody } from '../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import { OCI_DIGEST } from '../manifest/parse-oci-reference.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';

/** The label of an image's config that names its server. */
const SERVER_NAME_LABEL = 'io.modelcontextprotocol.server.name';

const KIND_BY_MEDIA_TYPE: ReadonlyMap<string, 'image' | 'index'> = new Map([
  ['application/vnd.oci.image.index.v1+json', 'index'],
  ['application/vnd.docker.distribution.manifest.list.v2+json', 'index'],
  ['application/vnd.oci.image.manifest.v1+json', 'image'],
  ['application/vnd.docker.distribution.manifest.v2+json', 'image'],
]);

/** What a registry is asked for: manifests and indexes, of OCI and of Docker. */
export const MANIFEST_ACCEPT = [...KIND_BY_MEDIA_TYPE.keys()].join(', ');

/** An image of an index. */
export interface IndexEntry {
  /** `linux/arm64/v8`; at most 60 characters of what the index says. */
  readonly platform: string;
  readonly isLinuxAmd64: boolean;
  readonly digest: string;
  /** It is an index itself: read no further. */
  readonly isNested: boolean;
}

/** An image for one platform. What it says is the publisher's to write. */
export interface OciManifest {
  readonly kind: 'image';
  readonly configDigest: string;
  /** Server name in an annotation: a hint, never a proof. */
  readonly annotation?: string;
}

/** Images for several platforms, attestations left out. */
export interface OciIndex {
  readonly kind: 'index';
  readonly entries: readonly IndexEntry[];
  readonly annotation?: string;
}

export type OciDocument = OciManifest | OciIndex | { readonly kind: 'problem'; readonly problem: string };

/**
 * Reads an image manifest or an index. A document that could be taken for both is refused: two readers would run two
 * different images. Entries that hold attestations and not images are left out.
 */
export function parseOciDocument(body: Uint8Array, contentType: string | undefined): OciDocument {
  const document = readJsonBody(body);
  if (!isJsonObject(document)) return problem('it is not a JSON object');
  const kind = judgeKind(document, contentType);
  if (kind === undefined) return problem('it is neither an image manifest nor an index of images');
  const config = getMember(document, 'config');
  const manifests = getMember(document, 'manifests');
  if (config !== undefined && manifests !== undefined) return problem('it is an image manifest and an index at once');
  const annotation = readAnnotation(document);
  const extra = annotation === undefined ? {} : { annotation };
  if (kind === 'image') {
    const configDigest = readDigest(config);
    if (configDigest === undefined) return problem('it names no config with a SHA-256 digest');
    return { kind, configDigest, ...extra };
  }
  if (!Array.isArray(manifests)) return problem('it is an index without a list of images');
  const images = manifests.filter((entry) => !isAttestation(entry));
  const entries = images.map(toEntry).filter((entry) => entry !== undefined);
  if (entries.length < images.length) return problem('an entry of the index has no SHA-256 digest');
  const inherited = annotation ?? images.map(readAnnotation).find((found) => found !== undefined);
  return { kind, entries, ...(inherited === undefined ? {} : { annotation: inherited }) };
}

/** The server name in the config of an image; undefined when it has no such label. */
export function readLabel(config: JsonValue | undefined): string | undefined {
  const inner = memberOf(config, 'config');
  return textOf(memberOf(memberOf(inner, 'Labels'), SERVER_NAME_LABEL));
}

/** The platform of an image or of an entry of an index, in words. */
export function describePlatform(platform: JsonValue | undefined): string {
  const parts = ['os', 'architecture', 'variant'].map((key) => textOf(memberOf(platform, key))).filter(Boolean);
  return parts.length === 0 ? 'unknown' : parts.join('/').slice(0, 60);
}

/** By the document's own word, else by the header, else by its members; undefined when the first two disagree. */
function judgeKind(document: JsonObject, contentType: string | undefined): 'image' | 'index' | undefined {
  const named = getMember(document, 'mediaType');
  const sent = KIND_BY_MEDIA_TYPE.get((contentType?.split(';', 1)[0] ?? '').trim().toLowerCase());
  if (named !== undefined) {
    const kind = KIND_BY_MEDIA_TYPE.get(textOf(named) ?? '');
    return sent === undefined || sent === kind ? kind : undefined;
  }
  if (sent !== undefined) return sent;
  if (Array.isArray(getMember(document, 'manifests'))) return 'index';
  return isJsonObject(getMember(document, 'config')) ? 'image' : undefined;
}

/** An entry without a platform counts as linux/amd64, as container tools take it. */
function toEntry(entry: JsonValue): IndexEntry | undefined {
  const digest = readDigest(entry);
  if (digest === undefined) return undefined;
  const platform = memberOf(entry, 'platform') ?? { os: 'linux', architecture: 'amd64' };
  const isLinuxAmd64 = memberOf(platform, 'os') === 'linux' && memberOf(platform, 'architecture') === 'amd64';
  const isNested = KIND_BY_MEDIA_TYPE.get(textOf(memberOf(entry, 'mediaType')) ?? '') === 'index';
  return { platform: describePlatform(platform), isLinuxAmd64, digest, isNested };
}

/** Build tools keep attestations beside the images, for the platform `unknown/unknown`. */
function isAttestation(entry: JsonValue): boolean {
  const platform = memberOf(entry, 'platform');
  if (memberOf(platform, 'os') === 'unknown' && memberOf(platform, 'architecture') === 'unknown') return true;
  return memberOf(memberOf(entry, 'annotations'), 'vnd.docker.reference.type') === 'attestation-manifest';
}

function readAnnotation(holder: JsonValue): string | undefined {
  return textOf(memberOf(memberOf(holder, 'annotations'), SERVER_NAME_LABEL));
}

function readDigest(descriptor: JsonValue | undefined): string | undefined {
  const digest = textOf(memberOf(descriptor, 'digest'));
  return digest !== undefined && OCI_DIGEST.test(digest) ? digest : undefined;
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) ? getMember(value, key) : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function problem(text: string): OciDocument {
  return { kind: 'problem', problem: text };
}
