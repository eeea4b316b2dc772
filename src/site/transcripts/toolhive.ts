import { quoteForeignText } from '../../findings/foreign-text.ts';
import { pathEscape, queryEscape } from './encode.ts';
import { judgeHttps } from './judge-hops.ts';
import { detailUrls, forEachSubject, readDetail, readRowOf } from './read-detail.ts';
import { countOf, isRecord, judgeStatus, parseBody, parseListPage } from './read-list.ts';
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
  type Script,
  skipped,
  type Transcript,
} from './transcript.ts';
import { group, walkList } from './walk-list.ts';

const CLIENT = 'ToolHive';
const PROBE_MS = 5_000;
const WALK_MS = 10_000;
const MAX_ROWS = 10_000;
const PROBE_QUERY = 'limit=1&version=latest';
const USE_FILE = { check: 'T18', text: 'registry.json, which ToolHive reads as a file' } as const;

/** Whether ToolHive takes the URL for an API: in time, typed application/json, with `servers` and `metadata`; or 401/403. */
function judgeProbe(answer: Answer): Problem | undefined {
  if (answer.kind === 'silence') return problem(`no answer: ${answer.reason}`, 'reachable');
  if (answer.elapsedMs > PROBE_MS)
    return problem(`the answer takes ${group(Math.round(answer.elapsedMs))} ms; ToolHive waits 5 s`);
  if (answer.status === 401 || answer.status === 403) return undefined;
  const page = parseListPage(answer);
  if (page.kind === 'problem') return page;
  const type = answer.headers['content-type'] ?? 'none';
  if (type.toLowerCase().includes('application/json')) return undefined;
  return problem(
    `the type is ${quoteForeignText(type)}, not application/json, so ToolHive takes the URL for a file`,
    'content-type',
  );
}

function* runProbe({ base }: RegistryFacts): Script<Outcome> {
  const answer = yield { url: `${base}/v0.1/servers?${PROBE_QUERY}` };
  const insecure = answer.kind === 'reply' ? judgeHttps(answer, base) : undefined;
  if (insecure) return fail(insecure);
  const refused = judgeProbe(answer);
  return refused ? limited(refused, USE_FILE) : pass('taken for an API: application/json, "servers", "metadata"');
}

function* runWalk({ base }: RegistryFacts): Script<Outcome> {
  const first = { url: `${base}/v0.1/servers?${PROBE_QUERY}` };
  let probe: Problem | undefined;
  const walk = walkList({
    first,
    next: (cursor) => ({ url: `${base}/v0.1/servers?cursor=${queryEscape(cursor)}&limit=100&version=latest` }),
    caps: { rows: MAX_ROWS, totalMs: WALK_MS },
    judgeReply: (reply) => judgeHttps(reply, base),
  });
  // The first answer is the probe's: a URL that does not pass it is never walked.
  let step = walk.next();
  for (let pages = 0; !step.done; pages += 1) {
    const answer = yield step.value;
    if (pages === 0) probe = judgeProbe(answer);
    if (probe) return skipped('ToolHive does not take this URL for an API (T14), so it does not walk');
    step = walk.next(answer);
  }
  const end = step.value;
  if (end.kind === 'problem') return fail(end);
  if (end.kind !== 'ended') return limited(problem(`${end.detail}, where ToolHive gives up`), USE_FILE);
  if (end.pages === 1) return pass(`${countOf(end.keys.size, 'row')} in one document, no cursor needed`);
  return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}, each once`);
}

function* runSearch(facts: RegistryFacts): Script<Outcome> {
  const { base } = facts;
  const plan = {
    term: 'foo',
    request: (term: string) => ({ url: `${base}/v0.1/servers?search=${queryEscape(term)}&version=latest` }),
    judgeAnswer: (answer: Answer) => (answer.kind === 'reply' ? judgeHttps(answer, base) : undefined),
    wholeList: 'the list itself, which ToolHive shows unfiltered',
  };
  return yield* searchList(plan, facts);
}

function* runDetail(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const judged = yield* forEachSubject(facts, ({ name }) =>
    readDetail({
      ...detailUrls(`${facts.base}/v0.1`, pathEscape(name), '/versions/latest'),
      judgeReply: (reply) => judgeHttps(reply, facts.base),
      read: readRowOf(name),
    }),
  );
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

/** Where there is no file at all, ToolHive can still read the API; a file that is there must be right. */
function* runFile({ base }: RegistryFacts): Script<Outcome> {
  const answer = yield { url: `${base}/registry.json` };
  const insecure = answer.kind === 'reply' ? judgeHttps(answer, base) : undefined;
  if (insecure) return fail(insecure);
  const reply = judgeStatus(answer);
  if (reply.kind === 'problem') {
    return reply.missing
      ? limited(reply, { check: 'T14', text: 'the API, which ToolHive reads at the base URL' })
      : fail(reply);
  }
  const body = parseBody(reply.value);
  const count = body.kind === 'problem' ? body : countUpstreamServers(body.value);
  return count.kind === 'problem' ? fail(count) : pass(countOf(count.value, 'server'));
}

/** ToolHive's UpstreamRegistry: `$schema`, `version`, `meta.last_updated`, `data.servers` of plain server.json. */
function countUpstreamServers(body: unknown): Judged<number> {
  if (!isRecord(body)) return problem('the file is not a JSON object', 'publish-file');
  const { meta, data } = body;
  const absent = ['$schema', 'version'].find((key) => typeof body[key] !== 'string');
  if (absent) return problem(`the file has no "${absent}"`, 'publish-file');
  if (!isRecord(meta) || typeof meta.last_updated !== 'string')
    return problem('the file has no "meta.last_updated"', 'publish-file');
  if (!isRecord(data) || !Array.isArray(data.servers))
    return problem('the file has no "data.servers" array', 'publish-file');
  const bad = data.servers.findIndex(
    (server) => !isRecord(server) || typeof server.name !== 'string' || server.name === '',
  );
  if (bad >= 0) return problem(`data.servers[${bad}] has no name (a plain server.json belongs there)`, 'publish-file');
  return ok(data.servers.length);
}

/** ToolHive's command line, against the API and against a file. */
export const TOOLHIVE_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T14', client: CLIENT, request: `GET /v0.1/servers?${PROBE_QUERY}`, run: runProbe },
  { id: 'T15', client: CLIENT, request: 'GET /v0.1/servers?cursor=… to the end', run: runWalk },
  { id: 'T16', client: CLIENT, request: 'GET /v0.1/servers?search=foo&version=latest', run: runSearch },
  { id: 'T17', client: CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest', run: runDetail },
  { id: 'T18', client: 'ToolHive', request: 'GET /registry.json', run: runFile },
];
