import { quoteForeignText } from '../../findings/foreign-text.ts';
import { escapeMarkdown, renderCodeSpan } from '../../findings/markdown.ts';
import { REVIEWS } from './reviews.ts';
import type { SettledEntry } from './settle-entry.ts';

const TABLE_HEAD = '| | what | which | |\n|---|---|---|---|';

/**
 * What was shown of each entry as Markdown, a table per entry: namespace, packages, remotes. At most `maxBytes` of UTF-8;
 * entries that do not fit are counted. Nothing that strangers wrote acts as markup.
 */
export function renderOwnershipMarkdown(entries: readonly SettledEntry[], maxBytes: number): string {
  const blocks = entries.map(renderEntry).filter((block) => block !== '');
  let room = maxBytes;
  const kept = blocks.filter((block) => {
    room -= new TextEncoder().encode(block).length;
    return room >= 0;
  });
  const more = blocks.length - kept.length;
  return [...kept, ...(more > 0 ? [`\n… and ${more} more entries; the output "report" has all of them.\n`] : [])].join(
    '',
  );
}

function renderEntry({ file, asked, pins }: SettledEntry): string {
  const title = [file.name ?? file.file, file.version].filter((part) => part !== undefined).map(toCode);
  const heading = `\n#### Shown of ${title.join(' · ')}\n\n`;
  if (asked.isUnchanged) return `${heading}Listed already, unchanged.\n`;
  if (!asked.proof) return '';
  const { namespace, packages, remotes } = asked.proof;
  const rows = [
    ...(namespace ? [toRow(namespace.outcome, 'namespace', '', namespace.kind ?? 'no proof')] : []),
    ...packages.map(({ type, identifier, version, verdict }) =>
      toRow(verdict.outcome, `${type} package`, identifier, version ?? ''),
    ),
    ...remotes.map(({ url, evidence }) => toRow(evidence, 'remote', url, '')),
  ];
  if (rows.length === 0) return '';
  const review = pins?.review ? `\nA person may have to look: ${REVIEWS[pins.review]}.\n` : '';
  return `${heading}${[TABLE_HEAD, ...rows].join('\n')}\n${review}`;
}

function toRow(outcome: string, what: string, which: string, detail: string): string {
  const cell = (text: string) => escapeMarkdown(quoteForeignText(text));
  const shown = which === '' ? '' : toCode(which);
  return `| ${outcome === 'disproved' ? '**disproved**' : cell(outcome)} | ${cell(what)} | ${shown} | ${cell(detail)} |`;
}

function toCode(text: string): string {
  return renderCodeSpan(quoteForeignText(text));
}
