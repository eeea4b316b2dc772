import { describe, expect, it } from 'vitest';
import { toNewestEdits } from '../../src/manifest/convert-edits.ts';
import { CURRENT_SCHEMA_URL, SCHEMA_VERSIONS, toSchemaUrl } from '../../src/manifest/public-urls.ts';
import { toFormerSpelling } from '../../src/manifest/rename-table.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import { upConvert } from '../../src/manifest/up-convert.ts';
import { applyEdits } from './apply-edits.ts';
import { createRandom, generate, mutate } from './schema-generator.ts';
import { readDumpServers, readShared, sharedExists } from './shared-corpus.ts';

const convert = (document: JsonObject) => applyEdits(document, toNewestEdits(document, upConvert(document)));

describe('toNewestEdits', () => {
  it('has nothing to do in the newest form', () => {
    const document = { $schema: CURRENT_SCHEMA_URL, name: 'a/b', packages: [{ registryType: 'npm' }], extra: [{}] };
    expect(toNewestEdits(document, upConvert(document))).toEqual([]);
  });

  it('renames, replaces and removes, each as little as can be', () => {
    const document: JsonObject = {
      $schema: toSchemaUrl('2025-07-09'),
      status: 'active',
      repository: {},
      website_url: 'https://a',
      packages: [
        {
          registry_type: 'mcpb',
          registry_base_url: 'https://a',
          environment_variables: [{ name: 'A', is_secret: true }],
        },
        { registry_type: 'oci', registry_base_url: 'https://ghcr.io', identifier: 'a/b', version: '1' },
      ],
      remotes: [{ transport_type: 'sse', url: 'https://a' }],
      _meta: { 'io.modelcontextprotocol.registry/official': {}, other: 1 },
    };
    expect(toNewestEdits(document, upConvert(document))).toEqual([
      { kind: 'replace', pointer: '/$schema', value: CURRENT_SCHEMA_URL },
      { kind: 'remove', pointer: '/status' },
      { kind: 'remove', pointer: '/repository' },
      { kind: 'rename', pointer: '/website_url', key: 'websiteUrl' },
      { kind: 'rename', pointer: '/packages/0/registry_type', key: 'registryType' },
      { kind: 'remove', pointer: '/packages/0/registry_base_url' },
      { kind: 'rename', pointer: '/packages/0/environment_variables', key: 'environmentVariables' },
      { kind: 'rename', pointer: '/packages/0/environment_variables/0/is_secret', key: 'isSecret' },
      { kind: 'rename', pointer: '/packages/1/registry_type', key: 'registryType' },
      { kind: 'remove', pointer: '/packages/1/registry_base_url' },
      { kind: 'replace', pointer: '/packages/1/identifier', value: 'ghcr.io/a/b:1' },
      { kind: 'remove', pointer: '/packages/1/version' },
      { kind: 'rename', pointer: '/remotes/0/transport_type', key: 'type' },
      { kind: 'remove', pointer: '/_meta/io.modelcontextprotocol.registry~1official' },
    ]);
  });

  it('moves the version of the service shape, and adds what is missing', () => {
    const document: JsonObject = {
      name: 'a/b',
      version_detail: { version: '1' },
      packages: [{ registry_name: 'npm', name: 'x', registry_type: 'y' }],
    };
    expect(toNewestEdits(document, upConvert(document))).toEqual([
      { kind: 'rename', pointer: '/version_detail', key: 'version' },
      { kind: 'replace', pointer: '/version_detail', value: '1' },
      { kind: 'rename', pointer: '/packages/0/registry_name', key: 'registryType' },
      { kind: 'rename', pointer: '/packages/0/name', key: 'identifier' },
      { kind: 'remove', pointer: '/packages/0/registry_type' },
      { kind: 'insert', pointer: '', key: '$schema', value: CURRENT_SCHEMA_URL, after: undefined },
    ]);
  });

  it('leads to the newest form from 5,000 generated documents', () => {
    const random = createRandom(3);
    for (let made = 0; made < 5_000; made += 1) {
      const spell = made % 2 === 0 ? toFormerSpelling : (key: string) => (random() < 0.5 ? key : toFormerSpelling(key));
      let document: JsonValue = generate(random, spell);
      for (let change = 0; change < made % 4; change += 1) document = mutate(document, random);
      if (typeof document !== 'object' || document === null || Array.isArray(document)) continue;
      const before = JSON.stringify(document);
      expect(convert(document)).toEqual(upConvert(document));
      expect(JSON.stringify(document)).toBe(before);
    }
  });
});

describe.skipIf(!sharedExists)('toNewestEdits of real files', () => {
  it('lead to the newest form, whatever version they name', () => {
    const lines = readShared('corpus/server-json.ndjson.gz').trimEnd().split('\n');
    const documents = lines.map((line) => JSON.parse(JSON.parse(line).text.replace(/^\uFEFF/, '')) as JsonObject);
    for (const document of [...documents, ...readDumpServers()]) {
      expect(convert(document)).toEqual(upConvert(document));
    }
    const former = documents.filter((document) =>
      SCHEMA_VERSIONS.slice(0, -1).some((v) => document.$schema === toSchemaUrl(v)),
    );
    expect(former.length).toBeGreaterThan(30);
  });
});
