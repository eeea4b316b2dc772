import { SEVERITIES } from '../findings/finding.ts';
import { quoteForeignText } from '../findings/foreign-text.ts';
import { escapeMarkdown, renderCodeSpan } from '../findings/markdown.ts';
import { renderFix, renderMessage } from '../findings/render-text.ts';
import type { AdmitReport } from './admit/run-admit.ts';

const MAX_NAMES_SHOWN = 20;
const MAX_NAMES_IN_SUMMARY = 100;
const MAX_FINDINGS_IN_SUMMARY = 50;
const TONES = { error: '**error**', warning: 'warning', info: 'note' } as const;

interface AdmissionRow {
  /** What became of it. */
  readonly what: string;
  readonly name: string;
  readonly version: string;
  readonly level?: string;
}

/** What `admit` did, in lines: each version with what became of it, then the counts. */
export function renderAdmission(report: AdmitReport): string[] {
  const lines = toGroups(report).flatMap((rows) => [
    ...rows.slice(0, MAX_NAMES_SHOWN).map(({ what, name, version, level }) => {
      const shown = `${what.padEnd(10)}${what.length < 10 ? '' : '  '}${quoteForeignText(`${name} ${version}`)}`;
      return level === undefined ? shown : `${shown}  (${level})`;
    }),
    ...describeMore(rows, MAX_NAMES_SHOWN),
  ]);
  return [...lines, sumUpAdmission(report)];
}

/** The same as Markdown, with what was found. Nothing that strangers wrote acts as markup. */
export function renderAdmissionMarkdown(report: AdmitReport): string {
  const parts = [`### mcp-git-registry admit: ${report.verdict}`, sumUpAdmission(report)];
  const groups = toGroups(report).filter((rows) => rows.length > 0);
  if (groups.length > 0) {
    const rows = groups.flatMap((group) => group.slice(0, MAX_NAMES_IN_SUMMARY).map(renderRow));
    parts.push(['| | server | version | level |', '|---|---|---|---|', ...rows].join('\n'));
    parts.push(...groups.flatMap((group) => describeMore(group, MAX_NAMES_IN_SUMMARY)));
  }
  const told = SEVERITIES.slice(0, 2).flatMap((wanted) =>
    report.findings.filter(({ severity }) => severity === wanted),
  );
  if (told.length > 0) {
    const rows = told.slice(0, MAX_FINDINGS_IN_SUMMARY).map((finding) => {
      const { file, code, severity } = finding;
      const where = file === undefined ? '' : renderCodeSpan(quoteForeignText(file));
      const what = `\`${code}\`<br>${escapeMarkdown(renderMessage(finding))}`;
      return `| ${TONES[severity]} | ${where} | ${what} | ${escapeMarkdown(renderFix(finding))} |`;
    });
    parts.push(['| | where | what | what to do |', '|---|---|---|---|', ...rows].join('\n'));
    parts.push(...describeMore(told, MAX_FINDINGS_IN_SUMMARY));
  }
  return `${parts.join('\n\n')}\n`;
}

function toGroups({ admitted, statusChanged, refused, pending }: AdmitReport): AdmissionRow[][] {
  const toRow = (what: string, { name, version }: { name: string; version: string }) => ({ what, name, version });
  return [
    admitted.map((one) => ({ ...toRow('admitted', one), level: one.level })),
    statusChanged.map((one) => toRow(one.status, one)),
    refused.map((one) => toRow('refused', one)),
    pending.map((one) => toRow('pending', one)),
  ];
}

/** One sentence: how much was admitted, or why nothing was. */
function sumUpAdmission({ verdict, admitted, statusChanged, refused, pending }: AdmitReport): string {
  const changes = statusChanged.length;
  if (admitted.length + changes + refused.length + pending.length === 0)
    return verdict === 'fail'
      ? 'Nothing was admitted: the data has errors. Correct them and run this again.'
      : 'Nothing waits.';
  const changed = `${changes} ${changes === 1 ? 'change' : 'changes'} of status`;
  return `${admitted.length} admitted, ${changed}, ${refused.length} refused, ${pending.length} pending.`;
}

function renderRow({ what, name, version, level }: AdmissionRow): string {
  const [shown, number] = [name, version].map((part) => renderCodeSpan(quoteForeignText(part)));
  return `| ${what} | ${shown} | ${number} | ${level ?? ''} |`;
}

function describeMore(all: readonly unknown[], shown: number): string[] {
  return all.length > shown ? [`… and ${(all.length - shown).toLocaleString('en')} more`] : [];
}
