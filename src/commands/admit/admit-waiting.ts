import type { Finding } from '../../findings/finding.ts';
import type { Catalogue, ExcludedEntry } from '../../registry/catalogue.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import type { RawFile, TreeNames } from '../../registry/version-entry.ts';
import { createAsker } from '../ask/ask.ts';
import { toTreeNames } from '../list-data.ts';
import { readDataFile } from '../read-data-file.ts';
import { type AskedEntry, askEntry } from '../verify/ask-entry.ts';
import { type Authority, readAuthority } from '../verify/authority.ts';
import { readProofBeside } from '../verify/entry-files.ts';
import { type EntryFiles, judgeSubmission } from '../verify/judge-submission.ts';
import { createRemoteIndex } from '../verify/remote-index.ts';
import { createContext, openDoors } from '../verify/run-verify.ts';
import type { SettleContext } from '../verify/settle-entry.ts';
import { breathe, type World } from '../world.ts';
import { type Admission, admitOne } from './admit-one.ts';
import type { AdmitOptions, AdmittedVersion, NamedVersion, PendingVersion } from './run-admit.ts';
import { listTaken } from './taken-names.ts';

export interface WaitingResult {
  readonly admitted: readonly AdmittedVersion[];
  readonly refused: readonly NamedVersion[];
  readonly pending: readonly PendingVersion[];
  readonly findings: readonly Finding[];
  readonly requests: Readonly<Record<string, number>>;
}

/** The registry that is admitted to. */
export interface Setting {
  readonly catalogue: Catalogue;
  readonly at: string;
  readonly world: World;
}

/** One entry that waits, in its place. */
export interface Waiting {
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
  const crashes: unknown[] = [];
  for (const [index, one] of waiting.entries()) {
    await breathe(world.signal);
    const shown = asked[index];
    if (shown?.status === 'rejected') {
      crashes.push(shown.reason);
      continue;
    }
    const outcome = tryAdmit(() => admitOne(one, shown?.value, admission), crashes);
    if (outcome === undefined) continue;
    findings.push(...outcome.findings);
    const { name, version } = one.entry;
    if (outcome.kind === 'admitted') result.admitted.push(outcome.version);
    else if (outcome.kind === 'pending') result.pending.push({ name, version, ...outcome.ownership });
    else result.refused.push({ name, version });
  }
  // What one entry brought down keeps no other one waiting, and is told all the same.
  if (crashes.length > 0) throw crashes[0];
  return { ...result, findings, requests };
}

function tryAdmit<T>(admit: () => T, crashes: unknown[]): T | undefined {
  try {
    return admit();
  } catch (error) {
    crashes.push(error);
    return undefined;
  }
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

async function askAll(waiting: readonly Waiting[], options: AdmitOptions, { world, catalogue }: Setting) {
  const entries = waiting.flatMap(({ files }) => files ?? []);
  const authority: Authority = await readAuthority(options, world);
  const doors = openDoors(authority, options, world);
  const base = await createContext(options.vouch ? [] : entries, { authority, doors, options, world });
  const progress = world.console.progress('Asking');
  const asker = createAsker(doors, { onAnswer: (done) => progress.update(done) });
  const context: SettleContext = {
    ...base,
    asker,
    vouchesNamespace: options.vouch !== undefined,
    remoteIndex: createRemoteIndex(catalogue, toTreeNames(options).servers),
    isApproved: (name, version) => isApproved(options.approve ?? [], name, version),
    records: new Map(),
  };
  try {
    const asked = await Promise.allSettled(
      waiting.map(async ({ files }): Promise<AskedEntry | undefined> => {
        if (!files) return undefined;
        if (options.vouch !== 'all') return askEntry(files, context);
        const judged = judgeSubmission(files, authority.policy, true);
        return { judged, stateFindings: [], isUnchanged: false };
      }),
    );
    world.signal.throwIfAborted();
    return { asked, context, requests: Object.fromEntries(doors.counts()) };
  } finally {
    progress.finish();
    doors.close();
  }
}

/** Whether a name, or `name@version`, is among those that a maintainer has looked at. Case of the name does not count. */
export function isApproved(approved: readonly string[], name: string, version: string): boolean {
  const wanted = [name.toLowerCase(), `${name.toLowerCase()}@${version}`];
  return approved.some((one) => {
    const at = one.lastIndexOf('@');
    const key = at === -1 ? one.toLowerCase() : one.slice(0, at).toLowerCase() + one.slice(at);
    return wanted.includes(key);
  });
}
