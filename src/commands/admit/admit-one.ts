import { basename, dirname } from 'node:path';
import { type Finding, hasErrors } from '../../findings/finding.ts';
import { renderNamespaceRecord } from '../../ownership/namespace-record.ts';
import { readVersion, type TreeNames } from '../../registry/version-entry.ts';
import type { AskedEntry } from '../verify/ask-entry.ts';
import { recordPath } from '../verify/authority.ts';
import { REVIEWS } from '../verify/reviews.ts';
import { isHeldBack, ownerKeysOf, type SettleContext, type SettledEntry, settleEntry } from '../verify/settle-entry.ts';
import { toReportedOwnership } from '../verify/verify-report.ts';
import type { World } from '../world.ts';
import type { Setting, Waiting } from './admit-waiting.ts';
import { writeReceipt } from './apply-lifecycle.ts';
import { levelOf, toReceipt } from './proven-receipt.ts';
import type { AdmitOptions, AdmittedVersion, PendingVersion } from './run-admit.ts';
import { judgeCase, type TakenNames, take } from './taken-names.ts';

/** What is the same for all entries of one admission. */
export interface Admission {
  readonly context: SettleContext;
  readonly names: TreeNames;
  readonly options: AdmitOptions;
  readonly setting: Setting;
  readonly taken: TakenNames;
}

/** What became of one entry. */
export type AdmitOutcome =
  | { readonly kind: 'admitted'; readonly version: AdmittedVersion; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'pending';
      readonly ownership: Pick<PendingVersion, 'ownership'>;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Admits one entry that was asked about, if everything holds: pins first, then the receipt. */
export function admitOne(waiting: Waiting, asked: AskedEntry | undefined, admission: Admission): AdmitOutcome {
  const { place, raw } = waiting;
  const { context, names, setting, taken } = admission;
  const settled = asked && settleInTime(asked, context, setting.world);
  if (settled?.file.verdict === 'fail') {
    return { kind: 'refused', findings: [...settled.file.findings, ...(settled.proofFile?.findings ?? [])] };
  }
  const policy = { ...setting.catalogue.policy, admission: 'tree' as const };
  const read = readVersion(place.server, { segment: place.segment, server: raw }, policy, names);
  if (read.kind !== 'version') return { kind: 'refused', findings: read.findings };
  const findings = [...(settled?.news ?? []), ...read.findings, ...judgeCase(read.version, taken)];
  if (hasErrors(findings)) return { kind: 'refused', findings };
  const proof = settled?.asked.proof;
  // Nothing is ever admitted unasked, but on the owner's word.
  if (!proof && admission.options.vouch !== 'all') throw new Error('an entry without a finding was not asked about');
  const ownership = proof ? { ownership: toReportedOwnership(proof) } : {};
  if (settled?.file.verdict === 'pending') {
    const review = settled.pins?.review === undefined ? {} : { review: settled.pins.review };
    const shown = ownership.ownership ? { ownership: { ...ownership.ownership, ...review } } : {};
    return { kind: 'pending', ownership: shown, findings: [...findings, ...describeHold(settled)] };
  }
  keep(read.version, { waiting, asked, settled }, admission);
  const { name, version } = read.version;
  return { kind: 'admitted', version: { name, version, level: levelOf(proof), ...ownership }, findings };
}

/**
 * When an entry came is asked of git only where it decides: what is late too long, and how long something has waited. A
 * maintainer's word does not shorten the hours of a new key, so the time is looked up as if there were none.
 */
function settleInTime(asked: AskedEntry, context: SettleContext, world: World): SettledEntry {
  const unapproved = settleEntry(asked, { ...context, isApproved: () => false });
  if (unapproved.file.verdict !== 'pending') return unapproved;
  const { judged } = asked;
  const submittedAt = judged.submittedAt ?? world.git(dirname(judged.file)).addedAt(basename(judged.file));
  return settleEntry({ ...asked, judged: { ...judged, ...(submittedAt ? { submittedAt } : {}) } }, context);
}

function describeHold({ pins, file }: SettledEntry): Finding[] {
  if (!pins?.review || !isHeldBack(pins)) return [];
  const args = { reason: REVIEWS[pins.review], name: file.name ?? '', version: file.version ?? '' };
  return [{ code: 'admission-waits-for-a-maintainer', severity: 'warning', file: file.file, args }];
}

interface Kept {
  readonly waiting: Waiting;
  readonly asked: AskedEntry | undefined;
  readonly settled: SettledEntry | undefined;
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
  const proof = settled?.asked.proof;
  const ownerKeys = proof ? ownerKeysOf(proof) : [];
  for (const { url, place, evidence } of proof?.remotes ?? []) {
    const file = asked?.judged.file ?? '';
    context.remoteIndex.add({
      url,
      ...(place === undefined ? {} : { place }),
      name,
      version,
      file,
      evidence,
      ownerKeys,
    });
  }
  const { pullRequest } = options;
  const facts = { name, version, digest, at, askedAt: context.now, pullRequest, ...(proof ? { proof } : {}) };
  writeReceipt(toReceipt(facts), `${names.receipts}/${place.server}/${place.segment}.json`, world);
}
