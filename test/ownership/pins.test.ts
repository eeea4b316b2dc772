import { describe, expect, it } from 'vitest';
import {
  type NamespaceRecord,
  parseNamespaceRecord,
  renderNamespaceRecord,
} from '../../src/ownership/namespace-record.ts';
import type { NamespaceVerdict, ProofKind, ProvenIdentity, Submission } from '../../src/ownership/namespace-verdict.ts';
import { judgePins, type PinContext, type PinVerdict } from '../../src/ownership/pins.ts';
import { submit } from './github/github-world.ts';
import { readTold } from './told-texts.ts';

const NOW = '2026-02-01T00:00:00Z';
const CONTEXT: PinContext = {
  now: NOW,
  approved: false,
  isApprovedNamespace: false,
  newNamespaceHours: 24,
};
const APPROVED: PinContext = { ...CONTEXT, approved: true };

const alice: ProvenIdentity = {
  kind: 'github',
  ownerId: 101,
  login: 'Alice',
  type: 'User',
  repositoryId: 7001,
  repository: 'Alice/weather',
};
const key = (letter: string) => ({ alg: 'ed25519', sha256: letter.repeat(64) });
const withKey = (letter: string, more: object = {}): ProvenIdentity => ({
  kind: 'domain',
  host: 'example.com',
  key: key(letter),
  ...more,
});
const delegated = (ownerId: number, more: object = {}): ProvenIdentity => ({
  kind: 'domain',
  host: 'example.com',
  delegate: { ownerId, repositoryId: 7001, login: 'alice', ...more },
});

const RECORD: NamespaceRecord = {
  schema: 'mcp-git-registry/namespace/1',
  ns: 'io.github.alice',
  canonical: 'io.github.Alice',
  kind: 'github',
  github: { ownerId: 101, login: 'Alice', type: 'User' },
  servers: { 'io.github.alice/weather': { repositoryIds: [7001] } },
  firstSeen: '2026-01-01T00:00:00Z',
  pr: 1,
};
const DOMAIN: NamespaceRecord = {
  schema: 'mcp-git-registry/namespace/1',
  ns: 'com.example',
  canonical: 'com.example',
  kind: 'domain',
  domain: {
    host: 'example.com',
    keys: [{ ...key('a'), firstSeen: '2026-01-01T00:00:00Z' }],
    delegates: [{ ownerId: 101, login: 'alice', firstSeen: '2026-01-01T00:00:00Z' }],
  },
  servers: { 'com.example/weather': { repositoryIds: [7001] } },
  firstSeen: '2026-01-01T00:00:00Z',
};
const CHILD: NamespaceRecord = {
  ...DOMAIN,
  ns: 'com.example.api',
  canonical: 'com.example.api',
  domain: { host: 'api.example.com', keys: [{ ...key('c'), firstSeen: NOW }] },
  servers: {},
};

const named = (name: string, more: Partial<Submission> = {}) => submit({ name, version: '1.0.0' }, more);
const WEATHER = named('io.github.Alice/weather');

interface Case {
  readonly identity?: ProvenIdentity;
  readonly kind?: ProofKind;
  readonly submission?: Submission;
  readonly record?: NamespaceRecord | 'none';
  readonly context?: PinContext;
}

function pin({
  identity = alice,
  kind = 'github-repository',
  submission = WEATHER,
  record = RECORD,
  context = CONTEXT,
}: Case = {}) {
  const verdict: NamespaceVerdict = { outcome: 'proved', kind, identity, told: [] };
  return judgePins(verdict, submission, record === 'none' ? undefined : record, context);
}

const inDomain = (given: Case): Case => ({
  kind: 'domain-key',
  submission: named('com.example/weather'),
  record: DOMAIN,
  ...given,
});
function codesOf({ told }: PinVerdict) {
  readTold(told);
  return told.map(({ code }) => code);
}

describe('the first publication in a namespace', () => {
  it('waits for a maintainer or 24 hours, and makes the record', () => {
    const submission = named('io.github.ALICE/Weather', {
      pullRequest: { number: 5, author: alice as never, headSha: '' },
    });
    const verdict = pin({ record: 'none', submission });
    expect(verdict).toEqual({
      outcome: 'proved',
      review: 'first-publication',
      waitHours: 24,
      told: [
        { code: 'namespace-first-publication', severity: 'info', args: { namespace: 'io.github.ALICE', hours: 24 } },
      ],
      record: {
        schema: 'mcp-git-registry/namespace/1',
        ns: 'io.github.alice',
        canonical: 'io.github.Alice',
        kind: 'github',
        github: { ownerId: 101, login: 'Alice', type: 'User' },
        servers: { 'io.github.alice/weather': { repositoryIds: [7001] } },
        firstSeen: NOW,
        pr: 5,
      },
    });
    expect(parseNamespaceRecord(renderNamespaceRecord(verdict.record!))).toEqual({
      kind: 'record',
      record: verdict.record,
    });
  });

  it('of a domain pins the host and the key', () => {
    const verdict = pin(inDomain({ record: 'none', identity: withKey('a') }));
    expect(verdict.record).toMatchObject({
      ns: 'com.example',
      kind: 'domain',
      domain: { host: 'example.com', keys: [{ ...key('a'), firstSeen: NOW }] },
      servers: { 'com.example/weather': { repositoryIds: [] } },
    });
    expect(verdict.record).not.toHaveProperty('pr');
    expect(parseNamespaceRecord(renderNamespaceRecord(verdict.record!)).kind).toBe('record');
  });

  it('of a delegated domain pins the account and the repository, and no key', () => {
    const verdict = pin(inDomain({ record: 'none', identity: delegated(101) }));
    expect(verdict.record).toMatchObject({
      domain: { host: 'example.com', keys: [], delegates: [{ ownerId: 101, login: 'alice', firstSeen: NOW }] },
      servers: { 'com.example/weather': { repositoryIds: [7001] } },
    });
    expect(parseNamespaceRecord(renderNamespaceRecord(verdict.record!)).kind).toBe('record');
  });

  it.each<[string, Partial<PinContext>, boolean]>([
    ['a maintainer approved', { approved: true }, true],
    ['the namespace is approved by policy', { isApprovedNamespace: true }, true],
    ['24 hours have passed', { waitingSince: '2026-01-31T00:00:00Z' }, true],
    ['23 hours have passed', { waitingSince: '2026-01-31T01:00:00Z' }, false],
    ['the policy’s hour has passed', { waitingSince: '2026-01-31T23:00:00Z', newNamespaceHours: 1 }, true],
    ['the policy’s two days have not passed', { waitingSince: '2026-01-31T00:00:00Z', newNamespaceHours: 48 }, false],
    ['a time that is none has passed', { waitingSince: 'yesterday' }, false],
    ['the submission is of tomorrow', { waitingSince: '2026-02-02T00:00:00Z' }, false],
  ])('when %s, is accepted: %o %s', (_, changes, accepted) => {
    const verdict = pin({ record: 'none', context: { ...CONTEXT, ...changes } });
    expect([verdict.outcome, verdict.review === undefined]).toEqual(['proved', accepted]);
    expect(verdict.record?.github?.ownerId).toBe(101);
  });
});

describe('a later publication in a namespace of GitHub', () => {
  it.each<[string, Case]>([
    ['from the pinned repository', {}],
    [
      'by the author of the pull request, without a repository',
      { identity: { kind: 'github', ownerId: 101, login: 'alice', type: 'User' }, kind: 'github-pr-author' },
    ],
    [
      'of a new server from another repository',
      { identity: { ...alice, repositoryId: 7002 }, submission: named('io.github.Alice/maps') },
    ],
    [
      'of a server without a pinned repository',
      { record: { ...RECORD, servers: { 'io.github.alice/weather': { repositoryIds: [] } } } },
    ],
    ['by the proof that the owner demands', { record: { ...RECORD, policy: { requireProof: 'github-repository' } } }],
  ])('is accepted %s', (_, given) => {
    expect(pin(given)).toMatchObject({ outcome: 'proved', told: [] });
    expect(pin(given).review).toBeUndefined();
  });

  it('keeps what was pinned, takes GitHub’s present spelling, and adds what is new in order', () => {
    const identity = { ...alice, login: 'ALICE', type: 'Organization', repositoryId: 7002 } as const;
    const record = { ...RECORD, policy: { allowSelfHosted: true } };
    expect(pin({ identity, record, submission: named('io.github.Alice/Maps') }).record).toEqual({
      ...record,
      canonical: 'io.github.ALICE',
      github: { ownerId: 101, login: 'ALICE', type: 'Organization' },
      servers: {
        'io.github.alice/maps': { repositoryIds: [7002] },
        'io.github.alice/weather': { repositoryIds: [7001] },
      },
    });
    expect(Object.keys(pin({ identity, submission: named('io.github.Alice/Maps') }).record!.servers)).toEqual([
      'io.github.alice/maps',
      'io.github.alice/weather',
    ]);
    expect(pin().record).toEqual(RECORD);
  });

  it.each<[string, Case, string]>([
    [
      'threat 8: the login was freed and registered again',
      { identity: { ...alice, ownerId: 999 } },
      'namespace-owner-recreated',
    ],
    ['the account was renamed', { identity: { ...alice, login: 'alice-new' } }, 'namespace-owner-renamed'],
    ['another account', { identity: { ...alice, login: 'bob', ownerId: 303 } }, 'namespace-owner-differs'],
    ['a record without an owner', { record: (({ github: _, ...rest }) => rest)(RECORD) }, 'namespace-owner-differs'],
    ['a proof of a domain', { identity: withKey('a') }, 'namespace-kind-differs'],
    ['the record of another namespace', { record: { ...RECORD, ns: 'io.github.bob' } }, 'namespace-kind-differs'],
    [
      'another kind of proof than the owner demands',
      { record: { ...RECORD, policy: { requireProof: 'github-attestation' } } },
      'namespace-proof-required',
    ],
  ])('is refused: %s; no approval changes that', (_, given, code) => {
    for (const context of [CONTEXT, { ...APPROVED, isApprovedNamespace: true }]) {
      const verdict = pin({ ...given, context });
      expect([verdict.outcome, codesOf(verdict), verdict.record]).toEqual(['disproved', [code], undefined]);
    }
  });

  it.each<[NonNullable<NamespaceRecord['policy']>]>([
    [{ workflow: '.github/workflows/release.yml' }],
    [{ environment: 'release' }],
    [{ workflow: '.github/workflows/release.yml', requireProof: 'github-repository' }],
  ])('whose record pins %j takes a proof that names a workflow, and no other', (policy) => {
    const kinds = ['github-repository', 'github-pr-author', 'github-attestation', 'github-oidc'] as const;
    const isFree = policy.requireProof === undefined;
    const taken = kinds.filter((kind) => pin({ kind, record: { ...RECORD, policy } }).outcome === 'proved');
    expect(taken).toEqual(isFree ? ['github-attestation', 'github-oidc'] : []);
    const refused = pin({ record: { ...RECORD, policy }, context: APPROVED });
    expect(codesOf(refused)).toEqual(['namespace-workflow-pinned']);
    expect(readTold(refused.told).join()).toContain(policy.workflow ?? 'release');
  });

  it('of a domain with such a pin takes a delegation with an attestation in it, and nothing else', () => {
    const record = { ...DOMAIN, policy: { environment: 'release' } };
    const judge = (kind: ProofKind, identity: ProvenIdentity, innerKind?: ProofKind) => {
      const verdict = { outcome: 'proved', kind, identity, told: [], ...(innerKind ? { innerKind } : {}) } as const;
      return judgePins(verdict, named('com.example/weather'), record, CONTEXT).outcome;
    };
    expect(judge('domain-delegation', delegated(101), 'github-attestation')).toBe('proved');
    expect(judge('domain-delegation', delegated(101), 'github-repository')).toBe('disproved');
    expect(judge('domain-delegation', delegated(101))).toBe('disproved');
    expect(judge('domain-key', withKey('a'))).toBe('disproved');
  });

  it('threat 10: another repository of the same owner does not take over a server', () => {
    const identity = { ...alice, repositoryId: 7002, repository: 'Alice/other' };
    const verdict = pin({ identity });
    expect(verdict).toMatchObject({
      outcome: 'proved',
      review: 'other-repository',
      told: [
        {
          code: 'namespace-repository-not-pinned',
          severity: 'warning',
          args: { found: 7002, pinned: '7001', repository: 'Alice/other' },
        },
      ],
    });
    expect(verdict).not.toHaveProperty('waitHours');
    const muchLater = { ...CONTEXT, isApprovedNamespace: true, waitingSince: '2020-01-01T00:00:00Z' };
    expect(pin({ identity, context: muchLater }).review).toBe('other-repository');
    const approved = pin({ identity, context: APPROVED });
    expect(approved.review).toBeUndefined();
    expect(approved.record?.servers['io.github.alice/weather']).toEqual({ repositoryIds: [7001, 7002] });
  });

  it('threat 9: nor does a repository that was made anew under the old name', () => {
    expect(pin({ identity: { ...alice, repositoryId: 8888 } }).review).toBe('other-repository');
    const { repository: _, ...unnamed } = { ...alice, repositoryId: 8888 };
    expect(pin({ identity: unnamed }).told[0]?.args).toMatchObject({ repository: 'unnamed' });
  });

  it('threat 18: a record that comes with the submission counts for nothing', () => {
    const own = { ...RECORD, github: { ownerId: 999, login: 'Alice', type: 'User' } };
    const submission = submit({
      name: 'io.github.Alice/weather',
      version: '1.0.0',
      record: own,
      _meta: { record: own },
    });
    expect(codesOf(pin({ submission, identity: { ...alice, ownerId: 999 } }))).toEqual(['namespace-owner-recreated']);
  });

  it('threat 32: the case of a name leads past no pin', () => {
    const identity = { ...alice, repositoryId: 7002 };
    expect(pin({ identity, submission: named('IO.GitHub.ALICE/WEATHER') }).review).toBe('other-repository');
  });
});

describe('a later publication in the namespace of a domain', () => {
  it.each<[string, Case]>([
    ['with the pinned key', { identity: withKey('a') }],
    ['with a new key that a pinned one signed for', { identity: withKey('b', { signedByPinnedKey: true }) }],
    ['by the pinned account', { identity: delegated(101), kind: 'domain-delegation' }],
    [
      'by the pinned account after it was renamed',
      { identity: delegated(101, { login: 'alice-new' }), kind: 'domain-delegation' },
    ],
  ])('is accepted %s', (_, given) => {
    expect(pin(inDomain(given))).toMatchObject({ outcome: 'proved', told: [] });
    expect(pin(inDomain(given)).review).toBeUndefined();
  });

  it('pins the key that a pinned one signed for, once', () => {
    const { record } = pin(inDomain({ identity: withKey('b', { signedByPinnedKey: true }) }));
    expect(record?.domain?.keys.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b']);
    expect(pin(inDomain({ identity: withKey('b'), record: record! })).record).toEqual(record);
    expect(record?.domain?.delegates).toHaveLength(1);
  });

  it('keeps the number of an account and takes its present login', () => {
    const { record } = pin(inDomain({ identity: delegated(101, { login: 'alice-new' }) }));
    expect(record?.domain?.delegates).toEqual([
      { ownerId: 101, login: 'alice-new', firstSeen: '2026-01-01T00:00:00Z' },
    ]);
  });

  it('threat 29: an expired or sold domain: a new key waits for a maintainer and 72 hours', () => {
    const given = inDomain({ identity: withKey('b') });
    expect(pin(given)).toMatchObject({
      outcome: 'proved',
      review: 'new-key',
      waitHours: 72,
      told: [{ code: 'namespace-key-not-pinned', severity: 'warning', args: { key: `ed25519 ${'b'.repeat(16)}` } }],
    });
    const since = (waitingSince: string, approved: boolean) =>
      pin({ ...given, context: { ...CONTEXT, approved, waitingSince } }).review;
    expect(since('2020-01-01T00:00:00Z', false)).toBe('new-key');
    expect(since('2026-01-29T01:00:00Z', true)).toBe('new-key');
    expect(since('2026-01-29T00:00:00Z', true)).toBeUndefined();
    expect(pin({ ...given, context: APPROVED }).record?.domain?.keys).toHaveLength(2);
  });

  it('threat 29: so does another account that a new holder names', () => {
    const verdict = pin(
      inDomain({ identity: delegated(666, { login: 'mallory' }), submission: named('com.example/brand-new') }),
    );
    expect([verdict.review, codesOf(verdict)]).toEqual(['new-key', ['namespace-delegate-not-pinned']]);
    const approved = pin(inDomain({ identity: delegated(666), context: APPROVED }));
    expect(approved.record?.domain?.delegates?.map(({ ownerId }) => ownerId)).toEqual([101, 666]);
  });

  it('threat 29: the word that a pinned key signed is worth nothing where none is pinned', () => {
    const record = { ...DOMAIN, domain: { host: 'example.com', keys: [] } };
    expect(pin(inDomain({ record, identity: withKey('b', { signedByPinnedKey: true }) })).review).toBe('new-key');
    expect(pin(inDomain({ record, identity: delegated(101) })).review).toBe('new-key');
  });

  it('an identity without key and account, and a record without a domain, are strangers', () => {
    expect(codesOf(pin(inDomain({ identity: { kind: 'domain', host: 'example.com' } })))).toEqual([
      'namespace-key-not-pinned',
    ]);
    const { domain: _, ...record } = DOMAIN;
    expect(pin(inDomain({ record, identity: withKey('a') })).review).toBe('new-key');
    expect(pin(inDomain({ record, identity: withKey('a'), context: APPROVED })).record?.domain?.host).toBe(
      'example.com',
    );
  });

  it('threat 10: another repository of the pinned account waits for a maintainer', () => {
    const verdict = pin(inDomain({ identity: delegated(101, { repositoryId: 7002 }) }));
    expect([verdict.review, codesOf(verdict)]).toEqual(['other-repository', ['namespace-repository-not-pinned']]);
  });

  it('threat 30: example.com publishes into the recorded com.example.api', () => {
    const given: Case = { record: CHILD, submission: named('com.example.api/x'), kind: 'domain-key' };
    const byParent = pin({ ...given, identity: withKey('a') });
    expect([byParent.review, codesOf(byParent), 'waitHours' in byParent]).toEqual([
      'child-namespace',
      ['namespace-child-recorded'],
      false,
    ]);
    const muchLater = { ...CONTEXT, isApprovedNamespace: true, waitingSince: '2020-01-01T00:00:00Z' };
    expect(pin({ ...given, identity: withKey('a'), context: muchLater }).review).toBe('child-namespace');
    expect(pin({ ...given, identity: withKey('c', { host: 'api.example.com' }) }).review).toBeUndefined();
    expect(pin({ ...given, identity: withKey('d', { host: 'api.example.com' }) }).review).toBe('new-key');
    expect(pin({ ...given, identity: withKey('a'), context: APPROVED }).record?.domain?.keys).toHaveLength(2);
  });

  it('threat 29: a child’s first publication is held by the pins of the parent that proves it', () => {
    const given: Case = { record: 'none', submission: named('com.example.new/x'), kind: 'domain-key' };
    const context = { ...CONTEXT, isApprovedNamespace: true, parentRecords: [DOMAIN] };
    expect(pin({ ...given, identity: withKey('b'), context }).review).toBe('new-key');
    expect(pin({ ...given, identity: withKey('a'), context }).review).toBeUndefined();
  });

  it.each<[string, Case, string | undefined]>([
    ['another key', { identity: withKey('b', { host: 'new.example.com' }) }, 'child-namespace'],
    ['another account', { identity: delegated(6_666, { host: 'new.example.com' }) }, 'child-namespace'],
    ['another account by the parent', { identity: delegated(6_666) }, 'new-key'],
    ['the pinned key', { identity: withKey('a', { host: 'new.example.com' }) }, undefined],
    ['the pinned account', { identity: { ...delegated(101), host: 'new.example.com' } as ProvenIdentity }, undefined],
  ])('threat 29: below a recorded parent a first publication by %s', (_, made, review) => {
    const given: Case = { record: 'none', submission: named('com.example.new/x'), kind: 'domain-key', ...made };
    const context = { ...CONTEXT, isApprovedNamespace: true, parentRecords: [DOMAIN] };
    const identity = {
      ...made.identity,
      ...(_.endsWith('parent') ? {} : { host: 'new.example.com' }),
    } as ProvenIdentity;
    const verdict = pin({ ...given, identity, context });
    expect(verdict.review).toBe(review);
    if (review === 'child-namespace') expect(codesOf(verdict)).toEqual(['namespace-below-recorded']);
    expect(pin({ ...given, identity, context: { ...context, approved: true } }).review).toBeUndefined();
  });

  it('threat 29: the nearest recorded parent decides, however high the proven domain lies', () => {
    const given: Case = { record: 'none', submission: named('com.example.api.v1/x'), kind: 'domain-key' };
    const context = { ...CONTEXT, parentRecords: [CHILD, DOMAIN], isApprovedNamespace: true };
    expect(pin({ ...given, identity: withKey('a'), context }).review).toBe('child-namespace');
    expect(pin({ ...given, identity: withKey('c', { host: 'api.example.com' }), context }).review).toBeUndefined();
  });
});

describe('what was not proven', () => {
  it.each<[string, Partial<NamespaceVerdict>]>([
    ['a disproved verdict', { outcome: 'disproved' }],
    ['an unknown one', { outcome: 'unknown' }],
    ['a late one', { outcome: 'late' }],
    ['one without an identity', { outcome: 'proved', identity: undefined as never }],
  ])('%s is not accepted by any pin or approval', (_, changes) => {
    const verdict: NamespaceVerdict = { outcome: 'proved', identity: alice, told: [], ...changes };
    for (const record of [undefined, RECORD]) {
      expect(judgePins(verdict, WEATHER, record, { ...APPROVED, isApprovedNamespace: true })).toEqual({
        outcome: 'disproved',
        told: [],
      });
    }
  });

  it('a verdict without a kind does not meet what the owner demands', () => {
    const record = { ...RECORD, policy: { requireProof: 'github-attestation' } };
    const verdict = judgePins({ outcome: 'proved', identity: alice, told: [] }, WEATHER, record, APPROVED);
    expect(codesOf(verdict)).toEqual(['namespace-proof-required']);
  });
});

describe('a record', () => {
  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['no record', '[]', 'the document must be object'],
    [
      'an account without a number',
      JSON.stringify({ ...RECORD, github: { ...RECORD.github, ownerId: '101' } }),
      '/github/ownerId must be integer',
    ],
    [
      'a delegate without a number',
      JSON.stringify({ ...DOMAIN, domain: { ...DOMAIN.domain, delegates: [{ login: 'x', firstSeen: NOW }] } }),
      "/domain/delegates/0 must have required property 'ownerId'",
    ],
  ])('that is %s is a problem, never an absent one', (_, text, reason) => {
    expect(parseNamespaceRecord(text)).toEqual({ kind: 'problem', reason });
  });

  it('is written and read again without a change', () => {
    for (const record of [RECORD, DOMAIN, CHILD]) {
      expect(parseNamespaceRecord(renderNamespaceRecord(record))).toEqual({ kind: 'record', record });
    }
  });
});
