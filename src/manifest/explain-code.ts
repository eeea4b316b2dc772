import type { Explanation, ShownExample } from '../findings/explanation.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { renderFix, renderMessage } from '../findings/render-text.ts';
import { FINDING_TEXTS, type FindingCode, type FindingExample, type FindingText } from '../findings/texts.ts';
import { buildExample, judgeExample, type MemberExample, policyOf } from './example-server.ts';
import { JUDGING_RULES } from './rules/server-rules.ts';

/** Rules of rules.md that the JSON Schema carries out, beside those that have a code of their own. */
const SCHEMA_RULES = [
  ...['S6', 'N1', 'N2', 'N3', 'N4', 'N7', 'V3', 'V4', 'T2', 'T3', 'I4', 'I5', 'I6', 'I7', 'R6'],
  ...['K4', 'K5', 'K6', 'X11', 'A6', 'A7', 'A8'],
];
const MAX_LINE_CHARS = 100;
const KEPT_CHARS = 40;

/**
 * The documentation of a code: its text, the rules that make it, and what the engine does with its example. A code
 * without an example (those about a registry's data folder) has neither severity nor repair.
 */
export function explainCode(code: FindingCode): Explanation {
  const { what, why, fix, example }: FindingText = FINDING_TEXTS[code];
  const finding = example && findIn(example, code, policyOf(example));
  return {
    code,
    what,
    why,
    fix,
    rules: rulesOf(code, finding),
    severities: example ? severitiesOf(example, code) : {},
    ...(finding?.repair ? { repair: finding.repair.safe ? 'safe' : 'suggested' } : {}),
    ...(example && finding ? { example: showExample(example, finding) } : {}),
  };
}

/** Codes that a rule of rules.md makes, by its number in any case (`T3`, `d-11`); empty when no rule has it. */
export function findCodesOfRule(rule: string): FindingCode[] {
  const wanted = rule.toLowerCase();
  return (Object.keys(FINDING_TEXTS) as FindingCode[]).filter((code) => {
    return explainCode(code).rules.some((id) => id.toLowerCase() === wanted);
  });
}

function rulesOf(code: FindingCode, finding: Finding | undefined): string[] {
  const own = JUDGING_RULES.filter((rule) => rule.code === code).map(({ id }) => id);
  const shown = finding?.rule === undefined ? [] : [finding.rule];
  return [...new Set([...own, ...shown, ...(code === 'schema-violation' ? SCHEMA_RULES : [])])];
}

function severitiesOf(example: FindingExample, code: FindingCode): Explanation['severities'] {
  const severityIn = (audience: 'public' | 'private'): Severity | undefined =>
    findIn(example, code, audience)?.severity;
  const [open, closed] = [severityIn('public'), severityIn('private')];
  return { ...(open && { public: open }), ...(closed && { private: closed }) };
}

function findIn(example: FindingExample, code: FindingCode, audience: 'public' | 'private'): Finding | undefined {
  return judgeExample(example, 'wrong', audience).findings.find((finding) => finding.code === code);
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
