import { quoteForeignText } from '../../findings/foreign-text.ts';
import { judgeCursorUse, UNKNOWN_CURSOR } from './judge-cursor-use.ts';
import { countOf, fingerprintRows, type ListPage, parseListPage } from './read-list.ts';
import {
  fail,
  limited,
  type Outcome,
  type Problem,
  pass,
  problem,
  type RegistryFacts,
  type Script,
  skipped,
  type Transcript,
} from './transcript.ts';
import { walkList } from './walk-list.ts';

/** A list page's file name; anything else in a cursor could leave the folder. */
const PAGE_KEY = /^[A-Za-z0-9._~-]+$/;
const FILE_READERS = 'Readers by file';
const READ_FILES = { check: 'T24', text: 'lists/all/first.json and its pages, read as files' } as const;

/** `MCP_REGISTRY_SEED_FROM`: the cursor goes into the URL raw, and there is no guard, so the walk must end. */
function* runOfficialImporter({ base }: RegistryFacts): Script<Outcome> {
  const first = `${base}/v0/servers`;
  const end = yield* walkList({ first: { url: first }, next: (cursor) => ({ url: `${first}?cursor=${cursor}` }) });
  if (end.kind === 'problem') return fail(end);
  if (end.kind !== 'ended') return { kind: 'unproven', detail: end.detail };
  return pass(`ends: ${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`);
}

function* runFiles({ base, subjects }: RegistryFacts): Script<Outcome> {
  const folder = `${base}/v0.1/lists/all`;
  const end = yield* walkList({
    first: { url: `${folder}/first.json` },
    next: (cursor) =>
      PAGE_KEY.test(cursor) && !/^\.+$/.test(cursor)
        ? { url: `${folder}/${cursor}.json` }
        : problem(`the cursor "${quoteForeignText(cursor)}" cannot be a file name`, 'publish-file'),
    judgePage: judgeFilePage,
  });
  if (end.kind === 'problem') {
    // A registry that pages by query needs no page files; one that has them must have them right.
    const paged = { check: 'T20', text: 'the list by query, page by page to its end' } as const;
    return end.missing && end.page === 1 ? limited(end, paged) : fail(end);
  }
  if (end.kind !== 'ended') return { kind: 'unproven', detail: end.detail };
  const lost = subjects.find(({ name, version }) => !end.keys.has(`${name}\n${version}`));
  if (lost) return fail(problem(`"${quoteForeignText(lost.name)}" of the list is on no page`, 'publish-file'));
  return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}, each once`);
}

function judgeFilePage({ rows, metadata, nextCursor }: ListPage): Problem | undefined {
  if (nextCursor === undefined && 'nextCursor' in metadata) {
    return problem('the last page has an empty "nextCursor"; it must have none', 'publish-file');
  }
  const { count } = metadata;
  if (count === undefined || count === rows.length) return undefined;
  return problem(
    `"metadata.count" is ${JSON.stringify(count).slice(0, 40)}, but the page has ${countOf(rows.length, 'row')}`,
    'publish-file',
  );
}

/** A refreshing reader: 304 for a known ETag, on the list or on the first page file; HEAD as GET. */
function* runConditional({ base }: RegistryFacts): Script<Outcome> {
  const list = yield* askAgain(`${base}/v0.1/servers?limit=50&version=latest`);
  if (list.kind === 'pass') return list;
  const file = yield* askAgain(`${base}/v0.1/lists/all/first.json`);
  return file.kind === 'pass' ? file : list;
}

function* askAgain(url: string): Script<Outcome> {
  const first = yield { url };
  if (first.kind === 'silence') return fail(problem(`no answer: ${first.reason}`, 'reachable'));
  if (first.status !== 200) return fail(problem(`the answer is status ${first.status}`, 'publish-file'));
  const { etag } = first.headers;
  if (etag === undefined) {
    return limited(problem('no ETag', 'etag'), {
      check: 'T2',
      text: 'the plain list, downloaded whole at every refresh',
    });
  }
  const again = yield { url, headers: { 'if-none-match': etag } };
  const status = again.kind === 'reply' ? `status ${again.status}` : `no answer (${again.reason})`;
  if (again.kind === 'silence' || again.status !== 304)
    return fail(problem(`${status} instead of 304 for the ETag it gave itself`, 'etag'));
  const head = yield { method: 'HEAD', url };
  if (head.kind === 'reply' && head.status === 200) return pass('304 for the same ETag; HEAD answers');
  const why = head.kind === 'reply' ? `status ${head.status}` : head.reason;
  return {
    kind: 'degraded',
    detail: `HEAD is not answered (${why}); fallback: GET, which gives 304 for the same ETag`,
    remedy: 'etag',
  };
}

function* runTrailingSlash({ base }: RegistryFacts): Script<Outcome> {
  const headers = { accept: 'application/json' };
  const slashed = parseListPage(yield { url: `${base}/v0.1/servers/`, headers });
  if (slashed.kind === 'problem') return fail(slashed);
  const plain = parseListPage(yield { url: `${base}/v0.1/servers`, headers });
  if (plain.kind === 'problem') return fail({ ...plain, detail: `without the slash: ${plain.detail}` });
  if (fingerprintRows(slashed.value.rows) === fingerprintRows(plain.value.rows))
    return pass('the same rows as without the slash');
  return fail(problem('other rows than without the slash', 'publish-file'));
}

/** An unknown cursor must never give the first page again. A host that ignores cursors may not hand any out. */
function* runUnknownCursor({ base }: RegistryFacts): Script<Outcome> {
  const url = `${base}/v0.1/servers`;
  const use = yield* judgeCursorUse(url);
  if (use === 'refused') return pass('an unknown cursor is refused');
  if (use === 'broken')
    return fail(problem('an unknown cursor is answered neither with a list nor with a 4xx status', 'honour-cursor'));
  if (use === 'unclear') return skipped('the list is empty or cannot be read, so an ignored cursor cannot be told');
  if (use === 'other-rows') {
    const fallback = { check: 'T20', text: 'the walk with the cursors that the registry gives' } as const;
    return limited(problem('status 200 with other rows for an unknown cursor', 'honour-cursor'), fallback);
  }
  const first = parseListPage(yield { url });
  const offered = first.kind === 'ok' && first.value.nextCursor !== undefined;
  if (offered)
    return fail(problem('the cursor is ignored, yet "nextCursor" is offered: clients loop for ever', 'drop-cursor'));
  return limited(problem('the cursor is ignored; none is offered, so no client loops', 'honour-cursor'), READ_FILES);
}

/** Programs that copy the whole registry: the official importer, crawlers, mirrors, catalogue builds. */
export const IMPORTER_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T23', client: 'Official importer', request: 'GET /v0/servers?cursor=… to the end', run: runOfficialImporter },
  { id: 'T24', client: FILE_READERS, request: 'GET /v0.1/lists/all/first.json to the end', run: runFiles },
  { id: 'T25', client: FILE_READERS, request: 'GET with If-None-Match, HEAD', run: runConditional },
  { id: 'T26', client: 'awesome-copilot', request: 'GET /v0.1/servers/', run: runTrailingSlash },
];

/** What every client that pages relies on. */
export const CURSOR_TRANSCRIPTS: readonly Transcript[] = [
  {
    id: 'T28',
    client: 'Any client',
    request: `GET /v0.1/servers?cursor=${UNKNOWN_CURSOR}`,
    run: runUnknownCursor,
  },
];
