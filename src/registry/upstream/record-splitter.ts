import { MAX_JSON_DEPTH } from '../../manifest/scan-json.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { parseEnvelopeHead, parseEnvelopeTail } from './envelope.ts';

/** What the splitter found, in the order of the file. `line` is 1-based and that of the record's first byte. */
export type SourceEvent =
  | { readonly kind: 'record'; readonly bytes: Uint8Array; readonly line: number }
  /** Something that stands where a record should and cannot be read. */
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number }
  /** A list ended; `metadata` is the member of that name of the API response that held it. */
  | { readonly kind: 'list-end'; readonly metadata?: JsonObject };

export interface RecordSplitter {
  /** The events that this chunk completes. The bytes of a record may be a view of the chunk. */
  push(chunk: Uint8Array): SourceEvent[];
  /** The events of the end of the file: what was not closed. */
  end(): SourceEvent[];
  /** True once a list was entered: an API response, a ToolHive registry or an array, even an empty one. */
  sawList(): boolean;
}

export const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/** A server.json as deep as our reader takes it, in a row. */
export const MAX_RECORD_DEPTH = MAX_JSON_DEPTH + 1;
const MAX_TAIL_BYTES = 64 * 1024;
const MAX_KEY_BYTES = 8;

const LF = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);

/** A place where records follow each other: the file itself, an array, or the `servers` of a response. */
interface Container {
  /** Levels of objects around the list that must be closed after it: 0 for an array and for the file. */
  readonly wrappers: 0 | 1 | 2;
  readonly metadata?: JsonObject | undefined;
  readonly line: number;
  readonly firstByte: number;
  readonly startsLine: boolean;
  /** First byte of the last value when that value filled one line alone: then the next such line begins the next value. */
  lineByte: number;
  /** A value ended here and no comma has followed. */
  awaitsComma: boolean;
}

/** The value that is being read: a record, or what follows the list in its response (`tail`). */
interface Item {
  readonly kind: 'record' | 'tail';
  readonly line: number;
  readonly firstByte: number;
  readonly startsLine: boolean;
  /** May still turn out to be an API response, whose `servers` are then the records. */
  readonly mayWrap: boolean;
  readonly maxBytes: number;
  pieces: Uint8Array[];
  size: number;
  problem?: string;
}

/**
 * Splits a stream of bytes into the records of any shape that registries are dumped in, without holding the file:
 * values one after the other (NDJSON, or one document), arrays of them, and API responses `{"servers": […]}` and
 * `{"data": {"servers": […]}}`, which are descended into. Records are cut by brackets and strings alone and may be
 * broken inside; they are at most `MAX_RECORD_BYTES` long and `MAX_RECORD_DEPTH` deep.
 *
 * After damage it finds its way back: a line break inside a string ends the string, and where records fill one line
 * each (or no value can begin) an opening bracket at the start of a line begins a new record.
 */
export function createRecordSplitter(): RecordSplitter {
  return new Splitter();
}

class Splitter implements RecordSplitter {
  private events: SourceEvent[] = [];
  private chunk: Uint8Array = new Uint8Array();
  /** Index in this chunk of the open item's first byte. */
  private start = 0;
  private line = 1;
  /** Index in this chunk of the byte that begins the current line; -1 when that byte lies before. */
  private lineStart = 0;
  private readonly stack: Container[] = [newContainer(0, { line: 1, firstByte: 0, startsLine: true })];
  private item: Item | undefined;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private inGarbage = false;
  private unwound = false;
  private entered = false;
  private last = 0;
  private key: number[] = [];
  private outerKey = '';
  private innerKey = '';

  push(chunk: Uint8Array): SourceEvent[] {
    this.chunk = chunk;
    this.start = 0;
    let index = 0;
    while (index < chunk.length) {
      if (this.item) index = this.readItem(index, this.item);
      else if (this.inGarbage) index = this.skipGarbage(index);
      else index = this.readBetween(index);
    }
    if (this.item) this.keep(this.item, this.start, chunk.length);
    this.lineStart = this.lineStart === chunk.length ? 0 : -1;
    return this.takeEvents();
  }

  end(): SourceEvent[] {
    if (this.item?.kind === 'record') this.report('the file ends in the middle of it', this.item.line);
    else if (this.stack.length > 1 || this.item) this.report('the file ends before its list is closed', this.line);
    return this.takeEvents();
  }

  sawList(): boolean {
    return this.entered;
  }

  private takeEvents(): SourceEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  private report(reason: string, line: number): void {
    this.events.push({ kind: 'broken', reason, line });
  }

  private get container(): Container {
    return this.stack.at(-1) as Container;
  }

  private readBetween(index: number): number {
    const byte = this.chunk[index] as number;
    if (byte === LF) {
      this.line += 1;
      this.lineStart = index + 1;
      return index + 1;
    }
    if (byte === COMMA) this.container.awaitsComma = false;
    if (byte <= 0x20 || byte === COMMA) return index + 1;
    const inFile = this.stack.length === 1;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) return this.open(index, byte);
    if (inFile) {
      if (BYTE_ORDER_MARK.has(byte)) return index + 1;
      this.inGarbage = true;
      const isCloser = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
      if (!(isCloser && this.unwound)) this.report('this is not JSON', this.line);
      return index + 1;
    }
    if (byte === CLOSE_LIST) return this.closeList(index + 1);
    if (byte === CLOSE_OBJECT) {
      this.report('a closing brace without an opening one', this.line);
      return index + 1;
    }
    this.beginRecord(index, byte);
    return index;
  }

  private skipGarbage(index: number): number {
    const found = this.chunk.indexOf(LF, index);
    if (found < 0) return this.chunk.length;
    this.inGarbage = false;
    return found;
  }

  private open(index: number, byte: number): number {
    const { awaitsComma, firstByte } = this.container;
    if (index === this.lineStart && (awaitsComma || firstByte === byte)) this.unwindToLine(byte);
    if (byte === OPEN_LIST && this.stack.length === 1) {
      this.stack.push(newContainer(0, { line: this.line, firstByte: byte, startsLine: index === this.lineStart }));
      this.entered = true;
      return index + 1;
    }
    this.beginRecord(index, byte);
    return index;
  }

  private beginRecord(index: number, byte: number): void {
    const mayWrap = byte === OPEN_OBJECT && this.stack.every((container) => container.wrappers === 0);
    this.begin(index, { kind: 'record', firstByte: byte, mayWrap, maxBytes: MAX_RECORD_BYTES });
    this.depth = 0;
  }

  private begin(index: number, item: Pick<Item, 'kind' | 'firstByte' | 'mayWrap' | 'maxBytes'>): void {
    this.item = { ...item, line: this.line, startsLine: index === this.lineStart, pieces: [], size: 0 };
    this.start = index;
    this.last = 0;
    this.inString = false;
    this.escaped = false;
    this.key = [];
    this.outerKey = '';
  }

  /** Reads on in the open item; returns the index of the first byte that was not consumed. */
  private readItem(from: number, item: Item): number {
    const { chunk } = this;
    for (let index = from; index < chunk.length; index += 1) {
      if (this.inString) {
        index = this.readString(index, item);
        continue;
      }
      const byte = chunk[index] as number;
      if (byte === LF) {
        this.line += 1;
        this.lineStart = index + 1;
        continue;
      }
      if (byte <= 0x20) continue;
      if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (index === this.lineStart && (index !== this.start || item.size > 0) && this.restartsHere(byte))
          return index;
        if (item.mayWrap && byte === OPEN_LIST && this.isServersKey()) return this.enterResponse(index, item);
        this.depth += 1;
        if (this.depth > MAX_RECORD_DEPTH) item.problem ??= `it is nested deeper than ${MAX_RECORD_DEPTH} levels`;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (this.depth === 0) return this.finish(index, item);
        this.depth -= 1;
        if (this.depth === 0) return this.finish(index + 1, item);
      } else if (byte === QUOTE) {
        this.inString = true;
        this.key = [];
      } else if (byte === COLON) {
        if (this.depth <= 2) this.takeKey();
      } else if (byte === COMMA && this.depth === 0) {
        return this.finish(index, item);
      }
      this.last = byte;
    }
    return chunk.length;
  }

  /** Reads on in a string; returns the index of its last byte in this chunk. */
  private readString(from: number, item: Item): number {
    const { chunk } = this;
    const recordsKey = item.mayWrap && this.depth <= 2;
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index] as number;
      if (byte === LF) {
        item.problem ??= 'a line ends inside a string';
        this.line += 1;
        this.lineStart = index + 1;
        this.inString = false;
        this.escaped = false;
        return index;
      }
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) {
        this.inString = false;
        return index;
      }
      if (recordsKey && this.key.length < MAX_KEY_BYTES) this.key.push(byte);
    }
    return chunk.length - 1;
  }

  private takeKey(): void {
    if (this.depth === 1) this.outerKey = String.fromCharCode(...this.key);
    else this.innerKey = String.fromCharCode(...this.key);
  }

  private isServersKey(): boolean {
    if (this.last !== COLON) return false;
    if (this.depth === 1) return this.outerKey === 'servers';
    return this.depth === 2 && this.outerKey === 'data' && this.innerKey === 'servers';
  }

  private enterResponse(index: number, item: Item): number {
    this.keep(item, this.start, index + 1);
    const wrappers = this.depth === 1 ? 1 : 2;
    const metadata = item.problem === undefined ? parseEnvelopeHead(join(item.pieces), wrappers) : undefined;
    this.stack.push({ ...newContainer(wrappers, item), metadata });
    this.entered = true;
    this.item = undefined;
    return index + 1;
  }

  private closeList(next: number): number {
    const { wrappers } = this.container;
    if (wrappers === 0) {
      this.events.push({ kind: 'list-end' });
      this.leave();
      return next;
    }
    this.begin(next, { kind: 'tail', firstByte: 0, mayWrap: false, maxBytes: MAX_TAIL_BYTES });
    this.depth = wrappers;
    return next;
  }

  /** The item ends before `next`. */
  private finish(next: number, item: Item): number {
    this.keep(item, this.start, next);
    this.item = undefined;
    if (item.kind === 'tail') {
      const { wrappers, metadata } = this.container;
      const found = item.problem === undefined ? parseEnvelopeTail(join(item.pieces), wrappers) : undefined;
      const all = found ?? metadata;
      this.events.push({ kind: 'list-end', ...(all ? { metadata: all } : {}) });
      this.leave();
      return next;
    }
    if (item.problem === undefined) this.events.push({ kind: 'record', bytes: join(item.pieces), line: item.line });
    else this.report(item.problem, item.line);
    this.endValue(item);
    return next;
  }

  private leave(): void {
    this.endValue(this.stack.pop() as Container);
  }

  private endValue(value: { readonly line: number; readonly firstByte: number; readonly startsLine: boolean }): void {
    this.container.lineByte = value.startsLine && value.line === this.line ? value.firstByte : 0;
    this.container.awaitsComma = true;
  }

  private keep(item: Item, from: number, to: number): void {
    item.size += to - from;
    if (item.size > item.maxBytes) item.problem ??= `it is larger than ${item.maxBytes} bytes`;
    if (item.problem === undefined) item.pieces.push(this.chunk.subarray(from, to));
    else item.pieces = [];
  }

  /** At the start of a line inside an item: does this bracket begin another one? Then the open one is given up. */
  private restartsHere(byte: number): boolean {
    const known = this.stack.some((container) => container.lineByte === byte);
    const cannotBeValue = this.last !== OPEN_LIST && this.last !== COMMA && this.last !== COLON;
    if (!known && !(byte === OPEN_OBJECT && cannotBeValue)) return false;
    const { item } = this;
    this.report('it is not closed where the next one begins', item?.line ?? this.line);
    this.item = undefined;
    if (known) this.unwindToLine(byte, { silently: true });
    else this.stack.length = 1;
    this.unwound = true;
    return true;
  }

  /** Between items, at the start of a line: gives up the lists that a value of a whole line cannot stand in. */
  private unwindToLine(byte: number, options: { readonly silently?: boolean } = {}): void {
    const level = this.stack.findLastIndex((container) => container.lineByte === byte);
    if (level < 0 || level === this.stack.length - 1) return;
    if (!options.silently) this.report('the list is not closed where the next one begins', this.container.line);
    this.stack.length = level + 1;
    this.unwound = true;
  }
}

function newContainer(
  wrappers: 0 | 1 | 2,
  place: { readonly line: number; readonly firstByte: number; readonly startsLine: boolean },
): Container {
  const { line, firstByte, startsLine } = place;
  return { wrappers, line, firstByte, startsLine, lineByte: 0, awaitsComma: false };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
