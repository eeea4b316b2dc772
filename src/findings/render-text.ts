import type { Finding, FindingArgs, Severity } from './finding.ts';
import { quoteForeignText } from './foreign-text.ts';
import { FINDING_TEXTS, type FindingText } from './texts.ts';

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** The one-sentence message of a finding, foreign text made safe. */
export function renderMessage(finding: Finding): string {
  return fill(textOf(finding).what, finding.args);
}

/** What to do about a finding, in one or two sentences. */
export function renderFix(finding: Finding): string {
  return fill(textOf(finding).fix, finding.args);
}

/** A finding for a terminal: `file:line:column severity code`, then what, why and what to do. */
export function renderFinding(finding: Finding, options: { readonly colour: boolean }): string {
  const paint = (code: string, text: string) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const place = [finding.file && quoteForeignText(finding.file), finding.line, finding.column].filter(
    (part) => part !== undefined && part !== '',
  );
  const head = [place.join(':'), paint(COLOURS[finding.severity], finding.severity), paint('1', finding.code)];
  return [
    head.filter((part) => part !== '').join(' '),
    `  ${renderMessage(finding)}`,
    `  ${paint('2', textOf(finding).why)}`,
    `  → ${renderFix(finding)}`,
  ].join('\n');
}

function textOf(finding: Finding): FindingText {
  return FINDING_TEXTS[finding.code];
}

function fill(template: string, args: FindingArgs): string {
  return template.replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : quoteForeignText(String(value));
  });
}
