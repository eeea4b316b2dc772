import { countOf, isRecord, type ListPage, parseListPage, type Row, readName, toRowKey } from './read-list.ts';
import {
  type Answer,
  fail,
  type Judged,
  type Outcome,
  type Problem,
  pass,
  problem,
  type RegistryFacts,
  type Script,
  skipped,
  type WireRequest,
} from './transcript.ts';

export interface SearchPlan {
  readonly term: string;
  readonly request: (term: string) => WireRequest;
  readonly judgeAnswer: (answer: Answer) => Problem | undefined;
  /** How the client copes when the whole list comes back. */
  readonly wholeList: string;
}

/**
 * Searches for `plan.term`, then for a listed name. Rows that do not match, with the first row of the plain list on
 * top, mean that the search is ignored: degraded, since the list itself answered. A search that does not find a listed
 * name fails.
 */
export function* searchList(plan: SearchPlan, facts: RegistryFacts): Script<Outcome> {
  const found = readSearch(plan, yield plan.request(plan.term));
  if (found.kind === 'problem') return fail(found);
  const [subject] = facts.subjects;
  if (subject === undefined)
    return skipped(`${facts.whyNoSubject}: an ignored search cannot be told from an empty result`);
  if (isIgnored(found.value.rows, plan.term, facts)) {
    const detail = `the search is ignored: the list comes back (${countOf(found.value.rows.length, 'row')}); fallback: ${plan.wholeList}`;
    return { kind: 'degraded', detail, remedy: 'search' };
  }
  const named = readSearch(plan, yield plan.request(subject.name));
  if (named.kind === 'problem') return fail(named);
  if (named.value.rows.some((row) => readName(row) === subject.name))
    return pass('rows are filtered, and a listed name is found');
  return fail(problem('a search for a listed name does not find it', 'search'));
}

function readSearch(plan: SearchPlan, answer: Answer): Judged<ListPage> {
  return plan.judgeAnswer(answer) ?? parseListPage(answer);
}

function isIgnored(rows: readonly Row[], term: string, { firstKey }: RegistryFacts): boolean {
  const [first] = rows;
  return first !== undefined && !matches(first, term) && toRowKey(first) === firstKey;
}

function matches(row: Row, term: string): boolean {
  const server = isRecord(row) && isRecord(row.server) ? row.server : {};
  return [server.name, server.description, server.title].some(
    (text) => typeof text === 'string' && text.toLowerCase().includes(term.toLowerCase()),
  );
}
