import type { Answer, Question } from '../../evidence/question.ts';

/** Why there is no answer, though nobody has failed to give one: a limit of ours. */
export interface Stop {
  readonly reason: 'timeout' | 'too-large';
  /** A clause for people. */
  readonly detail: string;
}

/** The answer to a question that was not asked, or not to its end. */
export function toNoAnswer(question: Question, { reason, detail }: Stop): Answer {
  return question.kind === 'http'
    ? { kind: 'no-answer', reason, detail, tries: 1 }
    : { kind: 'txt', views: [{ kind: 'failed', resolver: 'system', detail }] };
}

export function lateAfter(ms: number, what: string): Stop {
  return { reason: 'timeout', detail: `no complete answer within ${Math.round(ms / 1000)} s for ${what}` };
}

export function tooLarge(what: string, bytes: number): Stop {
  return { reason: 'too-large', detail: `${what} more than ${Math.round(bytes / 1024 / 1024)} MiB` };
}
