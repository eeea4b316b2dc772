import type { Finding } from './finding.ts';

/** What is said about one file: the unit that every output (terminal, JSON, SARIF, annotations, Markdown) is made from. */
export interface FileFindings {
  /** The file as the person named it; `-` for standard input. */
  readonly file: string;
  readonly verdict: 'pass' | 'fail' | 'pending';
  /** As the document says; absent when it does not. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** Most severe first, then by position. */
  readonly findings: readonly Finding[];
  /** Findings beyond those kept. */
  readonly dropped: number;
  /** The text of the file, for code frames; absent when it could not be read. */
  readonly text?: string | undefined;
}
