import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePointer, renderPointer } from '../../src/manifest/json-pointer.ts';

describe('JSON pointers (RFC 6901)', () => {
  it.each([
    [[], ''],
    [[''], '/'],
    [['a/b', 0, 'm~n'], '/a~1b/0/m~0n'],
    [['~1'], '/~01'],
  ])('render %j as %s', (segments, pointer) => {
    expect(renderPointer(segments)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(segments.map(String));
  });

  it.each(['a', '#/a', '/~', '/a~2'])('refuses %s', (pointer) => {
    expect(parsePointer(pointer)).toBeUndefined();
  });

  it('come back from rendering', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', 'é') })), (segments) => {
        expect(parsePointer(renderPointer(segments))).toEqual(segments);
      }),
    );
  });
});
