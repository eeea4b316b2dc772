import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecordSplitter,
  MAX_RECORD_BYTES,
  MAX_RECORD_DEPTH,
  type SourceEvent,
} from '../../../src/registry/upstream/record-splitter.ts';

/** Events with the records' bytes as text, from a source cut into chunks of these lengths (the last one repeats). */
function split(source: string | Uint8Array, lengths: readonly number[] = [1 << 20]) {
  const bytes = Buffer.from(source as string);
  const splitter = createRecordSplitter();
  const found: SourceEvent[] = [];
  // A chunk must not be needed after `push`, but its bytes may be viewed until then: copy what is kept.
  const take = (events: readonly SourceEvent[]) =>
    found.push(
      ...events.map((event) => (event.kind === 'record' ? { ...event, bytes: Uint8Array.from(event.bytes) } : event)),
    );
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = Math.max(1, lengths[Math.min(turn, lengths.length - 1)] ?? 1);
    take(splitter.push(Uint8Array.from(bytes.subarray(at, at + length))));
    at += length;
  }
  take(splitter.end());
  return found.map((event) =>
    event.kind === 'record' ? { ...event, bytes: undefined, text: Buffer.from(event.bytes).toString() } : event,
  );
}

function textsOf(source: string): string[] {
  return split(source).flatMap((event) => ('text' in event ? [event.text ?? ''] : []));
}

function problemsOf(source: string): { line: number; reason: string }[] {
  return split(source).flatMap((event) =>
    event.kind === 'broken' ? [{ line: event.line, reason: event.reason }] : [],
  );
}

const A = '{"name":"a/b","t":"} ] \\" \\\\"}';
const B = '{"server":{"name":"c/d","x":[{"y":[]}]},"_meta":{}}';

describe('the record splitter', () => {
  it.each([
    ['one object', A, [A]],
    ['lines', `${A}\n${B}\n`, [A, B]],
    ['lines with CRLF and empty lines', `${A}\r\n\r\n${B}`, [A, B]],
    ['an array', `[${A},\n ${B}]`, [A, B]],
    ['an array over many lines', `[\n  ${A}\n,\n  ${B}\n]\n`, [A, B]],
    ['a byte order mark', `\ufeff[${A}]`, [A]],
    ['an API response', `{"servers":[${A},${B}],"metadata":{"count":2}}`, [A, B]],
    ['an API response, metadata first', `{"metadata":{"count":2},"servers":[${A}]}`, [A]],
    ['an array of API responses', `[{"servers":[${A}]},{"servers":[${B}]}]`, [A, B]],
    ['lines of API responses', `{"servers":[${A}]}\n{"servers":[]}\n{"servers":[${B}]}\n`, [A, B]],
    ['a ToolHive registry', `{"version":"1","data":{"groups":[],"servers":[${A},${B}],"x":1},"meta":{}}`, [A, B]],
    ['values that are no objects', '["a,]",1,null,[2,"]"],true]', ['"a,]"', '1', 'null', '[2,"]"]', 'true']],
    ['an object whose list lies elsewhere', '{"x":{"servers":[1]}}', ['{"x":{"servers":[1]}}']],
    ['a response within a response is one record', '{"servers":[{"servers":[1]}]}', ['{"servers":[1]}']],
    ['an empty list', '[]', []],
    ['nothing', ' \n ', []],
  ])('finds the records of %s', (_name, source, expected) => {
    expect(textsOf(source)).toEqual(expected);
    expect(problemsOf(source)).toEqual([]);
  });

  it.each([
    ['{"servers":[],"metadata":{"nextCursor":"x"}}', { nextCursor: 'x' }],
    ['{"metadata":{"next_cursor":"y"},"servers":[]}', { next_cursor: 'y' }],
    ['{"servers":[{}],"metadata":{"nextCursor":"}]"},"more":[1]}', { nextCursor: '}]' }],
    ['{"servers":[]}', undefined],
    ['[]', undefined],
  ])('tells the metadata of %s', (source, metadata) => {
    const end = split(source, [1]).find((event) => event.kind === 'list-end');
    expect(end).toEqual({ kind: 'list-end', ...(metadata ? { metadata } : {}) });
  });

  it('numbers the lines of the records', () => {
    const lines = split(`\n${A}\n\n${B}\n[\n${A}]`).flatMap((event) => ('line' in event ? [event.line] : []));
    expect(lines).toEqual([2, 4, 6]);
  });

  it('finds the same whatever the chunks are', () => {
    const piece = fc.constantFrom(
      A,
      B,
      '\n',
      ',',
      '[',
      ']',
      '{"servers":[',
      '{"data":{"servers":[',
      '}',
      '"',
      '\\',
      'x',
      ' ',
      '{"a":',
    );
    const source = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        source,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (text, lengths) => {
          expect(split(text, lengths)).toEqual(split(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds every record of any JSON, in any of the shapes', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    const shape = fc.constantFrom<(records: string[]) => string>(
      (records) => records.join('\n'),
      (records) => `[${records.join(',')}]`,
      (records) => `{"metadata":{},"servers":[\n${records.join(',\n')}\n]}`,
      (records) => `{"data":{"servers":[${records.join(' , ')}]}}`,
    );
    const wraps = (value: Record<string, unknown>) => 'servers' in value || 'data' in value;
    fc.assert(
      fc.property(
        fc.array(record),
        shape,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 40 }),
        (records, build, indent, length) => {
          fc.pre(!records.some(wraps));
          const source = build(records.map((value) => JSON.stringify(value, null, indent)));
          const found = split(source, [length]).flatMap((event) =>
            'text' in event ? [JSON.parse(event.text ?? '')] : [],
          );
          expect(found).toEqual(JSON.parse(JSON.stringify(records)));
        },
      ),
      { numRuns: 300 },
    );
  });

  describe('after damage', () => {
    it('goes on behind a broken line, wherever it was cut', () => {
      for (let cut = 1; cut < B.length; cut += 1) {
        const source = `${A}\n${B.slice(0, cut)}\n${A}\n${B}\n`;
        expect(textsOf(source), `cut at ${cut}`).toEqual([A, A, B]);
        expect(
          problemsOf(source).map((problem) => problem.line),
          `cut at ${cut}`,
        ).toEqual([2]);
      }
    });

    it('goes on behind a cut line of API responses', () => {
      const page = `{"servers":[${A},${B}],"metadata":{"count":2}}`;
      for (let cut = 1; cut < page.length; cut += 1) {
        const texts = textsOf(`${page}\n${page.slice(0, cut)}\n${page}\n`);
        expect(texts.slice(0, 2), `cut at ${cut}`).toEqual([A, B]);
        expect(texts.slice(-2), `cut at ${cut}`).toEqual([A, B]);
      }
    });

    it('goes on behind a record that is broken inside', () => {
      expect(textsOf(`[${A},{"name" "x",},${B}]`)).toEqual([A, '{"name" "x",}', B]);
    });

    it('ends a string where its line ends', () => {
      const source = `[\n  {\n    "name": "a/b,\n    "x": 1\n  },\n  ${B}\n]`;
      expect(textsOf(source)).toEqual([B]);
      expect(problemsOf(source)).toEqual([{ line: 2, reason: 'a line ends inside a string' }]);
    });

    it.each([
      [`${A}\n{"name":"x`, 'the file ends in the middle of it', 2],
      [`[${A},`, 'the file ends before its list is closed', 1],
      [`{"servers":[${A}`, 'the file ends before its list is closed', 1],
      [`{"servers":[${A}],\n"metadata":{`, 'the file ends before its list is closed', 2],
    ])('tells that %s is cut off', (source, reason, line) => {
      expect(textsOf(source)).toEqual([A]);
      expect(problemsOf(source)).toEqual([{ reason, line }]);
    });

    it('tells each line that is not JSON once', () => {
      expect(problemsOf('<html>\n<b>{}</b>\n')).toEqual([
        { line: 1, reason: 'this is not JSON' },
        { line: 2, reason: 'this is not JSON' },
      ]);
    });
  });

  it('skips a record that is too large without keeping it, and goes on', () => {
    const large = `{"name":"${'x'.repeat(MAX_RECORD_BYTES)}"}`;
    expect(textsOf(`[${A},${large},${B}]`)).toEqual([A, B]);
    expect(problemsOf(`[${A},${large},${B}]`)).toEqual([
      { line: 1, reason: `it is larger than ${MAX_RECORD_BYTES} bytes` },
    ]);
  });

  it('enters a response that is larger than any record', () => {
    const filler = `{"name":"${'x'.repeat(MAX_RECORD_BYTES / 4)}"}`;
    expect(textsOf(`{"servers":[${Array.from({ length: 6 }, () => filler).join(',')}]}`)).toHaveLength(6);
  });

  it('refuses a record that is too deep', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(textsOf(`{"x":${nested(MAX_RECORD_DEPTH - 1)}}`)).toHaveLength(1);
    expect(problemsOf(`{"x":${nested(MAX_RECORD_DEPTH)}}`)).toEqual([
      { line: 1, reason: `it is nested deeper than ${MAX_RECORD_DEPTH} levels` },
    ]);
  });
});
