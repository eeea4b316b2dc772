import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY } from '../../../src/manifest/judge-policy.ts';
import { measurePublisherMeta } from '../../../src/manifest/publisher-meta.ts';
import { META_RULES, metaOfficial } from '../../../src/manifest/rules/meta.ts';
import { type JsonValue, OFFICIAL_META_KEY, PUBLISHER_META_KEY } from '../../../src/manifest/server-json.ts';
import { fixed, HOSTILE, judgeChanged, timeOf, told } from './judging.ts';

const BLOCK = '/_meta/io.modelcontextprotocol.registry~1publisher-provided';

describe('measurePublisherMeta', () => {
  it.each<[JsonValue, number]>([
    [{}, 2],
    [[], 2],
    [[1, 2, 3], 7],
    [{ b: 1, a: [true, false, null] }, '{"a":[true,false,null],"b":1}'.length],
    ['', 2],
    ['é€😀', 2 + 2 + 3 + 4],
    ['<>&\u2028\u2029', 2 + 5 * 6],
    ['"\\', 6],
    ['\b\t\n\f\r', 12],
    ['\u0000\u001f', 14],
    ['\u007f', 3],
    ['\ud800', 5],
    [{ '<': 1 }, 12],
    [1e21, '1e+21'.length],
    [-0, 2],
    [1.5, 3],
  ])('of %j is %i bytes', (value, bytes) => {
    expect(measurePublisherMeta(value)).toBe(bytes);
  });

  it('agrees with compact JSON where Go and JavaScript write the same', () => {
    const value: JsonValue = { tool: 'ci', nested: [{ a: 'x', ü: [1, -2.5, 1e-7, 'y\n'] }, {}, []] };
    expect(measurePublisherMeta(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  });

  it('takes any depth', () => {
    let deep: JsonValue = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(measurePublisherMeta(deep)).toBe(200_001);
  });
});

describe('the publisher’s block', () => {
  const meta = (text: string) => ({ _meta: { [PUBLISHER_META_KEY]: { k: text } } });

  it('may have 4096 bytes and not one more', () => {
    expect(told(meta('a'.repeat(4_088)))).toEqual([]);
    expect(told(meta('a'.repeat(4_089)))).toEqual([`${BLOCK} publisher-provided-too-large`]);
    expect(judgeChanged(meta('<'.repeat(700)))[0]?.args).toMatchObject({ bytes: 4_208, limit: 4_096 });
  });

  it('is measured in no long time', () => {
    for (const text of HOSTILE)
      expect(timeOf(() => META_RULES.map((rule) => fixed(rule, meta(text))))).toBeLessThan(100);
  });
});

describe('other keys of _meta', () => {
  const other = { _meta: { 'com.example/x': { a: 1 }, [PUBLISHER_META_KEY]: { tool: 'ci' } } };

  it('are told in a public registry', () => {
    expect(told(other)).toEqual(['/_meta/com.example~1x meta-key-ignored i']);
    expect(told(other, { policy: PRIVATE_POLICY })).toEqual([]);
  });

  it('are none of the rules’ business when _meta is no object', () => {
    expect(META_RULES.map((rule) => fixed(rule, { _meta: 'x' }))).toEqual([undefined, undefined, undefined]);
  });
});

describe('the registry’s own key', () => {
  const official = { [OFFICIAL_META_KEY]: { status: 'active' } };

  it('is told as a warning', () => {
    expect(told({ _meta: official })).toEqual([
      '/_meta/io.modelcontextprotocol.registry~1official meta-official-reserved ?',
    ]);
  });

  it('is removed, with the whole of _meta when nothing else is in it', () => {
    expect(fixed(metaOfficial, { _meta: official })?.server).not.toHaveProperty('_meta');
    expect(fixed(metaOfficial, { _meta: { ...official, a: 1 } })?.server._meta).toEqual({ a: 1 });
  });

  it('is removed safely from older files only, whose conversion drops it', () => {
    expect(fixed(metaOfficial, { _meta: official })?.safe).toBe(false);
    expect(fixed(metaOfficial, { _meta: official }, { schemaVersion: '2025-07-09' })?.safe).toBe(true);
    expect(fixed(metaOfficial, { _meta: official }, { schemaVersion: '2025-10-17' })?.safe).toBe(true);
  });
});
