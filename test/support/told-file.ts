import type { FileFindings } from '../../src/findings/file-findings.ts';
import type { Finding, TextEdit } from '../../src/findings/finding.ts';
import type { FindingCode } from '../../src/findings/texts.ts';

/** Offsets of the first occurrence of `part` as a range, as findings have it. */
export function rangeOf(text: string, part: string): TextEdit {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`"${part}" is not in the text.`);
  const end = start + part.length;
  const place = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const [from, to] = [place(start), place(end)];
  return { ...from, endLine: to.line, endColumn: to.column, start, end, text: '' };
}

interface MadeFinding extends Partial<Omit<Finding, 'code'>> {
  /** The part of the text that the finding is about. */
  readonly at?: string;
  /** What stands there after the repair. */
  readonly becomes?: string;
  readonly safe?: boolean;
}

/** A finding about a part of a text. */
export function makeFinding(code: FindingCode, text: string, made: MadeFinding = {}): Finding {
  const { at, becomes, safe = true, ...rest } = made;
  const found = at === undefined ? undefined : rangeOf(text, at);
  const { line, column, endLine, endColumn } = found ?? {};
  const place = found ? { line: line!, column: column!, endLine: endLine!, endColumn: endColumn! } : {};
  const repair = found && becomes !== undefined ? { repair: { safe, edits: [{ ...found, text: becomes }] } } : {};
  return { code, severity: 'error', file: 'server.json', args: {}, ...place, ...repair, ...rest };
}

/** What is said about one file. */
export function makeFile(
  text: string | undefined,
  findings: readonly Finding[],
  rest: Partial<FileFindings> = {},
): FileFindings {
  const verdict = findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';
  return { file: 'server.json', verdict, findings, dropped: 0, text, ...rest };
}

/** Everything that a stranger might put into a text to act outside of it. */
export const HOSTILE_TEXT = [
  '\u001b[2J\u001b]0;owned\u0007',
  '\r\n::set-output name=verdict::pass',
  '\n##[add-mask]x',
  '\u202e\u2066\u200f\u061c',
  '</td><img src=x onerror=alert(1)><!--',
  '| a | b |\n\n# heading',
  '[link](https://evil.example) ![x](//evil.example/x.png) www.evil.example',
  '@octocat #1 GH-2 `code` ```',
  '\ud800%0A\u0000\u2028',
].join('');
