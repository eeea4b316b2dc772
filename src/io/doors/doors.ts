import type { Clock } from '../clock.ts';
import { askHttp, type HttpContext } from './ask-http.ts';
import { askTxt } from './ask-txt.ts';
import { createHostGate } from './host-gate.ts';
import { createHostRules } from './host-rules.ts';
import { createNetwork, type NetworkOverrides } from './network.ts';
import type { HttpAnswer, HttpQuestion, TxtAnswer, TxtQuestion } from './types.ts';

export interface DoorOptions {
  readonly clock: Clock;
  /** Ends every question of the run; they then reject with its reason. */
  readonly signal: AbortSignal;
  /** Names this registry, with an address for people. */
  readonly userAgent: string;
  /** `host` or `host:port` of the owner's own network: may have private addresses and may be plain http. */
  readonly internalHosts: readonly string[];
  /** Addresses and CIDRs of blocked ranges that the operator of this machine allows, for the `known` door only. */
  readonly allowedAddresses: readonly string[];
  /** The token goes to exactly the origin of `api`, with questions that have `auth: 'github'`. */
  readonly github?: { readonly api: string; readonly token?: string };
  /** Base URL of the second resolver. */
  readonly dnsOverHttps: string;
  /** For tests: names that lead to loopback, own certificates, shorter limits. */
  readonly network?: NetworkOverrides;
}

/** The doors to the world for what others claim. No environment variable changes them, no proxy stands between. */
export interface Doors {
  /** Never rejects but with the reason of an aborted `signal`: no answer is an answer too. */
  http(question: HttpQuestion): Promise<HttpAnswer>;
  /** As `http`. */
  txt(question: TxtQuestion): Promise<TxtAnswer>;
  /** Requests sent so far, by host. */
  counts(): ReadonlyMap<string, number>;
}

/** Opens the doors for one run. Throws UserError for an `allowedAddresses` that names none. */
export function createDoors(options: DoorOptions): Doors {
  const { clock, signal, userAgent, github } = options;
  const network = createNetwork(options.network);
  const counts = new Map<string, number>();
  const context: HttpContext = {
    clock,
    signal,
    userAgent,
    network,
    hosts: createHostRules(options),
    gate: createHostGate(clock, signal, network.limits.requestsPerHost),
    onSent: (host) => counts.set(host, (counts.get(host) ?? 0) + 1),
    ...(github && URL.canParse(github.api) ? { githubOrigin: new URL(github.api).origin } : {}),
    ...(github?.token ? { githubToken: github.token } : {}),
  };
  const http = async (question: HttpQuestion): Promise<HttpAnswer> => {
    signal.throwIfAborted();
    return askHttp(question, context);
  };
  return {
    http,
    async txt(question) {
      signal.throwIfAborted();
      return askTxt(question, { network, signal, dnsOverHttps: options.dnsOverHttps, askHttp: http });
    },
    counts: () => new Map(counts),
  };
}
