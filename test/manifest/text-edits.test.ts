import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentEdit } from '../../src/manifest/document-edit.ts';
import { readDocument } from '../../src/manifest/read-document.ts';
import type { JsonValue } from '../../src/manifest/server-json.ts';
import { applyTextEdits, toTextEdits } from '../../src/manifest/text-edits.ts';
import { ContradictionError, editValue, pointersOf } from './edit-model.ts';
import { anyJson, anyJsonObject, anyTidyLayout, anyWildLayout, renderTidy, renderWild } from './made-up-json.ts';

const documentOf = (text: string) => readDocument(Buffer.from(text), 'server.json').document!;

function edit(text: string, ...edits: DocumentEdit[]): string | undefined {
  const made = toTextEdits(documentOf(text), edits);
  return made && applyTextEdits(text, made);
}

const remove = (pointer: string): DocumentEdit => ({ kind: 'remove', pointer });
const replace = (pointer: string, value: JsonValue): DocumentEdit => ({ kind: 'replace', pointer, value });
const rename = (pointer: string, key: string): DocumentEdit => ({ kind: 'rename', pointer, key });
const insert = (key: string, after?: string, value: JsonValue = 9, pointer = ''): DocumentEdit => ({
  kind: 'insert',
  pointer,
  key,
  value,
  after,
});

const LINES = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';

describe('toTextEdits removes', () => {
  it.each<[string, string, string[], string]>([
    ['the first member', LINES, ['/a'], '{\n  "b": 2,\n  "c": 3\n}\n'],
    ['one in the middle', LINES, ['/b'], '{\n  "a": 1,\n  "c": 3\n}\n'],
    ['the last one', LINES, ['/c'], '{\n  "a": 1,\n  "b": 2\n}\n'],
    ['two at the beginning', LINES, ['/b', '/a'], '{\n  "c": 3\n}\n'],
    ['two at the end', LINES, ['/b', '/c'], '{\n  "a": 1\n}\n'],
    ['the first and the last', LINES, ['/a', '/c'], '{\n  "b": 2\n}\n'],
    ['all of them', LINES, ['/a', '/c', '/b'], '{}\n'],
    ['the only one', '{\n  "a": 1\n}', ['/a'], '{}'],
    ['the only one on a line', '{ "a": 1 }', ['/a'], '{}'],
    ['the first on a line', '{ "a": 1, "b": 2 }', ['/a'], '{ "b": 2 }'],
    ['the last on a line', '{ "a": 1, "b": 2 }', ['/b'], '{ "a": 1 }'],
    ['without blanks', '{"a":1,"b":2,"c":3}', ['/b'], '{"a":1,"c":3}'],
    ['with CRLF and tabs', '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}\r\n', ['/b'], '{\r\n\t"a": 1\r\n}\r\n'],
    [
      'the second of two in a line',
      '{\n  "a": 1, "b": 2,\n  "c": 3, "d": 4\n}',
      ['/b'],
      '{\n  "a": 1,\n  "c": 3, "d": 4\n}',
    ],
    [
      'the first of two in a line',
      '{\n  "a": 1, "b": 2,\n  "c": 3, "d": 4\n}',
      ['/c'],
      '{\n  "a": 1, "b": 2,\n  "d": 4\n}',
    ],
    ['an item', '[1, [2, 3], 4]', ['/1'], '[1, 4]'],
    ['the items of a list', '{"a": [1, 2]}', ['/a/0', '/a/1'], '{"a": []}'],
    ['in two lists at once', '{"a": [1, 2], "b": [3]}', ['/a/0', '/b/0'], '{"a": [2], "b": []}'],
    ['before a trailing comma', '{\n  "a": 1,\n  "b": 2,\n}', ['/b'], '{\n  "a": 1,\n}'],
    ['all before a trailing comma', '{\n  "a": 1,\n}', ['/a'], '{}'],
    ['beside a comment', '{\n  "a": 1, // one\n  "b": 2\n}', ['/b'], '{\n  "a": 1 // one\n}'],
    ['between comments', '{ /* x */ "a": 1, /* y */ "b": 2 /* z */ }', ['/a'], '{ /* x */ /* y */ "b": 2 /* z */ }'],
    ['behind a comment in the same line', '{ "a": 1, // one\n "b": 2 }', ['/b'], '{ "a": 1 // one\n  }'],
    ['the only one beside a comment', '{ // one\n  "a": 1\n}', ['/a'], '{ // one\n  \n}'],
    ['beside a duplicate', '{"a": 1, "b": 2, "a": 3, "c": 4}', ['/b'], '{"a": 1, "a": 3, "c": 4}'],
  ])('%s', (_, text, pointers, expected) => {
    expect(edit(text, ...pointers.map(remove))).toBe(expected);
  });
});

describe('toTextEdits inserts', () => {
  it.each<[string, string, DocumentEdit[], string]>([
    ['first', LINES, [insert('n')], '{\n  "n": 9,\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n'],
    ['behind a member', LINES, [insert('n', 'a')], '{\n  "a": 1,\n  "n": 9,\n  "b": 2,\n  "c": 3\n}\n'],
    ['last', LINES, [insert('n', 'c')], '{\n  "a": 1,\n  "b": 2,\n  "c": 3,\n  "n": 9\n}\n'],
    [
      'last, where what it should follow is not there',
      LINES,
      [insert('n', 'x')],
      '{\n  "a": 1,\n  "b": 2,\n  "c": 3,\n  "n": 9\n}\n',
    ],
    ['in one line', '{ "a": 1, "b" : 2 }', [insert('n', 'b')], '{ "a": 1, "b" : 2, "n" : 9 }'],
    ['without blanks', '{"a":1}', [insert('n', 'a', { x: [1, 2] })], '{"a":1,"n":{"x":[1,2]}}'],
    ['in one line beside one member', '{"a": 1}', [insert('n', 'a', { x: [1, 2] })], '{"a": 1, "n": {"x": [1, 2]}}'],
    [
      'with CRLF and tabs',
      '{\r\n\t"a":1\r\n}',
      [insert('n', 'a', { x: 1 })],
      '{\r\n\t"a":1,\r\n\t"n":{\r\n\t\t"x":1\r\n\t}\r\n}',
    ],
    ['into nothing', '{}', [insert('n')], '{"n": 9}'],
    ['into an empty file of lines', '{}\n', [insert('n'), insert('m', 'n')], '{\n  "n": 9,\n  "m": 9\n}\n'],
    [
      'into an empty object',
      '{\n\t"a": {}\n}',
      [insert('n', undefined, [1], '/a')],
      '{\n\t"a": {\n\t\t"n": [\n\t\t\t1\n\t\t]\n\t}\n}',
    ],
    [
      'into an empty object in a line',
      '{\n  "a": [{ "b" :{} }]\n}',
      [insert('n', 'x', 1, '/a/0/b')],
      '{\n  "a": [{ "b" :{"n" :1} }]\n}',
    ],
    ['beside a comment only', '{ /* x */ }', [insert('n')], '{"n": 9 /* x */ }'],
    ['two in order', '{"a": 1}', [insert('n', 'a'), insert('m', 'a')], '{"a": 1, "n": 9, "m": 9}'],
    [
      'behind another new one',
      LINES,
      [insert('n', 'a'), insert('m', 'n')],
      '{\n  "a": 1,\n  "n": 9,\n  "m": 9,\n  "b": 2,\n  "c": 3\n}\n',
    ],
    ['before a trailing comma', '{\n  "a": 1,\n}', [insert('n', 'a')], '{\n  "a": 1,\n  "n": 9,\n}'],
    [
      'without a blank line',
      '{\n  "a": 1,\n\n  "b": 2\n}',
      [insert('n', 'a')],
      '{\n  "a": 1,\n  "n": 9,\n\n  "b": 2\n}',
    ],
  ])('%s', (_, text, edits, expected) => {
    expect(edit(text, ...edits)).toBe(expected);
  });
});

describe('toTextEdits replaces and renames', () => {
  it.each<[string, string, DocumentEdit[], string]>([
    ['a text', LINES, [replace('/b', 'x"\n')], '{\n  "a": 1,\n  "b": "x\\"\\n",\n  "c": 3\n}\n'],
    [
      'a text by an object',
      '{\n  "a": 1\n}',
      [replace('/a', { x: [1], y: {} })],
      '{\n  "a": {\n    "x": [\n      1\n    ],\n    "y": {}\n  }\n}',
    ],
    [
      'an object by one, in one line',
      '{\n  "a": {"b": 1}\n}',
      [replace('/a', { x: [1, 2] })],
      '{\n  "a": {"x": [1, 2]}\n}',
    ],
    ['an item', '[\r\n\t1,\r\n\t2\r\n]', [replace('/1', { x: 1 })], '[\r\n\t1,\r\n\t{\r\n\t\t"x": 1\r\n\t}\r\n]'],
    ['the whole', '[1]', [replace('', { x: 1 })], '{"x": 1}'],
    ['the last duplicate', '{"a": 1, "a": 2}', [replace('/a', 3)], '{"a": 1, "a": 3}'],
    ['a key', LINES, [rename('/b', 'x"')], '{\n  "a": 1,\n  "x\\"": 2,\n  "c": 3\n}\n'],
    ['a key and its value', '{"a": 1}', [replace('/a', 2), rename('/a', 'b')], '{"b": 2}'],
    [
      'a key and below it',
      '{"a": {"x": 1}}',
      [rename('/a', 'b'), rename('/a/x', 'y'), insert('z', 'y', 2, '/a')],
      '{"b": {"y": 1, "z": 2}}',
    ],
    ['keys in a ring', '{"a": 1, "b": 2}', [rename('/a', 'b'), rename('/b', 'a')], '{"b": 1, "a": 2}'],
    ['a key to that of a removed member', LINES, [rename('/a', 'b'), remove('/b')], '{\n  "b": 1,\n  "c": 3\n}\n'],
    [
      'a removed member by a new one',
      LINES,
      [remove('/b'), insert('n', 'b'), insert('m', 'a')],
      '{\n  "a": 1,\n  "m": 9,\n  "n": 9,\n  "c": 3\n}\n',
    ],
    ['the only member by another', '{ "a": 1 }', [remove('/a'), insert('b', undefined, 2)], '{ "b": 2 }'],
    [
      'a member and the one behind it',
      LINES,
      [replace('/b', 7), insert('n', 'b'), remove('/c')],
      '{\n  "a": 1,\n  "b": 7,\n  "n": 9\n}\n',
    ],
    ['a member, with a removed one behind it', LINES, [replace('/b', 7), remove('/c')], '{\n  "a": 1,\n  "b": 7\n}\n'],
  ])('%s', (_, text, edits, expected) => {
    expect(edit(text, ...edits)).toBe(expected);
    expect(edit(text, ...edits.toReversed())).toBeDefined();
  });

  it.each<[string, DocumentEdit[]]>([
    ['the same value', [replace('/a', 1)]],
    ['the same key', [rename('/b', 'b')]],
    ['nothing', []],
  ])('leaves the text alone for %s', (_, edits) => {
    expect(toTextEdits(documentOf(LINES), edits)).toEqual([]);
  });

  it('says where an edit is', () => {
    expect(toTextEdits(documentOf(LINES), [replace('/b', 7)])).toEqual([
      { line: 3, column: 8, endLine: 3, endColumn: 9, start: 19, end: 20, text: '7' },
    ]);
  });

  it('does not repeat an indentation that is nobody’s', () => {
    const wide = ' '.repeat(10_000);
    expect(edit(`{\n${wide}"a": 1}`, insert('n'), insert('m', 'a', { x: 1 }))).toBe(
      `{\n${wide}"n": 9,\n"a": 1,\n"m": {\n  "x": 1\n}}`,
    );
  });
});

describe('toTextEdits gives nothing', () => {
  it.each<[string, string, DocumentEdit[]]>([
    ['where nothing is', LINES, [remove('/x')]],
    ['for a pointer that is none', LINES, [replace('a', 1)]],
    ['for the root removed', LINES, [remove('')]],
    ['for the root renamed', LINES, [rename('', 'x')]],
    ['for an item renamed', '[1]', [rename('/0', 'x')]],
    ['for a member of a list', '[1]', [insert('n')]],
    ['for a key that is there', LINES, [insert('a')]],
    ['for a key twice', LINES, [insert('n'), insert('n')]],
    ['for a key renamed to one that is there', LINES, [rename('/a', 'b')]],
    ['for two keys renamed to one', LINES, [rename('/a', 'x'), rename('/b', 'x')]],
    ['for a value changed twice', LINES, [replace('/a', 2), replace('/a', 3)]],
    ['for a member removed twice', LINES, [remove('/a'), remove('/a')]],
    ['for a key renamed twice', LINES, [rename('/a', 'x'), rename('/a', 'y')]],
    ['for a removed value changed', LINES, [remove('/a'), replace('/a', 2)]],
    ['for a removed key renamed', LINES, [rename('/a', 'x'), remove('/a')]],
    ['within what is removed', '{"a": {"b": 1}}', [replace('/a/b', 2), remove('/a')]],
    ['into what is replaced', '{"a": {"b": 1}}', [replace('/a', 2), insert('n', undefined, 1, '/a')]],
    ['for a removal that brings a duplicate to light', '{"a": 1, "a": 2}', [remove('/a')]],
    ['for a renaming that does', '{"a": 1, "a": 2}', [rename('/a', 'b')]],
  ])('%s', (_, text, edits) => {
    expect(toTextEdits(documentOf(text), edits)).toBeUndefined();
  });
});

describe('applyTextEdits', () => {
  const at = (start: number, end: number, text = '') => ({
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    start,
    end,
    text,
  });

  it('replaces from left to right', () => {
    expect(applyTextEdits('abcdef', [at(0, 1, 'x'), at(1, 1, 'y'), at(2, 4), at(6, 6, 'z')])).toBe('xybefz');
  });

  it.each([[[at(0, 2), at(1, 3)]], [[at(2, 3), at(0, 1)]], [[at(2, 1)]], [[at(5, 7)]]])('refuses %j', (edits) => {
    expect(() => applyTextEdits('abcdef', edits)).toThrow('overlaps');
  });
});

const NEW_KEYS = ['a', 'b', 'n', 'm', 'is_secret', '__proto__'];
const anyEdit = (pointers: readonly string[]): fc.Arbitrary<DocumentEdit> => {
  const pointer = fc.constantFrom(...pointers);
  const key = fc.constantFrom(...NEW_KEYS);
  return fc.oneof(
    fc.record({ kind: fc.constant('replace' as const), pointer, value: anyJson }),
    fc.record({ kind: fc.constant('rename' as const), pointer, key }),
    fc.record({ kind: fc.constant('remove' as const), pointer }),
    fc.record({
      kind: fc.constant('insert' as const),
      pointer,
      key,
      value: anyJson,
      after: fc.option(key, { nil: undefined }),
    }),
  );
};
/** A root that stays: a text without any line has no layout to follow when its root is replaced. */
const anyCase = anyJsonObject.chain((value) => {
  const pointers = pointersOf(value);
  const deep = fc.array(anyEdit(pointers.slice(1)), { minLength: 1, maxLength: 4 });
  const inserts = fc.array(
    anyEdit(['']).filter(({ kind }) => kind === 'insert'),
    { maxLength: 2 },
  );
  return fc.record({ value: fc.constant(value), edits: fc.tuple(inserts, deep).map((parts) => parts.flat()) });
});

function editModel(value: JsonValue, edits: readonly DocumentEdit[]): JsonValue | undefined {
  try {
    return editValue(value, edits);
  } catch (error) {
    if (error instanceof ContradictionError) return undefined;
    throw error;
  }
}

describe('toTextEdits with made-up documents', () => {
  const RUNS = 3_000;

  it('writes what a program would write that lays the changed value out in the same way', () => {
    const done = { fitting: 0, contradicting: 0 };
    fc.assert(
      fc.property(anyCase, anyTidyLayout, ({ value, edits }, layout) => {
        const expected = editModel(value, edits);
        done[expected === undefined ? 'contradicting' : 'fitting'] += 1;
        expect(edit(renderTidy(value, layout), ...edits)).toBe(expected && renderTidy(expected, layout));
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(done.fitting, done.contradicting)).toBeGreaterThan(RUNS / 10);
  });

  it.each([{ hasComments: false }, { hasComments: true }])('means the changed value in any layout, %j', (kind) => {
    fc.assert(
      fc.property(anyCase, anyWildLayout(kind), ({ value, edits }, layout) => {
        const text = renderWild(value, layout);
        const expected = editModel(value, edits);
        const edited = edit(text, ...edits);
        const readBack = (changed: string) => (kind.hasComments ? documentOf(changed).value : JSON.parse(changed));
        const after = edited === undefined ? undefined : readBack(edited);
        expect(JSON.stringify(after)).toBe(JSON.stringify(expected));
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        anyJsonObject,
        anyJson,
        fc.nat(),
        anyWildLayout({ hasComments: true }),
        (value, other, pick, layout) => {
          const pointers = pointersOf(value);
          const change = replace(pointers[pick % pointers.length]!, other);
          const once = edit(renderWild(value, layout), change)!;
          expect(toTextEdits(documentOf(once), [change])).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
