import type { Answer, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { GITHUB_ACTIONS_ISSUER, GITHUB_API_URL } from '../../src/manifest/public-urls.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import type { NamespaceRecord } from '../../src/ownership/namespace-record.ts';
import type { NamespaceTerms, Submission } from '../../src/ownership/namespace-verdict.ts';
import { describeQuestion, respond } from '../support/answer-inquiry.ts';

export const NAME = 'io.github.alice/weather';
export const VERSION = '1.2.3';
export const REGISTRY_ID = 'registry.example.org';
export const NOW = '2026-03-01T12:00:00Z';
const BYTES = new TextEncoder().encode('{}\n');
export const DIGEST = digestOf(BYTES);

export function toSubmission(different: Partial<Submission> = {}): Submission {
  const server: JsonObject = { name: NAME, version: VERSION, repository: { url: 'https://github.com/alice/weather' } };
  return {
    name: NAME,
    namespace: 'io.github.alice',
    version: VERSION,
    bytes: BYTES,
    digest: DIGEST,
    server,
    ...different,
  };
}

export function toTerms(different: Partial<NamespaceTerms> = {}): NamespaceTerms {
  return {
    registryId: REGISTRY_ID,
    action: 'publish',
    now: NOW,
    proofs: ['github-attestation', 'github-oidc'],
    oidcIssuers: [GITHUB_ACTIONS_ISSUER],
    githubApi: GITHUB_API_URL,
    githubHost: 'github.com',
    ...different,
  };
}

/** A record with a policy, and nothing pinned that the judges here look at. */
export function toRecord(policy: NamespaceRecord['policy']): NamespaceRecord {
  return {
    schema: 'mcp-git-registry/namespace/1',
    ns: 'io.github.alice',
    canonical: 'io.github.alice',
    kind: 'github',
    servers: {},
    policy,
    firstSeen: '2026-01-01T00:00:00Z',
  };
}

/** Answers by `GET <url>`; the account alice exists, everything else is 404. */
export function answerWith(answers: Readonly<Record<string, Answer>> = {}): (question: Question) => Answer {
  const all: Readonly<Record<string, Answer>> = {
    [`GET ${GITHUB_API_URL}/users/alice`]: respond(200, { id: 4242, login: 'Alice', type: 'User' }),
    ...answers,
  };
  return (question) => all[describeQuestion(question)] ?? respond(404, { message: 'Not Found' });
}
