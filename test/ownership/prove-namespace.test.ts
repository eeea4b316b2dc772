import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import type { Proof } from '../../src/ownership/proof.ts';
import { PROOF_KINDS } from '../../src/ownership/proof-kinds.ts';
import { proveNamespace } from '../../src/ownership/prove-namespace.ts';
import { runInquiry } from '../support/answer-inquiry.ts';
import { answerFrom, type DomainWorld } from '../support/domain-world.ts';
import { toSubmission, toTerms } from './submission.ts';
import { readTold } from './told-texts.ts';

interface Case {
  readonly namespace?: string;
  readonly server?: JsonObject;
  readonly proof?: Proof;
  readonly proofs?: readonly string[];
  readonly world?: DomainWorld;
}

function prove({ namespace = 'io.github.alice', server = {}, proof, proofs = PROOF_KINDS, world = {} }: Case) {
  const submission = toSubmission({ name: `${namespace}/weather`, namespace, server, ...(proof ? { proof } : {}) });
  const run = runInquiry(proveNamespace(submission, toTerms({ proofs })), answerFrom(world));
  return { ...run, texts: readTold(run.result.told), codes: run.result.told.map(({ code }) => code) };
}

const repositoryOf = (url: string): JsonObject => ({ repository: { url, source: 'github' } });

describe('a namespace without a proof', () => {
  it.each<[string, Case, string]>([
    ['no repository', {}, 'There is no "repository.url"'],
    [
      'the repository of somebody else',
      { server: repositoryOf('https://github.com/domdomegg/x') },
      '"repository.url" names github.com/domdomegg, not alice, so nothing was looked for.',
    ],
    [
      'a repository elsewhere',
      { server: repositoryOf('https://gitlab.com/alice/x') },
      'https://gitlab.com/alice/x, which names no repository on github.com',
    ],
    [
      'repositories that are no proof here',
      { proofs: ['github-attestation'], server: repositoryOf('https://github.com/alice/x') },
      'this registry takes no repository for a proof',
    ],
  ])('says what was seen: %s', (_, given, seen) => {
    const { result, codes, texts, asked } = prove(given);
    expect([result.outcome, codes]).toEqual(['disproved', ['namespace-proof-missing']]);
    expect(texts[0]).toContain(seen);
    expect(asked).toEqual([]);
  });

  it('of an account is advised about the account alone', () => {
    const [text] = prove({}).texts;
    expect(text).toContain('name a public repository of alice that has this server.json, byte for byte, at the tag');
    expect(text).not.toMatch(/domain|TXT|…/);
  });

  it('of a domain is advised about the domain alone', () => {
    const { texts, codes } = prove({ namespace: 'com.example' });
    expect(codes[0]).toBe('namespace-proof-missing');
    expect(texts[0]).toContain('mcp-git-registry prove sign --registry registry.example.org --key-file FILE');
    expect(texts[0]).toContain('TXT record of example.com');
    expect(texts[0]).not.toMatch(/io\.github|…/);
    const [key] = prove({ namespace: 'com.example', proofs: ['domain-key'] }).texts;
    expect(key).toContain('prove sign');
    expect(key).not.toContain('TXT');
  });
});

describe('the kinds of proof that a policy accepts', () => {
  const world: DomainWorld = { txt: { 'example.com': ['mcp-registry-delegate=github:4242'] } };
  const delegation = { kind: 'domain-delegation', method: 'dns', domain: 'example.com' } as const;
  const inner = {
    kind: 'github-repository',
    repository: 'alice/weather',
    repositoryId: 7,
    sha: 'a'.repeat(40),
    path: 'server.json',
  } as const;

  it.each<[string, Case, string]>([
    ['a repository in it', { proof: { ...delegation, proof: inner } }, 'github-repository'],
    ['nothing in it, which is a repository', { proof: delegation }, 'github-repository'],
    ['no file at all', {}, 'github-repository'],
  ])('hold inside a delegation: %s', (_, given, kind) => {
    const server = repositoryOf('https://github.com/alice/weather');
    const proofs = ['github-attestation', 'domain-delegation'];
    const { result, asked } = prove({ namespace: 'com.example', server, proofs, world, ...given });
    expect(result.outcome).toBe('disproved');
    const refused = result.told.find(({ code }) => code === 'proof-kind-not-accepted');
    expect(refused?.args.kind).toBe(kind);
    expect(asked.filter((question) => question.includes('api.github.com'))).toEqual([]);
  });

  it('hold for an attestation inside a delegation', () => {
    const proof = { ...delegation, proof: { kind: 'github-attestation' } } as const;
    const proofs = ['github-repository', 'domain-delegation'];
    expect(prove({ namespace: 'com.example', proofs, world, proof }).codes).toEqual(['proof-kind-not-accepted']);
    const accepted = prove({ namespace: 'com.example', proofs: [...proofs, 'github-attestation'], world, proof });
    expect(accepted.codes).not.toContain('proof-kind-not-accepted');
  });
});
