import { type Clock, createClock } from '../io/clock.ts';
import { type Console, createConsole } from '../io/console.ts';
import { createFiles, type Files } from '../io/files.ts';
import { createHttp, type Http } from '../io/http.ts';
import { readInput } from '../io/input.ts';
import { relieveMemory } from '../io/memory.ts';
import { type Listening, type ListenOptions, listen, type ServeHandler } from '../io/serve.ts';

export { UpstreamError, UserError } from '../io/errors.ts';

/** Everything that a command touches beside its arguments. Tests hand in fakes. */
export interface World {
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly console: Console;
  /** Standard input up to `maxBytes`, and one byte more when there is more. */
  readonly readInput: (maxBytes: number) => Promise<Uint8Array>;
  readonly listen: (handler: ServeHandler, options: ListenOptions) => Promise<Listening>;
  /** Aborted by Ctrl-C: long work stops at the next whole step and leaves nothing half. */
  readonly signal: AbortSignal;
}

export function createWorld(signal: AbortSignal): World {
  const clock = createClock();
  return {
    files: createFiles(),
    http: createHttp(clock, signal),
    clock,
    console: createConsole(),
    readInput: (maxBytes) => readInput(maxBytes),
    listen,
    signal,
  };
}

/** Lets signals and timers run during long synchronous work; throws the abort reason after Ctrl-C. */
export async function breathe(signal: AbortSignal): Promise<void> {
  relieveMemory();
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
