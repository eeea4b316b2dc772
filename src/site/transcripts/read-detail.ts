import { quoteForeignText } from '../../findings/foreign-text.ts';
import { isRecord, judgeRows, judgeStatus, parseBody, type Row, readName, readVersion } from './read-list.ts';
import {
  type Judged,
  ok,
  type Problem,
  problem,
  type RegistryFacts,
  type Reply,
  type Script,
  type Subject,
} from './transcript.ts';

export interface DetailPlan<T> {
  readonly url: string;
  /** The same path with a plain `/` in the name, asked only to find out why `url` does not answer. */
  readonly literalUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly judgeReply?: (reply: Reply) => Problem | undefined;
  readonly read: (body: unknown) => Judged<T>;
}

/**
 * Asks for one document. When it does not answer under `%2F` but does under `/`, the problem says that the host does
 * not decode `%2F`.
 */
export function* readDetail<T>(plan: DetailPlan<T>): Script<Judged<T>> {
  const { url, literalUrl, headers } = plan;
  const first = judgeDetail(plan, yield { url, ...(headers ? { headers } : {}) });
  if (first.kind === 'ok' || literalUrl === undefined || literalUrl === url) return first;
  const literal = yield { url: literalUrl, ...(headers ? { headers } : {}) };
  if (judgeDetail({ ...plan, judgeReply: () => undefined }, literal).kind === 'problem') return first;
  if (literal.kind === 'reply' && literal.hops.length > 1) return first;
  const why = `${first.detail}, but the same path with a plain / answers: this host needs a rewrite or function that decodes %2F`;
  return problem(why, 'decode-slash');
}

function judgeDetail<T>(plan: DetailPlan<T>, answer: Parameters<typeof judgeStatus>[0]): Judged<T> {
  const reply = judgeStatus(answer);
  const direct = answer.kind === 'reply' && answer.hops.length === 1;
  if (reply.kind === 'problem' && direct) return reply;
  const refused = answer.kind === 'reply' ? plan.judgeReply?.(answer) : undefined;
  if (refused) return refused;
  if (reply.kind === 'problem') return reply;
  const body = parseBody(reply.value);
  return body.kind === 'problem' ? body : plan.read(body.value);
}

/** The path of a server's document, the name as one segment; `literalUrl` has a plain `/` in it. */
export function detailUrls(
  root: string,
  encodedName: string,
  tail: string,
): Pick<DetailPlan<Row>, 'url' | 'literalUrl'> {
  return {
    url: `${root}/servers/${encodedName}${tail}`,
    literalUrl: `${root}/servers/${encodedName.replace(/%2F/gi, '/')}${tail}`,
  };
}

/** Reads the row of one server: the row checks of VS Code, the asked name, and the asked version when one is given. */
export function readRowOf(name: string, version?: string): (body: unknown) => Judged<Row> {
  return (body) => {
    const bad = judgeRows([body]);
    if (bad) return problem(bad.detail.replace(/^row 1 /, 'the row ').replace(/: a bad first row.*$/, ''), 'fix-rows');
    const found = readName(body);
    if (found !== name)
      return problem(`the row is of "${quoteForeignText(found ?? '')}", not of the asked server`, 'publish-file');
    const foundVersion = readVersion(body);
    if (version === undefined || foundVersion === version) return ok(body);
    return problem(
      `the row is of version "${quoteForeignText(foundVersion ?? '')}", not of the asked one`,
      'publish-file',
    );
  };
}

/**
 * Runs one question for every subject, and stops at the first problem. The result is the names asked for, or the
 * problem with the server's name in front.
 */
export function* forEachSubject(
  { subjects }: RegistryFacts,
  ask: (subject: Subject) => Script<Judged<unknown>>,
): Script<Judged<string>> {
  for (const subject of subjects) {
    const judged = yield* ask(subject);
    if (judged.kind === 'problem') {
      const { name, version } = subject;
      return {
        ...judged,
        detail: `${quoteForeignText(name)} (version ${quoteForeignText(version)}): ${judged.detail}`,
      };
    }
  }
  return ok(subjects.map(({ name }) => quoteForeignText(name)).join(' and '));
}

/** True for a row whose official block says `isLatest: true` (Docker's gateway picks by it). */
export function isLatestRow(row: Row): boolean {
  const meta = isRecord(row) && isRecord(row._meta) ? row._meta : {};
  const official = meta['io.modelcontextprotocol.registry/official'];
  return isRecord(official) && official.isLatest === true;
}
