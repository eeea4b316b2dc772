import pLimit from 'p-limit';
import type { Inquiry } from '../../evidence/inquiry.ts';
import type { Answer, HttpAnswer, HttpQuestion, Question, TxtAnswer, TxtQuestion } from '../../evidence/question.ts';

/** Answers under way at once, over all hosts; each host has a limit of its own at the door. */
const MAX_UNDER_WAY = 24;

/** The doors to the world as inquiries use them. */
export interface Doors {
  http(question: HttpQuestion): Promise<HttpAnswer>;
  txt(question: TxtQuestion): Promise<TxtAnswer>;
  /** Requests that were sent, by host. */
  counts(): ReadonlyMap<string, number>;
}

/** Runs inquiries against the doors. */
export interface Asker {
  /**
   * The result of an inquiry. Rejects only when the run is stopped, or for a bug. After `deadlineMs` every question that
   * has no answer yet gets none: the inquiry ends with what it knows.
   */
  ask<T>(inquiry: Inquiry<T>, deadlineMs?: number): Promise<T>;
  /** Questions that were asked so far, each counted once. */
  asked(): number;
}

export interface AskerOptions {
  /** Called when an answer has come. */
  readonly onAnswer?: (done: number, asked: number, question: Question) => void;
}

/**
 * Several inquiries may run at once: what two of them ask is asked once in this run, and no more than a bounded number
 * of answers is waited for at a time.
 */
export function createAsker(doors: Doors, { onAnswer }: AskerOptions = {}): Asker {
  const limit = pLimit(MAX_UNDER_WAY);
  const known = new Map<string, Promise<Answer>>();
  let done = 0;
  const answer = (question: Question): Promise<Answer> => {
    const key = toKey(question);
    const before = known.get(key);
    if (before) return before;
    const coming = limit(async () => {
      const got = await (question.kind === 'http' ? doors.http(question) : doors.txt(question));
      done += 1;
      onAnswer?.(done, known.size, question);
      return got;
    });
    known.set(key, coming);
    return coming;
  };
  return {
    asked: () => known.size,
    async ask(inquiry, deadlineMs) {
      const deadline = deadlineMs === undefined ? undefined : createDeadline(deadlineMs);
      try {
        let state = inquiry.next();
        while (!state.done) {
          const answers = state.value.map((question) => deadline?.race(question, answer(question)) ?? answer(question));
          state = inquiry.next(await Promise.all(answers));
        }
        return state.value;
      } finally {
        deadline?.clear();
      }
    },
  };
}

interface Deadline {
  race(question: Question, coming: Promise<Answer>): Promise<Answer>;
  clear(): void;
}

function createDeadline(ms: number): Deadline {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  const detail = `no complete answer within ${Math.round(ms / 1000)} s for all of it`;
  return {
    race: (question, coming) =>
      Promise.race([
        coming,
        over.then(
          (): Answer =>
            question.kind === 'http'
              ? { kind: 'no-answer', reason: 'timeout', detail, tries: 1 }
              : { kind: 'txt', views: [{ kind: 'failed', resolver: 'system', detail }] },
        ),
      ]),
    clear: () => clearTimeout(timer),
  };
}

/** Two questions with one key have one answer. */
function toKey(question: Question): string {
  return JSON.stringify(sortMembers(question));
}

function sortMembers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, member]) => [key, sortMembers(member)]);
}
