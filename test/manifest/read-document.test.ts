import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../src/manifest/read-document.ts';
import { MAX_JSON_DEPTH, scanJson } from '../../src/manifest/scan-json.ts';

const read = (text: string) => readDocument(Buffer.from(text), 'server.json');
const codes = (text: string) => read(text).findings.map(({ code, line, column }) => `${line}:${column} ${code}`);

function locate(text: string, pointer: string, target?: 'key' | 'value'): string {
  const position = read(text).document?.locate(pointer, target);
  return `${position?.line}:${position?.column}`;
}

function nest(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

describe('readDocument', () => {
  it('gives what JSON.parse gives', () => {
    const text = ' {"a": [1, -0, 1.5e3, true, false, null, "\\u00e9\\n\\ud800"], "": {}} ';
    expect(read(text).document?.value).toEqual(JSON.parse(text));
    expect(read(text).findings).toEqual([]);
  });

  it('takes __proto__ and constructor as plain data', () => {
    const value = read('{"__proto__": {"x": 1}, "constructor": 2}').document?.value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('x' in value).toBe(false);
  });

  it('refuses a file above 256 KiB and accepts one of exactly that', () => {
    const text = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;
    expect(read(text(MAX_DOCUMENT_BYTES)).document).toBeDefined();
    const { document, findings } = read(text(MAX_DOCUMENT_BYTES + 1));
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'file-too-large', args: { bytes: 262_145, limit: 262_144 } }]);
  });

  it('refuses a byte order mark and still reports what follows', () => {
    expect(codes('\uFEFF{}')).toEqual(['1:1 byte-order-mark']);
    expect(codes('\uFEFF{"a":1,"a":2}')).toEqual(['1:1 byte-order-mark', '1:8 duplicate-json-key']);
    expect(read('\uFEFF{"a":1}').document?.value).toEqual({ a: 1 });
  });

  it.each([
    ['a stray byte', [0x7b, 0x0a, 0x22, 0xc3, 0xa9, 0xff, 0x22], '2:3'],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22], '1:2'],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22], '1:2'],
    ['a cut character at the end', [0x22, 0xf0, 0x9f, 0x98], '1:2'],
  ])('points at the first byte that is not UTF-8: %s', (_, bytes, place) => {
    const [finding] = readDocument(Uint8Array.from(bytes), 'server.json').findings;
    expect(finding?.code).toBe('invalid-utf8');
    expect(`${finding?.line}:${finding?.column}`).toBe(place);
  });

  it.each([
    ['', '1:1', 'expected a value, found the end of the file'],
    ['{"a":1,,}', '1:8', 'expected a key in double quotes, found ","'],
    ['{a:1}', '1:2', 'expected a key in double quotes, or "}", found "a"'],
    ['{"a" 1}', '1:6', 'expected ":" after the key, found "1"'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'expected "," or "}", found a double quote'],
    ['[1 2]', '1:4', 'expected "," or "]", found "2"'],
    ['[1', '1:3', 'expected "," or "]", found the end of the file'],
    ['{} /x', '1:4', 'expected a value, found "/"'],
    ['{} /* x', '1:4', 'expected "*/" at the end of a comment, found "/"'],
    ['{"a": "\n"}', '1:8', 'expected an escape such as \\n for a control character, found the end of the line'],
    ['"a', '1:3', 'expected the closing quote of a string, found the end of the file'],
    ['"\\x"', '1:2', 'expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u, found "\\"'],
    ['"\\u12g4"', '1:2', 'expected four hex digits after \\u, found "\\"'],
    ['-', '1:2', 'expected a digit after "-", found the end of the file'],
    ['1.', '1:3', 'expected a digit after ".", found the end of the file'],
    ['1e+', '1:4', 'expected a digit in the exponent, found the end of the file'],
    ['01', '1:2', 'expected the end of the file, found "1"'],
    ['[NaN]', '1:2', 'expected a value, found "N"'],
    ["{'a': 1}", '1:2', 'expected a key in double quotes, or "}", found "\'"'],
  ])('says where and why %j is no JSON', (text, place, reason) => {
    const { findings } = read(text);
    expect(findings).toMatchObject([{ code: 'json-syntax', severity: 'error', file: 'server.json', args: { reason } }]);
    expect(`${findings[0]?.line}:${findings[0]?.column}`).toBe(place);
  });

  it('reports comments and trailing commas where they stand, and reads on', () => {
    const text = '// first\n{"a": [1, 2, /* two */ ],\n "b": 3, // three\n}';
    expect(codes(text)).toEqual([
      '1:1 json-comment',
      '2:12 json-trailing-comma',
      '2:14 json-comment',
      '3:8 json-trailing-comma',
      '3:10 json-comment',
    ]);
    expect(read(text).document?.value).toEqual({ a: [1, 2], b: 3 });
    expect(codes('{"a": "/* no */ // no", "b": ",]"}')).toEqual([]);
    expect(codes('[,]')).toEqual(['1:2 json-syntax']);
  });

  it('reports every duplicate key, at any depth, compared after unescaping', () => {
    const text = '{"a": 1,\n "b": [{"c": 1, "c": 2}],\n "\\u0061": 3, "a": 4, "A": 5}';
    expect(codes(text)).toEqual(['2:17 duplicate-json-key', '3:2 duplicate-json-key', '3:15 duplicate-json-key']);
    expect(read(text).findings[1]?.args).toEqual({ key: 'a' });
    expect(codes('{"__proto__": 1, "__proto__": 2}')).toEqual(['1:18 duplicate-json-key']);
  });

  it('reports at most a hundred findings', () => {
    expect(read(`{${'"":0,'.repeat(500)}"":0}`).findings).toHaveLength(100);
  });

  it('sees no duplicate in colons and quotes within strings', () => {
    expect(codes('{"a:\\"b": "c\\\\", "d": ":\\\\\\":"}')).toEqual([]);
  });

  it('accepts 64 levels, refuses the 65th where it opens, and survives far more', () => {
    expect(codes(nest(MAX_JSON_DEPTH))).toEqual([]);
    expect(codes(nest(MAX_JSON_DEPTH + 1))).toEqual([`1:65 json-too-deep`]);
    expect(codes(nest(100_000))).toEqual([`1:65 json-too-deep`]);
    expect(codes(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`)).toEqual([`1:${64 * 5 + 1} json-too-deep`]);
  });
});

describe('locate', () => {
  const text = '{\n  "name": "x",\n  "é😀": 1, "packages": [\n\t{"a/b": {"~": null}}, 7\n  ]\n}';

  it.each([
    ['', 'value', '1:1'],
    ['/name', 'value', '2:11'],
    ['/name', 'key', '2:3'],
    ['/packages', 'key', '3:13'],
    ['/packages/0', 'value', '4:2'],
    ['/packages/0', 'key', '4:2'],
    ['/packages/0/a~1b/~0', 'value', '4:16'],
    ['/packages/0/a~1b/~0', 'key', '4:11'],
    ['/packages/1', 'value', '4:24'],
  ] as const)('finds the %s %s', (pointer, target, place) => {
    expect(locate(text, pointer, target)).toBe(place);
  });

  it.each([
    ['/description', '1:1'],
    ['/packages/0/transport/type', '4:2'],
    ['/packages/01', '3:25'],
    ['/packages/9', '3:25'],
    ['/name/x', '2:11'],
    ['/constructor', '1:1'],
    ['no pointer', '1:1'],
  ])('points at the nearest parent for the missing %s', (pointer, place) => {
    expect(locate(text, pointer)).toBe(place);
    expect(locate(text, pointer, 'key')).toBe(place);
  });

  it('counts a line at LF, with CR or without', () => {
    expect(locate('{\r\n "a": 1}', '/a')).toBe('2:7');
  });
});

const tricky = fc.constantFrom('__proto__', 'constructor', 'a:"b"', '\\', '\u2028', '');
const json = fc.jsonValue({ maxDepth: 5 });
const jsonText = fc.tuple(json, tricky, fc.nat(3)).map(([value, key, indent]) => {
  return JSON.stringify({ [key]: value, list: [value] }, null, indent);
});

describe('scanJson and readDocument against JSON.parse', () => {
  it('agree on the value of generated JSON', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const { document } = read(text);
        expect(document?.value).toEqual(JSON.parse(text));
        expect(scanJson(text).problems).toEqual([]);
      }),
    );
  });

  it('agree on accepting and refusing mutated JSON', () => {
    const piece = fc.constantFrom(...'{}[],:"\\\n\t 01-+.eEtfnu/', '\\u', 'true', 'null', '\u00a0', '\ufeff', '"a":');
    const edit = fc.record({ at: fc.nat(400), drop: fc.nat(2), insert: fc.option(piece, { nil: '' }) });
    fc.assert(
      fc.property(jsonText, fc.array(edit, { maxLength: 3 }), (text, edits) => {
        let mutated = text;
        for (const { at, drop, insert } of edits) {
          const place = at % (mutated.length + 1);
          mutated = mutated.slice(0, place) + insert + mutated.slice(place + drop);
        }
        const syntax = scanJson(mutated).problems.filter(({ kind }) => kind !== 'duplicate-key');
        expect(syntax.length === 0 && !mutated.startsWith('\ufeff')).toBe(isJson(mutated));
        const { document, findings } = readDocument(Buffer.from(mutated), 'x');
        expect(findings.length === 0).toBe(isJson(mutated) && scanJson(mutated).problems.length === 0);
        if (isJson(mutated)) expect(document?.value).toEqual(JSON.parse(mutated));
      }),
      { numRuns: 2_000 },
    );
  });

  it('find each key that is put in twice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json, { minKeys: 1 }), fc.nat(), (object, pick) => {
        const members = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
        const key = Object.keys(object)[pick % members.length] as string;
        const escaped = toEscapes(key);
        const { findings } = read(`{${members.join(',')},"${escaped}":0}`);
        expect(findings).toMatchObject([{ code: 'duplicate-json-key', args: { key } }]);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toEscapes(key: string): string {
  return key.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

describe('the pointer of a faulty place', () => {
  it.each([
    ['a key that is there twice', '{"a": [{}, {"b~": 1, "b~": 2}]}', '/a/1/b~0'],
    ['a key that is there twice in the document', '{"a": 1, "a": 2}', '/a'],
    ['a comma too many in an object', '{"a": {"b": 1,}}', '/a'],
    ['a comma too many in an array', '{"a": [[], [1,]]}', '/a/1'],
    ['a comment before a value', '{"a": {"b": /* 1 */ {}}}', '/a'],
    ['a comment behind a container', '{"a": {"b": {}} // 1\n}', ''],
    ['a comment before everything', '// 1\n{}', ''],
  ])('is right for %s', (_, text, pointer) => {
    const { findings } = readDocument(Buffer.from(text), 'server.json');
    expect(findings.map((finding) => finding.pointer)).toEqual([pointer]);
  });
});
