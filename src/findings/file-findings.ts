import { type Finding, SEVERITIES, type Severity } from './finding.ts';

/** What comes out of judging: `pending` is neither, since something could not be known yet. */
export type Verdict = 'pass' | 'fail' | 'pending';

/** What is said about one file: the unit that every output (terminal, JSON, SARIF, annotations, Markdown) is made from. */
export interface FileFindings {
  /** The file as the person named it; `-` for standard input. */
  readonly file: string;
  readonly verdict: Verdict;
  /** As the document says; absent when it does not. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** Most severe first, then by position. */
  readonly findings: readonly Finding[];
  /** Findings beyond those kept. */
  readonly dropped: number;
  /** The text of the file, for code frames; absent when it could not be read. */
  readonly text?: string | undefined;
  /** With `--fix`: what was repaired. */
  readonly fixed?: readonly Finding[] | undefined;
  /** With `--fix`, of standard input: the whole text after the repairs. */
  readonly fixedText?: string | undefined;
  /** With `--fix`: why the repaired text could not be kept. */
  readonly notFixed?: string | undefined;
}

/** How much is said about several files. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly dropped: number;
  /** Findings that `--fix` can repair. */
  readonly repairable: number;
}

/** Counts what was kept, by severity; what was dropped beside it. */
export function countFindings(files: readonly FileFindings[]): FindingCounts {
  const findings = files.flatMap((file) => file.findings);
  const [error, warning, info] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  ) as [number, number, number];
  return {
    files: files.length,
    error,
    warning,
    info,
    dropped: files.reduce((sum, { dropped }) => sum + dropped, 0),
    repairable: findings.filter(({ repair }) => repair?.safe).length,
  };
}

/** The verdict of a run: an error anywhere beats pending beats pass. */
export function toVerdict(files: readonly FileFindings[]): Verdict {
  const rank: readonly Verdict[] = ['fail', 'pending'];
  return rank.find((verdict) => files.some((file) => file.verdict === verdict)) ?? 'pass';
}

/** `1 error`, `2 warnings`, `4 files`. */
export function renderCount(value: number, noun: string): string {
  return `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
}

/** `3 errors, 1 warning`; nothing that is zero is named but errors where nothing else is there. */
export function renderCounts({ error, warning, info }: FindingCounts): string {
  const parts = [
    error > 0 ? renderCount(error, 'error') : '',
    warning > 0 ? renderCount(warning, 'warning') : '',
    info > 0 ? renderCount(info, 'note') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
