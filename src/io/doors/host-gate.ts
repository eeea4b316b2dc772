import pLimit from 'p-limit';
import type { Clock } from '../clock.ts';

/** Keeps this run polite to each host: a few requests at once, and none while the host asks to be left alone. */
export interface HostGate {
  /**
   * Runs `ask` when it is the host's turn; undefined, and nothing is asked, when that would take longer than `patienceMs`
   * because the host wants to be left alone.
   */
  pass<T>(host: string, patienceMs: number, ask: () => Promise<T>): Promise<{ readonly value: T } | undefined>;
  /** The host is to be left alone for so long. */
  hold(host: string, ms: number): void;
}

export function createHostGate(clock: Clock, signal: AbortSignal, requestsPerHost: number): HostGate {
  const limits = new Map<string, ReturnType<typeof pLimit>>();
  const heldUntil = new Map<string, number>();

  const limitOf = (host: string) => {
    const limit = limits.get(host) ?? pLimit(requestsPerHost);
    limits.set(host, limit);
    return limit;
  };

  async function isFree(host: string, patienceMs: number): Promise<boolean> {
    let waited = 0;
    let seen: number | undefined;
    for (;;) {
      const until = heldUntil.get(host);
      const wait = until === undefined || until === seen ? 0 : until - clock.elapsedMs();
      if (wait <= 0) return true;
      if (waited + wait > patienceMs) return false;
      await clock.sleep(wait, signal);
      signal.throwIfAborted();
      waited += wait;
      seen = until;
    }
  }

  return {
    pass: (host, patienceMs, ask) =>
      limitOf(host)(async () => {
        signal.throwIfAborted();
        return (await isFree(host, patienceMs)) ? { value: await ask() } : undefined;
      }),
    hold(host, ms) {
      heldUntil.set(host, Math.max(heldUntil.get(host) ?? 0, clock.elapsedMs() + ms));
    },
  };
}
