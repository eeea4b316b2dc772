import type { Clock } from '../clock.ts';
import type { Limits } from './network.ts';

/** A request that wants its turn. */
export interface Turn {
  readonly host: string;
  /** For whom it is asked. Turns go round among parties, whoever has more to ask. */
  readonly party: string;
  /** Whether it waits where the host asks to be left alone for a while. */
  readonly isPatient: boolean;
  /** Gives up its place when this aborts. */
  readonly signal: AbortSignal;
}

/**
 * Who is asked when: a few requests at once to each host and in all, none while a host asks to be left alone, and neither a
 * slow host nor a party with much to ask keeps others waiting. What waits for its turn takes up no place of another.
 */
export interface HostGate {
  /**
   * Runs `ask` when it is its turn; undefined, and nothing is asked, when the host wants to be left alone for longer than a
   * run has patience with it. Rejects with the reason of the signal.
   */
  pass<T>(turn: Turn, ask: () => Promise<T>): Promise<{ readonly value: T } | undefined>;
  /** The host is to be left alone for so long. Whether this run has the patience to ask it again. */
  hold(host: string, ms: number): boolean;
}

export type GateLimits = Pick<
  Limits,
  'requestsPerHost' | 'requestsInAll' | 'sharedRequests' | 'reservedPerParty' | 'patienceMs'
>;

interface Waiting extends Turn {
  start(): void;
  refuse(): void;
}

export function createHostGate(clock: Clock, signal: AbortSignal, limits: GateLimits): HostGate {
  const queue = new Set<Waiting>();
  const busyHosts = createTally();
  const busyParties = createTally();
  const holds = createHolds(clock, signal, limits.patienceMs, advance);
  let busy = 0;

  function advance(): void {
    for (const waiting of [...queue]) {
      if (holds.mayStillPass(waiting.host, waiting.isPatient)) continue;
      queue.delete(waiting);
      waiting.refuse();
    }
    for (let next = pickNext(); next !== undefined; next = pickNext()) {
      queue.delete(next);
      next.start();
    }
  }

  /** Of those that may start: the one whose party has least under way, then the one whose host has, then the oldest. */
  function pickNext(): Waiting | undefined {
    let best: Waiting | undefined;
    for (const waiting of queue) {
      if (mayStart(waiting) && (best === undefined || isBefore(waiting, best))) best = waiting;
    }
    return best;
  }

  function mayStart({ host, party }: Waiting): boolean {
    if (busyHosts.of(host) >= limits.requestsPerHost || holds.isHeld(host)) return false;
    if (busy < limits.sharedRequests) return true;
    return busy < limits.requestsInAll && busyParties.of(party) < limits.reservedPerParty;
  }

  function isBefore(a: Waiting, b: Waiting): boolean {
    const byParty = busyParties.of(a.party) - busyParties.of(b.party);
    return byParty === 0 ? busyHosts.of(a.host) < busyHosts.of(b.host) : byParty < 0;
  }

  function count({ host, party }: Turn, change: 1 | -1): void {
    busy += change;
    busyHosts.add(host, change);
    busyParties.add(party, change);
  }

  return {
    pass: (turn, ask) =>
      new Promise((resolve, reject) => {
        if (turn.signal.aborted) return reject(turn.signal.reason);
        const leave = () => {
          queue.delete(waiting);
          if (![...queue].some(({ host }) => host === turn.host)) holds.wake(turn.host);
          reject(turn.signal.reason);
        };
        const waiting: Waiting = {
          ...turn,
          start() {
            turn.signal.removeEventListener('abort', leave);
            count(turn, 1);
            const done = () => {
              count(turn, -1);
              advance();
            };
            ask()
              .finally(done)
              .then((value) => resolve({ value }), reject);
          },
          refuse() {
            turn.signal.removeEventListener('abort', leave);
            resolve(undefined);
          },
        };
        turn.signal.addEventListener('abort', leave, { once: true });
        queue.add(waiting);
        advance();
      }),
    hold: (host, ms) => holds.hold(host, ms),
  };
}

interface Tally {
  of(key: string): number;
  add(key: string, change: number): void;
}

function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    of: (key) => counts.get(key) ?? 0,
    add(key, change) {
      const count = (counts.get(key) ?? 0) + change;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    },
  };
}

interface Hold {
  until: number;
  /** Up to when this run has waited, or is waiting. */
  waitedUntil: number;
  /** Waits for this host so far, in milliseconds. */
  spentMs: number;
  /** Ends the wait that is under way, for want of anybody who waits. */
  wake?: (() => void) | undefined;
}

/** Hosts that ask to be left alone. A run waits for each of them so long in all, however often it asks. */
function createHolds(clock: Clock, signal: AbortSignal, patienceMs: number, onEnd: () => void) {
  const holds = new Map<string, Hold>();

  const isHeld = (host: string) => (holds.get(host)?.until ?? 0) > clock.elapsedMs();
  const nextWait = ({ until, waitedUntil }: Hold) => Math.max(0, until - Math.max(clock.elapsedMs(), waitedUntil));
  const hasPatience = (hold: Hold) => hold.spentMs + nextWait(hold) <= patienceMs;

  async function wait(hold: Hold): Promise<void> {
    const controller = new AbortController();
    const end = () => controller.abort();
    hold.wake = end;
    signal.addEventListener('abort', end, { once: true });
    while (hold.until > clock.elapsedMs() && hasPatience(hold) && !controller.signal.aborted) {
      const { until } = hold;
      hold.spentMs += nextWait(hold);
      hold.waitedUntil = until;
      await clock.sleep(until - clock.elapsedMs(), controller.signal);
      if (controller.signal.aborted) giveBack(hold);
      // Timers are a little early at times.
      else if (hold.until === until) hold.until = 0;
    }
    signal.removeEventListener('abort', end);
    hold.wake = undefined;
    if (!signal.aborted) onEnd();
  }

  /** What was not waited after all. */
  function giveBack(hold: Hold): void {
    const now = clock.elapsedMs();
    hold.spentMs -= Math.max(0, hold.waitedUntil - now);
    hold.waitedUntil = Math.min(hold.waitedUntil, now);
  }

  return {
    isHeld,
    /** False: the host is held, and it is not waited for. */
    mayStillPass(host: string, isPatient: boolean): boolean {
      const hold = holds.get(host);
      if (hold === undefined || !isHeld(host)) return true;
      if (!isPatient || !hasPatience(hold)) return false;
      if (hold.wake === undefined) void wait(hold);
      return true;
    },
    /** Nobody waits for this host any more. */
    wake: (host: string) => holds.get(host)?.wake?.(),
    hold(host: string, ms: number): boolean {
      const hold = holds.get(host) ?? { until: 0, waitedUntil: 0, spentMs: 0 };
      holds.set(host, hold);
      hold.until = Math.max(hold.until, clock.elapsedMs() + ms);
      return hasPatience(hold);
    },
  };
}
