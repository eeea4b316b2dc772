import { runBuild } from '../commands/build.ts';
import { runDoctor } from '../commands/doctor.ts';
import { withFindingRows } from '../commands/finding-rows.ts';
import { renderImportReport } from '../commands/import/render-import.ts';
import { runImport } from '../commands/import/run-import.ts';
import type { Finding } from '../commands/present.ts';
import { renderDoctor } from '../commands/render-doctor.ts';
import { UserError, type World } from '../commands/world.ts';
import type { ActionInputs } from './inputs.ts';
import { runAdmitStep } from './run-admit-step.ts';
import { runValidateStep } from './run-validate-step.ts';
import { runVerifyStep } from './run-verify-step.ts';

/** What the step tells: its verdict, the whole report, lines for the summary, and findings for annotations. */
export interface ActionOutcome {
  readonly verdict: 'pass' | 'degraded' | 'pending' | 'fail';
  readonly report: unknown;
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** What `validate`, `verify` and `admit` tell in their own way, in place of summary and findings. */
  readonly told?: ToldOutcome;
}

export interface ToldOutcome {
  /** Lines of the log, annotations among them: workflow commands, so they are printed as they are. */
  readonly log: readonly string[];
  /** The job summary. */
  readonly markdown: string;
  readonly outputs: Readonly<Record<string, number>>;
}

/** Runs the command that the inputs name. `commit` is the one that the workflow runs on. */
export async function runAction(
  inputs: ActionInputs,
  commit: string | undefined,
  world: World,
): Promise<ActionOutcome> {
  switch (inputs.command) {
    case 'validate':
      return runValidateStep(inputs, world);
    case 'verify':
      return runVerifyStep(inputs, world);
    case 'build': {
      const report = await runBuild({ ...inputs, commit: inputs.commit ?? commit }, world);
      const summary = `${report.servers} servers, ${report.versions} versions, ${report.files} files, ${report.bytes} bytes; ${report.waiting} waiting for admission.`;
      return { verdict: report.verdict, report: withFindingRows(report), summary, findings: report.findings };
    }
    case 'import': {
      const report = await runImport({ ...inputs, from: need(inputs.from, 'from') }, world);
      return { verdict: report.stopped ? 'fail' : 'pass', report, summary: renderImportReport(report), findings: [] };
    }
    case 'admit':
      return runAdmitStep(inputs, world);
    case 'doctor': {
      const report = await runDoctor({ url: need(inputs.url, 'url') }, world);
      return { verdict: report.verdict, report, summary: renderDoctor(report, { colour: false }), findings: [] };
    }
  }
}

function need(value: string | undefined, input: string): string {
  if (value === undefined)
    throw new UserError(`The input "${input}" is missing.`, `Add "${input}:" below "with:" of this step.`);
  return value;
}
