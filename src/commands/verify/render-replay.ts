import { quoteForeignText } from '../../findings/foreign-text.ts';
import { createPainter } from '../../findings/paint.ts';
import type { RunStyle } from '../../findings/render-run.ts';
import { renderFinding } from '../../findings/render-text.ts';
import type { Replay } from './run-replay.ts';

const ENDS = {
  pass: 'Everything that the receipt says still holds.',
  fail: 'Something changed since admission; see above.',
  pending: 'Something could not be asked now. Run this again later.',
} as const;

/** What a replay found, for a person: each check then and now, and what to do about a change. */
export function renderReplay({ name, version, verdict, checks, file }: Replay, style: RunStyle): string {
  const paint = createPainter(style.colour);
  const marks = { same: paint.green('✓'), changed: paint.red('✗'), unknown: '·', 'not-replayable': '–' };
  const lines = checks.flatMap(({ what, atAdmission, now, result }) =>
    result === 'same'
      ? [`  ${marks.same} ${quoteForeignText(what)}: ${quoteForeignText(now)}`]
      : [
          `  ${marks[result]} ${quoteForeignText(what)}`,
          `      at admission: ${quoteForeignText(atAdmission)}`,
          `      now:          ${quoteForeignText(now)}`,
        ],
  );
  const told = file.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => renderFinding(finding, { colour: style.colour }));
  return [paint.bold(quoteForeignText(`${name} ${version}`)), ...lines, '', ...told, ENDS[verdict]].join('\n');
}
