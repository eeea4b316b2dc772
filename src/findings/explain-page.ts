import {
  describeFix,
  describeRepair,
  describeSeverities,
  describeWhat,
  type Explanation,
  hasPlaces,
  type ShownExample,
} from './explanation.ts';
import { escapeControls } from './foreign-text.ts';
import { renderCodeBlock } from './markdown.ts';

const GENERATED = '<!-- Generated from src/findings/texts/ by `npm run docs`. Do not edit. -->';

/** The page of one code in `docs/findings/`, as Markdown. Its texts are our own, so none of them is hostile. */
export function renderFindingPage(explanation: Explanation): string {
  const { code, title, why, example } = explanation;
  const what = describeWhat(explanation);
  const facts = listFacts(explanation);
  return [
    GENERATED,
    `# ${code}`,
    '',
    toMarkdown(title),
    '',
    ...(facts.length > 0 ? [...facts, ''] : []),
    ...(what === undefined ? [] : ['## What it says', '', toMarkdown(what), '']),
    '## Why it matters',
    '',
    toMarkdown(why),
    '',
    '## What to do',
    '',
    toMarkdown(describeFix(explanation)),
    '',
    ...(example ? renderExample(example) : []),
    `${hasPlaces(explanation) ? 'Words in braces stand for the values of your case. ' : ''}[All findings](README.md)`,
    '',
  ].join('\n');
}

/** The list of all codes by family, with their titles, as Markdown. */
export function renderFindingIndex(
  families: readonly { readonly title: string; readonly explanations: readonly Explanation[] }[],
): string {
  const tables = families.flatMap(({ title, explanations }) => [
    `## ${toMarkdown(title)}`,
    '',
    '| code | severity | what it says |',
    '|---|---|---|',
    ...explanations.map((each) => {
      const severities = [...new Set([each.severities.public, each.severities.private])].filter(Boolean).join(', ');
      return `| [${each.code}](${each.code}.md) | ${severities} | ${toMarkdown(each.title)} |`;
    }),
    '',
  ]);
  return [
    GENERATED,
    '# Findings',
    '',
    'Everything that this project can say about a document. Codes never change. On a terminal: `mcp-git-registry explain CODE`.',
    '',
    ...tables,
  ].join('\n');
}

/** What the engine does with it, told by running the example. */
function listFacts(explanation: Explanation): string[] {
  const severities = describeSeverities(explanation);
  const repair = describeRepair(explanation);
  const rules = explanation.rules.map((rule) => `\`${rule}\``).join(', ');
  return [
    ...(severities === undefined ? [] : [`* Severity: ${severities}`]),
    ...(rules === '' ? [] : [`* Rules: ${rules}`]),
    ...(repair === undefined ? [] : [`* Repair: ${repair}`]),
  ];
}

function renderExample({ shows, wrong, right, wrongNotes, rightNotes, message, fix, policy }: ShownExample): string[] {
  return [
    `## Example${policy === 'private' ? ' in a private registry' : ''}`,
    '',
    `Wrong${shows === 'members' ? ', in an otherwise valid server.json' : ''}:`,
    '',
    ...renderSide(wrong, wrongNotes),
    `> ${toMarkdown(message)}`,
    '>',
    `> ${toMarkdown(fix)}`,
    '',
    'Right:',
    '',
    ...renderSide(right, rightNotes),
  ];
}

function renderSide(text: string, notes: readonly string[]): string[] {
  const told = notes.length > 0 ? [notes.map(toMarkdown).join(' '), ''] : [];
  return text === '' ? told : [renderCodeBlock(text.split('\n').map(escapeControls), 'json'), '', ...told];
}

/** Text of our own in a paragraph or a cell; places for values become code. */
function toMarkdown(text: string): string {
  return text.replace(/[<&*_\\`[\]#~|]/g, '\\$&').replace(/\{([a-z]+)\}/gi, '`{$1}`');
}
