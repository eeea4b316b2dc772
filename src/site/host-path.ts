/** A path that was taken apart, or the reason why it is refused; `bad` is answered with 400. */
export type HostPath = { readonly path: string } | { readonly bad: string };

const MAX_DECODINGS = 5;

/** What stays as it is when the path is decoded. */
export type Undecoded = 'nothing' | 'slashes';

/**
 * Percent-decodes a request path once, as a host does; with `slashes` a `%2F` stays literal.
 * Refused: what is not valid percent-encoded UTF-8, NUL, a backslash, and a `..` segment, each also when they only
 * appear after decoding again (some hosts and proxies decode twice).
 */
export function decodeHostPath(raw: string, undecoded: Undecoded = 'nothing'): HostPath {
  const path = decodeOnce(undecoded === 'slashes' ? raw.replaceAll(/%2f/gi, '%252F') : raw);
  if (path === undefined) return { bad: 'The path is not valid percent-encoded UTF-8.' };
  let seen = path;
  for (let round = 0; round < MAX_DECODINGS; round += 1) {
    if (isUnsafe(seen)) return { bad: 'The path leads out of the site.' };
    const next = decodeOnce(seen);
    if (next === undefined || next === seen) return { path };
    seen = next;
  }
  return { bad: 'The path is encoded too many times.' };
}

/** A request's path and query; the query keeps its question mark and is empty when there is none. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark) };
}

function isUnsafe(path: string): boolean {
  return path.includes('\0') || path.includes('\\') || path.split('/').includes('..');
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
