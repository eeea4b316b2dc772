import type { Told } from '../../src/evidence/outcome.ts';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { FINDING_TEXTS } from '../../src/findings/texts.ts';

/** What is told, as people read it. Throws where a text has a place that nothing fills: no test should pass then. */
export function readTold(told: readonly Pick<Told, 'code' | 'args' | 'severity'>[]): readonly string[] {
  return told.map((one) => {
    const { what, fix } = FINDING_TEXTS[one.code];
    const places = [...`${what} ${fix}`.matchAll(/\{([a-z]+)\}/gi)].map(([, place = '']) => place);
    const empty = places.filter((place) => !Object.hasOwn(one.args, place));
    if (empty.length > 0) throw new Error(`${one.code} has empty places: ${empty.join(', ')}`);
    return `${renderMessage(one)} ${renderFix(one)}`;
  });
}
