import { quoteForeignText } from '../../findings/foreign-text.ts';
import { FINDING_TEXTS, type FindingCode } from '../../findings/texts.ts';
import type { ImportReport, RefusedRecord } from './import-report.ts';

const MAX_SHOWN_PER_CODE = 3;

/** The report for people: counts, refusals by code with the first few of each, and what to do next. */
export function renderImportReport(report: ImportReport): string {
  if (report.stopped) return `Nothing was imported. ${report.stopped.message}`;
  const lines = [
    `${report.full ? 'Read all of' : 'Read what changed in'} ${quoteForeignText(report.upstream)}`,
    ...renderCounts(report),
    ...renderRefusals(report.refused),
    '',
    `The data folder holds ${count(report.versions, 'version')} of ${count(report.servers, 'server')}.`,
  ];
  if (report.warnings > 0) {
    lines.push(
      `${count(report.warnings, 'rule error')} in imported records ${report.warnings === 1 ? 'was' : 'were'} let pass: an import copies what its upstream published.`,
    );
  }
  if (report.versions > 0)
    lines.push('Next: mcp-git-registry build --data DIR --out site, then mcp-git-registry preview site.');
  return lines.join('\n');
}

function renderCounts(report: ImportReport): string[] {
  const counts = [
    ['imported', report.imported],
    ['updated', report.updated],
    ['unchanged', report.unchanged],
    ['refused', report.refused.length],
  ] as const;
  const width = Math.max(...counts.map(([, value]) => format(value).length));
  return counts.map(([label, value]) => `  ${label.padEnd(9)}  ${format(value).padStart(width)}`);
}

function renderRefusals(refused: readonly RefusedRecord[]): string[] {
  const byCode = new Map<FindingCode, RefusedRecord[]>();
  for (const record of refused) {
    const group = byCode.get(record.code);
    if (group) group.push(record);
    else byCode.set(record.code, [record]);
  }
  const groups = [...byCode].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
  return groups.flatMap(([code, records]) => {
    const shown = records.slice(0, MAX_SHOWN_PER_CODE).map((record) => `    ${renderWho(record)}${record.message}`);
    const more = records.length - shown.length;
    return [
      '',
      `  ${format(records.length)} × ${code}`,
      ...shown,
      ...(more > 0 ? [`    … and ${format(more)} more (--json lists all)`] : []),
      `    → ${FINDING_TEXTS[code].fix.replace(/: \{[a-z]+\}/g, '').replace(/"?\{[a-z]+\}"?/g, '…')}`,
    ];
  });
}

function renderWho(record: RefusedRecord): string {
  return record.name === '' ? '' : `${quoteForeignText(`${record.name} ${record.version}`.trim())}: `;
}

function count(value: number, noun: string): string {
  return `${format(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function format(value: number): string {
  return value.toLocaleString('en');
}
