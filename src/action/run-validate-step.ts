import { readOwnerLogin } from '../commands/owner-login.ts';
import {
  countFindings,
  fitReport,
  MAX_SUMMARY_BYTES,
  renderAnnotations,
  renderMarkdown,
  renderRun,
  toReport,
  toRepositoryPath,
} from '../commands/render-validation.ts';
import { runValidate, type Validation } from '../commands/validate.ts';
import { DEFAULT_FILE } from '../commands/validate-targets.ts';
import type { World } from '../commands/world.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionOutcome, ToldOutcome } from './run-action.ts';
import { MAX_REPORT_BYTES, workspace } from './step-limits.ts';

/**
 * Validates the files of a checkout: no network, no secrets, nothing is written. Symbolic links are not followed, since
 * the tree may be a stranger's.
 */
export async function runValidateStep(inputs: ActionInputs, world: World): Promise<ActionOutcome> {
  const files = inputs.files.length > 0 ? inputs.files : [chooseDefault(world)];
  const validation = await runValidate(
    { files, policy: inputs.policy, ownerLogin: readOwnerLogin(), confinedTo: workspace() },
    world,
  );
  const report = fitReport(toReport(validation.files), MAX_REPORT_BYTES);
  const verdict = validation.verdict === 'pass' ? 'pass' : 'fail';
  return { verdict, report, summary: '', findings: [], told: tell(validation) };
}

/** A repository with one server has its server.json at the top; a monorepo has several further down. */
function chooseDefault(world: World): string {
  return world.files.stat(DEFAULT_FILE) === undefined ? `**/${DEFAULT_FILE}` : DEFAULT_FILE;
}

function tell({ files }: Validation): ToldOutcome {
  const root = workspace();
  const annotations = renderAnnotations(files, {
    toPath: (file) => toRepositoryPath(file, root),
    rest: ' in the summary',
  });
  const counts = countFindings(files);
  return {
    log: [...renderRun(files, { colour: false }).split('\n'), ...annotations],
    markdown: renderMarkdown(files, { maxBytes: MAX_SUMMARY_BYTES, title: 'mcp-git-registry validate' }),
    outputs: { errors: counts.error, warnings: counts.warning, files: counts.files },
  };
}
