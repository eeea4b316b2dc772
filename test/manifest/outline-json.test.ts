import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../src/manifest/json-node.ts';
import { outlineJson } from '../../src/manifest/outline-json.ts';
import { scanJson } from '../../src/manifest/scan-json.ts';
import { anyJson, anyTidyLayout, anyWildLayout, renderTidy, renderWild } from './made-up-json.ts';

interface PlainNode {
  readonly place: readonly (number | undefined)[];
  readonly members: readonly (readonly [string, PlainNode])[] | undefined;
  readonly items: readonly PlainNode[] | undefined;
}

function toPlain({ start, end, keyStart, keyEnd, members, items }: JsonNode): PlainNode {
  return {
    place: [start, end, keyStart, keyEnd],
    members: members && [...members].map(([key, node]) => [key, toPlain(node)] as const),
    items: items?.map(toPlain),
  };
}

const expectSameTree = (text: string) => {
  expect(toPlain(outlineJson(text))).toEqual(toPlain(scanJson(text).root!));
};

describe('outlineJson', () => {
  it.each([
    '{}',
    ' [ ] \n',
    '"a\\\\"',
    '{"\\"}":"]\\\\\\"","\\u0061" : [-1.5e+3,true,null , {}]}',
    '0',
    '\r\n\t[[1],[[ "x" ]] ]',
  ])('finds what the scan finds in %j', expectSameTree);

  it('finds what the scan finds in any text without a problem', () => {
    fc.assert(
      fc.property(anyJson, anyTidyLayout, anyWildLayout({ hasComments: false }), (value, tidy, wild) => {
        expectSameTree(renderTidy(value, tidy));
        expectSameTree(renderWild(value, wild));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same node each time', () => {
    const root = outlineJson('{"a": [1]}');
    expect(root.members?.get('a')?.items?.[0]).toBe(root.members?.get('a')?.items?.[0]);
  });
});
