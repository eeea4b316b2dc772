import { basename, dirname } from 'node:path';
import { type Finding, hasErrors } from '../../findings/finding.ts';
import { renderNamespaceRecord } from '../../ownership/namespace-record.ts';
import type { Catalogue, ExcludedEntry } from '../../registry/catalogue.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import { type RawFile, readVersion, type TreeNames } from '../../registry/version-entry.ts';
import { createAsker } from '../ask/ask.ts';
import { toTreeNames } from '../list-data.ts';
import { readDataFile } from '../read-data-file.ts';
import { type AskedEntry, askEntry } from '../verify/ask-entry.ts';
import { type Authority, readAuthority, recordPath } from '../verify/authority.ts';
import { readProofBeside } from '../verify/entry-files.ts';
import { type EntryFiles, judgeSubmission } from '../verify/judge-submission.ts';
import { createRemoteIndex } from '../verify/remote-index.ts';
import { createContext, openDoors } from '../verify/run-verify.ts';
import { isHeldBack, ownerKeysOf, type SettleContext, settleEntry } from '../verify/settle-entry.ts';
import { toReportedOwnership } from '../verify/verify-report.ts';
import { breathe, type World } from '../world.ts';
import { writeReceipt } from './apply-lifecycle.ts';
import { levelOf, toReceipt } from './proven-receipt.ts';
import type { AdmitOptions, AdmittedVersion, NamedVersion, PendingVersion } from './run-admit.ts';
import { judgeCase, listTaken, type TakenNames, take } from './taken-names.ts';

export interface WaitingResult {
  readonly admitted: readonly AdmittedVersion[];
  readonly refused: readonly NamedVersion[];
  readonly pending: readonly PendingVersion[];
  readonly findings: readonly Finding[];
  readonly requests: Readonly<Record<string, number>>;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly at: string;
  readonly world: World;
}

/** One entry that waits, in its place. */
interface Waiting {
  readonly entry: ExcludedEntry;
  readonly place: { readonly server: string; readonly segment: string };
  readonly raw: RawFile;
  readonly files?: EntryFiles;
}

/**
 * Judges everything that waits, all of it asked about side by side, and then admits one entry after the other: pins and
 * remotes of one count for the next. Each receipt is written in one step, after the pins that it relies on.
 */
export async function admitWaiting(options: AdmitOptions, setting: Setting): Promise<WaitingResult> {
  const { catalogue, world } = setting;
  const names = toTreeNames(options);
  const found = catalogue.excluded.filter(({ code }) => code === 'waiting-for-admission').map(placeEntry);
  const result = { admitted: [] as AdmittedVersion[], refused: [] as NamedVersion[], pending: [] as PendingVersion[] };
  const findings: Finding[] = [];
  const waiting: Waiting[] = [];
  for (const one of found) {
    if ('finding' in one) {
      result.refused.push(one.entry);
      findings.push(one.finding);
    } else waiting.push(readWaiting(one, names, world));
  }
  const { asked, context, requests } = await askAll(waiting, options, setting);
  const admission: Admission = { context, names, options, setting, taken: listTaken(catalogue) };
  for (const [index, one] of waiting.entries()) {
    await breathe(world.signal);
    const outcome = admitOne(one, asked[index], admission);
    findings.push(...outcome.findings);
    const { name, version } = one.entry;
    if (outcome.kind === 'admitted') result.admitted.push(outcome.version);
    else if (outcome.kind === 'pending') result.pending.push({ name, version, ...outcome.ownership });
    else result.refused.push({ name, version });
  }
  return { ...result, findings, requests };
}

type PlacedEntry =
  | { readonly entry: ExcludedEntry; readonly place: Waiting['place'] }
  | { readonly entry: ExcludedEntry; readonly finding: Finding };

function placeEntry(entry: ExcludedEntry): PlacedEntry {
  const { name, version } = entry;
  const placed = toEntryPaths(name, version);
  if (placed.kind === 'path') return { entry, place: { server: placed.paths.server, segment: placed.paths.version } };
  const { code, reason } = placed.problem;
  return { entry, finding: { code, severity: 'error', args: { name, version, reason } } };
}

function readWaiting(
  { entry, place }: { entry: ExcludedEntry; place: Waiting['place'] },
  names: TreeNames,
  world: World,
): Waiting {
  const file = `${names.servers}/${place.server}/${place.segment}/server.json`;
  const raw = readDataFile(file, world) ?? { kind: 'unreadable' as const, reason: 'it is not there' };
  if (raw.kind !== 'bytes') return { entry, place, raw };
  return { entry, place, raw, files: { file, bytes: raw.bytes, place, ...readProofBeside(file, world) } };
}

async function askAll(waiting: readonly Waiting[], options: AdmitOptions, { world, at, catalogue }: Setting) {
  const entries = waiting.flatMap(({ files }) => files ?? []);
  const authority: Authority = await readAuthority(options, world);
  const doors = openDoors(authority, options, world);
  const base = await createContext(options.vouch ? [] : entries, { authority, doors, options, world });
  const progress = world.console.progress('Asking');
  const asker = createAsker(doors, { onAnswer: (done) => progress.update(done) });
  const context: SettleContext = {
    ...base,
    now: at,
    asker,
    vouchesNamespace: options.vouch !== undefined,
    remoteIndex: createRemoteIndex(catalogue, toTreeNames(options).servers),
    isApproved: (name, version) => isApproved(options.approve ?? [], name, version),
    records: new Map(),
  };
  try {
    const asked = await Promise.all(
      waiting.map(({ files }) => {
        if (!files) return undefined;
        if (options.vouch !== 'all') return askEntry(files, context);
        const judged = judgeSubmission(files, authority.policy, true);
        return { judged, stateFindings: [], isUnchanged: false } satisfies AskedEntry;
      }),
    );
    return { asked, context, requests: Object.fromEntries(doors.counts()) };
  } finally {
    progress.finish();
  }
}

function isApproved(approved: readonly string[], name: string, version: string): boolean {
  const wanted = [name.toLowerCase(), `${name.toLowerCase()}@${version}`];
  return approved.some((one) => {
    const at = one.lastIndexOf('@');
    const key = at === -1 ? one.toLowerCase() : one.slice(0, at).toLowerCase() + one.slice(at);
    return wanted.includes(key);
  });
}

interface Admission {
  readonly context: SettleContext;
  readonly names: TreeNames;
  readonly options: AdmitOptions;
  readonly setting: Setting;
  readonly taken: TakenNames;
}

type AdmitOutcome =
  | { readonly kind: 'admitted'; readonly version: AdmittedVersion; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'pending';
      readonly ownership: Pick<PendingVersion, 'ownership'>;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

function admitOne(waiting: Waiting, asked: AskedEntry | undefined, admission: Admission): AdmitOutcome {
  const { place, raw } = waiting;
  const { context, names, setting, taken } = admission;
  const settled = asked && settleEntry(withSubmissionTime(asked, setting.world), context);
  const told = settled?.file.findings ?? [];
  if (hasErrors(told)) return { kind: 'refused', findings: told };
  const policy = { ...setting.catalogue.policy, admission: 'tree' as const };
  const read = readVersion(place.server, { segment: place.segment, server: raw }, policy, names);
  if (read.kind !== 'version') return { kind: 'refused', findings: read.findings };
  const findings = [...told.filter(isWorthTelling), ...read.findings, ...judgeCase(read.version, taken)];
  if (hasErrors(findings)) return { kind: 'refused', findings };
  const proof = settled?.asked.proof;
  // Nothing is ever admitted unasked, but on the owner's word.
  if (!proof && admission.options.vouch !== 'all') return { kind: 'refused', findings };
  const ownership = proof ? { ownership: toReportedOwnership(proof) } : {};
  if (settled?.file.verdict === 'pending') {
    const review = settled.pins?.review === undefined ? {} : { review: settled.pins.review };
    const shown = ownership.ownership ? { ownership: { ...ownership.ownership, ...review } } : {};
    const reasons = told.filter((one) => !isWorthTelling(one) && isReason(one, asked));
    return { kind: 'pending', ownership: shown, findings: [...findings, ...reasons, ...describeHold(settled)] };
  }
  keep(read.version, { waiting, asked, settled }, admission);
  const { name, version } = read.version;
  return { kind: 'admitted', version: { name, version, level: levelOf(proof), ...ownership }, findings };
}

/** When an entry was submitted is asked of git only where it decides: what is late for too long is missing. */
function withSubmissionTime(asked: AskedEntry, world: World): AskedEntry {
  const { proof, judged } = asked;
  const isLate = [proof?.namespace, ...(proof?.packages ?? []).map(({ verdict }) => verdict)].some(
    (verdict) => verdict?.outcome === 'late',
  );
  const submittedAt = isLate ? world.git(dirname(judged.file)).addedAt(basename(judged.file)) : undefined;
  return submittedAt === undefined ? asked : { ...asked, judged: { ...judged, submittedAt } };
}

/** `validate` has told the publisher the rest. */
function isWorthTelling({ code, severity }: Finding): boolean {
  return severity === 'error' || code.startsWith('package-') || code.includes('unknown') || code.includes('late');
}

/** What the world or the pins said: nothing waits without a word why. */
function isReason(finding: Finding, asked: AskedEntry | undefined): boolean {
  return finding.severity === 'warning' && !asked?.judged.findings.includes(finding);
}

function describeHold({ pins, file }: ReturnType<typeof settleEntry>): Finding[] {
  if (!pins?.review || !isHeldBack(pins)) return [];
  const args = { reason: pins.review, name: file.name ?? '', version: file.version ?? '' };
  return [{ code: 'admission-waits-for-a-maintainer', severity: 'warning', file: file.file, args }];
}

interface Kept {
  readonly waiting: Waiting;
  readonly asked: AskedEntry | undefined;
  readonly settled: ReturnType<typeof settleEntry> | undefined;
}

function keep(
  { name, version, digest }: { name: string; version: string; digest: Parameters<typeof toReceipt>[0]['digest'] },
  { waiting: { place }, asked, settled }: Kept,
  { context, names, options, setting: { at, world }, taken }: Admission,
): void {
  take({ name, version }, taken);
  const record = settled?.pins?.record;
  if (record) {
    const path = recordPath(names, record.ns);
    world.files.makeDirectory(dirname(path));
    world.files.writeAtomic(path, renderNamespaceRecord(record));
    context.records.set(record.ns, record);
  }
  const proof = asked?.proof;
  const ownerKeys = proof ? ownerKeysOf(proof) : [];
  for (const { url, evidence } of proof?.remotes ?? []) {
    const file = asked?.judged.file ?? '';
    context.remoteIndex.add({ url, name, version, file, evidence, ownerKeys });
  }
  const facts = { name, version, digest, at, pullRequest: options.pullRequest, ...(proof ? { proof } : {}) };
  writeReceipt(toReceipt(facts), `${names.receipts}/${place.server}/${place.segment}.json`, world);
}
