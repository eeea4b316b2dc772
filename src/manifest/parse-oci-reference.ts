/** A container image reference in its parts, as written; a host that is not written is Docker Hub's. */
export interface OciReference {
  readonly host: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export type ParsedOciReference =
  | { readonly kind: 'reference'; readonly reference: OciReference }
  | { readonly kind: 'problem'; readonly problem: string };

const HOST = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9_./-]{1,255}$/;
const TAG = /^[A-Za-z0-9_.-]{1,128}$/;
const DIGEST = /^sha256:[a-f0-9]{64}$/;

/** Reads `[registry/]repository[:tag][@digest]` (ownership.md 8.6). Does not say whether the host is accepted. */
export function parseOciReference(text: string): ParsedOciReference {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return problem('it begins with a scheme; a reference has none');
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !DIGEST.test(digest)) {
    return problem('what follows "@" is not "sha256:" with 64 lower-case hexadecimal digits');
  }
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) {
    return problem('the tag is not 1 to 128 letters, digits, underscores, dots and hyphens');
  }
  const { host, path } = splitHost(hasTag ? named.slice(0, colon) : named);
  if (!HOST.test(host)) return problem('what stands before the first slash is no host');
  if (path !== path.toLowerCase()) return problem('the repository has capital letters');
  if (!REPOSITORY.test(path)) {
    return problem('the repository is not 1 to 255 lower-case letters, digits, underscores, dots, hyphens and slashes');
  }
  if (path.split('/').includes('')) return problem('a part of the repository between slashes is empty');
  return { kind: 'reference', reference: { host, repository: path, tag, digest } };
}

/** As container tools decide it: the first part is a host if it has a dot or a port, or is localhost. */
function splitHost(name: string): { host: string; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isHost = slash !== -1 && (first === 'localhost' || first.includes('.') || first.includes(':'));
  return isHost ? { host: first, path: name.slice(slash + 1) } : { host: 'docker.io', path: name };
}

function problem(text: string): ParsedOciReference {
  return { kind: 'problem', problem: text };
}
