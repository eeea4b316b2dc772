/** The only source of time. Pure rooms get times handed in. */
export interface Clock {
  /** Now, as RFC 3339 in UTC with seconds. */
  now(): string;
  /** Milliseconds since an arbitrary start, for durations. */
  elapsedMs(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of this machine. `sleep` ends early, without an error, when the signal aborts. */
export function createClock(): Clock {
  return {
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    elapsedMs: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(done, ms);
        function done() {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        }
        signal?.addEventListener('abort', done);
      }),
  };
}
