import { neutraliseText, quoteForeignText } from '../../findings/foreign-text.ts';
import { createPainter } from '../../findings/paint.ts';
import type { RunStyle } from '../../findings/render-run.ts';
import { renderFinding } from '../../findings/render-text.ts';
import type { Replay } from './run-replay.ts';

const ENDS = {
  pass: 'Everything that the receipt says still holds.',
  fail: 'Something changed since admission; see above.',
  pending: 'Something could not be asked now. Run this again later.',
} as const;

function describeEnd(verdict: Replay['verdict'], checks: Replay['checks']): string {
  const isAsked = checks.some(({ result }) => result !== 'not-replayable');
  return verdict === 'pass' && !isAsked ? 'The receipt has nothing in it that could be asked again.' : ENDS[verdict];
}

/** What a replay found, for a person: each check then and now, and what to do about a change. */
export function renderReplay({ name, version, verdict, checks, file }: Replay, style: RunStyle): string {
  const paint = createPainter(style.colour);
  const marks = {
    same: paint.green('✓'),
    changed: paint.red('✗'),
    'other-bytes': paint.red('✗'),
    unknown: '·',
    'not-replayable': '–',
  };
  const lines = checks.flatMap(({ what, atAdmission, now, result, detail }) =>
    result === 'same'
      ? [`  ${marks.same} ${quoteForeignText(what)}: ${quoteForeignText(now)}`]
      : [
          `  ${marks[result]} ${quoteForeignText(what)}`,
          `      at admission: ${quoteForeignText(atAdmission)}`,
          `      now:          ${quoteForeignText(now)}`,
          ...(detail === undefined ? [] : [`                    ${neutraliseText(detail)}`]),
        ],
  );
  const told = file.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => renderFinding(finding, { colour: style.colour }));
  return [paint.bold(quoteForeignText(`${name} ${version}`)), ...lines, '', ...told, describeEnd(verdict, checks)].join(
    '\n',
  );
}
