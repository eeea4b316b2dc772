import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY } from '../support/run-cli.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly steps?: readonly Step[];
  readonly uses?: string;
}

interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflows of this repository, and the action that others run: they are judged by the rules that the gate must keep. */
const FOLDER = join(REPOSITORY, '.github', 'workflows');
const WORKFLOWS: readonly Workflow[] = readdirSync(FOLDER).map((file) =>
  toWorkflow(file, readFileSync(join(FOLDER, file), 'utf8')),
);

function toWorkflow(file: string, text: string): Workflow {
  const { on, jobs } = parse(text);
  const events =
    typeof on === 'string' ? { [on]: null } : Array.isArray(on) ? Object.fromEntries(on.map((one) => [one, null])) : on;
  return { file, text, on: events ?? {}, jobs: jobs ?? {} };
}

const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
/** Has rights that a stranger's pull request must not get at. */
const isTrusted = ({ on }: Workflow): boolean =>
  ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].some((event) => event in on);
/** Publishes something. */
const isPublishing = ({ jobs }: Workflow): boolean =>
  Object.values(jobs).some(
    ({ permissions }) =>
      permissions === 'write-all' || (typeof permissions === 'object' && Object.values(permissions).includes('write')),
  );

/** What is wrong with a workflow, one rule each; the tests below show that each rule sees its attack. */
const RULES = {
  checkout: (workflow: Workflow) =>
    isTrusted(workflow)
      ? stepsOf(workflow).filter(({ uses = '', run = '', with: given }) => {
          const isCheckout =
            uses.startsWith('actions/checkout@') &&
            /head|pull|merge|ref_name|event\./.test(JSON.stringify(given ?? {}));
          return (
            isCheckout ||
            /git (?:fetch|checkout|pull)[^\n]*(?:head|pull\/)/.test(run) ||
            /\b(?:npm|pnpm|yarn)\s+(?:ci|i|install|cit)\b/.test(run)
          );
        })
      : [],
  cache: (workflow: Workflow) =>
    isTrusted(workflow) || isPublishing(workflow)
      ? stepsOf(workflow).filter(
          ({ uses = '', with: given = {} }) =>
            /^actions\/cache(?:\/|@)/.test(uses) ||
            (uses.startsWith('actions/setup-') &&
              (given.cache !== undefined || given['package-manager-cache'] !== false)),
        )
      : [],
  interpolation: (workflow: Workflow) =>
    stepsOf(workflow).filter(({ run = '', uses = '', with: given = {} }) => {
      const script = uses.startsWith('actions/github-script@') ? String(given.script ?? '') : '';
      return /\$\{\{[^}]*\b(?:github\.(?:event|head_ref|ref_name|actor)|inputs|steps|needs|matrix\.[^}]*title)\b/.test(
        run + script,
      );
    }),
  workflowRun: ({ on, text }: Workflow) =>
    'workflow_run' in on || (/actions\/download-artifact@/.test(text) && 'workflow_run' in on) ? ['workflow_run'] : [],
} as const;

function expression(text: string): string {
  return `\${{ ${text} }}`;
}

describe('threat 22: code of a pull request is run (the gate itself comes with issue 5)', () => {
  it('no workflow with rights takes the head of a pull request out, or installs anything', () => {
    expect(WORKFLOWS.length).toBeGreaterThanOrEqual(2);
    expect(WORKFLOWS.flatMap((workflow) => RULES.checkout(workflow))).toEqual([]);
  });

  it.each([
    `{uses: actions/checkout@v4, with: {ref: "${expression('github.event.pull_request.head.sha')}"}}`,
    `{uses: actions/checkout@v4, with: {ref: "refs/pull/${expression('github.event.number')}/merge"}}`,
    '{run: "git fetch origin refs/pull/1/head && git checkout FETCH_HEAD"}',
    '{run: npm ci}',
  ])('the rule sees %s', (step) => {
    expect(RULES.checkout(toWorkflow('x', `on: pull_request_target\njobs: {a: {steps: [${step}]}}`))).toHaveLength(1);
  });

  it('the entries of this registry are judged, never run: no workflow names a script of the data', () => {
    const runs = WORKFLOWS.flatMap(stepsOf).map(({ run = '' }) => run);
    expect(runs.filter((run) => /(?:sh|bash|node|source|\.\/)\s*registry-data\//.test(run))).toEqual([]);
  });
});

describe('threat 23: a poisoned cache (the gate itself comes with issue 5)', () => {
  it('no workflow that has rights or publishes keeps one', () => {
    expect(WORKFLOWS.some(isPublishing)).toBe(true);
    expect(WORKFLOWS.flatMap((workflow) => RULES.cache(workflow))).toEqual([]);
  });

  it.each([
    '{uses: actions/cache@v4}',
    '{uses: actions/cache/restore@v4}',
    '{uses: actions/setup-node@v5}',
    '{uses: actions/setup-node@v5, with: {cache: npm, package-manager-cache: false}}',
  ])('the rule sees %s', (step) => {
    expect(RULES.cache(toWorkflow('x', `on: pull_request_target\njobs: {a: {steps: [${step}]}}`))).toHaveLength(1);
    expect(
      RULES.cache(toWorkflow('x', `on: push\njobs: {a: {permissions: {pages: write}, steps: [${step}]}}`)),
    ).toHaveLength(1);
  });
});

describe('threat 24: an expression becomes a part of a script', () => {
  it('no workflow writes what others chose into a script', () => {
    expect(WORKFLOWS.flatMap((workflow) => RULES.interpolation(workflow))).toEqual([]);
  });

  it('the rule sees it', () => {
    const step = `{run: "echo ${expression('github.event.pull_request.title')}"}`;
    expect(RULES.interpolation(toWorkflow('x', `on: push\njobs: {a: {steps: [${step}]}}`))).toHaveLength(1);
  });
});

describe('threat 25: an artifact spoofed through workflow_run (the gate itself comes with issue 5)', () => {
  it('no workflow is started by another one', () => {
    expect(WORKFLOWS.flatMap((workflow) => RULES.workflowRun(workflow))).toEqual([]);
    expect(RULES.workflowRun(toWorkflow('x', 'on: {workflow_run: {workflows: [CI]}}\njobs: {}'))).toHaveLength(1);
  });
});
