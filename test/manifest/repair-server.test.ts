import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/findings/texts.ts';
import { isJsonObject, valueAt } from '../../src/manifest/json-members.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { type JudgeTerms, judgeServer } from '../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { decodeUtf8, readDocument } from '../../src/manifest/read-document.ts';
import { repairServer } from '../../src/manifest/repair-server.ts';
import type { Rule, RuleFix, RuleHit } from '../../src/manifest/rules/rule.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { pointersOf } from './edit-model.ts';
import { anyJson, anyWildLayout, renderWild } from './made-up-json.ts';

/** Rules made up for the test, each with a safe repair; codes and texts do not matter. */
const madeUp = (
  code: FindingCode,
  judge: (server: JsonObject) => RuleHit[],
  fix: (hit: RuleHit, server: JsonObject) => RuleFix,
): Rule => ({
  scope: 'server',
  id: 'TEST',
  code,
  field: 'x',
  judge,
  fix,
});
const hitsWhere = (server: JsonObject, isHit: (value: JsonValue, pointer: string) => boolean): RuleHit[] =>
  pointersOf(server)
    .filter((pointer) => isHit(valueAt(server, pointer) ?? null, pointer))
    .map((pointer) => ({ pointer, args: {}, severity: 'warning' as const }));

const X = '/_meta/x';
const blanks = madeUp(
  'version-looks-like-range',
  (server) =>
    hitsWhere(server, (value, pointer) => pointer.startsWith(X) && typeof value === 'string' && value !== value.trim()),
  ({ pointer }, server) => ({
    safe: true,
    edits: [{ kind: 'replace', pointer, value: String(valueAt(server, pointer)).trim() }],
  }),
);
const spelling = madeUp(
  'schema-version-deprecated',
  (server) => hitsWhere(server, (_, pointer) => pointer.startsWith(X) && pointer.endsWith('/is_secret')),
  ({ pointer }, server) => {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const isTaken = Object.hasOwn(valueAt(server, parent) as object, 'isSecret');
    return {
      safe: true,
      edits: [isTaken ? { kind: 'remove', pointer } : { kind: 'rename', pointer, key: 'isSecret' }],
    };
  },
);
const nulls = madeUp(
  'reserved-version-string',
  (server) => hitsWhere(server, (value, pointer) => pointer.startsWith(`${X}/`) && value === null),
  ({ pointer }) => ({ safe: true, edits: [{ kind: 'remove', pointer }] }),
);
const missing = madeUp(
  'schema-field-required',
  (server) => (Object.hasOwn(server, 'note') ? [] : [{ pointer: '/note', args: {}, severity: 'warning' }]),
  () => ({ safe: true, edits: [{ kind: 'insert', pointer: '', key: 'note', value: ['x'], after: 'version' }] }),
);
const RULES = [blanks, spelling, nulls, missing];

/** What the rules above want, done to the value. */
function normalise(value: JsonValue, key = ''): JsonValue {
  if (typeof value === 'string') return key.startsWith('x') ? value.trim() : value;
  if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => normalise(item, 'x'));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([name, item]) => item !== null && !(name === 'is_secret' && Object.hasOwn(value, 'isSecret')))
    .map(([name, item]): [string, JsonValue] => [name === 'is_secret' ? 'isSecret' : name, normalise(item, 'x')]);
  return Object.fromEntries(entries);
}

const BASE: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};
const terms = (moreRules: readonly Rule[] = []): JudgeTerms => ({
  file: 'server.json',
  policy: PUBLIC_POLICY,
  moreRules,
});
const repair = (text: string, rules: readonly Rule[] = []) => {
  const { bytes, ...rest } = repairServer(Buffer.from(text), terms(rules));
  return { ...rest, text: decodeUtf8(bytes)! };
};
const lines = (value: JsonValue) => JSON.stringify(value, null, 2);

describe('repairServer', () => {
  it('hands the same bytes back when nothing is to be done', () => {
    const bytes = Buffer.from(lines(BASE));
    const repaired = repairServer(bytes, terms());
    expect(repaired.bytes).toBe(bytes);
    expect(repaired.applied).toEqual([]);
    expect(repaired.judgement.server).toEqual(BASE);
    expect(repaired.judgement.findings).toEqual(judgeServer(bytes, terms()).findings);
  });

  it('removes a byte order mark and trailing commas, and nothing else', () => {
    const clean = lines(BASE).replaceAll('\n', '\r\n');
    const { text, applied, judgement } = repair(
      `\uFEFF${clean.replaceAll(/(?<=["}])\r\n/g, ',\r\n').replace(/(?<=\]),?\r\n}$/, ', \r\n}')}`,
    );
    expect(text.replace(/ (?=\r\n}$)/, '')).toBe(clean);
    expect(applied.map(({ code }) => code).toSorted()).toEqual([
      'byte-order-mark',
      ...Array.from({ length: 4 }, () => 'json-trailing-comma'),
    ]);
    expect(judgement.findings).toEqual([]);
  });

  it('repairs more than a person is told at once', () => {
    const { text, applied } = repair(`[${'[1,],'.repeat(5_000)}]`);
    expect(text).toBe(`[${'[1],'.repeat(4_999)}[1]]`);
    expect(applied).toHaveLength(5_001);
  });

  it('repairs what it can in a text that it cannot read', () => {
    const { text, applied, judgement } = repair('\uFEFF{"a": [1,], "b": }');
    expect(text).toBe('{"a": [1], "b": }');
    expect(applied).toHaveLength(2);
    expect(judgement.findings.map(({ code }) => code)).toEqual(['json-syntax']);
  });

  it.each([['{'], [''], ['{"a": 1, "a": 2}'], ['{} // x'], [`"${'x'.repeat(300_000)}"`]])(
    'leaves alone what has no repair: %.20j',
    (text) => {
      expect(repair(text)).toMatchObject({ text, applied: [] });
    },
  );

  it('leaves bytes alone that are no UTF-8', () => {
    const bytes = Uint8Array.of(0xff, 0xfe);
    expect(repairServer(bytes, terms()).bytes).toBe(bytes);
  });

  it('does one after the other what touches', () => {
    const value = {
      ...BASE,
      _meta: { x: { a: null, b: null, c: 1, d: null, is_secret: ' y ' } },
      note: 1,
    };
    const { text, applied, judgement } = repair(lines(value), RULES);
    expect(text).toBe(lines({ ...BASE, _meta: { x: { c: 1, isSecret: 'y' } }, note: 1 }));
    expect(applied).toHaveLength(5);
    expect(judgement.findings.map(({ code }) => code)).toEqual(['meta-key-ignored']);
  });

  it('does not touch what only a person should decide', () => {
    const unsafe: Rule = {
      ...missing,
      fix: () => ({ safe: false, edits: [{ kind: 'insert', pointer: '', key: 'note', value: 1 }] }),
    };
    const { text, applied, judgement } = repair(lines(BASE), [unsafe]);
    expect(text).toBe(lines(BASE));
    expect(applied).toEqual([]);
    expect(judgement.findings).toMatchObject([{ repair: { safe: false } }]);
  });

  it.each<[string, RuleFix['edits'][number]]>([
    ['brings an error', { kind: 'remove', pointer: '/description' }],
    ['does not help', { kind: 'insert', pointer: '', key: 'other', value: 1 }],
    [
      'makes it unreadable',
      { kind: 'insert', pointer: '', key: 'note', value: JSON.parse('['.repeat(64) + ']'.repeat(64)) },
    ],
  ])('leaves out a repair that %s, and does the others', (_, edit) => {
    const bad: Rule = { ...missing, fix: () => ({ safe: true, edits: [edit] }) };
    const value = { ...BASE, _meta: { x: [' a ', ' b ', { is_secret: 1 }] } };
    const { text, applied } = repair(lines(value), [bad, blanks, spelling]);
    expect(text).toBe(lines({ ...BASE, _meta: { x: ['a', 'b', { isSecret: 1 }] } }));
    expect(applied).toHaveLength(3);
  });

  it('changes the meaning only where its findings are, and nothing the second time', () => {
    const kinds = fc.constantFrom({ hasComments: true }, { hasComments: false });
    const layouts = kinds.chain(anyWildLayout);
    let repairs = 0;
    fc.assert(
      fc.property(anyJson, fc.boolean(), layouts, (x, hasNote, layout) => {
        const server = { ...BASE, ...(hasNote ? { note: 1 } : {}), _meta: { x } };
        const text = renderWild(server, layout);
        const once = repair(text, RULES);
        const value = readDocument(Buffer.from(once.text), 'x').document?.value;
        expect(value).toEqual({ note: ['x'], ...server, _meta: { x: normalise(x, 'x') } });
        expect(once.judgement.findings.filter((finding) => finding.repair?.safe)).toEqual([]);
        expect(once.applied.every((finding) => finding.repair?.safe)).toBe(true);
        const twice = repair(once.text, RULES);
        expect(twice).toMatchObject({ text: once.text, applied: [] });
        repairs += once.applied.length;
      }),
      { numRuns: 1_000 },
    );
    expect(repairs).toBeGreaterThan(1_000);
  });

  it('leaves every comment, blank and line ending where it is', () => {
    fc.assert(
      fc.property(anyJson, anyWildLayout({ hasComments: true }), (x, wild) => {
        const layout = { ...wild, mark: false, commas: [false] };
        const server = { ...BASE, _meta: { x } };
        const trimmed = { ...BASE, _meta: { x: trimAll(x) } };
        expect(repair(renderWild(server, layout), [blanks]).text).toBe(renderWild(trimmed, layout));
      }),
    );
  });
});

function trimAll(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimAll);
  return isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimAll(item)]))
    : value;
}
