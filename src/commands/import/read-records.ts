import type { JsonObject } from '../../manifest/server-json.ts';
import { createRecordSplitter, type SourceEvent } from '../../registry/upstream/record-splitter.ts';
import { parseRecord, type RecordResult } from '../../registry/upstream/upstream-entry.ts';
import type { World } from '../world.ts';

/** One record of a source. `number` counts from 1 over all its files; `line` is that within its own file. */
export interface SourceRecord {
  readonly number: number;
  readonly line: number;
  readonly result: RecordResult;
}

/** Told while reading: bytes of the (unpacked) source so far. */
export type OnBytes = (bytes: number) => void;

/** The records of one file after the other, read in chunks. A damaged gzip ends its file and is told as a record. */
export async function* readRecords(
  paths: readonly string[],
  world: Pick<World, 'files'>,
  onBytes: OnBytes = () => {},
): AsyncGenerator<SourceRecord> {
  let number = 0;
  let bytes = 0;
  for (const path of paths) {
    for await (const { events, size } of readEvents(path, world)) {
      bytes += size;
      onBytes(bytes);
      for (const event of events) {
        if (event.kind === 'list-end') continue;
        number += 1;
        yield { number, line: event.line, result: toResult(event) };
      }
    }
  }
}

/** What a file holds, without a look into its records. */
export interface SourceSummary {
  readonly records: number;
  readonly hasList: boolean;
  readonly metadata?: JsonObject;
}

/** Reads a file through once; `onRecord` sees the bytes of each whole record. */
export async function summariseSource(
  path: string,
  world: Pick<World, 'files'>,
  onRecord: (bytes: Uint8Array) => void = () => {},
): Promise<SourceSummary> {
  let records = 0;
  let hasList = false;
  let metadata: JsonObject | undefined;
  for await (const { events, sawList } of readEvents(path, world)) {
    hasList ||= sawList;
    for (const event of events) {
      if (event.kind === 'list-end') metadata = event.metadata ?? metadata;
      else records += 1;
      if (event.kind === 'record') onRecord(event.bytes);
    }
  }
  return { records, hasList, ...(metadata ? { metadata } : {}) };
}

interface EventBatch {
  readonly events: readonly SourceEvent[];
  readonly size: number;
  readonly sawList: boolean;
}

async function* readEvents(path: string, world: Pick<World, 'files'>): AsyncGenerator<EventBatch> {
  const splitter = createRecordSplitter();
  let failure: SourceEvent | undefined;
  try {
    for await (const chunk of world.files.stream(path)) {
      yield { events: splitter.push(chunk), size: chunk.length, sawList: splitter.sawList() };
    }
  } catch (error) {
    if (!isDamagedGzip(error)) throw error;
    failure = { kind: 'broken', reason: `the gzip data is damaged (${error.message})`, line: 0 };
  }
  const rest = splitter.end();
  yield { events: failure && rest.length === 0 ? [failure] : rest, size: 0, sawList: splitter.sawList() };
}

function toResult(event: Exclude<SourceEvent, { kind: 'list-end' }>): RecordResult {
  if (event.kind === 'record') return parseRecord(event.bytes);
  return { kind: 'problem', code: 'record-unreadable', reason: event.reason };
}

function isDamagedGzip(error: unknown): error is Error {
  return error instanceof Error && ((error as NodeJS.ErrnoException).code ?? '').startsWith('Z_');
}
