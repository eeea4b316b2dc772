import type { Answer, Question } from '../../evidence/question.ts';
import type { AskOptions } from '../../io/doors/types.ts';

/** One who waits for an answer. */
export interface Wait {
  readonly question: Question;
  /** Names those whose turns go round. */
  readonly party: string;
  settle(answer: Answer): void;
  fail(error: unknown): void;
  /** The question has had its turn at the host. */
  onSent(): void;
  /** So much more of the answer is in memory, or went through a digest. */
  onBytes(bytes: number): void;
}

/** A question that is under way, for all who want to know. */
export interface SharedQuestion {
  join(wait: Wait): void;
  /** Nobody there any more: the question ends, wherever it stands. */
  leave(wait: Wait): void;
}

export interface SharedEvents {
  /** Not called for a question that ended for want of anybody who waits. */
  onAnswer(answer: Answer): void;
  onDropped(): void;
}

/** Asks one question for whoever joins, as long as somebody waits for it. The first must join at once. */
export function shareQuestion(
  first: Wait,
  ask: (options: AskOptions) => Promise<Answer>,
  { onAnswer, onDropped }: SharedEvents,
): SharedQuestion {
  const waits = new Set([first]);
  const controller = new AbortController();
  let isSent = false;
  let bytes = 0;
  const take = (): Wait[] => {
    const all = [...waits];
    waits.clear();
    return all;
  };
  const options: AskOptions = {
    signal: controller.signal,
    party: first.party,
    onSent() {
      isSent = true;
      for (const wait of [...waits]) wait.onSent();
    },
    onBytes(more) {
      bytes += more;
      for (const wait of [...waits]) wait.onBytes(more);
    },
  };
  ask(options).then(
    (answer) => {
      if (controller.signal.aborted) return;
      onAnswer(answer);
      for (const wait of take()) wait.settle(answer);
    },
    (error: unknown) => {
      if (controller.signal.aborted) return;
      onDropped();
      for (const wait of take()) wait.fail(error);
    },
  );
  return {
    join(wait) {
      waits.add(wait);
      if (isSent) wait.onSent();
      if (bytes > 0) wait.onBytes(bytes);
    },
    leave(wait) {
      if (!waits.delete(wait) || waits.size > 0) return;
      onDropped();
      controller.abort(new Error('nobody waits for the answer any more'));
    },
  };
}
