import type { JsonValue, Sha256 } from '../../manifest/server-json.ts';
import { RECEIPT_SCHEMA_ID, type Receipt, toChangedReceipt } from '../receipt.ts';
import type { UpstreamEntry } from './upstream-entry.ts';

/** The time of an entry whose upstream knows none, when the importer gave none either. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** What an import knows beside the upstream's own words. */
export interface ImportFacts {
  readonly name: string;
  readonly version: string;
  readonly digest: Sha256;
  /** The upstream's label. */
  readonly from: string;
  readonly ruleset: string;
  /** RFC 3339 in UTC: stands in for a missing time of publication. */
  readonly asOf?: string;
}

/**
 * The receipt of a version that is seen for the first time. Where the upstream has no time of publication,
 * `admission.timeSource` says where the one in the receipt comes from.
 */
export function toImportedReceipt(entry: UpstreamEntry, facts: ImportFacts): Receipt {
  const publishedAt = entry.publishedAt ?? facts.asOf ?? UNKNOWN_TIME;
  const updatedAt = entry.updatedAt ?? publishedAt;
  return {
    schema: RECEIPT_SCHEMA_ID,
    name: facts.name,
    version: facts.version,
    digest: facts.digest,
    publishedAt,
    level: 'imported',
    admission: toAdmission(entry, facts),
    ruleset: facts.ruleset,
    status: entry.status ?? 'active',
    ...(entry.statusMessage === undefined ? {} : { statusMessage: entry.statusMessage }),
    statusChangedAt: entry.statusChangedAt ?? updatedAt,
    updatedAt,
  };
}

/**
 * The receipt of an imported version after its upstream spoke of it again; undefined when nothing changed. Times that
 * the upstream does not tell are no change, nor is a status that it does not tell. Status, message and content go into the history; a mere difference of
 * times does not, since nothing was otherwise before.
 */
export function toRefreshedReceipt(known: Receipt, entry: UpstreamEntry, facts: ImportFacts): Receipt | undefined {
  const times = {
    publishedAt: entry.publishedAt ?? known.publishedAt,
    updatedAt: entry.updatedAt ?? known.updatedAt,
    ...(entry.statusChangedAt === undefined ? {} : { statusChangedAt: entry.statusChangedAt }),
  };
  const sameTimes = Object.entries(times).every(([key, time]) => known[key as keyof typeof times] === time);
  const { status, statusMessage } = entry.status === undefined ? known : { ...entry, status: entry.status };
  const statusSame = known.status === status && known.statusMessage === statusMessage;
  const changed = !statusSame || known.digest !== facts.digest;
  if (!changed && sameTimes) return undefined;
  const admission = entry.publishedAt === undefined ? known.admission : toAdmission(entry, facts);
  if (!changed) return { ...known, admission, ...times };
  const message = statusMessage === undefined ? {} : { statusMessage };
  const change = { status, ...message, digest: facts.digest, at: times.updatedAt };
  return { ...toChangedReceipt(known, change), admission, ...times };
}

function toAdmission(entry: UpstreamEntry, facts: ImportFacts): { kind: 'import'; [key: string]: JsonValue } {
  const timeSource = facts.asOf === undefined ? 'none' : 'as-of';
  return { kind: 'import', from: facts.from, ...(entry.publishedAt === undefined ? { timeSource } : {}) };
}
