import { getMember, omitMembers } from './json-members.ts';
import type { JsonObject } from './server-json.ts';

const SEPARATE_PARTS = new Set(['registryBaseUrl', 'version']);
const HOST_OF_BASE = /^https?:\/\/([^/\s@?#]+)\/?$/i;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

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
  const path = host === '' || hasHost(identifier) ? identifier : `${host}/${identifier}`;
  return { ...omitMembers(pack, SEPARATE_PARTS), identifier: isPinned(path) ? path : path + suffix };
}

function toSuffix(version: string): string | undefined {
  if (version === '') return '';
  if (DIGEST.test(version)) return `@${version}`;
  return TAG.test(version) ? `:${version}` : undefined;
}

/** As container tools decide it: the first part is a host if it has a dot or a port, or is localhost. */
function hasHost(identifier: string): boolean {
  const slash = identifier.indexOf('/');
  const first = identifier.slice(0, Math.max(slash, 0));
  return first === 'localhost' || first.includes('.') || first.includes(':');
}

function isPinned(reference: string): boolean {
  return reference.includes('@sha256:') || reference.slice(reference.lastIndexOf('/') + 1).includes(':');
}
