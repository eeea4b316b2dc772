import * as core from '@actions/core';
import { context } from '@actions/github';
import { createWorld, UpstreamError, UserError } from '../commands/world.ts';
import { readInputs, toInputWords } from './inputs.ts';
import { runAction } from './run-action.ts';
import { tellOutcome } from './tell-outcome.ts';

const BUG_HINT = 'This is a bug of the action. Please report it with this log.';

async function main(): Promise<void> {
  const controller = new AbortController();
  process.on('SIGINT', () => controller.abort());
  process.on('SIGTERM', () => controller.abort());
  try {
    const inputs = readInputs();
    const outcome = await runAction(inputs, context.sha || undefined, createWorld(controller.signal));
    await tellOutcome(outcome, inputs.command);
  } catch (error) {
    if (error instanceof UserError) core.setFailed(toInputWords(`${error.message} ${error.hint}`));
    else if (error instanceof UpstreamError) core.setFailed(`${error.message} Run the step again later.`);
    else core.setFailed(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${BUG_HINT}`);
  }
}

await main();
