import { type Finding, hasErrors } from '../../findings/finding.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import type { Submission } from '../../ownership/namespace-verdict.ts';
import type { Policy } from '../../registry/policy.ts';
import { readPlainFile } from '../plain-file.ts';
import { judgeSubmission } from '../verify/judge-submission.ts';
import { UserError, type World } from '../world.ts';
import { hideKeys } from './hide-keys.ts';

export const SERVER_FILE = 'server.json';
/** Far more than a server.json may have: the engine says so with a finding. */
const MAX_READ_BYTES = 1_048_576;

export interface SubmissionResult {
  readonly findings: readonly Finding[];
  /** Absent when there is an error among the findings: what is refused anyway needs no proof. */
  readonly submission?: Submission;
}

/** Reads and judges a server.json about which something is to be proven. A file that cannot be read is a UserError. */
export function readSubmission(file: string, policy: Policy, world: World): SubmissionResult {
  const { findings, submission } = judgeSubmission({ file, bytes: readServerBytes(file, world) }, policy);
  return submission === undefined || hasErrors(findings) ? { findings } : { findings, submission };
}

/** The bytes of a server.json that a person named. One that cannot be read is a UserError. */
export function readServerBytes(file: string, { files }: World): Uint8Array {
  const shown = hideKeys(quoteForeignText(file));
  const read = readPlainFile(files.resolveLinks(file) ?? file, { maxBytes: MAX_READ_BYTES }, files);
  if (read?.kind === 'bytes') return read.bytes;
  const problem = read === undefined ? `There is no ${shown}.` : `${shown} cannot be read: ${read.reason}.`;
  throw new UserError(problem, 'Name the server.json that the proof is for.');
}
