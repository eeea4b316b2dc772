import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareInstants } from '../../manifest/compare-instants.ts';
import { POLICY_FILE, readPolicy } from '../../registry/policy.ts';
import { toUtcTime } from '../../registry/upstream/upstream-time.ts';
import { readDataFile } from '../read-data-file.ts';
import { breathe, UserError, type World } from '../world.ts';
import { type DataTree, openDataTree } from './data-tree.ts';
import { type ImportReport, type RefusedRecord, toRefusal } from './import-report.ts';
import { type ImportTerms, partialIdentity, placeRecord } from './place-record.ts';
import { readRecords, type SourceRecord, summariseSource } from './read-records.ts';
import { isUrl, toMemoryKey, toUpstreamAddress, toUpstreamLabel } from './upstream-address.ts';
import { readUpstreams, type UpstreamMemory, writeUpstreams } from './upstreams-file.ts';
import { walkUpstream } from './walk-upstream.ts';

export interface ImportOptions {
  /** A file (plain or gzip) or an http(s) URL. */
  readonly from: string;
  readonly data: string;
  /** Default: `<data>/receipts`. */
  readonly receipts?: string;
  /** RFC 3339: stands in for times of publication that the upstream does not know. */
  readonly asOf?: string;
  /** Takes other content under a known version that an import brought. */
  readonly acceptEdits?: boolean;
  /** Goes on although the upstream has lost more than 5 % of its records. */
  readonly allowShrink?: boolean;
  /** Reads all of a live upstream again, not only what changed. */
  readonly full?: boolean;
  /** Label of the upstream; default: the URL without credentials and query, or the file's base name. */
  readonly upstream?: string;
}

const SHRINK_LIMIT = 0.95;
const RECORDS_PER_BREATH = 200;
/** So many unreadable records and not one server: this is some other file. */
const MAX_FOREIGN_RECORDS = 1000;
/** Rows that change while an upstream is walked are asked for again next time. */
const WALK_OVERLAP_MS = 5 * 60_000;
const SHAPES =
  'Taken are: responses of the registry API, arrays or lines (NDJSON) of them, of rows {"server": …} or of server.json, one server.json, and a ToolHive registry.json with data.servers.';

/**
 * Copies the versions of an upstream into a data folder (design, section 6). Every record ends as imported, updated,
 * unchanged or refused with its reason. A second run with the same source changes nothing, and one that was cut off is
 * completed by the next. Throws UserError when FROM, the folder or the time cannot be used, UpstreamError when a live
 * upstream cannot be read to its end; nothing was written then.
 */
export async function runImport(options: ImportOptions, world: World): Promise<ImportReport> {
  const asOf = parseAsOf(options.asOf);
  const label = options.upstream ?? toUpstreamLabel(options.from);
  const receipts = options.receipts ?? join(options.data, 'receipts');
  refuseWithoutReceipts(options.data, world);
  const memories = readUpstreams(receipts, world);
  const key = options.upstream ?? toMemoryKey(options.from);
  const memory = memories.get(key);
  const begun = world.clock.now();
  const source = await openSource(options, { label, memory }, world);
  try {
    if (source.isFull && !options.allowShrink && memory && source.records !== undefined) {
      const shrink = describeShrink(label, memory, source.records);
      if (shrink) return stoppedReport(label, shrink);
    }
    const tree = openDataTree({ data: options.data, receipts }, world);
    const terms = { from: label, acceptEdits: options.acceptEdits ?? false, ...(asOf === undefined ? {} : { asOf }) };
    const tally = await placeAll(source, { tree, terms }, world);
    const remembered = toMemory(tally, source.isFull ? undefined : memory, begun);
    writeUpstreams(receipts, new Map(memories).set(key, remembered), world);
    const { imported, updated, unchanged, refused, warnings } = tally;
    const counts = { servers: tree.serverCount(), versions: tree.versionCount() };
    return { imported, updated, unchanged, refused, warnings, ...counts, upstream: label, full: source.isFull };
  } finally {
    source.close();
  }
}

/** An import writes receipts; a registry whose policy has none would show its entries without status and times. */
function refuseWithoutReceipts(data: string, world: World): void {
  const file = readDataFile(join(data, POLICY_FILE), world);
  const { policy } = readPolicy(new TextDecoder().decode(file?.kind === 'bytes' ? file.bytes : new Uint8Array()));
  if (policy?.admission !== 'tree') return;
  throw new UserError(
    'This registry has no receipts (policy.admission is "tree" in registry.yml), and an import is kept in receipts.',
    'Import into a data folder of its own, or set policy.admission to "receipts".',
  );
}

function parseAsOf(text: string | undefined): string | undefined {
  const time = toUtcTime(text);
  if (text === undefined || time !== undefined) return time;
  throw new UserError('--as-of is not a time.', 'Give one such as 2026-07-20T12:00:00Z.');
}

/** Files to read in order, and what is known of them before. */
interface Source {
  readonly files: readonly string[];
  readonly isFull: boolean;
  /** Absent when nobody asked: counting a file means reading it twice. */
  readonly records?: number;
  /** Bytes to read, where they are known. */
  readonly bytes?: number;
  /** What to call it in an error. */
  readonly from: string;
  close(): void;
}

async function openSource(
  options: ImportOptions,
  known: { readonly label: string; readonly memory: UpstreamMemory | undefined },
  world: World,
): Promise<Source> {
  if (isUrl(options.from)) return openUrl(options, known, world);
  const kind = world.files.stat(options.from)?.kind;
  if (kind === undefined)
    throw new UserError(`There is no file ${options.from}.`, 'Give a file, or a URL that begins with https://.');
  if (kind === 'directory') throw new UserError(`${options.from} is a folder.`, 'Give one file of it, or a URL.');
  const files = [options.from];
  const needsCount = known.memory !== undefined && !options.allowShrink;
  const counted = needsCount ? { records: (await summariseSource(options.from, world)).records } : {};
  const isPacked = options.from.endsWith('.gz') || kind !== 'file';
  const size = isPacked ? {} : { bytes: world.files.stat(options.from)?.size ?? 0 };
  return { files, isFull: true, ...counted, ...size, from: options.from, close: () => {} };
}

async function openUrl(
  options: ImportOptions,
  { label, memory }: { readonly label: string; readonly memory: UpstreamMemory | undefined },
  world: World,
): Promise<Source> {
  const spool = world.files.makeTemporaryDirectory(join(tmpdir(), 'mcp-git-registry-import-'));
  const close = () => world.files.removeTree(spool);
  const since = options.full ? undefined : memory?.since;
  const walk = { address: toUpstreamAddress(options.from), spool, ...(since === undefined ? {} : { since }) };
  try {
    return { ...(await walkUpstream(walk, world)), from: label, close };
  } catch (error) {
    close();
    throw error;
  }
}

function describeShrink(label: string, memory: UpstreamMemory, records: number): string | undefined {
  if (records >= memory.records * SHRINK_LIMIT) return undefined;
  return `${label} has ${records} records; the last import found ${memory.records}. A list that shrinks by more than 5 % is most often cut off. If it is right, run again with --allow-shrink.`;
}

function stoppedReport(upstream: string, message: string): ImportReport {
  const none = { imported: 0, updated: 0, unchanged: 0, refused: [], warnings: 0, servers: 0, versions: 0 };
  return { ...none, upstream, full: true, stopped: { code: 'upstream-shrank', message } };
}

interface Tally {
  imported: number;
  updated: number;
  unchanged: number;
  warnings: number;
  readonly refused: RefusedRecord[];
  records: number;
  /** Names in this source, folded. */
  readonly names: Set<string>;
  newest?: string;
}

async function placeAll(source: Source, room: { tree: DataTree; terms: ImportTerms }, world: World): Promise<Tally> {
  const tally: Tally = {
    imported: 0,
    updated: 0,
    unchanged: 0,
    warnings: 0,
    refused: [],
    records: 0,
    names: new Set(),
  };
  const byBytes = source.bytes !== undefined;
  const progress = world.console.progress('Importing', source.bytes ?? source.records);
  let isForeign = true;
  const onBytes = (bytes: number) => {
    world.signal.throwIfAborted();
    if (byBytes) progress.update(bytes, `${tally.records} records`);
  };
  try {
    for await (const record of readRecords(source.files, world, onBytes)) {
      tally.records = record.number;
      if (placeOne(record, room, tally) === 'server') isForeign = false;
      if (isForeign && record.number >= MAX_FOREIGN_RECORDS) break;
      if (record.number % RECORDS_PER_BREATH !== 0) continue;
      if (!byBytes) progress.update(record.number);
      await breathe(world.signal);
    }
  } finally {
    progress.finish();
  }
  if (isForeign) await refuseForeignSource(source, tally, world);
  return tally;
}

/** Says whether the record held at least something like a server. */
function placeOne(
  record: SourceRecord,
  room: { tree: DataTree; terms: ImportTerms },
  tally: Tally,
): 'server' | 'foreign' {
  const { result } = record;
  const place = `${record.number} (line ${record.line})`;
  if (result.kind === 'problem') {
    const identity = result.server && partialIdentity(result.server);
    tally.refused.push(toRefusal(identity, result.code, { record: place, reason: result.reason }));
    return result.server ? 'server' : 'foreign';
  }
  const { entry } = result;
  const placement = placeRecord({ entry, place }, room.tree, room.terms);
  if (placement.kind === 'refused') tally.refused.push(placement.refusal);
  else {
    tally[placement.kind] += 1;
    tally.warnings += placement.warnings;
    tally.names.add(placement.name.toLowerCase());
  }
  const time = entry.updatedAt ?? entry.publishedAt;
  if (time !== undefined && (tally.newest === undefined || isLater(time, tally.newest))) tally.newest = time;
  return 'server';
}

/** As `compareInstants`, quick for the many times that lie long before. Both are in UTC. */
function isLater(time: string, newest: string): boolean {
  return time.slice(0, 19) >= newest.slice(0, 19) && compareInstants(time, newest) > 0;
}

/** Not one server was found: an empty list is an answer, anything else is not a source. */
async function refuseForeignSource(source: Source, tally: Tally, world: World): Promise<void> {
  const [first] = tally.refused;
  if (!first) {
    for (const file of source.files) if ((await summariseSource(file, world)).hasList) return;
  }
  const reason = first ? ` ${first.message}` : ' It is empty.';
  throw new UserError(`${source.from} holds nothing that can be imported.${reason}`, SHAPES);
}

function toMemory(tally: Tally, before: UpstreamMemory | undefined, begun: string): UpstreamMemory {
  const since = [tally.newest, before?.since]
    .filter((time) => time !== undefined)
    .sort(compareInstants)
    .at(-1);
  const latest = `${new Date(Date.parse(begun) - WALK_OVERLAP_MS).toISOString().slice(0, 19)}Z`;
  const safe = since !== undefined && compareInstants(since, latest) > 0 ? latest : since;
  const counts = before
    ? { records: before.records + tally.imported, servers: Math.max(before.servers, tally.names.size) }
    : { records: tally.records, servers: tally.names.size };
  return { ...counts, ...(safe === undefined ? {} : { since: safe }) };
}
