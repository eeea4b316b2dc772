import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProof } from '../../src/ownership/parse-proof.ts';
import { readTold } from './told-texts.ts';

const REPOSITORY = {
  kind: 'github-repository',
  repository: 'alice/weather',
  repositoryId: 7001,
  ref: 'refs/tags/v1.2.3',
  sha: 'a'.repeat(40),
  path: 'server.json',
};
const { path: _path, ...REST } = REPOSITORY;
const ASSET = { ...REST, asset: 'server.json' };
const ED25519 = { alg: 'ed25519', key: '0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=', signature: 'a9'.repeat(64) };
const P384 = {
  alg: 'ecdsap384',
  key: 'A2hCpZoIur1vFajkiVi3s7PVhaEpgLyg8PaIEt2Z6oqFDTG2BqF+7bBcZG7pExpkgw==',
  signature: '0f'.repeat(96),
};
const DOMAIN_KEY = {
  kind: 'domain-key',
  method: 'dns',
  domain: 'example.com',
  issued: '2026-01-02T03:04:05Z',
  ...ED25519,
};
const DELEGATION = { kind: 'domain-delegation', method: 'http', domain: 'example.com', proof: REPOSITORY };
const ATTESTATION = { kind: 'github-attestation', bundle: { mediaType: 'x' } };
/** Made up; its header and payload are `{"alg":"none"}` and so on. */
const JWT = `eyJhbGciOiJub25lIn0.${'eyJzdWIiOiJub2JvZHkifQ'}.c2lnbmF0dXJl`;

const parse = (value: unknown) => parseText(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
const parseText = (text: string) => parseProof(new TextEncoder().encode(text), 'proof.json');
const codesOf = ({ findings }: ReturnType<typeof parse>) => findings.map(({ code }) => code);
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe('a proof.json', () => {
  it.each<[string, object]>([
    ['a file at a tag', REPOSITORY],
    ['a file on the default branch', { ...REPOSITORY, ref: 'refs/heads/main' }],
    ['a commit alone', without(REPOSITORY, 'ref')],
    ['a path in folders', { ...REPOSITORY, path: 'packages/weather/.mcp/server.json' }],
    ['an asset', ASSET],
    ['a tag with slashes', { ...REPOSITORY, ref: 'refs/tags/release/@scope/v1' }],
    ['an attestation with its bundle', ATTESTATION],
    ['an attestation to be found', { kind: 'github-attestation' }],
    ['a key of Ed25519', DOMAIN_KEY],
    ['a key of P-384', { ...DOMAIN_KEY, ...P384 }],
    ['a second signature', { ...DOMAIN_KEY, previous: P384 }],
    ['a delegation', DELEGATION],
    ['a delegation with an attestation', { ...DELEGATION, proof: ATTESTATION }],
    ['a delegation alone', without(DELEGATION, 'proof')],
  ])('is read: %s', (_, value) => {
    expect(parse(value)).toEqual({ proof: value, findings: [] });
  });

  it.each<[string, object, string, string]>([
    ['an unknown member', { ...REPOSITORY, note: 'x' }, '"note"', 'is not known'],
    [
      'an unknown member that objects have',
      JSON.parse(JSON.stringify(REPOSITORY).replace('{', '{"__proto__": 1,')),
      '"__proto__"',
      'is not known',
    ],
    ['no repository', without(REPOSITORY, 'repository'), '"repository"', 'is missing'],
    [
      'a URL as repository',
      { ...REPOSITORY, repository: 'https://github.com/a/b' },
      '"repository"',
      'is "https://github.com/a/b"',
    ],
    ['a repository of dots', { ...REPOSITORY, repository: 'alice/..' }, '"repository"', 'is "alice/.."'],
    ['a repository of three', { ...REPOSITORY, repository: 'a/b/c' }, '"repository"', 'is "a/b/c"'],
    ['no id', without(REPOSITORY, 'repositoryId'), '"repositoryId"', 'is missing'],
    ['an id as text', { ...REPOSITORY, repositoryId: '7001' }, '"repositoryId"', 'is "7001"'],
    ['an id of nothing', { ...REPOSITORY, repositoryId: 0 }, '"repositoryId"', 'is 0'],
    ['half an id', { ...REPOSITORY, repositoryId: 1.5 }, '"repositoryId"', 'is 1.5'],
    ['an id beyond all numbers', { ...REPOSITORY, repositoryId: 2 ** 60 }, '"repositoryId"', `is ${2 ** 60}`],
    ['a pull request', { ...REPOSITORY, ref: 'refs/pull/1/head' }, '"ref"', 'is "refs/pull/1/head"'],
    ['a bare tag', { ...REPOSITORY, ref: 'v1.2.3' }, '"ref"', 'is "v1.2.3"'],
    ['a ref of dots', { ...REPOSITORY, ref: 'refs/tags/../heads/x' }, '"ref"', 'is "refs/tags/../heads/x"'],
    ['a short sha', { ...REPOSITORY, sha: 'abc1234' }, '"sha"', 'is "abc1234"'],
    ['a sha in capitals', { ...REPOSITORY, sha: 'A'.repeat(40) }, '"sha"', `is "${'A'.repeat(40)}"`],
    ['a sha with a line feed', { ...REPOSITORY, sha: `${'a'.repeat(40)}\n` }, '"sha"', `is "${'a'.repeat(40)}\\n"`],
    ['a path above', { ...REPOSITORY, path: '../server.json' }, '"path"', 'is "../server.json"'],
    ['an absolute path', { ...REPOSITORY, path: '/server.json' }, '"path"', 'is "/server.json"'],
    ['a path with a backslash', { ...REPOSITORY, path: 'a\\b' }, '"path"', 'is "a\\\\b"'],
    ['an empty path', { ...REPOSITORY, path: '' }, '"path"', 'is ""'],
    ['a folder', { ...REPOSITORY, path: 'a/' }, '"path"', 'is "a/"'],
    ['eleven folders', { ...REPOSITORY, path: 'a/a/a/a/a/a/a/a/a/a/b' }, '"path"', 'is "a/a/a/a/a/a/a/a/a/a/b"'],
    ['neither path nor asset', REST, '"path"', 'is missing'],
    ['path and asset', { ...REPOSITORY, asset: 'x' }, '"asset"', 'stands beside "path"'],
    ['an asset in a folder', { ...ASSET, asset: 'a/b' }, '"asset"', 'is "a/b"'],
    ['an asset without a tag', without(ASSET, 'ref'), '"ref"', 'names no tag'],
    ['an asset of a branch', { ...ASSET, ref: 'refs/heads/main' }, '"ref"', 'names no tag'],
    ['a bundle as text', { kind: 'github-attestation', bundle: '{}' }, '"bundle"', 'is "{}"'],
    ['a bundle as a list', { kind: 'github-attestation', bundle: [1] }, '"bundle"', 'is a list'],
    ['another method', { ...DOMAIN_KEY, method: 'https' }, '"method"', 'is "https"'],
    ['a domain in capitals', { ...DOMAIN_KEY, domain: 'Example.com' }, '"domain"', 'is "Example.com"'],
    ['a domain with a dot at its end', { ...DOMAIN_KEY, domain: 'example.com.' }, '"domain"', 'is "example.com."'],
    ['a domain without a dot', { ...DOMAIN_KEY, domain: 'localhost' }, '"domain"', 'is "localhost"'],
    ['another algorithm', { ...DOMAIN_KEY, alg: 'rsa' }, '"alg"', 'is "rsa"'],
    [
      'a key of another length',
      { ...DOMAIN_KEY, key: P384.key },
      '"key"',
      'is "A2hCpZoIur1vFajkiVi3s7PVhaEpgLyg8PaIEt2Z6oqFDTG2BqF+7bBcZG7p…" (68 characters)',
    ],
    [
      'a key without padding',
      { ...DOMAIN_KEY, key: ED25519.key.slice(0, -1) },
      '"key"',
      `is "${ED25519.key.slice(0, -1)}"`,
    ],
    [
      'a key in the alphabet of URLs',
      { ...DOMAIN_KEY, ...P384, key: P384.key.replace('+', '-') },
      '"key"',
      'is "A2hCpZoIur1vFajkiVi3s7PVhaEpgLyg8PaIEt2Z6oqFDTG2BqF-7bBcZG7p…" (68 characters)',
    ],
    [
      'a key with bits that do not count',
      { ...DOMAIN_KEY, key: ED25519.key.replace('c=', 'd=') },
      '"key"',
      `is "${ED25519.key.replace('c=', 'd=')}"`,
    ],
    [
      'a key with too much padding',
      { ...DOMAIN_KEY, key: `${'A'.repeat(43)}=`.replace('AA=', '=A=') },
      '"key"',
      `is "${'A'.repeat(41)}=A="`,
    ],
    [
      'a signature in capitals',
      { ...DOMAIN_KEY, signature: 'A9'.repeat(64) },
      '"signature"',
      `is "${'A9'.repeat(30)}…" (128 characters)`,
    ],
    [
      'a signature of another length',
      { ...DOMAIN_KEY, signature: 'a9'.repeat(63) },
      '"signature"',
      `is "${'a9'.repeat(30)}…" (126 characters)`,
    ],
    [
      'a time with an offset',
      { ...DOMAIN_KEY, issued: '2026-01-02T03:04:05+00:00' },
      '"issued"',
      'is "2026-01-02T03:04:05+00:00"',
    ],
    [
      'a time with fractions',
      { ...DOMAIN_KEY, issued: '2026-01-02T03:04:05.0Z' },
      '"issued"',
      'is "2026-01-02T03:04:05.0Z"',
    ],
    ['a day that is none', { ...DOMAIN_KEY, issued: '2026-02-30T03:04:05Z' }, '"issued"', 'is "2026-02-30T03:04:05Z"'],
    [
      'a second signature without its key',
      { ...DOMAIN_KEY, previous: without(P384, 'key') },
      '"previous.key"',
      'is missing',
    ],
    ['a second signature with more', { ...DOMAIN_KEY, previous: { ...P384, x: 1 } }, '"previous.x"', 'is not known'],
    [
      'a second signature of another length',
      { ...DOMAIN_KEY, previous: { ...P384, signature: 'ab' } },
      '"previous.signature"',
      'is "ab"',
    ],
    ['a proof in a delegation as a list', { ...DELEGATION, proof: [] }, '"proof"', 'is a list'],
    ['a proof in a delegation without a kind', { ...DELEGATION, proof: {} }, '"proof.kind"', 'is missing'],
    [
      'a proof in a delegation with a number as kind',
      { ...DELEGATION, proof: { kind: 1 } },
      '"proof.kind"',
      'is no text',
    ],
    ['a mistake in a delegation', { ...DELEGATION, proof: { ...REPOSITORY, sha: 'x' } }, '"proof.sha"', 'is "x"'],
    ['a null', { ...REPOSITORY, sha: null }, '"sha"', 'is null'],
    ['an object', { ...REPOSITORY, sha: {} }, '"sha"', 'is an object'],
    ['no kind', without(REPOSITORY, 'kind'), '"kind"', 'is missing'],
    ['a number as kind', { ...REPOSITORY, kind: 7 }, '"kind"', 'is no text'],
    ['a list', [REPOSITORY], 'The document', 'is no object'],
  ])('is refused with %s', (_, value, place, problem) => {
    const { proof, findings } = parse(value);
    expect(proof).toBeUndefined();
    expect(findings.map(({ code, severity, args }) => [code, severity, args.place, args.problem])).toEqual([
      ['proof-invalid', 'error', place, problem],
    ]);
    expect(findings[0]?.args.expected).not.toBe('another value');
  });

  it('tells every mistake, each with its line and column', () => {
    const { findings } = parse({ ...REPOSITORY, repository: 7, sha: 'x', extra: true });
    expect(findings.map(({ pointer, line, column, file }) => [pointer, line, column, file])).toEqual([
      ['/extra', 8, 3, 'proof.json'],
      ['/repository', 3, 17, 'proof.json'],
      ['/sha', 6, 10, 'proof.json'],
    ]);
  });

  it('tells the place of a delegation’s inner mistake', () => {
    const [finding] = parse({ ...DELEGATION, proof: { ...REPOSITORY, sha: 'x' } }).findings;
    expect([finding?.pointer, finding?.line]).toEqual(['/proof/sha', 10]);
  });

  it.each<[string, object, string]>([
    ['another kind', { kind: 'magic' }, 'proof-kind-unknown'],
    ['a kind in capitals', { ...REPOSITORY, kind: 'GitHub-Repository' }, 'proof-kind-unknown'],
    ['a kind that objects have', { kind: 'constructor' }, 'proof-kind-unknown'],
    ['the kind that needs no file', { kind: 'github-pr-author' }, 'proof-file-needless'],
    ['another kind in a delegation', { ...DELEGATION, proof: DOMAIN_KEY }, 'proof-kind-unknown'],
    ['a delegation in a delegation', { ...DELEGATION, proof: DELEGATION }, 'proof-kind-unknown'],
  ])('is refused with %s', (_, value, code) => {
    expect([codesOf(parse(value)), parse(value).proof]).toEqual([[code], undefined]);
    expect(parse(value).findings[0]?.line).toBeGreaterThan(0);
  });

  it.each([
    ['a key twice', '{"kind": "github-attestation", "kind": "github-attestation"}', 'duplicate-json-key'],
    ['a comment', '{"kind": "github-attestation" /* x */}', 'json-comment'],
    ['a byte order mark', '\ufeff{"kind": "github-attestation"}', 'byte-order-mark'],
    ['broken JSON', '{', 'json-syntax'],
    [
      'too much depth',
      `{"kind": "github-attestation", "bundle": {"a": ${'['.repeat(80)}${']'.repeat(80)}}}`,
      'json-too-deep',
    ],
  ])('is refused with %s, as a server.json is (D-11)', (_, text, code) => {
    expect([codesOf(parseText(text)), parseText(text).proof]).toEqual([[code], undefined]);
  });

  it('is refused when it is no UTF-8, and above 64 KiB', () => {
    expect(codesOf(parseProof(new Uint8Array([0x7b, 0xff]), 'p'))).toEqual(['invalid-utf8']);
    const sized = (bytes: number) =>
      parseText(JSON.stringify({ kind: 'github-attestation', bundle: { a: 'x'.repeat(bytes - 47) } }));
    expect(sized(65_536).findings).toEqual([]);
    expect(sized(65_537).findings).toMatchObject([{ code: 'file-too-large', args: { bytes: 65_537, limit: 65_536 } }]);
  });

  it('tells fifty mistakes at most', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, 1]));
    expect(parse({ kind: 'github-attestation', ...many }).findings).toHaveLength(50);
  });

  it('is never read from what it is not, and reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(DELEGATION))), (text) => {
        const { proof, findings } = parseText(text);
        expect(proof === undefined).toBe(findings.length > 0);
        expect(readTold(findings)).toHaveLength(findings.length);
      }),
    );
  });
});

describe('threat 5: a token in a pull request', () => {
  // In pieces, so that no tool takes this file for one that holds secrets.
  const githubToken = ['ghp', `${'q7Rt2vXz9LmN4pKs8WbY'}${'c3Hd6Jf1Gg5Ua0Te'}`].join('_');
  const privateKey = [
    '-----BEGIN PRIVATE KEY-----',
    'MC4CAQAwBQYDK2VwBCIEIFJ0dXZ3eHl6QUJDREVGR0hJSktMTU5PUFFSU1RVVldY',
    '-----END PRIVATE KEY-----',
  ].join('\n');

  it.each<[string, string, string]>([
    ['as a proof of its kind', JSON.stringify({ kind: 'github-oidc', token: JWT }), 'a signed token (JWT)'],
    ['as a member', JSON.stringify({ ...REPOSITORY, token: JWT }), 'a signed token (JWT)'],
    ['as a known member', JSON.stringify({ ...REPOSITORY, path: JWT }), 'a signed token (JWT)'],
    [
      'inside of a bundle',
      JSON.stringify({ kind: 'github-attestation', bundle: { a: [{ b: `x${JWT}` }] } }),
      'a signed token (JWT)',
    ],
    ['as a key', JSON.stringify({ ...REPOSITORY, [JWT]: 1 }), 'a signed token (JWT)'],
    ['as the whole file', JWT, 'a signed token (JWT)'],
    ['behind a header', `Authorization: Bearer ${JWT}`, 'a signed token (JWT)'],
    [
      'spelled with escapes',
      JSON.stringify({ ...REPOSITORY, note: [JWT] }).replace('eyJhbGci', 'e\\u0079JhbGci'),
      'a signed token (JWT)',
    ],
    [
      'as a key with escapes',
      JSON.stringify({ ...REPOSITORY, [JWT]: 1 }).replace('eyJhbGci', 'e\\u0079JhbGci'),
      'a signed token (JWT)',
    ],
    ['with a long header', `eyJ${'a'.repeat(3_000)}.eyJzdWIiOiJubw`, 'a signed token (JWT)'],
    ['behind what looks like one', `eyJeyJhbGciOi.x.eyJhbGciOiJub25lIn0.eyJzdWIiOiJubw`, 'a signed token (JWT)'],
    ['in a file that is too large', `${JWT}${' '.repeat(70_000)}`, 'a signed token (JWT)'],
    ['of GitHub', JSON.stringify({ ...REPOSITORY, token: githubToken }), 'a GitHub token'],
    ['a private key', JSON.stringify({ ...DOMAIN_KEY, privateKey }), 'a private key'],
  ])('%s is refused, with nothing of it in what is told', (_, text, what) => {
    const { proof, findings } = parseText(text);
    expect(proof).toBeUndefined();
    expect(findings).toEqual([
      { code: 'proof-token-exposed', severity: 'error', rule: 'D-11', file: 'proof.json', args: { what } },
    ]);
    const told = readTold(findings).join();
    for (const part of [...JWT.split('.'), githubToken.slice(4), 'MC4CAQ']) expect(told).not.toContain(part);
  });

  it.each([
    ['the kind github-oidc', { kind: 'github-oidc' }],
    [
      'the kind github-oidc in a delegation',
      { ...DELEGATION, proof: { kind: 'github-oidc', token: 'opaque-and-secret' } },
    ],
  ])('%s alone is refused so too, with no line to show', (_, value) => {
    const [finding, ...more] = parse(value).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'proof-token-exposed', args: { what: 'a proof of the kind github-oidc' } });
    expect(finding).not.toHaveProperty('line');
  });

  it('reads a hostile text in linear time', () => {
    const text = JSON.stringify({ kind: 'github-attestation', bundle: { a: 'eyJ'.repeat(20_000) } });
    expect(parseText(text).proof).toBeDefined();
  });
});
