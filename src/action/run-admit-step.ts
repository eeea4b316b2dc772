import { runAdmit } from '../commands/admit/run-admit.ts';
import { withFindingRows } from '../commands/finding-rows.ts';
import { annotateFindings, renderFinding } from '../commands/present.ts';
import { renderAdmission, renderAdmissionMarkdown } from '../commands/render-admission.ts';
import { toRepositoryPath } from '../commands/render-validation.ts';
import type { World } from '../commands/world.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionOutcome } from './run-action.ts';

/** GitHub keeps the log; a thousand refusals are not a thousand messages. */
const MAX_FINDINGS_IN_LOG = 50;

/** Admits what waits and is proven, and tells each version with what became of it. */
export async function runAdmitStep(inputs: ActionInputs, world: World): Promise<ActionOutcome> {
  const report = await runAdmit({ ...inputs, githubToken: inputs.token }, world);
  const { verdict, admitted, pending, refused } = report;
  const told = report.findings.filter(({ severity }) => severity !== 'info');
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const toPath = (file: string) => toRepositoryPath(file, root);
  const findings = told
    .slice(0, MAX_FINDINGS_IN_LOG)
    .flatMap((one) => renderFinding(one, { colour: false }).split('\n'));
  return {
    verdict,
    report: withFindingRows(report),
    summary: '',
    findings: [],
    told: {
      log: [
        ...findings,
        ...renderAdmission(report),
        ...annotateFindings(told, { toPath, rest: ' in the output "report"' }),
      ],
      markdown: renderAdmissionMarkdown(report),
      outputs: { admitted: admitted.length, pending: pending.length, refused: refused.length },
    },
  };
}
