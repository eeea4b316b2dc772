import type { Explanation, ShownExample } from '../findings/explanation.ts';
import { FINDING_FAMILIES } from '../findings/families.ts';
import type { Severity } from '../findings/finding.ts';
import { quoteForeignText } from '../findings/foreign-text.ts';
import { findNearestCodes } from '../findings/nearest-codes.ts';
import { createPainter } from '../findings/paint.ts';
import { FINDING_TEXTS, type FindingCode, findText } from '../findings/texts.ts';
import { explainCode, findCodesOfRule } from '../manifest/explain-code.ts';
import { ENTRY_RULES } from '../registry/entry-rules.ts';
import { UserError } from './world.ts';

export { renderExplanation } from '../findings/explain-text.ts';

/** The codes of one family, each with its title and the sentence that it says. */
export interface CodeList {
  readonly title: string;
  readonly codes: readonly { readonly code: FindingCode; readonly title: string; readonly what: string }[];
}

/** The documentation of one code as a program reads it. Keys may be added, never renamed. */
export interface ExplanationDocument {
  readonly code: FindingCode;
  readonly severity?: Severity;
  readonly severities: Explanation['severities'];
  readonly rules: readonly string[];
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly repair?: 'safe' | 'suggested';
  readonly example?: ShownExample;
}

/** What somebody asked about: a code, or a rule of rules.md and all codes that it makes. */
export interface ExplainAnswer {
  /** The number of the rule, as it was asked for; absent when a code was. */
  readonly rule?: string;
  /** Exactly one for a code, at least one for a rule. */
  readonly explanations: readonly Explanation[];
}

/**
 * The documentation of a code, or of every code that a rule number makes. What is neither is a UserError that names
 * the nearest codes.
 */
export function runExplain(asked: string): ExplainAnswer {
  const word = asked.trim();
  const code = word.toLowerCase();
  if (findText(code)) return { explanations: [explain(code as FindingCode)] };
  const codes = findCodesOfRule(word, ENTRY_RULES);
  if (codes.length > 0) return { rule: word, explanations: codes.map(explain) };
  const nearest = findNearestCodes(word);
  const all = 'Run explain without a code to see all of them.';
  throw new UserError(
    `"${quoteForeignText(word)}" is no code of a finding and no number of a rule.`,
    nearest.length > 0 ? `Did you mean ${nearest.join(', ')}? ${all}` : all,
  );
}

function explain(code: FindingCode): Explanation {
  return explainCode(code, ENTRY_RULES);
}

/** All codes by family. */
export function listCodes(): CodeList[] {
  return FINDING_FAMILIES.map(({ title, codes }) => ({
    title,
    codes: codes.map((code) => ({ code, title: FINDING_TEXTS[code].title, what: FINDING_TEXTS[code].what })),
  }));
}

/** An explanation for --json: `severity` is the one in a public registry, else in a private one. */
export function toExplanationDocument(explanation: Explanation): ExplanationDocument {
  const { severities, code, rules, title, what, why, fix, repair, example } = explanation;
  const severity = severities.public ?? severities.private;
  return {
    code,
    ...(severity === undefined ? {} : { severity }),
    severities,
    rules,
    title,
    what,
    why,
    fix,
    ...(repair === undefined ? {} : { repair }),
    ...(example === undefined ? {} : { example }),
  };
}

/** The list for a terminal: a code and its title per line. */
export function renderCodeList(lists: readonly CodeList[], options: { readonly colour: boolean }): string {
  const width = Math.max(...lists.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
  const { bold } = createPainter(options.colour);
  const blocks = lists.map(({ title: family, codes }) =>
    [bold(family), ...codes.map(({ code, title }) => `  ${code.padEnd(width)}  ${title}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\nMore about one: mcp-git-registry explain CODE`;
}
