import type { Explanation, ShownExample } from '../findings/explanation.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { renderFix, renderMessage } from '../findings/render-text.ts';
import { FINDING_TEXTS, type FindingCode, type FindingExample, type FindingText } from '../findings/texts.ts';
import { buildExample, judgeExample, type MemberExample, policyOf } from './example-server.ts';
import type { Rule } from './rules/rule.ts';
import { JUDGING_RULES } from './rules/server-rules.ts';
import { SCHEMA_RULE_IDS } from './schema-rules.ts';

/** Numbers of rules.md whose rule goes by another one here: decisions, and parts of a rule. */
const OTHER_NUMBERS: Readonly<Record<string, readonly FindingCode[]>> = {
  K2: ['reserved-version-string', 'version-looks-like-range'],
  R3b: ['invalid-repository-url'],
  X5: ['invalid-templated-url'],
  X10: ['invalid-remote-url'],
  'D-1': ['version-looks-like-range', 'reserved-version-string', 'upstream-refuses'],
  'D-2': ['schema-violation'],
  'D-3': ['schema-version-deprecated', 'old-key-spelling'],
  'D-4': ['name-case-not-canonical', 'name-case-conflict'],
  'D-5': ['invalid-repository-url'],
  'D-6': ['invalid-remote-url'],
  'D-7': ['nothing-to-run'],
  'D-13': ['version-content-differs'],
};
const MAX_LINE_CHARS = 100;
const KEPT_CHARS = 40;

/**
 * The documentation of a code: its text, the rules that make it, and what the engine does with its example. A code
 * without an example (those about a registry's data folder) has neither severity nor repair. `moreRules` are those of
 * other rooms.
 */
export function explainCode(code: FindingCode, moreRules: readonly Rule[] = []): Explanation {
  const { title, what, why, fix, example }: FindingText = FINDING_TEXTS[code];
  const asked: Asked = { code, moreRules };
  const finding = example && findIn(example, asked, policyOf(example));
  return {
    code,
    title,
    what,
    why,
    fix,
    rules: rulesOf(asked, finding),
    severities: example ? severitiesOf(example, asked) : {},
    ...(finding?.repair ? { repair: finding.repair.safe ? 'safe' : 'suggested' } : {}),
    ...(example && finding ? { example: showExample(example, finding) } : {}),
  };
}

/** Codes that a rule of rules.md makes, by its number in any case (`T3`, `d-11`); empty when no rule has it. */
export function findCodesOfRule(rule: string, moreRules: readonly Rule[] = []): FindingCode[] {
  const wanted = rule.toLowerCase();
  const other = Object.entries(OTHER_NUMBERS).find(([number]) => number.toLowerCase() === wanted)?.[1] ?? [];
  const codes = (Object.keys(FINDING_TEXTS) as FindingCode[]).filter((code) => {
    return explainCode(code, moreRules).rules.some((id) => id.toLowerCase() === wanted);
  });
  return [...new Set([...codes, ...other])];
}

interface Asked {
  readonly code: FindingCode;
  readonly moreRules: readonly Rule[];
}

function rulesOf({ code, moreRules }: Asked, finding: Finding | undefined): string[] {
  const own = [...JUDGING_RULES, ...moreRules].filter((rule) => rule.code === code).map(({ id }) => id);
  const shown = finding?.rule === undefined ? [] : [finding.rule];
  return [...new Set([...own, ...shown, ...(code === 'schema-violation' ? SCHEMA_RULE_IDS : [])])];
}

function severitiesOf(example: FindingExample, asked: Asked): Explanation['severities'] {
  const severityIn = (audience: 'public' | 'private'): Severity | undefined =>
    findIn(example, asked, audience)?.severity;
  const [open, closed] = [severityIn('public'), severityIn('private')];
  return { ...(open && { public: open }), ...(closed && { private: closed }) };
}

function findIn(example: FindingExample, asked: Asked, audience: 'public' | 'private'): Finding | undefined {
  const { findings } = judgeExample(example, 'wrong', audience, asked.moreRules);
  return findings.find((finding) => finding.code === asked.code);
}

function showExample(example: FindingExample, finding: Finding): ShownExample {
  const [wrong, right] = 'wrongText' in example ? showTexts(example) : showMembers(example);
  return {
    shows: 'wrongText' in example ? 'file' : 'members',
    wrong: wrong.text,
    right: right.text,
    wrongNotes: wrong.notes,
    rightNotes: right.notes,
    message: renderMessage(finding),
    fix: renderFix(finding),
    policy: policyOf(example),
  };
}

interface Side {
  readonly text: string;
  readonly notes: string[];
}

type TextExample = Extract<FindingExample, { wrongText: string }>;

/** Of both sides the members that one of them lays over the base. */
function showMembers(example: MemberExample): [Side, Side] {
  const keys = [...new Set([...Object.keys(example.wrong), ...Object.keys(example.right)])];
  const around = describeSurroundings(example);
  const show = (overlay: MemberExample['wrong']): Side => {
    const server = buildExample(overlay);
    const shown = Object.entries(server).filter(([key]) => keys.includes(key));
    const absent = keys.filter((key) => !Object.hasOwn(server, key)).map((key) => `There is no "${key}".`);
    const text = shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown), null, 2);
    return { text, notes: [...absent, ...around] };
  };
  return [show(example.wrong), show(example.right)];
}

function describeSurroundings({ ownerLogin, packageJson }: MemberExample): string[] {
  return [
    ...(ownerLogin === undefined ? [] : [`GitHub spells the owner of the repository "${ownerLogin}".`]),
    ...(packageJson === undefined ? [] : [`The package.json beside it: ${JSON.stringify(packageJson)}.`]),
  ];
}

function showTexts({ wrongText, rightText, wrongEncoding }: TextExample): [Side, Side] {
  const encoding = wrongEncoding === 'latin1' ? ['The file is saved as ISO 8859-1 (Latin 1).'] : [];
  const mark = wrongText.startsWith('\ufeff') ? ['\\ufeff stands for the byte order mark, which no editor shows.'] : [];
  return [
    { text: shorten(wrongText), notes: [...encoding, ...mark] },
    { text: shorten(rightText), notes: [] },
  ];
}

/** The text with invisible marks made visible and the middle of long lines left out. */
function shorten(text: string): string {
  const lines = text.trimEnd().replace(/^\ufeff/, '\\ufeff');
  return lines.split('\n').map(shortenLine).join('\n');
}

function shortenLine(line: string): string {
  if (line.length <= MAX_LINE_CHARS) return line;
  const left = line.length - 2 * KEPT_CHARS;
  return `${line.slice(0, KEPT_CHARS)} … ${left.toLocaleString('en')} characters … ${line.slice(-KEPT_CHARS)}`;
}
