import { quoteForeignText } from '../../findings/foreign-text.ts';
import { pathEscape, queryEscape } from './encode.ts';
import { judgeHttps, judgePublicHost } from './judge-hops.ts';
import { detailUrls, forEachSubject, isLatestRow, readDetail } from './read-detail.ts';
import { countOf, isRecord, type Row, readName, readVersion } from './read-list.ts';
import {
  fail,
  type Judged,
  type Outcome,
  ok,
  type Problem,
  pass,
  problem,
  type RegistryFacts,
  type Reply,
  type Script,
  skipped,
  type Transcript,
} from './transcript.ts';
import { walkList } from './walk-list.ts';

const CLIENT = 'Docker mcp-gateway';
const ANSWER_MS = 20_000;

function judgeReply(base: string): (reply: Reply) => Problem | undefined {
  return (reply) => judgeHttps(reply, base) ?? judgePublicHost(reply, base) ?? judgeTime(reply);
}

function judgeTime({ elapsedMs }: Reply): Problem | undefined {
  return elapsedMs > ANSWER_MS
    ? problem('the answer takes more than 20 s, where this client gives up', 'reachable')
    : undefined;
}

/** The gateway has no guard of its own: the walk must end. */
function* runCatalogue({ base }: RegistryFacts): Script<Outcome> {
  const first = `${base}/v0/servers?version=latest&limit=100`;
  const end = yield* walkList({
    first: { url: first },
    next: (cursor) => ({ url: `${first}&cursor=${queryEscape(cursor)}` }),
    judgeReply: judgeReply(base),
  });
  if (end.kind === 'problem') return fail(end);
  if (end.kind !== 'ended') return { kind: 'unproven', detail: end.detail };
  return pass(`ends: ${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`);
}

function* runServer(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const judged = yield* forEachSubject(facts, ({ name }) =>
    readDetail({
      ...detailUrls(`${facts.base}/v0`, pathEscape(name), '/versions'),
      judgeReply: judgeReply(facts.base),
      read: readVersionsOf(name),
    }),
  );
  return judged.kind === 'ok' ? pass(`${judged.value}: one latest version each`) : fail(judged);
}

/** All versions of one server: every row is of that server, and exactly one is marked as the latest. */
function readVersionsOf(name: string): (body: unknown) => Judged<readonly Row[]> {
  return (body) => {
    if (!isRecord(body) || !Array.isArray(body.servers))
      return problem('the body has no "servers" array', 'publish-file');
    const rows: readonly Row[] = body.servers;
    const foreign = rows.find((row) => readName(row) !== name || readVersion(row) === undefined);
    if (foreign !== undefined) {
      return problem(`a row is of "${quoteForeignText(readName(foreign) ?? '')}", or has no version`, 'publish-file');
    }
    const latest = rows.filter(isLatestRow).length;
    if (latest === 1) return ok(rows);
    return problem(
      `${latest} of ${countOf(rows.length, 'row')} say isLatest: true; Docker needs exactly one`,
      'fix-rows',
    );
  };
}

/** Docker's gateway: the community catalogue, and one server by URL. */
export const DOCKER_TRANSCRIPTS: readonly Transcript[] = [
  {
    id: 'T21',
    client: CLIENT,
    request: 'GET /v0/servers?version=latest&limit=100&cursor=… to the end',
    run: runCatalogue,
  },
  { id: 'T22', client: CLIENT, request: 'GET /v0/servers/{name}/versions', run: runServer },
];
