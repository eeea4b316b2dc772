import type { Question } from '../../evidence/question.ts';
import type { EntryLimits } from './limits.ts';
import { lateAfter, type Stop, tooLarge } from './no-answers.ts';
import { createTimeLimit } from './time-limit.ts';

/** What the inquiries of one entry have taken, and whether they may go on. */
export interface EntryAccount {
  readonly party: string;
  /** Why a question is not answered any more. */
  stopOf(question: Question): Stop | undefined;
  /** Called when questions are not answered any more. Returns what ends the listening. */
  onStop(listener: () => void): () => void;
  /** One of its questions is on its way. */
  sent(): void;
  received(question: Question, bytes: number): void;
  /** So much is not in memory any more. */
  release(bytes: number): void;
  /** No more bodies: they are too much for the run. */
  cutOff(stop: Stop): void;
  /** What can still be cut off. */
  heldBytes(): number;
}

/** The account of one entry. Its time runs from the first question that is sent, while an inquiry of it runs. */
export function createEntryAccount(party: string, limits: EntryLimits, onHeld: (change: number) => void): EntryAccount {
  const listeners = new Set<() => void>();
  const stops: { all?: Stop; body?: Stop; digest?: Stop } = {};
  let [held, bodyBytes, digestBytes] = [0, 0, 0];
  const stop = (kind: keyof typeof stops, why: Stop) => {
    if (stops[kind] !== undefined) return;
    stops[kind] = why;
    for (const listener of [...listeners]) listener();
  };
  const time = createTimeLimit(limits.timeMs, () => stop('all', lateAfter(limits.timeMs, 'the whole entry')));
  return {
    party,
    stopOf: (question) => stops.all ?? (isDigest(question) ? stops.digest : stops.body),
    onStop(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) time.pause();
      };
    },
    sent: time.start,
    received(question, bytes) {
      if (isDigest(question)) {
        digestBytes += bytes;
        if (digestBytes > limits.digestBytes)
          stop('digest', tooLarge('the files of this entry have', limits.digestBytes));
        return;
      }
      held += bytes;
      bodyBytes += bytes;
      if (bodyBytes > limits.bodyBytes) stop('body', tooLarge('the answers about this entry have', limits.bodyBytes));
      onHeld(bytes);
    },
    release(bytes) {
      held -= bytes;
      onHeld(-bytes);
    },
    cutOff: (why) => stop('body', why),
    heldBytes: () => (stops.all || stops.body ? 0 : held),
  };
}

/** Whether an answer goes through a digest and is not kept. */
export function isDigest(question: Question): boolean {
  return question.kind === 'http' && question.reads === 'digest';
}
