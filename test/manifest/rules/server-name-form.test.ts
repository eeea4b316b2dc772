import { describe, expect, it } from 'vitest';
import { NAME_RULES, nameCase } from '../../../src/manifest/rules/server-name-form.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { BASE, fixed, HOSTILE, judgeChanged, type Terms, timeOf, told } from './judging.ts';

const problems = (name: string) =>
  judgeChanged({ name }).map(({ rule, args }) => `${rule}: ${args.problem ?? args.message}`);

/** The name that the first rule with a fix proposes, with `!` where it is safe. */
function proposed(name: string, terms: Terms = {}, more: JsonObject = {}): string | undefined {
  const results = NAME_RULES.flatMap((rule) => fixed(rule, { name, ...more }, terms) ?? []);
  const [first] = results;
  return first && `${String(first.server.name)}${first.safe ? '!' : ''}`;
}

describe('the rules of the name', () => {
  it.each([
    ['', ['N1: it is empty']],
    ['  ', ['N1: it is empty']],
    ['weather', ['N2: it has no slash, so no namespace']],
    ['a//b', ['N3: it has 2 slashes; exactly one is allowed']],
    ['a/b/', ['N3: it has 2 slashes; exactly one is allowed']],
    ['com.example/a/b/c', ['N3: it has 3 slashes; exactly one is allowed']],
    ['/weather', ['N4: there is nothing before its slash']],
    ['com.example/', ['N4: there is nothing behind its slash']],
    ['/', ['N4: there is nothing before its slash']],
    ['.com/weather', ['N5: its namespace ".com" must begin and end with a letter or a digit']],
    ['com.my_org/ab', ['N5: its namespace "com.my_org" has the character "_", which a namespace may not have']],
    ['a/server', ['N5: its namespace "a" has one character; at least two are needed']],
    ['com.example/x', ['N6: its name "x" has one character; at least two are needed']],
    ['com.example/a b', ['N6: its name "a b" has the character " ", which a name may not have']],
    ['com.example/sérver', ['N6: its name "sérver" has the character "é", which a name may not have']],
    ['com.example/ab_', ['N6: its name "ab_" must begin and end with a letter or a digit']],
    [' com.example/ab', ['N5: there are blanks around it']],
    ['com.example/ab\n', ['N6: there are blanks around it']],
    [' com.example/ab ', ['N5: there are blanks around it']],
  ])('say once what is wrong with %j', (name, expected) => {
    expect(problems(name)).toEqual(expected);
  });

  it.each(['ab/cd', 'com..example/ab', 'com.example/a_b', '0x.io/1s', `ab/${'c'.repeat(197)}`])('accept %j', (name) => {
    expect(told({ name })).toEqual([]);
  });

  it('leave the length and a name that is no string to the schema', () => {
    expect(told({ name: `ab/${'c'.repeat(198)}` })).toEqual(['/name schema-violation']);
    expect(told({ name: 5 })).toEqual(['/name schema-violation']);
    expect(told({ name: null })).toEqual(['/name schema-violation']);
  });

  it.each([
    [' com.example/ab\n', 'com.example/ab!'],
    ['com.example.weather', 'com.example/weather'],
    ['com.example/server/path', 'com.example/server-path'],
    ['com.example//server', 'com.example/server'],
    ['com.my_org/sérver', 'com.my-org/server'],
    ['com.example/@scope/my server_', 'com.example/scope-my-server'],
    ['com.example/x', undefined],
    ['com.example/', undefined],
    ['', undefined],
    ['weather', undefined],
    [`com.example/_${'a'.repeat(300)}`, undefined],
  ])('propose for %j the name %j', (name, wanted) => {
    expect(proposed(name)).toBe(wanted);
  });

  it('propose the owner of the repository as the namespace that is missing', () => {
    const repository = { url: 'https://github.com/Alice/weather', source: 'github' };
    expect(proposed('weather', { surroundings: { ownerLogin: 'alice' } })).toBe('io.github.alice/weather');
    expect(proposed('/weather', {}, { repository })).toBe('io.github.Alice/weather');
  });

  it('take no long time', () => {
    for (const name of HOSTILE) expect(timeOf(() => NAME_RULES.map((rule) => fixed(rule, { name })))).toBeLessThan(100);
  });
});

describe('the case of the owner', () => {
  const repository = { url: 'https://github.com/Alice/weather', source: 'github' };

  it('is GitHub’s where that is known, and the fix is safe then', () => {
    const terms = { surroundings: { ownerLogin: 'Alice' } };
    expect(told({}, terms)).toEqual(['/name name-case-not-canonical ?']);
    expect(judgeChanged({}, terms)[0]?.args).toEqual({
      name: 'io.github.alice/weather',
      canonical: 'io.github.Alice/weather',
      source: 'GitHub',
    });
    expect(fixed(nameCase, {}, terms)).toEqual({ server: { ...BASE, name: 'io.github.Alice/weather' }, safe: true });
  });

  it('is else the one of repository.url, as a suggestion', () => {
    expect(judgeChanged({ repository })[0]?.args.source).toBe('"repository.url"');
    expect(fixed(nameCase, { repository })?.safe).toBe(false);
  });

  it.each<[JsonObject, Terms]>([
    [{}, {}],
    [{ repository }, { surroundings: { ownerLogin: 'alice' } }],
    [{ repository }, { surroundings: { ownerLogin: 'bob' } }],
    [{ name: 'com.example/weather', repository }, {}],
    [{ name: 'io.github.bob/weather', repository }, {}],
    [{ repository: { url: 'https://gitlab.com/Alice/weather', source: 'gitlab' } }, {}],
  ])('is no matter in %j under %j', (change, terms) => {
    expect(told(change, terms)).toEqual([]);
  });

  it('corrects the case of io.github too', () => {
    const terms = { surroundings: { ownerLogin: 'alice' } };
    expect(fixed(nameCase, { name: 'IO.GitHub.ALICE/weather' }, terms)?.server.name).toBe('io.github.alice/weather');
  });

  it('is not told where the name is refused', () => {
    expect(told({ name: 'io.github.alice/x', repository })).toEqual(['/name invalid-server-name']);
  });
});
