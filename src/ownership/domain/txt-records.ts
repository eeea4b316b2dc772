import type { TxtAnswer } from '../../evidence/question.ts';

/** What the resolvers that were asked say about one host, when every one of them said something. */
export type TxtReading =
  | { readonly kind: 'views'; readonly views: readonly TxtTexts[] }
  /** At least one of them failed, or was not there to be asked. */
  | { readonly kind: 'unknown'; readonly detail: string };

export interface TxtTexts {
  readonly resolver: string;
  /** Empty: no such name, or no TXT record. */
  readonly texts: readonly string[];
}

const MAX_RECORDS = 50;
/** The well-known file may have as much. */
const MAX_RECORD_CHARS = 4_096;

/** Reads an answer: 50 records of 4,096 characters at most. `wanted` resolvers must have answered. */
export function readTxt({ views }: TxtAnswer, wanted: number): TxtReading {
  const failed = views.find((view) => view.kind === 'failed');
  if (failed?.kind === 'failed') return { kind: 'unknown', detail: `${failed.resolver}: ${failed.detail}` };
  if (views.length < wanted) {
    const detail = `${views.length} of ${wanted} resolvers answered`;
    return { kind: 'unknown', detail };
  }
  const read = views.map((view) => ({
    resolver: view.resolver,
    texts: view.kind === 'records' ? view.records.slice(0, MAX_RECORDS).map(cut) : [],
  }));
  return { kind: 'views', views: read };
}

function cut(text: string): string {
  return text.slice(0, MAX_RECORD_CHARS);
}
