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

const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9_./-]{1,255}$/;
/** What stands between the letters and digits of a part of a repository (the grammar of distribution). */
const SEPARATORS = /^(?:\.|_{1,2}|-+)$/;
/** A tag of an image (the grammar of distribution). */
export const OCI_TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
export const OCI_DIGEST = /^sha256:[a-f0-9]{64}$/;

/** Reads `[registry/]repository[:tag][@digest]` (ownership.md 8.6). Does not say whether the host is accepted. */
export function parseOciReference(text: string): ParsedOciReference {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return problem('it begins with a scheme; a reference has none');
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !OCI_DIGEST.test(digest)) {
    return problem('what follows "@" is not "sha256:" with 64 lower-case hexadecimal digits');
  }
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !OCI_TAG.test(tag)) {
    return problem(
      'the tag is not 1 to 128 letters, digits, underscores, dots and hyphens, with no dot or hyphen first',
    );
  }
  const { host, path } = splitHost(hasTag ? named.slice(0, colon) : named);
  if (!HOST.test(host) || host.split(/[.:]/).some((label) => !isEdged(label)))
    return problem('what stands before the first slash is no host');
  if (path !== path.toLowerCase()) return problem('the repository has capital letters');
  if (!REPOSITORY.test(path)) {
    return problem('the repository is not 1 to 255 lower-case letters, digits, underscores, dots, hyphens and slashes');
  }
  if (path.split('/').includes('')) return problem('a part of the repository between slashes is empty');
  if (!path.split('/').every(isComponent)) {
    return problem(
      'a part of the repository does not begin and end with a letter or a digit, or has ".." or the like in it',
    );
  }
  return { kind: 'reference', reference: { host, repository: path, tag, digest } };
}

function isEdged(text: string): boolean {
  return /^[a-z0-9]/i.test(text) && /[a-z0-9]$/i.test(text);
}

function isComponent(part: string): boolean {
  return isEdged(part) && part.split(/[a-z0-9]+/).every((between) => between === '' || SEPARATORS.test(between));
}

/** As container tools decide it: the first part is a host if it has a dot or a port, or is localhost; else Docker Hub's. */
export function hasOciHost(name: string): boolean {
  const first = name.slice(0, Math.max(name.indexOf('/'), 0));
  return first === 'localhost' || first.includes('.') || first.includes(':');
}

function splitHost(name: string): { host: string; path: string } {
  if (!hasOciHost(name)) return { host: 'docker.io', path: name };
  const slash = name.indexOf('/');
  return { host: name.slice(0, slash), path: name.slice(slash + 1) };
}

function problem(text: string): ParsedOciReference {
  return { kind: 'problem', problem: text };
}
