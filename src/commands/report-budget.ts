import type { FileFindings } from '../findings/file-findings.ts';
import type { Finding } from '../findings/finding.ts';

/** Git stores equal files once, so a small pull request can hold very many that are wrong. */
const MAX_TEXT_CHARS = 33_554_432;
const MAX_FINDINGS = 20_000;

/** What may still be kept of all files together. */
export interface ReportBudget {
  textChars: number;
  findings: number;
}

export function createBudget(): ReportBudget {
  return { textChars: MAX_TEXT_CHARS, findings: MAX_FINDINGS };
}

/**
 * The file as it is kept for the report, taken from the budget: without its text (and the repairs that hold on to it)
 * once that is used up, and with its findings counted as dropped once there are too many. The verdict stays.
 */
export function keepWithin(budget: ReportBudget, file: FileFindings): FileFindings {
  const kept = file.findings.slice(0, budget.findings);
  const dropped = file.dropped + file.findings.length - kept.length;
  budget.findings -= kept.length;
  budget.textChars -= file.text?.length ?? 0;
  if (budget.textChars >= 0) return { ...file, findings: kept, dropped };
  const { text: _, ...rest } = file;
  return { ...rest, findings: kept.map(withoutRepair), dropped };
}

/** Read member by member: a repair is worked out when it is looked at. */
function withoutRepair(finding: Finding): Finding {
  const members = Object.keys(finding).filter((key) => key !== 'repair');
  return Object.fromEntries(members.map((key) => [key, finding[key as keyof Finding]])) as unknown as Finding;
}
