import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askHttp, type Inquiry } from '../../src/evidence/inquiry.ts';
import type { Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { isDelegatedTo, parseDelegations, renderDelegation } from '../../src/ownership/domain/delegation.ts';
import { type ProveGithub, proveDelegation } from '../../src/ownership/domain/prove-delegation.ts';
import type { NamespaceRecord } from '../../src/ownership/namespace-record.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../src/ownership/namespace-verdict.ts';
import { extendRecord } from '../../src/ownership/pinned-record.ts';
import type { DomainDelegationProof } from '../../src/ownership/proof.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { answerFrom, codesOf, type DomainWorld, messageOf } from '../support/domain-world.ts';

const BYTES = new TextEncoder().encode('{}\n');
const FILE = 'https://example.com/.well-known/mcp-registry-auth';
const GITHUB = 'https://api.example.invalid/repos/acme/weather';
const NOW = '2026-01-03T00:00:00Z';

const SUBMISSION: Submission = {
  name: 'com.example/weather',
  namespace: 'com.example',
  version: '1.2.3',
  bytes: BYTES,
  digest: digestOf(BYTES),
  server: {} as JsonObject,
};
const TERMS: NamespaceTerms = {
  registryId: 'registry.example.org',
  action: 'publish',
  now: NOW,
  proofs: ['domain-delegation'],
  oidcIssuers: [],
  githubApi: 'https://api.example.invalid',
  githubHost: 'example.invalid',
};
const PROVEN: NamespaceVerdict = {
  outcome: 'proved',
  kind: 'github-repository',
  evidence: { sha: 'abc' },
  identity: {
    kind: 'github',
    ownerId: 77,
    login: 'Acme',
    type: 'Organization',
    repositoryId: 5,
    repository: 'Acme/weather',
  },
  told: [],
};
const RECORD: NamespaceRecord = {
  schema: 'mcp-git-registry/namespace/1',
  ns: 'com.example',
  canonical: 'com.example',
  kind: 'domain',
  domain: { host: 'example.com', keys: [] },
  servers: {},
  firstSeen: NOW,
};

/** The record as a publication by the delegation to an account leaves it. */
function publishedBy(ownerId: number): NamespaceRecord {
  const identity = { kind: 'domain', host: 'example.com', delegate: { ownerId, login: 'Acme' } } as const;
  return extendRecord(RECORD, { identity, submission: SUBMISSION, now: NOW });
}

function resolversOf(question: Question): string[] {
  return question.kind === 'txt' ? [question.resolvers] : [];
}

/** A prover that asks one question and has its verdict ready. */
function proverOf(verdict: NamespaceVerdict): ProveGithub {
  return function* (): Inquiry<NamespaceVerdict> {
    yield* askHttp({ door: 'known', method: 'GET', url: GITHUB });
    return verdict;
  };
}

interface Case {
  readonly submission?: Partial<Submission>;
  readonly proof?: Partial<DomainDelegationProof>;
  readonly terms?: Partial<NamespaceTerms>;
  readonly github?: NamespaceVerdict;
  readonly world?: DomainWorld;
}

const delegatingTo = (...lines: string[]): DomainWorld => ({
  txt: { 'example.com': lines.map((line) => `mcp-registry-delegate=${line}`) },
});

function prove({ submission, proof, terms, github = PROVEN, world = delegatingTo('github:77') }: Case) {
  const whole: DomainDelegationProof = { kind: 'domain-delegation', method: 'dns', domain: 'example.com', ...proof };
  const inquiry = proveDelegation({ ...SUBMISSION, ...submission }, whole, { ...TERMS, ...terms }, proverOf(github));
  const run = runInquiry(inquiry, answerFrom(world));
  for (const told of run.result.told) expect(messageOf(told)).not.toMatch(/\{[a-z]+\}|undefined|NaN/i);
  return run;
}

describe('a delegation', () => {
  it('proves the domain when the GitHub identity is the one it names; both are asked at once', () => {
    const { result, steps } = prove({ world: delegatingTo('github:1', 'github:77') });
    expect(result).toEqual({
      outcome: 'proved',
      kind: 'domain-delegation',
      innerKind: 'github-repository',
      told: [],
      identity: { kind: 'domain', host: 'example.com', delegate: { ownerId: 77, repositoryId: 5, login: 'Acme' } },
      evidence: {
        method: 'dns',
        host: 'example.com',
        seen: ['mcp-registry-delegate=github:1', 'mcp-registry-delegate=github:77'],
        resolvers: ['system', 'dns.example'],
        github: { kind: 'github-repository', evidence: { sha: 'abc' } },
      },
    });
    expect(steps).toEqual([
      [
        { kind: 'txt', host: 'example.com', resolvers: 'two' },
        { kind: 'http', door: 'known', method: 'GET', url: GITHUB },
      ],
    ]);
  });

  it.each([
    ['the account', ['github:77'], undefined],
    ['the account and the repository', ['github:77/5', 'github:77'], undefined],
    ['the repository alone', ['github:77/5'], 5],
    ['the repository and others', ['github:77/5', 'github:77/6', 'github:1'], 5],
  ])('says whether it names the repository alone: %s', (_, lines, restrictedTo) => {
    const { result } = prove({ world: delegatingTo(...lines) });
    const delegate = result.identity?.kind === 'domain' ? result.identity.delegate : undefined;
    expect([delegate?.ownerId, delegate?.restrictedTo]).toEqual([77, restrictedTo]);
  });

  it('hands its inner proof, or none, to the prover', () => {
    const given: unknown[] = [];
    const prover: ProveGithub = (_, proof) => {
      given.push(proof);
      return proverOf(PROVEN)(SUBMISSION, undefined, TERMS);
    };
    const inner = { kind: 'github-attestation' } as const;
    for (const proof of [{}, { proof: inner }]) {
      const whole = { kind: 'domain-delegation', method: 'dns', domain: 'example.com', ...proof } as const;
      runInquiry(proveDelegation(SUBMISSION, whole, TERMS, prover), answerFrom(delegatingTo('github:77')));
    }
    expect(given).toEqual([undefined, inner]);
  });

  it('proves it by the well-known file', () => {
    const body = `v=MCPv1; k=ed25519; p=x\n  mcp-registry-delegate=github:77/5  \n`;
    const run = prove({ proof: { method: 'http' }, world: { http: { [FILE]: respond(200, body) } } });
    expect(run.result).toMatchObject({
      outcome: 'proved',
      evidence: { seen: ['mcp-registry-delegate=github:77/5'] },
    });
    expect(run.result.evidence).not.toHaveProperty('resolvers');
  });

  it.each([
    ['the repository', 'github:77/5', 'proved'],
    ['the owner', 'github:77', 'proved'],
    ['another repository of the owner', 'github:77/6', 'disproved'],
    ['another owner', 'github:78', 'disproved'],
    ['another owner’s repository of the same number', 'github:78/5', 'disproved'],
    ['an owner whose number begins with it', 'github:7', 'disproved'],
  ])('to %s: %s is %s', (_, line, outcome) => {
    const { result } = prove({ world: delegatingTo(line) });
    expect(result.outcome).toBe(outcome);
    expect(codesOf(result.told)).toEqual(outcome === 'proved' ? [] : ['domain-delegates-to-others']);
  });

  it('names what it found and what was proven when the two differ', () => {
    const text = prove({ world: delegatingTo('github:78', 'github:79/1') })
      .result.told.map(messageOf)
      .join();
    expect(text).toContain('example.com delegates to github:78, github:79/1');
    expect(text).toContain('Acme/weather (github:77/5)');
    expect(text).toContain('mcp-registry-delegate=github:77');
  });

  it('to one repository is no proof for an identity without a repository, or for no identity', () => {
    const person = { kind: 'github', ownerId: 77, login: 'acme', type: 'User' } as const;
    const world = delegatingTo('github:77/5');
    expect(prove({ github: { ...PROVEN, identity: person }, world }).result.outcome).toBe('disproved');
    expect(prove({ github: { ...PROVEN, identity: person } }).result.identity).toEqual({
      kind: 'domain',
      host: 'example.com',
      delegate: { ownerId: 77, login: 'acme' },
    });
    const { identity: _, ...nobody } = PROVEN;
    expect(prove({ github: nobody }).result.outcome).toBe('disproved');
    const domain = { kind: 'domain', host: 'example.com' } as const;
    expect(prove({ github: { ...PROVEN, identity: domain } }).result.outcome).toBe('disproved');
  });

  it.each<[string, DomainWorld, string, string]>([
    ['without a line', { txt: { 'example.com': ['v=spf1 -all'] } }, 'disproved', 'domain-record-missing'],
    ['with a login for a number', delegatingTo('github:acme'), 'disproved', 'domain-record-missing'],
    ['without any record', {}, 'disproved', 'domain-record-missing'],
    ['that does not answer', { txt: { 'example.com': 'failed' } }, 'unknown', 'domain-not-reached'],
    ['seen in two ways', { ...delegatingTo('github:77'), secondTxt: {} }, 'unknown', 'domain-resolvers-disagree'],
  ])('of a domain %s is not proven', (_, world, outcome, code) => {
    const { result } = prove({ world });
    expect(result.outcome).toBe(outcome);
    expect(codesOf(result.told)).toEqual([code]);
    expect(result.identity).toBeUndefined();
  });

  it('says that a login is no number', () => {
    expect(
      prove({ world: delegatingTo('github:acme') })
        .result.told.map(messageOf)
        .join(),
    ).toContain('"mcp-registry-delegate=github:acme", which names no GitHub account by its number');
  });

  it.each([
    ['disproved', 'proved', 'disproved'],
    ['unknown', 'proved', 'unknown'],
    ['late', 'proved', 'late'],
    ['late', 'absent', 'disproved'],
    ['unknown', 'absent', 'disproved'],
    ['disproved', 'failed', 'disproved'],
    ['proved', 'failed', 'unknown'],
  ] as const)('is as good as the worse half: GitHub %s, domain %s: %s', (outcome, domain, expected) => {
    const world = {
      proved: delegatingTo('github:77'),
      absent: {},
      failed: { txt: { 'example.com': 'failed' as const } },
    };
    const told = [
      { code: 'domain-not-reached' as const, severity: 'warning' as const, args: { place: 'x', detail: 'y' } },
    ];
    const { result } = prove({ github: { ...PROVEN, outcome, told }, world: world[domain] });
    expect(result.outcome).toBe(expected);
    expect(result.identity).toBeUndefined();
    expect(result.told).toEqual(expect.arrayContaining(told));
  });

  it('keeps to the host rules of a domain key, and asks nobody then', () => {
    const shared = prove({ proof: { domain: 'my-org.github.io' }, submission: { namespace: 'io.github.my-org' } });
    expect(shared.result).toMatchObject({ outcome: 'disproved', told: [{ code: 'domain-not-accepted' }] });
    const other = prove({ submission: { namespace: 'com.example.api' }, proof: { method: 'http' } });
    expect(other.result).toMatchObject({ outcome: 'disproved', told: [{ code: 'domain-covers-other-names' }] });
    expect([...shared.asked, ...other.asked]).toEqual([]);
  });

  it('by a name in another script waits for a person', () => {
    const domain = 'xn--80ak6aa92e.com';
    const { result } = prove({
      proof: { domain },
      submission: { namespace: 'com.xn--80ak6aa92e' },
      world: { txt: { [domain]: ['mcp-registry-delegate=github:77'] } },
    });
    expect(result).toMatchObject({ outcome: 'unknown', told: [{ code: 'domain-needs-review' }] });
  });

  it('to another account, where one resolver is enough for a yes, is a no by two only', () => {
    const record = publishedBy(77);
    const stale = { txt: delegatingTo('github:1').txt ?? {}, secondTxt: delegatingTo('github:77').txt ?? {} };
    expect(prove({ terms: { record }, world: stale }).result).toMatchObject({
      outcome: 'unknown',
      told: [{ code: 'domain-resolvers-disagree' }],
    });
    const { result, steps } = prove({ terms: { record }, world: delegatingTo('github:1') });
    expect(result).toMatchObject({ outcome: 'disproved', told: [{ code: 'domain-delegates-to-others' }] });
    expect(steps[1]).toEqual([{ kind: 'txt', host: 'example.com', resolvers: 'two' }]);
  });

  it('needs one resolver when the domain and the account are pinned, else two', () => {
    const asked = (record: NamespaceRecord) => prove({ terms: { record } }).steps.flat().flatMap(resolversOf);
    expect(asked(publishedBy(77))).toEqual(['one']);
    expect(asked(RECORD)).toEqual(['two']);
    expect(asked({ ...publishedBy(77), domain: { host: 'other.example', keys: [] } })).toEqual(['two']);
  });

  it('to an account that is new here needs two resolvers, though another one is pinned', () => {
    const record = publishedBy(78);
    const { result, steps } = prove({ terms: { record } });
    expect(result.outcome).toBe('proved');
    expect(steps.flat().flatMap(resolversOf)).toEqual(['one', 'two']);
    const deceived = { txt: delegatingTo('github:77').txt ?? {}, secondTxt: delegatingTo('github:78').txt ?? {} };
    expect(prove({ terms: { record }, world: deceived }).result.outcome).toBe('unknown');
  });
});

describe('attacks', () => {
  it('11: the writer of a page delegates the namespace of its organisation', () => {
    for (const domain of ['github.io', 'my-org.GitHub.IO', 'my-org.gitlab.io', 'sub.my-org.gitlab.io']) {
      const namespace = domain.toLowerCase().split('.').reverse().join('.');
      for (const method of ['dns', 'http'] as const) {
        const { result, asked } = prove({ proof: { domain, method }, submission: { namespace } });
        expect(result).toMatchObject({ outcome: 'disproved', told: [{ code: 'domain-not-accepted' }] });
        expect(asked).toEqual([]);
      }
    }
  });

  it('28: a delegation that one deceived resolver sees', () => {
    const world = { ...delegatingTo('github:77'), secondTxt: delegatingTo('github:1').txt ?? {} };
    expect(prove({ world }).result).toMatchObject({
      outcome: 'unknown',
      told: [{ code: 'domain-resolvers-disagree' }],
    });
  });

  it('28: a delegation beside the real one, seen by one deceived resolver', () => {
    const world = { ...delegatingTo('github:1', 'github:77'), secondTxt: delegatingTo('github:1').txt ?? {} };
    expect(prove({ world }).result).toMatchObject({
      outcome: 'unknown',
      told: [{ code: 'domain-resolvers-disagree' }],
    });
    const other = { ...delegatingTo('github:1', 'github:2'), secondTxt: delegatingTo('github:1').txt ?? {} };
    expect(prove({ world: other }).result).toMatchObject({
      outcome: 'disproved',
      told: [{ code: 'domain-delegates-to-others' }],
    });
    const both = { ...delegatingTo('github:77', 'github:1'), secondTxt: delegatingTo('github:77').txt ?? {} };
    expect(prove({ world: both }).result.outcome).toBe('proved');
  });

  it('revoked: the line was taken away since the last publication', () => {
    const run = prove({ terms: { record: publishedBy(77) }, world: { txt: { 'example.com': [] } } });
    expect(run.result).toMatchObject({ outcome: 'disproved', told: [{ code: 'domain-record-missing' }] });
  });

  it('a GitHub that cannot be asked', () => {
    const run = prove({
      github: { ...PROVEN, outcome: 'unknown' },
      world: { http: { [GITHUB]: noAnswer('timeout') }, ...delegatingTo('github:77') },
    });
    expect(run.result.outcome).toBe('unknown');
  });
});

describe('the line of a delegation', () => {
  it.each([
    ['mcp-registry-delegate=github:1', { ownerId: 1 }],
    ['mcp-registry-delegate=github:1/2', { ownerId: 1, repositoryId: 2 }],
    [' mcp-registry-delegate=github:999999999999999 \t', { ownerId: 999_999_999_999_999 }],
  ])('is read: "%s"', (text, delegate) => {
    expect(parseDelegations([text])).toEqual({ delegates: [delegate], problems: [] });
    expect(renderDelegation(delegate)).toBe(text.trim());
  });

  it.each([
    'mcp-registry-delegate=github:0',
    'mcp-registry-delegate=github:01',
    'mcp-registry-delegate=github:1/0',
    'mcp-registry-delegate=github:1/',
    'mcp-registry-delegate=github:1/2/3',
    'mcp-registry-delegate=github:-1',
    'mcp-registry-delegate=github:1e3',
    'mcp-registry-delegate=github:1000000000000000',
    'mcp-registry-delegate=github:acme',
    'mcp-registry-delegate=github: 1',
    'mcp-registry-delegate=GitHub:1',
    'mcp-registry-delegate=gitlab:1',
    'mcp-registry-delegate=github:1, github:2',
    'MCP-Registry-Delegate=github:1',
    `mcp-registry-delegate=github:1${' x'.repeat(3_000)}`,
  ])('is none, and told: "%s"', (text) => {
    expect(parseDelegations([text])).toEqual({ delegates: [], problems: [text.slice(0, 80)] });
  });

  it('is nothing to tell when it is another record, or stands inside one', () => {
    const texts = ['', 'v=spf1 -all', 'x mcp-registry-delegate=github:1'];
    expect(parseDelegations(texts)).toEqual({ delegates: [], problems: [] });
  });

  it('names an identity exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 }),
        fc.integer({ min: 1 }),
        fc.integer({ min: 1 }),
        (ownerId, other, repositoryId) => {
          expect(isDelegatedTo({ ownerId }, { ownerId: other, repositoryId })).toBe(ownerId === other);
          expect(isDelegatedTo({ ownerId, repositoryId }, { ownerId })).toBe(false);
        },
      ),
    );
    fc.assert(fc.property(fc.array(fc.string()), (texts) => parseDelegations(texts).delegates.length <= texts.length));
  });
});
