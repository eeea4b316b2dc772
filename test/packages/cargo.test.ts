import { describe, expect, it } from 'vitest';
import { renderFix } from '../../src/findings/render-text.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { proveCargoPackage } from '../../src/packages/cargo.ts';
import type { PackageSubject, PackageTerms } from '../../src/packages/package-verdict.ts';
import { codesOf, PUBLIC_TERMS, proveIn, type Said, type World } from './support.ts';

const SERVER = 'io.github.test/demo';
const TOKEN = `mcp-name: ${SERVER}`;
const SUBJECT: PackageSubject = { serverName: SERVER, type: 'cargo', identifier: 'demo', version: '0.1.0' };
const CRATE = 'GET https://crates.io/api/v1/crates/demo';
const VERSION = `${CRATE}/0.1.0`;
const METADATA = `${VERSION}/readme`;
const README_URL = 'https://static.crates.io/readmes/demo/demo-0.1.0.html';
const README = `GET ${README_URL}`;
const CHECKSUM = 'c'.repeat(64);
const FOUND: World = { [METADATA]: [200, { url: README_URL }], [VERSION]: [200, { version: { checksum: CHECKSUM } }] };

const prove = (world: World, terms: PackageTerms = PUBLIC_TERMS) =>
  proveIn(proveCargoPackage, SUBJECT, { ...FOUND, ...world }, terms).result;

describe('a crate', () => {
  it('is proved by the token in its rendered README, and its checksum is the digest', () => {
    const html = `<p>${TOKEN}</p>`;
    expect(prove({ [README]: [200, html] })).toEqual({
      outcome: 'proved',
      told: [],
      observed: { url: README_URL, marker: TOKEN, answerDigest: digestOf(html) },
      digest: { checksum: CHECKSUM },
    });
  });

  it('is read at the registry and its static host alone', () => {
    const { steps } = proveIn(proveCargoPackage, SUBJECT, { ...FOUND, [README]: 500 });
    expect(steps[0]).toMatchObject([{ headers: { accept: 'application/json' }, redirects: { max: 5, hosts: [] } }]);
    expect(steps[1]).toMatchObject([
      {
        headers: { accept: 'text/html' },
        maxBytes: 5 * 1024 * 1024,
        redirects: { max: 5, hosts: ['crates.io', 'static.crates.io'] },
      },
    ]);
  });

  it.each([
    ['no token', '<p>nothing</p>', 'cargo-name-missing'],
    ['a comment that was removed', '<p></p>', 'cargo-name-missing'],
    ['a longer name', `<p>${TOKEN}-pro</p>`, 'cargo-name-glued'],
    ['a full stop behind it', `<p>${TOKEN}.</p>`, 'cargo-name-glued'],
    ['mark-up around the name', `<p>mcp-name: <code>${SERVER}</code></p>`, 'cargo-name-mismatch'],
  ])('is disproved with %s', (_, html, code) => {
    const verdict = prove({ [README]: [200, html] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', [`error ${code}`]]);
    expect(verdict).not.toHaveProperty('digest');
  });

  it('is told that a comment does not work', () => {
    expect(renderFix(prove({ [README]: [200, ''] }).told[0]!)).toContain(
      `visible line of its own to the README of the crate: ${TOKEN}`,
    );
  });

  it('is proved with a warning when the owner alone is in another case', () => {
    const verdict = prove({ [README]: [200, '<p>mcp-name: io.github.Test/demo</p>'] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['warning package-name-owner-case']]);
  });

  it.each<[string, unknown]>([
    ['no url', {}],
    ['a url that is no text', { url: 5 }],
    ['another host', { url: 'https://evil.example/readme.html' }],
    ['a host that ends alike', { url: 'https://evil-static.crates.io/x.html' }],
    ['a host that begins alike', { url: 'https://static.crates.io.evil.example/x.html' }],
    ['an inner host', { url: 'http://169.254.169.254/latest/meta-data' }],
    ['http', { url: 'http://static.crates.io/x.html' }],
    ['another port', { url: 'https://static.crates.io:8443/x.html' }],
    ['a login', { url: 'https://a:b@static.crates.io/x.html' }],
    ['a path alone', { url: '/readmes/x.html' }],
    ['a file', { url: 'file:///etc/passwd' }],
    ['an empty text', { url: '' }],
  ])('is unknown and nothing is fetched when the README is said to be at %s', (_, metadata) => {
    const { result, asked } = proveIn(proveCargoPackage, SUBJECT, { [METADATA]: [200, metadata] });
    expect(asked).toEqual([METADATA]);
    expect([result.outcome, codesOf(result)]).toEqual(['unknown', ['warning cargo-readme-elsewhere']]);
    expect(result.told[0]?.args.expected).toBe('crates.io or static.crates.io');
  });

  it('may have its README at the registry itself, and on the port that is written out', () => {
    const named = 'https://crates.io:443/readmes/demo.html';
    const world = {
      [METADATA]: [200, { url: named }],
      'GET https://crates.io/readmes/demo.html': [200, TOKEN],
    } as const;
    expect(prove(world).outcome).toBe('proved');
  });

  it('is unknown when the README redirects to another host', () => {
    const verdict = prove({ [README]: 'redirect-refused' });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['unknown', ['warning cargo-readme-elsewhere']]);
    expect(verdict.told[0]?.args.found).toContain(README_URL);
  });

  it('is disproved when the README is larger than what is read', () => {
    expect(codesOf(prove({ [README]: 'too-large' }))).toEqual(['error readme-too-large']);
  });

  const MISSING: [Said, Said | undefined, string, string][] = [
    [[200, {}], undefined, 'late', 'cargo-readme-late'],
    [404, [200, {}], 'late', 'package-version-late'],
    [404, 404, 'disproved', 'package-not-found'],
    [404, 429, 'unknown', 'package-registry-unknown'],
    [404, 'timeout', 'unknown', 'package-registry-unknown'],
    [429, undefined, 'unknown', 'package-registry-unknown'],
    [500, undefined, 'unknown', 'package-registry-unknown'],
    ['reset', undefined, 'unknown', 'package-registry-unknown'],
    [418, undefined, 'unknown', 'package-registry-unknown'],
  ];
  const judgeMissing = (world: World, version: Said, crate: Said | undefined) =>
    prove({ ...world, [VERSION]: version, ...(crate === undefined ? {} : { [CRATE]: crate }) });

  it.each(MISSING)('without a README, version %j, crate %j, is %s', (version, crate, outcome, code) => {
    const severity = outcome === 'disproved' ? 'error' : 'warning';
    const worlds: World[] = [{ [README]: 403 }, { [README]: 404 }, { [METADATA]: 404 }];
    for (const world of worlds) {
      const verdict = judgeMissing(world, version, crate);
      expect([verdict.outcome, codesOf(verdict)]).toEqual([outcome, [`${severity} ${code}`]]);
    }
  });

  it('without a README is told how to have one', () => {
    const [told] = judgeMissing({ [README]: 403 }, [200, {}], undefined).told;
    expect(told?.args).toMatchObject({ url: README_URL, answer: 'status 403', expected: SERVER });
    expect(renderFix(told!)).toContain('readme = "README.md"');
  });

  it.each<[World]>([
    [{ [METADATA]: 429 }],
    [{ [METADATA]: 500 }],
    [{ [METADATA]: 403 }],
    [{ [METADATA]: 'timeout' }],
    [{ [METADATA]: 'dns' }],
    [{ [METADATA]: [200, '<html>'] }],
    [{ [README]: 429 }],
    [{ [README]: 500 }],
    [{ [README]: 302 }],
    [{ [README]: 'timeout' }],
  ])('is unknown with %j', (world) => {
    const verdict = prove(world);
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['unknown', ['warning package-registry-unknown']]);
  });

  it.each<[Said]>([
    [404],
    [503],
    ['timeout'],
    [[200, '<html>']],
    [[200, {}]],
    [[200, { version: [] }]],
    [[200, { version: {} }]],
    [[200, { version: { checksum: CHECKSUM.toUpperCase() } }]],
    [[200, { version: { checksum: 5 } }]],
  ])('is proved without a digest when the version answers with %j, and says so', (version) => {
    const verdict = prove({ [README]: [200, TOKEN], [VERSION]: version });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['info package-digest-unknown']]);
    expect(verdict).not.toHaveProperty('digest');
  });

  it('that is yanked is proved and keeps that', () => {
    const version: Said = [200, { version: { checksum: CHECKSUM, yanked: true } }];
    const { outcome, observed } = prove({ [README]: [200, TOKEN], [VERSION]: version });
    expect([outcome, observed]).toEqual(['proved', expect.objectContaining({ yanked: true })]);
  });

  it.each([
    ['http://crates.example.test:8081', 'http://static.crates.example.test:8081/demo.html', 'proved'],
    ['http://crates.example.test:8081', 'http://crates.example.test:8081/demo.html', 'proved'],
    ['http://crates.example.test:8081', 'http://crates.example.test/demo.html', 'unknown'],
    ['https://crates.example.test/mirror', 'https://static.crates.example.test/demo.html', 'proved'],
    ['https://crates.example.test/mirror', 'https://static.crates.io/demo.html', 'unknown'],
    ['https://crates.example.test/mirror', 'http://crates.example.test/demo.html', 'unknown'],
  ])('of a private registry at %s with its README at %s is %s', (base, readme, outcome) => {
    const terms = { ...PUBLIC_TERMS, bases: { ...PUBLIC_TERMS.bases, cargo: [base] } };
    const world: World = {
      [`GET ${base}/api/v1/crates/demo/0.1.0/readme`]: [200, { url: readme }],
      [`GET ${base}/api/v1/crates/demo/0.1.0`]: [200, { version: { checksum: CHECKSUM } }],
      [`GET ${readme}`]: [200, TOKEN],
    };
    expect(prove(world, terms).outcome).toBe(outcome);
  });
});
