/** A time that begins with the first `start` and is measured while somebody needs it. */
export interface TimeLimit {
  /** The time begins, if it has not begun yet. */
  start(): void;
  /** No timer keeps the process alive any more; the next `start` goes on with the same end. */
  pause(): void;
}

export function createTimeLimit(ms: number, onOver: () => void): TimeLimit {
  let timer: NodeJS.Timeout | undefined;
  let end: number | undefined;
  return {
    start() {
      if (timer !== undefined || !Number.isFinite(ms)) return;
      end ??= performance.now() + ms;
      timer = setTimeout(onOver, Math.max(0, end - performance.now()));
    },
    pause() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
