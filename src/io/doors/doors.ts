import { setMaxListeners } from 'node:events';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { askHttp, type HttpContext } from './ask-http.ts';
import { askTxt } from './ask-txt.ts';
import { createHostGate } from './host-gate.ts';
import { createHostRules } from './host-rules.ts';
import { createNetwork, type NetworkOverrides } from './network.ts';
import type { AskOptions, HttpAnswer, HttpQuestion, TxtAnswer, TxtQuestion } from './types.ts';

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
  /** Never rejects but with the reason of an aborted signal, or when the doors are closed: no answer is an answer too. */
  http(question: HttpQuestion, asking?: AskOptions): Promise<HttpAnswer>;
  /** As `http`. */
  txt(question: TxtQuestion, asking?: AskOptions): Promise<TxtAnswer>;
  /** Requests sent so far, by host. */
  counts(): ReadonlyMap<string, number>;
  /** Ends whatever is under way; nothing is asked any more. */
  close(): void;
}

/** Opens the doors for one run. Throws UserError for an `allowedAddresses` that names none, and for no token. */
export function createDoors(options: DoorOptions): Doors {
  const { clock, userAgent, github } = options;
  const network = createNetwork(options.network);
  const counts = new Map<string, number>();
  const closing = linkToRun(options.signal);
  const shared = {
    clock,
    userAgent,
    network,
    hosts: createHostRules(options),
    gate: createHostGate(clock, closing.signal, network.limits),
    onSent: (host: string) => void counts.set(host, (counts.get(host) ?? 0) + 1),
    ...(github && URL.canParse(github.api) ? { githubOrigin: new URL(github.api).origin } : {}),
    ...(github?.token ? { githubToken: checkToken(github.token) } : {}),
  };
  const ask = async <T>(asking: AskOptions, run: (context: HttpContext) => Promise<T>): Promise<T> => {
    const own = linkSignals(closing.signal, asking.signal);
    try {
      own.signal.throwIfAborted();
      return await run({ ...shared, signal: own.signal, asking });
    } finally {
      own.unlink();
    }
  };
  return {
    http: (question, asking = {}) => ask(asking, (context) => askHttp(question, context)),
    txt: (question, asking = {}) =>
      ask(asking, (context) => {
        const { dnsOverHttps } = options;
        return askTxt(question, { ...context, dnsOverHttps, askHttp: (inner) => askHttp(inner, context) });
      }),
    counts: () => new Map(counts),
    close: closing.close,
  };
}

/** A signal of these doors alone, for as many listeners as there are questions. */
function linkToRun(signal: AbortSignal): { readonly signal: AbortSignal; close(): void } {
  const linked = linkSignals(signal);
  setMaxListeners(0, linked.signal);
  return {
    signal: linked.signal,
    close() {
      linked.unlink();
      linked.abort(new Error('the doors are closed'));
    },
  };
}

/** A signal that aborts with the first of others, until it is unlinked. */
function linkSignals(...signals: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController();
  const links = signals.flatMap((signal) => {
    if (signal === undefined) return [];
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    return [() => signal.removeEventListener('abort', abort)];
  });
  return {
    signal: controller.signal,
    abort: (reason: Error) => controller.abort(reason),
    unlink: () => {
      for (const unlink of links) unlink();
    },
  };
}

/** A token is visible ASCII; a line break in it would be one in a header. It is never quoted. */
function checkToken(token: string): string {
  if (/^[!-~]+$/.test(token)) return token;
  throw new UserError(
    'The token for GitHub holds a blank, a line break or another character that no token has.',
    'Set GITHUB_TOKEN or GH_TOKEN, or the input "token" of the action, to the token alone, or to nothing.',
  );
}
