import { encodeComponent } from './encode.ts';
import { allowsOrigin, VS_CODE_ORIGIN } from './judge-hops.ts';
import { detailUrls, forEachSubject, readDetail, readRowOf } from './read-detail.ts';
import { countOf, parseBody, parseListPage } from './read-list.ts';
import {
  type Answer,
  fail,
  type Judged,
  type Outcome,
  ok,
  pass,
  problem,
  type RegistryFacts,
  type Script,
  skipped,
  type Transcript,
} from './transcript.ts';

const CLIENT = 'Copilot CLI';
const HEADERS = { accept: 'application/json' };

type Spelling = 'encoded' | 'literal';

function* askSpelling(facts: RegistryFacts, spelling: Spelling): Script<Judged<string>> {
  return yield* forEachSubject(facts, ({ name }) => {
    const { url, literalUrl = url } = detailUrls(`${facts.base}/v0.1`, encodeComponent(name), '/versions/latest');
    return readDetail({ url: spelling === 'encoded' ? url : literalUrl, headers: HEADERS, read: readRowOf(name) });
  });
}

/** 200 verifies a server, 404 blocks it, anything else blocks every server. How the CLI spells the name is not known. */
function* runDetail(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const encoded = yield* askSpelling(facts, 'encoded');
  const literal = yield* askSpelling(facts, 'literal');
  if (encoded.kind === 'ok' && literal.kind === 'ok') return pass(`${encoded.value}, with %2F and with /`);
  if (encoded.kind === 'problem' && literal.kind === 'problem') return fail(encoded);
  const [good, bad, why] =
    encoded.kind === 'problem'
      ? ['/', '%2F', encoded.detail]
      : ['%2F', '/', literal.kind === 'problem' ? literal.detail : ''];
  return {
    kind: 'degraded',
    detail: `the name with ${bad} is not answered (${why}); fallback: with ${good} it is`,
    ...(encoded.kind === 'problem' ? { remedy: 'decode-slash' as const } : {}),
    unproven: {
      client: CLIENT,
      request: 'spelling of {name}',
      detail: `whether the CLI sends %2F or / is not known, and only ${good} answers here`,
    },
  };
}

function* runList({ base }: RegistryFacts): Script<Outcome> {
  const page = parseListPage(yield { url: `${base}/v0.1/servers?limit=30`, headers: HEADERS });
  return page.kind === 'ok' ? pass(countOf(page.value.rows.length, 'row')) : fail(page);
}

/**
 * Skipped when it is not there, though every kind of host can serve it: the table calls the alias optional, and only
 * the superseded CLI 1.0.49 asked for it. Any other answer than 404 or a list blocks that CLI, so it fails.
 */
function* runAlias({ base }: RegistryFacts): Script<Outcome> {
  const page = parseListPage(yield { url: `${base}/servers`, headers: HEADERS });
  if (page.kind === 'ok') return pass(countOf(page.value.rows.length, 'row'));
  return page.missing
    ? skipped('no alias; only Copilot CLI 1.0.49 asks for it, later ones ask /v0.1 (T11)')
    : fail(page);
}

const UNKNOWN_NAME = 'io.github.nobody/nothing';

function* runUnknownName({ base }: RegistryFacts): Script<Outcome> {
  const url = `${base}/v0.1/servers/${encodeComponent(UNKNOWN_NAME)}/versions/latest`;
  const judged = judgeUnknown(yield { url, headers: { origin: VS_CODE_ORIGIN } });
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

/** VS Code and Copilot CLI take 404 for "not listed"; the one fails, the other blocks every server, on anything else. */
function judgeUnknown(answer: Answer): Judged<string> {
  if (answer.kind === 'silence') return problem(`no answer: ${answer.reason}`, 'reachable');
  const { status, headers } = answer;
  if (status === 200)
    return problem('status 200 for a name that nobody has: clients take it for listed, or fail', 'true-404');
  if (status !== 404)
    return problem(`status ${status} instead of 404: Copilot CLI then blocks every server`, 'true-404');
  const body = parseBody(answer);
  if (body.kind === 'problem') return problem(`status 404, but ${body.detail}`, 'true-404');
  return ok(
    `404 with a JSON body${allowsOrigin(headers) ? '' : ', without CORS: VS Code sees a failed request instead'}`,
  );
}

/** GitHub Copilot's command line, and the 404 that it and VS Code take for "not listed". */
export const COPILOT_CLI_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T10', client: CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest, %2F and /', run: runDetail },
  { id: 'T11', client: CLIENT, request: 'GET /v0.1/servers?limit=30', run: runList },
  { id: 'T12', client: CLIENT, request: 'GET /servers', run: runAlias },
  { id: 'T13', client: 'Any client', request: 'GET /v0.1/servers/{unknown name}/versions/latest', run: runUnknownName },
];
