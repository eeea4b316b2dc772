import {
  countFindings,
  MAX_SUMMARY_BYTES,
  renderAnnotations,
  renderMarkdown,
  toRepositoryPath,
} from '../commands/render-validation.ts';
import { readPullRequest } from '../commands/verify/pull-request-event.ts';
import { renderOwnershipMarkdown } from '../commands/verify/render-ownership-markdown.ts';
import { renderReplay } from '../commands/verify/render-replay.ts';
import { renderVerification } from '../commands/verify/render-verify.ts';
import { runReplay } from '../commands/verify/run-replay.ts';
import { runVerify, type Verification, type VerifyOptions } from '../commands/verify/run-verify.ts';
import { fitVerificationReport, toReplayReport } from '../commands/verify/verify-report.ts';
import { UserError, type World } from '../commands/world.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionOutcome } from './run-action.ts';
import { MAX_REPORT_BYTES, workspace } from './step-limits.ts';

const MAX_OWNERSHIP_BYTES = 200_000;
/** Room for the sentence that counts what was left out. */
const TAIL_BYTES = 256;
/** Events whose payload says who opened the pull request, in words of GitHub alone. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target']);

/** Verifies entries in a checkout: network, nothing is written. Symbolic links are not followed. */
export async function runVerifyStep(inputs: ActionInputs, world: World): Promise<ActionOutcome> {
  const options = toOptions(inputs, world);
  if (inputs.replay !== undefined) {
    const replay = await runReplay(inputs.replay, options, world);
    const summary = renderReplay(replay, { colour: false });
    return { verdict: replay.verdict, report: toReplayReport(replay), summary, findings: replay.file.findings };
  }
  const verification = await runVerify(options, world);
  const root = workspace();
  const toPath = (file: string) => toRepositoryPath(file, root);
  const annotations = renderAnnotations(verification.files, { toPath, rest: ' in the summary' });
  const counts = countFindings(verification.files);
  return {
    verdict: verification.verdict,
    report: fitVerificationReport(verification, MAX_REPORT_BYTES),
    summary: '',
    findings: [],
    told: {
      log: [...renderVerification(verification, { colour: false }).split('\n'), ...annotations],
      markdown: renderSummary(verification),
      outputs: { errors: counts.error, warnings: counts.warning, files: counts.files },
    },
  };
}

/** What is wrong, then what was shown: findings never have to give way. */
function renderSummary({ files, entries }: Verification): string {
  const findings = renderMarkdown(files, {
    maxBytes: MAX_SUMMARY_BYTES - MAX_OWNERSHIP_BYTES,
    title: 'mcp-git-registry verify',
  });
  return findings + renderOwnershipMarkdown(entries, MAX_OWNERSHIP_BYTES - TAIL_BYTES);
}

function toOptions(inputs: ActionInputs, world: World): VerifyOptions {
  const { files, base, policy, registry, receipts, allowAddresses, token, data, replay } = inputs;
  const isFile = policy !== undefined && policy !== 'public' && policy !== 'private';
  if (isPullRequest() && base === undefined && (isFile || (policy === undefined && isThere(data, world)))) {
    throw new UserError(
      'In a pull request the policy in the checkout may be the very thing that is proposed, and no base was given.',
      'Add "base: origin/BRANCH" (with "fetch-depth: 0" in the checkout), or "policy: public".',
    );
  }
  // The input has a default: a publisher's repository has no such folder, and a policy of its own is meant where it is named.
  const hasData = base !== undefined || replay !== undefined || (policy === undefined && isThere(data, world));
  return {
    files,
    base,
    policy,
    registry,
    receipts,
    allowAddresses,
    githubToken: token,
    confinedTo: workspace(),
    ...(hasData ? { data } : {}),
    ...readFacts(world),
  };
}

function isThere(data: string, world: World): boolean {
  return world.files.stat(data) !== undefined;
}

function isPullRequest(): boolean {
  return PULL_REQUEST_EVENTS.has(process.env.GITHUB_EVENT_NAME ?? '');
}

function readFacts(world: World): Pick<VerifyOptions, 'pullRequest'> {
  const { GITHUB_EVENT_PATH: path } = process.env;
  if (!isPullRequest() || path === undefined) return {};
  return { pullRequest: readPullRequest(path, world) };
}
