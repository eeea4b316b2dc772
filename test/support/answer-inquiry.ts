import type { Inquiry } from '../../src/evidence/inquiry.ts';
import type { Answer, HttpResponseAnswer, NoAnswer, NoAnswerReason, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';

export interface AnsweredInquiry<T> {
  readonly result: T;
  /** `GET https://…` or `TXT example.com`, in the order in which they were asked. */
  readonly asked: readonly string[];
  /** Lists of questions: those of one list were asked at once. */
  readonly steps: readonly (readonly Question[])[];
}

/** Runs an inquiry to its end with made-up answers. */
export function runInquiry<T>(inquiry: Inquiry<T>, answer: (question: Question) => Answer): AnsweredInquiry<T> {
  const steps: (readonly Question[])[] = [];
  let state = inquiry.next();
  while (!state.done) {
    steps.push(state.value);
    state = inquiry.next(state.value.map(answer));
  }
  return { result: state.value, asked: steps.flat().map(describeQuestion), steps };
}

export function describeQuestion(question: Question): string {
  return question.kind === 'txt' ? `TXT ${question.host}` : `${question.method} ${question.url}`;
}

/** An answer to an HTTP question; a body that is no text and no bytes is sent as JSON. */
export function respond(
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
  url = 'https://example.invalid/',
): HttpResponseAnswer {
  const bytes =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  return { kind: 'response', url, status, headers, body: bytes, digest: digestOf(bytes), bytes: bytes.length, via: [] };
}

export function noAnswer(reason: NoAnswerReason, detail: string = reason): NoAnswer {
  return { kind: 'no-answer', reason, detail, tries: 1 };
}
