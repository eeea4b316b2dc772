import { toFormerSpelling } from '../../src/manifest/rename-table.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

/** Numbers from 0 (inclusive) to 1 that depend on the seed alone (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const TEXTS = [
  ...[
    '',
    ' ',
    'a',
    'ab',
    'abc',
    'a/b',
    'a/b/c',
    '/',
    'a/',
    'io.github.alice/weather',
    'a_b/c',
    'a/b_c',
    'é/b',
    'a/b\n',
  ],
  ...['latest', 'Latest', '1.0.0', 'stdio', 'Stdio', 'sse', 'http', 'streamable-http', 'positional', 'named', 'flag'],
  ...['string', 'number', 'boolean', 'filepath', 'file', 'light', 'dark', 'Dark', 'active', 'deprecated', 'deleted'],
  ...['any', '48x48', '1x', 'x1', '48X48', '48x48 ', '４８x48', '0x0', '48x48x48', 'anything'],
  ...['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp', 'image/gif', 'IMAGE/PNG'],
  ...[
    'a1'.repeat(32),
    'A1'.repeat(32),
    'a1'.repeat(31),
    `${'a1'.repeat(32)}a`,
    `${'a1'.repeat(32)}\n`,
    'g1'.repeat(32),
  ],
  ...[99, 100, 101, 199, 200, 201, 254, 255, 256].map((length) => 'x'.repeat(length)),
  ...[3, 100, 101, 254, 255, 256].map((length) => '😀'.repeat(length)),
  ...[99, 100, 101].map((length) => 'é'.repeat(length)),
  ...['\ud800', `${'x'.repeat(99)}\ud83d`, `a/${'b'.repeat(198)}`, `a/${'b'.repeat(199)}`],
  ...[
    'https://example.com',
    'https://example.com/',
    'HTTPS://EXAMPLE.COM',
    'http://a',
    'https://',
    'https:',
    'https:foo',
  ],
  ...[
    '//example.com',
    'example.com',
    '/path',
    '?x',
    '#x',
    'mailto:a@b.c',
    'urn:x:y',
    'data:,x',
    'a:',
    ':a',
    '1a:b',
    'a+b.c-d:e',
  ],
  ...[
    'https://example.com/é',
    'https://example.com/%zz',
    'https://example.com/%20',
    'https://example.com/a b',
    ' https://a',
  ],
  ...[
    'https://[::1]:80/',
    'https://[::1',
    'https://[v1.x]/',
    'https://1.2.3.4:99999/',
    'https://a:b@c:d/',
    'https://a:b@c/',
  ],
  ...[
    'http://{host}/mcp',
    '{url}',
    'https://{a}.example.com/{b}?c={d}',
    'https://a?b#c#d',
    'https://a\\b',
    'https://a"b',
  ],
  ...[
    'http://a\tb',
    'http://a\u00a0b',
    'http://a\u2028b',
    'http://a\ufeffb',
    'ws://a',
    'ftp://a',
    'httpx://a',
    'xhttp://a',
  ],
  ...[
    'https://a\n',
    'http://😀',
    `https://a/${'x'.repeat(245)}`,
    `https://a/${'x'.repeat(246)}`,
    'https://a^b',
    'https://a|b',
  ],
];
const SIZES = TEXTS.slice(TEXTS.indexOf('any'), TEXTS.indexOf('anything') + 1);
const LONG_URIS = TEXTS.filter((text) => text.startsWith('https://') && text.length > 200);
const OTHERS: readonly JsonValue[] = [
  ...[null, true, false, 0, 1, -1, 1.5, 1e300, [], {}, [[]], [{}], [null], [''], ['any'], ['48x48', 1], [1]],
  ...[{ type: 'stdio' }, { type: 'sse' }, { type: 'sse', url: 'https://a' }, { type: 'sse', url: 'a' }],
  ...[
    { type: 'streamable-http', url: '{x}' },
    { type: 'streamable-http', url: 1 },
    { type: 'stdio', url: 5, headers: 1 },
  ],
  ...[{ name: 'A' }, { name: 1 }, { type: 'positional' }, { type: 'positional', value: 'a' }, { type: 'named' }],
  ...[
    { type: 'positional', valueHint: 'a' },
    { type: 'positional', value_hint: 'a' },
    { type: 'named', name: '-a' },
  ],
  ...[{ url: 'https://a', source: 'github' }, { url: 'a', source: '' }, { src: 'https://a' }, { a: {} }, { a: 1 }],
];
const NEWEST_KEYS = [
  ...['$schema', 'name', 'title', 'description', 'version', 'status', 'websiteUrl', 'repository', 'icons', 'packages'],
  ...['remotes', '_meta', 'url', 'source', 'id', 'subfolder', 'src', 'mimeType', 'sizes', 'theme', 'registryType'],
  ...[
    'registryBaseUrl',
    'identifier',
    'fileSha256',
    'runtimeHint',
    'transport',
    'runtimeArguments',
    'packageArguments',
  ],
  ...[
    'environmentVariables',
    'type',
    'headers',
    'variables',
    'isRequired',
    'isSecret',
    'isRepeated',
    'format',
    'value',
  ],
  ...['default', 'placeholder', 'choices', 'valueHint', 'extra', '__proto__', 'constructor', 'toString', '', 'a/b~c'],
  ...['io.modelcontextprotocol.registry/official', 'io.modelcontextprotocol.registry/publisher-provided'],
];
const KEYS = [...new Set(NEWEST_KEYS.flatMap((key) => [key, toFormerSpelling(key)]))];

/** Any value: mostly texts, at the edges of what the schemas allow. */
function anyValue(random: Random): JsonValue {
  return random() < 0.6 ? pick(random, TEXTS) : structuredClone(pick(random, OTHERS));
}

/**
 * Changes one place of a document: deletes, renames, retypes, copies, adds, or spells in the other way. The document is
 * changed in place; another one comes back when its root is replaced.
 */
export function mutate(document: JsonValue, random: Random): JsonValue {
  const slot = findSlot(document, random);
  if (slot === undefined) return anyValue(random);
  const [parent, key] = slot;
  const value = (parent as JsonObject)[key] as JsonValue;
  const kind = random();
  if (Array.isArray(parent)) {
    if (kind < 0.2) parent.splice(Number(key), 1);
    else if (kind < 0.4) parent.push(structuredClone(value));
    else if (kind < 0.5) (parent as unknown as JsonObject)[key] = [value];
    else (parent as unknown as JsonObject)[key] = anyValue(random);
  } else if (kind < 0.2) delete parent[key];
  else if (kind < 0.3) moveMember(parent, key, pick(random, KEYS));
  else if (kind < 0.4) moveMember(parent, key, toFormerSpelling(key));
  else if (kind < 0.5) setMember(parent, pick(random, KEYS), structuredClone(value));
  else if (kind < 0.65) setMember(parent, pick(random, KEYS), anyValue(random));
  else if (kind < 0.7) setMember(parent, key, [value]);
  else setMember(parent, key, anyValue(random));
  return document;
}

/** A member or item anywhere: goes down from the root, and stops with some likelihood at each level. */
function findSlot(document: JsonValue, random: Random): [JsonValue[] | JsonObject, string] | undefined {
  let slot: [JsonValue[] | JsonObject, string] | undefined;
  let value = document;
  while (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    const key = pick(random, keys);
    slot = [value, key];
    if (random() < 0.15) break;
    value = (value as JsonObject)[key] as JsonValue;
  }
  return slot;
}

function moveMember(object: JsonObject, from: string, to: string): void {
  const value = object[from] as JsonValue;
  delete object[from];
  setMember(object, to, value);
}

function setMember(object: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A document made from the keys that the format has, valid in most places; `spell` says how keys are spelled. */
export function generate(random: Random, spell: (key: string) => string): JsonObject {
  const some = (likelihood: number) => random() < likelihood;
  const text = () => (some(0.02) ? anyValue(random) : pick(random, ['a', 'abc', 'Forecasts.', 'x y', '1.0.0', 'é']));
  const uri = () =>
    some(0.03) ? pick(random, TEXTS) : pick(random, ['https://example.com', 'http://a/b?c=d', 'urn:a:b']);
  const flag = () => (some(0.08) ? structuredClone(pick(random, OTHERS)) : some(0.5));
  const list = (item: () => JsonValue, most: number) => Array.from({ length: Math.floor(random() * (most + 1)) }, item);
  const object = (members: readonly [string, number, () => JsonValue][]) => {
    const result: JsonObject = {};
    for (const [key, likelihood, value] of members) if (some(likelihood)) setMember(result, spell(key), value());
    return result;
  };
  const map = (item: () => JsonValue) => Object.fromEntries(list(text, 2).map((key) => [String(key), item()]));
  type Member = [string, number, () => JsonValue];
  const inputMembers: Member[] = [
    ['description', 0.3, text],
    ['isRequired', 0.3, flag],
    ['isSecret', 0.3, flag],
    ['format', 0.3, () => pick(random, some(0.03) ? TEXTS : ['string', 'number', 'boolean', 'filepath'])],
    ['value', 0.3, text],
    ['default', 0.3, text],
    ['placeholder', 0.2, text],
    ['choices', 0.2, () => list(text, 2)],
  ];
  const input = () => object(inputMembers);
  const withVariables: Member[] = [...inputMembers, ['variables', 0.3, () => map(input)]];
  const namedInput = () => object([['name', 0.99, text], ...withVariables]);
  const argument = () => {
    const type = pick(random, some(0.02) ? TEXTS : ['positional', 'named']);
    const own: Member[] = type === 'named' ? [['name', 0.96, text]] : [['valueHint', 0.9, text]];
    return object([['type', 0.99, () => type], ['isRepeated', 0.2, flag], ...own, ...withVariables]);
  };
  const transport = (types: string[]) => () => {
    const type = pick(random, some(0.02) ? TEXTS : types);
    const http: Member[] = [
      ['url', 0.99, uri],
      ['headers', 0.3, () => list(namedInput, 2)],
      ['variables', 0.2, () => map(input)],
    ];
    return object([['type', 0.99, () => type], ...(type === 'stdio' && some(0.9) ? [] : http)]);
  };
  const icon = () =>
    object([
      ['src', 0.97, () => (some(0.05) ? pick(random, LONG_URIS) : uri())],
      ['mimeType', 0.5, () => pick(random, some(0.05) ? TEXTS : ['image/png', 'image/jpg', 'image/svg+xml'])],
      ['sizes', 0.5, () => list(() => pick(random, some(0.1) ? SIZES : ['48x48', 'any', '1x1']), 2)],
      ['theme', 0.5, () => pick(random, some(0.05) ? TEXTS : ['light', 'dark'])],
    ]);
  const pack = () =>
    object([
      ['registryType', 0.99, () => pick(random, ['npm', 'pypi', 'oci', 'mcpb'])],
      ['registryBaseUrl', 0.2, uri],
      ['identifier', 0.99, text],
      ['version', 0.9, () => (some(0.05) ? pick(random, ['', 'latest', ' ']) : text())],
      ['fileSha256', 0.1, () => (some(0.1) ? pick(random, TEXTS) : 'a1'.repeat(32))],
      ['runtimeHint', 0.2, text],
      ['transport', 0.99, transport(['stdio', 'stdio', 'sse', 'streamable-http'])],
      ['runtimeArguments', 0.2, () => list(argument, 2)],
      ['packageArguments', 0.2, () => list(argument, 2)],
      ['environmentVariables', 0.3, () => list(namedInput, 2)],
    ]);
  return object([
    ['$schema', 0.9, uri],
    ['name', 0.995, () => (some(0.02) ? pick(random, TEXTS) : 'io.github.alice/weather')],
    ['title', 0.3, text],
    ['description', 0.995, text],
    ['version', 0.995, text],
    ['status', 0.1, () => pick(random, some(0.1) ? TEXTS : ['active', 'deprecated', 'deleted'])],
    ['websiteUrl', 0.3, uri],
    [
      'repository',
      0.3,
      () =>
        object([
          ['url', 0.98, uri],
          ['source', 0.98, text],
          ['id', 0.3, text],
          ['subfolder', 0.3, text],
        ]),
    ],
    ['icons', 0.3, () => list(icon, 2)],
    ['packages', 0.6, () => list(pack, 2)],
    ['remotes', 0.4, () => list(transport(['sse', 'streamable-http']), 2)],
    ['_meta', 0.2, () => ({ [pick(random, KEYS.slice(-2))]: some(0.9) ? {} : anyValue(random) })],
  ]);
}
