import type { Answer, Question } from '../../evidence/question.ts';
import type { AskOptions } from '../../io/doors/types.ts';
import { type SharedQuestion, shareQuestion, type Wait } from './shared-question.ts';

/** The questions of a run: what several want to know is asked once, as long as the answer is under way or kept. */
export interface Questions {
  /** Settles the wait, at once where the answer is known. Returns what ends the waiting early. */
  ask(wait: Wait): () => void;
  /** Questions that were asked so far. */
  asked(): number;
}

export interface QuestionOptions {
  readonly ask: (question: Question, options: AskOptions) => Promise<Answer>;
  readonly keptBytes: number;
  readonly onAnswer: (done: number, asked: number, question: Question) => void;
}

/** What an answer takes beside its body. */
const ANSWER_BYTES = 1_024;

export function createQuestions({ ask, keptBytes, onAnswer }: QuestionOptions): Questions {
  const underWay = new Map<string, SharedQuestion>();
  const kept = createKept(keptBytes);
  let [asked, done] = [0, 0];

  function start(key: string, wait: Wait): SharedQuestion {
    const { question } = wait;
    asked += 1;
    const shared = shareQuestion(wait, (options) => ask(question, options), {
      onAnswer(answer) {
        underWay.delete(key);
        kept.add(key, answer);
        done += 1;
        onAnswer(done, asked, question);
      },
      onDropped: () => underWay.delete(key),
    });
    underWay.set(key, shared);
    return shared;
  }

  return {
    asked: () => asked,
    ask(wait) {
      const key = toKey(wait.question);
      const known = kept.find(key);
      if (known !== undefined) {
        wait.onBytes(bodyBytesOf(known));
        wait.settle(known);
        return () => {};
      }
      const running = underWay.get(key);
      running?.join(wait);
      const shared = running ?? start(key, wait);
      return () => shared.leave(wait);
    },
  };
}

/** Answers in the order in which they came: the oldest make room. A large one is not kept at all, and asked for again. */
function createKept(maxBytes: number) {
  const answers = new Map<string, Answer>();
  let bytes = 0;
  return {
    find: (key: string) => answers.get(key),
    add(key: string, answer: Answer): void {
      const size = ANSWER_BYTES + bodyBytesOf(answer);
      if (size > maxBytes / 8) return;
      answers.set(key, answer);
      bytes += size;
      for (const [oldest, old] of answers) {
        if (bytes <= maxBytes) return;
        answers.delete(oldest);
        bytes -= ANSWER_BYTES + bodyBytesOf(old);
      }
    },
  };
}

function bodyBytesOf(answer: Answer): number {
  return answer.kind === 'response' ? answer.body.byteLength : 0;
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
