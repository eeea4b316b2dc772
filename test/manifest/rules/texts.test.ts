import { describe, expect, it } from 'vitest';
import { cutAtWord } from '../../../src/manifest/cut-at-word.ts';
import {
  descriptionLength,
  surroundingBlanks,
  TEXT_RULES,
  textControls,
  titleNotBlank,
} from '../../../src/manifest/rules/texts.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { fixed, HOSTILE, judgeChanged, timeOf, told } from './judging.ts';

const LONG =
  'Forecasts for any place on earth, by the hour and by the day, with rain, wind, temperature and air quality.';

describe('the title', () => {
  it.each([
    ['Weather', []],
    ['Weather MCP Server', []],
    ['   ', ['/title title-whitespace-only']],
    ['\u00a0\t', ['/title title-whitespace-only']],
    ['', ['/title schema-violation']],
    ['a'.repeat(101), ['/title schema-violation']],
  ])('%j gives %j', (title, expected) => {
    expect(told({ title })).toEqual(expected);
  });

  it('of blanks is removed safely', () => {
    const result = fixed(titleNotBlank, { title: ' ' });
    expect(result?.safe).toBe(true);
    expect(Object.hasOwn(result?.server ?? {}, 'title')).toBe(false);
  });
});

describe('the length of the description', () => {
  it.each([
    ['a'.repeat(100), []],
    ['a'.repeat(101), ['/description description-too-long']],
    ['😀'.repeat(100), []],
    ['😀'.repeat(101), ['/description description-too-long']],
    ['é'.repeat(100), []],
    ['', ['/description schema-violation']],
  ])('%j gives %j', (description, expected) => {
    expect(told({ description })).toEqual(expected);
  });

  it('is told in code points, beside the limit and a shorter text', () => {
    expect(judgeChanged({ description: LONG })[0]?.args).toEqual({
      found: 107,
      limit: 100,
      suggestion: 'Forecasts for any place on earth, by the hour and by the day, with rain, wind, temperature and air…',
    });
  });

  it('is cured by trimming where that is enough, and only then safely', () => {
    const trimmed = fixed(descriptionLength, { description: `  ${'a'.repeat(100)}\n` });
    expect(trimmed).toMatchObject({ safe: true, server: { description: 'a'.repeat(100) } });
    expect(fixed(descriptionLength, { description: LONG })?.safe).toBe(false);
    expect(fixed(descriptionLength, { description: ' '.repeat(101) })).toBeUndefined();
  });
});

describe('cutAtWord', () => {
  it.each([
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two, three', 9, 'one two…'],
    ['one  two\n three', 13, 'one two three'],
    ['one\n two three', 8, 'one two…'],
    ['abcdefghij', 5, 'abcd…'],
    ['ab cdefghijklm', 9, 'ab cdefg…'],
    ['🇩🇪🇫🇷🇮🇹', 4, '🇩🇪…'],
    ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
    ['aaaa', 4, 'aaaa'],
  ])('makes of %j in %i code points %j', (text, limit, wanted) => {
    expect(cutAtWord(text, limit)).toBe(wanted);
    expect([...wanted].length).toBeLessThanOrEqual(limit);
  });
});

describe('control characters', () => {
  it.each([
    ['one line', undefined],
    [' outer blanks only\n', undefined],
    ['two\nlines', 'a line break'],
    ['two\r\nlines', 'a line break'],
    ['a\ttab', 'a tab'],
    ['a\u0000null', 'the character U+0000, which nobody sees'],
    ['a\u202eturn', 'the character U+202E, which nobody sees'],
    ['a\u2028separator', 'a line break'],
  ])('in %j are told as %j', (description, found) => {
    const codes = judgeChanged({ description }).filter(({ code }) => code === 'text-control-characters');
    expect(codes.map(({ args }) => args.found)).toEqual(found === undefined ? [] : [found]);
  });

  it('become one blank, or nothing, as a suggestion', () => {
    expect(fixed(textControls, { title: 'a\u0007b', description: ' one\r\n\t two\u202e three ' })).toMatchObject({
      safe: false,
      server: { title: 'ab', description: 'one two three' },
    });
    expect(fixed(textControls, { description: 'a\u0007' })?.server.description).toBe('a');
  });
});

describe('surrounding blanks', () => {
  const packages = (identifier: string, version: string): JsonObject => ({
    packages: [{ registryType: 'npm', identifier, version, transport: { type: 'stdio' } }],
  });

  it.each<[JsonObject, string[]]>([
    [{ title: ' Weather' }, ['/title surrounding-blanks ?']],
    [{ description: 'Weather.\n' }, ['/description surrounding-blanks ?']],
    [{ version: '\t1.0.0' }, ['/version surrounding-blanks ?']],
    [{ description: '  ' }, []],
    [{ version: ' ' }, []],
    [{ version: ' latest' }, ['/version reserved-version-string']],
    [{ title: ` ${'a'.repeat(100)}` }, ['/title schema-violation']],
  ])('%j gives %j', (change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it('are told of packages', () => {
    expect(told(packages('a\t', '1.0.0 '))).toEqual(
      expect.arrayContaining(['/packages/0/version surrounding-blanks ?']),
    );
  });

  it('are trimmed safely', () => {
    const result = fixed(surroundingBlanks, { title: ' a ', version: '1.0.0\n', ...packages('\u00a0b', ' 2') });
    expect(result).toMatchObject({ safe: true, server: { title: 'a', version: '1.0.0', ...packages('b', '2') } });
  });
});

it('the rules of texts take no long time', () => {
  for (const text of HOSTILE) {
    const change = { title: text, description: text, version: text };
    expect(timeOf(() => TEXT_RULES.map((rule) => fixed(rule, change)))).toBeLessThan(100);
  }
});
