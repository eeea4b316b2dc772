import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FINDING_TEXTS, type FindingText } from '../../src/findings/texts.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const TEXTS = join('findings', 'texts');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(TEXTS))
  .map((path) => readFileSync(join(SRC, path), 'utf8'));
const texts = Object.entries<FindingText>(FINDING_TEXTS);

describe('the texts of all findings', () => {
  it('are each told somewhere', () => {
    const untold = texts.filter(([code]) => !sources.some((source) => source.includes(`'${code}'`)));
    expect(untold.map(([code]) => code)).toEqual([]);
  });

  // Hours are policy, and whether somebody asks again is the business of the registry that an entry waits at.
  it('promise no hours, and nobody who acts alone', () => {
    const promises = /checked again|24 hours|maintainer decides/;
    const hasty = texts.filter(([, { what, why, fix }]) => promises.test(`${what} ${why} ${fix}`));
    expect(hasty.map(([code]) => code)).toEqual([]);
  });
});
