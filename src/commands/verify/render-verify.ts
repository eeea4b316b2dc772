import { renderCount } from '../../findings/file-findings.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { createPainter, type Painter } from '../../findings/paint.ts';
import { type RunStyle, renderRun } from '../../findings/render-run.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { PinReview } from '../../ownership/pins.ts';
import { REVIEWS } from './reviews.ts';
import type { Verification } from './run-verify.ts';
import type { SettledEntry } from './settle-entry.ts';

/** More entries than these are only counted. */
const MAX_ENTRIES_SHOWN = 20;

/** What `verify` found, for a person: the findings as `validate` tells them, then what was shown, entry by entry. */
export function renderVerification(verification: Verification, style: RunStyle): string {
  const paint = createPainter(style.colour);
  if (verification.files.length === 0) return 'Nothing differs from the base: there is nothing to verify.';
  const { entries, requests } = verification;
  const shown = entries.slice(0, MAX_ENTRIES_SHOWN).map((entry) => renderEntry(entry, paint));
  const more = entries.length - shown.length;
  const blocks = [renderRun(verification.files, style), ...shown.filter((block) => block !== '')];
  if (more > 0) blocks.push(`… and ${more} more entries; --json shows all of them.`);
  const total = [...requests.values()].reduce((sum, count) => sum + count, 0);
  blocks.push(
    `${renderVerdict(verification, paint)} ${paint.dim(`${renderCount(total, 'request')} to ${renderCount(requests.size, 'host')}.`)}`,
  );
  return blocks.join('\n\n');
}

const VERDICTS = {
  pass: 'Everything holds.',
  fail: 'This cannot be admitted; see above.',
  pending: 'Something is not known yet, or a person has to look. Nothing is refused for it; run this again later.',
} as const;

function renderVerdict({ verdict }: Verification, paint: Painter): string {
  const text = VERDICTS[verdict];
  return verdict === 'fail' ? paint.red(text) : verdict === 'pass' ? paint.green(text) : paint.bold(text);
}

function renderEntry({ file, asked, pins }: SettledEntry, paint: Painter): string {
  const title = [file.name ?? file.file, file.version].filter((part) => part !== undefined).map(quoteForeignText);
  if (asked.isUnchanged) return `${paint.bold(title.join(' '))}: listed already, unchanged.`;
  if (!asked.proof) return '';
  const { namespace, packages, remotes } = asked.proof;
  const rows: string[][] = [];
  if (namespace) rows.push([namespace.outcome, 'namespace', namespace.kind ?? 'no proof']);
  for (const { type, identifier, version, verdict } of packages) {
    rows.push([verdict.outcome, type, [identifier, version ?? '', shortDigest(verdict.digest)].join(' ').trim()]);
  }
  for (const { url, evidence } of remotes) rows.push([evidence, 'remote', url]);
  const lines = rows.map(([outcome = '', what = '', detail = '']) => {
    return `  ${mark(outcome, paint)} ${outcome.padEnd(9)}  ${what.padEnd(9)}  ${quoteForeignText(detail)}`;
  });
  if (pins?.review)
    lines.push(
      `  ${paint.bold('!')} ${describeReview(pins.review, pins.outcome === 'proved' ? pins.waitHours : undefined)}`,
    );
  return [paint.bold(title.join(' ')), ...lines].join('\n');
}

function mark(outcome: string, paint: Painter): string {
  if (outcome === 'proved' || outcome === 'aligned' || outcome === 'declared') return paint.green('✓');
  return outcome === 'disproved' ? paint.red('✗') : paint.bold('·');
}

function describeReview(review: PinReview, hours: number | undefined): string {
  const wait =
    review === 'first-publication' ? 'a registry may let it wait for a maintainer' : 'it waits for a maintainer';
  return `${wait}${hours === undefined ? '' : `, ${review === 'new-key' ? 'and' : 'or'} for ${hours} hours`}: ${REVIEWS[review]}.`;
}

/** The first digest in what a registry serves, short. */
function shortDigest(digest: JsonValue | undefined): string {
  if (digest === undefined) return '';
  const text = JSON.stringify(digest).match(/(?:sha\d{3}[:-])?[A-Za-z0-9+/=]{40,}/)?.[0] ?? '';
  return text === '' ? '' : `(${text.slice(0, 20)}…)`;
}
