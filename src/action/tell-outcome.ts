import { EOL } from 'node:os';
import * as core from '@actions/core';
import type { Finding } from '../commands/present.ts';
import { neutraliseText, renderFix, renderMessage, stringifySafely } from '../commands/present.ts';
import type { ActionOutcome, ToldOutcome } from './run-action.ts';

/** GitHub shows ten annotations of a kind per step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;

/** Sets the outputs of the step, writes its log, annotations and summary, and fails it when the verdict is fail. */
export async function tellOutcome(outcome: ActionOutcome, command: string): Promise<void> {
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('report', stringifySafely(outcome.report));
  if (outcome.told) return tellOwnWords(outcome.told, outcome.verdict);
  const shown = outcome.findings.filter((finding) => finding.severity !== 'info').slice(0, MAX_ANNOTATIONS);
  for (const finding of shown) annotate(finding);
  for (const line of outcome.summary.split('\n')) core.info(neutraliseText(line));
  if (process.env.GITHUB_STEP_SUMMARY) {
    // A code block: what strangers wrote is shown, never rendered.
    await core.summary
      .addHeading(`mcp-git-registry ${command}: ${outcome.verdict}`, 3)
      .addCodeBlock(outcome.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .write();
  }
  if (outcome.verdict === 'fail') core.setFailed(`mcp-git-registry ${command}: the verdict is fail.`);
}

async function tellOwnWords({ log, markdown, outputs }: ToldOutcome, verdict: string): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const line of log) process.stdout.write(`${line}${EOL}`);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
  // An error of its own would be the eleventh annotation, and say nothing that the others do not.
  if (verdict === 'fail') process.exitCode = core.ExitCode.Failure;
}

function annotate(finding: Finding): void {
  const text = `${renderMessage(finding)} ${renderFix(finding)}`;
  const properties = {
    title: finding.code,
    ...(finding.file === undefined ? {} : { file: finding.file }),
    ...(finding.line === undefined ? {} : { startLine: finding.line }),
    ...(finding.column === undefined ? {} : { startColumn: finding.column }),
  };
  if (finding.severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
}
