import { createHash } from 'node:crypto';
import { describeFix } from './explanation.ts';
import { type FileFindings, renderCount } from './file-findings.ts';
import type { Finding, Repair, Severity } from './finding.ts';
import { quoteForeignText, spellOutControls } from './foreign-text.ts';
import { escapeMarkdown } from './markdown.ts';
import { isReportable } from './render-report.ts';
import { renderFix, renderMessage } from './render-text.ts';
import { maskSecrets } from './secret-spans.ts';
import { FINDING_TEXTS, type FindingCode, type FindingText } from './texts.ts';

const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const FINGERPRINT = 'mcpGitRegistry/v1';

/** Who speaks in the log, and how its readers know files. */
export interface SarifOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** The path that readers know a file by, relative to the repository's root, with forward slashes. */
  readonly toPath?: (file: string) => string;
}

/**
 * A log in the format SARIF 2.1.0 (OASIS), one run. Columns are UTF-16 units with an exclusive end, as in findings; a
 * result's fingerprint stays the same while code, file and pointer do.
 */
export function toSarif(files: readonly FileFindings[], options: SarifOptions): object {
  const toUri = (file: string) => encodeUri(options.toPath?.(file) ?? file);
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const ruleIndexes = new Map(codes.map((code, index) => [code, index]));
  const results = files.flatMap((file) => toResults(file, toUri(file.file), ruleIndexes));
  const run = {
    tool: { driver: { ...options.tool, rules: codes.map((code) => toRule(code, files)) } },
    columnKind: 'utf16CodeUnits',
    invocations: [toInvocation(files, toUri)],
    results,
  };
  return { $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] };
}

function toRule(code: FindingCode, files: readonly FileFindings[]): object {
  const text: FindingText = FINDING_TEXTS[code];
  const [why, fix] = [text.why, describeFix(text)].map(blankArgs) as [string, string];
  const worst = files.flatMap(({ findings }) => findings).find((finding) => finding.code === code);
  return {
    id: code,
    shortDescription: { text: text.title },
    fullDescription: { text: `${why} ${fix}` },
    help: {
      text: `${why}\n\nWhat to do: ${fix}`,
      markdown: `${escapeMarkdown(why)}\n\n**What to do:** ${escapeMarkdown(fix)}`,
    },
    defaultConfiguration: { level: LEVELS[worst?.severity ?? 'error'] },
  };
}

/** Of a code as such there are no values to fill in. */
function blankArgs(template: string): string {
  return template.replace(/\{[a-z]+\}/gi, '…');
}

function toResults(file: FileFindings, uri: string, ruleIndexes: ReadonlyMap<string, number>): object[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const { code, pointer = '', repair, rule } = finding;
    const key = `${code}\n${pointer}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      ruleId: code,
      ruleIndex: ruleIndexes.get(code),
      level: LEVELS[finding.severity],
      message: { text: toMessage(`${renderMessage(finding)} ${renderFix(finding)}`) },
      locations: [toLocation(finding, uri)],
      partialFingerprints: { [FINGERPRINT]: hash(`${key}\n${uri}\n${nth}`) },
      ...(repair === undefined || !isReportable(repair) ? {} : { fixes: [toFix(finding, repair, uri)] }),
      properties: { ...(rule === undefined ? {} : { rule }), ...(repair === undefined ? {} : { safe: repair.safe }) },
    };
  });
}

function toLocation(finding: Finding, uri: string): object {
  const { pointer, line, column, endLine, endColumn } = finding;
  const region = line === undefined ? {} : { region: toRegion(line, column, endLine, endColumn) };
  return {
    physicalLocation: { artifactLocation: { uri }, ...region },
    ...(pointer ? { logicalLocations: [{ fullyQualifiedName: spellOutControls(maskSecrets(pointer)) }] } : {}),
  };
}

function toRegion(startLine: number, startColumn = 1, endLine = startLine, endColumn = startColumn): object {
  return { startLine, startColumn, endLine, endColumn };
}

function toFix(finding: Finding, { edits }: Repair, uri: string): object {
  const replacements = edits.map(({ line, column, endLine, endColumn, text }) => ({
    deletedRegion: toRegion(line, column, endLine, endColumn),
    insertedContent: { text },
  }));
  return {
    description: { text: toMessage(renderFix(finding)) },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  };
}

function toInvocation(files: readonly FileFindings[], toUri: (file: string) => string): object {
  const notifications = files
    .filter(({ dropped }) => dropped > 0)
    .map(({ file, dropped }) => ({
      level: 'note',
      message: { text: toMessage(`${quoteForeignText(file)} has ${renderCount(dropped, 'more finding')}.`) },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) } } }],
    }));
  const isWhole = files.every(({ findings }) => findings.every(({ code }) => code !== 'unreadable-file'));
  return {
    executionSuccessful: isWhole,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

/** In a SARIF message `[text](target)` is a link: a stranger's text must not make one (section 3.11.6). */
function toMessage(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A path as a relative URI reference, an absolute one as a file URI; lone surrogates cannot be encoded. */
function encodeUri(path: string): string {
  const encoded = path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
