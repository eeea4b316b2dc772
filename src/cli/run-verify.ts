import { stringifySafely } from '../commands/present.ts';
import { readPullRequest } from '../commands/verify/pull-request-event.ts';
import { renderReplay } from '../commands/verify/render-replay.ts';
import { renderVerification } from '../commands/verify/render-verify.ts';
import { runReplay } from '../commands/verify/run-replay.ts';
import { runVerify, type VerifyOptions } from '../commands/verify/run-verify.ts';
import { toReplayReport, toVerificationReport } from '../commands/verify/verify-report.ts';
import type { World } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readGitHubToken } from './github-token.ts';
import type { CommandRunner } from './program.ts';

interface GivenOptions extends Omit<VerifyOptions, 'files' | 'pullRequest'> {
  readonly replay?: string;
  readonly event?: string;
  readonly json?: boolean;
}

const EXITS: Readonly<Record<'pass' | 'fail' | 'pending', ExitCode>> = {
  pass: EXIT.pass,
  fail: EXIT.fail,
  pending: EXIT.pending,
};

export function createVerifyRunner(world: World): CommandRunner {
  return async (files, given) => {
    const { event, replay, json, ...rest } = given as GivenOptions;
    const options: VerifyOptions = {
      ...rest,
      files,
      githubToken: readGitHubToken(),
      followsLinks: true,
      ...(event === undefined ? {} : { pullRequest: readPullRequest(event, world) }),
    };
    const style = { colour: world.console.colour, columns: world.console.columns };
    if (replay !== undefined) {
      const found = await runReplay(replay, options, world);
      world.console.out(json ? stringifySafely(toReplayReport(found)) : renderReplay(found, style));
      return EXITS[found.verdict];
    }
    const verification = await runVerify(options, world);
    world.console.out(
      json ? stringifySafely(toVerificationReport(verification)) : renderVerification(verification, style),
    );
    return verification.isBlocked ? EXIT.usage : EXITS[verification.verdict];
  };
}
