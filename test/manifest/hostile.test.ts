import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY, PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeServer, MAX_FINDINGS_PER_FILE } from '../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { MAX_DOCUMENT_BYTES } from '../../src/manifest/read-document.ts';
import type { Rule } from '../../src/manifest/rules/rule.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';

/**
 * Documents of at most 256 KiB that were made to cost time. Each is answered within 100 times what JSON.parse takes for
 * valid JSON of that size, with at most 200 findings and the rest counted.
 */

const MAX_RATIO = 100;
const RUNS = 5;
const SIZE = MAX_DOCUMENT_BYTES;
const MANY = 20_000;

const BASE = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
};
const PACKAGE = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } };
const OLD_SCHEMA = CURRENT_SCHEMA_URL.replace('2025-12-11', '2025-07-09');

const text = (members: object) => JSON.stringify({ ...BASE, ...members });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** A document with `${json}` in the place of the value of `key`, as often as it fits. */
const raw = (key: string, json: string) => `${text({}).slice(0, -1)},${JSON.stringify(key)}:${json}}`;
/** As many copies as the size allows. */
const fill = (part: string, spare = 1_000) => part.repeat(Math.floor((SIZE - spare) / Buffer.byteLength(part)));
const list = (part: string) => `[${fill(`${part},`).slice(0, -1)}]`;
const nest = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const inPackage = (members: object, schema: string = CURRENT_SCHEMA_URL) =>
  text({ $schema: schema, packages: [{ ...PACKAGE, ...members }] });
const variable = (name: string) => ({
  name,
  description: ' x ',
  is_required: true,
  isSecret: 'no',
  value: '{a} $' + '{b}',
});
const json = (value: unknown) => JSON.stringify(value);

/** Strings for every text member, in which something begins again and again and never ends. */
const BIG_STRINGS: Record<string, string> = {
  letters: fill('a'),
  blanks: `a${fill(' ')}b`,
  'blanks at the end': fill(' '),
  lines: fill('\n', 140_000),
  slashes: `https://${fill('/')}`,
  dots: fill('1.'),
  'a version': `1.0.0-${fill('0.')}`,
  'a range': fill('1.x || ', 2_000),
  'open braces': fill('{'),
  templates: fill('{a}', 2_000),
  'dollars and braces': fill('${A', 2_000),
  'percent signs': `https://a.example/${fill('%2')}`,
  'a host': `https://${fill('a.')}example/`,
  'at signs': `https://${fill('a@')}`,
  colons: `a:${fill('a:')}`,
  'an address': `https://[${fill('::')}]/`,
  equals: fill('='),
  brackets: fill('<'),
  'a placeholder': fill('your-', 2_000),
  surrogates: fill('\ud83d\ude00'),
  quotes: fill('"', 140_000),
  hyphens: fill('-'),
  underscores: fill('_'),
  'an OCI reference': `ghcr.io/${fill('a/')}:${'v1'}`,
  'a digest': `ghcr.io/a/b@sha256:${fill('0')}`,
  base64: `sk-${fill('Ab0+/')}`,
  'capital letters': fill('API_KEY_'),
  'a scope': `@${fill('a-')}/`,
};
const TEXT_PLACES: Record<string, (value: string) => string> = {
  $schema: (value) => text({ $schema: value }),
  name: (value) => text({ name: value }),
  'name, behind a slash': (value) => text({ name: `a.b/${value}` }),
  title: (value) => text({ title: value }),
  description: (value) => text({ description: value }),
  version: (value) => text({ version: value }),
  websiteUrl: (value) => text({ websiteUrl: value }),
  'repository.url': (value) => text({ repository: { url: value, source: 'github' } }),
  'repository.source': (value) => text({ repository: { url: 'https://github.com/a/b', source: value } }),
  'repository.subfolder': (value) =>
    text({ repository: { url: 'https://github.com/a/b', source: 'github', subfolder: value } }),
  'icons[].src': (value) => text({ icons: [{ src: value, mimeType: value, sizes: [value], theme: value }] }),
  'packages[].registryType': (value) => inPackage({ registryType: value }),
  'packages[].registryBaseUrl': (value) => inPackage({ registryBaseUrl: value }),
  'packages[].identifier': (value) => inPackage({ identifier: value }),
  'packages[].identifier, OCI': (value) => inPackage({ registryType: 'oci', identifier: value, version: undefined }),
  'packages[].identifier, MCPB': (value) => inPackage({ registryType: 'mcpb', identifier: value }),
  'packages[].identifier, PyPI': (value) => inPackage({ registryType: 'pypi', identifier: value }),
  'packages[].version': (value) => inPackage({ version: value }),
  'packages[].version, OCI of old': (value) =>
    inPackage({ registryType: 'oci', version: value, registryBaseUrl: 'https://ghcr.io' }, OLD_SCHEMA),
  'packages[].fileSha256': (value) => inPackage({ fileSha256: value }),
  'packages[].runtimeHint': (value) => inPackage({ runtimeHint: value }),
  'packages[].transport.url': (value) => inPackage({ transport: { type: 'sse', url: value } }),
  'packages[].packageArguments[]': (value) =>
    inPackage({ packageArguments: [{ type: 'named', name: value, value, valueHint: value, description: value }] }),
  'packages[].environmentVariables[].name': (value) => inPackage({ environmentVariables: [{ name: value }] }),
  'packages[].environmentVariables[].value': (value) =>
    inPackage({ environmentVariables: [{ name: 'TOKEN', value, default: value }] }),
  'packages[].environmentVariables[].description': (value) =>
    inPackage({ environmentVariables: [{ name: 'TOKEN', description: value, format: value }] }),
  'remotes[].url': (value) => text({ remotes: [{ type: 'sse', url: value }] }),
  'remotes[].headers[]': (value) =>
    text({ remotes: [{ type: 'sse', url: 'https://a.example/', headers: [{ name: value, value }] }] }),
  'a key': (value) => text({ [value]: 1 }),
  'a key of a package': (value) => inPackage({ [value]: 1 }),
  'a key of _meta': (value) => text({ _meta: { [value]: { [value]: 1 } } }),
};

const DOCUMENTS: Record<string, () => string> = {
  '80,000 empty packages': () => raw('packages', list('{}')),
  'packages that are numbers': () => raw('packages', list('1')),
  '1,000 packages with all wrong': () =>
    raw('packages', `[${times(1_000, () => '{"version":"latest","transport":{"type":"x"}}')}]`),
  '1,400 small things in lists': () =>
    inPackage({ environmentVariables: times(700, () => ({})), packageArguments: times(700, () => ({})) }),
  '1,600 small things in lists': () =>
    inPackage({ environmentVariables: times(800, () => ({})), packageArguments: times(800, () => ({})) }),
  '1,000 packages of an old form': () =>
    text({
      $schema: OLD_SCHEMA,
      packages: times(1_000, () => ({
        registry_type: 'npm',
        identifier: 'a',
        version: '^1',
        transport: { type: 'stdio' },
      })),
    }),
  '80,000 packages of an old form': () => raw('packages', list('{}')).replace(CURRENT_SCHEMA_URL, OLD_SCHEMA),
  '20,000 environment variables': () => inPackage({ environmentVariables: times(MANY, () => ({ name: 1 })) }),
  '2,000 environment variables with all wrong': () =>
    inPackage({ environmentVariables: times(2_000, (index) => variable(`TOKEN${index}`)) }),
  '900 environment variables with all wrong': () =>
    inPackage({ environmentVariables: times(900, (index) => variable(`TOKEN${index}`)) }),
  '900 environment variables with all wrong, of an old form': () =>
    inPackage({ environmentVariables: times(900, (index) => variable(`TOKEN${index}`)) }, OLD_SCHEMA),
  '900 equal environment variables': () => inPackage({ environmentVariables: times(900, () => variable('TOKEN')) }),
  '20,000 variables': () =>
    inPackage({
      environmentVariables: [
        { name: 'A', value: '{a}', variables: Object.fromEntries(times(MANY, (index) => [`v${index}`, 1])) },
      ],
    }),
  '900 variables of 30 headers': () =>
    text({
      remotes: times(30, () => ({
        type: 'sse',
        url: 'https://{a}.example/',
        headers: times(30, (index) => ({ name: `h${index}`, value: `{x${index}}` })),
        variables: Object.fromEntries(times(30, (index) => [`v${index}`, {}])),
      })),
    }),
  'deep variables': () =>
    inPackage({
      environmentVariables: [JSON.parse(`${'{"name":"a","variables":{"b":'.repeat(28)}1${'}}'.repeat(28)}`)],
    }),
  '100 lists of 100 packages': () =>
    text({
      packages: times(10, () => ({ ...PACKAGE, environmentVariables: times(100, () => ({})) })),
      remotes: times(10, () => ({ headers: times(100, () => ({})) })),
    }),
  '30,000 remotes': () => raw('remotes', list('{"url":1}')),
  '900 remotes that are equal': () =>
    text({ remotes: times(900, () => ({ type: 'sse', url: 'https://a.example/mcp' })) }),
  '900 packages that are equal': () => text({ packages: times(900, () => PACKAGE) }),
  '900 icons': () => text({ icons: times(900, () => ({ src: 'http://a', sizes: ['x'] })) }),
  'choices of 20,000': () =>
    inPackage({ environmentVariables: [{ name: 'A', default: 'x', choices: times(MANY, () => 'a') }] }),
  'lists of lists': () => raw('packages', list('[[[]]]')),
  'lists of lists elsewhere': () => raw('x', list('[[[]]]')),
  '64 levels': () => raw('x', nest(63, '[', ']')),
  '64 levels, again and again': () => raw('x', list(nest(62, '[', ']'))),
  '65 levels': () => raw('x', nest(64, '[', ']')),
  '65 levels of objects': () => raw('x', `${'{"a":'.repeat(64)}1${'}'.repeat(64)}`),
  '100,000 levels': () => nest(100_000, '[', ']'),
  '50,000 levels of objects': () => `${'{"a":'.repeat(37_000)}1${'}'.repeat(37_000)}`,
  '100,000 levels that never close': () => fill('['),
  'one long key': () => json({ [fill('k')]: 1 }),
  'long keys': () => text(Object.fromEntries(times(25, (index) => [`${index}${'k'.repeat(10_000)}`, {}]))),
  'a long key that escapes': () => `{"${fill('\\u0041')}":1}`,
  '20,000 keys': () => text(Object.fromEntries(times(MANY, (index) => [`k${index}`, 1]))),
  '20,000 keys of a package': () => inPackage(Object.fromEntries(times(MANY, (index) => [`k${index}`, 1]))),
  '20,000 keys of _meta': () => text({ _meta: Object.fromEntries(times(MANY, (index) => [`k${index}`, 1])) }),
  '12,000 snake_case keys': () => text(Object.fromEntries(times(12_000, (index) => [`is_secret_${index}`, 1]))),
  '20,000 keys that are numbers': () => text(Object.fromEntries(times(MANY, (index) => [String(MANY - index), 1]))),
  '20,000 duplicate keys': () => `{${fill('"name":1,').slice(0, -1)}}`,
  '20,000 keys, each twice': () =>
    `{${times(13_000, (index) => `"k${index}":1`)},${times(13_000, (index) => `"k${index}":1`)}}`.slice(0, SIZE),
  '__proto__ keys': () => raw('__proto__', list('{"__proto__":{}}')),
  '__proto__ keys, duplicate': () => `{${fill('"__proto__":{},').slice(0, -1)}}`,
  'constructor keys': () =>
    text({ constructor: { prototype: { length: 1 } }, toString: 1, hasOwnProperty: 1, packages: [{ constructor: 1 }] }),
  '100,000 comments': () => `{}${fill('/**/')}`,
  'comments with lines': () => `{\n${fill('//\n')}}`,
  'comments that never end': () => fill('/*'),
  'comments of one line': () => `{} //${fill('/')}`,
  '50,000 trailing commas': () => `[${fill('[1,],').slice(0, -1)}]`,
  'commas only': () => `[${fill(',')}]`,
  'blanks only': () => fill(' '),
  'blanks between all': () => `{${fill(' ', 140_000)}"name"${fill(' ', 140_000)}:1}`,
  'lines only': () => `${fill('\n')}{}`,
  'an unending string': () => `"${fill('a')}`,
  'an unending string of escapes': () => `"${fill('\\\\')}`,
  'escaped quotes': () => text({ description: fill('"', 140_000) }),
  'colons in strings': () => raw('x', list('":"')),
  'a huge number': () => raw('version', `1${fill('0')}`),
  'a huge exponent': () => raw('x', list('1e999')),
  'zero bytes': () => fill('\0'),
  'byte order marks': () => fill('\uFEFF'),
  'half a surrogate': () => raw('name', `"${fill('\\ud800')}"`),
  'a name, then rubbish': () => `${text({ x: fill('a', 2_000) })}}`,
  'every finding far behind': () =>
    `${fill(' \n', 10_000)}${inPackage({ environmentVariables: times(100, () => variable('x')) })}`,
  ...Object.fromEntries(
    Object.entries(TEXT_PLACES).flatMap(([place, make]) =>
      Object.entries(BIG_STRINGS).map(([kind, value]) => [`${place}: ${kind}`, () => fitInto(make, value)]),
    ),
  ),
};

/** The document with as much of the value as fits: some places hold it several times. */
function fitInto(make: (value: string) => string, value: string): string {
  const copies = make('§').split('§').length - 1;
  const widest = Buffer.byteLength(JSON.stringify(value)) / value.length;
  return make(value.slice(0, Math.floor((SIZE - 2_000) / copies / Math.max(1, widest))));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Valid JSON of 256 KiB: packages as people write them. */
function usualJson(): string {
  const part = JSON.stringify({ ...PACKAGE, environmentVariables: [variable('A'), variable('B')] });
  return `[${fill(`${part},`).slice(0, -1)}]`;
}

interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly told: number;
  readonly dropped: number;
  readonly ms: number;
  readonly ratio: number;
}

function measure(name: string, bytes: Uint8Array, usual: string): Measured {
  const policy = name.length % 2 === 0 ? PUBLIC_POLICY : PRIVATE_POLICY;
  const judge = () => {
    const judged = judgeServer(bytes, { file: 'server.json', policy });
    // Repairs are worked out when they are read.
    for (const { repair } of judged.findings) void repair;
    return judged;
  };
  const { findings, dropped } = judge();
  // By turns, so that other work on the machine slows both down.
  const samples = times(RUNS, () => ({ ms: timeOf(judge), parseMs: timeOf(() => JSON.parse(usual)) }));
  const ms = median(samples.map((sample) => sample.ms));
  const parseMs = median(samples.map((sample) => sample.parseMs));
  return { name, bytes: bytes.byteLength, told: findings.length, dropped, ms, ratio: ms / parseMs };
}

/** What is slow is slow every time; what another process disturbed is not. */
function measureFairly(name: string, bytes: Uint8Array, usual: string): Measured {
  const tries = [measure(name, bytes, usual)];
  while (tries.length < 3 && tries.every(({ ratio }) => ratio > MAX_RATIO)) tries.push(measure(name, bytes, usual));
  return tries.toSorted((a, b) => a.ratio - b.ratio)[0] as Measured;
}

function renderTable(rows: readonly Measured[]): string {
  const worst = rows.toSorted((a, b) => b.ratio - a.ratio).slice(0, 25);
  const head = ['ratio', 'ms', 'bytes', 'told', 'dropped', ' document'];
  const cells = worst.map(({ ratio, ms, bytes, told, dropped, name }) => {
    return [ratio.toFixed(1), ms.toFixed(1), String(bytes), String(told), String(dropped), ` ${name}`];
  });
  const widths = [7, 8, 8, 6, 9, 0];
  return [head, ...cells]
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(''))
    .join('\n');
}

describe('judgeServer', () => {
  it(`answers ${Object.keys(DOCUMENTS).length} hostile documents in time, and says at most so much`, {
    timeout: 600_000,
  }, () => {
    const usual = usualJson();
    for (let round = 0; round < 30; round += 1) JSON.parse(usual);
    const rows = Object.entries(DOCUMENTS).map(([name, make]) => {
      const bytes = Buffer.from(make());
      expect(bytes.byteLength, name).toBeLessThanOrEqual(SIZE);
      return measureFairly(name, bytes, usual);
    });
    console.log(
      `Times of judgeServer in those of JSON.parse for 256 KiB, the worst of ${rows.length}:\n${renderTable(rows)}`,
    );
    const names = (wrong: (row: Measured) => boolean) => rows.filter(wrong).map(({ name }) => name);
    expect(names(({ told }) => told > MAX_FINDINGS_PER_FILE)).toEqual([]);
    expect(names(({ dropped, told }) => dropped > 0 && told < 100)).toEqual([]);
    expect(names(({ dropped }) => dropped > 0).length).toBeGreaterThan(5);
    expect(names(({ ratio }) => ratio > MAX_RATIO)).toEqual([]);
  });
});

describe('what is too long', () => {
  it('is shown to rules up to the limit only, and carried along whole', () => {
    const members = {
      packages: times(1_001, () => ({ ...PACKAGE, version: '1.0.0' })),
      remotes: [
        {
          variables: Object.fromEntries(
            times(1_200, (index) => [`v${index}`, { ...(index === 7 ? { x: [[times(1_001, Number)]] } : {}) }]),
          ),
        },
      ],
      list: [1, times(1_002, Number)],
    };
    const seen: JsonObject[] = [];
    const judge = (server: JsonObject) => {
      seen.push(server);
      return [];
    };
    const spy: Rule = { scope: 'server', id: 'TEST', code: 'schema-violation', field: '', judge };
    const bytes = Buffer.from(text(members));
    const { server } = judgeServer(bytes, { file: 'x', policy: PUBLIC_POLICY, moreRules: [spy] });
    expect(server).toEqual({ ...BASE, ...members });
    const [shown] = seen as unknown as [typeof members];
    expect(shown.packages).toEqual(members.packages.slice(0, 1_000));
    expect(Object.keys(shown.remotes[0]!.variables)).toEqual(times(1_000, (index) => `v${index}`));
    expect(shown.remotes[0]!.variables.v7?.x?.[0]?.[0]).toHaveLength(1_000);
    expect(shown.list).toEqual([1, times(1_000, Number)]);
  });
});
