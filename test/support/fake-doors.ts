import type { Doors } from '../../src/commands/ask/ask.ts';
import type { HttpAnswer, HttpQuestion, TxtQuestion, TxtView } from '../../src/evidence/question.ts';
import { noAnswer, respond } from './answer-inquiry.ts';
import { answerQuestion, type GitHubState } from './github-server.ts';

/** What the world answers in a test. What is not named here does not exist: no such record, status 404. */
export interface FakeWorld {
  /** TXT records by host, the same at both resolvers, or what each of them says. */
  readonly txt?: Readonly<Record<string, readonly string[] | FakeViews>>;
  /** By URL: a body with status 200, an answer, or the reason of none. */
  readonly http?: Readonly<Record<string, string | HttpAnswer>>;
  readonly github?: GitHubState;
}

export interface FakeViews {
  readonly system: readonly string[] | 'fails';
  readonly second: readonly string[] | 'fails';
}

export interface FakeDoors extends Doors {
  /** `TXT example.com`, `GET https://…`, in the order in which they were asked. */
  readonly asked: string[];
}

export function createFakeDoors({ txt = {}, http = {}, github }: FakeWorld): FakeDoors {
  const asked: string[] = [];
  return {
    asked,
    counts: () => new Map(),
    close: () => {},
    async txt(question) {
      asked.push(`TXT ${question.host}`);
      return { kind: 'txt', views: viewsOf(question, txt[question.host] ?? []) };
    },
    async http(question) {
      asked.push(`${question.method} ${question.url}`);
      return answerHttp(question, http[question.url], github);
    },
  };
}

function viewsOf({ resolvers }: TxtQuestion, said: readonly string[] | FakeViews): TxtView[] {
  const both = 'system' in said ? said : { system: said, second: said };
  const views = [toView('system', both.system), toView('second.example', both.second)];
  return resolvers === 'one' ? views.slice(0, 1) : views;
}

function toView(resolver: string, said: readonly string[] | 'fails'): TxtView {
  if (said === 'fails') return { kind: 'failed', resolver, detail: 'no answer within 5 s' };
  return said.length === 0 ? { kind: 'none', resolver } : { kind: 'records', resolver, records: said };
}

function answerHttp(question: HttpQuestion, said: string | HttpAnswer | undefined, github?: GitHubState): HttpAnswer {
  if (typeof said === 'string') return respond(200, said, { 'content-type': 'text/plain' }, question.url);
  if (said !== undefined) return said;
  if (github === undefined || !question.url.startsWith(github.api)) return respond(404, '', {}, question.url);
  const answer = answerQuestion(github, question);
  return answer.kind === 'txt' ? noAnswer('unreadable') : answer;
}
