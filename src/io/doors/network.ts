import { lookUpAddresses, queryAddresses, queryTxt } from './resolve.ts';

/** Limits of ownership.md 4.1 and 8.1; tests shorten them. */
export interface Limits {
  /** One look-up of a name. */
  readonly dnsMs: number;
  /** Connection and TLS handshake with one address. */
  readonly addressMs: number;
  readonly maxAddresses: number;
  /** One try, when the question says nothing. */
  readonly requestMs: number;
  /** One try, whatever the question says. */
  readonly longestTryMs: number;
  /** One try by the `named` door, whatever the question says. */
  readonly namedTryMs: number;
  readonly tries: number;
  /** Wait before the second try; doubled before each further one. */
  readonly firstRetryMs: number;
  /** All waits of a run for one host that asks for them by Retry-After or a rate limit. */
  readonly patienceMs: number;
  /** An answer, when the question says nothing. */
  readonly bodyBytes: number;
  /** An answer, whatever the question says. */
  readonly largestBodyBytes: number;
  /** An answer by the `named` door, whatever the question says. */
  readonly namedBodyBytes: number;
  readonly headerBytes: number;
  /** What may come over the wire for an answer beside its body: headers and the framing of chunks. */
  readonly framingBytes: number;
  /** Provisional answers (1xx) before the answer. */
  readonly provisionalAnswers: number;
  readonly requestsPerHost: number;
  readonly requestsInAll: number;
  /** Of these, how many anybody may have; the others are for who has fewer than `reservedPerParty` under way. */
  readonly sharedRequests: number;
  readonly reservedPerParty: number;
  readonly txtRecords: number;
}

export const DEFAULT_LIMITS: Limits = {
  dnsMs: 5_000,
  addressMs: 3_000,
  maxAddresses: 8,
  requestMs: 10_000,
  longestTryMs: 120_000,
  namedTryMs: 10_000,
  tries: 3,
  firstRetryMs: 500,
  patienceMs: 60_000,
  bodyBytes: 10 * 1024 * 1024,
  largestBodyBytes: 512 * 1024 * 1024,
  namedBodyBytes: 4_096,
  headerBytes: 32 * 1024,
  framingBytes: 64 * 1024,
  provisionalAnswers: 8,
  requestsPerHost: 6,
  requestsInAll: 24,
  sharedRequests: 16,
  reservedPerParty: 2,
  txtRecords: 50,
};

export interface NetworkPlace {
  readonly host: string;
  readonly port: number;
}

/** The outside as the doors use it. Tests replace parts of it, so that real names lead to servers on loopback. */
export interface Network {
  /** The addresses of a name by the system's own way (hosts file and all): for hosts of the project's or the owner's choice. */
  readonly lookUp: (host: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** The addresses of a name by DNS alone: for hosts that a submission names. */
  readonly query: (host: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** Replaces both `lookUp` and `query`. */
  readonly resolve?: (host: string) => Promise<readonly string[]> | readonly string[];
  /** Where an address that passed the filter is dialled. */
  readonly connect: (address: string, port: number) => NetworkPlace;
  /** Trusted certificates instead of the usual ones. */
  readonly ca?: string;
  /** The TXT records of a name, each in its parts; rejects with the codes of `node:dns`. */
  readonly txt: (host: string, signal: AbortSignal) => Promise<readonly (readonly string[])[]>;
  /** Name servers instead of the system's, `127.0.0.1:5353`. */
  readonly dnsServers?: readonly string[];
  readonly limits: Limits;
}

export type NetworkOverrides = Partial<Omit<Network, 'limits'>> & { readonly limits?: Partial<Limits> };

export function createNetwork(overrides: NetworkOverrides = {}): Network {
  const limits = { ...DEFAULT_LIMITS, ...overrides.limits };
  const { dnsServers, resolve } = overrides;
  // A little less than what the caller waits, so that what came in time is used.
  const dns = { timeoutMs: limits.dnsMs * 0.9, ...(dnsServers ? { servers: dnsServers } : {}) };
  const usual = {
    lookUp: lookUpAddresses,
    query: (host: string, signal: AbortSignal) => queryAddresses(host, { ...dns, signal }),
    txt: (host: string, signal: AbortSignal) => queryTxt(host, { ...dns, signal }),
    connect: (host: string, port: number) => ({ host, port }),
  };
  const resolved = resolve
    ? { lookUp: async (host: string) => resolve(host), query: async (host: string) => resolve(host) }
    : {};
  return { ...usual, ...resolved, ...overrides, limits };
}
