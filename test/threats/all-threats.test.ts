import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../support/run-cli.ts';

const FOLDER = join(REPOSITORY, 'test', 'threats');
const LAST = 39;
/** Those of which a part can be shown only by the gate, which does not exist yet: the name of the test says so. */
const PARTLY_FOR_LATER = [3, 5, 6, 7, 15, 17, 19, 22, 23, 24, 25, 33, 34, 35];

const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts') && file !== 'all-threats.test.ts')
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const named = texts.flatMap((text) =>
  [...text.matchAll(/^describe\((['"])threat (\d+): (.+)\1, /gm)].map(([, , number, title]) => ({
    number: Number(number),
    title: title ?? '',
  })),
);

describe('every row of the table of threats', () => {
  it('has tests under its number', () => {
    const numbers = [...new Set(named.map(({ number }) => number))].sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: LAST }, (_, index) => index + 1));
  });

  it('says in its name where a part of it can be shown by the gate alone', () => {
    const parts = named.filter(({ title }) => /\b(?:gate|gateway|sweep)\b/.test(title)).map(({ number }) => number);
    const found = [...new Set(parts)].sort((a, b) => a - b);
    expect(found).toEqual(PARTLY_FOR_LATER);
  });
});
