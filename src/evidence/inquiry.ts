import type { Answer, HttpAnswer, HttpQuestion, Question, TxtAnswer, TxtQuestion } from './question.ts';

/**
 * A judgement that needs the world: it yields lists of questions, all of one list asked at once, gets their answers in
 * the same order, and returns what it found. Pure: the same answers give the same result.
 */
export type Inquiry<T> = Generator<readonly Question[], T, readonly Answer[]>;

/** Asks one question by HTTP. Use with `yield*`. */
export function* askHttp(question: Omit<HttpQuestion, 'kind'>): Inquiry<HttpAnswer> {
  const [answer] = yield [{ kind: 'http', ...question }];
  if (answer === undefined || answer.kind === 'txt') throw new Error('an HTTP question got no HTTP answer');
  return answer;
}

/** Asks for the TXT records of a host. Use with `yield*`. */
export function* askTxt(question: Omit<TxtQuestion, 'kind'>): Inquiry<TxtAnswer> {
  const [answer] = yield [{ kind: 'txt', ...question }];
  if (answer?.kind !== 'txt') throw new Error('a TXT question got no TXT answer');
  return answer;
}

/** Runs several inquiries side by side: their questions are asked together, step by step. Results in the given order. */
export function* together<T>(inquiries: readonly Inquiry<T>[]): Inquiry<readonly T[]> {
  const running = inquiries.map((inquiry) => ({ inquiry, state: inquiry.next() }));
  for (;;) {
    const open = running.filter(({ state }) => !state.done);
    if (open.length === 0) return running.map(({ state }) => state.value as T);
    const asked = open.map(({ state }) => state.value as readonly Question[]);
    const answers = yield asked.flat();
    let from = 0;
    for (const [index, one] of open.entries()) {
      const count = asked[index]?.length ?? 0;
      one.state = one.inquiry.next(answers.slice(from, from + count));
      from += count;
    }
  }
}
