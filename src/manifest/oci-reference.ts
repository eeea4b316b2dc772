import { getMember, omitMembers } from './json-members.ts';
import { hasOciHost, OCI_DIGEST, OCI_TAG } from './parse-oci-reference.ts';
import type { JsonObject } from './server-json.ts';

const SEPARATE_PARTS = new Set(['registryBaseUrl', 'version']);
const HOST_OF_BASE = /^https?:\/\/([^/\s@?#]+)\/?$/i;

/**
 * An OCI package in the newest form: `registryBaseUrl`, `identifier` and `version` become one reference
 * `<host>/<identifier>:<version>` (rules.md 3.4). A host or a tag that the identifier already has stays. A package
 * whose parts give no reference (a base with a path, a version that is no tag) is returned as it is.
 */
export function mergeOciReference(pack: JsonObject): JsonObject {
  const identifier = getMember(pack, 'identifier');
  const base = getMember(pack, 'registryBaseUrl') ?? '';
  const version = getMember(pack, 'version') ?? '';
  if (![...SEPARATE_PARTS].some((key) => Object.hasOwn(pack, key))) return pack;
  if (typeof identifier !== 'string' || typeof base !== 'string' || typeof version !== 'string') return pack;
  const host = base === '' ? '' : HOST_OF_BASE.exec(base)?.[1]?.toLowerCase();
  const suffix = toSuffix(version);
  if (identifier === '' || host === undefined || suffix === undefined) return pack;
  const path = host === '' || hasOciHost(identifier) ? identifier : `${host}/${identifier}`;
  return { ...omitMembers(pack, SEPARATE_PARTS), identifier: isPinned(path) ? path : path + suffix };
}

function toSuffix(version: string): string | undefined {
  if (version === '') return '';
  if (OCI_DIGEST.test(version)) return `@${version}`;
  return OCI_TAG.test(version) ? `:${version}` : undefined;
}

function isPinned(reference: string): boolean {
  return reference.includes('@sha256:') || reference.slice(reference.lastIndexOf('/') + 1).includes(':');
}
