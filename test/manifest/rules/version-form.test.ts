import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY } from '../../../src/manifest/judge-policy.ts';
import { isVersionRange, rangeVersion, VERSION_RULES } from '../../../src/manifest/rules/version-form.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { isOfficialVersionRange } from '../../../src/manifest/upstream-version.ts';
import { readSharedJson, sharedExists } from '../shared-corpus.ts';
import { fixed, HOSTILE, judgeChanged, timeOf, told } from './judging.ts';

describe('the official range test', () => {
  it.each([
    ...[
      '^1.2.3',
      '~1.2.3',
      '>=1.0.0',
      '<=1.0.0',
      '>1.0.0',
      '<1.0.0',
      '=1.0.0',
      '>= 1.2.3',
      '>=1',
      '^v1.2.3',
      '^ 1.2.3',
    ],
    ...['^1.2.3.4', '  ^1.0.0  ', '1.2.3 - 2.0.0', '1 - 2', '1.2.3 -2.0.0', '1.2 || 1.3', '1||2', '1 || 2 || 3'],
    ...['1.2.*', '1.2.x', '1.2.X', '1.x', '1.*', 'x.1', '*.*', '1.x.x', 'v1.x', '1.x-beta', '2024.x'],
    ...['1.2.3-next.1', '1.0.0-experimental', '1.0.0-linux', '1.0.0-x86', '1.0.0-rc.X'],
  ])('refuses %j', (version) => {
    expect(isOfficialVersionRange(version)).toBe(true);
  });

  it.each([
    ...['1.2.3', '1.2.3-alpha.1', '2021.03.15', '2025-06-18', 'v1.0', 'snapshot', 'snapshot - 2025.09', '1.2.3-2.0.0'],
    ...['1.2.3- 2.0.0', '1.2.3-next.1+b', '1.2.3.4-next', '1.0.0.x86', 'next', '3f2a9c1', '1.2.3 ', '', 'latest'],
    ...['*', 'x', 'X', '1.2.3.x', '1.2.3.*', '>=1.0.0 <2.0.0', '^1.2 || ^2.0', '~> 1.2', '~=1.2', '==1.0.0', '!=1.0.0'],
    ...['[1.0,2.0)', '(,1.0]', '^1.2.3.4.5', 'vx.1', `^${'1'.repeat(255)}`],
  ])('accepts %j', (version) => {
    expect(isOfficialVersionRange(version)).toBe(false);
  });

  it.skipIf(!sharedExists)('agrees with the official verdict of every vector', () => {
    const { range } = readSharedJson('vectors/versions.json.gz') as { range: JsonObject[] };
    const wrong = range.filter(({ version, is_range }) => isOfficialVersionRange(String(version)) !== is_range);
    expect(wrong).toEqual([]);
    expect(range.length).toBeGreaterThan(40);
  });
});

describe('a version that the official registry refuses', () => {
  it.each(['1.2.3-next.1', '1.0.0-experimental', '1.0.0-linux', '1.0.0-x86', '1.0.0-rc.X'])(
    'warns about %j',
    (version) => {
      expect(told({ version })).toEqual(['/version upstream-refuses ?']);
      expect(told({ version }, { policy: PRIVATE_POLICY })).toEqual([]);
    },
  );

  it('is told of packages too', () => {
    const packages = [{ registryType: 'npm', identifier: 'a', version: '1.0.0-linux', transport: { type: 'stdio' } }];
    expect(told({ packages })).toContain('/packages/0/version upstream-refuses ?');
  });

  it('is not told where the range is refused here', () => {
    expect(told({ version: '1.2.x' })).toEqual(['/version version-looks-like-range']);
  });
});

describe('a version of numbers that is no semver', () => {
  it.each([
    ['2025.07.01', '2025.7.1'],
    ['1.0.0.0', '1.2.3'],
    ['V1.0.0', 'v1.0.0'],
    ['v01.00.000', 'v1.0.0'],
    ['1.0.0-01', '1.2.3'],
    ['1.0.0-', '1.2.3'],
    ['2025.07.01+b', '2025.7.1+b'],
  ])('is told about %j', (version, wanted) => {
    expect(judgeChanged({ version }).map(({ code, args }) => [code, args.wanted])).toEqual([
      ['version-not-semver', wanted],
    ]);
  });

  it.each(['1.0.0', 'v1.0.0', '1.0', 'v1.0', '2025-06-18', 'snapshot', '1', '1.0.0-rc.1', '3f2a9c1', '1.2.3.beta'])(
    'is not told about %j',
    (version) => {
      expect(told({ version })).toEqual([]);
    },
  );

  it('leaves blanks, ranges and overlong versions to other rules', () => {
    expect(told({ version: '1.0.0 ' })).toEqual(['/version surrounding-blanks ?']);
    expect(told({ version: '1.0.0.x' })).toEqual(['/version version-looks-like-range']);
    expect(told({ version: `1.0.0.${'1'.repeat(250)}` })).toEqual(['/version schema-violation']);
  });
});

describe('the fix of a range', () => {
  it.each([
    ['^1.2.3', '1.2.3'],
    ['~1.2.3', '1.2.3'],
    ['=1.0.0', '1.0.0'],
    ['==1.0.0', '1.0.0'],
    [' ^ v1.2.3-rc.1 ', 'v1.2.3-rc.1'],
  ])('of %j is %j, as a suggestion', (version, wanted) => {
    const result = fixed(rangeVersion, { version });
    expect(result?.server.version).toBe(wanted);
    expect(result?.safe).toBe(false);
    expect(judgeChanged({ version })[0]?.args.wanted).toBe(wanted);
  });

  it.each(['1.2.x', '>=1.2.3', '^1.2 || ^2.0', '~=1.2', '~> 1.2', '[1.0,2.0)', '*', '^1.x', '!=1.0.0'])(
    'of %j is not known',
    (version) => {
      expect(fixed(rangeVersion, { version })).toBeUndefined();
      expect(isVersionRange(version)).toBe(true);
    },
  );

  it('is made for packages', () => {
    const packages = [{ identifier: 'a', version: '==2.0.0' }];
    expect(fixed(rangeVersion, { packages })?.server.packages).toEqual([{ identifier: 'a', version: '2.0.0' }]);
  });
});

it('the rules of the version take no long time', () => {
  for (const version of HOSTILE) {
    expect(timeOf(() => VERSION_RULES.map((rule) => fixed(rule, { version })))).toBeLessThan(100);
  }
});
