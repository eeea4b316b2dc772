import type { Outcome, Told } from '../../evidence/outcome.ts';
import type { FindingArgs } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/texts.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import type { NamespaceVerdict, ProofKind } from '../namespace-verdict.ts';

/** Why something is not proven: a clear no, not yet, or nothing learned. */
export interface Problem {
  readonly kind: 'problem';
  readonly outcome: Exclude<Outcome, 'proved'>;
  readonly told: Told;
}

const MAX_DETAIL_CHARS = 190;

/** GitHub answered clearly, and the answer is no. */
export function toProblem(code: FindingCode, args: FindingArgs): Problem {
  return { kind: 'problem', outcome: 'disproved', told: { code, severity: 'error', args } };
}

/** What is not there yet, but may come. */
export function toLate(code: FindingCode, args: FindingArgs): Problem {
  return { kind: 'problem', outcome: 'late', told: { code, severity: 'warning', args } };
}

/** Nothing was learned: it is asked again. */
export function toUnanswered(detail: string): Problem {
  const args = { detail: shortenText(detail, MAX_DETAIL_CHARS) };
  return { kind: 'problem', outcome: 'unknown', told: { code: 'github-unanswered', severity: 'warning', args } };
}

export function toVerdict(kind: ProofKind, { outcome, told }: Problem): NamespaceVerdict {
  return { outcome, kind, told: [told] };
}
