import type { Outcome } from '../../evidence/outcome.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { createPainter, type Painter } from '../../findings/paint.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { CheckedSubmission, CheckReport } from './check.ts';
import type { DomainSight, SeenPlace } from './look-at-domain.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  proved: 'Proved.',
  disproved: 'Not proved: a registry would refuse this.',
  late: 'Not yet: something exists but is not visible in this version. Run this again later; a registry asks again as long as the entry waits.',
  unknown:
    'Not known: something gave no answer that says anything. Not your fault: run this again later; a registry asks again as long as the entry waits.',
};
const MAX_LISTED = 5;

/** What was seen, place by place, for a person. */
export function renderSight({ host, places }: DomainSight): string {
  const right = places.filter(({ counts }) => counts);
  const wrong = places.filter(({ counts }) => !counts);
  const misplaced = wrong.filter((place) => place.keys.length + place.delegations.length > 0);
  const hints = misplaced.map(({ place }) => {
    return `  ! What is at ${quoteForeignText(place)} is never read: move it to ${host} itself.`;
  });
  return [
    `What a registry sees of ${host} now:`,
    ...right.map(renderPlace),
    'The usual wrong places, where nothing counts:',
    ...wrong.map(renderPlace),
    ...hints,
  ].join('\n');
}

function renderPlace(place: SeenPlace): string {
  const by = place.resolver === undefined ? '' : ` by ${quoteForeignText(place.resolver)}`;
  return `  ${quoteForeignText(place.place)}${by}: ${describeSeen(place)}`;
}

function describeSeen({ state, detail, keys, delegations, problems, others }: SeenPlace): string {
  if (state !== 'read') return `${state === 'unknown' ? 'no answer, ' : ''}${quoteForeignText(detail ?? '')}`;
  const found = [
    ...keys.map(({ fingerprint }) => `key ${fingerprint}…`),
    ...delegations.map((delegate) => `delegation to ${delegate}`),
    ...problems.map(({ text, reason }) => `"${text}", which cannot be read: ${reason}`),
  ].map(quoteForeignText);
  const more = found.length > MAX_LISTED ? [`and ${found.length - MAX_LISTED} more`] : [];
  const rest = others > 0 ? [`${others} ${others === 1 ? 'text' : 'texts'} about something else`] : [];
  return [...found.slice(0, MAX_LISTED), ...more, ...rest].join('; ') || 'nothing';
}

/** What was looked at of a server.json and its proof, for a person. */
export function renderSubmission({ file, name, version, ...rest }: CheckedSubmission): string {
  const title = name === undefined ? quoteForeignText(file) : quoteForeignText(`${name} ${version}`);
  const { proofFile, proofKind, key, verdict } = rest;
  const proof =
    proofFile === undefined ? 'no proof.json' : `${quoteForeignText(proofFile)} (${proofKind ?? 'unreadable'})`;
  const lines = [`${title}: ${proof}`];
  if (key !== undefined) lines.push(`  its key ${quoteForeignText(key.fingerprint)}… is ${KEY_WORDS[key.outcome]}`);
  if (verdict !== undefined)
    lines.push(`  ${verdict.outcome}${verdict.kind === undefined ? '' : ` by ${verdict.kind}`}`);
  if (verdict?.evidence !== undefined) lines.push(...renderEvidence(verdict.evidence, '  '));
  return lines.join('\n');
}

const KEY_WORDS: Readonly<Record<Outcome, string>> = {
  proved: 'among those that the domain shows',
  disproved: 'not among those that the domain shows where the proof says',
  late: 'not seen yet',
  unknown: 'not known to be shown: resolvers disagree, or one gave no answer',
};

/** Evidence as it goes into a receipt, a line for each member. */
export function renderEvidence(value: JsonValue, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (typeof member !== 'object' || member === null)
      return [`${indent}${quoteForeignText(key)}: ${quoteForeignText(String(member))}`];
    if (Array.isArray(member)) return [`${indent}${quoteForeignText(key)}: ${quoteForeignText(member.join(', '))}`];
    return [`${indent}${quoteForeignText(key)}:`, ...renderEvidence(member, `${indent}  `)];
  });
}

/** The last line: the verdict in words. */
export function renderOutcome({ outcome, sight, submission }: CheckReport, colour: boolean): string {
  const paint = createPainter(colour);
  if (submission === undefined && sight !== undefined) return paintBy(outcome, describeDomain(outcome, sight), paint);
  return paintBy(outcome, OUTCOMES[outcome], paint);
}

function paintBy(outcome: Outcome, text: string, paint: Painter): string {
  return outcome === 'proved' ? paint.green(text) : outcome === 'disproved' ? paint.red(text) : paint.bold(text);
}

function describeDomain(outcome: Outcome, { host }: DomainSight): string {
  if (outcome === 'proved')
    return `${host} shows what a registry can use. Next: prove sign, or a proof.json of the kind domain-delegation.`;
  if (outcome === 'disproved')
    return `${host} shows no key and no delegation. Publish what "prove keygen" prints, or a delegation: docs/guides/proofs.md.`;
  return `It is not known what ${host} shows: somebody gave no answer, or resolvers disagree. A new record takes its time; run this again.`;
}
