import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { FINDING_TEXTS } from '../../src/findings/texts.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeRules, judgeServer } from '../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL, SCHEMA_VERSIONS } from '../../src/manifest/public-urls.ts';
import { JUDGING_RULES } from '../../src/manifest/rules/server-rules.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { buildServerSchema, inlineDefinitions } from '../../src/manifest/server-schema.ts';
import { ENTRY_RULES } from '../../src/registry/entry-rules.ts';
import { readSharedJson, sharedExists } from './shared-corpus.ts';

const base: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'com.example/weather',
  description: 'Weather.',
  version: '1.0.0',
  remotes: [{ type: 'sse', url: 'https://example.com/sse' }],
};

/** The errors only: warnings refuse nothing. */
const judge = (change: JsonObject) =>
  judgeRules({ ...base, ...change })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${pointer} ${code}`);
const judgeVersion = (version: string) => judge({ version });

describe('judgeRules', () => {
  it.each([
    ...['ab/cd', 'example/server', 'io.github.Acme/Widget', 'com..example/server', 'com.example/my_server', '0x.io/1s'],
    `com.example/${'a'.repeat(188)}`,
  ])('accepts the name %s', (name) => {
    expect(judge({ name })).toEqual([]);
  });

  it.each([
    ...['com.example/x', 'a/server', '.com.example/server', 'com.example-/server', 'com.my_org/server'],
    ...['com.example/server_', 'com.example/server.', 'com.example/my server', 'com.example/sérver'],
    ...['com.example/@scope', 'com.example/server\n'],
  ])('refuses the name %j', (name) => {
    expect(judge({ name })).toEqual(['/name invalid-server-name']);
  });

  it('tells both halves of a name apart', () => {
    const found = judgeRules({ ...base, name: '-a/b-' });
    expect(found.map(renderMessage)).toEqual([
      'The server name "-a/b-" is not allowed: its namespace "-a" must begin and end with a letter or a digit.',
      'The server name "-a/b-" is not allowed: its name "b-" must begin and end with a letter or a digit.',
    ]);
    expect(renderFix(found[0]!)).toBe(
      'Write namespace/name: two halves with one slash between them, each of at least two letters, digits, dots and hyphens (after the slash underscores too), with a letter or a digit first and last.',
    );
  });

  it.each(['latest', 'Latest', 'LATEST', ' latest', 'latest\n'])('refuses the reserved version %j', (version) => {
    expect(judgeVersion(version)).toEqual(['/version reserved-version-string']);
  });

  it.each([
    ...[
      '^1.2.3',
      '~1.2.3',
      '>=1.0.0',
      '<=1.0.0',
      '>1.0.0',
      '<1.0.0',
      '=1.0.0',
      '>= 1.2.3',
      '>=1',
      '^v1.2.3',
      '^ 1.2.3',
    ],
    ...['^1.2.3.4', '  ^1.0.0  ', '1.2.3 - 2.0.0', '1 - 2', '1.2.3 -2.0.0', '1.2 || 1.3', '1||2', '1 || 2 || 3'],
    ...['1.2.*', '1.2.x', '1.2.X', '1.x', '1.*', 'x.1', '*.*', '1.x.x', 'v1.x', '1.x-beta', '2024.x'],
    ...['*', 'x', 'X', '1.2.3.x', '1.2.3.*', '>=1.0.0 <2.0.0', '^1.2 || ^2.0', '~> 1.2', '~=1.2', '==1.0.0', '!=1.0.0'],
    ...['[1.0,2.0)', '(,1.0]', '^1.2.3.4.5', 'vx.1'],
  ])('refuses the range %j', (version) => {
    expect(judgeVersion(version)).toEqual(['/version version-looks-like-range']);
  });

  it.each([
    ...[
      '1.2.3',
      '1.2.3-alpha.1',
      '3.0.0-rc.2',
      '2021.03.15',
      '2025.11.25',
      '2025-06-18',
      'v1.0',
      'snapshot',
      '1.0~rc1',
    ],
    ...['snapshot - 2025.09', '1.2.3-2.0.0', '1.2.3- 2.0.0', '1.2.3-next.1+b', '1.2.3.4-next', '1.0.0.x86', 'next'],
    ...['3f2a9c1', '1.2.3 ', '1.2.3-next.1', '1.0.0-experimental', '1.0.0-linux', '1.0.0-x86', '1.0.0-rc.X', ''],
  ])('accepts the version %j', (version) => {
    expect(judgeVersion(version)).toEqual([]);
  });

  it('looks at each package version', () => {
    const packages: JsonValue = [
      { version: '1.0.0' },
      { version: ' latest' },
      'x',
      { version: '^1.0' },
      { version: 5 },
    ];
    expect(judge({ packages })).toEqual([
      '/packages/1/version reserved-version-string',
      '/packages/3/version version-looks-like-range',
    ]);
  });

  it('is silent about what the schema reports', () => {
    expect(judgeRules({ $schema: CURRENT_SCHEMA_URL, remotes: [{}] })).toEqual([]);
    expect(judge({ name: 5, version: null, packages: {} })).toEqual([]);
    expect(judge({ name: `${'a'.repeat(150)}/${'b'.repeat(150)}` })).toEqual([]);
  });

  it('takes no long time over a long version', () => {
    for (const version of [
      '1.'.repeat(100_000),
      `1${' '.repeat(100_000)}x`,
      '[('.repeat(100_000),
      '1-'.repeat(100_000),
    ]) {
      const start = performance.now();
      judgeVersion(version);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

describe('every rule', () => {
  it('has an id of its own and a text', () => {
    expect(new Set(JUDGING_RULES.map(({ id }) => id)).size).toBe(JUDGING_RULES.length);
    for (const { code } of JUDGING_RULES) expect(FINDING_TEXTS[code].fix).not.toBe('');
  });
});

describe('the member that a rule names', () => {
  const schemas = SCHEMA_VERSIONS.map((version) => inlineDefinitions(buildServerSchema(version)));

  /** What a schema says of a member, wherever in it. */
  function membersOf(schema: unknown, key: string): unknown[] {
    if (Array.isArray(schema)) return schema.flatMap((part) => membersOf(part, key));
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties = {}, if: _if, items: _items, ...rest } = schema as Record<string, object>;
    const own = Object.hasOwn(properties, key) ? [(properties as Record<string, unknown>)[key]] : [];
    return [...own, ...membersOf(Object.values(rest), key)];
  }

  it.each([...JUDGING_RULES, ...ENTRY_RULES].map(({ id, field }) => [id, field]))('exists: %s %s', (_, field) => {
    const found = field.split('.').reduce<unknown[]>((parts, name) => {
      const key = name.replace('[]', '');
      const members = parts.flatMap((part) => membersOf(part, key));
      return name === key ? members : members.map((list) => (list as { items?: unknown }).items ?? list);
    }, schemas);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('more causes than are told', () => {
  const judgeAll = (document: JsonObject) =>
    judgeServer(Buffer.from(JSON.stringify(document)), { file: 'server.json', policy: PUBLIC_POLICY });

  it('are settled before they are counted', () => {
    const remotes = Array.from({ length: 500 }, () => ({ type: 'sse' }));
    const { findings, dropped } = judgeAll({ ...base, remotes });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['remote-transport-url-required']));
    expect(findings.length + dropped).toBe(500);
  });

  it('hide no error behind warnings of the same rule', () => {
    const secret = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
    const headers = Array.from({ length: 400 }, (_, at) => ({ name: `X-Key-${at}`, isSecret: true, value: 'hunter2' }));
    const last = { name: 'X-Last', isSecret: true, value: secret };
    const remotes = [{ type: 'sse', url: 'https://example.com/sse', headers: [...headers, last] }];
    const { findings, dropped } = judgeAll({ ...base, remotes });
    expect(findings[0]).toMatchObject({ severity: 'error', code: 'literal-secret' });
    expect([findings.length, dropped]).toEqual([200, 201]);
  });
});

describe.skipIf(!sharedExists)('the vectors', () => {
  it('of ranges hold', () => {
    const { range } = readSharedJson('vectors/versions.json.gz') as { range: JsonObject[] };
    const wrong = range.filter(({ version, ours: verdict }) => {
      return verdict !== null && (judgeVersion(String(version)).length === 0) !== (verdict === 'accept');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
