import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Finding } from '../commands/present.ts';
import { neutraliseText, renderFix, renderMessage } from '../commands/present.ts';
import { createWorld, UpstreamError, UserError } from '../commands/world.ts';
import { readInputs } from './inputs.ts';
import { type ActionOutcome, runAction } from './run-action.ts';

/** GitHub shows ten annotations of a kind per step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;
const BUG_HINT = 'This is a bug of the action. Please report it with this log.';

async function main(): Promise<void> {
  const controller = new AbortController();
  process.on('SIGINT', () => controller.abort());
  process.on('SIGTERM', () => controller.abort());
  try {
    const inputs = readInputs();
    const outcome = await runAction(inputs, context.sha || undefined, createWorld(controller.signal));
    await tell(outcome, inputs.command);
  } catch (error) {
    if (error instanceof UserError) core.setFailed(`${error.message} ${error.hint}`);
    else if (error instanceof UpstreamError) core.setFailed(`${error.message} Run the step again later.`);
    else core.setFailed(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${BUG_HINT}`);
  }
}

async function tell(outcome: ActionOutcome, command: string): Promise<void> {
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('report', JSON.stringify(outcome.report));
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

await main();
