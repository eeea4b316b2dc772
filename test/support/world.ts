import type { Doors } from '../../src/commands/ask/ask.ts';
import type { World } from '../../src/commands/world.ts';
import type { Clock } from '../../src/io/clock.ts';
import { type Console, SILENT_PROGRESS } from '../../src/io/console.ts';
import { createFiles } from '../../src/io/files.ts';
import { createGit } from '../../src/io/git.ts';
import { createHttp } from '../../src/io/http.ts';
import { createRandomBytes } from '../../src/io/random.ts';
import { listen } from '../../src/io/serve.ts';

export const TEST_NOW = '2026-07-20T12:00:00Z';

/** A console that shows nothing and keeps what was said. */
export interface RecordedConsole extends Console {
  readonly outs: string[];
  readonly notes: string[];
}

export interface TestWorld extends World {
  readonly console: RecordedConsole;
}

/**
 * A world for tests: silent console, real files and loopback HTTP unless others are given, a clock whose `now` never
 * moves (`sleep` and `elapsedMs` are real).
 */
export function createTestWorld(
  replace: Partial<Omit<World, 'console'>> & { readonly console?: RecordedConsole } = {},
): TestWorld {
  const clock = replace.clock ?? createTestClock();
  const signal = replace.signal ?? new AbortController().signal;
  return {
    files: replace.files ?? createFiles(),
    http: replace.http ?? createHttp(clock, signal),
    clock,
    console: replace.console ?? createRecordedConsole(),
    readInput: replace.readInput ?? (async () => new Uint8Array()),
    randomBytes: replace.randomBytes ?? createRandomBytes(),
    listen: replace.listen ?? listen,
    openDoors: replace.openDoors ?? (() => CLOSED_DOORS),
    readTrustedRoots: replace.readTrustedRoots ?? (async () => ({ roots: [] })),
    git: replace.git ?? createGit,
    signal,
  };
}

/** Doors to nowhere: a test that asks the world says what it answers. */
const CLOSED_DOORS: Doors = {
  http: async () => ({ kind: 'no-answer', reason: 'refused', detail: 'this test has no network', tries: 1 }),
  txt: async () => ({
    kind: 'txt',
    views: [{ kind: 'failed', resolver: 'system', detail: 'this test has no network' }],
  }),
  counts: () => new Map(),
  close: () => {},
};

export function createTestClock(now = TEST_NOW): Clock {
  return {
    now: () => now,
    elapsedMs: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

/** A clock whose sleeps take no time but count as if they did: for time limits. */
export function createFastClock(now = TEST_NOW): Clock {
  let elapsed = 0;
  return {
    now: () => now,
    elapsedMs: () => elapsed,
    sleep: async (ms) => {
      elapsed += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export function createRecordedConsole(): RecordedConsole {
  const outs: string[] = [];
  const notes: string[] = [];
  return {
    colour: false,
    outs,
    notes,
    out: (text) => void outs.push(text),
    outBytes: (bytes) => void outs.push(new TextDecoder().decode(bytes)),
    note: (text) => void notes.push(text),
    progress: () => SILENT_PROGRESS,
  };
}
