import { describe, expect, it } from 'vitest';
import type { ProofKind, ProvenIdentity } from '../../src/ownership/namespace-verdict.ts';
import { judgeBundleOwner } from '../../src/packages/bundle-owner.ts';
import type { BundleSource, PackageVerdict } from '../../src/packages/package-verdict.ts';

const GITHUB: BundleSource = {
  host: 'github',
  repository: 'acme/mcp',
  repositoryId: 77,
  ownerId: 5,
  ownerLogin: 'acme',
};
const GITLAB: BundleSource = { host: 'gitlab', repository: 'acme/mcp' };
const NO_IDS: BundleSource = { host: 'github', repository: 'acme/mcp' };
const NO_REPOSITORY: BundleSource = { host: 'github', repository: 'acme/mcp', ownerId: 5 };
const OTHER: BundleSource = { host: 'other', repository: 'files.acme.example' };

const owner = (ownerId: number): ProvenIdentity => ({ kind: 'github', ownerId, login: 'acme', type: 'User' });
const key: ProvenIdentity = { kind: 'domain', host: 'acme.example', key: { alg: 'ed25519', sha256: 'ab' } };
const bare: ProvenIdentity = { kind: 'domain', host: 'acme.example' };
const delegate = (ownerId: number, repositoryId?: number): ProvenIdentity => ({
  kind: 'domain',
  host: 'acme.example',
  delegate: { ownerId, login: 'acme', ...(repositoryId === undefined ? {} : { repositoryId }) },
});

const restricted = (ownerId: number, repositoryId: number): ProvenIdentity => ({
  kind: 'domain',
  host: 'acme.example',
  delegate: { ownerId, repositoryId, login: 'acme', restrictedTo: repositoryId },
});

const proved = (source?: BundleSource): PackageVerdict => ({
  outcome: 'proved',
  told: [],
  ...(source ? { source } : {}),
});
const judge = (source: BundleSource, identity: ProvenIdentity | undefined, kind?: ProofKind) => {
  const { outcome, told } = judgeBundleOwner(proved(source), identity, kind);
  return [outcome, ...told.map(({ code }) => code)];
};

describe('judgeBundleOwner (ownership.md 8.7 point 2)', () => {
  it.each<[string, BundleSource, ProvenIdentity | undefined, ProofKind, string[]]>([
    ['the owner itself', GITHUB, owner(5), 'github-repository', ['proved']],
    ['the author of the pull request', GITHUB, owner(5), 'github-pr-author', ['proved']],
    ['threat 36: another owner', GITHUB, owner(6), 'github-attestation', ['disproved', 'bundle-owner-differs']],
    ['the same login with another id', GITHUB, owner(7), 'github-repository', ['disproved', 'bundle-owner-differs']],
    ['an owner without ids to compare', NO_IDS, owner(5), 'github-repository', ['unknown', 'bundle-owner-unknown']],
    ['nobody proven', GITHUB, undefined, 'github-repository', ['unknown', 'bundle-owner-unknown']],
    ['a domain that names the owner', GITHUB, delegate(5), 'domain-delegation', ['proved']],
    ['a domain that names the repository', GITHUB, delegate(9, 77), 'domain-delegation', ['proved']],
    ['a domain that names this repository alone', GITHUB, restricted(5, 77), 'domain-delegation', ['proved']],
    [
      'a domain that names another repository of the owner alone',
      GITHUB,
      restricted(5, 78),
      'domain-delegation',
      ['disproved', 'bundle-owner-differs'],
    ],
    [
      'a domain that names one repository, and none to compare',
      NO_REPOSITORY,
      restricted(5, 77),
      'domain-delegation',
      ['unknown', 'bundle-owner-unknown'],
    ],
    [
      'a domain that names another owner',
      GITHUB,
      delegate(6),
      'domain-delegation',
      ['disproved', 'bundle-owner-differs'],
    ],
    [
      'a domain that names another repository of another owner',
      GITHUB,
      delegate(6, 78),
      'domain-delegation',
      ['disproved', 'bundle-owner-differs'],
    ],
    [
      'a domain that names an owner, and no ids to compare',
      NO_IDS,
      delegate(6),
      'domain-delegation',
      ['unknown', 'bundle-owner-unknown'],
    ],
    ['the key of a domain', GITHUB, key, 'domain-key', ['proved']],
    ['the key of a domain, and no ids to compare', NO_IDS, key, 'domain-key', ['proved']],
    ['a key that was not what proved', GITHUB, key, 'domain-delegation', ['disproved', 'bundle-owner-differs']],
    ['a domain with nothing', GITHUB, bare, 'domain-key', ['disproved', 'bundle-owner-differs']],
    ['GitLab by the key of a domain', GITLAB, key, 'domain-key', ['proved']],
    ['GitLab by a GitHub owner', GITLAB, owner(5), 'github-repository', ['disproved', 'bundle-needs-domain-key']],
    ['GitLab by delegation', GITLAB, delegate(5), 'domain-delegation', ['disproved', 'bundle-needs-domain-key']],
    ['GitLab by nobody', GITLAB, undefined, 'domain-key', ['unknown', 'bundle-owner-unknown']],
    ['a host of the policy', OTHER, undefined, 'github-repository', ['proved']],
  ])('%s', (_, source, identity, kind, expected) => {
    expect(judge(source, identity, kind)).toEqual(expected);
  });

  it('changes nothing but a proved bundle', () => {
    for (const outcome of ['disproved', 'late', 'unknown'] as const) {
      const verdict = { outcome, told: [], source: GITHUB };
      expect(judgeBundleOwner(verdict, owner(6), 'github-repository')).toBe(verdict);
    }
    const npm = proved();
    expect(judgeBundleOwner(npm, undefined, undefined)).toBe(npm);
  });

  it('names both sides, and keeps what was told and seen', () => {
    const verdict: PackageVerdict = {
      ...proved(GITHUB),
      observed: { bytes: 1 },
      told: [{ code: 'bundle-owner-unknown', severity: 'info', args: {} }],
    };
    const { told, observed } = judgeBundleOwner(verdict, delegate(6), 'domain-delegation');
    expect(observed).toEqual({ bytes: 1 });
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({
      severity: 'error',
      member: 'identifier',
      args: { repository: 'acme/mcp', owner: 'acme (id 5)', publisher: 'acme (id 6), named by acme.example' },
    });
  });

  it.each<[ProvenIdentity | undefined, string]>([
    [owner(6), 'acme (id 6)'],
    [bare, 'acme.example'],
    [undefined, 'nobody who was proven'],
  ])('calls a publisher %j by what was proven', (identity, publisher) => {
    const { ownerLogin: _, ...nameless } = GITHUB;
    const { told } = judgeBundleOwner(proved(nameless), identity, 'domain-key');
    expect(told[0]?.args).toMatchObject({ publisher, owner: 'an owner (id 5)' });
  });

  it('says so when the owner of the release is unknown', () => {
    expect(judgeBundleOwner(proved(NO_IDS), owner(5), 'github-repository').told[0]?.args.owner).toBe(
      'an unknown owner',
    );
  });
});
