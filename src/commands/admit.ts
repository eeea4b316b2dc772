import { dirname } from 'node:path';
import { compareFindings, type Finding, hasErrors } from '../findings/finding.ts';
import { judgeServer } from '../manifest/judge-server.ts';
import type { Catalogue, CatalogueServer, ExcludedEntry } from '../registry/catalogue.ts';
import { foldVersion, toEntryPaths } from '../registry/entry-path.ts';
import { ENTRY_RULES } from '../registry/entry-rules.ts';
import { toJudgePolicy } from '../registry/judge-policy.ts';
import { LIFECYCLE_FILE, type Lifecycle, parseLifecycle } from '../registry/lifecycle.ts';
import { parseReceipt, RECEIPT_SCHEMA_ID, type Receipt, renderReceipt, toChangedReceipt } from '../registry/receipt.ts';
import { RULESET } from '../registry/ruleset.ts';
import { isUtcTime } from '../registry/utc-time.ts';
import { type ReadVersion, readVersion, type TreeNames } from '../registry/version-entry.ts';
import { toTreeNames } from './list-data.ts';
import { readDataFolder } from './read-data.ts';
import { readDataFile } from './read-data-file.ts';
import { breathe, UserError, type World } from './world.ts';

export interface AdmitOptions {
  readonly data: string;
  readonly receipts?: string | undefined;
  /** The registry's owner vouches for what waits: receipts of level `owner`. */
  readonly vouch?: boolean | undefined;
  /** RFC 3339 time of admission; default: now. */
  readonly asOf?: string | undefined;
}

interface NamedVersion {
  readonly name: string;
  readonly version: string;
}

/** What `admit --json` prints. */
export interface AdmitReport {
  readonly verdict: 'pass' | 'fail';
  readonly admitted: readonly NamedVersion[];
  readonly statusChanged: readonly (NamedVersion & { readonly status: string })[];
  readonly refused: readonly NamedVersion[];
  readonly findings: readonly Finding[];
}

/**
 * Writes receipts for what waits, on the owner's word, and carries the requests of lifecycle.yml over into receipts.
 * Every entry is judged first; one that fails is left waiting and told. Proofs of ownership are not checked here.
 */
export async function runAdmit(options: AdmitOptions, world: World): Promise<AdmitReport> {
  const { catalogue, findings } = await readDataFolder(options, world);
  if (!catalogue || hasErrors(findings))
    return { verdict: 'fail', admitted: [], statusChanged: [], refused: [], findings: findings.filter(isNews) };
  checkOptions(options, catalogue);
  const at = options.asOf ?? world.clock.now();
  const context: Context = { catalogue, names: toTreeNames(options), at, taken: listTaken(catalogue), world };
  const admitted: NamedVersion[] = [];
  const refused: NamedVersion[] = [];
  const refusals: Finding[] = [];
  for (const entry of catalogue.excluded) {
    if (entry.code !== 'waiting-for-admission') continue;
    await breathe(world.signal);
    const faults = admitEntry(entry, context);
    (hasErrors(faults) ? refused : admitted).push({ name: entry.name, version: entry.version });
    refusals.push(...faults);
  }
  // What was admitted just now may have a request of its own.
  const current = admitted.length > 0 ? ((await readDataFolder(options, world)).catalogue ?? catalogue) : catalogue;
  const statusChanged = current.servers.flatMap((server) => applyLifecycle(server, context));
  const verdict = refused.length > 0 ? 'fail' : 'pass';
  return {
    verdict,
    admitted,
    statusChanged,
    refused,
    findings: [...refusals, ...findings.filter(isStray)].sort(compareFindings),
  };
}

/** A file in no known place: most often a submission with a mistake in its path. */
function isStray(finding: Finding): boolean {
  return finding.code === 'unexpected-file';
}

/** That something waits for admission is no news to who admits. */
function isNews(finding: Finding): boolean {
  return finding.severity !== 'info';
}

interface Context {
  readonly catalogue: Catalogue;
  readonly names: TreeNames;
  readonly at: string;
  /** Admitted versions by `toCaseKey`. */
  readonly taken: Map<string, string>;
  readonly world: World;
}

function listTaken({ servers }: Catalogue): Map<string, string> {
  return new Map(
    servers.flatMap(({ name, versions }) =>
      versions.map(({ version }): [string, string] => [toCaseKey({ name, version }), version]),
    ),
  );
}

function checkOptions(options: AdmitOptions, catalogue: Catalogue): void {
  if (catalogue.policy.admission === 'tree') {
    throw new UserError(
      'This registry has no receipts: policy.admission is "tree".',
      'There is nothing to admit; everything in the tree is published.',
    );
  }
  if (options.asOf !== undefined && !isUtcTime(options.asOf)) {
    throw new UserError(
      `"${options.asOf}" is not a time.`,
      'Give an RFC 3339 time in UTC, such as 2026-01-31T12:00:00Z.',
    );
  }
  if (!options.vouch) {
    throw new UserError(
      'Admission on proofs of ownership is not built yet.',
      'As the owner of the registry you can vouch for what waits: add --vouch. The receipts then say "level": "owner".',
    );
  }
}

function admitEntry(entry: ExcludedEntry, { catalogue, names, at, taken, world }: Context): readonly Finding[] {
  const placed = toEntryPaths(entry.name, entry.version);
  if (placed.kind === 'problem') {
    const { code, reason } = placed.problem;
    return [{ code, severity: 'error', args: { name: entry.name, version: entry.version, reason } }];
  }
  const { server, version } = placed.paths;
  const file = `${names.servers}/${server}/${version}/server.json`;
  const raw = readDataFile(file, world) ?? { kind: 'unreadable', reason: 'it is not there' };
  if (raw.kind === 'bytes') {
    const terms = { file, policy: toJudgePolicy(catalogue.policy), moreRules: ENTRY_RULES };
    const { findings } = judgeServer(raw.bytes, terms);
    if (hasErrors(findings)) return findings;
  }
  const read = readVersion(
    server,
    { segment: version, server: raw },
    { ...catalogue.policy, admission: 'tree' },
    names,
  );
  if (read.kind !== 'version') return read.findings;
  const faults = [...read.findings, ...judgeVersionCase(read.version, taken)];
  if (hasErrors(faults)) return faults;
  taken.set(toCaseKey(read.version), read.version.version);
  writeReceipt(toOwnerReceipt(read.version, at), `${names.receipts}/${server}/${version}.json`, world);
  return faults;
}

/** Two versions that differ by case alone would stop every later build. */
function judgeVersionCase(entry: ReadVersion, taken: ReadonlyMap<string, string>): Finding[] {
  const existing = taken.get(toCaseKey(entry));
  if (existing === undefined) return [];
  const { version, file } = entry;
  return [{ code: 'version-case-conflict', severity: 'error', file, args: { version, existing } }];
}

function toCaseKey({ name, version }: NamedVersion): string {
  return `${name.toLowerCase()}\n${foldVersion(version)}`;
}

function toOwnerReceipt({ name, version, digest }: ReadVersion, at: string): Receipt {
  return {
    schema: RECEIPT_SCHEMA_ID,
    name,
    version,
    digest,
    publishedAt: at,
    level: 'owner',
    admission: { kind: 'owner' },
    ruleset: RULESET,
    status: 'active',
    statusChangedAt: at,
    updatedAt: at,
  };
}

/** Requested status against the receipt's. */
function applyLifecycle(server: CatalogueServer, context: Context): (NamedVersion & { status: string })[] {
  const lifecycle = readLifecycle(server, context);
  return server.versions.flatMap(({ version, receipt: kept }) => {
    const request = lifecycle?.versions.get(version);
    const parsed = kept && request ? parseReceipt(kept.text) : undefined;
    const receipt = parsed?.kind === 'receipt' ? parsed.receipt : undefined;
    if (!request || !receipt || (request.status === receipt.status && request.message === receipt.statusMessage))
      return [];
    const placed = toEntryPaths(server.name, version);
    if (placed.kind === 'problem') return [];
    const message = request.message === undefined ? {} : { statusMessage: request.message };
    const changed = toChangedReceipt(receipt, { status: request.status, ...message, at: context.at });
    writeReceipt(
      changed,
      `${context.names.receipts}/${placed.paths.server}/${placed.paths.version}.json`,
      context.world,
    );
    return [{ name: server.name, version, status: request.status }];
  });
}

function readLifecycle(server: CatalogueServer, { names, world }: Context): Lifecycle | undefined {
  const placed = toEntryPaths(server.name, server.versions[0]?.version ?? '');
  if (placed.kind === 'problem') return undefined;
  const file = `${names.servers}/${placed.paths.server}/${LIFECYCLE_FILE}`;
  const bytes = world.files.readIfPresent(file);
  return bytes && parseLifecycle(new TextDecoder().decode(bytes), file).lifecycle;
}

function writeReceipt(receipt: Receipt, path: string, world: World): void {
  world.files.makeDirectory(dirname(path));
  world.files.writeAtomic(path, renderReceipt(receipt));
}
