import type { Finding, FindingArgs } from './finding.ts';
import { quoteForeignText } from './foreign-text.ts';
import { createPainter } from './paint.ts';
import { FINDING_TEXTS, type FindingText } from './texts.ts';

/** The one-sentence message of a finding, foreign text made safe. */
export function renderMessage(finding: Pick<Finding, 'code' | 'args'>): string {
  return fill(textOf(finding).what, finding.args);
}

/** Why a finding matters, in one or two sentences. */
export function renderWhy(finding: Finding): string {
  return fill(textOf(finding).why, finding.args);
}

/** What to do about a finding, in one or two sentences. */
export function renderFix(finding: Pick<Finding, 'code' | 'args'>): string {
  return fill(textOf(finding).fix, finding.args);
}

/** `file:line:column` of a finding, as far as they are known; terminals and editors make a link of it. */
export function renderPlace({ file, line, column }: Finding): string {
  return [file && quoteForeignText(file), line, column].filter((part) => part !== undefined && part !== '').join(':');
}

/** A finding for a terminal: `file:line:column severity code`, then what, why and what to do. */
export function renderFinding(finding: Finding, options: { readonly colour: boolean }): string {
  const paint = createPainter(options.colour);
  const head = [renderPlace(finding), paint.tone(finding.severity, finding.severity), paint.bold(finding.code)];
  return [
    head.filter((part) => part !== '').join(' '),
    `  ${renderMessage(finding)}`,
    `  ${paint.dim(renderWhy(finding))}`,
    `  → ${renderFix(finding)}`,
  ].join('\n');
}

function textOf(finding: Pick<Finding, 'code'>): FindingText {
  return FINDING_TEXTS[finding.code];
}

function fill(template: string, args: FindingArgs): string {
  return template.replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    return value === undefined ? whole : quoteForeignText(String(value));
  });
}
