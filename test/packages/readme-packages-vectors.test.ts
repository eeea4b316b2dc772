import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/evidence/outcome.ts';
import type { Question } from '../../src/evidence/question.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { readSharedJson, sharedExists } from '../manifest/shared-corpus.ts';
import { describeQuestion, noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { PROVERS, PUBLIC_TERMS } from './support.ts';

interface Vector {
  readonly id: string;
  readonly registry: keyof typeof PROVERS;
  readonly package: { readonly identifier: string; readonly version: string };
  readonly serverName: string;
  readonly upstream: readonly { readonly request: string; readonly status: number | string; readonly body?: unknown }[];
  readonly expect: 'accept' | 'reject';
}

/** Where the official registry says no more than no: which kind of no it is here, and why (ownership.md 8.3 to 8.8). */
const REFUSED: Readonly<Record<string, readonly [Outcome, string]>> = {
  'npm-upstream-502': ['unknown', 'D-8: nothing was learned'],
  'npm-probe-503': ['unknown', 'D-8: nothing was learned'],
  'npm-probe-hangs': ['unknown', 'D-8: nothing was learned'],
  'npm-rate-limited': ['unknown', 'D-8: nothing was learned'],
  'npm-probe-418': ['unknown', 'D-8: nothing was learned'],
  'npm-code-non-json': ['unknown', 'D-8: nothing was learned'],
  'npm-code-unauthorized': ['unknown', 'D-8: nothing was learned'],
  'pypi-version-not-visible': ['late', 'D-8: the package exists'],
  'pypi-probe-503': ['unknown', 'D-8: nothing was learned'],
  'pypi-rate-limited': ['unknown', 'D-8: nothing was learned'],
  'pypi-upstream-500': ['unknown', 'D-8: nothing was learned'],
  'pypi-not-json': ['unknown', 'D-8: nothing was learned'],
  'nuget-version-missing': ['late', 'D-8: the package exists'],
  'nuget-index-503': ['unknown', 'D-8: nothing was learned'],
  'nuget-index-without-template': ['unknown', 'D-8: nothing was learned'],
  'nuget-template-other-version': ['unknown', 'D-8: nothing was learned'],
  'nuget-redirect-other-host': ['unknown', 'D-8: never followed'],
  'nuget-short-version-not-normalised': ['late', 'D-8: the package exists; the listed spelling is told'],
  'cargo-readme-403-probe-429': ['unknown', 'D-8: nothing was learned'],
  'cargo-readme-429': ['unknown', 'D-8: nothing was learned'],
  'cargo-foreign-readme-host': ['unknown', 'D-8: never fetched'],
  'cargo-code-http-readme': ['unknown', 'D-8: never fetched'],
  'cargo-code-odd-port': ['unknown', 'D-8: never fetched'],
  'cargo-code-metadata-429': ['unknown', 'D-8: nothing was learned'],
  'cargo-code-metadata-500': ['unknown', 'D-8: nothing was learned'],
  'cargo-real-serde-bad-version': ['late', 'D-8: the crate exists'],
};

/** Here proved where the official registry refuses: the owner's case alone differs. */
const EASED: Readonly<Record<string, string>> = { 'npm-mismatch-case': 'D-4: proved with a warning' };

/** What the vectors leave out because the official registry does not ask for it. */
const BESIDE: Readonly<Record<string, number>> = {
  'GET https://crates.io/api/v1/crates/demo': 404,
  'GET https://crates.io/api/v1/crates/serde': 200,
  'GET https://crates.io/api/v1/crates/demo/0.1.0': 404,
};

/** Requests that are made only to learn the digest of what is served. */
const FOR_DIGEST = /^GET https:\/\/crates\.io\/api\/v1\/crates\/[^/]+\/[^/]+$/;

const vectors = sharedExists
  ? ((readSharedJson('vectors/registries.json.gz') as JsonObject).ownership as unknown as Vector[]).filter(
      ({ registry }) => registry in PROVERS,
    )
  : [];

function answerFrom({ upstream }: Vector, question: Question) {
  const request = describeQuestion(question);
  const known = upstream.find((one) => one.request === request || one.request === decodeURI(request));
  if (known === undefined) {
    const status = BESIDE[request] ?? (FOR_DIGEST.test(request) ? 404 : undefined);
    if (status === undefined) throw new Error(`no vector knows ${request}`);
    return respond(status);
  }
  if (typeof known.status === 'string') return noAnswer('timeout');
  // The doors follow redirects, and not to another host.
  return known.status === 302 ? noAnswer('redirect-refused') : respond(known.status, known.body);
}

describe.skipIf(!sharedExists)('the vectors of npm, PyPI, NuGet and Cargo', () => {
  it.each(vectors)('$id', (vector) => {
    const subject = { serverName: vector.serverName, type: vector.registry, ...vector.package };
    const { result } = runInquiry(PROVERS[vector.registry](subject, PUBLIC_TERMS), (question) =>
      answerFrom(vector, question),
    );
    const isProved = vector.expect === 'accept' || Object.hasOwn(EASED, vector.id);
    const expected = isProved ? 'proved' : (REFUSED[vector.id]?.[0] ?? 'disproved');
    expect(result.outcome).toBe(expected);
    expect(result.told.some(({ code }) => code === 'package-name-owner-case')).toBe(Object.hasOwn(EASED, vector.id));
  });

  it('are all there, and every difference is about one of them', () => {
    expect(vectors).toHaveLength(59);
    const ids = vectors.map(({ id }) => id);
    expect([...Object.keys(REFUSED), ...Object.keys(EASED)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
