/**
 * What the doors are asked and what they answer: the same shapes as `evidence/question.ts`, because this room imports no
 * other. A test holds the two together.
 */
export interface HttpQuestion {
  readonly kind: 'http';
  /** `known`: a host of this project's choice or the owner's. `named`: a host that a submission names; stricter. */
  readonly door: 'known' | 'named';
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
  /** Names in lower case. Never a secret of ours: see `auth`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `github`: the run's GitHub token may be sent with it, to the origin of the GitHub API only. */
  readonly auth?: 'github';
  /** `digest`: streamed into SHA-256 as received, of which only size and digest are kept. Default `body`. */
  readonly reads?: 'body' | 'digest';
  /** Most bytes of an answer, as received and decoded. */
  readonly maxBytes?: number;
  /** For one try, redirects included, from the look-up of the name to the last byte. */
  readonly timeoutMs?: number;
  /** Tries when there is no answer, 408, 429 or 5xx. Always 1 for `named`. */
  readonly tries?: number;
  /** Redirects to follow; default none (a redirect is then the answer). Always none for `named`. */
  readonly redirects?: RedirectRule;
}

export interface RedirectRule {
  readonly max: number;
  /** Exact hosts, or `*.example.org` for anything below it. Lower-case. */
  readonly hosts: readonly string[];
}

export interface TxtQuestion {
  readonly kind: 'txt';
  readonly host: string;
  /** `two`: the system's resolver and DNS over HTTPS. `one`: the system's alone. */
  readonly resolvers: 'one' | 'two';
}

/** Who asks, and what becomes of it on the way. Nothing here changes the answer. */
export interface AskOptions {
  /** Nobody wants the answer any more: the question is not asked, or what is under way of it ends. It then rejects. */
  readonly signal?: AbortSignal;
  /** For whom it is asked. Turns go round among parties. */
  readonly party?: string;
  /** Called when its turn has come; again for each try and each redirect. */
  readonly onSent?: () => void;
  /** Called when so many more bytes of a body have come, decoded; of a digest's, as received. */
  readonly onBytes?: (bytes: number) => void;
}

/** Why a request ended without an answer that can be judged. */
export type NoAnswerReason =
  /** The name has no address (also NXDOMAIN), or the resolver did not answer. */
  | 'dns'
  /** The name leads to an address that is not public. */
  | 'address-blocked'
  /** The connection, or the question itself: a URL that this door does not ask. */
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
  /** The host asks for more patience than a run has. */
  | 'rate-limited';

export interface HttpResponseAnswer {
  readonly kind: 'response';
  /** Of the last hop. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty with `reads: 'digest'`, and where another status than 2xx came with more than `maxBytes`. */
  readonly body: Uint8Array;
  /** `sha256:<hex>` of `body`; with `reads: 'digest'` of the bytes as received. */
  readonly digest: string;
  /** How many bytes `digest` is of. */
  readonly bytes: number;
  /** URLs that redirected here, in order. */
  readonly via: readonly string[];
}

export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly reason: NoAnswerReason;
  /** A clause for people, such as `no complete answer within 10 s`; no secret and nothing of a stranger's in it. */
  readonly detail: string;
  /** Tries that were made; 0 when nothing was asked. */
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
