import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../src/packages/oci-challenge.ts';

const read = (header: string) =>
  parseChallenges(header)?.map(({ scheme, params }) => ({ scheme, ...Object.fromEntries(params) }));

describe('parseChallenges', () => {
  it.each<[string, string, object[]]>([
    [
      'a token service',
      'Bearer realm="https://a/t",service="a"',
      [{ scheme: 'bearer', realm: 'https://a/t', service: 'a' }],
    ],
    ['blanks around', ' Bearer  realm = "x" , service = y ', [{ scheme: 'bearer', realm: 'x', service: 'y' }]],
    ['names in any case', 'BEARER Realm="x"', [{ scheme: 'bearer', realm: 'x' }]],
    [
      'two challenges',
      'Basic realm="a", Bearer realm="b"',
      [
        { scheme: 'basic', realm: 'a' },
        { scheme: 'bearer', realm: 'b' },
      ],
    ],
    ['a scheme alone', 'Negotiate', [{ scheme: 'negotiate' }]],
    [
      'a scheme alone before another',
      'Negotiate, Bearer realm=b',
      [{ scheme: 'negotiate' }, { scheme: 'bearer', realm: 'b' }],
    ],
    [
      'credentials in one piece',
      'Negotiate abc/+-==, Bearer realm=b',
      [{ scheme: 'negotiate' }, { scheme: 'bearer', realm: 'b' }],
    ],
    ['a parameter after a comma', 'Basic , realm="a"', [{ scheme: 'basic', realm: 'a' }]],
    ['commas in quotes', 'Bearer realm="a,Basic b=\\"c"', [{ scheme: 'bearer', realm: 'a,Basic b="c' }]],
    ['an escaped backslash', 'Bearer realm="a\\\\"', [{ scheme: 'bearer', realm: 'a\\' }]],
    ['empty list elements', ',, Bearer realm="a",, ,', [{ scheme: 'bearer', realm: 'a' }]],
    ['an empty value', 'Bearer realm=""', [{ scheme: 'bearer', realm: '' }]],
    ['nothing', '', []],
  ])('reads %s', (_, header, expected) => {
    expect(read(header)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a quotation mark that never closes', 'Bearer realm="a'],
    ['a quotation that ends in a backslash', 'Bearer realm="a\\'],
    ['a parameter without a scheme', 'realm="a"'],
    ['an equals sign without a value', 'Bearer realm="a",service='],
    ['an equals sign and a comma', 'Bearer realm=,service="a"'],
    ['a parameter twice', 'Bearer realm="a",Realm="b"'],
    ['no comma between parameters', 'Bearer realm="a" service="b"'],
    ['no comma between challenges', 'Basic abc Bearer realm="a"'],
    ['two words after a scheme', 'Bearer a b'],
    ['a line end in quotes', 'Bearer realm="a\r\nb"'],
    ['a NUL', 'Bearer realm="a\0"'],
    ['a colon for a name', 'Bearer :="a"'],
    ['a value that goes on after its quotation', 'Bearer realm="a"b'],
    ['letters beyond Latin-1', 'Bearer realm="\u{1f600}"'],
    ['nine challenges', Array.from({ length: 9 }, (_, at) => `S${at}`).join(', ')],
    ['seventeen parameters', `Bearer ${Array.from({ length: 17 }, (_, at) => `p${at}=v`).join(', ')}`],
    ['more than 8 KiB', `Bearer realm="${'a'.repeat(8_200)}"`],
  ])('refuses %s', (_, header) => {
    expect(parseChallenges(header)).toBeUndefined();
  });

  it('never throws, and gives names in lower case only', () => {
    const piece = fc.constantFrom(
      'Bearer',
      'Basic',
      ' ',
      ',',
      '=',
      '"',
      '\\',
      'realm',
      'a==',
      '\t',
      'ü',
      '\0',
      'x/y',
      ';',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (header) => {
          for (const { scheme, params } of parseChallenges(header) ?? []) {
            expect(scheme).toBe(scheme.toLowerCase());
            for (const name of params.keys()) expect(name).toBe(name.toLowerCase());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads back every parameter that is written in quotes', () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab ,="\\:/?&é') });
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 8 }), (params) => {
        const list = Object.entries(params).map(([key, text]) => `${key}="${text.replace(/["\\]/g, '\\$&')}"`);
        expect(read(`Bearer ${list.join(', ')}`)).toEqual([{ scheme: 'bearer', ...params }]);
      }),
    );
  });

  it.each([
    ['backslashes', `Bearer realm="${'\\'.repeat(8_000)}`],
    ['token characters', `Bearer ${'a='.repeat(4_000)}`],
    ['blanks', `Bearer${' '.repeat(8_100)}x`],
    ['blanks before an equals sign that never comes', `${`a${' '.repeat(1_000)}`.repeat(8)}`],
    ['commas', `Bearer${','.repeat(8_100)}`],
  ])('takes no long time for 8 KiB of %s', (_, header) => {
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      parseChallenges(header);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
