import type { Finding } from '../findings/finding.ts';
import { isReportable } from '../findings/render-report.ts';
import { renderFix, renderMessage } from '../findings/render-text.ts';

/** A finding for programs: all of it, in the words that people get beside it. */
export type FindingRow = Finding & { readonly message: string; readonly fix: string };

/** Findings as every command's JSON holds them. Keys may be added, never renamed. */
export function toFindingRows(findings: readonly Finding[]): FindingRow[] {
  return findings.map(({ repair, ...finding }) => ({
    ...finding,
    message: renderMessage(finding),
    fix: renderFix(finding),
    ...(repair !== undefined && isReportable(repair) ? { repair } : {}),
  }));
}

/** A command's report with its findings in that form. */
export function withFindingRows<T extends { readonly findings: readonly Finding[] }>(
  report: T,
): Omit<T, 'findings'> & { readonly findings: readonly FindingRow[] } {
  return { ...report, findings: toFindingRows(report.findings) };
}
