import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/registry/policy.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { renderAbout, renderNotFound } from '../../src/site/documents.ts';
import type { SiteContext } from '../../src/site/site-context.ts';
import { createSchemaValidator, parseOpenApi } from '../support/openapi.ts';

function contextFor(registryYml = ''): SiteContext {
  return {
    policy: readPolicy(registryYml).policy!,
    baseUrl: 'https://acme.github.io/mcp',
    hosts: ['github-pages'],
    generator: { name: 'mcp-git-registry', version: '0' },
  };
}

const TREE = 'policy:\n  admission: tree\n';

function aboutOf(context: SiteContext) {
  return JSON.parse(renderAbout(context, { servers: 0, versions: 0 }, { latest: 1, all: 1 }));
}

describe('renderAbout', () => {
  it('says where the receipts are', () => {
    expect(aboutOf(contextFor()).documents.receipts).toBe(
      'https://acme.github.io/mcp/receipts/{namespace}/{name}.json',
    );
  });

  it('names no receipts where the policy has none', () => {
    const { documents, accepts } = aboutOf(contextFor(TREE));
    expect(accepts.admission).toBe('tree');
    expect(documents).not.toHaveProperty('receipts');
    expect(documents).toHaveProperty('changes');
  });
});

describe('renderNotFound', () => {
  it('names about.json at the address where it lies, also below a project path', () => {
    const problem = JSON.parse(renderNotFound(contextFor()));
    expect(problem).toMatchObject({ title: 'Not Found', status: 404 });
    expect(problem.detail).toContain(' https://acme.github.io/mcp/about.json ');
  });
});

describe('a site', () => {
  it.each(['', TREE])('has an about.json and a 404 as its openapi.yaml says, with the policy %j', (registryYml) => {
    const context = contextFor(registryYml);
    const catalogue = { policy: context.policy, servers: [], excluded: [], findings: [] };
    const files = new Map(
      [...buildSite(catalogue, context)].flatMap(({ paths, body }) => paths.map((path) => [path, body])),
    );
    const openapi = parseOpenApi(files.get('openapi.yaml')!);
    const validate = createSchemaValidator(openapi);
    const about = JSON.parse(files.get('about.json')!);
    expect(validate('About', about)).toEqual([]);
    expect(validate('Problem', JSON.parse(files.get('404.html')!))).toEqual([]);
    expect(Object.keys(openapi.paths).some((path) => path.startsWith('/receipts/'))).toBe(
      'receipts' in about.documents,
    );
  });
});
