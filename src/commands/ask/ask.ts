import type { Inquiry } from '../../evidence/inquiry.ts';
import type { HttpAnswer, HttpQuestion, Question, TxtAnswer, TxtQuestion } from '../../evidence/question.ts';
import type { AskOptions } from '../../io/doors/types.ts';
import { createEntryAccount, type EntryAccount } from './entry-account.ts';
import { ENTRY_LIMITS, type EntryLimits, MEMORY_LIMITS, type MemoryLimits, NO_LIMITS } from './limits.ts';
import { tooLarge } from './no-answers.ts';
import { createQuestions } from './questions.ts';
import { runInquiry } from './run-inquiry.ts';

/** The doors to the world as inquiries use them. */
export interface Doors {
  http(question: HttpQuestion, asking?: AskOptions): Promise<HttpAnswer>;
  txt(question: TxtQuestion, asking?: AskOptions): Promise<TxtAnswer>;
  /** Requests that were sent, by host. */
  counts(): ReadonlyMap<string, number>;
  /** Ends what is under way; nothing is asked any more. */
  close(): void;
}

/** Runs inquiries against the doors. */
export interface Asker {
  /**
   * The result of an inquiry. Rejects only when the run is stopped, or for a bug. `deadlineMs` after its first question was
   * sent, every question that has no answer yet gets none and ends: the inquiry ends with what it knows.
   */
  ask<T>(inquiry: Inquiry<T>, deadlineMs?: number): Promise<T>;
  /** For the inquiries of one entry: with limits of its own, and turns beside those of other entries. */
  forEntry(): Pick<Asker, 'ask'>;
  /** Questions that were asked so far, each counted once. */
  asked(): number;
  /** The run is over: closes the doors. */
  close(): void;
}

export interface AskerOptions {
  /** Called when an answer has come. */
  readonly onAnswer?: (done: number, asked: number, question: Question) => void;
  /** For tests. */
  readonly entry?: Partial<EntryLimits>;
  /** For tests. */
  readonly memory?: Partial<MemoryLimits>;
}

/** Of the memory of a run: an entry of the usual kind holds less. */
const SMALL_SHARE = 1 / 32;

/** Several inquiries may run at once: what two of them ask is asked once. How many requests are under way the doors limit. */
export function createAsker(doors: Doors, { onAnswer = () => {}, entry, memory }: AskerOptions = {}): Asker {
  const { heldBytes: maxHeld, keptBytes } = { ...MEMORY_LIMITS, ...memory };
  const accounts: EntryAccount[] = [];
  const questions = createQuestions({
    ask: (question, asking) => (question.kind === 'http' ? doors.http(question, asking) : doors.txt(question, asking)),
    keptBytes,
    onAnswer,
  });
  let heldBytes = 0;
  const limitMemory = (change: number) => {
    heldBytes += change;
    if (change <= 0 || heldBytes <= maxHeld) return;
    const held = accounts.map((account) => account.heldBytes());
    const most = Math.max(...held);
    // Who holds little is never cut off for what others hold.
    if (most < maxHeld * SMALL_SHARE) return;
    accounts[held.indexOf(most)]?.cutOff(
      tooLarge('this entry has most of the answers of this run, which have', maxHeld),
    );
  };
  const open = (limits: EntryLimits): Pick<Asker, 'ask'> => {
    const account = createEntryAccount(`entry ${accounts.length}`, limits, limitMemory);
    accounts.push(account);
    return { ask: (inquiry, deadlineMs) => runInquiry(inquiry, { questions, account, deadlineMs }) };
  };
  return {
    ...open(NO_LIMITS),
    forEntry: () => open({ ...ENTRY_LIMITS, ...entry }),
    asked: questions.asked,
    close: () => doors.close(),
  };
}
