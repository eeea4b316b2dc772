import { describe, expect, it } from 'vitest';
import { SCHEMA_TEXTS } from '../../src/findings/texts/schema.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeSchemas } from '../../src/manifest/judge-schemas.ts';
import { judgeServer } from '../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL, type SchemaVersion, toSchemaUrl } from '../../src/manifest/public-urls.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { upConvert } from '../../src/manifest/up-convert.ts';
import { readShared, sharedExists } from './shared-corpus.ts';

const base: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};

function judgeText(text: string) {
  return judgeServer(new TextEncoder().encode(text), { file: 'server.json', policy: PUBLIC_POLICY }).findings;
}

describe('judgeSchemas', () => {
  const judge = (version: SchemaVersion, change: JsonObject) => {
    const { packages, ...root } = base;
    const document = { ...root, $schema: toSchemaUrl(version), ...change };
    return judgeSchemas(document, upConvert(document), { version }).violations;
  };

  it('tells what the newest version refuses beyond the named one, where it was submitted', () => {
    const remotes = [{ type: 'streamable-http', url: '{url}' }];
    expect(judge('2025-09-29', { remotes })).toEqual([
      {
        pointer: '/remotes/0/url',
        message:
          '"remotes[0].url" is "{url}"; expected a URL that begins with http:// or https:// and has no blanks (in the newest form of the format).',
        advice: 'Write a URL that begins with http:// or https:// and has no blanks.',
        rule: 'X11',
      },
    ]);
    const environment_variables = [{ name: 'A', placeholder: 5 }];
    const pack = { registry_type: 'npm', identifier: 'a', version: '1', transport: { type: 'stdio' } };
    const [violation] = judge('2025-07-09', { packages: [{ ...pack, environment_variables }] });
    expect(violation?.pointer).toBe('/packages/0/environment_variables/0/placeholder');
    expect(violation?.message).toContain('"packages[0].environment_variables[0].placeholder"');
  });

  it('tells what both refuse once, and all of it', () => {
    const remotes = [{ type: 'streamable-http', url: '{url}' }];
    expect(judge('2025-10-17', { description: '', remotes }).map(({ pointer }) => pointer)).toEqual([
      '/description',
      '/remotes/0/url',
    ]);
    expect(judge('2025-07-09', { packages: [{ transport: {} }] }).map(({ pointer }) => pointer)).toEqual([
      '/packages/0/registry_type',
      '/packages/0/identifier',
      '/packages/0/version',
      '/packages/0/transport/type',
    ]);
  });
});

describe('a suggestion to quote a number', () => {
  it('keeps the digits that were written', () => {
    const text = JSON.stringify({ ...base, version: 'HERE' }).replace('"HERE"', '1.10');
    const found = judgeText(text).find(({ pointer }) => pointer === '/version');
    expect(found?.repair).toMatchObject({ safe: false, edits: [{ text: '"1.10"' }] });
  });
});

describe('the example of', () => {
  it.each(Object.entries(SCHEMA_TEXTS))('%s shows it, and the other one does not', (code, { example }) => {
    const lay = (change: object) =>
      JSON.stringify(Object.fromEntries(Object.entries({ ...base, ...change }).filter(([, value]) => value !== null)));
    expect(judgeText(lay(example.wrong)).map((finding) => finding.code)).toContain(code);
    const right = judgeText(lay(example.right));
    expect(right.map((finding) => finding.code)).not.toContain(code);
    expect(right.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe.skipIf(!sharedExists)('real files', () => {
  it('point at a token for each finding of the schema, and say each cause once', () => {
    const files = readShared('corpus/server-json.ndjson.gz')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { text } of files as { text: string }[]) {
      const findings = judgeText(text).filter(({ code }) => Object.hasOwn(SCHEMA_TEXTS, code));
      for (const { line, column } of findings) expect(line! > 0 && column! > 0).toBe(true);
      const places = findings.map(({ code, pointer, args }) => `${code} ${pointer} ${args.message ?? ''}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
