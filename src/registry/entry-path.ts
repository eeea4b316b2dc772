/**
 * The bijection between (namespace, name, version) and paths of the data tree (design, section 4).
 * Paths are below the data folder (or the receipts folder) with forward slashes.
 */
export interface EntryPaths {
  /** `<shard>/<namespace>/<name>`, lower-cased. */
  readonly server: string;
  /** `<version>` percent-encoded: one path segment. */
  readonly version: string;
}

/** What a path of the data tree says about its entry. Namespace and name are lower-cased there. */
export interface EntryKey {
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

export interface PathProblem {
  readonly code: 'name-path-unsafe' | 'version-path-unsafe';
  readonly reason: string;
  /** The official registry lists such a name or version: only this layout has no place for it. */
  readonly isAcceptedUpstream: boolean;
}

export type EntryPathResult =
  | { readonly kind: 'path'; readonly paths: EntryPaths }
  | { readonly kind: 'problem'; readonly problem: PathProblem };

const MAX_SEGMENT_BYTES = 250;
const TOO_LONG = `it is longer than ${MAX_SEGMENT_BYTES} bytes once encoded`;
const NAMESPACE = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RESERVED_VERSIONS = new Set(['latest', 'index', 'lifecycle.yml']);
const PLAIN_VERSION = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]*$/;

/**
 * Where the entry of this server name and version lies, or why it cannot have a path.
 * Two names that differ only by case share a path, two versions never do.
 */
export function toEntryPaths(serverName: string, version: string): EntryPathResult {
  const nameReason = whyNameIsUnsafe(serverName);
  if (nameReason) return toProblem('name-path-unsafe', nameReason, serverName.includes('..'));
  const versionReason = whyVersionIsUnsafe(version);
  if (versionReason) return toProblem('version-path-unsafe', versionReason, versionReason === TOO_LONG);
  return { kind: 'path', paths: { server: toServerPath(serverName), version: encodeVersion(version) } };
}

function toProblem(code: PathProblem['code'], reason: string, isAcceptedUpstream: boolean): EntryPathResult {
  return { kind: 'problem', problem: { code, reason, isAcceptedUpstream } };
}

/** `<shard>/<namespace>/<name>` of a name that `toEntryPaths` accepts. */
export function toServerPath(serverName: string): string {
  const lower = serverName.toLowerCase();
  const namespace = lower.slice(0, lower.indexOf('/'));
  return `${shardOf(namespace)}/${lower}`;
}

/** First two characters of the namespace's last label; a one-character label is padded with `_`. */
export function shardOf(namespace: string): string {
  const label = namespace.slice(namespace.lastIndexOf('.') + 1).toLowerCase();
  return label.slice(0, 2).padEnd(2, '_');
}

/** Percent-encodes (UTF-8, upper-case hex) all but `[A-Za-z0-9._+-]`, and a leading dot and every trailing dot. */
export function encodeVersion(version: string): string {
  if (PLAIN_VERSION.test(version) && !version.endsWith('.')) return version;
  const encoded = encodeURIComponent(version)
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2B/g, '+');
  return encoded.replace(/^\./, '%2E').replace(/(?<!\.)\.+$/, (dots) => '%2E'.repeat(dots.length));
}

/** The version that `encodeVersion` makes this segment from; undefined when it makes it from none. */
export function decodeVersion(segment: string): string | undefined {
  if (!segment.includes('%')) return encodeVersion(segment) === segment ? segment : undefined;
  try {
    const version = decodeURIComponent(segment);
    return encodeVersion(version) === segment ? version : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads `<shard>/<namespace>/<name>/<version segment>` back; undefined when `toEntryPaths` gives this path to no entry.
 */
export function parseEntryPath(path: string): EntryKey | undefined {
  const [shard, namespace, name, segment, ...rest] = path.split('/');
  if (!shard || !namespace || !name || !segment || rest.length > 0) return undefined;
  const version = decodeVersion(segment);
  if (version === undefined) return undefined;
  const result = toEntryPaths(`${namespace}/${name}`, version);
  if (result.kind === 'problem' || `${result.paths.server}/${result.paths.version}` !== path) return undefined;
  return { namespace, name, version };
}

/** Equal for versions that would collide where case or Unicode normalisation do not count. */
export function foldVersion(version: string): string {
  return version.normalize('NFC').toUpperCase().toLowerCase();
}

function whyNameIsUnsafe(serverName: string): string | undefined {
  const lower = serverName.toLowerCase();
  const [namespace = '', name = '', ...rest] = lower.split('/');
  if (rest.length > 0 || !namespace || !name) return 'it is not of the form namespace/name';
  if (!NAMESPACE.test(namespace)) return 'the namespace has characters or edges that are not allowed';
  if (!NAME.test(name)) return 'the part after the slash has characters or edges that are not allowed';
  if (lower.includes('..')) return 'it contains ".."';
  if (UUID.test(namespace)) return 'the namespace looks like a UUID';
  if (/\.(?:json|html)$/.test(namespace) || /\.(?:json|html)$/.test(name)) return 'a part ends in .json or .html';
  if (lower.length > MAX_SEGMENT_BYTES) return `it is longer than ${MAX_SEGMENT_BYTES} bytes`;
  return undefined;
}

function whyVersionIsUnsafe(version: string): string | undefined {
  if (version === '') return 'it is empty';
  if (/[/\\]/.test(version)) return 'it contains a slash or a backslash';
  if (/[\u0000-\u001f\u007f-\u009f]/.test(version)) return 'it contains a control character';
  if (version === '.' || version.includes('..')) return 'it is "." or contains ".."';
  if (/[\p{Cf}\u115f\u1160\u3164]/u.test(version)) return 'it contains a character that nobody sees';
  if (/\p{Surrogate}/u.test(version)) return 'it is not valid Unicode';
  const lower = version.toLowerCase();
  if (RESERVED_VERSIONS.has(lower)) return `"${lower}" is reserved`;
  if (/\.(?:json|html)$/.test(lower)) return 'it ends in .json or .html';
  return encodeVersion(version).length > MAX_SEGMENT_BYTES ? TOO_LONG : undefined;
}
