/**
 * What a pure room wants to know of the world. It is asked by the caller (`commands/ask`), who knows the doors; the room
 * only says what to fetch and later judges what came back. Every value in an answer is a stranger's.
 */
export interface HttpQuestion {
  readonly kind: 'http';
  /**
   * `known`: a host of this project's choice or the owner's configuration (package registries, GitHub).
   * `named`: a host that the submission names; stricter: no redirects, no retries, one short try.
   */
  readonly door: 'known' | 'named';
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
  /** Names in lower case. Never a secret of ours: see `auth`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `github`: the run's GitHub token may be sent with it. The door adds it to the host of the GitHub API only. */
  readonly auth?: 'github';
  /** `body` (default): the whole answer in memory. `digest`: streamed into SHA-256, of which only size and digest are kept. */
  readonly reads?: 'body' | 'digest';
  /** Most bytes of an answer, decoded. Default 10 MiB. */
  readonly maxBytes?: number;
  /** For one try, from the first byte sent to the last received. Default 10 s. */
  readonly timeoutMs?: number;
  /** Tries within this run when there is no answer, 408, 429 or 5xx. Default 3; always 1 for `named`. */
  readonly tries?: number;
  /** Redirects to follow; default none. Same host always, others only as listed. Always https (in public policy), always within `max`. */
  readonly redirects?: RedirectRule;
}

export interface RedirectRule {
  readonly max: number;
  /** Exact hosts, or `*.example.org` for anything below it. Lower-case. */
  readonly hosts: readonly string[];
}

/** TXT records of one host name. */
export interface TxtQuestion {
  readonly kind: 'txt';
  readonly host: string;
  /** `two`: the system's resolver and DNS over HTTPS, for a first publication. `one`: the system's alone. */
  readonly resolvers: 'one' | 'two';
}

export type Question = HttpQuestion | TxtQuestion;

/** Limits of ownership.md 8.1, where they are not those of the doors. */
export const PROBE_TIMEOUT_MS = 3_000;
export const MAX_README_BYTES = 5 * 1024 * 1024;
export const MAX_REDIRECTS = 5;

/** Why a request ended without an answer that can be judged. */
export type NoAnswerReason =
  /** The name has no address (also NXDOMAIN), or the resolver did not answer. */
  | 'dns'
  /** The name leads to an address that is not public. */
  | 'address-blocked'
  | 'refused'
  | 'tls'
  | 'timeout'
  /** The connection ended in the middle. */
  | 'reset'
  | 'too-large'
  | 'too-many-redirects'
  /** A redirect to another host, to http, or to no URL. It was not followed. */
  | 'redirect-refused'
  /** An encoding or a message that is not HTTP. */
  | 'unreadable'
  /** The host asks for more patience than a run has (Retry-After, GitHub's rate limit); it was not asked. */
  | 'rate-limited';

export interface HttpResponseAnswer {
  readonly kind: 'response';
  /** Of the last hop. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty with `reads: 'digest'`. */
  readonly body: Uint8Array;
  /** Of the body, decoded; with `reads: 'digest'` of the bytes as received. `sha256:<hex>`. */
  readonly digest: string;
  readonly bytes: number;
  /** URLs that redirected here, in order. */
  readonly via: readonly string[];
}

export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly reason: NoAnswerReason;
  /** A clause for people, such as `no complete answer within 10 s`; no secret in it. */
  readonly detail: string;
  readonly tries: number;
}

export type HttpAnswer = HttpResponseAnswer | NoAnswer;

/** What one resolver said. */
export type TxtView =
  /** The 255-byte strings of each record joined; 50 records at most. */
  | { readonly kind: 'records'; readonly resolver: string; readonly records: readonly string[] }
  /** NXDOMAIN, or the name has no TXT record. */
  | { readonly kind: 'none'; readonly resolver: string }
  | { readonly kind: 'failed'; readonly resolver: string; readonly detail: string };

export interface TxtAnswer {
  readonly kind: 'txt';
  readonly views: readonly TxtView[];
}

export type Answer = HttpAnswer | TxtAnswer;
