import { type Finding, hasErrors } from '../findings/finding.ts';
import { digestOf } from '../manifest/digest.ts';
import { identifyServer } from '../manifest/identity.ts';
import { isJsonObject } from '../manifest/json-members.ts';
import { readDocument } from '../manifest/read-document.ts';
import { judgeSchema } from '../manifest/schema.ts';
import type { JsonObject, Sha256 } from '../manifest/server-json.ts';
import { upConvert } from '../manifest/up-convert.ts';
import type { ExcludedEntry } from './catalogue.ts';
import { decodeVersion, parseEntryPath } from './entry-path.ts';
import type { Policy } from './policy.ts';
import { parseReceipt, type Receipt } from './receipt.ts';
import { isSchemaJudged } from './ruleset.ts';

/** A file as it lies in the tree: its bytes, or why it has none. */
export type RawFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** One version folder and its receipt, unjudged. `segment` is the path segment of the version. */
export interface RawVersion {
  readonly segment: string;
  readonly server?: RawFile;
  readonly receipt?: RawFile;
}

/** Where people find the files that findings speak of. */
export interface TreeNames {
  readonly data: string;
  readonly servers: string;
  readonly receipts: string;
  /** The options that name these folders on the command line, for advice. */
  readonly options: string;
}

/** One version that may be shown: read, in its right place, and vouched for by its receipt where there are receipts. */
export interface ReadVersion {
  readonly name: string;
  readonly version: string;
  readonly document: JsonObject;
  readonly digest: Sha256;
  readonly receipt?: Receipt;
  readonly file: string;
}

/** What reading one version folder gives. `waiting` and `broken` are not on the site. */
export type VersionResult =
  | { readonly kind: 'version'; readonly version: ReadVersion; readonly findings: readonly Finding[] }
  | { readonly kind: 'waiting'; readonly entry: ExcludedEntry; readonly findings: readonly Finding[] }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/**
 * Reads one version folder of the server at `path` (`<shard>/<namespace>/<name>`): bytes, receipt, and whether they
 * belong together and to this place. An entry without receipt waits, unless the policy has no receipts.
 */
export function readVersion(path: string, version: RawVersion, policy: Policy, names: TreeNames): VersionResult {
  const serverFile = `${names.servers}/${path}/${version.segment}/server.json`;
  const receiptFile = `${names.receipts}/${path}/${version.segment}.json`;
  const key = parseEntryPath(`${path}/${version.segment}`);
  const label = {
    name: path.slice(path.indexOf('/') + 1),
    version: key?.version ?? decodeVersion(version.segment) ?? version.segment,
  };
  if (!key)
    return broken({
      code: 'unexpected-file',
      // Where there are receipts, a file without one is a stray that nobody admitted: it stops nothing.
      severity: version.receipt || policy.admission === 'tree' ? 'error' : 'warning',
      file: serverFile,
      args: { expected: EXPECTED_LAYOUT },
    });
  const needsReceipt = policy.admission === 'receipts';
  if (needsReceipt && !version.receipt) return waiting(version, serverFile, label, names);
  const receipt = needsReceipt ? readReceipt(version.receipt, receiptFile) : undefined;
  if (receipt && 'code' in receipt) return broken(receipt);
  if (!version.server)
    return broken({ code: 'receipt-without-entry', severity: 'error', file: receiptFile, args: label });
  if (version.server.kind === 'unreadable')
    return broken({
      code: 'unreadable-file',
      severity: 'error',
      file: serverFile,
      args: { reason: version.server.reason },
    });
  const content = readContent(version.server.bytes, serverFile, { key, receipt });
  if (content.kind === 'broken') return content;
  const mismatch = receipt && judgeReceipt(receipt, content.version, receiptFile);
  if (mismatch) return broken(mismatch);
  return {
    kind: 'version',
    version: { ...content.version, ...(receipt ? { receipt } : {}) },
    findings: content.findings,
  };
}

const EXPECTED_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';

function broken(...findings: Finding[]): VersionResult & { kind: 'broken' } {
  return { kind: 'broken', findings };
}

/** What waits is judged at admission; here it is read only to tell its name, and never stops a build. */
function waiting(
  version: RawVersion,
  file: string,
  label: { name: string; version: string },
  names: TreeNames,
): VersionResult {
  const args = { ...label, options: names.options };
  const findings: Finding[] = [{ code: 'waiting-for-admission', severity: 'info', file, args }];
  let name = label.name;
  if (version.server?.kind === 'unreadable') {
    findings.push({ code: 'unreadable-file', severity: 'warning', file, args: { reason: version.server.reason } });
  } else if (version.server) {
    const { document, findings: faults } = readDocument(version.server.bytes, file);
    findings.push(...faults.map((fault): Finding => ({ ...fault, severity: 'warning' })));
    const told = document && isJsonObject(document.value) ? identifyServer(document.value)?.name : undefined;
    // The folder is the identity: what the document says decides no more than case.
    if (told?.toLowerCase() === name) name = told;
  }
  return { kind: 'waiting', entry: { name, version: label.version, code: 'waiting-for-admission' }, findings };
}

function readReceipt(file: RawFile | undefined, path: string): Receipt | Finding {
  const problem = (reason: string): Finding => ({
    code: 'receipt-unreadable',
    severity: 'error',
    file: path,
    args: { reason },
  });
  if (!file || file.kind === 'unreadable') return problem(file?.reason ?? 'it is not there');
  const parsed = parseReceipt(new TextDecoder().decode(file.bytes));
  return parsed.kind === 'receipt' ? parsed.receipt : problem(parsed.reason);
}

function readContent(
  bytes: Uint8Array,
  file: string,
  expected: { key: { namespace: string; name: string; version: string }; receipt?: Receipt | undefined },
):
  | { kind: 'version'; version: ReadVersion; findings: readonly Finding[] }
  | { kind: 'broken'; findings: readonly Finding[] } {
  const digest = digestOf(bytes);
  // Bytes that an intact receipt vouches for were read with every check at admission; the fast parser is enough.
  const { receipt } = expected;
  const trusted = receipt?.digest === digest ? parseTrusted(bytes) : undefined;
  const { document, findings } =
    trusted === undefined ? readDocument(bytes, file) : { document: undefined, findings: [] };
  const value = trusted ?? document?.value;
  if (hasErrors(findings) || value === undefined) return broken(...findings);
  if (!isJsonObject(value)) {
    return broken({
      code: 'not-an-object',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      args: { found: describeType(value) },
    });
  }
  const converted = upConvert(value);
  const identity = identifyServer(value);
  const place = (pointer: string) => (document ?? readDocument(bytes, file).document)?.locate(pointer) ?? {};
  // The same rules have judged the same bytes at admission: judging them again takes half of a small build's time.
  const isJudged = trusted && receipt && isSchemaJudged(receipt.ruleset);
  const violations = isJudged ? [] : judgeSchema(converted).violations;
  if (violations.length > 0) {
    return broken(
      ...violations.map((violation): Finding => {
        const { pointer, message, advice } = violation;
        return {
          code: 'schema-violation',
          severity: 'error',
          file,
          pointer,
          ...place(pointer),
          args: { message, advice },
        };
      }),
    );
  }
  const { key } = expected;
  if (!identity || identity.name.toLowerCase() !== `${key.namespace}/${key.name}` || identity.version !== key.version) {
    const found = identity ? `${identity.name} ${identity.version}` : 'no name and version';
    const args = {
      found,
      expected: `${key.namespace}/${key.name} ${key.version}`,
      path: 'the folder that its name and version give',
    };
    return broken({ code: 'entry-path-mismatch', severity: 'error', file, pointer: '/name', ...place('/name'), args });
  }
  return { kind: 'version', version: { ...identity, document: converted, digest, file }, findings };
}

function parseTrusted(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Does the receipt speak of these bytes, under this name and version? */
function judgeReceipt(receipt: Receipt, entry: ReadVersion, file: string): Finding | undefined {
  if (receipt.name.toLowerCase() !== entry.name.toLowerCase() || receipt.version !== entry.version) {
    const args = { found: `${receipt.name} ${receipt.version}`, expected: `${entry.name} ${entry.version}` };
    return { code: 'receipt-mismatch', severity: 'error', file, args };
  }
  if (receipt.digest === entry.digest) return undefined;
  return {
    code: 'receipt-digest-mismatch',
    severity: 'error',
    file: entry.file,
    args: { expected: receipt.digest, found: entry.digest },
  };
}

function describeType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
