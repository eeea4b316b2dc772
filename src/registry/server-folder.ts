import type { Finding } from '../findings/finding.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonValue } from '../manifest/server-json.ts';
import { selectLatest } from '../manifest/version-order.ts';
import { REMOTE_EVIDENCE, type RemoteEvidence } from '../ownership/remote-evidence.ts';
import {
  type CatalogueServer,
  type CatalogueVersion,
  compareCodeUnits,
  type ExcludedEntry,
  type KeptReceipt,
} from './catalogue.ts';
import { foldVersion } from './entry-path.ts';
import { LIFECYCLE_FILE, type Lifecycle, NO_LIFECYCLE, parseLifecycle } from './lifecycle.ts';
import { isDenied, type Policy } from './policy.ts';
import { type Receipt, toOrderedReceipt } from './receipt.ts';
import { toServerId } from './server-id.ts';
import { type RawFile, type RawVersion, type ReadVersion, readVersion, type TreeNames } from './version-entry.ts';

/** One server's folder. `path` is `<shard>/<namespace>/<name>`; file names in findings get the two prefixes. */
export interface RawServer {
  readonly path: string;
  readonly versions: readonly RawVersion[];
  readonly lifecycle?: RawFile;
}

export interface ServerFolderResult {
  readonly server?: CatalogueServer;
  readonly excluded: readonly ExcludedEntry[];
  readonly findings: readonly Finding[];
}

const EPOCH = '1970-01-01T00:00:00Z';

/**
 * Judges one server's folder and makes its part of the catalogue. An entry without receipt waits; an entry whose
 * receipt does not match its bytes, or that cannot be read though it was admitted, is an error. Content rules are not
 * judged again here: that was done at admission.
 */
export function buildServerFolder(raw: RawServer, policy: Policy, names: TreeNames): ServerFolderResult {
  const findings: Finding[] = [];
  const excluded: ExcludedEntry[] = [];
  const read: ReadVersion[] = [];
  const [, namespace = '', shortName = ''] = raw.path.split('/');
  for (const version of raw.versions) {
    const result = readVersion(raw.path, version, policy, names);
    findings.push(...result.findings);
    if (result.kind === 'waiting') excluded.push(result.entry);
    if (result.kind === 'version') {
      if (!isDenied(policy, result.version.name)) read.push(result.version);
      else excluded.push({ name: result.version.name, version: result.version.version, code: 'denied-by-policy' });
    }
  }
  findings.push(...judgeVersionCase(read));
  const requests: Finding[] = [];
  const { lifecycle, isBroken } = readLifecycle(raw, names, requests);
  // A request beside nothing that was admitted is a stranger's, like what it speaks of: it stops no build.
  findings.push(
    ...(read.length > 0 ? requests : requests.map((fault): Finding => ({ ...fault, severity: 'warning' }))),
  );
  const timesMissing: Finding[] = [];
  const versions = read.map((version) => toFacts(version, lifecycle, timesMissing));
  // What a broken lifecycle.yml says of times is not known; its own finding is enough.
  if (!isBroken) findings.push(...timesMissing);
  findings.push(
    ...judgeLifecycle(
      raw,
      lifecycle,
      { versions, excluded },
      { policy, names, name: read[0]?.name ?? `${namespace}/${shortName}` },
    ),
  );
  const server = toCatalogueServer(versions);
  return { ...(server ? { server } : {}), excluded, findings };
}

function judgeVersionCase(versions: readonly ReadVersion[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { version, file } of versions) {
    const folded = foldVersion(version);
    const existing = seen.get(folded);
    if (existing === undefined) seen.set(folded, version);
    else findings.push({ code: 'version-case-conflict', severity: 'error', file, args: { version, existing } });
  }
  return findings;
}

function readLifecycle(
  raw: RawServer,
  names: TreeNames,
  findings: Finding[],
): { lifecycle: Lifecycle; isBroken: boolean } {
  if (!raw.lifecycle) return { lifecycle: NO_LIFECYCLE, isBroken: false };
  const file = `${names.servers}/${raw.path}/${LIFECYCLE_FILE}`;
  if (raw.lifecycle.kind === 'unreadable') {
    findings.push({ code: 'unreadable-file', severity: 'error', file, args: { reason: raw.lifecycle.reason } });
    return { lifecycle: NO_LIFECYCLE, isBroken: true };
  }
  const parsed = parseLifecycle(new TextDecoder().decode(raw.lifecycle.bytes), file);
  findings.push(...parsed.findings);
  return { lifecycle: parsed.lifecycle ?? NO_LIFECYCLE, isBroken: !parsed.lifecycle };
}

interface VersionFacts
  extends Pick<Receipt, 'status' | 'statusMessage' | 'statusChangedAt' | 'publishedAt' | 'updatedAt'> {
  readonly version: string;
  readonly read: ReadVersion;
}

/** Status and times: from the receipt, or from lifecycle.yml where the policy has no receipts. */
function toFacts(read: ReadVersion, lifecycle: Lifecycle, findings: Finding[]): VersionFacts {
  const { version, receipt } = read;
  if (receipt) {
    const { status, statusMessage, statusChangedAt, publishedAt, updatedAt } = receipt;
    return {
      version,
      read,
      status,
      ...(statusMessage === undefined ? {} : { statusMessage }),
      statusChangedAt,
      publishedAt,
      updatedAt,
    };
  }
  const request = lifecycle.versions.get(version);
  if (!request?.published) {
    findings.push({
      code: 'published-time-missing',
      severity: 'warning',
      file: read.file,
      args: { name: read.name, version },
    });
  }
  const publishedAt = request?.published ?? EPOCH;
  const message = request?.message === undefined ? {} : { statusMessage: request.message };
  return {
    version,
    read,
    status: request?.status ?? 'active',
    ...message,
    statusChangedAt: publishedAt,
    publishedAt,
    updatedAt: publishedAt,
  };
}

/** Every version of a server carries the name as its latest version spells it: clients compare names exactly. */
function toCatalogueServer(versions: readonly VersionFacts[]): CatalogueServer | undefined {
  const top = selectLatest(versions);
  if (!top) return undefined;
  const { name } = top.read;
  const listed = versions
    .map((facts) => toCatalogueVersion(facts, name, facts === top))
    .sort((a, b) => compareCodeUnits(a.version, b.version));
  const latest = listed.find((version) => version.isLatest && version.status !== 'deleted');
  return {
    name,
    namespace: name.slice(0, name.indexOf('/')),
    id: toServerId(name),
    versions: listed,
    ...(latest ? { latest } : {}),
  };
}

function toCatalogueVersion({ read, ...facts }: VersionFacts, name: string, isLatest: boolean): CatalogueVersion {
  const document = read.name === name ? read.document : { ...read.document, name };
  return {
    ...facts,
    isLatest,
    digest: read.digest,
    level: read.receipt?.level ?? 'owner',
    ...(read.receipt ? { receipt: toKeptReceipt(read.receipt) } : {}),
    ...(facts.status === 'deleted' ? {} : { server: JSON.stringify(document) }),
  };
}

function judgeLifecycle(
  raw: RawServer,
  lifecycle: Lifecycle,
  known: { versions: readonly VersionFacts[]; excluded: readonly ExcludedEntry[] },
  context: { policy: Policy; names: TreeNames; name: string },
): Finding[] {
  const file = `${context.names.servers}/${raw.path}/${LIFECYCLE_FILE}`;
  const findings: Finding[] = [];
  for (const [version, request] of lifecycle.versions) {
    const listed = known.versions.find((candidate) => candidate.version === version);
    if (!listed) {
      if (known.excluded.some((entry) => entry.version === version)) continue;
      findings.push({ code: 'lifecycle-unknown-version', severity: 'warning', file, args: { version } });
    } else if (
      context.policy.admission === 'receipts' &&
      (request.status !== listed.status || request.message !== listed.statusMessage)
    ) {
      const args = {
        name: context.name,
        version,
        requested: request.status,
        status: listed.status,
        options: context.names.options,
      };
      findings.push({ code: 'lifecycle-waiting', severity: 'info', file, args });
    }
  }
  return findings;
}

function toKeptReceipt(receipt: Receipt): KeptReceipt {
  const { namespaceProof, history, remotes } = receipt;
  return {
    text: JSON.stringify(toOrderedReceipt(receipt)),
    ...(namespaceProof ? { proofKind: namespaceProof.kind } : {}),
    ...(remotes ? { remotes: remotes.map(readEvidence) } : {}),
    ...(history ? { history } : {}),
  };
}

function readEvidence(remote: JsonValue): RemoteEvidence {
  const evidence = isJsonObject(remote) ? getMember(remote, 'evidence') : undefined;
  return REMOTE_EVIDENCE.find((known) => known === evidence) ?? 'unproven';
}
