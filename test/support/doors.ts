import type { Clock } from '../../src/io/clock.ts';
import { createDoors, type DoorOptions, type Doors } from '../../src/io/doors/doors.ts';
import type { HttpAnswer, HttpQuestion, HttpResponseAnswer, NoAnswer } from '../../src/io/doors/types.ts';

export interface DoorsForTest extends Doors {
  /** Waits so far in milliseconds; none of them took any time. */
  readonly waits: readonly number[];
  /** Lets so much time go by. */
  pass(ms: number): void;
}

/** Doors whose clock jumps over every wait. It begins at 2026-01-01T00:00:00Z. */
export function createDoorsForTest(options: Partial<DoorOptions> = {}): DoorsForTest {
  const waits: number[] = [];
  const start = performance.now();
  let skipped = 0;
  const clock: Clock = {
    now: () => `${new Date(Date.UTC(2026, 0, 1) + skipped).toISOString().slice(0, 19)}Z`,
    elapsedMs: () => performance.now() - start + skipped,
    sleep: async (ms) => {
      waits.push(Math.round(ms));
      skipped += ms;
    },
  };
  const doors = createDoors({
    clock,
    signal: new AbortController().signal,
    userAgent: 'test-registry/1.0 (+https://registry.example)',
    internalHosts: [],
    allowedAddresses: [],
    dnsOverHttps: 'https://doh.example/dns-query',
    ...options,
  });
  return {
    ...doors,
    waits,
    pass: (ms) => {
      skipped += ms;
    },
  };
}

/** A question by the known door, one try, unless `more` says otherwise. */
export function known(url: string, more: Partial<HttpQuestion> = {}): HttpQuestion {
  return { kind: 'http', door: 'known', method: 'GET', url, tries: 1, ...more };
}

export function named(url: string, more: Partial<HttpQuestion> = {}): HttpQuestion {
  return { kind: 'http', door: 'named', method: 'GET', url, ...more };
}

export function textOf(answer: HttpAnswer): string {
  return new TextDecoder().decode(asResponse(answer).body);
}

export function asResponse(answer: HttpAnswer): HttpResponseAnswer {
  if (answer.kind !== 'response') throw new Error(`no answer: ${answer.reason}, ${answer.detail}`);
  return answer;
}

export function asNoAnswer(answer: HttpAnswer): NoAnswer {
  if (answer.kind !== 'no-answer') throw new Error(`an answer: status ${answer.status}`);
  return answer;
}
