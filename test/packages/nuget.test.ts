import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { proveNugetPackage } from '../../src/packages/nuget.ts';
import { findNugetSpelling } from '../../src/packages/nuget-version.ts';
import type { PackageSubject, PackageTerms } from '../../src/packages/package-verdict.ts';
import { codesOf, PUBLIC_TERMS, proveIn, type Said, type World } from './support.ts';

const SERVER = 'io.github.test/demo';
const TOKEN = `mcp-name: ${SERVER}`;
const SUBJECT: PackageSubject = { serverName: SERVER, type: 'nuget', identifier: 'Demo.Mcp', version: '1.0.0' };
const API = 'https://api.nuget.org';
const TEMPLATE = { '@type': 'ReadmeUriTemplate/6.13.0', '@id': `${API}/flat/{lower_id}/{lower_version}/readme` };
const FLAT = { '@type': 'PackageBaseAddress/3.0.0', '@id': `${API}/flat/` };
const REGISTRATION = { '@type': 'RegistrationsBaseUrl/3.6.0', '@id': `${API}/registration/` };
const INDEX = `GET ${API}/v3/index.json`;
const README_URL = `${API}/flat/demo.mcp/1.0.0/readme`;
const README = `GET ${README_URL}`;
const VERSIONS = `GET ${API}/flat/demo.mcp/index.json`;
const LEAF = `GET ${API}/registration/demo.mcp/1.0.0.json`;
const ENTRY = `GET ${API}/catalog/demo.mcp.1.0.0.json`;
const HASH = { packageHash: 'aGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8=', packageHashAlgorithm: 'SHA512' };
const SERVED: World = { [LEAF]: [200, { catalogEntry: `${API}/catalog/demo.mcp.1.0.0.json` }], [ENTRY]: [200, HASH] };

const indexOf = (...resources: unknown[]) => [200, { resources }] as const;
const ALL = indexOf(FLAT, TEMPLATE, REGISTRATION);
const prove = (world: World, subject: Partial<PackageSubject> = {}, terms: PackageTerms = PUBLIC_TERMS) =>
  proveIn(proveNugetPackage, { ...SUBJECT, ...subject }, { [INDEX]: ALL, ...world }, terms).result;

describe('a NuGet package', () => {
  it('is proved by the token in its README, and its hash is the digest', () => {
    expect(prove({ [README]: [200, `# Demo\n${TOKEN}\n`], ...SERVED })).toEqual({
      outcome: 'proved',
      told: [],
      observed: { url: README_URL, marker: TOKEN, answerDigest: digestOf(`# Demo\n${TOKEN}\n`) },
      digest: { packageHash: HASH.packageHash, algorithm: 'SHA512' },
    });
  });

  it('is asked for in lower case, without build metadata', () => {
    const readme = `GET ${API}/flat/demo.mcp/1.0.0-rc.1/readme`;
    const run = proveIn(
      proveNugetPackage,
      { ...SUBJECT, version: '1.0.0-RC.1+abc' },
      { [INDEX]: indexOf(TEMPLATE), [readme]: [200, TOKEN] },
    );
    expect(run.asked).toEqual([INDEX, readme]);
    expect(run.result.outcome).toBe('proved');
  });

  it('is asked for its README with 5 MiB at most and redirects in the same host', () => {
    const { steps } = proveIn(proveNugetPackage, SUBJECT, { [INDEX]: ALL, [README]: 500 });
    expect(steps[1]).toMatchObject([{ maxBytes: 5 * 1024 * 1024, redirects: { max: 5, hosts: [] }, door: 'known' }]);
  });

  it.each([
    ['no token', 'readme', 'nuget-name-missing'],
    ['nothing', '', 'nuget-name-missing'],
    ['a glued token', `${TOKEN}.`, 'nuget-name-glued'],
    ['another name', 'mcp-name: io.github.test/other', 'nuget-name-mismatch'],
    ['the token in UTF-16', Buffer.from(TOKEN, 'utf16le'), 'nuget-name-missing'],
  ])('is disproved with %s in the README', (_, readme, code) => {
    const verdict = prove({ [README]: [200, readme] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', [`error ${code}`]]);
    expect(verdict.observed).toMatchObject({ url: README_URL });
  });

  it('is proved by a token between bytes that are no UTF-8', () => {
    const readme = Buffer.concat([Buffer.from([0xff, 0xc3]), Buffer.from(TOKEN), Buffer.from([0x80])]);
    expect(prove({ [README]: [200, readme], ...SERVED }).outcome).toBe('proved');
  });

  it('is proved with a warning when the owner alone is in another case', () => {
    const verdict = prove({ [README]: [200, 'mcp-name: io.github.Test/demo'], ...SERVED });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['warning package-name-owner-case']]);
  });

  it.each<[Said, string, string]>([
    [404, 'disproved', 'package-not-found'],
    [[200, { versions: ['0.9.0'] }], 'late', 'package-version-late'],
    [[200, { versions: [] }], 'late', 'package-version-late'],
    [[200, { versions: [null, 1, {}] }], 'late', 'package-version-late'],
    [[200, { versions: ['0.9.0', '1.0.0'] }], 'disproved', 'nuget-readme-missing'],
    [[200, { versions: ['1.0'] }], 'late', 'nuget-version-spelling'],
    [[200, '<html>'], 'unknown', 'package-registry-unknown'],
    [[200, {}], 'unknown', 'package-registry-unknown'],
    [[200, { versions: '1.0.0' }], 'unknown', 'package-registry-unknown'],
    [429, 'unknown', 'package-registry-unknown'],
    [503, 'unknown', 'package-registry-unknown'],
    ['timeout', 'unknown', 'package-registry-unknown'],
  ])('without a README and with %j as its versions is %s', (versions, outcome, code) => {
    const verdict = prove({ [README]: 404, [VERSIONS]: versions });
    const severity = outcome === 'disproved' ? 'error' : 'warning';
    expect([verdict.outcome, codesOf(verdict)]).toEqual([outcome, [`${severity} ${code}`]]);
  });

  it('has its versions compared without regard to case', () => {
    const world = {
      [`GET ${API}/flat/demo.mcp/1.0.0-rc.1/readme`]: 404,
      [VERSIONS]: [200, { versions: ['1.0.0-RC.1'] }],
    } as const;
    expect(codesOf(prove(world, { version: '1.0.0-Rc.1' }))).toEqual(['error nuget-readme-missing']);
  });

  it('in another spelling is late, with the listed one', () => {
    const world = {
      [`GET ${API}/flat/demo.mcp/1.0/readme`]: 404,
      [VERSIONS]: [200, { versions: ['0.9.0', '1.0.0'] }],
    } as const;
    const { outcome, told } = prove(world, { version: '1.0' });
    expect([outcome, told[0]?.member]).toEqual(['late', 'version']);
    expect(renderMessage(told[0]!)).toBe(
      `The NuGet package "Demo.Mcp" has no version "1.0", but it has "1.0.0" (${API}/flat/demo.mcp/index.json).`,
    );
  });

  it('without a README is told what to add to the project file', () => {
    const { told } = prove({ [README]: 404, [VERSIONS]: [200, { versions: ['1.0.0'] }] });
    expect(renderFix(told[0]!)).toContain('<PackageReadmeFile>README.md</PackageReadmeFile>');
    expect(renderFix(told[0]!)).toContain(`README.md: ${TOKEN}.`);
  });

  it.each<[string, Said]>([
    ['503', 503],
    ['404', 404],
    ['no JSON', [200, '<html>']],
    ['no resources', [200, {}]],
    ['resources that are no list', [200, { resources: 5 }]],
    ['an empty list', indexOf()],
    ['a list of nothing', indexOf(null, 5, 'x', [])],
    ['a template of another version', indexOf({ ...TEMPLATE, '@type': 'ReadmeUriTemplate/7.0.0' })],
    ['a template type in another case', indexOf({ ...TEMPLATE, '@type': 'readmeuritemplate/6.13.0' })],
    ['a list of types', indexOf({ ...TEMPLATE, '@type': ['ReadmeUriTemplate/6.13.0'] })],
    ['a template that is no text', indexOf({ ...TEMPLATE, '@id': 5 })],
    ['a template with the id alone', indexOf({ ...TEMPLATE, '@id': `${API}/{lower_id}/readme` })],
    ['a template with the version alone', indexOf({ ...TEMPLATE, '@id': `${API}/{lower_version}/readme` })],
    ['a time-out', 'timeout'],
  ])('is unknown when the service index is %s', (_, index) => {
    const verdict = prove({ [INDEX]: index });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['unknown', ['warning package-registry-unknown']]);
    expect(verdict.told[0]?.args.url).toBe(`${API}/v3/index.json`);
  });

  it.each<[Said, string]>([
    [403, 'package-registry-unknown'],
    [418, 'package-registry-unknown'],
    [429, 'package-registry-unknown'],
    [500, 'package-registry-unknown'],
    [302, 'package-registry-unknown'],
    ['timeout', 'package-registry-unknown'],
    ['tls', 'package-registry-unknown'],
    ['redirect-refused', 'nuget-readme-elsewhere'],
  ])('is unknown when the README answers with %j', (readme, code) => {
    const verdict = prove({ [README]: readme });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['unknown', [`warning ${code}`]]);
  });

  it('is disproved when the README is larger than what is read', () => {
    const verdict = prove({ [README]: 'too-large' });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', ['error readme-too-large']]);
  });

  it.each([
    'https://evil.example/{lower_id}/{lower_version}',
    'http://api.nuget.org/{lower_id}/{lower_version}',
    'https://api.nuget.org:8443/{lower_id}/{lower_version}',
    'https://user@api.nuget.org/{lower_id}/{lower_version}',
    'https://{lower_id}.nuget.org/{lower_version}',
    'file:///{lower_id}/{lower_version}',
    '/{lower_id}/{lower_version}',
  ])('is never looked for at %s, and that is told', (template) => {
    const index = indexOf({ ...TEMPLATE, '@id': template });
    const { result, asked } = proveIn(proveNugetPackage, SUBJECT, { [INDEX]: index });
    expect(asked).toEqual([INDEX]);
    expect([result.outcome, codesOf(result)]).toEqual(['unknown', ['warning nuget-readme-elsewhere']]);
    expect(result.told[0]?.args).toMatchObject({ expected: 'api.nuget.org' });
  });

  it.each<[unknown, string]>([
    [undefined, 'package-registry-unknown'],
    [{ ...FLAT, '@id': 'https://evil.example/flat/' }, 'nuget-readme-elsewhere'],
  ])('without a README is unknown when the versions are at %j', (resource, code) => {
    const index = indexOf(TEMPLATE, resource ?? null);
    const { result, asked } = proveIn(proveNugetPackage, SUBJECT, { [INDEX]: index, [README]: 404 });
    expect(asked).toEqual([INDEX, README]);
    expect([result.outcome, codesOf(result)]).toEqual(['unknown', [`warning ${code}`]]);
  });

  it('takes a base address with or without a slash at the end', () => {
    const index = indexOf(TEMPLATE, { ...FLAT, '@id': `${API}/flat` });
    expect(prove({ [INDEX]: index, [README]: 404, [VERSIONS]: 404 }).outcome).toBe('disproved');
  });

  it('is read at a private registry by http, port and path', () => {
    const base = 'http://nuget.example.test:8081/v3/index.json';
    const terms = { ...PUBLIC_TERMS, bases: { ...PUBLIC_TERMS.bases, nuget: [base] } };
    const index = indexOf({ ...TEMPLATE, '@id': 'http://nuget.example.test:8081/f/{lower_id}/{lower_version}' });
    const world = {
      [`GET ${base}`]: index,
      'GET http://nuget.example.test:8081/f/demo.mcp/1.0.0': [200, TOKEN],
    } as const;
    expect(prove(world, {}, terms).outcome).toBe('proved');
  });
});

describe('the hash of a NuGet package', () => {
  it('is found by the plain registration resource too', () => {
    const index = indexOf(TEMPLATE, { ...REGISTRATION, '@type': 'RegistrationsBaseUrl' });
    expect(prove({ [INDEX]: index, [README]: [200, TOKEN], ...SERVED }).digest).toMatchObject({ algorithm: 'SHA512' });
  });

  it.each<[string, World]>([
    ['no registration resource', { [INDEX]: indexOf(TEMPLATE) }],
    ['a registration elsewhere', { [INDEX]: indexOf(TEMPLATE, { ...REGISTRATION, '@id': 'https://evil.example/' }) }],
    ['no registration leaf', { [LEAF]: 404 }],
    ['a registration leaf that is no JSON', { [LEAF]: [200, '<html>'] }],
    ['a registration leaf without catalogEntry', { [LEAF]: [200, {}] }],
    ['a catalogEntry that is an object', { [LEAF]: [200, { catalogEntry: { packageHash: 'x' } }] }],
    ['a catalogEntry elsewhere', { [LEAF]: [200, { catalogEntry: 'https://evil.example/x.json' }] }],
    ['no catalogue entry', { [ENTRY]: 503 }],
    ['a time-out', { [ENTRY]: 'timeout' }],
    ['a catalogue entry without a hash', { [ENTRY]: [200, {}] }],
    ['a hash that is none', { [ENTRY]: [200, { ...HASH, packageHash: '<script>' }] }],
    ['a hash without its algorithm', { [ENTRY]: [200, { packageHash: HASH.packageHash }] }],
    ['a hash with a strange algorithm', { [ENTRY]: [200, { ...HASH, packageHashAlgorithm: 'x'.repeat(21) }] }],
  ])('is unknown with %s, which changes nothing else', (_, world) => {
    const verdict = prove({ [README]: [200, TOKEN], ...SERVED, ...world });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['info package-digest-unknown']]);
    expect(verdict).not.toHaveProperty('digest');
  });
});

describe('two spellings of one NuGet version', () => {
  it.each([
    ['1.0', '1.0.0'],
    ['1', '1.0.0'],
    ['1.0.0.0', '1.0.0'],
    ['1.00.0', '1.0.0'],
    ['1.0.0-RC.1', '1.0.0-rc.1'],
    ['1.0', '1.0.0+build'],
    ['1.2.3.4', '1.2.3.4'],
  ])('are %s and %s', (wanted, listed) => {
    expect(findNugetSpelling(wanted, ['9.9.9', listed])).toBe(listed);
  });

  it.each([
    ['1.0', '1.0.1'],
    ['1.0.0-rc.1', '1.0.0-rc.2'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0.1', '1.0.0'],
    ['one', 'one'],
    ['1.0.0.0.0', '1.0.0'],
  ])('are not %s and %s', (wanted, listed) => {
    expect(findNugetSpelling(wanted, [listed])).toBeUndefined();
  });
});
