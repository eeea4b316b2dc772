import type { Inquiry } from '../../evidence/inquiry.ts';
import type { Answer, Question } from '../../evidence/question.ts';
import { type EntryAccount, isDigest } from './entry-account.ts';
import { lateAfter, type Stop, toNoAnswer } from './no-answers.ts';
import type { Questions } from './questions.ts';
import type { Wait } from './shared-question.ts';
import { createTimeLimit } from './time-limit.ts';

export interface InquiryTerms {
  readonly questions: Questions;
  readonly account: EntryAccount;
  /** From its first question that is sent; then what is open gets no answer. */
  readonly deadlineMs?: number | undefined;
}

interface OpenQuestion {
  readonly question: Question;
  stop(stop: Stop): void;
  abandon(): void;
}

/**
 * Runs one inquiry. Its questions end when its time or the budget of its entry is over, and when it ends itself, however it
 * does: nothing of it goes on after that, unless others wait for the same.
 */
export async function runInquiry<T>(inquiry: Inquiry<T>, terms: InquiryTerms): Promise<T> {
  const { account, deadlineMs = Number.POSITIVE_INFINITY } = terms;
  const open = new Set<OpenQuestion>();
  const own: { stop?: Stop; heldBytes: number } = { heldBytes: 0 };
  const stopOf = (question: Question) => own.stop ?? account.stopOf(question);
  const stopOpen = () => {
    for (const one of [...open]) {
      const stop = stopOf(one.question);
      if (stop) one.stop(stop);
    }
  };
  const time = createTimeLimit(deadlineMs, () => {
    own.stop = lateAfter(deadlineMs, 'all of it');
    stopOpen();
  });
  const ask = (question: Question): Promise<Answer> => {
    const stop = stopOf(question);
    if (stop) return Promise.resolve(toNoAnswer(question, stop));
    const onSent = () => {
      time.start();
      account.sent();
    };
    const onBytes = (bytes: number) => {
      if (!isDigest(question)) own.heldBytes += bytes;
      account.received(question, bytes);
    };
    return waitFor(question, { ...terms, open, onSent, onBytes });
  };
  const stopListening = account.onStop(stopOpen);
  try {
    let state = inquiry.next();
    while (!state.done) state = inquiry.next(await Promise.all(state.value.map(ask)));
    return state.value;
  } finally {
    time.pause();
    stopListening();
    account.release(own.heldBytes);
    for (const one of [...open]) one.abandon();
  }
}

interface Waiting extends InquiryTerms, Pick<Wait, 'onSent' | 'onBytes'> {
  readonly open: Set<OpenQuestion>;
}

function waitFor(question: Question, { questions, account, open, onSent, onBytes }: Waiting): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let leave: (() => void) | undefined;
    const one: OpenQuestion = {
      question,
      stop(stop) {
        one.abandon();
        resolve(toNoAnswer(question, stop));
      },
      abandon() {
        open.delete(one);
        leave?.();
      },
    };
    open.add(one);
    leave = questions.ask({
      question,
      party: account.party,
      settle(answer) {
        open.delete(one);
        resolve(answer);
      },
      fail(error) {
        open.delete(one);
        reject(error);
      },
      onSent,
      onBytes,
    });
    // Its budget may have ended with what was known already.
    if (!open.has(one)) leave();
  });
}
