import { parse } from 'yaml';
import { queryEscape } from './encode.ts';
import { judgeCursorUse } from './judge-cursor-use.ts';
import { countOf, isRecord, judgeStatus } from './read-list.ts';
import {
  fail,
  type Judged,
  limited,
  type Outcome,
  ok,
  pass,
  problem,
  type RegistryFacts,
  type Script,
  type Transcript,
} from './transcript.ts';
import { walkList } from './walk-list.ts';

const CLIENT = 'toolhive-registry-server';
const HEADERS = { accept: 'application/json' };
const CAPS = { pages: 1_000, rows: 100_000, bytesPerAnswer: 100 * 1024 * 1024, answerMs: 10_000 };
const WANTED_VERSION = '1.0.0';
const WANTED_MENTION = 'https://github.com/modelcontextprotocol/registry';
/** A description of an API is small; a larger document is not parsed. */
const MAX_OPENAPI_BYTES = 2 * 1024 * 1024;

function* runGate({ base }: RegistryFacts): Script<Outcome> {
  const reply = judgeStatus(yield { url: `${base}/openapi.yaml`, headers: HEADERS });
  const judged = reply.kind === 'problem' ? reply : judgeOpenApi(reply.value.body);
  return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}

function judgeOpenApi(bytes: Uint8Array): Judged<string> {
  if (bytes.byteLength > MAX_OPENAPI_BYTES) return problem('openapi.yaml is larger than 2 MB', 'publish-file');
  let document: unknown;
  try {
    document = parse(new TextDecoder().decode(bytes));
  } catch {
    return problem('openapi.yaml is not YAML', 'publish-file');
  }
  const info = isRecord(document) && isRecord(document.info) ? document.info : {};
  if (info.version !== WANTED_VERSION) {
    const found = JSON.stringify(info.version)?.slice(0, 60) ?? 'absent';
    return problem(`info.version is ${found}; this client demands "${WANTED_VERSION}"`, 'publish-file');
  }
  if (typeof info.description === 'string' && info.description.includes(WANTED_MENTION))
    return ok('version and description as demanded');
  return problem(`info.description does not name ${WANTED_MENTION}, which this client demands`, 'publish-file');
}

/** Without `version`, so the list of all versions. A host that ignores queries gives the latest ones only. */
function* runWalk({ base }: RegistryFacts): Script<Outcome> {
  const first = `${base}/v0.1/servers?limit=100`;
  const end = yield* walkList({
    first: { url: first, headers: HEADERS },
    next: (cursor) => ({ url: `${first}&cursor=${queryEscape(cursor)}`, headers: HEADERS }),
    caps: CAPS,
  });
  if (end.kind === 'problem') return fail(end);
  const file = { check: 'T18', text: 'registry.json, which its git and file sources read' } as const;
  if (end.kind === 'over-cap') return limited(problem(`${end.detail}, where this client gives up`), file);
  if (end.kind === 'stopped') return { kind: 'unproven', detail: end.detail };
  const counts = `${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`;
  if (end.pages > 1) return pass(`${counts}, each once`);
  const use = yield* judgeCursorUse(first, HEADERS);
  if (use !== 'ignored') return pass(counts);
  return limited(problem('one document, since this host ignores the query: latest versions only', 'honour-cursor'), {
    check: 'T24',
    text: 'lists/all/first.json and its pages, read as files',
  });
}

/** Stacklok's registry server with a source of kind `api`. */
export const TOOLHIVE_SERVER_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T19', client: CLIENT, request: 'GET /openapi.yaml', run: runGate },
  { id: 'T20', client: CLIENT, request: 'GET /v0.1/servers?limit=100&cursor=… to the end', run: runWalk },
];
