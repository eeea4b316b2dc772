import { EOL } from 'node:os';
import * as core from '@actions/core';
import { annotateFindings, MAX_ANNOTATIONS, neutraliseText, stringifySafely } from '../commands/present.ts';
import type { ActionOutcome, ToldOutcome } from './run-action.ts';

/** Sets the outputs of the step, writes its log, annotations and summary, and fails it when the verdict is fail. */
export async function tellOutcome(outcome: ActionOutcome, command: string): Promise<void> {
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('report', stringifySafely(outcome.report));
  if (outcome.told) return tellOwnWords(outcome.told, outcome.verdict, command);
  const told = outcome.findings.filter((finding) => finding.severity !== 'info');
  const annotations = annotateFindings(told, { rest: ' in the output "report"' });
  for (const line of annotations) process.stdout.write(`${line}${EOL}`);
  for (const line of outcome.summary.split('\n')) core.info(neutraliseText(line));
  if (process.env.GITHUB_STEP_SUMMARY) {
    // A code block: what strangers wrote is shown, never rendered.
    await core.summary
      .addHeading(`mcp-git-registry ${command}: ${outcome.verdict}`, 3)
      .addCodeBlock(outcome.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .write();
  }
  if (outcome.verdict === 'fail') fail(annotations, `mcp-git-registry ${command}: the verdict is fail.`);
  if (outcome.verdict === 'pending') tellPending(command);
}

/** Nothing may take "not known yet" for yes. What waits for admission simply goes on waiting. */
function tellPending(command: string): void {
  const text = `mcp-git-registry ${command}: something could not be known yet. Nobody is at fault; run this again later.`;
  if (command === 'admit') core.warning(text);
  else core.setFailed(text);
}

async function tellOwnWords({ log, markdown, outputs }: ToldOutcome, verdict: string, command: string): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const line of log) process.stdout.write(`${line}${EOL}`);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
  if (verdict === 'fail') process.exitCode = core.ExitCode.Failure;
  if (verdict === 'pending') tellPending(command);
}

/** Fails the step with an error of its own, unless GitHub would drop that: it would be one more than are shown. */
function fail(annotations: readonly string[], message: string): void {
  const errors = annotations.filter((line) => line.startsWith('::error')).length;
  if (errors < MAX_ANNOTATIONS) core.setFailed(message);
  else process.exitCode = core.ExitCode.Failure;
}
