import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAdmit } from '../../src/commands/admit/run-admit.ts';
import { runReplay } from '../../src/commands/verify/run-replay.ts';
import { createGit } from '../../src/io/git.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { derivePublicKey } from '../../src/ownership/domain/keys.ts';
import { renderStatement } from '../../src/ownership/domain/statement.ts';
import type { Receipt } from '../../src/registry/receipt.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import { placeOf } from '../support/make-data.ts';
import {
  ALICE,
  aliceGitHub,
  aliceServer,
  createOwnershipWorld,
  makeOutside,
  type Outside,
  serveNpm,
} from '../support/ownership-world.ts';

const NAME = 'io.github.alice/weather';
/** A first publication does not wait in it, but where a test says so. */
const QUICK = 'id: registry.example.org\npolicy: {waiting: {new-namespace-hours: 0}}\n';
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'admit-'));
  writeFileSync(join(data, 'registry.yml'), QUICK);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function submit(text: string, name = NAME, version = JSON.parse(text).version as string, proof?: unknown): string {
  const file = join(data, placeOf(name, version).serverFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (proof !== undefined) writeFileSync(join(dirname(file), 'proof.json'), JSON.stringify(proof));
  return file;
}

const readReceipt = (version: string, name = NAME): Receipt =>
  JSON.parse(readFileSync(join(data, placeOf(name, version).receiptFile), 'utf8'));
const hasReceipt = (version: string, name = NAME) => existsSync(join(data, placeOf(name, version).receiptFile));
const readPins = (path = 'al/io.github.alice') =>
  JSON.parse(readFileSync(join(data, 'receipts', path, 'namespace.json'), 'utf8'));

function outsideWithAlice(texts: Readonly<Record<string, string>>): Outside {
  const outside = makeOutside(aliceGitHub(texts));
  for (const version of Object.keys(texts)) serveNpm(outside, 'weather-mcp', version, NAME);
  return outside;
}

describe('admit on proofs', () => {
  it('admits a version that its repository and its package prove, and keeps what was shown', async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    const report = await runAdmit({ data }, createOwnershipWorld(outsideWithAlice({ '1.0.0': text })));
    expect(report.verdict).toBe('pass');
    expect(report.admitted).toMatchObject([{ name: NAME, version: '1.0.0', level: 'proved' }]);
    expect(readReceipt('1.0.0')).toMatchObject({
      level: 'proved',
      namespaceProof: { kind: 'github-repository', evidence: { owner: [`github:${ALICE.id}`] } },
      packageProofs: [
        { index: 0, type: 'npm', outcome: 'proved', digest: { integrity: expect.stringMatching(/^sha512-/) } },
      ],
    });
    expect(readPins()).toMatchObject({
      ns: 'io.github.alice',
      github: { ownerId: ALICE.id, login: 'alice' },
      servers: { [NAME]: { repositoryIds: [7001] } },
    });
  });

  it('leaves a late package waiting, writes nothing, and admits it by itself when it is there', async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    const outside = outsideWithAlice({ '1.0.0': text });
    outside.http.delete('GET https://registry.npmjs.org/weather-mcp/1.0.0');
    outside.http.set('HEAD https://registry.npmjs.org/weather-mcp', respond(200));
    const first = await runAdmit({ data }, createOwnershipWorld(outside));
    expect(first).toMatchObject({ verdict: 'pending', admitted: [], pending: [{ name: NAME, version: '1.0.0' }] });
    expect(existsSync(join(data, 'receipts'))).toBe(false);
    serveNpm(outside, 'weather-mcp', '1.0.0', NAME);
    expect(await runAdmit({ data }, createOwnershipWorld(outside))).toMatchObject({ verdict: 'pass' });
    expect(hasReceipt('1.0.0')).toBe(true);
  });

  it('admits nothing while GitHub does not answer', async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    const outside = outsideWithAlice({ '1.0.0': text });
    outside.http.set('GET https://api.github.com/repos/alice/weather-mcp', noAnswer('timeout'));
    expect(await runAdmit({ data }, createOwnershipWorld(outside))).toMatchObject({ verdict: 'pending', admitted: [] });
    expect(hasReceipt('1.0.0')).toBe(false);
  });

  it('refuses a package of somebody else, whoever opened the pull request', async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    const outside = outsideWithAlice({ '1.0.0': text });
    serveNpm(outside, 'weather-mcp', '1.0.0', 'io.github.bob/weather');
    const report = await runAdmit({ data }, createOwnershipWorld(outside));
    expect(report).toMatchObject({ verdict: 'fail', refused: [{ name: NAME, version: '1.0.0' }] });
    expect(report.findings.map(({ code }) => code)).toContain('npm-name-mismatch');
  });

  it('admits a batch side by side and asks each question once', async () => {
    const texts = { '1.0.0': aliceServer('1.0.0'), '1.1.0': aliceServer('1.1.0'), '1.2.0': aliceServer('1.2.0') };
    for (const text of Object.values(texts)) submit(text);
    const outside = outsideWithAlice(texts);
    const report = await runAdmit({ data }, createOwnershipWorld(outside));
    expect(report.admitted).toHaveLength(3);
    expect(new Set(outside.asked).size).toBe(outside.asked.length);
  });

  it("lets the owner vouch for the namespace and still asks for the package's proof", async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    const outside = outsideWithAlice({});
    serveNpm(outside, 'weather-mcp', '1.0.0', NAME);
    const report = await runAdmit({ data, vouch: 'namespace' }, createOwnershipWorld(outside));
    expect(report.admitted).toMatchObject([{ level: 'owner' }]);
    expect(readReceipt('1.0.0')).toMatchObject({ level: 'owner', packageProofs: [{ outcome: 'proved' }] });
    expect(readReceipt('1.0.0').namespaceProof).toBeUndefined();
    expect(outside.asked.filter((one) => one.includes('api.github.com'))).toEqual([]);
  });

  it('asks nothing when the owner vouches for everything', async () => {
    submit(aliceServer('1.0.0'));
    const outside = outsideWithAlice({});
    expect(await runAdmit({ data, vouch: 'all' }, createOwnershipWorld(outside))).toMatchObject({ verdict: 'pass' });
    expect(outside.asked).toEqual([]);
  });

  it('holds back a server that comes from another repository of the same owner, until a maintainer approves it', async () => {
    const first = aliceServer('1.0.0');
    submit(first);
    const outside = outsideWithAlice({ '1.0.0': first });
    await runAdmit({ data }, createOwnershipWorld(outside));
    const second = aliceServer('1.1.0', { repository: { url: 'https://github.com/alice/other', source: 'github' } });
    submit(second);
    const more = aliceGitHub({ '1.1.0': second });
    const [other] = more.repositories;
    if (!other) throw new Error('no repository');
    outside.github.repositories.push({ ...other, id: 7002, fullName: 'alice/other' });
    serveNpm(outside, 'weather-mcp', '1.1.0', NAME);
    const held = await runAdmit({ data }, createOwnershipWorld(outside));
    expect(held).toMatchObject({
      verdict: 'pending',
      pending: [{ version: '1.1.0', ownership: { review: 'other-repository' } }],
    });
    expect(hasReceipt('1.1.0')).toBe(false);
    const approved = await runAdmit({ data, approve: [`${NAME}@1.1.0`] }, createOwnershipWorld(outside));
    expect(approved).toMatchObject({ verdict: 'pass', admitted: [{ version: '1.1.0' }] });
    expect(readPins().servers[NAME].repositoryIds.sort()).toEqual([7001, 7002]);
  });

  it('lets a first publication wait for its hours, for a maintainer, or for nothing where the owner knows the namespace', async () => {
    const text = aliceServer('1.0.0');
    const file = submit(text);
    writeFileSync(join(data, 'registry.yml'), 'id: registry.example.org\n');
    const admit = (hours: number | undefined, options = {}) => {
      const now = Date.parse('2026-07-20T12:00:00Z');
      const at = hours === undefined ? undefined : new Date(now - hours * 3_600_000).toISOString();
      const git = () => ({ ...createGit(dirname(file)), addedAt: () => at });
      return runAdmit({ data, ...options }, createOwnershipWorld(outsideWithAlice({ '1.0.0': text }), { git }));
    };
    const waits = await admit(undefined);
    expect(waits).toMatchObject({ verdict: 'pending', pending: [{ ownership: { review: 'first-publication' } }] });
    expect(waits.findings.map(({ code }) => code)).toContain('namespace-first-publication');
    expect(await admit(23)).toMatchObject({ verdict: 'pending' });
    expect(hasReceipt('1.0.0')).toBe(false);
    expect(await admit(24)).toMatchObject({ verdict: 'pass' });
    rmSync(join(data, 'receipts'), { recursive: true });
    expect(await admit(1, { approve: [NAME] })).toMatchObject({ verdict: 'pass' });
    rmSync(join(data, 'receipts'), { recursive: true });
    writeFileSync(join(data, 'registry.yml'), 'policy: {approved-namespaces: [IO.github.alice]}\n');
    expect(await admit(undefined)).toMatchObject({ verdict: 'pass' });
  });

  it('keeps the 72 hours of a new key also where a maintainer approves it at once', async () => {
    const keys = ['11', '22'].map((byte) => derivePublicKey('ed25519', byte.repeat(32)));
    const sign = (text: string, key: (typeof keys)[number]) => {
      if (key.kind !== 'key') throw new Error(key.reason);
      const { version } = JSON.parse(text);
      const fields = {
        registryId: 'registry.example.org',
        action: 'publish',
        name: 'com.example/weather',
        version,
      } as const;
      const statement = renderStatement({ ...fields, digest: digestOf(text), issued: '2026-07-20T11:00:00Z' });
      if (statement.kind !== 'statement') throw new Error(statement.reason);
      const signature = key.sign(new TextEncoder().encode(statement.text));
      const proof = { kind: 'domain-key', method: 'dns', domain: 'example.com', alg: 'ed25519', key: key.publicBase64 };
      return { ...proof, issued: '2026-07-20T11:00:00Z', signature };
    };
    const outside = makeOutside();
    const publish = (key: (typeof keys)[number]) =>
      outside.txt.set('example.com', [`v=MCPv1; k=ed25519; p=${key.kind === 'key' ? key.publicBase64 : ''}`]);
    const submitAs = (version: string, key: (typeof keys)[number]) => {
      const text = aliceServer(version, {
        name: 'com.example/weather',
        repository: undefined,
        packages: undefined,
        remotes: [{ type: 'sse', url: 'https://mcp.example.com/' }],
      });
      publish(key);
      return submit(text, 'com.example/weather', version, sign(text, key));
    };
    const [first, second] = keys as [(typeof keys)[number], (typeof keys)[number]];
    submitAs('1.0.0', first);
    expect(await runAdmit({ data }, createOwnershipWorld(outside))).toMatchObject({ verdict: 'pass' });
    const file = submitAs('1.1.0', second);
    const admit = (hours: number, approve: string[]) => {
      const at = new Date(Date.parse('2026-07-20T12:00:00Z') - hours * 3_600_000).toISOString();
      const git = () => ({ ...createGit(dirname(file)), addedAt: () => at });
      return runAdmit({ data, approve }, createOwnershipWorld(outside, { git }));
    };
    expect(await admit(100, [])).toMatchObject({ verdict: 'pending' });
    expect(await admit(71, ['com.example/weather'])).toMatchObject({
      verdict: 'pending',
      pending: [{ ownership: { review: 'new-key' } }],
    });
    expect(await admit(72, ['com.example/weather@1.1.0'])).toMatchObject({ verdict: 'pass' });
  });

  it('stops when the pins of a namespace cannot be read: they are never taken for absent', async () => {
    const text = aliceServer('1.0.0');
    submit(text);
    mkdirSync(join(data, 'receipts/al/io.github.alice'), { recursive: true });
    writeFileSync(join(data, 'receipts/al/io.github.alice/namespace.json'), '{"ns":');
    await expect(runAdmit({ data }, createOwnershipWorld(outsideWithAlice({ '1.0.0': text })))).rejects.toThrow(/pins/);
    expect(hasReceipt('1.0.0')).toBe(false);
  });

  it('keeps what was shown about remotes, and refuses a URL that a proven owner holds', async () => {
    const remote = { type: 'streamable-http', url: 'https://mcp.example.com/mcp' };
    const alice = aliceServer('1.0.0', { packages: undefined, remotes: [remote] });
    submit(alice);
    const outside = outsideWithAlice({ '1.0.0': alice });
    outside.txt.set('mcp.example.com', ['mcp-registry-remote=io.github.alice/weather']);
    await runAdmit({ data }, createOwnershipWorld(outside));
    expect(readReceipt('1.0.0').remotes).toMatchObject([{ index: 0, evidence: 'declared' }]);
    const bobs = JSON.parse(alice);
    const bob = {
      ...bobs,
      name: 'io.github.bob/weather',
      repository: { url: 'https://github.com/bob/w', source: 'github' },
    };
    const bobText = JSON.stringify(bob);
    submit(bobText, 'io.github.bob/weather', '1.0.0');
    const bobOutside = makeOutside(aliceGitHub({}));
    bobOutside.txt.set('mcp.example.com', ['mcp-registry-remote=io.github.alice/weather']);
    bobOutside.http.set('GET https://mcp.example.com/.well-known/mcp-registry-auth', respond(404));
    const report = await runAdmit({ data, vouch: 'namespace' }, createOwnershipWorld(bobOutside));
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ code }) => code)).toContain('remote-url-in-use');
  });
});

describe('verify --replay', () => {
  async function publish(): Promise<Outside> {
    const text = aliceServer('1.0.0');
    submit(text);
    const outside = outsideWithAlice({ '1.0.0': text });
    await runAdmit({ data }, createOwnershipWorld(outside));
    return outside;
  }

  it('says that everything still holds', async () => {
    const outside = await publish();
    const replay = await runReplay(NAME, { files: [], data }, createOwnershipWorld(outside));
    expect(replay).toMatchObject({ verdict: 'pass', checks: [{ result: 'same' }, { result: 'same' }] });
  });

  it('sees that the package registry serves other bytes', async () => {
    const outside = await publish();
    const body = { name: 'weather-mcp', version: '1.0.0', mcpName: NAME, dist: { integrity: 'sha512-b3RoZXI=' } };
    outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(200, body));
    const replay = await runReplay(`${NAME}@1.0.0`, { files: [], data }, createOwnershipWorld(outside));
    expect(replay.verdict).toBe('fail');
    expect(replay.file.findings.map(({ code }) => code)).toEqual(['replay-package-changed']);
  });

  it('sees that the account was deleted and the login registered by somebody else', async () => {
    const outside = await publish();
    const [repository] = outside.github.repositories;
    if (!repository) throw new Error('no repository');
    repository.owner = { id: 9999, login: 'alice', type: 'User' };
    repository.id = 9998;
    const replay = await runReplay(NAME, { files: [], data }, createOwnershipWorld(outside));
    expect(replay.verdict).toBe('fail');
  });

  it('says when something cannot be asked', async () => {
    const outside = await publish();
    outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(503));
    const replay = await runReplay(NAME, { files: [], data }, createOwnershipWorld(outside));
    expect(replay).toMatchObject({ verdict: 'pending', checks: [{ result: 'same' }, { result: 'unknown' }] });
  });

  it('names what is listed when there is no such version', async () => {
    const outside = await publish();
    const world = createOwnershipWorld(outside);
    await expect(runReplay(`${NAME}@9.9.9`, { files: [], data }, world)).rejects.toMatchObject({
      hint: 'Listed: 1.0.0.',
    });
    await expect(runReplay('io.github.bob/x', { files: [], data }, world)).rejects.toThrow(/no server/);
  });
});
