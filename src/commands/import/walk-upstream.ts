import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compareInstants } from '../../manifest/compare-instants.ts';
import { nextCursorOf } from '../../registry/upstream/envelope.ts';
import { parseRecord } from '../../registry/upstream/upstream-entry.ts';
import { breathe, UpstreamError, type World } from '../world.ts';
import { type SourceSummary, summariseSource } from './read-records.ts';
import { toAllVersionsList, toSiblingPage, type UpstreamAddress, type WalkStart } from './upstream-address.ts';

export interface WalkOptions {
  readonly address: UpstreamAddress;
  /** A folder of the caller's, into which the pages are written. */
  readonly spool: string;
  /** Ask for what changed after this time only; the upstream may ignore it. */
  readonly since?: string;
}

export interface WalkResult {
  /** The pages as files, in order. */
  readonly files: readonly string[];
  readonly records: number;
  /** False when only what changed after `since` was sent. */
  readonly isFull: boolean;
}

const PAGE_ROWS = 100;
const MAX_PAGES = 100_000;
const MAX_SPOOL_BYTES = 4 * 1024 ** 3;
/** Answers that mean "there is no list here", not "I am broken" or "you may not". */
const NOT_HERE = new Set([400, 404, 405, 410, 422]);
/** Answers of an API that does not know one of our parameters. */
const BAD_PARAMETER = new Set([400, 422]);

/**
 * Fetches an upstream's whole list into the spool, page by page, and nothing else: an upstream that dies midway, or
 * that leads in a circle, is an UpstreamError before anything was imported.
 */
export async function walkUpstream(options: WalkOptions, world: World): Promise<WalkResult> {
  const walk = new Walk(options, world);
  try {
    return await walk.run();
  } finally {
    walk.progress.finish();
  }
}

interface Page extends SourceSummary {
  readonly url: string;
  readonly file: string;
  readonly cursor?: string;
}

/** An answer of status 200 that is something else: another address may be meant. */
class NotAList extends UpstreamError {
  constructor(url: string, reason: string) {
    super(`${url}: ${reason}.`, { host: new URL(url).host, attempts: 1 });
  }
}

class Walk {
  readonly progress;
  private readonly options: WalkOptions;
  private readonly world: World;
  private readonly files: string[] = [];
  private readonly cursors = new Set<string>();
  private readonly pages = new Set<string>();
  private records = 0;
  private bytes = 0;
  private sawOldRow = false;

  constructor(options: WalkOptions, world: World) {
    this.options = options;
    this.world = world;
    this.progress = world.console.progress('Fetching pages');
  }

  async run(): Promise<WalkResult> {
    const begun = await this.begin();
    let { page } = begun;
    for (;;) {
      this.progress.update(this.files.length, `${this.records} records`);
      const url = this.nextUrl(begun.start, page);
      if (url === undefined) break;
      page = await this.fetchPage(url);
      await breathe(this.world.signal);
    }
    const asked = begun.start.kind === 'api' && this.options.since !== undefined && begun.withParameters;
    return { files: this.files, records: this.records, isFull: !asked || this.sawOldRow };
  }

  /** The first page of the first place that has one. */
  private async begin(): Promise<{ start: WalkStart; page: Page; withParameters: boolean }> {
    const { address } = this.options;
    let failure: unknown;
    for (const start of address.starts) {
      try {
        const first = await this.fetchFirst(start);
        const fuller =
          address.isExact || first.page.cursor !== undefined ? undefined : await this.findFullerList(start);
        if (!fuller) return { start, ...first };
        return { start: fuller, page: await this.fetchPage(fuller.url), withParameters: false };
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        if (!(error instanceof NotAList) && !NOT_HERE.has(error.status ?? 0)) throw error;
        failure ??= error;
        this.forget();
      }
    }
    throw failure;
  }

  private forget(): void {
    for (const file of this.files.splice(0)) this.world.files.remove(file);
    this.cursors.clear();
    this.pages.clear();
    this.records = 0;
    this.sawOldRow = false;
  }

  /** With `updated_since`, or with the deleted versions; without either where the upstream refuses the parameter. */
  private async fetchFirst(start: WalkStart): Promise<{ page: Page; withParameters: boolean }> {
    if (start.kind !== 'api') return { page: await this.fetchPage(start.url), withParameters: false };
    const { since } = this.options;
    const extra: [string, string] = since === undefined ? ['include_deleted', 'true'] : ['updated_since', since];
    try {
      return { page: await this.fetchPage(toListUrl(start.url, extra)), withParameters: true };
    } catch (error) {
      if (!(error instanceof UpstreamError) || !BAD_PARAMETER.has(error.status ?? 0)) throw error;
      return { page: await this.fetchPage(toListUrl(start.url)), withParameters: false };
    }
  }

  /** Static registries list only the latest versions under `servers`; all versions lie in list pages beside it. */
  private async findFullerList(start: WalkStart): Promise<WalkStart | undefined> {
    if (start.kind !== 'api') return undefined;
    const url = toAllVersionsList(start.url);
    const answer = await this.world.http
      .exchange({ url, headers: this.options.address.headers })
      .catch(() => undefined);
    if (answer?.status !== 200) return undefined;
    const file = this.spoolFile();
    this.world.files.write(file, answer.body);
    const { hasList } = await summariseSource(file, this.world);
    this.world.files.remove(file);
    if (!hasList) return undefined;
    this.forget();
    return { kind: 'pages', url };
  }

  private nextUrl(start: WalkStart, page: Page): string | undefined {
    if (page.cursor === undefined || start.kind === 'document') return undefined;
    if (this.cursors.has(page.cursor)) throw this.circle(page, `the cursor "${page.cursor}" came a second time`);
    if (this.files.length >= MAX_PAGES) throw this.circle(page, `there are more than ${MAX_PAGES} pages`);
    this.cursors.add(page.cursor);
    if (start.kind === 'pages') {
      const sibling = toSiblingPage(page.url, page.cursor);
      if (sibling === undefined) throw this.circle(page, `the cursor "${page.cursor}" is no file name`);
      return sibling;
    }
    const url = new URL(page.url);
    url.searchParams.set('cursor', page.cursor);
    return url.href;
  }

  private async fetchPage(url: string): Promise<Page> {
    const { http, files } = this.world;
    const response = await http.fetchDocument({ url, headers: this.options.address.headers });
    this.bytes += response.body.byteLength;
    if (this.bytes > MAX_SPOOL_BYTES) throw failure(url, `the list is larger than ${MAX_SPOOL_BYTES} bytes`);
    const file = this.spoolFile();
    files.write(file, response.body);
    const hash = createHash('sha256');
    const summary = await summariseSource(file, this.world, (bytes) => {
      hash.update(bytes);
      this.noteAge(bytes);
    });
    if (!summary.hasList && summary.records === 0) throw new NotAList(url, 'the answer is empty');
    if (!summary.hasList && response.headers['content-type']?.includes('html')) {
      throw new NotAList(url, 'the answer is a page for people, not a list of servers');
    }
    this.files.push(file);
    this.records += summary.records;
    const cursor = nextCursorOf(summary.metadata);
    const page = { url, file, ...summary, ...(cursor === undefined ? {} : { cursor }) };
    this.refuseSamePage(page, hash.digest('hex'));
    return page;
  }

  private refuseSamePage(page: Page, digest: string): void {
    if (page.records === 0) return;
    if (this.pages.has(digest)) throw this.circle(page, 'the same page came a second time');
    this.pages.add(digest);
  }

  /** A row that is not newer than asked for shows that the upstream ignores `updated_since` and sends everything. */
  private noteAge(bytes: Uint8Array): void {
    const { since } = this.options;
    if (since === undefined || this.sawOldRow) return;
    const result = parseRecord(bytes);
    const updatedAt = result.kind === 'entry' ? (result.entry.updatedAt ?? result.entry.publishedAt) : undefined;
    if (updatedAt !== undefined && compareInstants(updatedAt, since) <= 0) this.sawOldRow = true;
  }

  private spoolFile(): string {
    return join(this.options.spool, `${this.files.length}.json`);
  }

  private circle(page: Page, reason: string): UpstreamError {
    return failure(page.url, `${reason} after ${this.files.length} pages; nothing was imported`);
  }
}

function toListUrl(list: string, extra?: readonly [string, string]): string {
  const url = new URL(list);
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', String(PAGE_ROWS));
  if (extra && !url.searchParams.has(extra[0])) url.searchParams.set(...extra);
  return url.href;
}

function failure(url: string, reason: string): UpstreamError {
  return new UpstreamError(`${url}: ${reason}.`, { host: new URL(url).host, attempts: 1 });
}
