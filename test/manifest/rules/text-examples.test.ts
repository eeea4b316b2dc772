import { expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../../src/findings/render-text.ts';
import { IDENTITY_TEXTS } from '../../../src/findings/texts/identity.ts';
import { META_TEXTS } from '../../../src/findings/texts/meta.ts';
import { REPOSITORY_TEXTS } from '../../../src/findings/texts/repository.ts';
import { TEXT_TEXTS } from '../../../src/findings/texts/text.ts';
import type { FindingText } from '../../../src/findings/texts.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { judgeChanged } from './rule-harness.ts';

const TEXTS: Record<string, FindingText> = { ...IDENTITY_TEXTS, ...TEXT_TEXTS, ...REPOSITORY_TEXTS, ...META_TEXTS };
/** The places of the data folder have these; no rule of a server.json does. */
const OF_PLACES = ['name-path-unsafe', 'version-path-unsafe'];

it.each(Object.entries(TEXTS).filter(([code]) => !OF_PLACES.includes(code)))(
  'the example of %s shows it alone, the corrected one nothing, and the sentences are complete',
  (code, { example }) => {
    const { wrong, right } = example as { wrong: JsonObject; right: JsonObject };
    const found = judgeChanged(wrong);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(judgeChanged(right)).toEqual([]);
    for (const finding of found) expect(renderMessage(finding) + renderFix(finding)).not.toMatch(/\{\w+\}/);
  },
);
