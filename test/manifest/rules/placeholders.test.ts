// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is looked for.
import { describe, expect, it } from 'vitest';
import { findPlaceholder, placeholderText } from '../../../src/manifest/rules/placeholders.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { fixed, HOSTILE, judgeChanged, timeOf, told } from './judging.ts';

describe('findPlaceholder', () => {
  it.each([
    ['[describe what your server does]', '[describe what your server does]'],
    ['A [Your Name] server', '[Your Name]'],
    ['[insert]', '[insert]'],
    ['[TODO: text]', '[TODO: text]'],
    ['[placeholder]', '[placeholder]'],
    ['io.github.<your-name>/weather', '<your-name>'],
    ['https://github.com/<owner>/<repo>', '<owner>'],
    ['<USERNAME>', '<USERNAME>'],
    ['<user>', '<user>'],
    ['<version>', '<version>'],
    ['{{name}}', '{{name}}'],
    ['a {{{x}} b', '{{{x}}'],
    ['{{}}', '{{}}'],
    ['https://x.example/{a}{{b}}', '{{b}}'],
    ['v${VERSION}', '${VERSION}'],
    ['${}', '${}'],
    ['<<PackageId>>', '<<PackageId>>'],
    ['$(PackageVersion)', '$(PackageVersion)'],
    ['TODO', 'TODO'],
    [' TBD ', 'TBD'],
    ['FIXME', 'FIXME'],
    ['TODO: write this', 'TODO: write this'],
    ['FIXME:', 'FIXME:'],
  ])('finds in %j the text %j', (text, found) => {
    expect(findPlaceholder(text)).toBe(found);
  });

  it.each([
    ...[
      'Manage your TODO list',
      '[Beta] weather data',
      'https://{tenant}.example.com/mcp',
      'todo',
      'Todo: none',
      'TODOs',
    ],
    ...[
      '[address] book',
      '[your',
      '<your',
      '<b>bold</b>',
      '<users>',
      '{{a}b}',
      '{{a',
      '${a',
      '$ {a}',
      '{}',
      'TBD: soon',
    ],
    ...['[1] your name', '', 'TODO list for teams', 'a < b, c > d'],
  ])('finds none in %j', (text) => {
    expect(findPlaceholder(text)).toBeUndefined();
  });

  it('takes no long time', () => {
    for (const text of [...HOSTILE, `${'{{'.repeat(50_000)}${'}a'.repeat(50_000)}`]) {
      expect(timeOf(() => findPlaceholder(text))).toBeLessThan(100);
    }
  });
});

describe('placeholder text', () => {
  const T = '{{x}}';
  it.each<[JsonObject, string]>([
    [{ name: `com.example/${T}` }, '/name'],
    [{ title: T }, '/title'],
    [{ description: T }, '/description'],
    [{ version: T }, '/version'],
    [{ websiteUrl: `https://${T}` }, '/websiteUrl'],
    [{ repository: { url: `https://github.com/${T}/b`, source: 'github' } }, '/repository/url'],
    [{ repository: { url: 'https://github.com/a/b', source: 'github', subfolder: T } }, '/repository/subfolder'],
    [{ icons: [{ src: `https://example.com/${T}` }] }, '/icons/0/src'],
    [
      { packages: [{ registryType: 'npm', identifier: T, version: '1.0.0', transport: { type: 'stdio' } }] },
      '/packages/0/identifier',
    ],
    [
      { packages: [{ registryType: 'npm', identifier: 'a', version: T, transport: { type: 'stdio' } }] },
      '/packages/0/version',
    ],
    [{ remotes: [{ type: 'sse', url: `https://example.com/${T}` }] }, '/remotes/0/url'],
  ])('is the one finding about %j', (change, pointer) => {
    const found = judgeChanged(change).filter((finding) => finding.pointer === pointer);
    expect(found.map(({ code, args }) => [code, args.found])).toEqual([['placeholder-text', T]]);
  });

  it('may stand where examples belong, and is silent about wrong types', () => {
    const packages = [
      { environmentVariables: [{ name: 'A', placeholder: T, default: '<your-key>', description: 'TODO' }] },
      5,
    ];
    expect(fixed(placeholderText, { packages, icons: {}, remotes: [null], title: 5, repository: T })).toBeUndefined();
    const server = { packages, icons: {}, remotes: [null], title: 5, repository: T };
    expect(told(server).filter((line) => line.includes('placeholder'))).toEqual([]);
  });
});
