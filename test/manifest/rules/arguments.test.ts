import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { judge, repair } from './judging.ts';

const npm: JsonObject = {
  registryType: 'npm',
  identifier: '@alice/weather',
  version: '1.0.0',
  transport: { type: 'stdio' },
};
const judgeArgument = (argument: JsonObject, list = 'packageArguments') =>
  judge({ packages: [{ ...npm, [list]: [{ type: 'named', ...argument }] }] });
const repairArgument = (argument: JsonObject, code: Parameters<typeof repair>[1]) => {
  const repaired = repair({ packages: [{ ...npm, packageArguments: [{ type: 'named', ...argument }] }] }, code);
  return repaired && (repaired.after.packages as { packageArguments: JsonObject[] }[])[0]?.packageArguments[0];
};
const at = (member: string, list = 'packageArguments') => `/packages/0/${list}/0/${member}`;

describe('the name of a named argument', () => {
  it.each(['packageArguments', 'runtimeArguments'])('is required in %s', (list) => {
    expect(judgeArgument({ name: '' }, list)).toEqual([`named-argument-name-required ${at('name', list)}`]);
    expect(judgeArgument({ value: 'x' }, list)).toEqual([`named-argument-name-required ${at('name', list)}`]);
    expect(judgeArgument({ name: 5 }, list)).toEqual([`schema-violation ${at('name', list)}`]);
  });

  it.each(['packageArguments', 'runtimeArguments'])('is a name alone in %s', (list) => {
    expect(judgeArgument({ name: '--port <n>' }, list)).toEqual([`invalid-named-argument-name ${at('name', list)}`]);
  });

  it.each(['--directory <path>', '--config $FILE', '--file <path>', 'name with spaces', 'a>b', '<x>', ' ', '$'])(
    'is refused: %j',
    (name) => {
      expect(judgeArgument({ name })).toEqual([`invalid-named-argument-name ${at('name')}`]);
    },
  );

  it.each(['--directory', '-v', '--log=debug', '--a\tb', '/flag', '-', '--ümlaut'])('is accepted: %j', (name) => {
    expect(judgeArgument({ name })).toEqual([]);
  });

  it.each(['config', 'verbose', 'output-format'])('is accepted without dashes, and told: %s', (name) => {
    expect(judgeArgument({ name })).toEqual([`info named-argument-without-dash ${at('name')}`]);
    expect(repairArgument({ name }, 'named-argument-without-dash')?.name).toBe(`--${name}`);
  });

  it.each([
    ['--port <n>', '--port'],
    ['--file=<path>', '--file'],
    ['-p $PORT', '-p'],
    ['name with spaces', undefined],
    ['<port>', undefined],
    ['-- x', undefined],
  ])('%j becomes %s by suggestion', (name, flag) => {
    expect(repairArgument({ name }, 'invalid-named-argument-name')?.name).toBe(flag);
  });

  it('is no matter of a positional argument', () => {
    expect(judgeArgument({ type: 'positional', name: 'with spaces', value: 'with spaces' })).toEqual([]);
  });
});

describe.each([
  ['value', 'argument-value-starts-with-name'],
  ['default', 'argument-default-starts-with-name'],
] as const)('the %s of a named argument', (member, code) => {
  it.each([
    ['--port', '--port=8080', '8080'],
    ['--port', '--port 8080', '8080'],
    ['--port', '--port', undefined],
    ['-v', '-verbose', undefined],
    ['-p', '-prod', undefined],
  ])('does not repeat the name: %s with %s', (name, value, cut) => {
    expect(judgeArgument({ name, [member]: value })).toEqual([`${code} ${at(member)}`]);
    expect(repairArgument({ name, [member]: value }, code)?.[member]).toBe(cut);
  });

  it.each([
    ['--port', '8080'],
    ['--port', 'x--port'],
    ['--port', ''],
    ['--port', '-port'],
    ['', '--port'],
  ])('is accepted: %s with %j', (name, value) => {
    expect(judgeArgument({ name, [member]: value }).filter((line) => line.startsWith(code))).toEqual([]);
  });
});
