import { dirname, join } from 'node:path';
import type { FileFindings } from '../../findings/file-findings.ts';
import type { Finding } from '../../findings/finding.ts';
import { MAX_PROOF_BYTES } from '../../ownership/parse-proof.ts';
import { PROOF_FILE } from '../../registry/tree-layout.ts';
import { readPlainFile } from '../plain-file.ts';
import type { World } from '../world.ts';
import type { Authority } from './authority.ts';
import type { EntryFiles } from './judge-submission.ts';

export const DEFAULT_DATA = 'registry-data';

/** What is to be verified, and by whose authority. */
export interface FoundEntries {
  readonly authority: Authority;
  readonly entries: readonly EntryFiles[];
  /** Files that are no entry, or cannot be read, with what there is to say. */
  readonly others: readonly FileFindings[];
  readonly isBlocked: boolean;
}

/** The proof.json beside a server.json. One that is too large or no plain file is read as empty: it is refused. */
export function readProofBeside(file: string, world: World): Pick<EntryFiles, 'proof'> {
  const path = join(dirname(file), PROOF_FILE);
  const read = readPlainFile(path, { maxBytes: MAX_PROOF_BYTES }, world.files);
  if (read === undefined) return {};
  return { proof: { file: path, bytes: read.kind === 'bytes' ? read.bytes : new Uint8Array() } };
}

export function withPullRequest({ pullRequest }: Pick<EntryFiles, 'pullRequest'>): Pick<EntryFiles, 'pullRequest'> {
  return pullRequest ? { pullRequest } : {};
}

/** A file that fails without being judged. */
export function describeUnreadable(file: string, reason: string): FileFindings {
  const finding: Finding = { code: 'unreadable-file', severity: 'error', rule: 'D-11', file, args: { reason } };
  return { file, verdict: 'fail', findings: [finding], dropped: 0 };
}
