import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_URL, CURRENT_SCHEMA_VERSION, SCHEMA_VERSIONS } from '../../src/manifest/public-urls.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { readPolicy } from '../../src/registry/policy.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { SITE_HOSTS, type SiteHost } from '../../src/site/site-file.ts';

const BASE_URL = 'https://acme.github.io/mcp';

function filesOf(hosts: readonly SiteHost[]): Map<string, string> {
  const policy = readPolicy('').policy!;
  const context = { policy, baseUrl: BASE_URL, hosts, generator: { name: 'mcp-git-registry', version: '0' } };
  const site = buildSite({ policy, servers: [], excluded: [], findings: [] }, context);
  return new Map([...site].flatMap(({ paths, body }) => paths.map((path): [string, string] => [path, body])));
}

const pathOf = (version: string) => `schemas/${version}/server.schema.json`;

/** Compiles in ajv’s own strict mode, as other programs may. */
function compile(text: string) {
  const ajv = new Ajv({ allErrors: true });
  // The plugin's types predate Node's resolution of CommonJS from modules.
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile(JSON.parse(text));
}

describe('the schema files of a site', () => {
  it.each(SITE_HOSTS)('lie at the same paths and are the same on %s', (host) => {
    const files = filesOf([host]);
    const others = filesOf(SITE_HOSTS);
    for (const version of SCHEMA_VERSIONS) {
      const text = files.get(pathOf(version));
      expect(text).toBeDefined();
      expect(text).toBe(others.get(pathOf(version)));
    }
    expect([...files.keys()].filter((path) => path.startsWith('schemas/'))).toHaveLength(SCHEMA_VERSIONS.length);
  });

  it('say where they lie, and about.json names them', () => {
    const files = filesOf(['github-pages']);
    const { schemas } = JSON.parse(files.get('about.json')!);
    expect(schemas.current).toBe(`${BASE_URL}/${pathOf(CURRENT_SCHEMA_VERSION)}`);
    expect(Object.keys(schemas.versions)).toEqual([...SCHEMA_VERSIONS]);
    for (const version of SCHEMA_VERSIONS) {
      const schema = JSON.parse(files.get(pathOf(version))!);
      expect(schema.$id).toBe(`${BASE_URL}/${pathOf(version)}`);
      expect(schemas.versions[version]).toBe(schema.$id);
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    }
  });

  it('judge a server.json in an editor', () => {
    const validate = compile(filesOf(['nginx']).get(pathOf(CURRENT_SCHEMA_VERSION))!);
    const server: JsonObject = {
      $schema: CURRENT_SCHEMA_URL,
      name: 'io.github.alice/weather',
      description: 'Forecasts for any place.',
      version: '1.0.0',
      packages: [
        {
          registryType: 'npm',
          identifier: '@alice/weather',
          version: '1.0.0',
          transport: { type: 'stdio' },
          environmentVariables: [{ name: 'WEATHER_KEY', isSecret: true }],
        },
      ],
      remotes: [{ type: 'sse', url: 'https://weather.example.com/sse', headers: [{ name: 'Authorization' }] }],
    };
    expect(validate(server)).toBe(true);
    expect(validate({ ...server, remotes: [{ type: 'sse' }] })).toBe(false);
    const places = validate.errors!.filter(({ keyword }) => keyword !== 'if').map((error) => error.instancePath);
    expect(places).toEqual(['/remotes/0']);
  });

  it.each(SCHEMA_VERSIONS)('compile for %s without complaint', (version) => {
    expect(() => compile(filesOf(['none']).get(pathOf(version))!)).not.toThrow();
  });

  it('have a text for every key of the newest version', () => {
    const schema = JSON.parse(filesOf(['none']).get(pathOf(CURRENT_SCHEMA_VERSION))!);
    expect(listMute(schema, '')).toEqual([]);
    expect(schema.properties.description.description.length).toBeLessThan(200);
  });
});

/** Keys of a document without description; the blocks of `_meta` and the bare URL of older versions have none. */
function listMute(schema: JsonObject, at: string): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonObject>);
  const isChoice = properties.length === 1 && properties[0]![0] === 'type';
  const mute = properties.filter(([key, part]) => !isChoice && !key.includes('.') && !part.description);
  const below = Object.entries(schema).flatMap(([keyword, part]) => {
    if (keyword === 'if' || typeof part !== 'object' || part === null) return [];
    const children = keyword === 'properties' || keyword === 'definitions' ? Object.entries(part) : [[keyword, part]];
    return children.flatMap(([key, child]) => listMute(child as JsonObject, `${at}/${key}`));
  });
  return [...mute.map(([key]) => `${at}/${key}`), ...below];
}
