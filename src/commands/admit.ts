import { dirname } from 'node:path';
import { compareFindings, type Finding, hasErrors } from '../findings/finding.ts';
import { judgeRules } from '../manifest/judge-server.ts';
import type { Catalogue, CatalogueServer, ExcludedEntry } from '../registry/catalogue.ts';
import { toEntryPaths } from '../registry/entry-path.ts';
import { LIFECYCLE_FILE, type Lifecycle, parseLifecycle } from '../registry/lifecycle.ts';
import { parseReceipt, RECEIPT_SCHEMA_ID, type Receipt, renderReceipt, toChangedReceipt } from '../registry/receipt.ts';
import { RULESET } from '../registry/ruleset.ts';
import { type ReadVersion, readVersion, type TreeNames } from '../registry/version-entry.ts';
import { readDataFolder, toTreeNames } from './read-data.ts';
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

const RFC3339_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * Writes receipts for what waits, on the owner's word, and carries the requests of lifecycle.yml over into receipts.
 * Every entry is judged first; one that fails is left waiting and told. Proofs of ownership are not checked here.
 */
export async function runAdmit(options: AdmitOptions, world: World): Promise<AdmitReport> {
  const { catalogue, findings } = await readDataFolder(options, world);
  if (!catalogue || hasErrors(findings))
    return { verdict: 'fail', admitted: [], statusChanged: [], refused: [], findings };
  checkOptions(options, catalogue);
  const context: Context = { catalogue, names: toTreeNames(options), at: options.asOf ?? world.clock.now(), world };
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
  const statusChanged = catalogue.servers.flatMap((server) => applyLifecycle(server, context));
  const verdict = refused.length > 0 ? 'fail' : 'pass';
  return { verdict, admitted, statusChanged, refused, findings: refusals.sort(compareFindings) };
}

interface Context {
  readonly catalogue: Catalogue;
  readonly names: TreeNames;
  readonly at: string;
  readonly world: World;
}

function checkOptions(options: AdmitOptions, catalogue: Catalogue): void {
  if (catalogue.policy.admission === 'tree') {
    throw new UserError(
      'This registry has no receipts: policy.admission is "tree".',
      'There is nothing to admit; everything in the tree is published.',
    );
  }
  if (options.asOf !== undefined && !RFC3339_UTC.test(options.asOf)) {
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

function admitEntry(entry: ExcludedEntry, { catalogue, names, at, world }: Context): readonly Finding[] {
  const placed = toEntryPaths(entry.name, entry.version);
  if (placed.kind === 'problem') {
    const { code, reason } = placed.problem;
    return [{ code, severity: 'error', args: { name: entry.name, version: entry.version, reason } }];
  }
  const { server, version } = placed.paths;
  const bytes = world.files.readIfPresent(`${names.servers}/${server}/${version}/server.json`);
  if (!bytes)
    return [
      {
        code: 'unreadable-file',
        severity: 'error',
        file: `${names.servers}/${server}/${version}/server.json`,
        args: { reason: 'it is not there' },
      },
    ];
  const read = readVersion(
    server,
    { segment: version, server: { kind: 'bytes', bytes } },
    { ...catalogue.policy, admission: 'tree' },
    names,
  );
  if (read.kind !== 'version') return read.findings;
  const faults = [
    ...read.findings,
    ...judgeRules(read.version.document).map((finding) => ({ ...finding, file: read.version.file })),
  ];
  if (!hasErrors(faults))
    writeReceipt(toOwnerReceipt(read.version, at), `${names.receipts}/${server}/${version}.json`, world);
  return faults;
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

/** Requested status against the receipt's; versions admitted in this run are reached by the next one. */
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
