import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/evidence/inquiry.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { Answer, HttpQuestion, NoAnswerReason, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { proveMcpbBundle } from '../../src/packages/mcpb.ts';
import { proveOciImage } from '../../src/packages/oci.ts';
import type { PackageTerms, PackageVerdict } from '../../src/packages/package-verdict.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import { imageSubject, PUBLIC_TERMS, REFERENCE, SERVER, shelve } from '../support/image-host.ts';
import { LABEL, makeImage, makeIndex } from '../support/make-image.ts';

const GOOD = makeImage({ label: SERVER });
const PINNED = `${REFERENCE}@${GOOD.manifest.digest}`;
const BUNDLE = 'https://github.com/owner/mcp/releases/download/v1/a.mcpb';
const FILE_SHA256 = digestOf('file').slice(7);

/** Whole hosts that may be asked in public, whatever anybody answers. */
const PUBLIC_HOST =
  /^(?:registry-1\.docker\.io|auth\.docker\.io|index\.docker\.io|docker\.io|ghcr\.io|quay\.io|mcr\.microsoft\.com|[a-z0-9.-]+\.pkg\.dev|[a-z0-9.-]+\.azurecr\.io)$/;

const word = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'ghcr.io',
    'evil.example',
    '169.254.169.254',
    '@',
    '/',
    '\\',
    ':443',
    ':8443',
    '.',
    '?',
    '#',
    '%2f',
    '..',
  ],
  ...[
    'quay.io',
    'x.azurecr.io',
    'auth.docker.io',
    '"',
    ',',
    ' ',
    'Bearer ',
    'realm=',
    'service=',
    '\r\n',
    '\u0000',
    '\u{1f600}',
  ],
);
const hostileText = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 10 }).map((words) => words.join('')),
);
const realm = fc.oneof(hostileText, fc.constantFrom('https://ghcr.io/token', 'https://quay.io/t?x=1'));
const header = fc.oneof(
  hostileText,
  realm.map((text) => `Bearer realm="${text.replace(/["\\]/g, '\\$&')}",service="s"`),
);

/** Values with the members that are looked at, of the right and of the wrong kind. */
const { document } = fc.letrec<{ document: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      2 ** 60,
      [],
      {},
      'linux',
      'amd64',
      'unknown',
      SERVER,
      'sha512:ab',
      '../x',
    ),
    fc.constantFrom(GOOD.manifest.digest, GOOD.config.digest, GOOD.manifest.mediaType, makeIndex([]).mediaType),
    hostileText,
  ),
  document: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('document'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'mediaType',
          'config',
          'manifests',
          'digest',
          'platform',
          'os',
          'architecture',
          'Labels',
          'annotations',
          'token',
          LABEL,
        ],
        ...[
          'access_token',
          'errors',
          'code',
          'full_name',
          'owner',
          'id',
          'login',
          'private',
          'html_url',
          '__proto__',
          'toString',
        ],
      ),
      tie('document'),
      { maxKeys: 6 },
    ),
  ),
}));

const reasons: NoAnswerReason[] = [
  'dns',
  'timeout',
  'reset',
  'too-large',
  'redirect-refused',
  'rate-limited',
  'address-blocked',
];
const status = fc.constantFrom(200, 200, 200, 401, 403, 404, 429, 500, 206, 301, 0, 999);
const headers = fc.record(
  { 'www-authenticate': header, 'content-type': hostileText, 'docker-content-digest': hostileText },
  { requiredKeys: [] },
);
const finalUrl = fc.oneof(fc.constantFrom('https://gitlab.com/users/sign_in', 'https://github.com/x'), hostileText);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...reasons).map((reason) => noAnswer(reason)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(status, fc.oneof(document, fc.uint8Array()), headers, finalUrl)
      .map(([code, body, fields, url]) => respond(code, body, fields, url)),
  },
);
/** A right answer to most questions, so that the later steps are reached too. */
const shelf = shelve(makeIndex([GOOD]), [GOOD]);
const rightAnswers: Readonly<Record<string, Answer>> = {
  ...shelf,
  '/v2/': respond(401, '', { 'www-authenticate': 'Bearer realm="https://ghcr.io/token"' }),
  '/token': respond(200, { token: 't' }),
};

/** Answers the n-th question with the n-th of `answers`; undefined: rightly, if there is such an answer. */
function drive(inquiry: Inquiry<PackageVerdict>, answers: readonly (Answer | undefined)[]) {
  const asked: HttpQuestion[] = [];
  const reply = (question: Question): Answer => {
    asked.push(question as HttpQuestion);
    const path = new URL((question as HttpQuestion).url).pathname;
    return answers[(asked.length - 1) % answers.length] ?? rightAnswers[path] ?? respond(404);
  };
  let state = inquiry.next();
  while (!state.done) state = inquiry.next(state.value.map(reply));
  return { verdict: state.value, asked };
}

const script = fc.array(fc.oneof(fc.constant(undefined), answer), { minLength: 1, maxLength: 8 });

function expectSane({ outcome, told, observed }: PackageVerdict): void {
  expect(OUTCOMES).toContain(outcome);
  expect(outcome === 'proved' || told.length > 0).toBe(true);
  for (const { args } of told) {
    for (const value of Object.values(args)) expect(String(value).length).toBeLessThanOrEqual(402);
  }
  expect(JSON.stringify(observed ?? null).length).toBeLessThan(3_000);
}

describe('whatever an image registry answers', () => {
  it('nobody throws, only allowed hosts are asked, and the token stays with its registry', () => {
    fc.assert(
      fc.property(fc.constantFrom(REFERENCE, PINNED, 'owner/image:1.0.0'), script, (identifier, answers) => {
        const { verdict, asked } = drive(proveOciImage(imageSubject(identifier), PUBLIC_TERMS), answers);
        expectSane(verdict);
        expect(asked.length).toBeLessThanOrEqual(3 + 32);
        const apiHost = identifier.startsWith('ghcr.io') ? 'ghcr.io' : 'registry-1.docker.io';
        for (const { url, headers: sent, door, auth } of asked) {
          const { protocol, host, username, pathname } = new URL(url);
          expect([protocol, username, door, auth]).toEqual(['https:', '', 'known', undefined]);
          expect(host).toMatch(PUBLIC_HOST);
          if (sent?.authorization === undefined) continue;
          expect([host, pathname.slice(0, 4)]).toEqual([apiHost, '/v2/']);
          expect(sent.authorization).toMatch(/^Bearer [!-~]{1,16384}$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('an image is proved only by bytes with the digest that the reference names', () => {
    fc.assert(
      fc.property(script, (answers) => {
        const { verdict } = drive(proveOciImage(imageSubject(PINNED, 'io.github.evil/other'), PUBLIC_TERMS), answers);
        expect(verdict.outcome).not.toBe('proved');
      }),
      { numRuns: 1_000 },
    );
  });

  it('no reference leads anywhere else', () => {
    const text = fc.oneof(
      hostileText,
      fc.array(fc.oneof(word, fc.constantFrom('a', 'sha256:', '@sha256:', ':1'))).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (identifier) => {
        const { verdict, asked } = drive(proveOciImage(imageSubject(identifier), PUBLIC_TERMS), [respond(200, {})]);
        expectSane(verdict);
        for (const { url } of asked) {
          expect(new URL(url).host).toMatch(PUBLIC_HOST);
          expect(new URL(url).pathname).toMatch(/^\/v2\//);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('whatever a host of bundles answers', () => {
  const prove = (identifier: string, terms: PackageTerms = PUBLIC_TERMS) =>
    proveMcpbBundle({ serverName: SERVER, type: 'mcpb', identifier, fileSha256: FILE_SHA256 }, terms);

  it('nobody throws, and only GitHub, GitLab and their APIs are asked', () => {
    const identifiers = fc.constantFrom(BUNDLE, 'https://gitlab.com/group/mcp/-/releases/v1/downloads/x');
    fc.assert(
      fc.property(identifiers, script, (identifier, answers) => {
        const { verdict, asked } = drive(prove(identifier), answers);
        expectSane(verdict);
        expect(verdict.outcome).not.toBe('proved');
        for (const { url, auth } of asked) {
          const { origin } = new URL(url);
          expect(['https://github.com', 'https://gitlab.com', 'https://api.github.com']).toContain(origin);
          if (auth !== undefined) expect(origin).toBe('https://api.github.com');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('no address leads anywhere else', () => {
    const parts = fc.constantFrom(
      'github.com',
      'gitlab.com',
      'www.',
      'mcp',
      'releases',
      'download',
      '-',
      'downloads',
      'a',
      '/',
      '%2F',
      '%00',
    );
    const text = fc.oneof(
      hostileText,
      fc.array(fc.oneof(parts, word), { maxLength: 16 }).map((all) => `https://${all.join('')}`),
      fc.array(parts, { maxLength: 8 }).map((all) => `https://github.com/${all.join('/')}`),
    );
    fc.assert(
      fc.property(text, (identifier) => {
        const { asked } = drive(prove(identifier), [respond(404)]);
        for (const { url } of asked) {
          expect(new URL(url).origin).toMatch(
            /^https:\/\/(?:www\.)?(?:github|gitlab)\.com$|^https:\/\/api\.github\.com$/,
          );
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
