import type { Remedy } from './remedies.ts';

/** One request as a client sends it. `url` is absolute and already encoded the way the client encodes it. */
export interface WireRequest {
  readonly method?: 'GET' | 'HEAD' | 'OPTIONS';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One answer on the way: a redirect, or the final answer. Header names are lower-case. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back. `hops` holds every redirect and, last, the final answer itself. */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly hops: readonly Hop[];
  /** Milliseconds from the request to the last byte of the body. */
  readonly elapsedMs: number;
}

/** No usable answer: no connection, a time-out, too many bytes, too many redirects. */
export interface Silence {
  readonly kind: 'silence';
  readonly reason: string;
  readonly elapsedMs: number;
}

/** What a request ended in. */
export type Answer = Reply | Silence;

/**
 * A conversation without I/O: it yields the request to send and gets the answer back, one at a time, and returns what
 * it concluded. The caller owns the network, the time-outs and the clock.
 */
export type Script<T> = Generator<WireRequest, T, Answer>;

/** Number of a transcript in the table of clients: `T1` to `T28`. */
export type TranscriptId = `T${number}`;

/** A reason why a client is not served, with the host change that would help where there is one. */
export interface Problem {
  readonly kind: 'problem';
  readonly detail: string;
  readonly remedy?: Remedy;
  /** The answer was a plain 404: what was asked for is not there at all. */
  readonly missing?: true;
  /** A row, a cursor or a page came a second time. */
  readonly repeat?: true;
}

/** What a judge made of an answer: the value it holds, or why there is none. */
export type Judged<T> = { readonly kind: 'ok'; readonly value: T } | Problem;

/** Something else that serves the same need; it counts only when the named check answered. */
export interface Fallback {
  readonly check: TranscriptId;
  readonly text: string;
}

/** A client whose behaviour is not known: shown beside the checks, never counted. */
export interface UnprovenRow {
  readonly client: string;
  readonly request: string;
  readonly detail: string;
}

/**
 * What a transcript concluded. `limited` becomes `degraded` when one of its fallbacks answered, else `fail`; `degraded`
 * is for a fallback that answered inside the same transcript and is named in the detail.
 */
export type Outcome =
  | { readonly kind: 'pass' | 'skipped' | 'unproven'; readonly detail: string }
  | { readonly kind: 'fail'; readonly detail: string; readonly remedy?: Remedy }
  | {
      readonly kind: 'degraded';
      readonly detail: string;
      readonly remedy?: Remedy;
      readonly unproven?: UnprovenRow;
    }
  | {
      readonly kind: 'limited';
      readonly detail: string;
      readonly fallbacks: readonly Fallback[];
      readonly remedy?: Remedy;
    };

/** A server that the registry itself listed; `uuid` where the row carries one. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly uuid?: string;
}

/** What every transcript may know before it starts, all of it taken from the registry's own list. */
export interface RegistryFacts {
  /** Base URL without a trailing slash. */
  readonly base: string;
  /** One or two servers: the most telling of the first rows, and one from the middle of the page. */
  readonly subjects: readonly Subject[];
  /** Key of the first row of the list without a search; absent when the list is empty or cannot be read. */
  readonly firstKey?: string;
  /** Why there are no subjects; empty when there are. */
  readonly whyNoSubject: string;
}

/** One row of the table: which client, what it asks (for people), and how the conversation goes. */
export interface Transcript {
  readonly id: TranscriptId;
  readonly client: string;
  readonly request: string;
  readonly run: (facts: RegistryFacts) => Script<Outcome>;
}

/** A judgement that found nothing wrong. */
export const ok = <T>(value: T): Judged<T> => ({ kind: 'ok', value });
/** The client is served; `detail` says what was seen. */
export const pass = (detail: string): Outcome => ({ kind: 'pass', detail });
/** The check does not apply to this registry; `detail` says why. */
export const skipped = (detail: string): Outcome => ({ kind: 'skipped', detail });

/** A reason why a client is not served; `detail` is a sentence for people. */
export function problem(detail: string, remedy?: Remedy): Problem {
  return { kind: 'problem', detail, ...(remedy ? { remedy } : {}) };
}

/** The problem as the final word: nothing else serves this client's need. */
export function fail({ detail, remedy }: Omit<Problem, 'kind'>): Outcome {
  return { kind: 'fail', detail, ...(remedy ? { remedy } : {}) };
}

/** The problem, softened when one of `fallbacks` turns out to pass. */
export function limited({ detail, remedy }: Omit<Problem, 'kind'>, ...fallbacks: readonly Fallback[]): Outcome {
  return { kind: 'limited', detail, fallbacks, ...(remedy ? { remedy } : {}) };
}
