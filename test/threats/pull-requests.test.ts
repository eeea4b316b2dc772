import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequestFacts } from '../../src/ownership/namespace-verdict.ts';
import { renderReceipt } from '../../src/registry/receipt.ts';
import {
  ALICES,
  type AttackedRegistry,
  alicePins,
  codesOf,
  createAttackedRegistry,
  outsideOf,
  remoteServer,
} from '../support/attacked-registry.ts';
import { placeOf } from '../support/make-data.ts';
import { ALICE, aliceServer, MALLORY, makeOutside, type Outside, serveNpm } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
let outside: Outside;
const TEXT = aliceServer('1.0.0');
const PLACE = placeOf(ALICES, '1.0.0');
const FILE = `registry-data/${PLACE.serverFile}`;
const FOLDER = dirname(FILE);

beforeEach(() => {
  registry = createAttackedRegistry();
  outside = outsideOf({ '1.0.0': TEXT, '1.1.0': aliceServer('1.1.0') });
});
afterEach(() => registry.remove());

const verify = () => registry.verifyBase(outside);

/** Files that a human has to look at, by their path in the repository. */
function humansPart({ files }: Awaited<ReturnType<typeof verify>>): unknown[] {
  return files
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === 'change-needs-a-human')
    .map(({ args }) => args?.path);
}

describe('threat 17: a pull request edits its own checker (that nothing of it runs, or merges by itself, is for the gate)', () => {
  it.each([
    '.github/workflows/gate.yml',
    'registry-data/receipts/COMMIT',
    'package.json',
    'dist/cli/index.js',
    'action.yml',
    '.gitattributes',
    'registry-data/.gitattributes',
  ])('names %s as a change for a human, beside a good entry', async (path) => {
    registry.beginBranch();
    registry.write(path, 'x: 1\n');
    registry.submit(TEXT);
    registry.commit();
    const verification = await verify();
    expect(humansPart(verification)).toEqual([path]);
    expect(verification.entries).toMatchObject([{ file: { verdict: 'pass' } }]);
  });

  it('names a changed and a removed file too, from whatever folder it is run', async () => {
    registry.write('.github/workflows/gate.yml', 'on: pull_request_target\n');
    registry.write('SECURITY.md', 'x');
    registry.beginBranch();
    registry.write('.github/workflows/gate.yml', 'on: push\n');
    registry.git('rm', '--quiet', 'SECURITY.md');
    registry.commit();
    expect(humansPart(await verify())).toEqual(['.github/workflows/gate.yml', 'SECURITY.md']);
  });

  it('does not believe that a submodule has not changed, whatever .gitmodules says', async () => {
    registry.beginBranch();
    registry.write(
      '.gitmodules',
      '[submodule "x"]\n\tpath = registry-data/servers/al/x\n\turl = https://example.org/x\n\tignore = all\n',
    );
    registry.git('config', 'submodule.x.ignore', 'all');
    addSubmodule('registry-data/servers/al/x');
    expect(humansPart(await verify())).toEqual(['.gitmodules', 'registry-data/servers/al/x']);
  });
});

/** A commit of another repository at a path, as a submodule is one. */
function addSubmodule(path: string): void {
  registry.git('add', '--all');
  registry.git('update-index', '--add', '--cacheinfo', `160000,${registry.git('rev-parse', 'HEAD').trim()},${path}`);
  registry.git('commit', '--quiet', '--message=submodule');
  mkdirSync(join(registry.root, path), { recursive: true });
}

describe('threat 18: authority data edited in the same pull request', () => {
  const pinsPath = 'registry-data/receipts/al/io.github.alice/namespace.json';

  it('does not take a record of the branch for a pin', async () => {
    registry.write(pinsPath, alicePins());
    registry.beginBranch();
    const [repository] = outside.github.repositories;
    if (!repository) throw new Error('no repository');
    repository.owner = { id: 6666, login: 'alice', type: 'User' };
    registry.write(pinsPath, alicePins({ github: { ownerId: 6666, login: 'alice', type: 'User' } }));
    registry.submit(TEXT);
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('namespace-owner-recreated');
    expect(humansPart(verification)).toEqual([pinsPath]);
  });

  it('does not take a record that a branch adds, or one that it removes, for the truth', async () => {
    registry.write(pinsPath, alicePins({ servers: { [ALICES]: { repositoryIds: [4] } } }));
    registry.beginBranch();
    registry.git('rm', '--quiet', pinsPath);
    registry.submit(TEXT);
    registry.commit();
    const removed = await verify();
    expect(removed.verdict).toBe('pending');
    expect(codesOf(removed)).toContain('namespace-repository-not-pinned');
  });

  it('does not believe a policy of the branch', async () => {
    registry.beginBranch();
    registry.write(
      'registry-data/registry.yml',
      'id: registry.example.org\npolicy: {audience: private, admission: tree}\n',
    );
    registry.submit(remoteServer('com.example/weather', 'https://mcp.example.com/mcp'));
    registry.commit();
    const verification = await registry.verifyBase(makeOutside());
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('namespace-proof-missing');
    expect(humansPart(verification)).toEqual(['registry-data/registry.yml']);
  });

  it('does not lift a deny list by a policy of the branch', async () => {
    registry.write('registry-data/registry.yml', 'id: registry.example.org\npolicy: {deny: [io.github.alice]}\n');
    registry.beginBranch();
    registry.write('registry-data/registry.yml', 'id: registry.example.org\n');
    registry.submit(TEXT);
    registry.commit();
    const verification = await verify();
    expect(codesOf(verification)).toContain('name-denied');
    expect(verification.verdict).toBe('fail');
  });

  it('does not take a receipt of the branch: the entry is asked about, and the receipt is for a human', async () => {
    await registry.admit(outside, { vouch: 'all' });
    registry.submit(TEXT);
    registry.beginBranch();
    const receipt = await receiptFor(TEXT);
    registry.write(`registry-data/${PLACE.receiptFile}`, receipt);
    registry.commit();
    const verification = await verify();
    expect(verification.entries).toEqual([]);
    expect(humansPart(verification)).toEqual([`registry-data/${PLACE.receiptFile}`]);
    const later = aliceServer('1.1.0');
    registry.submit(later);
    registry.write(`registry-data/${placeOf(ALICES, '1.1.0').receiptFile}`, receipt);
    registry.commit();
    const asked = outside.asked.length;
    expect((await verify()).entries).toMatchObject([{ asked: { isUnchanged: false } }]);
    expect(outside.asked.length).toBeGreaterThan(asked);
  });

  it('reads no receipts and pins that the branch has beside its data', async () => {
    registry.beginBranch();
    registry.write('receipts/al/io.github.alice/namespace.json', alicePins());
    registry.submit(TEXT);
    registry.commit();
    const run = registry.verifyBase(outside, { receipts: join(registry.root, 'receipts') });
    await expect(run).rejects.toThrow(/work tree that is judged/);
    const absent = registry.verifyBase(outside, { receipts: join(registry.root, 'nowhere') });
    await expect(absent).rejects.toThrow(/no receipts/);
  });

  it('reads no receipts of a submodule that the branch brings', async () => {
    registry.beginBranch();
    registry.submit(TEXT);
    addSubmodule('receipts');
    execFileSync('git', ['init', '--quiet'], { cwd: join(registry.root, 'receipts') });
    const run = registry.verifyBase(outside, { receipts: join(registry.root, 'receipts') });
    await expect(run).rejects.toThrow(/work tree that is judged/);
  });

  it('reads pins from a checkout of the branch of receipts, also where that lies in the data', async () => {
    registry.beginBranch();
    registry.submit(TEXT);
    registry.commit();
    const pins = alicePins({ github: { ownerId: 5, login: 'alice', type: 'User' } });
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'receipts-')));
    for (const receipts of [join(registry.data, 'receipts'), elsewhere]) {
      mkdirSync(join(receipts, 'al/io.github.alice'), { recursive: true });
      execFileSync('git', ['init', '--quiet'], { cwd: receipts });
      registry.write('pins.json', pins);
      execFileSync('cp', [join(registry.root, 'pins.json'), join(receipts, 'al/io.github.alice/namespace.json')]);
      rmSync(join(registry.root, 'pins.json'));
      const verification = await registry.verifyBase(outside, { receipts });
      expect(codesOf(verification)).toContain('namespace-owner-recreated');
    }
    rmSync(elsewhere, { recursive: true });
  });
});

async function receiptFor(text: string): Promise<string> {
  const other = createAttackedRegistry();
  other.submit(text);
  await other.admit(outside, { vouch: 'all' });
  const receipt = other.receipt(ALICES, '1.0.0');
  other.remove();
  if (!receipt) throw new Error('no receipt');
  return renderReceipt(receipt);
}

describe('threat 19: a push after the check (the merge with its sha is for the gate)', () => {
  it('judges the bytes that are there at each run: one byte more voids what was proven before', async () => {
    registry.beginBranch();
    registry.submit(TEXT);
    registry.commit();
    expect((await verify()).verdict).toBe('pass');
    registry.submit(TEXT.replace('Forecasts', 'Backcasts'));
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('github-bytes-not-found');
    expect(await registry.admit(outside)).toMatchObject({ verdict: 'fail', admitted: [] });
  });
});

/** A pull request as GitHub describes it. */
function pullRequest(more: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return { number: 7, author: ALICE, headOwnerId: ALICE.id, headRepositoryId: 1, headSha: 'a'.repeat(40), ...more };
}

/** An entry of Alice's that no repository shows: only the author of the pull request speaks for it. */
async function verifyAuthor(facts: PullRequestFacts) {
  const text = remoteServer(ALICES, 'https://mcp.example.com/mcp');
  registry.beginBranch();
  registry.submit(text);
  registry.commit();
  return registry.verifyBase(outside, { pullRequest: facts });
}

describe("threat 20: Alice's pull request from Bob's fork", () => {
  it('takes the author for the owner when the head is her own fork', async () => {
    const verification = await verifyAuthor(pullRequest());
    expect(verification).toMatchObject({
      verdict: 'pass',
      entries: [{ asked: { proof: { namespace: { kind: 'github-pr-author' } } } }],
    });
  });

  it.each([
    ['the fork of somebody else', MALLORY.id],
    ['a fork that is gone', undefined],
  ])('is no proof from %s', async (_, headOwnerId) => {
    const { headOwnerId: _own, ...rest } = pullRequest();
    const verification = await verifyAuthor({ ...rest, ...(headOwnerId === undefined ? {} : { headOwnerId }) });
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('github-pr-author-refused');
  });
});

describe('threat 21: an author who looks like the owner', () => {
  it.each<[string, PullRequestFacts['author']]>([
    ['a bot', { ...ALICE, type: 'Bot' }],
    ['an organisation', { ...ALICE, type: 'Organization' }],
    ['alice[bot]', { ...ALICE, login: 'alice[bot]' }],
    ['a login with a letter of another script', { ...ALICE, login: '\u0430lice' }],
    ['a login with the Kelvin sign or a dotless i', { ...ALICE, login: 'al\u0131ce' }],
    ['the right login with another id', { ...ALICE, id: MALLORY.id }],
    ['the right id with another login', { ...ALICE, login: MALLORY.login }],
  ])('is not taken for her: %s', async (_, author) => {
    const verification = await verifyAuthor(pullRequest({ author, headOwnerId: author.id }));
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('github-pr-author-refused');
  });

  it('is taken for her whatever the case of her login', async () => {
    expect((await verifyAuthor(pullRequest({ author: { ...ALICE, login: 'ALICE' } }))).verdict).toBe('pass');
  });
});

describe('threat 26: links, submodules, twins, huge files and double keys', () => {
  it('follows no link: server.json, proof.json, the folder of a version, the folder of all servers', async () => {
    registry.write('secret.json', TEXT);
    registry.beginBranch();
    mkdirSync(join(registry.root, FOLDER), { recursive: true });
    symlinkSync('/etc/passwd', join(registry.root, FILE));
    registry.commit();
    const ofFile = await verify();
    expect(ofFile.verdict).toBe('fail');
    expect(codesOf(ofFile)).toContain('unreadable-file');
    rmSync(join(registry.root, FILE));
    registry.write(FILE, TEXT);
    symlinkSync('/etc/passwd', join(registry.root, FOLDER, 'proof.json'));
    registry.commit();
    const ofProof = await verify();
    expect(ofProof.verdict).toBe('fail');
    rmSync(join(registry.root, FOLDER), { recursive: true });
    registry.write('evil/server.json', TEXT);
    symlinkSync(join(registry.root, 'evil'), join(registry.root, FOLDER));
    registry.commit();
    const ofFolder = await verify();
    expect(ofFolder.entries).toEqual([]);
    expect(humansPart(ofFolder)).toEqual(['evil/server.json', FOLDER]);
    const report = await registry.admit(outside);
    expect(report.admitted).toEqual([]);
  });

  it('takes no server.json that may be run', async () => {
    registry.beginBranch();
    registry.submit(TEXT);
    registry.git('add', '--all');
    registry.git('update-index', '--chmod=+x', FILE);
    execFileSync('chmod', ['+x', join(registry.root, FILE)]);
    registry.git('commit', '--quiet', '--message=x');
    const verification = await verify();
    expect(humansPart(verification)).toEqual([FILE]);
  });

  it('sees a submodule in the place of a server.json and of a version', async () => {
    registry.beginBranch();
    addSubmodule(FILE);
    const ofFile = await verify();
    expect([ofFile.verdict, ofFile.entries]).toEqual(['fail', []]);
    registry.git('rm', '--quiet', '--cached', FILE);
    rmSync(join(registry.root, FILE), { recursive: true });
    addSubmodule(FOLDER);
    const ofFolder = await verify();
    expect(ofFolder.entries).toEqual([]);
    expect(humansPart(ofFolder)).toEqual([FOLDER]);
  });

  it.each<[string, string, string]>([
    ['the name in another case', ALICES.replace('weather', 'Weather'), '1.0.0'],
    ['the shard of another name', 'al/io.github.alice/other', '1.0.0'],
    ['the version in another case', ALICES, '1.0.0-RC.1'],
    ['the name of another owner', 'io.github.mallory/weather', '1.0.0'],
    ['the version of a later one', ALICES, '9.9.9'],
    ['an encoded version', ALICES, '1%2E0.0'],
  ])('refuses an entry whose path has %s', async (_, name, version) => {
    registry.beginBranch();
    const path = `registry-data/servers/${name.startsWith('al/') ? '' : `${name.slice(10, 12)}/`}${name}/${version}/server.json`;
    registry.write(path, TEXT);
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('entry-path-mismatch');
    expect(outside.asked).toEqual([]);
    expect((await registry.admit(outside)).admitted).toEqual([]);
  });

  it('refuses two names that differ by case alone, listed, and together in one batch', async () => {
    const twin = aliceServer('1.1.0', { name: 'io.github.alice/Weather' });
    const [repository] = outside.github.repositories;
    if (!repository) throw new Error('no repository');
    const both = outsideOf({ '1.0.0': TEXT, '1.1.0': twin });
    serveNpm(both, 'weather-mcp', '1.1.0', 'io.github.alice/Weather');
    registry.submit(TEXT);
    registry.submit(twin);
    const report = await registry.admit(both);
    expect(report.admitted).toHaveLength(1);
    expect(report.findings.map(({ code }) => code)).toContain('name-case-conflict');
    expect((await registry.admit(both)).admitted).toEqual([]);
  });

  it.each([
    ['case alone', ['1.0.0-RC.1', '1.0.0-rc.1']],
    ['how a letter is composed', ['1.0.0-\u00e9', '1.0.0-e\u0301']],
  ])('refuses two versions that differ by %s, together in one batch', async (_, versions) => {
    const texts = Object.fromEntries(versions.map((version) => [version, aliceServer(version)]));
    const both = outsideOf(texts);
    for (const text of Object.values(texts)) registry.submit(text);
    const report = await registry.admit(both, { vouch: 'all' });
    expect(report.admitted).toHaveLength(1);
    expect(report.findings.map(({ code }) => code)).toContain('version-case-conflict');
  });

  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  it.each<[string, string, string]>([
    [
      'two members of one name',
      TEXT.replace('"version"', '"name": "io.github.mallory/x", "version"'),
      'duplicate-json-key',
    ],
    ['more than the limit', TEXT.replace('any place.', 'x'.repeat(300_000)), 'file-too-large'],
    ['more than is read', TEXT.replace('any place.', 'x'.repeat(1_100_000)), 'unreadable-file'],
    ['a nesting without end', TEXT.replace('"Forecasts for any place."', deep), 'json-too-deep'],
  ])('refuses a server.json with %s', async (_, text, code) => {
    registry.beginBranch();
    registry.write(FILE, text);
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain(code);
    expect(outside.asked).toEqual([]);
    expect((await registry.admit(outside)).admitted).toEqual([]);
  });

  const bundle = (text: string) => `{"kind": "github-attestation", "bundle": ${text}}`;
  it.each<[string, string]>([
    ['two members of one name', '{"kind": "github-attestation", "kind": "domain-key"}'],
    ['a member that is not known', '{"kind": "github-attestation", "__proto__": {}}'],
    ['more than 64 KiB', bundle(`{"x": "${'x'.repeat(70_000)}"}`)],
    ['a nesting without end', bundle(deep.slice(0, 25_000))],
    ['no kind', '{}'],
    ['a kind that needs no file', '{"kind": "github-pr-author"}'],
    ['nothing in it', ''],
    ['a byte order mark', '\ufeff{"kind": "github-attestation"}'],
  ])('refuses a proof.json with %s, and tries nothing in its place', async (_, proof) => {
    registry.beginBranch();
    registry.submit(TEXT);
    registry.write(`${FOLDER}/proof.json`, proof);
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(outside.asked).toEqual([]);
    expect(await registry.admit(outside)).toMatchObject({ verdict: 'fail', admitted: [] });
  });
});

describe('threat 33: spam, and work that a pull request makes for others (limits per author come with the gate)', () => {
  it('asks nobody about an entry that fails the cheap checks', async () => {
    registry.beginBranch();
    for (let index = 0; index < 21; index += 1) {
      const name = `io.github.alice/spam-${index}`;
      registry.submit(remoteServer(name, 'https://mcp.example.com/mcp', { version: '1.0.0', description: '' }));
    }
    registry.write(`registry-data/servers/al/io.github.alice/x/1/server.json`, '{');
    registry.commit();
    const verification = await verify();
    expect(verification.verdict).toBe('fail');
    expect(outside.asked.filter((question) => !question.includes('mcp.example.com'))).toEqual([]);
  });

  it('asks about no package of an entry that has more than 64, and about 20 hosts of remotes at most', async () => {
    const packages = Array.from({ length: 65 }, (_, index) => ({
      registryType: 'npm',
      identifier: `spam-${index}`,
      version: '1.0.0',
      transport: { type: 'stdio' },
    }));
    const remotes = Array.from({ length: 60 }, (_, index) => ({
      type: 'sse',
      url: `https://host-${index}.example.com/`,
    }));
    registry.beginBranch();
    registry.submit(aliceServer('1.0.0', { packages }));
    const file = registry.submit(aliceServer('1.1.0', { packages: undefined, remotes }));
    const many = outsideOf({ '1.1.0': aliceServer('1.1.0', { packages: undefined, remotes }) });
    const verification = await registry.verifyBase(many);
    expect(codesOf(verification)).toContain('too-many-packages');
    expect(many.asked.filter((question) => question.includes('npmjs'))).toEqual([]);
    const hosts = many.asked.filter((question) => question.startsWith('TXT '));
    expect(new Set(hosts).size).toBe(20);
    expect(file).toContain('1.1.0');
  });
});
