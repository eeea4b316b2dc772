import type { Inquiry } from '../../../src/evidence/inquiry.ts';
import type { Answer, Question } from '../../../src/evidence/question.ts';
import { digestOf } from '../../../src/manifest/digest.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../../src/ownership/namespace-verdict.ts';
import type { RepositoryProof } from '../../../src/ownership/proof.ts';
import { runInquiry } from '../../support/answer-inquiry.ts';
import {
  answerQuestion,
  commitOf,
  type GitHubState,
  type MadeRepository,
  makeGitHub,
} from '../../support/github-server.ts';
import { readTold } from '../told-texts.ts';

/** Alice, a person; Acme, an organisation; Bob, another person. Alice has a repository with two releases. */

export const ALICE = { id: 101, login: 'Alice', type: 'User' };
export const ACME = { id: 202, login: 'acme', type: 'Organization' };
export const BOB = { id: 303, login: 'bob', type: 'User' };
export const API = 'https://api.github.com';

export const TERMS: NamespaceTerms = {
  registryId: 'registry.example.org',
  action: 'publish',
  now: '2026-01-02T03:04:05Z',
  proofs: ['github-repository'],
  oidcIssuers: [],
  githubApi: API,
  githubHost: 'github.com',
};

export const SERVER = {
  name: 'io.github.Alice/weather',
  description: 'Forecasts for any place.',
  version: '1.2.3',
  repository: { url: 'https://github.com/Alice/weather', source: 'github', id: '7001' },
};

export const textOf = (server: object = SERVER): string => `${JSON.stringify(server, null, 2)}\n`;

export function submit(server: object = SERVER, more: Partial<Submission> = {}): Submission {
  const { name, version } = server as { name: string; version: string };
  const bytes = new TextEncoder().encode(textOf(server));
  const namespace = name.split('/')[0] ?? '';
  return { name, namespace, version, bytes, digest: digestOf(bytes), server: server as JsonObject, ...more };
}

export const WEATHER: MadeRepository = {
  id: 7001,
  fullName: 'Alice/weather',
  commits: [
    { files: { 'README.md': 'first' } },
    { files: { 'server.json': textOf() } },
    { files: { 'README.md': 'later' } },
  ],
  tags: { 'v1.2.3': 1 },
};

export function makeWorld(weather: Partial<MadeRepository> = {}, more: readonly MadeRepository[] = []): GitHubState {
  return makeGitHub([ALICE, ACME, BOB], [{ ...WEATHER, ...weather }, ...more]);
}

/** The proof that the world holds, unless `changes` say otherwise. */
export function proofOf(state: GitHubState, changes: Partial<RepositoryProof> = {}): RepositoryProof {
  const [repository] = state.repositories;
  const ref = changes.ref ?? 'refs/tags/v1.2.3';
  const known = repository?.refs.has(ref.slice('refs/'.length)) === true;
  const sha = known ? commitOf(repository, ref.slice('refs/'.length)) : '0'.repeat(40);
  const proof = { kind: 'github-repository', repository: 'Alice/weather', repositoryId: 7001, ref, sha } as const;
  return { ...proof, ...(changes.asset === undefined ? { path: 'server.json' } : {}), ...changes };
}

export interface Judged<T> {
  readonly verdict: T;
  readonly codes: readonly string[];
  readonly asked: readonly string[];
  readonly steps: number;
}

/** Runs an inquiry against the stand-in; `instead` may give another answer to a question. */
export function judge<T extends NamespaceVerdict | undefined>(
  inquiry: Inquiry<T>,
  state: GitHubState,
  instead: (question: Question) => Answer | undefined = () => undefined,
): Judged<T> {
  const { result, asked, steps } = runInquiry(
    inquiry,
    (question) => instead(question) ?? answerQuestion(state, question),
  );
  readTold(result?.told ?? []);
  return { verdict: result, codes: result?.told.map(({ code }) => code) ?? [], asked, steps: steps.length };
}
