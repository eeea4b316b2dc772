import type { Told } from '../../src/evidence/outcome.ts';
import type { Answer, HttpAnswer, Question, TxtView } from '../../src/evidence/question.ts';
import { renderFix, renderMessage, renderWhy } from '../../src/findings/render-text.ts';
import { noAnswer } from './answer-inquiry.ts';

/** What a made-up DNS and web say. A host that is not there has no records and no address. */
export interface DomainWorld {
  /** Records by host; by resolver where they differ. `failed` is SERVFAIL. */
  readonly txt?: Readonly<Record<string, readonly string[] | 'failed'>>;
  /** As the second resolver sees it; where absent, as the first. */
  readonly secondTxt?: Readonly<Record<string, readonly string[] | 'failed'>>;
  readonly http?: Readonly<Record<string, HttpAnswer>>;
}

export function answerFrom(world: DomainWorld): (question: Question) => Answer {
  return (question) => {
    if (question.kind === 'http') return world.http?.[question.url] ?? noAnswer('dns', 'the name has no address');
    const first = view('system', world.txt?.[question.host]);
    if (question.resolvers === 'one') return { kind: 'txt', views: [first] };
    const second = world.secondTxt ?? world.txt;
    return { kind: 'txt', views: [first, view('dns.example', second?.[question.host])] };
  };
}

function view(resolver: string, records: readonly string[] | 'failed' | undefined): TxtView {
  if (records === 'failed') return { kind: 'failed', resolver, detail: 'SERVFAIL' };
  return records === undefined ? { kind: 'none', resolver } : { kind: 'records', resolver, records };
}

/** What people read of something told; a place that no value fills stays visible as `{name}`. */
export function messageOf(told: Told): string {
  return [renderMessage(told), renderWhy(told), renderFix(told)].join('\n');
}

export const codesOf = (told: readonly Told[]): string[] => told.map(({ code }) => code);
