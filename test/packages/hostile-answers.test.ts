import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { Answer, NoAnswerReason } from '../../src/evidence/question.ts';
import { renderFix, renderMessage, renderWhy } from '../../src/findings/render-text.ts';
import type { RegistryType } from '../../src/packages/package-urls.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { PROVERS, PUBLIC_TERMS } from './support.ts';

const SERVER = 'io.github.test/demo';
const API = 'https://api.nuget.org';

/** Members that are read somewhere, so that made-up documents get past the first look. */
const member = fc.constantFrom(
  'mcpName',
  'version',
  'dist',
  'integrity',
  'shasum',
  'tarball',
  'deprecated',
  'info',
  'description',
  'urls',
  'digests',
  'sha256',
  'filename',
  'yanked',
  'yanked_reason',
  'resources',
  '@type',
  '@id',
  'versions',
  'catalogEntry',
  'packageHash',
  'packageHashAlgorithm',
  'url',
  'checksum',
  '__proto__',
  'constructor',
);
const leaf = fc.oneof(
  fc.constantFrom(
    SERVER,
    `mcp-name: ${SERVER}`,
    'mcp-name: io.github.Test/demo',
    `mcp-name: ${SERVER}.`,
    'io.github.Test/demo',
    '1.0.0',
    'ReadmeUriTemplate/6.13.0',
    'PackageBaseAddress/3.0.0',
    'RegistrationsBaseUrl',
    `${API}/{lower_id}/{lower_version}`,
    `${API}/x`,
    'https://crates.io/x',
    'https://evil.example/x',
    'http://[::1',
    '\ud800',
    'x'.repeat(5_000),
    '::error::x',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.dictionary(member, tie('document'), { maxKeys: 6 }),
    fc.array(tie('document'), { maxLength: 5 }),
  ),
}));
const status = fc.oneof({ weight: 5, arbitrary: fc.constant(200) }, fc.constantFrom(404, 403, 429, 500, 302, 206, 0));
const reason = fc.constantFrom<NoAnswerReason>(
  'timeout',
  'dns',
  'too-large',
  'redirect-refused',
  'rate-limited',
  'tls',
);
/** What registries do answer, so that a run gets anywhere. */
const SERVICE_INDEX = {
  resources: [
    { '@type': 'ReadmeUriTemplate/6.13.0', '@id': `${API}/{lower_id}/{lower_version}` },
    { '@type': 'PackageBaseAddress/3.0.0', '@id': `${API}/flat` },
    { '@type': 'RegistrationsBaseUrl', '@id': `${API}/registration/` },
  ],
};
const plausible = fc.constantFrom<unknown>(
  { mcpName: SERVER, dist: { shasum: 'a'.repeat(40) } },
  { info: { description: `mcp-name: ${SERVER}` }, urls: [{ filename: 'a', digests: { sha256: 'a'.repeat(64) } }] },
  { url: 'https://static.crates.io/x' },
  { version: { checksum: 'a'.repeat(64) }, versions: ['0.9.0'], catalogEntry: `${API}/x` },
  `mcp-name: ${SERVER}\n`,
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 12, arbitrary: plausible.map((body) => respond(200, body)) },
  { weight: 6, arbitrary: fc.constantFrom(404, 403).map((code) => respond(code)) },
  { weight: 8, arbitrary: fc.tuple(status, document).map(([code, body]) => respond(code, JSON.stringify(body))) },
  {
    weight: 1,
    arbitrary: fc.tuple(status, fc.uint8Array({ maxLength: 50 })).map(([code, body]) => respond(code, body)),
  },
  { weight: 1, arbitrary: reason.map((one) => noAnswer(one)) },
);

/** NuGet's first answer is the service index, without which nothing else is asked. */
const firstOf = (type: RegistryType) =>
  type === 'nuget' ? fc.oneof({ weight: 3, arbitrary: fc.constant(respond(200, SERVICE_INDEX)) }, answer) : answer;

describe('whatever a package registry answers', () => {
  it.each(Object.keys(PROVERS) as RegistryType[])(
    'the proof of a package of %s is a verdict that can be told',
    (type) => {
      const reached = new Set<string>();
      fc.assert(
        fc.property(firstOf(type), fc.array(answer, { minLength: 4, maxLength: 4 }), (first, later) => {
          const answers = [first, ...later];
          let turn = 0;
          const subject = { serverName: SERVER, type, identifier: 'demo', version: '1.0.0' };
          const { result, asked } = runInquiry(PROVERS[type](subject, PUBLIC_TERMS), () => answers[turn++] as Answer);
          reached.add(result.outcome);
          expect(OUTCOMES).toContain(result.outcome);
          expect(result.outcome === 'proved' || result.told.length > 0).toBe(true);
          expect(asked.length).toBeLessThanOrEqual(4);
          for (const request of asked) {
            expect(request).toMatch(
              /^(?:GET|HEAD) https:\/\/(?:registry\.npmjs\.org|pypi\.org|api\.nuget\.org|(?:static\.)?crates\.io)\//,
            );
          }
          for (const told of result.told) {
            for (const value of Object.values(told.args)) expect(String(value).length).toBeLessThanOrEqual(201);
            for (const text of [renderMessage(told), renderFix(told), renderWhy(told)]) {
              expect(text).not.toMatch(/\{[a-z]+\}/);
              expect(text).not.toContain('::error');
            }
          }
          expect(JSON.stringify([result.observed, result.digest]).length).toBeLessThan(30_000);
        }),
        { numRuns: 2_000 },
      );
      expect([...reached].sort()).toEqual([...OUTCOMES].sort());
    },
  );
});
