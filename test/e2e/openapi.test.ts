import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSIONS } from '../../src/manifest/public-urls.ts';
import { toServerId } from '../../src/registry/server-id.ts';
import { type MadeVersion, makeData } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { createSchemaValidator, type OpenApiDocument, parseOpenApi, responseSchemaFor } from '../support/openapi.ts';
import { type RunningPreview, runCli, startPreviewProcess } from '../support/run-cli.ts';
import { readBuilt } from './site-tree.ts';

const SERVERS = 105;
const CONCURRENT = 8;

let room: string;
let versions: MadeVersion[];
beforeAll(() => {
  room = makeRoom('e2e-openapi-');
  versions = makeData(join(room, 'data'), SERVERS, 'base-url: https://acme.github.io/mcp\n');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe.each([
  { host: 'github-pages', emulate: 'github-pages', suffix: '' },
  { host: 'nginx', emulate: 'rewrite', suffix: '' },
  { host: 'none', emulate: 'github-pages', suffix: '.json' },
])('a site for $host, served as $emulate', ({ host, emulate, suffix }) => {
  let out: string;
  let openapi: OpenApiDocument;
  let preview: RunningPreview;
  beforeAll(async () => {
    out = join(room, host);
    const run = await runCli(['build', '--data', join(room, 'data'), '--out', out, '--host', host]);
    expect(run, run.stderr).toMatchObject({ code: 0 });
    openapi = parseOpenApi(readFileSync(join(out, 'openapi.yaml'), 'utf8'));
    preview = await startPreviewProcess(out, emulate);
  });
  afterAll(() => preview.stop());

  it('has an openapi.yaml that is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(join(out, 'openapi.yaml'));
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe('3.1');
  });

  it('answers every documented path of every server as documented: status, type and schema', async () => {
    const paths = Object.keys(openapi.paths).flatMap((template) => expand(template, { versions, out }));
    const faults = await fetchAll(paths, async (path) => judge(path, { openapi, url: preview.url }));
    expect(faults).toEqual([]);
    const shown = versions.filter((version) => !isDeleted(version)).length;
    expect(paths.length).toBeGreaterThan(4 * shown);
    const templates = new Set(paths.map((path) => responseSchemaFor(openapi, path)?.template));
    expect([...templates].sort()).toEqual(Object.keys(openapi.paths).sort());
  });

  // What a host without host files says of a missing file is its own affair.
  it
    .skipIf(host === 'none')
    .each([
      `/v0.1/servers/com.example%2Fno-such/versions${suffix}`,
      `/v0.1/servers/com.example%2Fno-such/versions/latest${suffix}`,
      `/v0.1/servers/org.gone%2Fnewest/versions/2.0.0${suffix}`,
      `/v0.1/servers/org.gone%2Fall/versions/latest${suffix}`,
      `/v0/servers/${toServerId('org.gone/all')}${suffix}`,
      '/v0.1/lists/latest/no-such-key.json',
      '/receipts/com.example/no-such.json',
      '/changes/1999-01.json',
    ])('answers %s with the documented 404', async (path) => {
    expect(await judge(path, { openapi, url: preview.url, status: 404 })).toEqual([]);
  });
});

interface Site {
  readonly versions: readonly MadeVersion[];
  readonly out: string;
}

/** Every request path that a template stands for on this site. */
function expand(template: string, { versions, out }: Site): string[] {
  const shown = versions.filter((version) => !isDeleted(version));
  const names = [...new Set(shown.map(({ name }) => name))];
  const fill = (values: Record<string, string>) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? `unfilled-${key}`);
  const encoded = (name: string) => encodeURIComponent(name);
  const files = [...readBuilt(out).keys()];
  if (template.includes('{version}')) {
    const latest = names.map((name) => fill({ serverName: encoded(name), version: 'latest' }));
    return [
      ...latest,
      ...shown.map(({ name, version }) => fill({ serverName: encoded(name), version: encodeURIComponent(version) })),
    ];
  }
  if (template.includes('{serverName}')) return names.map((name) => fill({ serverName: encoded(name) }));
  if (template.includes('{id}'))
    return names.flatMap((name) => [fill({ id: toServerId(name) }), fill({ id: encoded(name) })]);
  if (template.includes('{list}')) {
    const found = files.map((file) => /^v0\/lists\/(\w+)\/(.+)\.json$/.exec(file)).filter((match) => match !== null);
    return found.map(([, list = '', key = '']) => fill({ list, key: encodeURIComponent(key) }));
  }
  if (template.includes('{schemaVersion}')) return SCHEMA_VERSIONS.map((schemaVersion) => fill({ schemaVersion }));
  if (template.includes('{month}')) {
    const months = files.map((file) => /^changes\/(\d{4}-\d{2})\.json$/.exec(file)?.[1]);
    return months.filter((month) => month !== undefined).map((month) => fill({ month }));
  }
  if (template.includes('{namespace}')) {
    return [...new Set(versions.map(({ name }) => name))].map((whole) => {
      const [namespace = '', name = ''] = whole.split('/');
      return fill({ namespace, name });
    });
  }
  return [template];
}

function isDeleted({ receipt }: MadeVersion): boolean {
  return receipt !== undefined && receipt !== 'none' && receipt.status === 'deleted';
}

interface Served {
  readonly openapi: OpenApiDocument;
  readonly url: string;
  readonly status?: number;
}

const validators = new WeakMap<OpenApiDocument, ReturnType<typeof createSchemaValidator>>();

/** What the answer breaks of the promise; empty when it keeps it. */
async function judge(path: string, { openapi, url, status = 200 }: Served): Promise<string[]> {
  const promised = responseSchemaFor(openapi, path, status);
  if (!promised) return [`${path}: openapi.yaml promises nothing for ${status}`];
  const answer = await fetch(`${url}${path}`);
  const text = await answer.text();
  const faults: string[] = [];
  if (answer.status !== status || answer.redirected) faults.push(`status ${answer.status}`);
  const type = answer.headers.get('content-type')?.replace(/;.*/, '') ?? '';
  if (!promised.mediaTypes.includes(type)) faults.push(`type ${type}, promised ${promised.mediaTypes.join()}`);
  if (promised.schema !== undefined) {
    const validate = validators.get(openapi) ?? createSchemaValidator(openapi);
    validators.set(openapi, validate);
    faults.push(...validate(promised.schema, JSON.parse(text)));
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

async function fetchAll(paths: readonly string[], look: (path: string) => Promise<string[]>): Promise<string[]> {
  const queue = [...paths];
  const faults: string[] = [];
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) faults.push(...(await look(path)));
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
  return faults;
}
