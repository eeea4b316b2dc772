import { isJsonObject } from '../../manifest/json-members.ts';
import { type JsonObject, type JsonValue, META_PREFIX, OFFICIAL_META_KEY } from '../../manifest/server-json.ts';
import { VERSION_STATUSES, type VersionStatus } from '../receipt.ts';
import { toUtcTime } from './upstream-time.ts';

/** One version as an upstream tells it. Times are RFC 3339 in UTC; absent when the upstream has none that is usable. */
export interface UpstreamEntry {
  /** As the upstream holds it, with whatever it mixed in. */
  readonly server: JsonObject;
  /** Absent when the upstream does not tell: active for a new version, no change for a known one. */
  readonly status?: VersionStatus;
  readonly statusMessage?: string;
  readonly statusChangedAt?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

export type RecordResult =
  | { readonly kind: 'entry'; readonly entry: UpstreamEntry }
  | {
      readonly kind: 'problem';
      readonly code: 'record-unreadable' | 'record-not-a-server';
      readonly reason: string;
      /** The server, as far as there is one: to name it. */
      readonly server?: JsonObject;
    };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const MAX_STATUS_MESSAGE_CHARS = 500;
/** Where the API of August 2025 kept the registry's own block. */
const EARLY_META_KEY = `x-${META_PREFIX}`;

/**
 * Reads one record: a row `{server, _meta}` or a bare server.json of any era (registry members at the root or in
 * `_meta`, camelCase or snake_case). It does not judge the server itself. Formats: reference/clients.md, sections 6 and 7.
 */
export function parseRecord(bytes: Uint8Array): RecordResult {
  let value: JsonValue;
  try {
    value = JSON.parse(UTF8.decode(bytes));
  } catch (error) {
    return { kind: 'problem', code: 'record-unreadable', reason: describeError(error) };
  }
  return toUpstreamEntry(value);
}

/** The same for a value that was parsed already. */
export function toUpstreamEntry(value: JsonValue): RecordResult {
  if (!isJsonObject(value)) return notAServer(`it is ${describe(value)}, not an object`);
  const isRow = Object.hasOwn(value, 'server');
  const server = isRow ? value.server : value;
  if (!isJsonObject(server)) return notAServer(`its "server" is ${describe(server ?? null)}, not an object`);
  if (!isRow && typeof server.name !== 'string') return notAServer('it has neither "server" nor "name"');
  const official = officialBlock(value) ?? officialBlock(server) ?? {};
  const status = toStatus(firstOf(official.status, value.status, server.status));
  if (status.kind === 'problem') return { ...notAServer(status.reason), server };
  const message = firstOf(official.statusMessage, official.status_message);
  const statusMessage = typeof message === 'string' ? message.slice(0, MAX_STATUS_MESSAGE_CHARS) : '';
  const times = {
    statusChangedAt: toUtcTime(firstOf(official.statusChangedAt, official.status_changed_at)),
    publishedAt: toUtcTime(firstOf(official.publishedAt, official.published_at, releaseDate(server))),
    updatedAt: toUtcTime(firstOf(official.updatedAt, official.updated_at)),
  };
  const known = Object.entries(times).filter(([, time]) => time !== undefined);
  const entry = {
    server,
    ...(status.status ? { status: status.status } : {}),
    ...(statusMessage === '' ? {} : { statusMessage }),
  };
  return { kind: 'entry', entry: { ...entry, ...Object.fromEntries(known) } };
}

function officialBlock(holder: JsonObject): JsonObject | undefined {
  const meta = holder._meta;
  const block = isJsonObject(meta) ? meta[OFFICIAL_META_KEY] : undefined;
  if (isJsonObject(block)) return block;
  const early = holder[EARLY_META_KEY];
  return isJsonObject(early) ? early : undefined;
}

/** July 2025: `version_detail: {version, release_date, is_latest}` instead of any block. */
function releaseDate(server: JsonObject): JsonValue | undefined {
  return isJsonObject(server.version_detail) ? server.version_detail.release_date : undefined;
}

type StatusResult =
  | { readonly kind: 'status'; readonly status?: VersionStatus }
  | { readonly kind: 'problem'; readonly reason: string };

function toStatus(value: JsonValue | undefined): StatusResult {
  if (value === undefined || value === '') return { kind: 'status' };
  const status = VERSION_STATUSES.find((known) => typeof value === 'string' && known === value.toLowerCase());
  if (status) return { kind: 'status', status };
  const found = typeof value === 'string' ? `"${value}"` : describe(value);
  return { kind: 'problem', reason: `its status is ${found}, none of ${VERSION_STATUSES.join(', ')}` };
}

function firstOf(...values: readonly (JsonValue | undefined)[]): JsonValue | undefined {
  return values.find((value) => value !== undefined && value !== null);
}

function notAServer(reason: string): RecordResult & { readonly kind: 'problem' } {
  return { kind: 'problem', code: 'record-not-a-server', reason };
}

function describe(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function describeError(error: unknown): string {
  if (error instanceof SyntaxError) return `it is broken JSON (${error.message})`;
  return 'it is not valid UTF-8';
}
