import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseProof } from '../../src/ownership/parse-proof.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import { createFakeDoors, type FakeDoors, type FakeWorld } from '../support/fake-doors.ts';
import { commitOf, type MadeRepository, makeGitHub } from '../support/github-server.ts';
import { makeProveRoom, type ProveRoom } from '../support/prove-room.ts';

let room: ProveRoom;
beforeEach(() => {
  room = makeProveRoom();
});
afterEach(() => room.remove());

const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const KEY = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const RECORD = `v=MCPv1; k=ed25519; p=${KEY}`;
const FINGERPRINT = `ed25519:${KEY.slice(0, 8)}`;
const OTHER_RECORD = 'v=MCPv1; k=ed25519; p=0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=';
const FILE_URL = 'https://example.com/.well-known/mcp-registry-auth';
const REGISTRY = 'registry.example.org';
const ALICE = { id: 42, login: 'Alice', type: 'User' };
const MALLORY = { id: 66, login: 'mallory', type: 'User' };

const SERVER = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'com.example/weather',
  description: 'Forecasts for any place.',
  version: '1.2.3',
  repository: { url: 'https://github.com/alice/weather', source: 'github' },
  remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com/mcp' }],
};
const ALICES = {
  ...SERVER,
  name: 'io.github.Alice/weather',
  repository: { url: 'https://github.com/Alice/weather', source: 'github' },
};
const toText = (server: object) => `${JSON.stringify(server, null, 2)}\n`;

const serverFile = (server: object = SERVER) => room.write('server.json', server);
const proofFile = (proof: object) => room.write('proof.json', proof);
const sign = (options = {}) => {
  const keyFile = room.write('home/key', SEED);
  return room.run(['sign', room.at('server.json')], { registry: REGISTRY, keyFile, ...options });
};

let doors: FakeDoors;
function run(command: string, world: FakeWorld, options: Record<string, unknown> = {}) {
  doors = createFakeDoors(world);
  const args = options.domain !== undefined && command === 'check' && options.alone ? [] : [room.at('server.json')];
  return room.run([command, ...args], { ...options, alone: undefined }, { openDoors: () => doors });
}
const check = (world: FakeWorld, options = {}) => run('check', world, options);
const checkDomain = (world: FakeWorld, options = {}) =>
  check(world, { domain: 'example.com', alone: true, ...options });
const repository = (world: FakeWorld, options = {}) => run('repository', world, options);

const github = (made: Partial<MadeRepository> = {}, server: object = ALICES) =>
  makeGitHub(
    [ALICE, MALLORY],
    [
      {
        id: 7,
        fullName: 'Alice/weather',
        commits: [{ files: { 'server.json': toText(server) } }],
        tags: { 'v1.2.3': 0 },
        ...made,
      },
    ],
  );

describe('prove check --domain', () => {
  it('sees the key at both resolvers, and says which were asked', async () => {
    const seen = await checkDomain({ txt: { 'example.com': ['v=spf1 -all', RECORD] } });
    expect(seen.code).toBe(0);
    expect(seen.out).toContain(`TXT example.com by system: key ${FINGERPRINT}…; 1 text about something else`);
    expect(seen.out).toContain(`TXT example.com by second.example: key ${FINGERPRINT}…`);
    expect(seen.out).toContain(`${FILE_URL}: status 404`);
    expect(seen.out).toContain('example.com shows what a registry can use');
  });

  it('sees the key in the well-known file alone', async () => {
    const { code, out } = await checkDomain({ http: { [FILE_URL]: `# keys\r\n  ${RECORD}  \r\n` } });
    expect(code).toBe(0);
    expect(out).toContain(`${FILE_URL}: key ${FINGERPRINT}…; 1 text about something else`);
    expect(out).toContain('TXT example.com by system: no TXT record');
  });

  it('sees delegations, of the one spelling only', async () => {
    const records = ['mcp-registry-delegate=github:42/7', 'mcp-registry-delegate=github:alice'];
    const { code, out } = await checkDomain({ txt: { 'example.com': records } });
    expect(code).toBe(0);
    expect(out).toContain('delegation to github:42/7; "mcp-registry-delegate=github:alice", which cannot be read');
  });

  it('asks in the usual wrong places too, where nothing counts, and says what to move', async () => {
    const wrong = ['_mcp-auth.example.com', '_mcp-registry.example.com', 'www.example.com'];
    for (const name of wrong) {
      const { code, out } = await checkDomain({ txt: { [name]: [RECORD] } });
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(out).toContain(`What is at TXT ${name} is never read: move it to example.com itself.`);
    }
    for (const url of [`${FILE_URL}.txt`, FILE_URL.replace('//', '//www.')]) {
      const { code, out } = await checkDomain({ http: { [url]: RECORD } });
      expect({ url, code }).toEqual({ url, code: 1 });
      expect(out).toContain(`What is at ${url} is never read`);
    }
    expect(doors.asked.filter((one) => one.startsWith('TXT')).sort()).toEqual(
      ['example.com', ...wrong].map((name) => `TXT ${name}`).sort(),
    );
  });

  it('says where a file redirects, and that it counts nothing', async () => {
    const to = respond(301, '', { location: 'https://www.example.com/.well-known/mcp-registry-auth' });
    const { code, out } = await checkDomain({ http: { [FILE_URL]: to } });
    expect(code).toBe(1);
    expect(out).toContain('status 301, a redirect to https://www.example.com/');
  });

  const UNKNOWN: readonly [string, FakeWorld][] = [
    ['a resolver that fails', { txt: { 'example.com': { system: [RECORD], second: 'fails' } } }],
    ['resolvers that disagree', { txt: { 'example.com': { system: [RECORD], second: [] } } }],
    ['resolvers with different keys', { txt: { 'example.com': { system: [RECORD], second: [OTHER_RECORD] } } }],
    ['a file behind an error', { http: { [FILE_URL]: respond(503) } }],
    ['a file behind a limit', { http: { [FILE_URL]: respond(429) } }],
    ['a host that does not answer', { http: { [FILE_URL]: noAnswer('timeout', 'no complete answer within 10 s') } }],
  ];
  it.each(UNKNOWN)('knows nothing after %s: exit 3', async (_what, world) => {
    const seen = await checkDomain(world);
    expect(seen.code).toBe(3);
    expect(seen.out).toContain('It is not known what example.com shows');
  });

  const DISPROVED: readonly [string, FakeWorld][] = [
    ['nothing at all', {}],
    ['a key of another form', { txt: { 'example.com': ['v=MCPv1; k=rsa; p=AAAA'] } }],
    ['a page for people', { http: { [FILE_URL]: '<!doctype html>' } }],
    ['a file of 5 kB', { http: { [FILE_URL]: noAnswer('too-large', 'more than 4096 bytes') } }],
    ['an address inside', { http: { [FILE_URL]: noAnswer('address-blocked', '10.0.0.1 is not public') } }],
  ];
  it.each(DISPROVED)('has a clear no after %s: exit 1', async (_what, world) => {
    expect((await checkDomain(world)).code).toBe(1);
  });

  it('tells all of it in one document', async () => {
    const seen = await checkDomain({ txt: { 'example.com': [RECORD] } }, { json: true });
    const document = seen.json();
    expect(document).toMatchObject({
      verdict: 'pass',
      outcome: 'proved',
      domain: { host: 'example.com', dns: { outcome: 'proved' }, http: { outcome: 'disproved', facts: [] } },
      findings: [],
    });
    const { places } = document.domain as { places: { counts: boolean }[] };
    expect(places.filter(({ counts }) => counts)).toHaveLength(3);
    expect(places.filter(({ counts }) => !counts)).toHaveLength(5);
  });

  it('shows hostile texts harmlessly and not at full length', async () => {
    const hostile = `v=MCPv1; k=\u001b[31m::error::x; p=${'A'.repeat(3_000)}`;
    const { out } = await checkDomain({ txt: { 'example.com': [hostile, `v=mcpv1 ${'x'.repeat(4_000)}`] } });
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('::error');
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(900);
  });

  it('refuses a domain that can prove nothing, before it asks anybody', async () => {
    for (const domain of ['localhost', '169.254.169.254', 'alice.github.io', 'http://example.com'])
      expect((await checkDomain({}, { domain })).error?.message, domain).toContain('cannot prove a namespace');
    expect(doors.asked).toEqual([]);
  });
});

describe('prove check of a signed server.json', () => {
  beforeEach(async () => {
    serverFile();
    expect((await sign()).code).toBe(0);
  });

  it('proves what the domain shows', async () => {
    const seen = await check({ txt: { 'example.com': [RECORD] } }, { registry: REGISTRY });
    expect(seen.code).toBe(0);
    expect(seen.out).toContain(`its key ${FINGERPRINT}… is among those that the domain shows`);
    expect(seen.out).toContain('proved by domain-key');
    const { kind, identity } = (
      await check({ txt: { 'example.com': [RECORD] } }, { registry: REGISTRY, json: true })
    ).json();
    expect({ kind, identity }).toMatchObject({ kind: 'domain-key', identity: { kind: 'domain', host: 'example.com' } });
  });

  it('refuses another key, and tells the line to add', async () => {
    const seen = await check({ txt: { 'example.com': [OTHER_RECORD] } }, { registry: REGISTRY });
    expect(seen.code).toBe(1);
    expect(seen.said).toContain('not among those that the domain shows where the proof says');
    expect(seen.said).toContain('domain-record-missing');
    expect(seen.said).toContain(RECORD);
  });

  it('refuses a signature for another registry, over other bytes, and an old one', async () => {
    const world = { txt: { 'example.com': [RECORD] } };
    const elsewhere = await check(world, { registry: 'other.example.org' });
    expect(elsewhere).toMatchObject({ code: 1, said: expect.stringContaining('domain-signature-mismatch') });
    const later = { now: () => '2026-07-28T12:00:00Z', elapsedMs: () => 0, sleep: async () => {} };
    doors = createFakeDoors(world);
    const old = await room.run(
      ['check', room.at('server.json')],
      { registry: REGISTRY },
      { openDoors: () => doors, clock: later },
    );
    expect(old).toMatchObject({ code: 1, said: expect.stringContaining('domain-proof-expired') });
    serverFile({ ...SERVER, description: 'Forecasts.' });
    expect(await check(world, { registry: REGISTRY })).toMatchObject({
      code: 1,
      said: expect.stringContaining('domain-signature-mismatch'),
    });
  });

  it('does not vouch for a signature whose registry it does not know: exit 3, or 1 when the key is not there', async () => {
    const served = await check({ txt: { 'example.com': [RECORD] } });
    expect(served.code).toBe(3);
    expect(served.out).toContain('The signature was not checked');
    expect((await check({})).code).toBe(1);
  });

  it('is pending while the resolvers disagree', async () => {
    const world = { txt: { 'example.com': { system: [RECORD], second: [] } } };
    expect(await check(world, { registry: REGISTRY })).toMatchObject({
      code: 3,
      said: expect.stringContaining('domain-resolvers-disagree'),
    });
  });

  it('is pending too when they agree on everything but the key', async () => {
    const line = 'mcp-registry-delegate=github:42';
    const world = { txt: { 'example.com': { system: [line, RECORD], second: [line] } } };
    expect(await check(world, { registry: REGISTRY })).toMatchObject({ code: 3 });
  });

  it('reads the registry from its policy file', async () => {
    const policy = room.write('registry.yml', `id: ${REGISTRY}\n`);
    expect((await check({ txt: { 'example.com': [RECORD] } }, { policy })).code).toBe(0);
    const unnamed = room.write('empty.yml', '');
    expect((await check({}, { policy: unnamed })).error?.message).toContain('which every machine has');
  });

  it('tells what is wrong in the proof, and asks nobody', async () => {
    proofFile({ kind: 'domain-key', method: 'dns' });
    const seen = await check({}, { registry: REGISTRY });
    expect(seen).toMatchObject({ code: 1, said: expect.stringContaining('proof-invalid') });
    expect(doors.asked).toEqual([]);
    expect((await check({}, { proof: room.at('absent.json') })).error?.message).toContain('There is no');
  });
});

describe('prove check of a namespace on GitHub', () => {
  it('proves the bytes at the tag without a proof.json, and says what it saw', async () => {
    serverFile(ALICES);
    const seen = await check({ github: github() });
    expect(seen.code).toBe(0);
    for (const word of [
      'no proof.json',
      'proved by github-repository',
      'Alice/weather',
      'repositoryId: 7',
      'ownerId: 42',
      'refs/tags/v1.2.3',
    ])
      expect(seen.out).toContain(word);
  });

  it('says at which line the bytes part', async () => {
    serverFile({ ...ALICES, description: 'Forecasts.' });
    const seen = await check({ github: github() });
    expect(seen).toMatchObject({ code: 1, said: expect.stringContaining('github-bytes-not-found') });
    expect(seen.said).toMatch(/differs from line 4/);
  });

  it('is pending while there is no tag of this version, or GitHub does not answer', async () => {
    serverFile({ ...ALICES, version: '1.2.4' });
    expect((await check({ github: github() })).code).toBe(3);
    const down = { 'https://api.github.com/repos/Alice/weather': respond(503) };
    expect((await check({ github: github(), http: down })).code).toBe(3);
  });

  it('refuses a private repository, and one of somebody else', async () => {
    serverFile(ALICES);
    expect(await check({ github: github({ private: true }) })).toMatchObject({ code: 1 });
    serverFile({ ...ALICES, repository: { url: 'https://github.com/mallory/weather', source: 'github' } });
    expect(await check({ github: github({ fullName: 'mallory/weather' }) })).toMatchObject({ code: 1 });
  });

  it('judges nothing in the world while server.json has errors', async () => {
    serverFile({ ...ALICES, version: '^1' });
    const seen = await check({ github: github() }, { json: true });
    expect(seen.code).toBe(1);
    expect(seen.json()).toMatchObject({ verdict: 'fail', findings: [{ code: 'version-looks-like-range' }] });
    expect(doors.asked).toEqual([]);
  });
});

describe('prove repository', () => {
  beforeEach(() => serverFile(ALICES));
  const proof = () => JSON.parse(room.read('proof.json')) as Record<string, unknown>;

  it('says that none is needed when the registry finds the bytes by itself', async () => {
    const done = await repository({ github: github() });
    expect(done.code).toBe(0);
    expect(done.out).toContain('No proof.json is needed');
    expect(existsSync(room.at('proof.json'))).toBe(false);
    const { written, needed } = (await repository({ github: github() }, { json: true })).json();
    expect({ written, needed }).toEqual({ written: false, needed: false });
  });

  it('does not say whether one is needed when nobody answers', async () => {
    const down = { 'https://api.github.com/repos/Alice/weather': respond(503) };
    const { needed, verdict } = (await repository({ github: github(), http: down }, { json: true })).json();
    expect({ needed, verdict }).toEqual({ needed: null, verdict: 'pending' });
  });

  it('writes one all the same when forced', async () => {
    const made = github();
    expect((await repository({ github: made }, { force: true })).code).toBe(0);
    const sha = commitOf(made.repositories[0] as never, 'tags/v1.2.3');
    expect(proof()).toEqual({
      kind: 'github-repository',
      repository: 'Alice/weather',
      repositoryId: 7,
      ref: 'refs/tags/v1.2.3',
      sha,
      path: 'server.json',
    });
  });

  it.each([
    [
      'a tag of another name',
      { ref: 'refs/tags/release-7', path: 'packages/w/server.json' },
      { ref: 'refs/tags/release-7', path: 'packages/w/server.json' },
    ],
    [
      'the same by its short name',
      { ref: 'release-7', path: 'packages/w/server.json' },
      { ref: 'refs/tags/release-7' },
    ],
    ['an annotated tag', { ref: 'annotated', path: 'packages/w/server.json' }, { ref: 'refs/tags/annotated' }],
    ['the default branch', { ref: 'refs/heads/main', path: 'packages/w/server.json' }, { ref: 'refs/heads/main' }],
    ['the default branch by its name', { ref: 'main', path: 'packages/w/server.json' }, { ref: 'refs/heads/main' }],
    ['a path alone, on the default branch', { path: 'packages/w/server.json' }, { ref: 'refs/heads/main' }],
    [
      'an asset of the release',
      { ref: 'release-7', asset: 'server.json' },
      { ref: 'refs/tags/release-7', asset: 'server.json' },
    ],
  ])('writes a proof that holds for %s', async (_what, options, expected) => {
    const world = {
      github: github({
        commits: [{ files: { 'packages/w/server.json': toText(ALICES) } }],
        tags: { 'release-7': 0, annotated: { commit: 0, annotated: 2 } },
        releases: { 'release-7': { assets: { 'server.json': toText(ALICES) } } },
      }),
    };
    const done = await repository(world, options);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Wrote') });
    expect(proof()).toMatchObject(expected);
    expect(parseProof(new TextEncoder().encode(room.read('proof.json')), 'proof.json').findings).toEqual([]);
    expect(await check(world)).toMatchObject({ code: 0, out: expect.stringContaining('proved by github-repository') });
  });

  it('names a commit of the default branch without a ref', async () => {
    const made = github({ tags: {} });
    const sha = commitOf(made.repositories[0] as never, 'heads/main');
    expect((await repository({ github: made }, { ref: sha })).code).toBe(0);
    expect(proof()).toMatchObject({ sha });
    expect(proof()).not.toHaveProperty('ref');
  });

  const REFUSED: readonly [string, Partial<MadeRepository>, Record<string, unknown>, string][] = [
    ['a private repository', { private: true }, {}, 'github-repository-private'],
    ['a renamed one', { fullName: 'Alice/new', formerNames: ['Alice/weather'] }, {}, 'github-repository-renamed'],
    ['none', { fullName: 'Alice/other' }, {}, 'github-repository-absent'],
    ['a tag that is not there', {}, { ref: 'v9' }, 'github-ref-absent'],
    ['no file at the path', {}, { path: 'lib/server.json' }, 'github-file-absent'],
    ['no release', {}, { asset: 'server.json' }, 'github-asset-absent'],
    ['another branch', { branches: { main: 0, dev: 0 } }, { ref: 'refs/heads/dev' }, 'github-ref-refused'],
    ['other bytes', { commits: [{ files: { 'server.json': '{}' } }] }, { ref: 'v1.2.3' }, 'github-file-differs'],
    [
      'a link',
      { commits: [{ files: { 'server.json': { text: 'x', mode: '120000' } } }] },
      { ref: 'v1.2.3' },
      'github-file-mode',
    ],
  ];
  it.each(REFUSED)('writes nothing for %s, and says why', async (_what, made, options, code) => {
    const done = await repository({ github: github(made) }, options);
    expect(done).toMatchObject({ code: 1, said: expect.stringContaining(code) });
    expect(existsSync(room.at('proof.json'))).toBe(false);
  });

  it('writes nothing while GitHub does not answer', async () => {
    const down = { 'https://api.github.com/repos/Alice/weather': respond(502) };
    expect((await repository({ github: github(), http: down }, { ref: 'v1.2.3' })).code).toBe(3);
    expect(existsSync(room.at('proof.json'))).toBe(false);
  });

  it.each([
    ['a pull request', { ref: 'refs/pull/1/head' }, 'is no tag and no branch'],
    ['what is no ref', { ref: 'a..b' }, 'is no tag and no branch'],
    ['a path that leads out', { path: '../server.json' }, 'is no path in a repository'],
    ['an asset in a folder', { asset: 'a/b' }, 'is no name of an asset'],
    ['two places', { path: 'a', asset: 'b' }, 'both say where the bytes are'],
  ])('refuses %s before it asks anybody', async (_what, options, message) => {
    expect((await repository({ github: github() }, options)).error?.message).toContain(message);
    expect(doors.asked).toEqual([]);
  });

  it('refuses a server.json that names no repository on GitHub', async () => {
    serverFile({ ...ALICES, repository: undefined });
    expect((await repository({ github: github() })).error?.hint).toContain('Add "repository"');
  });

  it('does not take the place of another kind of proof', async () => {
    proofFile({ kind: 'github-attestation' });
    expect((await repository({ github: github() }, { ref: 'v1.2.3' })).error?.message).toContain(
      'a proof of the kind github-attestation',
    );
    expect(proof()).toEqual({ kind: 'github-attestation' });
  });
});

describe('prove repository for the namespace of a domain', () => {
  beforeEach(() => serverFile());
  const delegated = { 'example.com': ['mcp-registry-delegate=github:42'] };

  it('writes the delegation and prints the line that the domain must show', async () => {
    const world = { github: github({}, SERVER), txt: delegated };
    const done = await repository(world);
    expect(done.code).toBe(0);
    expect(JSON.parse(room.read('proof.json'))).toEqual({
      kind: 'domain-delegation',
      method: 'dns',
      domain: 'example.com',
    });
    expect(done.out).toContain('mcp-registry-delegate=github:42');
    expect(await check(world)).toMatchObject({ code: 0, out: expect.stringContaining('proved by domain-delegation') });
    expect(await check({ ...world, txt: {} })).toMatchObject({ code: 1 });
  });

  it('puts the place of the bytes into it when that is named', async () => {
    const world = {
      github: github({ commits: [{ files: { 'w/server.json': toText(SERVER) } }], tags: { 'release-7': 0 } }, SERVER),
      txt: delegated,
    };
    expect((await repository(world, { ref: 'release-7', path: 'w/server.json' })).code).toBe(0);
    expect(JSON.parse(room.read('proof.json'))).toMatchObject({
      kind: 'domain-delegation',
      domain: 'example.com',
      proof: { kind: 'github-repository', ref: 'refs/tags/release-7', path: 'w/server.json' },
    });
    expect(await check(world)).toMatchObject({ code: 0 });
  });
});

describe('Ctrl-C', () => {
  it('ends a check, and leaves no proof behind', async () => {
    serverFile(ALICES);
    const controller = new AbortController();
    controller.abort();
    doors = createFakeDoors({ github: github() });
    const replace = { openDoors: () => doors, signal: controller.signal };
    await expect(room.run(['repository', room.at('server.json')], { ref: 'v1.2.3' }, replace)).rejects.toThrow();
    expect(existsSync(room.at('proof.json'))).toBe(false);
  });
});
