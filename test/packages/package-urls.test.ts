import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePackage, parseUrlAt, type RegistryType, toUrlBelow } from '../../src/packages/package-urls.ts';
import type { PackageSubject, PackageTerms, ProvePackage } from '../../src/packages/package-verdict.ts';
import { respond, runInquiry } from '../support/answer-inquiry.ts';
import { PROVERS, PUBLIC_TERMS } from './support.ts';

const TYPES: readonly RegistryType[] = ['npm', 'pypi', 'nuget', 'cargo'];
const PRIVATE_BASES = ['http://packages.example.test:8081/api/npm/main', 'https://other.example.test'];
const PRIVATE_TERMS: PackageTerms = {
  ...PUBLIC_TERMS,
  audience: 'private',
  bases: { npm: PRIVATE_BASES, pypi: PRIVATE_BASES, nuget: PRIVATE_BASES, cargo: PRIVATE_BASES },
};

const subjectOf = (type: RegistryType, identifier: string, version: string): PackageSubject => ({
  serverName: 'io.github.test/demo',
  type,
  identifier,
  version,
});

/** Parts as attackers write them. */
const hostilePart = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%2e',
        '%2f',
        '%',
        '?',
        '#',
        '@',
        ':',
        '\t',
        '\n',
        '\0',
        'a',
        ' ',
        '//',
        '\ud800',
        '{lower_id}',
        '$&',
        ';',
        "'",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the URL that is asked for a package', () => {
  it.each([
    ['npm', 'demo', '1.0.0', 'https://registry.npmjs.org/demo/1.0.0'],
    ['npm', '@scope/demo', '1.0.0', 'https://registry.npmjs.org/@scope%2Fdemo/1.0.0'],
    ['npm', 'a@b', '1.0.0+x', 'https://registry.npmjs.org/a%40b/1.0.0%2Bx'],
    ['pypi', 'Demo_Pkg', '1!2.0', 'https://pypi.org/pypi/Demo_Pkg/1!2.0/json'],
    ['cargo', 'demo', '0.1.0', 'https://crates.io/api/v1/crates/demo/0.1.0/readme'],
    ['nuget', 'Demo', '1.0.0', 'https://api.nuget.org/v3/index.json'],
  ] as const)('is for %s %s %s: %s', (type, identifier, version, url) => {
    const { asked } = runInquiry(PROVERS[type](subjectOf(type, identifier, version), PUBLIC_TERMS), () => respond(500));
    expect(asked).toEqual([`GET ${url}`]);
  });

  it.each([
    ['..', 'identifier'],
    ['.', 'identifier'],
    ['...', 'identifier'],
    ['', 'identifier'],
    ['a/b', 'identifier'],
    ['../x', 'identifier'],
    ['@scope/..', 'identifier'],
    ['@../x', 'identifier'],
    ['@/x', 'identifier'],
    ['@scope/', 'identifier'],
    ['@scope/a/b', 'identifier'],
    ['a?b', 'identifier'],
    ['a#b', 'identifier'],
    ['a\\b', 'identifier'],
    ['a%2fb', 'identifier'],
    ['a b', 'identifier'],
    ['a\u0000', 'identifier'],
    ['a\u0085', 'identifier'],
    ['a\u2028', 'identifier'],
    ['a\ud800', 'identifier'],
    ['x'.repeat(301), 'identifier'],
  ])('is never made for the identifier %j', (identifier, member) => {
    for (const type of TYPES) {
      const { result, asked } = runInquiry(PROVERS[type](subjectOf(type, identifier, '1.0.0'), PUBLIC_TERMS), () =>
        respond(200),
      );
      expect([asked, result.outcome]).toEqual([[], 'disproved']);
      expect(result.told).toMatchObject([{ code: 'package-identifier-invalid', severity: 'error', member }]);
    }
  });

  it.each(['..', '', '1/../2', '1?x', '1#x', '1%2e', '1\n', '@a/b'])('is never made for the version %j', (version) => {
    for (const type of TYPES) {
      const { result, asked } = runInquiry(PROVERS[type](subjectOf(type, 'demo', version), PUBLIC_TERMS), () =>
        respond(200),
      );
      expect([asked, result.outcome]).toEqual([[], 'disproved']);
      expect(result.told).toMatchObject([{ code: 'package-identifier-invalid', member: 'version' }]);
    }
  });

  it('takes a scope for npm alone', () => {
    const kinds = TYPES.map(
      (type) => 'located' in locatePackage(subjectOf(type, '@scope/demo', '1.0.0'), PUBLIC_TERMS, type),
    );
    expect(kinds).toEqual([true, false, false, false]);
  });

  it('is not made without a version', () => {
    for (const type of TYPES) {
      const { version: _, ...subject } = subjectOf(type, 'demo', '1.0.0');
      const { result, asked } = runInquiry(PROVERS[type](subject, PUBLIC_TERMS), () => respond(200));
      expect([asked, result.outcome]).toEqual([[], 'disproved']);
      expect(result.told).toMatchObject([{ code: 'package-version-required', severity: 'error' }]);
    }
  });

  it('stays below its base, whatever the identifier and the version are', () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        hostilePart,
        hostilePart,
        fc.boolean(),
        (type, identifier, version, isPublic) => {
          const terms = isPublic ? PUBLIC_TERMS : PRIVATE_TERMS;
          const place = locatePackage(subjectOf(type, identifier, version), terms, type);
          if ('refused' in place) return;
          made += 1;
          const base = new URL(place.located.base);
          const url = toUrlBelow(place.located.base, identifier, version, 'json');
          const parsed = new URL(url);
          expect(parsed.href).toBe(url);
          expect(parsed.origin).toBe(base.origin);
          const prefix = base.pathname === '/' ? '' : base.pathname;
          expect(parsed.pathname.startsWith(`${prefix}/`)).toBe(true);
          expect(parsed.pathname.slice(prefix.length).split('/')).toHaveLength(4);
          expect(parsed.search + parsed.hash).toBe('');
        },
      ),
      { numRuns: 2_000 },
    );
    expect(made).toBeGreaterThan(50);
  });

  it('stays at the hosts of the registry through the whole run', () => {
    const index = {
      resources: [
        { '@type': 'ReadmeUriTemplate/6.13.0', '@id': `${PRIVATE_BASES[0]}/{lower_id}/{lower_version}/readme` },
        { '@type': 'PackageBaseAddress/3.0.0', '@id': `${PRIVATE_BASES[0]}/flat/` },
      ],
    };
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), hostilePart, hostilePart, (type, identifier, version) => {
        const prove: ProvePackage = PROVERS[type];
        const base = PRIVATE_BASES[0] as string;
        const { asked } = runInquiry(prove(subjectOf(type, identifier, version), PRIVATE_TERMS), (question) =>
          question.kind === 'http' && question.url === base ? respond(200, index) : respond(404),
        );
        for (const request of asked) expect(request.replace(/^\w+ /, '').startsWith(base)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the base URL of a registry', () => {
  const at = (registryBaseUrl: string, terms = PRIVATE_TERMS) =>
    locatePackage({ ...subjectOf('npm', 'demo', '1.0.0'), registryBaseUrl }, terms, 'npm');

  it('is the first of the policy where the package names none', () => {
    const place = locatePackage(subjectOf('npm', 'demo', '1.0.0'), PRIVATE_TERMS, 'npm');
    expect(place).toMatchObject({ located: { base: PRIVATE_BASES[0] } });
  });

  it('is another one of the policy where the package names it, with or without a slash at the end', () => {
    expect(at(PRIVATE_BASES[1] as string)).toMatchObject({ located: { base: PRIVATE_BASES[1] } });
    expect(at(`${PRIVATE_BASES[1]}/`)).toMatchObject({ located: { base: PRIVATE_BASES[1] } });
  });

  it.each(['https://evil.example', 'https://registry.npmjs.org.evil.example', '', 'https://other.example.test//'])(
    'is never %j, which only the package names',
    (url) => {
      expect(at(url)).toMatchObject({
        refused: {
          outcome: 'disproved',
          told: [
            {
              code: 'package-host-not-allowed',
              severity: 'error',
              member: 'registryBaseUrl',
              args: { found: url, accepted: PRIVATE_BASES.join(', ') },
            },
          ],
        },
      });
    },
  );

  it.each([[[]], [['no URL']]])('that is missing or none from a policy of %j is not asked', (npm) => {
    const terms = { ...PUBLIC_TERMS, bases: { ...PUBLIC_TERMS.bases, npm } };
    const place = locatePackage(subjectOf('npm', 'demo', '1.0.0'), terms, 'npm');
    expect(place).toMatchObject({ refused: { told: [{ code: 'package-host-not-allowed' }] } });
  });
});

describe('a URL that a registry names', () => {
  it.each([
    ['https://a.example/x', true],
    ['https://a.example:443/x', true],
    ['https://A.example/x', true],
    ['http://a.example/x', false],
    ['https://a.example:8443/x', false],
    ['https://a.example.evil.example/x', false],
    ['https://a.example@evil.example/x', false],
    ['https://user@a.example/x', false],
    ['https://:secret@a.example/x', false],
    ['https://a.example./x', false],
    ['//a.example/x', false],
    ['/x', false],
    ['', false],
  ])('%s is at https://a.example: %s', (url, expected) => {
    expect(parseUrlAt(url, ['https://a.example']) !== undefined).toBe(expected);
  });
});
