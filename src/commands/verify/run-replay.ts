import type { FileFindings, Verdict } from '../../findings/file-findings.ts';
import { compareFindings, type Finding } from '../../findings/finding.ts';
import { digestOf } from '../../manifest/digest.ts';
import type { CatalogueServer } from '../../registry/catalogue.ts';
import { toEntryPaths } from '../../registry/entry-path.ts';
import { parseReceipt, type Receipt } from '../../registry/receipt.ts';
import { createAsker } from '../ask/ask.ts';
import { readDataFile } from '../read-data-file.ts';
import { UserError, type World } from '../world.ts';
import { askEntry } from './ask-entry.ts';
import { type Authority, readAuthority } from './authority.ts';
import { compareWithReceipt, isReplayable, type ReplayedCheck } from './compare-receipt.ts';
import { DEFAULT_DATA, readProofBeside } from './entry-files.ts';
import type { EntryFiles } from './judge-submission.ts';
import { createContext, openDoors, type VerifyOptions } from './run-verify.ts';

/** What `verify --replay` found out about one published version. */
export interface Replay {
  readonly name: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly checks: readonly ReplayedCheck[];
  readonly file: FileFindings;
  readonly requests: ReadonlyMap<string, number>;
}

/**
 * Asks again what the receipt of a published version says was shown, and compares: the proof of the namespace, the
 * marker in each package, the bytes that its registry serves, the evidence of each remote. Writes nothing.
 * A signed statement is judged by the time of its admission, everything else by what is served now.
 */
export async function runReplay(target: string, options: VerifyOptions, world: World): Promise<Replay> {
  if (options.files.length > 0 || options.base !== undefined) {
    throw new UserError('A replay is of one listed version; files or a base were named too.', 'Leave them out.');
  }
  const folders = { data: options.data ?? DEFAULT_DATA, receipts: options.receipts };
  const authority = await readAuthority(folders, world);
  const { receipt, files } = findPublished(target, authority, world);
  const doors = openDoors(authority, options, world);
  const context = await createContext([files], { authority, doors, options, world });
  const asker = createAsker(doors);
  // The state of the registry is no question here: the version is listed.
  const { state: _, ...lone } = context;
  const asked = await askEntry(files, {
    ...lone,
    asker,
    now: receipt.publishedAt,
    vouchesNamespace: receipt.namespaceProof === undefined || !isReplayable(receipt.namespaceProof.kind),
  }).finally(() => doors.close());
  const checks = compareWithReceipt(receipt, asked);
  const findings = [
    ...judgeBytes(receipt, files),
    ...checks.flatMap((check) => toFindings(check, receipt, files.file)),
  ];
  const verdict = verdictOf(checks, findings);
  return {
    name: receipt.name,
    version: receipt.version,
    verdict,
    checks,
    file: {
      file: files.file,
      verdict,
      name: receipt.name,
      version: receipt.version,
      findings: findings.sort(compareFindings),
      dropped: 0,
    },
    requests: doors.counts(),
  };
}

function findPublished(target: string, authority: Authority, world: World): { receipt: Receipt; files: EntryFiles } {
  const { catalogue, names } = authority;
  const at = target.indexOf('@', target.indexOf('/'));
  const [name, wanted] = at === -1 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
  const server = catalogue?.servers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!server || !names) {
    throw new UserError(
      `There is no server "${name}" in this registry.`,
      'Give a name as it is listed: NAMESPACE/NAME or NAMESPACE/NAME@VERSION.',
    );
  }
  const listed = wanted === undefined ? server.latest : server.versions.find(({ version }) => version === wanted);
  const parsed = listed?.receipt ? parseReceipt(listed.receipt.text) : undefined;
  if (!listed || parsed?.kind !== 'receipt') {
    throw new UserError(
      describeMissing(server, wanted),
      `Listed: ${server.versions
        .map(({ version }) => version)
        .slice(-10)
        .join(', ')}.`,
    );
  }
  const placed = toEntryPaths(server.name, listed.version);
  if (placed.kind === 'problem') throw new Error(`a listed version has no path: ${placed.problem.reason}`);
  const file = `${names.servers}/${placed.paths.server}/${placed.paths.version}/server.json`;
  const raw = readDataFile(file, world);
  if (raw?.kind !== 'bytes') throw new UserError(`"${file}" cannot be read.`, 'Restore it from git.');
  return { receipt: parsed.receipt, files: { file, bytes: raw.bytes, ...readProofBeside(file, world) } };
}

function describeMissing({ name }: CatalogueServer, wanted: string | undefined): string {
  return wanted === undefined
    ? `Every version of ${name} is deleted.`
    : `${name} has no version "${wanted}" with a receipt.`;
}

function judgeBytes(receipt: Receipt, files: EntryFiles): Finding[] {
  const found = digestOf(files.bytes);
  if (found === receipt.digest) return [];
  const args = { expected: receipt.digest, found };
  return [{ code: 'receipt-digest-mismatch', severity: 'error', file: files.file, args }];
}

function toFindings(check: ReplayedCheck, { version }: Receipt, file: string): Finding[] {
  const { what, atAdmission: before, now: after, result, detail } = check;
  if (result === 'same' || result === 'unknown') return [];
  if (result === 'not-replayable') {
    return [{ code: 'replay-impossible', severity: 'info', file, args: { what, reason: before } }];
  }
  if (result === 'other-bytes') {
    const { type = '', identifier = '' } = check.package ?? {};
    return [
      { code: 'replay-package-changed', severity: 'error', file, args: { type, identifier, version, before, after } },
    ];
  }
  const args = { what, before, after: detail === undefined ? after : `${after} (${detail})` };
  return [{ code: 'replay-proof-changed', severity: 'error', file, args }];
}

function verdictOf(checks: readonly ReplayedCheck[], findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  const isOpen = checks.some(({ result }) => result === 'unknown');
  return isOpen ? 'pending' : 'pass';
}
