/**
 * What lies in the served folder. Paths are relative, decoded, with forward slashes and no leading or trailing one; the
 * folder itself is the empty path. Whoever implements it answers undefined for anything that leaves the folder.
 */
export interface SiteLookup {
  file(path: string): 'file' | 'directory' | undefined;
}

/** A request as the client sent it: `target` is path and query, not decoded. */
export interface HostRequest {
  readonly method: string;
  readonly target: string;
}

/** What the host decides: a file of the site to send, or a body. Header names are lower-case. */
export interface HostAnswer {
  readonly status: number;
  readonly path?: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}
