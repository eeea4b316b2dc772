import type { FindingArgs } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/texts.ts';
import { compareInstants } from '../../manifest/compare-instants.ts';
import { digestOf } from '../../manifest/digest.ts';
import { identifyServer } from '../../manifest/identity.ts';
import { judgeRules } from '../../manifest/judge-server.ts';
import { MAX_DOCUMENT_BYTES } from '../../manifest/read-document.ts';
import { judgeSchema } from '../../manifest/schema.ts';
import type { JsonObject, Sha256 } from '../../manifest/server-json.ts';
import { stripManagedMembers, upConvert } from '../../manifest/up-convert.ts';
import { type EntryPaths, toEntryPaths } from '../../registry/entry-path.ts';
import type { Receipt } from '../../registry/receipt.ts';
import { IMPORT_RULESET } from '../../registry/ruleset.ts';
import { type ImportFacts, toImportedReceipt, toRefreshedReceipt } from '../../registry/upstream/imported-receipt.ts';
import type { UpstreamEntry } from '../../registry/upstream/upstream-entry.ts';
import type { DataTree } from './data-tree.ts';
import { type RefusedRecord, toRefusal } from './import-report.ts';

/** What became of one record. */
export type Placement =
  | {
      readonly kind: 'imported' | 'updated' | 'unchanged';
      readonly name: string;
      /** Rule errors in it, which do not refuse it. */
      readonly warnings: number;
    }
  | { readonly kind: 'refused'; readonly refusal: RefusedRecord };

/** A record that holds a server, and where in the source it stands: words for people. */
export interface PlacedRecord {
  readonly entry: UpstreamEntry;
  readonly place: string;
}

/** What holds for every record of one import. */
export interface ImportTerms {
  readonly from: string;
  readonly asOf?: string;
  readonly acceptEdits: boolean;
}

/** A record that may be listed, as it will be written. */
interface Candidate {
  readonly name: string;
  readonly version: string;
  readonly paths: EntryPaths;
  readonly content: Buffer;
  readonly digest: Sha256;
  readonly entry: UpstreamEntry;
}

type Outcome = 'imported' | 'updated' | 'unchanged' | { readonly code: FindingCode; readonly args: FindingArgs };

/**
 * Judges one record by schema, path and names, and puts it into the data folder. What is there already wins over the
 * upstream; a version that this registry admitted itself is never touched.
 */
export function placeRecord(record: PlacedRecord, tree: DataTree, terms: ImportTerms): Placement {
  const { entry } = record;
  const submission = stripManagedMembers(entry.server);
  const identity = identifyServer(submission);
  if (!identity)
    return refuse(partialIdentity(submission), 'record-not-a-server', {
      record: record.place,
      reason: 'it lacks a name or a version',
    });
  const path = toEntryPaths(identity.name, identity.version);
  if (path.kind === 'problem') return refuse(identity, path.problem.code, { ...identity, reason: path.problem.reason });
  const converted = upConvert(submission);
  const fault = judgeContent(converted);
  if (fault) return refuse(identity, 'schema-violation', fault);
  const content = Buffer.from(`${JSON.stringify(submission, null, 2)}\n`);
  if (content.length > MAX_DOCUMENT_BYTES) {
    return refuse(identity, 'file-too-large', { bytes: content.length, limit: MAX_DOCUMENT_BYTES });
  }
  const candidate = { ...identity, paths: path.paths, content, digest: digestOf(content), entry };
  const outcome = placeCandidate(candidate, tree, terms);
  if (typeof outcome === 'object') return refuse(identity, outcome.code, outcome.args);
  tree.markSeen(path.paths, identity.name, identity.version);
  const warnings = judgeRules(converted).filter((finding) => finding.severity === 'error').length;
  return { kind: outcome, name: identity.name, warnings };
}

function refuse(
  identity: { name: string; version: string } | undefined,
  code: FindingCode,
  args: FindingArgs,
): Placement {
  return { kind: 'refused', refusal: toRefusal(identity, code, args) };
}

/** As much of the identity as there is, to name a record that has no whole one. */
export function partialIdentity(server: JsonObject): { name: string; version: string } {
  const text = (key: string) => (Object.hasOwn(server, key) && typeof server[key] === 'string' ? server[key] : '');
  return { name: text('name'), version: text('version') };
}

function judgeContent(converted: JsonObject): FindingArgs | undefined {
  const { violations, dropped } = judgeSchema(converted);
  const [first] = violations;
  if (!first) return undefined;
  const others = violations.length - 1 + dropped;
  const more = others > 0 ? ` (and ${others} more)` : '';
  return { message: `${first.pointer || '/'}: ${first.message}${more}`, advice: first.advice };
}

function placeCandidate(candidate: Candidate, tree: DataTree, terms: ImportTerms): Outcome {
  const { name, version, paths } = candidate;
  const listedName = tree.findDisplayName(paths);
  if (listedName !== undefined && listedName !== name) {
    return { code: 'name-case-conflict', args: { name, existing: listedName } };
  }
  const listedVersion = tree.findCaseConflict(paths, version);
  if (listedVersion !== undefined) return { code: 'version-case-conflict', args: { version, existing: listedVersion } };
  const place = tree.readPlace(paths);
  if (place.kind === 'problem') return { code: place.code, args: { reason: place.reason } };
  const { bytes, receipt } = place;
  const sameBytes = bytes === undefined ? undefined : candidate.content.equals(bytes);
  if (receipt === undefined) return placeUnknown(candidate, sameBytes, { tree, terms });
  if (receipt.name.toLowerCase() !== name.toLowerCase() || receipt.version !== version) {
    const found = `${receipt.name} ${receipt.version}`;
    return { code: 'receipt-mismatch', args: { found, expected: `${name} ${version}` } };
  }
  if (receipt.level !== 'imported') return sameBytes ? 'unchanged' : contentDiffers(candidate, OUR_OWN);
  return placeKnown(candidate, { receipt, sameBytes }, { tree, terms });
}

const OUR_OWN = ' (this registry admitted it itself, so an import never changes it)';

function contentDiffers({ name, version }: Candidate, reason = ''): Outcome {
  return {
    code: 'version-content-differs',
    args: { name: `${name}${reason}`, version, differs: 'the upstream changed it' },
  };
}

interface Room {
  readonly tree: DataTree;
  readonly terms: ImportTerms;
}

/** Nothing speaks of it yet; a server.json that lies there is a submission that waits, or an import that was cut off. */
function placeUnknown(candidate: Candidate, sameBytes: boolean | undefined, { tree, terms }: Room): Outcome {
  if (sameBytes === false && !terms.acceptEdits) return contentDiffers(candidate);
  const receipt = toImportedReceipt(candidate.entry, toFacts(candidate, terms));
  tree.write(candidate.paths, { ...(sameBytes ? {} : { content: candidate.content }), receipt });
  return 'imported';
}

/** An earlier import, or an earlier record of this one, brought it. `sameBytes` is undefined when its file is gone. */
function placeKnown(
  candidate: Candidate,
  known: { readonly receipt: Receipt; readonly sameBytes: boolean | undefined },
  { tree, terms }: Room,
): Outcome {
  const { receipt, sameBytes } = known;
  const { entry, paths, content } = candidate;
  const isEdit = receipt.digest !== candidate.digest || sameBytes === false;
  const isRepeated = tree.wasSeen(paths);
  if (isEdit && isRepeated) return { code: 'duplicate-record', args: {} };
  if (isEdit && !terms.acceptEdits) return contentDiffers(candidate);
  if (isRepeated && compareInstants(entry.updatedAt ?? '', receipt.updatedAt) <= 0) return 'unchanged';
  // Older news: another dump, or another row of this one, has told what came after it.
  if (!isEdit && entry.updatedAt && compareInstants(entry.updatedAt, receipt.updatedAt) < 0) return 'unchanged';
  const refreshed = toRefreshedReceipt(receipt, entry, toFacts(candidate, terms));
  if (!refreshed && sameBytes) return 'unchanged';
  tree.write(paths, { ...(sameBytes ? {} : { content }), ...(refreshed ? { receipt: refreshed } : {}) });
  return 'updated';
}

function toFacts({ name, version, digest }: Candidate, terms: ImportTerms): ImportFacts {
  const asOf = terms.asOf === undefined ? {} : { asOf: terms.asOf };
  return { name, version, digest, from: terms.from, ruleset: IMPORT_RULESET, ...asOf };
}
