import {
  describeFix,
  describeRepair,
  describeSeverities,
  describeWhat,
  type Explanation,
  hasPlaces,
  type ShownExample,
} from './explanation.ts';
import { neutraliseText } from './foreign-text.ts';
import { createPainter, type Painter } from './paint.ts';

/** The documentation of one finding for a terminal. */
export function renderExplanation(explanation: Explanation, options: { readonly colour: boolean }): string {
  const { code, title, why, rules, example } = explanation;
  const { bold } = createPainter(options.colour);
  const facts = [describeSeverities(explanation), rules.length > 0 && describeRules(rules)].filter(Boolean);
  const what = describeWhat(explanation);
  const repair = describeRepair(explanation);
  const lines = [
    `${bold(code)}${facts.length > 0 ? `  (${facts.join('; ')})` : ''}`,
    '',
    indent(title),
    '',
    ...(what === undefined ? [] : [bold('What it says'), indent(what), '']),
    bold('Why it matters'),
    indent(why),
    '',
    bold('What to do'),
    indent(describeFix(explanation)),
    ...(repair === undefined ? [] : [indent(repair)]),
  ];
  if (hasPlaces(explanation)) lines.push('', 'Words in braces stand for the values of your case.');
  if (example) lines.push('', ...renderExample(example, bold));
  return lines.join('\n');
}

/** `rule T1`, or `rules T1 and T2`. */
export function describeRules(rules: readonly string[]): string {
  if (rules.length === 1) return `rule ${rules[0]}`;
  return `rules ${rules.slice(0, -1).join(', ')} and ${rules.at(-1)}`;
}

function renderExample(example: ShownExample, bold: Painter['bold']): string[] {
  const { shows, wrong, right, wrongNotes, rightNotes, message, fix, policy } = example;
  const where = `${shows === 'members' ? ', in an otherwise valid server.json' : ''}${policy === 'private' ? ', in a private registry' : ''}`;
  return [
    bold(`Wrong${where}`),
    ...renderSide(wrong, wrongNotes),
    indent(`→ ${message}`),
    indent(`→ ${fix}`),
    '',
    bold('Right'),
    ...renderSide(right, rightNotes),
  ];
}

function renderSide(text: string, notes: readonly string[]): string[] {
  const lines = text === '' ? [] : text.split('\n').map(neutraliseText).map(indent);
  return [...lines, ...notes.map(indent)];
}

function indent(text: string): string {
  return `  ${text}`;
}
