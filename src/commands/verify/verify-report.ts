import { fitReport, type ReportedFile, toReport, type ValidationReport } from '../../findings/render-report.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { EntryProof } from './prove-entry.ts';
import type { Replay } from './run-replay.ts';
import type { Verification } from './run-verify.ts';
import type { SettledEntry } from './settle-entry.ts';

/** What was shown about one entry, for programs. */
export interface ReportedOwnership {
  readonly namespace?: { readonly outcome: string; readonly kind?: string; readonly evidence?: JsonValue };
  /** What the pins ask for: a first publication, or a maintainer. */
  readonly review?: string;
  readonly waitHours?: number;
  readonly packages: readonly {
    readonly index: number;
    readonly type: string;
    readonly identifier: string;
    readonly outcome: string;
    readonly digest?: JsonValue;
    readonly observed?: JsonValue;
  }[];
  readonly remotes: readonly { readonly index: number; readonly url: string; readonly evidence: string }[];
}

/** What `verify --json` prints: the report of `validate`, and per file what was shown. Keys may be added, never renamed. */
export interface VerificationReport extends ValidationReport {
  readonly files: readonly (ReportedFile & {
    readonly unchanged?: boolean;
    /** Absent when nothing was asked: the file has errors that make it pointless, or is listed already. */
    readonly ownership?: ReportedOwnership;
  })[];
  readonly registry: string;
  /** Requests that were sent, by host. */
  readonly requests: Readonly<Record<string, number>>;
}

export function toVerificationReport(verification: Verification): VerificationReport {
  const { files, entries, requests, registryId } = verification;
  const report = toReport(files);
  const byFile = new Map(entries.map((entry) => [entry.file.file, entry]));
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, ...describeEntry(byFile.get(file.file)) })),
    registry: registryId,
    requests: Object.fromEntries(requests),
  };
}

/** The report within `bytes` of JSON, for outputs that have a limit. */
export function fitVerificationReport(verification: Verification, bytes: number): VerificationReport {
  const report = toVerificationReport(verification);
  return { ...report, ...fitReport(report, bytes) } as VerificationReport;
}

function describeEntry(entry: SettledEntry | undefined): { unchanged?: boolean; ownership?: ReportedOwnership } {
  if (!entry) return {};
  const { asked, pins } = entry;
  const ownership = asked.proof && toReportedOwnership(asked.proof);
  const review = pins?.review === undefined ? {} : { review: pins.review };
  const hours = pins?.outcome === 'proved' ? pins.waitHours : undefined;
  const wait = hours === undefined ? {} : { waitHours: hours };
  return {
    ...(asked.isUnchanged ? { unchanged: true } : {}),
    ...(ownership ? { ownership: { ...ownership, ...review, ...wait } } : {}),
  };
}

export function toReportedOwnership({ namespace, packages, remotes }: EntryProof): ReportedOwnership {
  return {
    ...(namespace
      ? {
          namespace: {
            outcome: namespace.outcome,
            ...(namespace.kind ? { kind: namespace.kind } : {}),
            ...(namespace.evidence === undefined ? {} : { evidence: namespace.evidence }),
          },
        }
      : {}),
    packages: packages.map(({ index, type, identifier, verdict: { outcome, digest, observed } }) => ({
      index,
      type,
      identifier,
      outcome,
      ...(digest === undefined ? {} : { digest }),
      ...(observed === undefined ? {} : { observed }),
    })),
    remotes: remotes.map(({ index, url, evidence }) => ({ index, url, evidence })),
  };
}

/** What `verify --replay --json` prints. */
export interface ReplayReport extends ValidationReport {
  readonly replay: {
    readonly name: string;
    readonly version: string;
    readonly checks: Replay['checks'];
  };
  readonly requests: Readonly<Record<string, number>>;
}

export function toReplayReport({ name, version, checks, file, requests, verdict }: Replay): ReplayReport {
  return {
    ...toReport([file]),
    verdict,
    replay: { name, version, checks },
    requests: Object.fromEntries(requests),
  };
}
