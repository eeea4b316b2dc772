import { describe, expect, it } from 'vitest';
import { findNearestChoice } from '../../src/manifest/nearest-choice.ts';
import { judgeSchema } from '../../src/manifest/schema.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { applyEdits } from './apply-edits.ts';

const minimal: JsonObject = { name: 'com.example/weather', description: 'Weather.', version: '1.0.0' };
const npm: JsonObject = { registryType: 'npm', identifier: 'weather', transport: { type: 'stdio' } };
const inPackage = (change: JsonObject): JsonObject => ({ ...minimal, packages: [{ ...npm, ...change }] });

describe('what the schema refuses', () => {
  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'a number for a text',
      { ...minimal, version: 5 },
      { ...minimal, version: '5' },
      'Write it in quotation marks: "5".',
    ],
    [
      'a boolean for a text',
      inPackage({ environmentVariables: [{ name: 'A', default: true }] }),
      inPackage({ environmentVariables: [{ name: 'A', default: 'true' }] }),
      'Write it in quotation marks: "true".',
    ],
    [
      'a text for a boolean',
      inPackage({ environmentVariables: [{ name: 'A', isSecret: 'True' }] }),
      inPackage({ environmentVariables: [{ name: 'A', isSecret: true }] }),
      'Write true, without quotation marks.',
    ],
    [
      'the wrong word for a transport',
      inPackage({ transport: { type: 'http', url: 'http://a' } }),
      inPackage({ transport: { type: 'streamable-http', url: 'http://a' } }),
      'Write "streamable-http" (allowed are "stdio", "streamable-http", "sse").',
    ],
    [
      'upper case in a transport',
      inPackage({ transport: { type: 'Stdio' } }),
      inPackage({ transport: { type: 'stdio' } }),
      'Write "stdio" (allowed are "stdio", "streamable-http", "sse").',
    ],
    [
      'upper case in a digest',
      inPackage({ fileSha256: `SHA256:${'A1'.repeat(32)}` }),
      inPackage({ fileSha256: 'a1'.repeat(32) }),
      'Write the 64 digits alone, in lower case.',
    ],
    [
      'environment variables as texts',
      inPackage({ environmentVariables: ['API_KEY'] }),
      inPackage({ environmentVariables: [{ name: 'API_KEY' }] }),
      'Write an object such as { "name": "API_KEY" }.',
    ],
    [
      'environment variables as assignments',
      inPackage({ environmentVariables: ['PORT=80'] }),
      inPackage({ environmentVariables: [{ name: 'PORT', value: '80' }] }),
      'Write an object such as { "name": "PORT", "value": "80" }.',
    ],
    [
      'a flag as text',
      inPackage({ runtimeArguments: ['-y'] }),
      inPackage({ runtimeArguments: [{ type: 'named', name: '-y' }] }),
      'Write an object such as { "type": "named", "name": "-y" }.',
    ],
    [
      'an argument as text',
      inPackage({ packageArguments: ['serve'] }),
      inPackage({ packageArguments: [{ type: 'positional', value: 'serve' }] }),
      'Write an object such as { "type": "positional", "value": "serve" }.',
    ],
    [
      'a transport as text',
      inPackage({ transport: 'STDIO' }),
      inPackage({ transport: { type: 'stdio' } }),
      'Write an object such as { "type": "stdio" }.',
    ],
    [
      'no transport',
      { ...minimal, packages: [{ registryType: 'npm', identifier: 'weather' }] },
      inPackage({}),
      'Add "transport": { "type": "stdio" }.',
    ],
    [
      'a repository as text',
      { ...minimal, repository: 'https://gitlab.com/a/b' },
      { ...minimal, repository: { url: 'https://gitlab.com/a/b', source: 'gitlab' } },
      'Write an object such as { "url": "https://gitlab.com/a/b", "source": "gitlab" }.',
    ],
    [
      'a repository without source',
      { ...minimal, repository: { url: 'https://github.com/a/b' } },
      { ...minimal, repository: { url: 'https://github.com/a/b', source: 'github' } },
      'Add "source": "github".',
    ],
    [
      'a remote as text',
      { ...minimal, remotes: ['https://a.example/sse'] },
      { ...minimal, remotes: [{ type: 'sse', url: 'https://a.example/sse' }] },
      'Write an object such as { "type": "sse", "url": "https://a.example/sse" }.',
    ],
    [
      'an icon as text',
      { ...minimal, icons: ['https://a'] },
      { ...minimal, icons: [{ src: 'https://a' }] },
      'Write an object such as { "src": "https://a" }.',
    ],
    [
      'a remote without type',
      { ...minimal, remotes: [{ url: 'https://a' }] },
      { ...minimal, remotes: [{ url: 'https://a', type: 'streamable-http' }] },
      'Add "type": "streamable-http".',
    ],
    [
      'a transport without type',
      inPackage({ transport: {} }),
      inPackage({ transport: { type: 'stdio' } }),
      'Add "type": "stdio".',
    ],
    [
      'a transport without type but with a URL',
      inPackage({ transport: { url: 'http://a/sse' } }),
      inPackage({ transport: { url: 'http://a/sse', type: 'sse' } }),
      'Add "type": "sse".',
    ],
    [
      'an argument without type',
      inPackage({ packageArguments: [{ name: '--a' }] }),
      inPackage({ packageArguments: [{ name: '--a', type: 'named' }] }),
      'Add "type": "named".',
    ],
    [
      'one package without list',
      { ...minimal, packages: { ...npm } },
      inPackage({}),
      'Write an array, also for one item.',
    ],
    [
      'one choice without list',
      inPackage({ environmentVariables: [{ name: 'A', choices: 'x' }] }),
      inPackage({ environmentVariables: [{ name: 'A', choices: ['x'] }] }),
      'Write an array, also for one item.',
    ],
    ['null', { ...minimal, title: null }, minimal, 'Leave it out.'],
    ['an empty address', { ...minimal, websiteUrl: '' }, minimal, 'Leave it out, or write a text.'],
    ['an empty digest', inPackage({ fileSha256: '' }), inPackage({}), 'Leave it out, or write a text.'],
    ['an empty title', { ...minimal, title: '' }, minimal, 'Leave it out, or write a text.'],
    [
      'an address without scheme',
      { ...minimal, websiteUrl: 'example.com/a' },
      { ...minimal, websiteUrl: 'https://example.com/a' },
      'Write "https://example.com/a".',
    ],
  ])('is turned right: %s', (_, wrong, right, advice) => {
    const [violation, ...others] = judgeSchema(wrong).violations;
    expect(others).toEqual([]);
    expect(violation?.advice).toBe(advice);
    expect(applyEdits(wrong, violation?.edits ?? [])).toEqual(right);
    expect(judgeSchema(right).violations).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['a word that is near to none', inPackage({ transport: { type: 'carrier-pigeon' } })],
    ['null where something is needed', { ...minimal, description: null }],
    ['an empty description', { ...minimal, description: '' }],
    ['a text that could be anything', inPackage({ environmentVariables: ['what is this'] })],
    ['a digest with other letters', inPackage({ fileSha256: 'z1'.repeat(32) })],
    ['a very long text', inPackage({ environmentVariables: ['A'.repeat(500)] })],
    ['an object for a text', { ...minimal, title: {} }],
    ['a source of a host that is not known', { ...minimal, repository: { url: 'https://example.com/a' } }],
    ['environment variables as a map', inPackage({ environmentVariables: { KEY: 'x' } })],
  ])('is left to the author where nothing is obvious: %s', (_, wrong) => {
    const [violation] = judgeSchema(wrong).violations;
    expect(violation).toBeDefined();
    expect(violation?.edits).toBeUndefined();
  });

  it('puts a missing transport behind the identifier', () => {
    const [violation] = judgeSchema({
      ...minimal,
      packages: [{ registryType: 'npm', identifier: 'weather' }],
    }).violations;
    expect(violation?.edits).toEqual([
      { kind: 'insert', pointer: '/packages/0', key: 'transport', value: { type: 'stdio' }, after: 'identifier' },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a boolean',
      inPackage({ environmentVariables: [{ name: 'A', isSecret: 'yes' }] }),
      'Write true or false, without quotation marks.',
    ],
    ['a text', { ...minimal, title: {} }, 'Write a text, in quotation marks.'],
    ['a text that is required', { ...minimal, description: '' }, 'Write a text.'],
    ['a member', { name: minimal.name!, version: '1.0.0' }, 'Add "description": "…".'],
    ['no null', { ...minimal, title: null }, 'Leave it out.'],
  ])('asks for %s in plain words', (_, wrong, advice) => {
    expect(judgeSchema(wrong).violations[0]?.advice).toBe(advice);
  });

  it('tells a missing name by its rule', () => {
    const { name, ...nameless } = minimal;
    expect(judgeSchema(nameless).violations.map(({ rule }) => rule)).toEqual(['N1']);
  });

  it('shows how environment variables are written', () => {
    expect(judgeSchema(inPackage({ environmentVariables: { KEY: 'x' } })).violations[0]?.advice).toBe(
      'Write an array with one object per variable, such as [{"name": "KEY", "description": "…"}].',
    );
  });
});

describe('findNearestChoice', () => {
  const transports = ['stdio', 'streamable-http', 'sse'];
  it.each<[string, readonly string[], string | undefined]>([
    ['http', transports, 'streamable-http'],
    ['HTTPS', transports, 'streamable-http'],
    ['streamableHttp', transports, 'streamable-http'],
    ['streamable_http', transports, 'streamable-http'],
    ['stdin', transports, 'stdio'],
    ['studio', transports, 'stdio'],
    ['stdoi', transports, undefined],
    ['SSE', transports, 'sse'],
    ['', transports, undefined],
    ['x'.repeat(100_000), transports, undefined],
    ['constructor', transports, undefined],
    ['int', ['string', 'number', 'boolean', 'filepath'], 'number'],
    ['image/svg', ['image/png', 'image/svg+xml'], 'image/svg+xml'],
    ['flag', ['positional', 'named'], 'named'],
    ['posisional', ['positional', 'named'], 'positional'],
  ])('of %j', (word, choices, expected) => {
    expect(findNearestChoice(word, choices as string[]) as JsonValue | undefined).toBe(expected);
  });
});
