import { encodeComponent } from './encode.ts';
import { judgeCors, judgeSingleHop, VS_CODE_ORIGIN } from './judge-hops.ts';
import { detailUrls, forEachSubject, readDetail, readRowOf } from './read-detail.ts';
import { countOf, judgeRows, judgeStatus, type ListPage, parseListPage } from './read-list.ts';
import { searchList } from './search-list.ts';
import {
  type Answer,
  fail,
  type Judged,
  limited,
  type Outcome,
  ok,
  type Problem,
  pass,
  problem,
  type RegistryFacts,
  type Reply,
  type Script,
  type Subject,
  skipped,
  type Transcript,
  type WireRequest,
} from './transcript.ts';
import { readV0Page } from './vs-code-v0.ts';
import { walkList } from './walk-list.ts';

/** VS Code's gallery sends a simple GET from the renderer: an Origin, no headers of its own, redirects followed. */
const HEADERS = { origin: VS_CODE_ORIGIN };
const CLIENT = 'VS Code';
const LIST_QUERY = 'limit=50&version=latest';

function request(url: string): WireRequest {
  return { url, headers: HEADERS };
}

/** The gallery's start: one hop, readable by the renderer; the body is not read. */
function* probe(base: string, api: string): Script<Judged<string>> {
  const answer = yield request(`${base}/${api}/servers?limit=1`);
  if (answer.kind === 'silence') return problem(`no answer: ${answer.reason}`, 'reachable');
  const refused = judgeSingleHop(answer) ?? judgeCors(answer);
  if (refused) return refused;
  if (answer.status >= 200 && answer.status <= 299)
    return ok(`status ${answer.status} in one hop, readable across origins`);
  const status = judgeStatus(answer);
  return status.kind === 'problem' ? status : ok('');
}

function judgeList(answer: Answer): Judged<ListPage> {
  const refused = answer.kind === 'reply' ? judgeCors(answer) : undefined;
  if (refused) return refused;
  const page = parseListPage(answer);
  const bad = page.kind === 'ok' ? judgeRows(page.value.rows) : undefined;
  return bad ?? page;
}

function* runProbe({ base }: RegistryFacts): Script<Outcome> {
  const judged = yield* probe(base, 'v0.1');
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

function* runList({ base }: RegistryFacts): Script<Outcome> {
  const answer = yield request(`${base}/v0.1/servers?${LIST_QUERY}`);
  const page = judgeList(answer);
  if (page.kind === 'problem') return fail(page);
  const hops =
    answer.kind === 'reply' && answer.hops.length > 1 ? `, ${countOf(answer.hops.length - 1, 'redirect')}` : '';
  return pass(
    `${countOf(page.value.rows.length, 'row')}, ${page.value.nextCursor ? 'more pages follow' : 'one document'}${hops}`,
  );
}

function* runSearch(facts: RegistryFacts): Script<Outcome> {
  const plan = {
    term: 'foo bar',
    request: (term: string) => request(`${facts.base}/v0.1/servers?${LIST_QUERY}&search=${encodeComponent(term)}`),
    judgeAnswer: (answer: Answer) => {
      const page = judgeList(answer);
      return page.kind === 'problem' ? page : undefined;
    },
    wholeList: 'the list itself, which VS Code shows',
  };
  return yield* searchList(plan, facts);
}

function* runScroll({ base }: RegistryFacts): Script<Outcome> {
  const first = `${base}/v0.1/servers?${LIST_QUERY}`;
  const end = yield* walkList({
    first: request(first),
    // The cursor goes into the URL as it came, not encoded.
    next: (cursor) => request(`${first}&cursor=${cursor}`),
    sameRow: 'name',
    judgeReply: judgeCors,
    judgePage: ({ rows }) => judgeRows(rows),
  });
  if (end.kind === 'problem' && end.page === 1 && !end.repeat) {
    return skipped(`the first page cannot be read (T2): ${end.detail}`);
  }
  if (end.kind === 'problem') return fail(end);
  if (end.kind !== 'ended') return { kind: 'unproven', detail: end.detail };
  if (end.pages === 1) return skipped('one document, no cursor needed');
  return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'server')}, each once`);
}

function judgeBrowserReply(reply: Reply): Problem | undefined {
  return judgeSingleHop(reply) ?? judgeCors(reply);
}

function askLatest(root: string): (subject: Subject) => Script<Judged<unknown>> {
  return ({ name }) =>
    readDetail({
      ...detailUrls(root, encodeComponent(name), '/versions/latest'),
      headers: HEADERS,
      judgeReply: judgeBrowserReply,
      read: readRowOf(name),
    });
}

function* runDetail(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const judged = yield* forEachSubject(facts, askLatest(`${facts.base}/v0.1`));
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

function* runExactVersion(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const judged = yield* forEachSubject(facts, ({ name, version }) =>
    readDetail({
      ...detailUrls(`${facts.base}/v0.1`, encodeComponent(name), `/versions/${encodeComponent(version)}`),
      headers: HEADERS,
      judgeReply: judgeBrowserReply,
      read: readRowOf(name, version),
    }),
  );
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

/** T1, T2, T4 (one page on) and T5 under `/v0`, which VS Code asks only when `/v0.1` does not answer. */
function* runV0(facts: RegistryFacts): Script<Outcome> {
  const judged = yield* readV0(facts);
  if (judged.kind === 'ok') return pass(judged.value);
  const remedy = judged.remedy ? { remedy: judged.remedy } : {};
  const fallback = { check: 'T1', text: '/v0.1 answers, and VS Code asks /v0 only when it does not' } as const;
  return limited({ detail: judged.detail, ...remedy }, fallback);
}

function* readV0(facts: RegistryFacts): Script<Judged<string>> {
  const { base, subjects } = facts;
  const probed = yield* probe(base, 'v0');
  if (probed.kind === 'problem') return probed;
  const list = `${base}/v0/servers?${LIST_QUERY}`;
  const page = readV0Page(yield request(list));
  if (page.kind === 'problem') return page;
  const { nextCursor, fingerprint } = page.value;
  if (nextCursor !== undefined) {
    const second = readV0Page(yield request(`${list}&cursor=${nextCursor}`));
    if (second.kind === 'problem') return { ...second, detail: `page 2: ${second.detail}` };
    if (second.value.fingerprint === fingerprint) {
      return problem('page 2: the same rows as the page before: this client would loop for ever', 'drop-cursor');
    }
  }
  if (subjects.length === 0) return ok('probe and list');
  const detail = yield* forEachSubject(facts, askLatest(`${base}/v0`));
  return detail.kind === 'problem' ? detail : ok(`probe, list, ${detail.value}`);
}

function* runById(facts: RegistryFacts): Script<Outcome> {
  const subjects = facts.subjects.filter(({ uuid }) => uuid !== undefined);
  if (subjects.length === 0) return skipped(facts.whyNoSubject || 'the rows carry no server id');
  const judged = yield* forEachSubject({ ...facts, subjects }, ({ name, uuid = '' }) =>
    readDetail({
      url: `${facts.base}/v0/servers/${encodeComponent(uuid)}`,
      headers: HEADERS,
      judgeReply: judgeCors,
      read: readRowOf(name),
    }),
  );
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

/** VS Code's gallery, and the two paths that Copilot's policy documentation asks for. */
export const VS_CODE_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T1', client: CLIENT, request: 'GET /v0.1/servers?limit=1', run: runProbe },
  { id: 'T2', client: CLIENT, request: `GET /v0.1/servers?${LIST_QUERY}`, run: runList },
  { id: 'T3', client: CLIENT, request: 'GET /v0.1/servers?…&search=foo%20bar', run: runSearch },
  { id: 'T4', client: CLIENT, request: 'GET /v0.1/servers?…&cursor=… to the end', run: runScroll },
  { id: 'T5', client: CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest', run: runDetail },
  { id: 'T6', client: 'Copilot policy', request: 'GET /v0.1/servers/{name}/versions/{version}', run: runExactVersion },
  { id: 'T7', client: 'VS Code on v0', request: 'GET /v0/… when /v0.1 does not answer', run: runV0 },
  { id: 'T8', client: 'VS Code on v0', request: 'GET /v0/servers/{uuid}', run: runById },
];
