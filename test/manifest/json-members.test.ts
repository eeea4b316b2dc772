import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/manifest/json-members.ts';
import type { JsonValue } from '../../src/manifest/server-json.ts';

const document: JsonValue = { packages: ['a', { 'b/c': 1 }], '01': 2, '': { '': 3 } };

describe('valueAt', () => {
  it.each<[string, JsonValue]>([
    ['', document],
    ['/packages/0', 'a'],
    ['/packages/1/b~1c', 1],
    ['/01', 2],
    ['//', 3],
  ])('finds %j', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  it.each(['/packages/length', '/packages/01', '/packages/-1', '/packages/1e0', '/packages/ 0', '/packages/9'])(
    'finds nothing in an array at %j',
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );

  it.each(['/toString', '/__proto__', '/packages/0/length', '/packages/1/constructor', 'packages', '/~2'])(
    'finds nothing at %j',
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );
});
