import { createHash, createPublicKey, verify } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFiles } from '../../src/io/files.ts';
import { parseKeyRecords } from '../../src/ownership/domain/key-record.ts';
import { parsePublicKey } from '../../src/ownership/domain/keys.ts';
import type { DomainKeyProof } from '../../src/ownership/proof.ts';
import { createFailingFiles } from '../support/failing-files.ts';
import { makeProveRoom, type ProveRoom, type ProveRun } from '../support/prove-room.ts';
import { TEST_NOW } from '../support/world.ts';

let room: ProveRoom;
beforeEach(() => {
  room = makeProveRoom();
});
afterEach(() => {
  vi.unstubAllEnvs();
  room.remove();
});

/** Vectors of ownership.md 11.1, and keys that occur nowhere else. */
const SEED_11 = '11'.repeat(32);
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const OLD_SEED = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
const SCALAR = `6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba${'9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5'}`;
const REGISTRY = 'registry.example.org';

const SERVER = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'com.example/weather',
  description: 'Forecasts for any place.',
  version: '1.2.3',
  remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com/mcp' }],
};

const keyFile = (seed = SEED) => room.write('home/key', `${seed}\n`);
const serverFile = (members: object = {}) => room.write('project/server.json', { ...SERVER, ...members });
const proof = () => JSON.parse(room.read('project/proof.json')) as DomainKeyProof;
const sign = (options: Record<string, unknown> = {}, replace = {}) =>
  room.run(
    ['sign', room.at('project/server.json')],
    { registry: REGISTRY, keyFile: room.at('home/key'), ...options },
    replace,
  );

/** No half of a key, in hex or base64, in anything that was said. */
function expectNoKey(run: ProveRun | string, ...keys: readonly string[]): void {
  const said = (typeof run === 'string' ? run : run.said).toLowerCase();
  expect(said.length).toBeGreaterThan(0);
  for (const key of keys) {
    for (let at = 0; at + 16 <= key.length; at += 8) expect(said).not.toContain(key.slice(at, at + 16).toLowerCase());
    const base64 = Buffer.from(key, 'hex').toString('base64');
    if (base64.length > 16) expect(said).not.toContain(base64.slice(0, 16).toLowerCase());
  }
}

describe('prove keygen', () => {
  it.each([
    ['ed25519', 64, 44],
    ['ecdsap384', 96, 68],
  ])('makes a %s key in a file of %d hex digits that only its owner may read', async (alg, digits, base64Chars) => {
    const run = await room.run(['keygen'], { alg, out: room.at('key'), json: true });
    const text = room.read('key');
    expect(text).toMatch(new RegExp(`^[0-9a-f]{${digits}}\\n$`));
    expect(statSync(room.at('key')).mode & 0o777).toBe(0o600);
    const report = run.json();
    expect(report).toMatchObject({ file: room.at('key'), alg, dns: { type: 'TXT' } });
    expect(report.publicKey).toHaveLength(base64Chars);
    expectNoKey(run, text.trim());
  });

  it('keeps the rights of the file narrow whatever the umask says', async () => {
    const before = process.umask(0);
    try {
      await room.run(['keygen'], { out: room.at('key') });
    } finally {
      process.umask(before);
    }
    expect(statSync(room.at('key')).mode & 0o777).toBe(0o600);
  });

  it('prints the record that belongs to the key: TXT record and file are read back as it', async () => {
    const randomBytes = (count: number) => new Uint8Array(count).fill(0x11);
    const run = await room.run(['keygen'], { out: room.at('key'), domain: 'Example.COM', json: true }, { randomBytes });
    const { dns, wellKnown, fingerprint, publicKey } = run.json();
    const value = `v=MCPv1; k=ed25519; p=${publicKey}`;
    expect(room.read('key')).toBe(`${SEED_11}\n`);
    expect(publicKey).toBe('0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=');
    expect(dns).toEqual({ name: 'example.com', type: 'TXT', value });
    expect(wellKnown).toEqual({
      url: 'https://example.com/.well-known/mcp-registry-auth',
      path: '/.well-known/mcp-registry-auth',
      content: `${value}\n`,
    });
    expect(parseKeyRecords([value]).keys).toMatchObject([{ base64: publicKey, fingerprint }]);
  });

  it('tells a person where the record goes and what comes next, and never the key', async () => {
    const run = await room.run(['keygen'], { out: room.at('key'), domain: 'example.com' });
    expect(run.code).toBe(0);
    expect(run.out).toContain('TXT record of example.com');
    expect(run.out).toContain('https://example.com/.well-known/mcp-registry-auth');
    expect(run.out).toContain('prove check --domain example.com');
    expect(run.out).toContain(`--key-file ${room.at('key')}`);
    expectNoKey(run, room.read('key').trim());
  });

  it('makes another key each time', async () => {
    await room.run(['keygen'], { out: room.at('one') });
    await room.run(['keygen'], { out: room.at('two') });
    expect(room.read('one')).not.toBe(room.read('two'));
  });

  it('never overwrites, not even through a link that leads nowhere', async () => {
    room.write('key', 'mine');
    expect((await room.run(['keygen'], { out: room.at('key') })).error?.message).toContain('never overwrites');
    expect(room.read('key')).toBe('mine');
    symlinkSync(room.at('elsewhere'), room.at('link'));
    expect((await room.run(['keygen'], { out: room.at('link') })).error?.message).toContain('is there already');
    expect(existsSync(room.at('elsewhere'))).toBe(false);
  });

  it.each([
    ['at its root', 'repo/key', 'repo'],
    ['deep below it', 'repo/a/b/key', 'repo'],
    ['in a folder that is not there yet', 'repo/new/folder/key', 'repo'],
    ['in the folder of git itself', 'repo/.git/key', 'repo'],
    ['where .git is a file, as in a linked work tree', 'linked/key', 'linked'],
    ['behind a link from outside', 'door/key', 'repo'],
  ])('refuses a place in a git work tree: %s', async (_where, out, tree) => {
    mkdirSync(room.at('repo/.git'), { recursive: true });
    mkdirSync(room.at('repo/a/b'), { recursive: true });
    room.write('repo/.gitignore', '*\n');
    room.write('linked/.git', 'gitdir: elsewhere\n');
    symlinkSync(room.at('repo/a'), room.at('door'));
    const { error } = await room.run(['keygen'], { out: room.at(out) });
    expect(error?.message).toContain(`the git work tree ${room.at(tree)}`);
    expect(error?.hint).toContain('outside of every repository');
    expect(existsSync(room.at(out))).toBe(false);
  });

  it('finds the place as the kernel does: a link is followed before the `..` behind it', async () => {
    mkdirSync(room.at('repo/.git'), { recursive: true });
    mkdirSync(room.at('repo/inner'));
    mkdirSync(room.at('outside'));
    symlinkSync(room.at('repo/inner'), room.at('outside/link'));
    const through = await room.run(['keygen'], { out: `${room.at('outside/link')}/../stolen.key` });
    expect(through.error?.message).toContain(`the git work tree ${room.at('repo')}`);
    expect(existsSync(room.at('repo/stolen.key'))).toBe(false);
    mkdirSync(room.at('elsewhere/inner'), { recursive: true });
    symlinkSync(room.at('elsewhere/inner'), room.at('repo/link'));
    expect((await room.run(['keygen'], { out: `${room.at('repo/link')}/../good.key` })).code).toBe(0);
    expect(existsSync(room.at('elsewhere/good.key'))).toBe(true);
  });

  it.each([
    ['a bare repository', ['HEAD', 'objects/pack/x', 'refs/heads/main'], 'the git repository'],
    ['Mercurial', ['.hg/requires'], 'the Mercurial repository'],
    ['Jujutsu', ['.jj/working_copy/type'], 'the Jujutsu repository'],
  ])('refuses a place in %s', async (_what, files, told) => {
    for (const file of files) room.write(`repo/${file}`, 'x');
    const { error } = await room.run(['keygen'], { out: room.at('repo/key') });
    expect(error?.message).toContain(`${told} ${room.at('repo')}`);
    expect(existsSync(room.at('repo/key'))).toBe(false);
  });

  it.each([['GIT_WORK_TREE'], ['GIT_DIR']])('refuses a place that %s names', async (variable) => {
    mkdirSync(room.at('named/below'), { recursive: true });
    vi.stubEnv(variable, room.at('named'));
    const { error } = await room.run(['keygen'], { out: room.at('named/below/key') });
    expect(error?.message).toContain(`the git repository ${room.at('named')}`);
  });

  it('says what comes next so that it can be read without what stands above it', async () => {
    const { next } = (await room.run(['keygen'], { out: room.at('key'), json: true })).json();
    expect(JSON.stringify(next)).not.toMatch(/above|DOMAIN|REGISTRY/);
  });

  it('says which folder to make, and writes nothing for a domain that proves nothing', async () => {
    const missing = await room.run(['keygen'], { out: room.at('new/key') });
    expect(missing.error?.hint).toContain(`mkdir -p ${room.at('new')}`);
    for (const domain of ['localhost', '127.0.0.1', 'alice.github.io', 'https://example.com', 'co.uk', 'example.com.'])
      expect((await room.run(['keygen'], { out: room.at('key'), domain })).error?.message, domain).toContain(
        'cannot prove',
      );
    expect(readdirSync(room.root)).toEqual([]);
  });

  it.each([
    ['alice.github.io', 'Use io.github.alice; a GitHub proof needs no domain.'],
    ['https://example.com/', 'Did you mean example.com?'],
    ['http://Example.com:8080/a?b', 'Did you mean example.com?'],
    ['example.com.', 'Did you mean example.com?'],
    ['https://localhost/', 'Give the name alone, such as example.com, without a scheme, a port or a path.'],
  ])('says what to write in place of %s', async (domain, hint) => {
    expect((await room.run(['keygen'], { out: room.at('key'), domain })).error?.hint).toBe(hint);
  });

  it('takes the file away again when the disk is full', async () => {
    const { files } = createFailingFiles(createFiles(), { at: 1, how: 'fills' });
    const { error } = await room.run(['keygen'], { out: room.at('key') }, { files });
    expect(error?.message).toContain('the disk is full');
    expect(readdirSync(room.root)).toEqual([]);
  });
});

describe('prove sign', () => {
  it('writes a proof that node:crypto alone verifies, over the printed statement', async () => {
    keyFile();
    serverFile();
    const run = await sign({ json: true });
    expect(run.code).toBe(0);
    const statement = String(run.json().statement);
    const made = proof();
    expect(made).toEqual({
      kind: 'domain-key',
      method: 'dns',
      domain: 'example.com',
      alg: 'ed25519',
      key: expect.any(String),
      issued: TEST_NOW,
      signature: expect.stringMatching(/^[0-9a-f]{128}$/),
    });
    const x = Buffer.from(made.key, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const signature = Buffer.from(made.signature, 'hex');
    expect(verify(null, Buffer.from(statement), key, signature)).toBe(true);
    expect(verify(null, Buffer.from(`${statement}\n`), key, signature)).toBe(false);
    expectNoKey(run, SEED);
    expectNoKey(room.read('project/proof.json'), SEED);
  });

  it('signs registry, action, name, version and the digest of the bytes, in the lines of ownership.md', async () => {
    keyFile();
    serverFile();
    const digest = createHash('sha256').update(room.read('project/server.json')).digest('hex');
    const run = await sign({ json: true, registry: 'https://Registry.example.org/' });
    expect(run.json().statement).toBe(
      [
        'mcp-registry-publish-v1',
        'registry: https://registry.example.org',
        'action: publish',
        'name: com.example/weather',
        'version: 1.2.3',
        `digest: sha256:${digest}`,
        `issued: ${TEST_NOW}`,
        '',
      ].join('\n'),
    );
    expect(run.json()).toMatchObject({ written: true, expires: '2026-07-27T12:00:00Z', replaced: false });
  });

  it('takes a P-384 key, in capitals too, and makes signatures of full length', async () => {
    keyFile(SCALAR.toUpperCase());
    serverFile();
    for (let round = 0; round < 20; round += 1) {
      const run = await sign({ json: true });
      const { alg, key, signature } = proof();
      expect({ alg, length: signature.length }).toEqual({ alg: 'ecdsap384', length: 192 });
      const parsed = parsePublicKey(alg, key);
      const message = new TextEncoder().encode(String(run.json().statement));
      expect(parsed.kind === 'key' && parsed.verify(message, signature)).toBe(true);
      expectNoKey(run, SCALAR);
    }
  });

  it('takes the key from MCP_PRIVATE_KEY or a named variable, blanks around it and all', async () => {
    serverFile();
    keyFile();
    await sign();
    const { signature } = proof();
    vi.stubEnv('MCP_PRIVATE_KEY', `  ${SEED}\r\n`);
    const byDefault = await sign({ keyFile: undefined });
    expect({ code: byDefault.code, same: proof().signature === signature }).toEqual({ code: 0, same: true });
    vi.stubEnv('MCP_PRIVATE_KEY', undefined);
    vi.stubEnv('OTHER_KEY', SEED);
    const named = await sign({ keyFile: undefined, keyEnv: 'OTHER_KEY' });
    expect({ code: named.code, same: proof().signature === signature }).toEqual({ code: 0, same: true });
    expectNoKey(named, SEED);
  });

  it('says when others may read the key file', async () => {
    serverFile();
    chmodSync(keyFile(), 0o644);
    const open = await sign();
    expect(open.code).toBe(0);
    expect(open.said).toContain(`chmod 600 ${room.at('home/key')}`);
    chmodSync(room.at('home/key'), 0o600);
    expect((await sign()).said).not.toContain('chmod');
  });

  it('says without any key how to give one', async () => {
    serverFile();
    vi.stubEnv('MCP_PRIVATE_KEY', undefined);
    expect((await sign({ keyFile: undefined })).error?.message).toContain('There is no private key');
    vi.stubEnv('MCP_PRIVATE_KEY', ' ');
    expect((await sign({ keyFile: undefined })).error?.message).toContain('is empty');
    expect((await sign({ keyEnv: 'X' })).error?.message).toContain('both say');
    expect((await sign({ keyFile: undefined, keyEnv: 'NOT_SET_HERE' })).error?.message).toContain(
      'NOT_SET_HERE is not set',
    );
    expect(existsSync(room.at('project/proof.json'))).toBe(false);
  });

  it('lets the key that is pinned vouch for a new one with a signature over the same statement', async () => {
    keyFile();
    serverFile();
    const old = room.write('home/old', OLD_SEED);
    const run = await sign({ previousKeyFile: old, json: true });
    const { previous, key } = proof();
    const parsed = parsePublicKey(previous?.alg ?? '', previous?.key ?? '');
    const message = new TextEncoder().encode(String(run.json().statement));
    expect(parsed.kind === 'key' && parsed.verify(message, previous?.signature ?? '')).toBe(true);
    expect(previous?.key).not.toBe(key);
    expectNoKey(run, SEED, OLD_SEED);
    expect((await sign({ previousKeyFile: room.at('home/key') })).error?.message).toContain('the same key');
  });

  it('signs a later decision with the digest of the current record, for 24 hours', async () => {
    keyFile();
    serverFile();
    const prev = `sha256:${'ab'.repeat(32)}`;
    const run = await sign({ action: 'restore', prev, json: true });
    expect(run.json().statement).toContain(`action: restore\n`);
    expect(run.json().statement).toContain(`\nprev: ${prev}\nissued: `);
    expect(run.json().expires).toBe('2026-07-21T12:00:00Z');
    expect((await sign({ action: 'restore' })).error?.message).toContain('needs the digest of the current record');
    expect((await sign({ prev })).error?.message).toContain('no previous record');
  });
});

describe('prove sign refuses', () => {
  beforeEach(() => {
    keyFile();
    serverFile();
  });
  afterEach(() => expect(existsSync(room.at('project/proof.json'))).toBe(false));

  it('a server.json with errors: they are told, and nothing is signed', async () => {
    serverFile({ version: '^1.0.0' });
    const run = await sign({ json: true });
    expect(run.code).toBe(1);
    expect(run.json()).toMatchObject({ written: false, findings: [{ code: 'version-looks-like-range' }] });
    expect((await sign()).said).toContain('Nothing was signed');
  });

  it.each([
    ['no registry', { registry: undefined }, 'none was named'],
    ['the registry that every machine is', { registry: 'localhost' }, 'which every machine has'],
    ['that one by its URL', { registry: 'http://localhost:8080/x' }, 'which every machine has'],
    ['what is no registry id', { registry: 'Not A Registry' }, 'is not the id of a registry'],
    ['a line break in the id', { registry: 'a.example\naction: delete' }, 'is not the id of a registry'],
    ['two names of the registry', { policy: 'registry.yml' }, 'both name the registry'],
    ['a domain that is not the namespace’s', { domain: 'example.org' }, 'does not reach the namespace com.example'],
    ['a domain that only ends alike', { domain: 'notexample.com' }, 'does not reach'],
    ['a domain below the namespace', { domain: 'api.example.com' }, 'does not reach'],
    ['a time that is none', { issued: 'yesterday' }, 'is no time'],
    ['a time with an offset', { issued: '2026-07-20T12:00:00+02:00' }, 'is no time'],
    ['a time eight days ago', { issued: '2026-07-12T11:59:59Z' }, 'would not be taken now'],
    ['a time in an hour', { issued: '2026-07-20T13:00:00Z' }, 'would not be taken now'],
    [
      'a time two days ago for a decision',
      { issued: '2026-07-18T12:00:00Z', action: 'delete' },
      'would not be taken now',
    ],
  ])('%s', async (_what, options, message) => {
    expect((await sign(options)).error?.message).toContain(message);
  });

  it('a parent domain by its file, and says that DNS would do', async () => {
    serverFile({ name: 'com.example.api/weather' });
    const { error } = await sign({ domain: 'example.com', method: 'http' });
    expect(error?.message).toContain('does not reach');
    expect(error?.hint).toContain('--method dns');
  });

  it('a GitHub namespace, and shared hosting', async () => {
    serverFile({ name: 'io.github.alice/weather' });
    expect((await sign()).error?.message).toContain('belongs to a GitHub account');
    serverFile({ name: 'io.gitlab.alice/weather' });
    expect((await sign()).error?.message).toContain('gitlab.io');
  });

  it('a key file in a git work tree, ignored or not, also behind a link', async () => {
    mkdirSync(room.at('project/.git'));
    room.write('project/.gitignore', 'key\n');
    room.write('project/key', SEED);
    symlinkSync(room.at('project/key'), room.at('home/link'));
    for (const name of ['project/key', 'home/link']) {
      const run = await sign({ keyFile: room.at(name) });
      expect(run.error?.message, name).toContain('lies in the git work tree');
      expectNoKey(run, SEED);
    }
  });

  it('a server.json that is not there, without repeating what may be a key', async () => {
    expect((await room.run(['sign', room.at('absent.json')], { registry: REGISTRY })).error?.message).toContain(
      'There is no',
    );
    const run = await room.run(['sign', SEED], { registry: REGISTRY });
    expect(run.error?.message).toContain('There is no');
    expectNoKey(run, SEED);
  });

  it('a digest that is none, with its form', async () => {
    serverFile();
    keyFile();
    const { error } = await sign({ action: 'delete', prev: 'sha256:12' });
    expect(error?.message).toBe('--prev sha256:12 is not sha256: and 64 lower-case hex digits.');
    expect((await sign({ action: 'delete' })).error?.hint).toContain('--prev');
  });

  it.each(['REGISTRY', 'http://acme/', 'acme', 'localhost:8080'])(
    'a registry that nobody else can reach: %s',
    async (registry) => {
      serverFile();
      keyFile();
      const { error } = await sign({ registry });
      expect(error?.message).toMatch(/has no dot|every machine/);
      expect(error?.hint).toContain('acme.github.io/mcp');
      expect(existsSync(room.at('project/proof.json'))).toBe(false);
    },
  );

  it('to start after Ctrl-C', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(sign({}, { signal: controller.signal })).rejects.toThrow();
  });
});

describe('what lies at the place of proof.json', () => {
  beforeEach(() => {
    keyFile();
    serverFile();
  });

  it('gives way when it is a signature of before', async () => {
    await sign();
    const before = room.read('project/proof.json');
    serverFile({ version: '1.2.4' });
    const run = await sign();
    expect(run.out).toContain('Replaced');
    expect(room.read('project/proof.json')).not.toBe(before);
    expect(readdirSync(room.at('project')).sort()).toEqual(['proof.json', 'server.json']);
  });

  it.each([
    ['a proof of another kind', '{"kind": "github-repository"}', 'a proof of the kind github-repository'],
    ['no proof', 'my notes', 'it is no proof'],
    ['a large file', 'x'.repeat(70_000), 'it is no proof'],
  ])('stays when it is %s, unless forced', async (_what, content, message) => {
    room.write('project/proof.json', content);
    expect((await sign()).error?.message).toContain(message);
    expect(room.read('project/proof.json')).toBe(content);
    expect((await sign({ force: true })).code).toBe(0);
    expect(proof().kind).toBe('domain-key');
  });

  it('stays when it is a link or a folder, forced or not', async () => {
    room.write('precious', 'mine');
    symlinkSync(room.at('precious'), room.at('project/proof.json'));
    expect((await sign({ force: true })).error?.message).toContain('no plain file');
    expect(room.read('precious')).toBe('mine');
  });

  it('is left as it was when the disk fills up, and nothing beside it', async () => {
    await sign();
    const before = room.read('project/proof.json');
    const { files } = createFailingFiles(createFiles(), { at: 1, how: 'fills' });
    expect((await sign({}, { files })).error?.message).toContain('cannot be written');
    expect(room.read('project/proof.json')).toBe(before);
    expect(readdirSync(room.at('project')).sort()).toEqual(['proof.json', 'server.json']);
  });

  it('can be elsewhere', async () => {
    await sign({ out: room.at('elsewhere.json') });
    expect(existsSync(room.at('project/proof.json'))).toBe(false);
    expect(JSON.parse(room.read('elsewhere.json'))).toMatchObject({ kind: 'domain-key' });
  });
});

describe('a private key', () => {
  const MALFORMED: readonly [string, string, RegExp][] = [
    ['one digit short', SEED.slice(1), /it has 63 hex digits/],
    ['of two keys in a row', SEED + OLD_SEED, /128 hex digits/],
    [
      'with a letter that is no hex digit',
      `${SEED.slice(0, 40)}g${SEED.slice(41)}`,
      /64 characters, and character 41 is no hex digit/,
    ],
    ['with 0x before it', `0x${SEED}`, /character 2 is no hex digit/],
    ['with a line break in it', `${SEED.slice(0, 32)}\n${SEED.slice(32)}`, /character 33 is a blank or line break/],
    ['with colons, as openssl prints it', SEED.replace(/../g, '$&:'), /character 3 is no hex digit/],
    ['in quotes', `"${SEED}"`, /character 1 is no hex digit/],
    ['in base64', Buffer.from(SEED, 'hex').toString('base64'), /is no hex digit/],
    ['in PEM form', `-----BEGIN PRIVATE KEY-----\n${SEED}\n-----END PRIVATE KEY-----`, /in PEM form/],
    [
      'that is the public record',
      'v=MCPv1; k=ed25519; p=0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=',
      /public key record/,
    ],
    ['that is empty', ' \n', /is empty/],
    ['that is no scalar of P-384', '0'.repeat(96), /no private key/],
    ['that is too long for a key file', SEED.repeat(100), /bytes/],
  ];

  it.each(MALFORMED)(
    '%s is refused by length and place of the fault, and never quoted',
    async (_what, text, message) => {
      serverFile();
      keyFile(text);
      for (const options of [{}, { keyFile: undefined, keyEnv: 'TEST_KEY' }, { json: true }]) {
        vi.stubEnv('TEST_KEY', text);
        const run = await sign(options);
        if (!('keyEnv' in options) || !/bytes/.test(message.source)) expect(run.error?.message).toMatch(message);
        expect(run.error).toBeDefined();
        if (/[0-9a-f]{20}/.test(text)) expectNoKey(run, SEED);
        expect(run.said).not.toContain(text.trim() || 'never');
        expect(run.error?.cause).toBeUndefined();
      }
      const previous = await sign({
        previousKeyFile: room.write('home/old', text),
        keyFile: room.write('home/good', OLD_SEED),
      });
      expect(previous.error).toBeDefined();
      expectNoKey(previous, SEED, OLD_SEED);
    },
  );

  const STRAY: readonly [string, Record<string, unknown>][] = [
    ['--key-file', { keyFile: SEED }],
    ['--key-file, in base64', { keyFile: Buffer.from(SEED, 'hex').toString('base64') }],
    ['--key-file, P-384', { keyFile: SCALAR }],
    ['--previous-key-file', { previousKeyFile: SEED }],
    ['--key-env', { keyFile: undefined, keyEnv: SEED }],
    ['--key-env, behind letters', { keyFile: undefined, keyEnv: `KEY${SEED}` }],
    ['--key', { key: SEED }],
    ['--private-key', { privateKey: SEED }],
    ['--registry', { registry: SEED }],
    ['--out, in base64', { out: `/nowhere/${Buffer.from(SEED, 'hex').toString('base64')}` }],
    ['--out, P-384 in base64', { out: Buffer.from(SCALAR, 'hex').toString('base64').concat('/absent/proof.json') }],
    ['--domain, in base64', { domain: Buffer.from(SEED, 'hex').toString('base64') }],
    ['--issued, in base64', { issued: Buffer.from(SCALAR, 'hex').toString('base64') }],
    ['--policy', { registry: undefined, policy: SEED }],
    ['--domain', { domain: SEED }],
    ['--issued', { issued: SEED }],
    ['--prev', { prev: SEED }],
    ['--out', { out: `/nowhere/${SEED}` }],
  ];

  it.each(STRAY)('typed as the value of %s is refused and never repeated', async (_option, options) => {
    serverFile();
    keyFile(OLD_SEED);
    const run = await sign(options);
    expect(run.error).toBeDefined();
    expectNoKey(run, SEED, SCALAR, OLD_SEED);
    expect(existsSync(room.at('project/proof.json'))).toBe(false);
  });

  it.each([{ key: SEED }, { privateKey: SEED }])(
    'given as an option is refused with the reason: %j',
    async (options) => {
      const { error } = await sign(options);
      expect(error?.message).toContain('history of the shell');
      expect((await room.run(['keygen'], { out: room.at('new'), ...options })).error?.message).toContain(
        'history of the shell',
      );
      expect(existsSync(room.at('new'))).toBe(false);
    },
  );

  it('in a file that nobody may read is told by the file’s name alone', async () => {
    if (process.getuid?.() === 0) return;
    serverFile();
    chmodSync(keyFile(), 0);
    expect((await sign()).error?.message).toContain('permission denied');
  });
});
