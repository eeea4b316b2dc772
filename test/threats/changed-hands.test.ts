import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ALICES,
  type AttackedRegistry,
  alicePins,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { addCommit, addTag, type GitHubRepositoryState, makeRepository, setRef } from '../support/github-server.ts';
import { aliceGitHub, aliceServer, makeOutside, type Outside, serveNpm } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

/** Alice has published 1.0.0, and pins hold her account and repository. */
async function publishFirst(): Promise<Outside> {
  const text = aliceServer('1.0.0');
  registry.submit(text);
  const outside = outsideOf({ '1.0.0': text });
  expect((await registry.admit(outside)).verdict).toBe('pass');
  return outside;
}

function repositoryOf({ github }: Outside): GitHubRepositoryState {
  const [repository] = github.repositories;
  if (!repository) throw new Error('no repository');
  return repository;
}

/** Brings 1.1.0 in a branch; the repository has it at its tag, and the package names the server. */
async function submitSecond(outside: Outside, text = aliceServer('1.1.0')) {
  registry.beginBranch();
  registry.submit(text);
  registry.commit();
  serveNpm(outside, 'weather-mcp', '1.1.0', ALICES);
  const repository = repositoryOf(outside);
  const commit = addCommit(repository, { 'server.json': text });
  addTag(repository, 'v1.1.0', commit);
  setRef(repository, 'heads/main', commit);
  return { verification: await registry.verifyBase(outside), report: await registry.admit(outside) };
}

function expectRefused({ verification, report }: Awaited<ReturnType<typeof submitSecond>>, code: string): void {
  expect(verification.verdict).toBe('fail');
  expect(codesOf(verification)).toContain(code);
  expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
  expect(registry.receipt(ALICES, '1.1.0')).toBeUndefined();
}

describe('threat 8: a freed login that somebody registered again', () => {
  it('refuses the same login with another id, whatever a maintainer approves', async () => {
    const outside = await publishFirst();
    const stranger = { id: 9999, login: 'alice', type: 'User' };
    outside.github.accounts = [stranger];
    repositoryOf(outside).owner = stranger;
    expectRefused(await submitSecond(outside, aliceServer('1.1.0')), 'namespace-owner-recreated');
    const approved = await registry.admit(outside, { approve: [ALICES] });
    expect(approved).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('refuses a renamed account under its old name', async () => {
    const outside = await publishFirst();
    registry.write(
      'registry-data/receipts/al/io.github.alice/namespace.json',
      alicePins({ github: { ownerId: 1001, login: 'old-alice', type: 'User' } }),
    );
    expectRefused(await submitSecond(outside), 'namespace-owner-renamed');
  });
});

describe('threat 9: a repository renamed, transferred or made again', () => {
  it('follows no redirect of a repository that has moved away', async () => {
    const outside = await publishFirst();
    const repository = repositoryOf(outside);
    repository.fullName = 'mallory/weather-mcp';
    repository.owner = { id: 6666, login: 'mallory', type: 'User' };
    repository.formerNames.push('alice/weather-mcp');
    expectRefused(await submitSecond(outside), 'github-repository-renamed');
  });

  it('holds back one of the same name that was made again with another id, until a maintainer says so', async () => {
    const outside = await publishFirst();
    repositoryOf(outside).id = 7999;
    const text = aliceServer('1.1.0', {
      repository: { url: 'https://github.com/alice/weather-mcp', source: 'github' },
    });
    const { verification, report } = await submitSecond(outside, text);
    expect(verification.verdict).toBe('pending');
    expect(codesOf(verification)).toContain('namespace-repository-not-pinned');
    expect(report).toMatchObject({ verdict: 'pending', admitted: [] });
  });

  it('refuses an entry that names the id of the former one', async () => {
    const outside = await publishFirst();
    repositoryOf(outside).id = 7999;
    expectRefused(await submitSecond(outside), 'repository-id-mismatch');
  });
});

describe('threat 10: another repository of the organisation takes over a server', () => {
  it('does not admit a valid proof from a second repository, and one in a batch with the first is no way in', async () => {
    const first = aliceServer('1.0.0');
    const second = aliceServer('1.1.0', { repository: { url: 'https://github.com/alice/other', source: 'github' } });
    registry.submit(first);
    registry.submit(second);
    const outside = outsideOf({ '1.0.0': first });
    const made = aliceGitHub({ '1.1.0': second }).repositories[0];
    if (!made) throw new Error('no repository');
    outside.github.repositories.push({ ...made, id: 7002, fullName: 'alice/other' });
    serveNpm(outside, 'weather-mcp', '1.1.0', ALICES);
    const report = await registry.admit(outside);
    expect(report).toMatchObject({
      verdict: 'pending',
      admitted: [{ version: '1.0.0' }],
      pending: [{ version: '1.1.0', ownership: { review: 'other-repository' } }],
    });
    expect(registry.pins('al/io.github.alice')).toMatchObject({ servers: { [ALICES]: { repositoryIds: [7001] } } });
  });
});

const DOMAIN_NAME = 'com.example/weather';
const domainText = (version: string, name = DOMAIN_NAME) =>
  remoteServer(name, 'https://mcp.example.com/mcp', { version });

describe('threat 29: a domain that expired, or was sold', () => {
  const [old, own] = [createDomainKey(), createDomainKey()];

  it('holds back a new key without the signature of a pinned one', async () => {
    const outside = makeOutside();
    outside.txt.set('example.com', [old.record]);
    registry.submit(domainText('1.0.0'), signDomainProof(old, domainText('1.0.0')));
    expect((await registry.admit(outside)).verdict).toBe('pass');
    outside.txt.set('example.com', [own.record]);
    registry.beginBranch();
    const text = domainText('1.1.0');
    registry.submit(text, signDomainProof(own, text));
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('pending');
    expect(codesOf(verification)).toContain('namespace-key-not-pinned');
    expect(await registry.admit(outside)).toMatchObject({ verdict: 'pending', admitted: [] });
    registry.submit(text, signDomainProof(own, text, { previous: own }));
    expect(await registry.admit(outside), 'signed twice by the new key').toMatchObject({ admitted: [] });
    registry.submit(text, signDomainProof(own, text, { previous: old }));
    expect(await registry.admit(outside), 'signed by the old key too').toMatchObject({ verdict: 'pass' });
  });

  it('holds back a namespace below a recorded domain, first publication or not', async () => {
    const outside = makeOutside();
    outside.txt.set('example.com', [old.record]);
    registry.submit(domainText('1.0.0'), signDomainProof(old, domainText('1.0.0')));
    await registry.admit(outside);
    outside.txt.set('example.com', [own.record]);
    const text = domainText('1.0.0', 'com.example.api/weather');
    registry.submit(text, signDomainProof(own, text));
    expect(await registry.admit(outside)).toMatchObject({
      verdict: 'pending',
      admitted: [],
      pending: [{ ownership: { review: 'new-key' } }],
    });
  });

  it('does not let a first publication in a batch pin a key for a second one', async () => {
    const outside = makeOutside();
    outside.txt.set('example.com', [old.record, own.record]);
    const [first, second] = [domainText('1.0.0'), domainText('1.0.0', 'com.example/zebra')];
    registry.submit(first, signDomainProof(old, first));
    registry.submit(second, signDomainProof(own, second));
    const report = await registry.admit(outside);
    expect(report).toMatchObject({
      admitted: [{ name: DOMAIN_NAME }],
      pending: [{ ownership: { review: 'new-key' } }],
    });
    expect(registry.receipt('com.example/zebra', '1.0.0')).toBeUndefined();
  });
});

describe('threat 30: the parent domain takes a recorded child namespace', () => {
  it('does not let example.com publish into com.example.api, which has keys of its own', async () => {
    const [parent, child] = [createDomainKey(), createDomainKey()];
    const outside = makeOutside();
    outside.txt.set('example.com', [parent.record]);
    outside.txt.set('api.example.com', [child.record]);
    const name = 'com.example.api/weather';
    const first = domainText('1.0.0', name);
    registry.submit(first, signDomainProof(child, first, { domain: 'api.example.com' }));
    expect((await registry.admit(outside)).verdict).toBe('pass');
    registry.beginBranch();
    const second = domainText('1.1.0', name);
    registry.submit(second, signDomainProof(parent, second));
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('pending');
    expect(codesOf(verification)).toContain('namespace-child-recorded');
    expect(await registry.admit(outside)).toMatchObject({
      admitted: [],
      pending: [{ ownership: { review: 'child-namespace' } }],
    });
  });
});

describe('threat 35: a polled source is hijacked (polling itself comes with the sweep)', () => {
  it('publishes nothing when the tag moved to other bytes, and says what differs', async () => {
    const outside = await publishFirst();
    const text = aliceServer('1.1.0');
    registry.beginBranch();
    registry.submit(text);
    registry.commit();
    serveNpm(outside, 'weather-mcp', '1.1.0', ALICES);
    const repository = repositoryOf(outside);
    const moved = addCommit(repository, { 'server.json': text.replace('Forecasts', 'Backcasts') });
    addTag(repository, 'v1.1.0', moved);
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('fail');
    const told = verification.files
      .flatMap(({ findings }) => findings)
      .find(({ code }) => code === 'github-bytes-not-found');
    expect(told?.args?.found).toContain('v1.1.0');
    expect(await registry.admit(outside)).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('tells by a replay that the tag of a published version moved', async () => {
    const outside = await publishFirst();
    const repository = repositoryOf(outside);
    const moved = addCommit(repository, { 'server.json': '{}' });
    addTag(repository, 'v1.0.0', moved);
    setRef(repository, 'heads/main', moved);
    const replay = await registry.replay(ALICES, outside);
    expect(replay.verdict).toBe('fail');
    expect(replay.file.findings.map(({ code }) => code)).toEqual(['replay-proof-changed']);
  });

  it('does not take a repository that somebody made at the old place of a deleted one', async () => {
    const outside = await publishFirst();
    const mallory = { id: 6666, login: 'mallory', type: 'User' };
    outside.github.repositories = [makeRepository({ id: 1, fullName: 'mallory/weather-mcp' }, [mallory])];
    registry.beginBranch();
    registry.submit(aliceServer('1.1.0'));
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('fail');
    expect(await registry.admit(outside)).toMatchObject({ admitted: [] });
  });
});
