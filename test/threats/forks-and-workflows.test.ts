import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { toPredicate, toPredicateType } from '../../src/ownership/attestation/publish-predicate.ts';
import { createInstance, type Instance } from '../ownership/attestation/mint.ts';
import {
  ALICES,
  type AttackedRegistry,
  alicePins,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  REGISTRY_ID,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { addCommit, commitOf, setRef } from '../support/github-server.ts';
import { aliceServer, makeOutside, type Outside } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
let instance: Instance;
beforeAll(async () => {
  instance = await createInstance('log-v1');
});
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const PINS = 'registry-data/receipts/al/io.github.alice/namespace.json';
const TEXT = aliceServer('1.0.0');
const EVIL = aliceServer('1.0.0', { description: 'Forecasts by Mallory.' });

/** A branch with this entry and proof: the verdict of `verify --base`, and what `admit` does when it is merged anyway. */
async function attack(text: string, proof: unknown, outside: Outside) {
  registry.beginBranch();
  registry.submit(text, proof);
  registry.commit();
  const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
  return {
    verification: await registry.verifyBase(outside, {}, world),
    report: await registry.admit(outside, {}, world),
  };
}

function expectRefused({ verification, report }: Awaited<ReturnType<typeof attack>>, code: string): void {
  expect(verification.verdict).toBe('fail');
  expect(codesOf(verification)).toContain(code);
  expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
}

describe('threat 11: whoever writes one Pages site mints the namespace of all', () => {
  it.each([
    'github.io',
    'my-org.github.io',
    'my-org.GitHub.IO',
    'sub.my-org.github.io',
    'gitlab.io',
    'my-org.gitlab.io',
    'sub.my-org.gitlab.io',
  ])('refuses %s for a key and for a delegation, and asks nobody', async (host) => {
    const name = `${host.toLowerCase().split('.').reverse().join('.')}/weather`;
    const key = createDomainKey();
    for (const domain of [host, host.toLowerCase()]) {
      const outside = makeOutside();
      outside.txt.set(domain, [key.record, 'mcp-registry-delegate=github:6666']);
      const text = remoteServer(name, 'https://mcp.example.com/mcp');
      const proofs = [
        signDomainProof(key, text, { domain }),
        signDomainProof(key, text, { domain, method: 'http' }),
        { kind: 'domain-delegation', method: 'dns', domain },
      ];
      for (const proof of proofs) {
        const file = registry.submit(text, proof);
        const verification = await registry.verifyFile(file, outside);
        expect(verification.verdict).toBe('fail');
        expect(outside.asked.filter((question) => question.toLowerCase().includes(domain.toLowerCase()))).toEqual([]);
      }
    }
  });

  it.each(['github.io.evil-example.com', 'my-org.github.io.example.com'])(
    "takes %s, which is somebody's own",
    async (host) => {
      const name = `${host.split('.').reverse().join('.')}/weather`;
      const key = createDomainKey();
      const outside = makeOutside();
      outside.txt.set(host, [key.record]);
      const text = remoteServer(name, `https://${host}/mcp`);
      const file = registry.submit(text, signDomainProof(key, text, { domain: host }));
      expect((await registry.verifyFile(file, outside)).verdict).toBe('pass');
    },
  );
});

describe('threat 12: a commit of a fork shown under the repository of the victim', () => {
  const repositoryProof = (more: object) => ({
    kind: 'github-repository',
    repository: 'alice/weather-mcp',
    repositoryId: 7001,
    path: 'server.json',
    ...more,
  });

  it('refuses a commit that GitHub serves there but that is on no branch and at no tag of the victim', async () => {
    const outside = outsideOf({ '1.0.0': TEXT });
    const [victim] = outside.github.repositories;
    if (!victim) throw new Error('no repository');
    const parent = commitOf(victim, 'heads/main');
    const ahead = addCommit(victim, { 'server.json': EVIL }, parent);
    expectRefused(await attack(EVIL, repositoryProof({ sha: ahead }), outside), 'github-commit-apart');
    const diverged = addCommit(victim, { 'server.json': EVIL });
    registry.submit(EVIL, repositoryProof({ sha: diverged }));
    registry.commit();
    const again = await registry.verifyBase(outside);
    expect(codesOf(again)).toContain('github-commit-apart');
    registry.submit(EVIL, repositoryProof({ sha: diverged, ref: 'refs/tags/v1.0.0' }));
    expect(codesOf(await registry.verifyBase(outside))).toContain('github-ref-moved');
    registry.submit(EVIL, repositoryProof({ sha: diverged, ref: 'refs/heads/main' }));
    expect(codesOf(await registry.verifyBase(outside))).toContain('github-commit-apart');
  });

  it.each([
    'refs/pull/1/head',
    'refs/pull/1/merge',
    'refs/heads/../pull/1/head',
    'refs/tags/../../pull/1/head',
    'refs/remotes/origin/x',
  ])('refuses the ref %s and asks for none', async (ref) => {
    const outside = outsideOf({ '1.0.0': TEXT });
    const [victim] = outside.github.repositories;
    if (!victim) throw new Error('no repository');
    const sha = addCommit(victim, { 'server.json': EVIL });
    setRef(victim, 'pull/1/head', sha);
    const refused = await attack(EVIL, repositoryProof({ sha, ref }), outside);
    expect([refused.verification.verdict, refused.report.verdict]).toEqual(['fail', 'fail']);
    expect(outside.asked.filter((question) => question.includes('pull'))).toEqual([]);
  });

  it('refuses another branch of the victim', async () => {
    const outside = outsideOf({ '1.0.0': TEXT });
    const [victim] = outside.github.repositories;
    if (!victim) throw new Error('no repository');
    const sha = addCommit(victim, { 'server.json': EVIL });
    setRef(victim, 'heads/contribution-of-mallory', sha);
    expectRefused(
      await attack(EVIL, repositoryProof({ sha, ref: 'refs/heads/contribution-of-mallory' }), outside),
      'github-ref-refused',
    );
  });
});

interface Signed {
  readonly extensions?: Readonly<Record<number, string | undefined>>;
}

function attest({ extensions }: Signed = {}) {
  return instance.mint({
    statement: {
      subject: [{ name: 'server.json', digest: { sha256: digestOf(TEXT).slice('sha256:'.length) } }],
      predicateType: toPredicateType(REGISTRY_ID),
      predicate: toPredicate({ name: ALICES, version: '1.0.0' }, { registryId: REGISTRY_ID, action: 'publish' }),
    },
    extensions: { 12: 'https://github.com/alice/weather-mcp', 15: '7001', 17: '1001', ...extensions },
  });
}

const attackBySigning = async (signed: Signed) =>
  attack(TEXT, { kind: 'github-attestation', bundle: await attest(signed) }, outsideOf({ '1.0.0': TEXT }));

describe("threat 13: the publisher's CI taken over by an event that strangers start", () => {
  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'fork', 'watch', ''])(
    'refuses a bundle of the event "%s"',
    async (event) => expectRefused(await attackBySigning({ extensions: { 20: event } }), 'ci-event-refused'),
  );

  it.each(['refs/pull/7/merge', 'refs/pull/7/head'])('refuses a bundle of %s', async (ref) => {
    expectRefused(await attackBySigning({ extensions: { 14: ref } }), 'ci-ref-refused');
  });

  it('refuses a feature branch where the pins name the release workflow at tags, and another environment', async () => {
    const workflow = '.github/workflows/release.yml@refs/tags/v*';
    registry.write(PINS, alicePins({ policy: { workflow, environment: 'release' } }));
    const at = (ref: string) => `https://github.com/alice/weather-mcp/.github/workflows/release.yml@${ref}`;
    const [branch, tag] = ['refs/heads/feature', 'refs/tags/v1.0.0'];
    const onBranch = { 9: at(branch), 14: branch, 18: at(branch), 23: 'release' };
    expectRefused(await attackBySigning({ extensions: onBranch }), 'ci-workflow-mismatch');
    const proofs: [Signed['extensions'], string][] = [
      [{ 18: at(tag), 23: 'anything' }, 'fail'],
      [{ 18: at(tag) }, 'fail'],
      [{ 18: at(tag), 23: 'release' }, 'pass'],
    ];
    for (const [extensions = {}, verdict] of proofs) {
      registry.submit(TEXT, { kind: 'github-attestation', bundle: await attest({ extensions }) });
      const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
      expect((await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, world)).verdict).toBe(verdict);
    }
  });
});

describe('threat 14: a reusable workflow taken for the one that was started', () => {
  it("does not take somebody else's workflow for the pinned one, though ids are right", async () => {
    registry.write(PINS, alicePins({ policy: { workflow: '.github/workflows/release.yml' } }));
    const own = 'https://github.com/alice/weather-mcp/.github/workflows/release.yml@refs/tags/v1.0.0';
    const mallorys = 'https://github.com/mallory/tools/.github/workflows/release.yml@refs/heads/main';
    const other = 'https://github.com/alice/weather-mcp/.github/workflows/other.yml@refs/tags/v1.0.0';
    expectRefused(await attackBySigning({ extensions: { 9: own, 18: other } }), 'ci-workflow-mismatch');
    registry.submit(TEXT, {
      kind: 'github-attestation',
      bundle: await attest({ extensions: { 9: own, 18: mallorys } }),
    });
    const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
    const verify = () => registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, world);
    expect((await verify()).verdict).toBe('fail');
    registry.submit(TEXT, {
      kind: 'github-attestation',
      bundle: await attest({ extensions: { 9: mallorys, 18: own } }),
    });
    expect((await verify()).verdict, 'the pinned workflow calls one of somebody else').toBe('pass');
  });

  it('judges by ids: a caller of another owner is nobody here, whatever workflow it calls', async () => {
    const own = 'https://github.com/alice/weather-mcp/.github/workflows/release.yml@refs/tags/v1.0.0';
    const extensions = {
      9: own,
      12: 'https://github.com/mallory/x',
      15: '1',
      16: 'https://github.com/mallory',
      17: '6666',
    };
    expectRefused(await attackBySigning({ extensions }), 'ci-owner-mismatch');
    const forged = { 9: own, 16: 'https://github.com/alice', 17: '6666' };
    registry.submit(TEXT, { kind: 'github-attestation', bundle: await attest({ extensions: forged }) });
    const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
    expect((await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, world)).verdict).toBe('fail');
  });
});

describe('threat 16: a token stolen from a self-hosted runner', () => {
  it('refuses self-hosted without the policy of the base, and takes it with it', async () => {
    const selfHosted = { extensions: { 11: 'self-hosted' } };
    expectRefused(await attackBySigning(selfHosted), 'ci-runner-refused');
    registry.git('checkout', '--quiet', 'main');
    registry.write(PINS, alicePins({ policy: { allowSelfHosted: true } }));
    registry.git('add', '--all');
    registry.git('commit', '--quiet', '--message=pins');
    registry.git('checkout', '--quiet', 'attack');
    registry.git('rebase', '--quiet', 'main');
    const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
    const verify = () => registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, world);
    expect((await verify()).verdict).toBe('pass');
    registry.submit(TEXT, { kind: 'github-attestation', bundle: await attest({ extensions: { 11: 'mine' } }) });
    expect(codesOf(await verify())).toContain('ci-runner-refused');
  });

  it('does not believe the policy of a pull request', async () => {
    registry.beginBranch();
    registry.write(PINS, alicePins({ policy: { allowSelfHosted: true } }));
    registry.submit(TEXT, { kind: 'github-attestation', bundle: await attest({ extensions: { 11: 'self-hosted' } }) });
    registry.commit();
    const world = { readTrustedRoots: async () => ({ roots: [instance.root] }) };
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, world);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toEqual(expect.arrayContaining(['ci-runner-refused', 'change-needs-a-human']));
  });
});
