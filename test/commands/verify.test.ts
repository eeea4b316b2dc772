import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVerifyRunner } from '../../src/cli/run-verify.ts';
import { readPullRequest, toPullRequestFacts } from '../../src/commands/verify/pull-request-event.ts';
import { fitVerificationReport, toVerificationReport } from '../../src/commands/verify/verify-report.ts';
import { createGit } from '../../src/io/git.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  QUICK_REGISTRY,
  REGISTRY_ID,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { placeOf } from '../support/make-data.ts';
import { aliceServer, makeOutside, type Outside } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
const TEXT = aliceServer('1.0.0');
const FILE = `registry-data/${placeOf(ALICES, '1.0.0').serverFile}`;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

/** Writes a file of a publisher beside the registry. */
function write(text: string, name = 'mine/server.json'): string {
  registry.write(name, text);
  return join(registry.root, name);
}

/** Alice's 1.0.0 is listed. */
async function publish(): Promise<Outside> {
  registry.submit(TEXT);
  const outside = outsideOf({ '1.0.0': TEXT });
  expect((await registry.admit(outside)).verdict).toBe('pass');
  return outside;
}

describe('verify of files', () => {
  const lone = { data: undefined };

  it('passes what is proven, without a registry, and says by what', async () => {
    const verification = await registry.verifyFile(write(TEXT), outsideOf({ '1.0.0': TEXT }), lone);
    expect(verification).toMatchObject({ verdict: 'pass', isBlocked: false, registryId: 'localhost' });
    expect(verification.entries[0]?.asked.proof).toMatchObject({
      namespace: { outcome: 'proved', kind: 'github-repository' },
      packages: [{ type: 'npm', verdict: { outcome: 'proved' } }],
    });
  });

  it('reads the proof beside a file, and takes a broken one for no missing one', async () => {
    const file = write(TEXT);
    write('{"kind": "x"}', 'mine/proof.json');
    const outside = outsideOf({ '1.0.0': TEXT });
    const verification = await registry.verifyFile(file, outside, lone);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toEqual(['proof-kind-unknown']);
    expect(outside.asked).toEqual([]);
  });

  it('asks nobody about what cannot be listed anyway, and about each package that can', async () => {
    const outside = outsideOf({});
    const verification = await registry.verifyFile(write(TEXT.replace(ALICES, 'no name')), outside, lone);
    expect(verification.verdict).toBe('fail');
    expect(outside.asked).toEqual([]);
  });

  it('raises to an error what a registry cannot accept, in public policy', async () => {
    const text = aliceServer('1.0.0', { packages: undefined });
    const verification = await registry.verifyFile(write(text), outsideOf({ '1.0.0': text }), lone);
    const found = verification.files[0]?.findings.filter(({ severity }) => severity === 'error');
    expect(found?.map(({ code }) => code)).toEqual(['nothing-to-run']);
  });

  it('asks for no proof of a namespace in a private registry, unless there is one', async () => {
    const text = remoteServer('com.example/weather', 'https://mcp.example.com/mcp');
    const file = write(text);
    const asked = await registry.verifyFile(file, makeOutside(), { ...lone, policy: 'private' });
    expect(asked.entries[0]?.asked.proof?.namespace).toBeUndefined();
    expect(asked.verdict).toBe('pass');
    write('{"kind": "domain-delegation", "method": "dns", "domain": "example.com"}', 'mine/proof.json');
    expect((await registry.verifyFile(file, makeOutside(), { ...lone, policy: 'private' })).verdict).toBe('fail');
  });

  it('says that a file is missing, and blocks', async () => {
    const verification = await registry
      .verifyFile(join(registry.root, 'none.json'), makeOutside(), lone)
      .catch((error: Error) => error);
    if (verification instanceof Error) expect(verification.message).toContain('none.json');
    else expect(verification).toMatchObject({ isBlocked: true, verdict: 'fail' });
  });

  it('is pending, not failed, while something cannot be known', async () => {
    const outside = outsideOf({ '1.0.0': TEXT });
    outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(503));
    expect(await registry.verifyFile(write(TEXT), outside, lone)).toMatchObject({ verdict: 'pending' });
  });

  it('fails when one thing is wrong and another one unknown', async () => {
    const outside = outsideOf({ '1.0.0': TEXT });
    outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(200, { mcpName: 'other' }));
    outside.http.set('GET https://api.github.com/repos/alice/weather-mcp', noAnswer('timeout'));
    expect((await registry.verifyFile(write(TEXT), outside, lone)).verdict).toBe('fail');
  });

  it('asks once for what two files ask, and judges all of them', async () => {
    const texts = { '1.0.0': TEXT, '1.1.0': aliceServer('1.1.0') };
    const outside = outsideOf(texts);
    write(TEXT, 'a/server.json');
    write(texts['1.1.0'], 'b/server.json');
    const files = [join(registry.root, 'a/server.json'), join(registry.root, 'b/server.json')];
    const verification = await registry.verifyFile(files[0] ?? '', outside, { ...lone, files });
    expect(verification).toMatchObject({ verdict: 'pass', entries: [{}, {}] });
    expect(new Set(outside.asked).size).toBe(outside.asked.length);
  });
});

describe('verify against the data of a registry', () => {
  it('passes what is listed with the same content, also where it is written in another way, and asks nobody', async () => {
    const outside = await publish();
    const asked = outside.asked.length;
    const compact = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(TEXT)).reverse()));
    for (const text of [TEXT, compact]) {
      const verification = await registry.verifyFile(write(text), outside);
      expect(verification).toMatchObject({ verdict: 'pass', entries: [{ asked: { isUnchanged: true } }] });
      expect(codesOf(verification)).toEqual(['version-unchanged']);
    }
    expect(outside.asked).toHaveLength(asked);
  });

  it('refuses other content under a listed version, and names the members that differ', async () => {
    const outside = await publish();
    const text = aliceServer('1.0.0', { description: 'Backcasts.', title: 'Weather' });
    const verification = await registry.verifyFile(write(text), outside);
    expect(verification.verdict).toBe('fail');
    const finding = verification.files[0]?.findings.find(({ code }) => code === 'version-content-differs');
    expect(finding).toMatchObject({
      args: { differs: 'different: description, title' },
      line: 10,
      pointer: '/version',
    });
  });

  it('names five members of many', async () => {
    const outside = await publish();
    const more = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [`x-${key}`, 1]));
    const verification = await registry.verifyFile(write(aliceServer('1.0.0', more)), outside);
    const finding = verification.files[0]?.findings.find(({ code }) => code === 'version-content-differs');
    expect(finding?.args?.differs).toBe('different: x-a, x-b, x-c, x-d, x-e, …');
  });

  it('refuses a listed name and a listed version in another case', async () => {
    const text = aliceServer('1.0.0-rc.1');
    registry.submit(text);
    await registry.admit(outsideOf({}), { vouch: 'all' });
    const verify = (other: string) => registry.verifyFile(write(other), outsideOf({}));
    expect(codesOf(await verify(aliceServer('2.0.0', { name: 'io.github.Alice/weather' })))).toContain(
      'name-case-conflict',
    );
    expect(codesOf(await verify(aliceServer('1.0.0-RC.1')))).toContain('version-case-conflict');
  });

  it('refuses a denied name and asks nobody', async () => {
    registry.write('registry-data/registry.yml', `id: ${REGISTRY_ID}\npolicy: {deny: [io.github.alice]}\n`);
    const outside = outsideOf({ '1.0.0': TEXT });
    const verification = await registry.verifyFile(write(TEXT), outside);
    expect(codesOf(verification)).toEqual(['name-denied']);
    expect(outside.asked).toEqual([]);
  });

  it('judges by the id of the registry that its policy, or the caller, names', async () => {
    expect((await registry.verifyFile(write(TEXT), outsideOf({}))).registryId).toBe(REGISTRY_ID);
    const other = await registry.verifyFile(write(TEXT), outsideOf({}), { registry: 'other.example.org' });
    expect(other.registryId).toBe('other.example.org');
  });

  it('holds a domain with letters beyond ASCII until the policy names it', async () => {
    const key = createDomainKey();
    const text = remoteServer('com.xn--exmple-cua/weather', 'https://mcp.xn--exmple-cua.com/mcp');
    const file = registry.submit(text, signDomainProof(key, text, { domain: 'xn--exmple-cua.com' }));
    const outside = makeOutside();
    outside.txt.set('xn--exmple-cua.com', [key.record]);
    const held = await registry.verifyFile(file, outside);
    expect([held.verdict, codesOf(held)]).toEqual(['pending', expect.arrayContaining(['domain-needs-review'])]);
    const policy = 'policy: {approved-namespaces: [com.xn--exmple-cua]}';
    registry.write('registry-data/registry.yml', `id: ${REGISTRY_ID}\n${policy}\n`);
    expect((await registry.verifyFile(file, outside)).verdict).toBe('pass');
  });

  it('stops at a policy that cannot be read, with its mistakes', async () => {
    registry.write('registry-data/registry.yml', 'policy: {admission: perhaps}\n');
    await expect(registry.verifyFile(write(TEXT), outsideOf({}))).rejects.toThrow(
      /policy of the registry is not understood[\s\S]*registry\.yml/,
    );
  });
});

describe('verify of a branch', () => {
  it('finds the entries that were added, committed or not, and what else changed', async () => {
    registry.write('README.md', 'x');
    registry.beginBranch();
    registry.submit(TEXT);
    registry.commit();
    const second = aliceServer('1.1.0');
    registry.submit(second);
    registry.write('README.md', 'y');
    registry.write('untracked-elsewhere.txt', 'not in the branch');
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT, '1.1.0': second }));
    expect(verification.entries.map(({ file }) => [file.version, file.verdict])).toEqual([
      ['1.0.0', 'pass'],
      ['1.1.0', 'pass'],
    ]);
    const others = verification.files.filter(({ findings }) =>
      findings.some(({ code }) => code === 'change-needs-a-human'),
    );
    expect(others.map(({ findings }) => findings[0]?.args?.path)).toEqual(['README.md']);
    expect(verification.verdict).toBe('pending');
  });

  it('finds nothing to do in a branch without changes', async () => {
    await publish();
    registry.beginBranch();
    const outside = makeOutside();
    expect(await registry.verifyBase(outside)).toMatchObject({ verdict: 'pass', entries: [], files: [] });
    expect(outside.asked).toEqual([]);
  });

  it('refuses a removed entry, and tells a removed proof', async () => {
    registry.submit(TEXT, { kind: 'github-attestation' });
    await registry.admit(outsideOf({}), { vouch: 'all' });
    registry.beginBranch();
    registry.git('rm', '--quiet', FILE.replace('server.json', 'proof.json'));
    const withoutProof = await registry.verifyBase(outsideOf({}));
    expect([withoutProof.verdict, codesOf(withoutProof)]).toEqual([
      'pending',
      ['change-needs-a-human', 'version-unchanged'],
    ]);
    registry.git('rm', '--quiet', FILE);
    const removed = await registry.verifyBase(outsideOf({}));
    expect([removed.verdict, codesOf(removed)]).toEqual(['fail', ['entry-removed']]);
  });

  it('judges an entry whose proof alone changed, while it waits', async () => {
    registry.submit(TEXT, { kind: 'github-attestation' });
    registry.beginBranch();
    registry.submit(TEXT, { kind: 'nonsense' });
    registry.commit();
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }));
    expect(verification).toMatchObject({ verdict: 'fail' });
    expect(codesOf(verification)).toEqual(['proof-kind-unknown']);
  });

  it('refuses a changed entry that is listed', async () => {
    const outside = await publish();
    registry.beginBranch();
    registry.submit(aliceServer('1.0.0', { description: 'Backcasts.' }));
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toEqual(['version-content-differs', 'change-needs-a-human']);
  });

  it('compares with the common ancestor, and reads what is listed from the base as it is now', async () => {
    registry.beginBranch();
    registry.submit(TEXT);
    registry.commit();
    registry.git('checkout', '--quiet', 'main');
    registry.write('registry-data/registry.yml', `id: ${REGISTRY_ID}\npolicy: {deny: [io.github.alice]}\n`);
    registry.write('NEW.md', 'of main alone');
    registry.git('add', '--all');
    registry.git('commit', '--quiet', '--message=main goes on');
    registry.git('checkout', '--quiet', 'attack');
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }));
    expect(codesOf(verification)).toEqual(['name-denied']);
  });

  it('says when there is no such base, no data in it, no data in the repository, and no repository', async () => {
    registry.beginBranch();
    const outside = makeOutside();
    await expect(registry.verifyBase(outside, { base: 'nowhere' })).rejects.toThrow('"nowhere" is no commit');
    await expect(registry.verifyBase(outside, { data: join(registry.root, 'other-data') })).rejects.toThrow(
      /no data folder/,
    );
    await expect(registry.verifyBase(outside, { data: tmpdir() })).rejects.toThrow(/not in this repository/);
    const bare = realpathSync(mkdtempSync(join(tmpdir(), 'no-repository-')));
    await expect(registry.verifyBase(outside, {}, { git: () => createGit(bare) })).rejects.toThrow(/no git repository/);
    rmSync(bare, { recursive: true });
  });

  it('finds the same from a folder below the root', async () => {
    registry.write('below/x', 'x');
    registry.beginBranch();
    registry.write('README.md', 'y');
    registry.submit(TEXT);
    const git = () => createGit(join(registry.root, 'below'));
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, { git });
    expect(verification.entries).toMatchObject([{ file: { verdict: 'pass' } }]);
    registry.commit();
    const committed = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), {}, { git });
    expect(codesOf(committed)).toContain('change-needs-a-human');
    expect(committed.entries).toMatchObject([{ file: { verdict: 'pass' } }]);
  });

  it('takes data that lies at the root of its repository', async () => {
    const { root } = registry;
    registry.write('registry.yml', QUICK_REGISTRY);
    registry.write('servers/.keep', '');
    registry.beginBranch();
    registry.write(placeOf(ALICES, '1.0.0').serverFile, TEXT);
    registry.commit();
    const verification = await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), { data: root });
    expect(verification.entries).toMatchObject([{ file: { verdict: 'pass', name: ALICES } }]);
    registry.git('checkout', '--quiet', 'main');
    registry.write('registry.yml', `id: ${REGISTRY_ID}\npolicy: {deny: [io.github.alice]}\n`);
    registry.commit();
    registry.git('checkout', '--quiet', 'attack');
    expect(codesOf(await registry.verifyBase(outsideOf({ '1.0.0': TEXT }), { data: root }))).toContain('name-denied');
  });
});

describe('the facts of a pull request', () => {
  const event = {
    pull_request: {
      number: 7,
      user: { id: 1001, login: 'alice', type: 'User' },
      head: { sha: 'a'.repeat(40), repo: { id: 5, owner: { id: 1001 } } },
      title: 'ignored',
    },
  };
  const facts = {
    number: 7,
    author: event.pull_request.user,
    headSha: 'a'.repeat(40),
    headOwnerId: 1001,
    headRepositoryId: 5,
  };
  const readEvent = (content: string) => readPullRequest(write(content, 'event.json'), registry.world(makeOutside()));

  it('are read from the file of an event', () => expect(readEvent(JSON.stringify(event))).toEqual(facts));

  it('leave out a fork that is gone', () => {
    const gone = { ...event.pull_request, head: { sha: 'a'.repeat(40), repo: null } };
    expect(toPullRequestFacts(gone)).toEqual({ number: 7, author: facts.author, headSha: facts.headSha });
  });

  it.each(['{', '[]', 'null', '{}', '{"pull_request": null}', '{"pull_request": {"number": "7"}}'])(
    'are not in %s',
    (content) => {
      expect(() => readEvent(content)).toThrow(/event file/);
    },
  );

  it.each([
    ['number', { ...event.pull_request, number: '7' }],
    ['user.id', { ...event.pull_request, user: { ...event.pull_request.user, id: '1001' } }],
    ['user.login', { ...event.pull_request, user: { ...event.pull_request.user, login: 1 } }],
    ['user.type', { ...event.pull_request, user: { id: 1, login: 'a' } }],
    ['head.sha', { ...event.pull_request, head: {} }],
    ['anything but inherited members', Object.create(event.pull_request)],
  ])('are incomplete without a good %s', (_, pull) => expect(toPullRequestFacts(pull)).toBeUndefined());

  it('are not in a file that is missing, or a folder', () => {
    const world = registry.world(makeOutside());
    expect(() => readPullRequest(join(registry.root, 'none'), world)).toThrow(/not there/);
    expect(() => readPullRequest(registry.root, world)).toThrow(/folder/);
  });
});

describe('what verify says', () => {
  it('says of a first publication that it waits, and for how long', async () => {
    registry.write('registry-data/registry.yml', `id: ${REGISTRY_ID}\n`);
    const report = toVerificationReport(await registry.verifyFile(write(TEXT), outsideOf({ '1.0.0': TEXT })));
    expect(report).toMatchObject({
      verdict: 'pending',
      files: [{ ownership: { review: 'first-publication', waitHours: 24 } }],
    });
  });

  it('is a report for programs, of one shape', async () => {
    const outside = outsideOf({ '1.0.0': TEXT });
    const report = toVerificationReport(await registry.verifyFile(write(TEXT), outside));
    expect(Object.keys(report).sort()).toEqual([
      'dropped',
      'errors',
      'files',
      'infos',
      'registry',
      'requests',
      'verdict',
      'warnings',
    ]);
    expect(report).toMatchObject({
      verdict: 'pass',
      registry: REGISTRY_ID,
      requests: { outside: outside.asked.length },
    });
    const [file] = report.files;
    expect(file?.ownership).toEqual({
      namespace: {
        outcome: 'proved',
        kind: 'github-repository',
        evidence: expect.objectContaining({ repositoryId: 7001 }),
      },
      packages: [
        {
          index: 0,
          type: 'npm',
          identifier: 'weather-mcp',
          outcome: 'proved',
          digest: expect.anything(),
          observed: expect.anything(),
        },
      ],
      remotes: [],
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says that a file is listed already, and nothing of ownership then', async () => {
    const outside = await publish();
    const report = toVerificationReport(await registry.verifyFile(write(TEXT), outside));
    expect(report.files).toMatchObject([{ unchanged: true, name: ALICES, version: '1.0.0' }]);
    expect(report.files[0]?.ownership).toBeUndefined();
  });

  it('fits into the room that there is', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => aliceServer(`1.0.${index}`, { description: '' }));
    registry.beginBranch();
    for (const text of texts) registry.submit(text);
    const verification = await registry.verifyBase(outsideOf({}));
    const whole = JSON.stringify(toVerificationReport(verification)).length;
    expect(JSON.stringify(fitVerificationReport(verification, 9_000)).length).toBeLessThanOrEqual(
      Math.min(whole, 9_000),
    );
  });

  it.each<[string, (outside: Outside) => void, number]>([
    ['pass', () => {}, 0],
    ['fail', (outside) => outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(200, {})), 1],
    ['pending', (outside) => outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(503)), 3],
  ])('ends with its own exit code for %s, the same with --json', async (verdict, spoil, code) => {
    const outside = outsideOf({ '1.0.0': TEXT });
    spoil(outside);
    const file = write(TEXT);
    for (const json of [true, false]) {
      const world = registry.world(outside);
      const exit = await createVerifyRunner(world)([file], { data: registry.data, json } as never);
      expect(exit).toBe(code);
      if (json) expect(JSON.parse(world.console.outs.join(''))).toMatchObject({ verdict });
    }
  });

  it('takes files or a base, not both', async () => {
    const run = createVerifyRunner(registry.world(makeOutside()))([write(TEXT)], { base: 'main' } as never);
    await expect(run).rejects.toThrow(/not both/);
  });
});
