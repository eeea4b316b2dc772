export interface Deadline {
  readonly ms: number;
  /** Ends it early, with the signal's reason. */
  readonly signal: AbortSignal;
  /** What it ends with when the time is over. */
  readonly late: () => Error;
}

/**
 * Runs something that must end in time. Settles at the deadline even when `run` does not; `run` gets a signal and frees
 * what it holds when that aborts. The signal of a `run` that has ended never aborts later.
 */
export async function withDeadline<T>(deadline: Deadline, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { ms, signal, late } = deadline;
  signal.throwIfAborted();
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  const end = () => controller.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  const timer = setTimeout(() => controller.abort(late()), ms);
  try {
    return await Promise.race([run(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
