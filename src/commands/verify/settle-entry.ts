import type { Outcome, Told } from '../../evidence/outcome.ts';
import type { FileFindings, Verdict } from '../../findings/file-findings.ts';
import { compareFindings, type Finding, hasErrors } from '../../findings/finding.ts';
import { toSubmittedPointer } from '../../manifest/submitted-pointer.ts';
import { renderRemoteDeclaration } from '../../ownership/domain/remote-declaration.ts';
import type { NamespaceRecord } from '../../ownership/namespace-record.ts';
import { judgePins, type PinVerdict } from '../../ownership/pins.ts';
import { judgeRemoteHolders, toOwnerKeys } from '../../ownership/remote-holders.ts';
import type { RemoteVerdict } from '../../ownership/remotes.ts';
import { REMOTE_EVIDENCE, type RemoteEvidence } from '../../registry/policy-schema.ts';
import type { AskedEntry, RunContext } from './ask-entry.ts';
import { type EntryProof, outcomeOf } from './prove-entry.ts';
import type { RemoteIndex } from './remote-index.ts';
import { settleLate } from './settle-late.ts';

/** What is judged one entry after the other, since an entry that was admitted just now counts for the next one. */
export interface SettleContext extends RunContext {
  readonly remoteIndex: RemoteIndex;
  /** A maintainer has looked at this entry. */
  readonly isApproved: (name: string, version: string) => boolean;
  /** Pins as they stand now, by namespace in lower case. */
  readonly records: Map<string, NamespaceRecord>;
}

/** An entry with everything that is known about it. */
export interface SettledEntry {
  readonly file: FileFindings;
  /** What is said about the proof beside it, with the lines of that file. */
  readonly proofFile?: FileFindings;
  readonly asked: AskedEntry;
  readonly pins?: PinVerdict;
  readonly outcome: Outcome;
  /** What the world, the pins and the registry's state say, and errors of any kind: `validate` tells the rest. */
  readonly news: readonly Finding[];
}

/** Puts together rules, registry state, proofs, pins and remotes of one entry: all findings, one verdict. */
export function settleEntry(given: AskedEntry, context: SettleContext): SettledEntry {
  const asked = settleWaiting(given, context);
  const { judged, proof } = asked;
  const { submission } = judged;
  const pins = submission && proof?.namespace ? settlePins(asked, context) : undefined;
  const told: PlacedTold[] = proof && submission ? tellProof(submission.name, proof, context) : [];
  if (pins) told.push(...pins.told.map((one) => ({ ...one, pointer: '/name' })));
  if (proof && submission) told.push(...tellHolders(asked, context));
  const news = dropRepeated([
    ...judged.findings.filter(({ severity }) => severity === 'error'),
    ...asked.stateFindings.map((finding) => locate(finding, asked)),
    ...told.map((one) => locate(toFinding(one), asked)),
  ]).sort(compareFindings);
  const findings = dropRepeated([...judged.findings, ...news]).sort(compareFindings);
  const outcome = proof ? outcomeOf(proof) : 'proved';
  const verdict = toVerdict(findings, { outcome, pins, isOpen: told.some(isOpen) || findings.some(needsHuman) });
  const text = findings.length === 0 ? {} : { text: judged.document?.text };
  const [ofServer, ofProof] = partition(findings, ({ file }) => file === undefined || file !== judged.proof?.file);
  const shared = { verdict, ...identityOf(asked) };
  return {
    file: { file: judged.file, ...shared, findings: ofServer, dropped: judged.dropped, ...text },
    ...(judged.proof && ofProof.length > 0 ? { proofFile: tellProofFile(judged.proof, ofProof) } : {}),
    asked,
    ...(pins ? { pins } : {}),
    outcome,
    news,
  };
}

/** A file with a token in it is told, and not shown. */
function tellProofFile({ file, text }: { file: string; text: string }, findings: readonly Finding[]): FileFindings {
  const isSecret = findings.some(({ code }) => code === 'proof-token-exposed');
  const verdict = hasErrors(findings) ? 'fail' : 'pass';
  return { file, verdict, findings, dropped: 0, ...(isSecret ? {} : { text }) };
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

interface Shown {
  readonly outcome: Outcome;
  readonly pins: PinVerdict | undefined;
  /** Something beside proofs keeps the entry from passing now. */
  readonly isOpen: boolean;
}

/** Closed where in doubt: an outcome that is a no fails, whether or not somebody found words for it. */
function toVerdict(findings: readonly Finding[], { outcome, pins, isOpen }: Shown): Verdict {
  if (hasErrors(findings) || outcome === 'disproved' || pins?.outcome === 'disproved') return 'fail';
  const isHeld = pins !== undefined && isHeldBack(pins);
  return outcome === 'late' || outcome === 'unknown' || isHeld || isOpen ? 'pending' : 'pass';
}

function needsHuman({ code }: Finding): boolean {
  return code === 'change-needs-a-human';
}

/** A rule and the world may tell the same thing about the same place. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, pointer, args }) => {
    const key = code === 'name-case-not-canonical' ? code : JSON.stringify([code, pointer, args]);
    return seen.size < seen.add(key).size;
  });
}

function settleWaiting(asked: AskedEntry, { now, authority }: SettleContext): AskedEntry {
  const { proof, judged } = asked;
  if (!proof) return asked;
  const { pendingHours } = authority.policy.waiting;
  return { ...asked, proof: settleLate(proof, { submittedAt: judged.submittedAt, now, pendingHours }) };
}

/** What is proven and must wait all the same: for a maintainer, or for its hours. */
export function isHeldBack({ review }: PinVerdict): boolean {
  return review !== undefined;
}

function identityOf({ judged }: AskedEntry): { name?: string; version?: string } {
  const { submission } = judged;
  return submission ? { name: submission.name, version: submission.version } : {};
}

function settlePins(asked: AskedEntry, context: SettleContext): PinVerdict | undefined {
  const { submission } = asked.judged;
  const verdict = asked.proof?.namespace;
  // Without a registry nobody knows who published before.
  if (!submission || verdict?.outcome !== 'proved' || !context.authority.catalogue) return undefined;
  const ns = submission.namespace.toLowerCase();
  const record = context.records.get(ns) ?? context.authority.readRecord(ns);
  const { policy } = context.authority;
  const approved = policy.approvedNamespaces.map((name) => name.toLowerCase());
  const { submittedAt } = asked.judged;
  return judgePins(verdict, submission, record, {
    now: context.now,
    approved: context.isApproved(submission.name, submission.version),
    // A registry may let nobody wait.
    isApprovedNamespace: approved.includes(ns) || policy.waiting.newNamespaceHours === 0,
    newNamespaceHours: policy.waiting.newNamespaceHours,
    parentRecords: namespacesAbove(ns).flatMap(
      (parent) => context.records.get(parent) ?? context.authority.readRecord(parent) ?? [],
    ),
    ...(submittedAt === undefined ? {} : { waitingSince: submittedAt }),
  });
}

/** `com.example.api.v1`: `com.example.api` and `com.example`. */
function namespacesAbove(namespace: string): string[] {
  const labels = namespace.split('.');
  return labels.slice(2).map((_, index) => labels.slice(0, labels.length - 1 - index).join('.'));
}

interface PlacedTold extends Told {
  readonly pointer: string;
  /** It would be an error if it were known for sure: the entry waits. */
  readonly isOpen?: boolean;
}

function isOpen(told: PlacedTold): boolean {
  return told.isOpen === true;
}

function tellProof(name: string, { namespace, packages, remotes }: EntryProof, context: SettleContext): PlacedTold[] {
  const { policy } = context.authority;
  const ofNamespace = (namespace?.told ?? []).map((told) => ({ ...told, pointer: '/name' }));
  const ofPackages = packages.flatMap(({ index, verdict }) =>
    verdict.told.map((told) => ({ ...told, pointer: withMember(`/packages/${index}`, told.member ?? 'identifier') })),
  );
  const ofRemotes = remotes.flatMap((remote) => {
    const pointer = `/remotes/${remote.index}/url`;
    const told = remote.told.map((one): PlacedTold => ({ ...one, pointer }));
    if (!lacksEvidence(remote, context)) return told;
    const line = renderRemoteDeclaration(name);
    const args = { url: remote.url, evidence: remote.evidence, required: policy.remoteEvidence, line };
    return [...told, soften({ code: 'remote-evidence-missing', severity: 'error', args, pointer }, remote)];
  });
  return [...ofNamespace, ...ofPackages, ...ofRemotes];
}

/** Whether the policy asks for more than was shown of a remote's host. */
function lacksEvidence({ evidence }: RemoteVerdict, { authority: { policy } }: RunContext): boolean {
  return rankOf(evidence) < rankOf(policy.remoteEvidence);
}

/** A host that could not be asked has refused nothing (D-8): the entry waits. */
function soften(told: PlacedTold, remote: RemoteVerdict | undefined): PlacedTold {
  return told.severity === 'error' && remote?.outcome === 'unknown'
    ? { ...told, severity: 'warning', isOpen: true }
    : told;
}

function rankOf(evidence: RemoteEvidence): number {
  return REMOTE_EVIDENCE.indexOf(evidence);
}

function tellHolders({ judged, proof }: AskedEntry, context: SettleContext): PlacedTold[] {
  const { submission } = judged;
  if (!submission || !proof) return [];
  // Many remotes may mean one place: its holders are looked up once.
  const places = new Set(proof.remotes.flatMap(({ place }) => place ?? []));
  const others = [...places].flatMap((place) => context.remoteIndex.holdersAt(place, submission.name));
  const claim = { name: submission.name, remotes: proof.remotes, ownerKeys: ownerKeysOf(proof) };
  return judgeRemoteHolders(claim, others).map(({ index, ...told }) => {
    const remote = proof.remotes.find((one) => one.index === index);
    return soften({ ...told, pointer: `/remotes/${index}/url` }, remote);
  });
}

/** Whose entry it is: the same proven owner may list one URL twice. */
export function ownerKeysOf({ namespace }: Pick<EntryProof, 'namespace'>): readonly string[] {
  return toOwnerKeys(namespace?.outcome === 'proved' ? namespace.identity : undefined);
}

function toFinding({ code, severity, args, pointer }: PlacedTold): Finding {
  return { code, severity, args, pointer };
}

function withMember(base: string, member: string): string {
  return member === '' ? base : `${base}/${member}`;
}

/** A finding about the newest form at its place in the document as it was submitted. */
function locate(finding: Finding, { judged: { file, document } }: AskedEntry): Finding {
  if (!document || finding.pointer === undefined) return { ...finding, file };
  const pointer = toSubmittedPointer(document.value, finding.pointer);
  const place = document.locate(pointer) ?? document.locate(parentOf(pointer)) ?? {};
  return { ...finding, file, pointer, ...place };
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
