import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDenied, readPolicy } from '../../src/registry/policy.ts';
import { POLICY_SCHEMA } from '../../src/registry/policy-schema.ts';

describe('readPolicy', () => {
  it('takes an empty file, and gives every key a default', () => {
    const { policy, findings } = readPolicy('');
    expect(findings).toEqual([]);
    expect(policy).toMatchObject({
      id: 'localhost',
      audience: 'public',
      admission: 'receipts',
      deny: [],
      site: { hosts: ['github-pages'], v0: 'full' },
    });
    expect(policy?.baseUrl).toBeUndefined();
  });

  it('makes the id from the base URL', () => {
    expect(readPolicy('base-url: https://Acme.github.io/MCP/').policy).toMatchObject({
      id: 'acme.github.io/MCP',
      baseUrl: 'https://Acme.github.io/MCP',
    });
  });

  it('names line, column and known keys for each unknown key, all at once', () => {
    const { policy, findings } = readPolicy('titel: x\npolicy:\n  audience: public\n  admision: tree\n');
    expect(policy).toBeUndefined();
    expect(findings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['policy-invalid', 1, 1],
      ['policy-invalid', 4, 3],
    ]);
    expect(findings[1]?.args.expected).toContain('admission');
  });

  it('points at the value when a value is wrong', () => {
    const { findings } = readPolicy('site:\n  hosts: [github-pages, apache]\n');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: 2, column: 25 });
    expect(findings[0]?.args.expected).toContain('nginx');
  });

  it('says of an id of the wrong form what the right one is, without a regular expression', () => {
    const { findings } = readPolicy('id: "https://acme.github.io"\n');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.args.reason).toBe('id is not of the right form');
    expect(findings[0]?.args.expected).toContain('acme.github.io/mcp');
  });

  it.each(['https://user:pw@example.com/mcp', 'https://token@example.com', 'http://:pw@localhost:8080'])(
    'refuses credentials in the base URL %s',
    (url) => {
      const { policy, findings } = readPolicy(`base-url: ${url}\n`);
      expect(policy).toBeUndefined();
      expect(findings[0]).toMatchObject({ code: 'policy-invalid', pointer: '/base-url', line: 1, column: 11 });
      expect(JSON.stringify(findings)).not.toMatch(/pw|token/);
    },
  );

  it.each([
    ['internal-hosts: localhost', 'policy.internal-hosts must be a list', 'Write a list: [localhost].'],
    ['internal-hosts: "a, b@c"', 'policy.internal-hosts must be a list', 'Write a list: [one, another].'],
    ['internal-hosts: ["http://npm.acme.example"]', 'policy.internal-hosts.0 is not', 'without http://'],
    ['package-registries: { npm: [npm.acme.example] }', 'npm.0 is not of the right form', 'https://npm.acme.example'],
    ['package-registries: { npm: "https://n.example" }', 'npm must be a list', '[https://n.example]'],
    ['package-registries: [npm]', 'must have keys below it', 'base URLs for npm'],
    ['github-api: ghe.acme.example', 'github-api is not of the right form', 'Write a URL such as https://'],
    ['waiting: { pending-hours: long }', 'pending-hours must be a number', 'Default: 24.'],
  ])('says of "%s" what is expected in its place', (line, reason, expected) => {
    const { findings } = readPolicy(`policy:\n  audience: private\n  ${line}\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.args.reason).toContain(reason);
    expect(findings[0]?.args.expected).toContain(expected);
  });

  it('takes an @ in the path of the base URL', () => {
    expect(readPolicy('base-url: https://example.com/@acme').policy?.baseUrl).toBe('https://example.com/@acme');
  });

  it.each([
    ['title: [', 'broken YAML'],
    ['a: 1\na: 2', 'a duplicate key'],
    ['- a', 'a list'],
    ['just text', 'a scalar'],
    ['a: &a [1]\nb: *a', 'an alias'],
    ['policy: !!js/function x', 'an unknown tag'],
  ])('refuses %j: %s', (text) => {
    const { policy, findings } = readPolicy(text);
    expect(policy).toBeUndefined();
    expect(findings[0]?.severity).toBe('error');
    expect(findings[0]?.line).toBeGreaterThan(0);
  });

  it('has its JSON Schema published for editors, unchanged', () => {
    const published = JSON.parse(readFileSync(new URL('../../docs/registry.schema.json', import.meta.url), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(POLICY_SCHEMA)));
  });
});

describe('isDenied', () => {
  const { policy } = readPolicy('policy:\n  deny: [io.github.Spam, com.example/bad, "org.x/*"]\n');
  it.each([
    ['io.github.spam/any', true],
    ['io.github.spammer/any', false],
    ['com.example/BAD', true],
    ['com.example/good', false],
    ['org.x/y', true],
  ])('%s: %s', (name, denied) => {
    expect(isDenied(policy!, name)).toBe(denied);
  });

  it('answers many wrong keys in time, and tells the first hundred', () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n');
    const started = performance.now();
    expect(readPolicy(text).findings).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(readPolicy(`${text}\nk7: 2`).findings).toMatchObject([{ code: 'policy-syntax', line: 15_001, column: 1 }]);
  });
});
