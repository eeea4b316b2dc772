import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { proveNpmPackage } from '../../src/packages/npm.ts';
import type { PackageSubject } from '../../src/packages/package-verdict.ts';
import { codesOf, proveIn, type Said, type World } from './support.ts';

const SERVER = 'io.github.test/demo';
const SUBJECT: PackageSubject = { serverName: SERVER, type: 'npm', identifier: 'demo-pkg', version: '1.0.0' };
const URL_READ = 'https://registry.npmjs.org/demo-pkg/1.0.0';
const READ = `GET ${URL_READ}`;
const PROBE = 'HEAD https://registry.npmjs.org/demo-pkg';
const TARBALL = 'https://registry.npmjs.org/demo-pkg/-/demo-pkg-1.0.0.tgz';
const DIST = { integrity: 'sha512-aGVsbG8=', shasum: 'a'.repeat(40), tarball: TARBALL };

const prove = (world: World, subject: Partial<PackageSubject> = {}) =>
  proveIn(proveNpmPackage, { ...SUBJECT, ...subject }, world).result;

describe('an npm package', () => {
  it('is proved by an mcpName that is equal', () => {
    const document = { name: 'demo-pkg', version: '1.0.0', mcpName: SERVER, dist: DIST };
    expect(prove({ [READ]: [200, document] })).toEqual({
      outcome: 'proved',
      told: [],
      observed: { url: URL_READ, marker: SERVER, answerDigest: digestOf(JSON.stringify(document)) },
      digest: { integrity: 'sha512-aGVsbG8=', file: 'demo-pkg-1.0.0.tgz' },
    });
  });

  it('is read as JSON with redirects in the same host, then probed once, for three seconds', () => {
    const { steps } = proveIn(proveNpmPackage, SUBJECT, { [READ]: 404, [PROBE]: 200 });
    expect(steps).toEqual([
      [
        {
          kind: 'http',
          door: 'known',
          method: 'GET',
          url: URL_READ,
          headers: { accept: 'application/json' },
          redirects: { max: 5, hosts: [] },
        },
      ],
      [
        {
          kind: 'http',
          door: 'known',
          method: 'HEAD',
          url: 'https://registry.npmjs.org/demo-pkg',
          headers: { accept: 'application/json' },
          timeoutMs: 3_000,
          tries: 1,
          redirects: { max: 5, hosts: [] },
        },
      ],
    ]);
  });

  it('in a scope is asked for with the slash escaped', () => {
    const world = {
      'GET https://registry.npmjs.org/@scope%2Fdemo/1.0.0': [200, { mcpName: SERVER, dist: DIST }],
    } as const;
    expect(prove(world, { identifier: '@scope/demo' }).outcome).toBe('proved');
  });

  it.each([
    ['is missing', {}, 'npm-name-missing', null],
    ['is null', { mcpName: null }, 'npm-name-missing', null],
    ['is empty', { mcpName: '' }, 'npm-name-missing', ''],
    ['is another one', { mcpName: 'io.github.test/other' }, 'npm-name-mismatch', 'io.github.test/other'],
    ['has a blank at the end', { mcpName: `${SERVER} ` }, 'npm-name-mismatch', `${SERVER} `],
    ['has the name in another case', { mcpName: 'io.github.test/Demo' }, 'npm-name-mismatch', 'io.github.test/Demo'],
    ['is a number', { mcpName: 1 }, 'npm-name-mismatch', null],
    ['is a list', { mcpName: [SERVER] }, 'npm-name-mismatch', null],
    ['is an object', { mcpName: { name: SERVER } }, 'npm-name-mismatch', null],
  ])('is disproved when mcpName %s', (_, document, code, marker) => {
    const verdict = prove({ [READ]: [200, document] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', [`error ${code}`]]);
    expect(verdict.observed).toMatchObject({ url: URL_READ, marker });
    expect(verdict.digest).toBeUndefined();
  });

  it.each([
    [{ mcpName: `${SERVER} ` }, '"io.github.test/demo "'],
    [{ mcpName: 1 }, '1'],
    [{ mcpName: false }, 'false'],
    [{ mcpName: [SERVER] }, 'a list'],
    [{ mcpName: {} }, 'an object'],
  ])('is told what %j is', (document, found) => {
    expect(prove({ [READ]: [200, document] }).told[0]?.args.found).toBe(found);
  });

  it('tells what was read, what was expected and which line to add', () => {
    const [told] = prove({ [READ]: [200, { mcpName: 'io.github.else/demo' }] }).told;
    const finding = { ...told!, file: 'server.json' };
    expect(renderMessage(finding)).toBe(
      `The npm package "demo-pkg" 1.0.0 has "mcpName": "io.github.else/demo" (${URL_READ}); expected "${SERVER}".`,
    );
    expect(renderFix(finding)).toContain(`write this line in its package.json: "mcpName": "${SERVER}"`);
  });

  it('is proved with a warning when the owner alone is in another case', () => {
    const verdict = prove({ [READ]: [200, { mcpName: 'io.github.Test/demo', dist: DIST }] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['warning package-name-owner-case']]);
    expect(verdict.told[0]?.args).toEqual({
      type: 'npm',
      identifier: 'demo-pkg',
      version: '1.0.0',
      found: 'io.github.Test/demo',
      expected: SERVER,
    });
    expect(verdict.observed).toMatchObject({ marker: 'io.github.Test/demo' });
    expect(verdict.digest).toBeDefined();
  });

  it('is disproved for a tag, which is a name for another version', () => {
    const verdict = prove(
      { 'GET https://registry.npmjs.org/demo-pkg/beta': [200, { version: '1.0.0-beta.3', mcpName: SERVER }] },
      { version: 'beta' },
    );
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', ['error package-version-not-exact']]);
    expect(verdict.told[0]).toMatchObject({ member: 'version', args: { version: 'beta', found: '1.0.0-beta.3' } });
  });

  it('is proved when npm answers without the build metadata of the version', () => {
    const world = {
      'GET https://registry.npmjs.org/demo-pkg/1.0.0%2Bab': [200, { version: '1.0.0', mcpName: SERVER }],
    } as const;
    expect(prove(world, { version: '1.0.0+ab' }).outcome).toBe('proved');
  });

  it.each<[Said, Said | undefined, string, string]>([
    [[200, '<html>'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, '[]'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, 'null'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, new Uint8Array([0x7b, 0xff, 0x7d])], undefined, 'unknown', 'package-registry-unknown'],
    [404, 200, 'late', 'package-version-late'],
    [404, 404, 'disproved', 'package-not-found'],
    [404, 429, 'unknown', 'package-registry-unknown'],
    [404, 503, 'unknown', 'package-registry-unknown'],
    [404, 'timeout', 'unknown', 'package-registry-unknown'],
    [404, 418, 'unknown', 'package-registry-unknown'],
    [429, undefined, 'unknown', 'package-registry-unknown'],
    [500, undefined, 'unknown', 'package-registry-unknown'],
    [502, undefined, 'unknown', 'package-registry-unknown'],
    [401, undefined, 'unknown', 'package-registry-unknown'],
    [403, undefined, 'unknown', 'package-registry-unknown'],
    [206, undefined, 'unknown', 'package-registry-unknown'],
    [302, undefined, 'unknown', 'package-registry-unknown'],
    ['timeout', undefined, 'unknown', 'package-registry-unknown'],
    ['dns', undefined, 'unknown', 'package-registry-unknown'],
    ['tls', undefined, 'unknown', 'package-registry-unknown'],
    ['reset', undefined, 'unknown', 'package-registry-unknown'],
    ['too-large', undefined, 'unknown', 'package-registry-unknown'],
    ['redirect-refused', undefined, 'unknown', 'package-registry-unknown'],
    ['address-blocked', undefined, 'unknown', 'package-registry-unknown'],
    ['rate-limited', undefined, 'unknown', 'package-registry-unknown'],
  ])('answered with %j, probe %j, is %s', (read, probe, outcome, code) => {
    const verdict = prove({ [READ]: read, ...(probe === undefined ? {} : { [PROBE]: probe }) });
    const severity = outcome === 'disproved' ? 'error' : 'warning';
    expect([verdict.outcome, codesOf(verdict)]).toEqual([outcome, [`${severity} ${code}`]]);
    expect(verdict).not.toHaveProperty('digest');
    expect(verdict).not.toHaveProperty('observed');
  });

  it('that cannot be checked tells which URL gave no answer, and whether it wants a login', () => {
    expect(prove({ [READ]: 404, [PROBE]: 'timeout' }).told[0]?.args).toEqual({
      type: 'npm',
      identifier: 'demo-pkg',
      version: '1.0.0',
      url: 'https://registry.npmjs.org/demo-pkg',
      answer: 'a detail of timeout',
      next: expect.stringContaining('Not your fault'),
    });
    expect(prove({ [READ]: [200, '<html>'] }).told[0]?.args.answer).toBe('status 200, but not what belongs there');
    expect(prove({ [READ]: 403 }).told[0]?.args.next).toContain('wants a login');
    expect(prove({ [READ]: 401 }).told[0]?.args.next).toContain('wants a login');
    expect(prove({ [READ]: 429 }).told[0]?.args.next).not.toContain('wants a login');
  });

  it.each([
    [
      { ...DIST, integrity: undefined },
      { shasum: 'a'.repeat(40), file: 'demo-pkg-1.0.0.tgz' },
    ],
    [
      { ...DIST, integrity: 5 },
      { shasum: 'a'.repeat(40), file: 'demo-pkg-1.0.0.tgz' },
    ],
    [
      { ...DIST, integrity: '\u0007' },
      { shasum: 'a'.repeat(40), file: 'demo-pkg-1.0.0.tgz' },
    ],
    [{ integrity: 'sha512-aGVsbG8=' }, { integrity: 'sha512-aGVsbG8=' }],
    [{ ...DIST, tarball: 'https://x.example/evil.exe' }, { integrity: DIST.integrity }],
    [{ ...DIST, tarball: `https://x.example/${'a'.repeat(3_000)}/a.tgz` }, { integrity: DIST.integrity }],
  ])('keeps of dist %j what names the bytes', (dist, digest) => {
    expect(prove({ [READ]: [200, { mcpName: SERVER, dist }] })).toMatchObject({ outcome: 'proved', told: [], digest });
  });

  it.each([[undefined], [null], ['sha512-x'], [{}], [{ shasum: 'x' }], [{ shasum: 1 }]])(
    'is proved without a digest when dist is %j, and says so',
    (dist) => {
      const verdict = prove({ [READ]: [200, { mcpName: SERVER, dist }] });
      expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['info package-digest-unknown']]);
      expect(verdict).not.toHaveProperty('digest');
    },
  );

  it.each([
    ['old', { deprecated: 'old' }],
    ['x'.repeat(500), { deprecated: `${'x'.repeat(200)}…` }],
    [true, { deprecated: true }],
    ['', {}],
    [false, {}],
    [{}, {}],
  ])('that is deprecated with %j keeps %j', (deprecated, kept) => {
    const { observed } = prove({ [READ]: [200, { mcpName: SERVER, dist: DIST, deprecated }] });
    expect(observed).toEqual({ url: URL_READ, marker: SERVER, answerDigest: expect.any(String), ...kept });
  });

  it('names the server with own members only', () => {
    expect(prove({ [READ]: [200, `{"__proto__": {"mcpName": "${SERVER}"}}`] }).outcome).toBe('disproved');
  });

  it('shows at most 200 characters of what it says', () => {
    const { told, observed } = prove({ [READ]: [200, { mcpName: 'x'.repeat(100_000) }] });
    expect(String(told[0]?.args.found).length).toBeLessThan(210);
    expect(JSON.stringify(observed).length).toBeLessThan(500);
  });
});
