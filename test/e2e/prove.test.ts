import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRoom } from '../support/make-room.ts';
import { type ProgramRun, runCli, runCliJson } from '../support/run-cli.ts';

let room: string;
beforeEach(() => {
  room = makeRoom('e2e-prove-');
  mkdirSync(join(room, 'project'));
  writeFileSync(join(room, 'project/server.json'), `${JSON.stringify(SERVER, null, 2)}\n`);
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const SERVER = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'com.example/weather',
  description: 'Forecasts for any place.',
  version: '1.2.3',
  remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com/mcp' }],
};
const REGISTRY = ['--registry', 'registry.example.org'];

interface SignDocument {
  readonly statement: string;
  readonly proof: { readonly key: string; readonly signature: string; readonly alg: string };
  readonly error?: { readonly kind: string; readonly message: string };
}

/** Neither half of the key in anything that was said or written. */
function expectHidden(key: string, ...texts: readonly string[]): void {
  expect(key.length).toBeGreaterThanOrEqual(64);
  for (let at = 0; at + 16 <= key.length; at += 8) {
    for (const text of texts) expect(text.toLowerCase()).not.toContain(key.slice(at, at + 16).toLowerCase());
  }
}
const said = ({ stdout, stderr }: ProgramRun): string => stdout + stderr;

/** By node:crypto alone, with nothing of this project. */
function isSigned({ statement, proof }: SignDocument): boolean {
  const raw = Buffer.from(proof.key, 'base64');
  const signature = Buffer.from(proof.signature, 'hex');
  if (proof.alg === 'ed25519') {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
    return verify(null, Buffer.from(statement), key, signature);
  }
  // SubjectPublicKeyInfo of a compressed point on P-384 (RFC 5480).
  const der = Buffer.concat([Buffer.from('3046301006072a8648ce3d020106052b81040022033200', 'hex'), raw]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify('sha384', Buffer.from(statement), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

describe('from a new key to a proof', () => {
  it.each(['ed25519', 'ecdsap384'])('with %s: node:crypto verifies it, and the key is never shown', async (alg) => {
    const made = await runCliJson(['prove', 'keygen', '--alg', alg, '--out', 'key', '--domain', 'example.com'], {
      cwd: room,
    });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const key = readFileSync(join(room, 'key'), 'utf8').trim();
    expect(statSync(join(room, 'key')).mode & 0o777).toBe(0o600);
    const byFile = await runCliJson<SignDocument>(['prove', 'sign', '--key-file', '../key', ...REGISTRY], {
      cwd: join(room, 'project'),
    });
    expect(byFile).toMatchObject({ code: 0, stderr: '' });
    expect(isSigned(byFile.json)).toBe(true);
    expect(isSigned({ ...byFile.json, statement: byFile.json.statement.replace('1.2.3', '1.2.4') })).toBe(false);
    const proof = readFileSync(join(room, 'project/proof.json'), 'utf8');
    expect(JSON.parse(proof)).toEqual(byFile.json.proof);
    expect(made.json).toMatchObject({ alg, publicKey: byFile.json.proof.key });
    const byVariable = await runCli(['prove', 'sign', ...REGISTRY], {
      cwd: join(room, 'project'),
      env: { MCP_PRIVATE_KEY: key },
    });
    expect(byVariable.code).toBe(0);
    expectHidden(key, said(made), said(byFile), said(byVariable), proof);
    expect(readdirSync(room).sort()).toEqual(['key', 'project']);
    expect(readdirSync(join(room, 'project')).sort()).toEqual(['proof.json', 'server.json']);
  });

  it('keeps keys out of a real git repository: neither made there nor read from there', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: join(room, 'project') });
    const cwd = join(room, 'project');
    const made = await runCli(['prove', 'keygen', '--out', 'key'], { cwd });
    expect(made).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('git work tree') });
    expect(existsSync(join(cwd, 'key'))).toBe(false);
    await runCli(['prove', 'keygen', '--out', '../key'], { cwd });
    const key = readFileSync(join(room, 'key'), 'utf8').trim();
    writeFileSync(join(cwd, 'key'), key);
    const signed = await runCli(['prove', 'sign', '--key-file', 'key', ...REGISTRY], { cwd });
    expect(signed).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('git work tree') });
    expectHidden(key, said(signed));
    expect(existsSync(join(cwd, 'proof.json'))).toBe(false);
  });
});

describe('a private key on the command line', () => {
  const KEY = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
  const TYPED: readonly (readonly string[])[] = [
    ['prove', KEY],
    ['prove', 'sign', '--key', KEY],
    ['prove', 'sign', `--private-key=${KEY}`],
    ['prove', 'sign', `--keyfile=${KEY}`],
    ['prove', 'sign', '--key-file', KEY, ...REGISTRY],
    ['prove', 'sign', '--key-env', KEY, ...REGISTRY],
    ['prove', 'sign', KEY, ...REGISTRY],
    ['prove', 'sign', 'server.json', KEY],
    ['prove', 'sign', '--method', KEY],
    ['prove', 'keygen', '--alg', KEY, '--out', 'k'],
    ['prove', 'keygen', '--private-key', KEY, '--out', 'k'],
    ['prove', 'check', `--key=${KEY}`],
    ['prove', 'check', KEY],
    ['prove', 'check', '--domain', KEY],
    ['prove', 'repository', '--private-key', KEY],
    [`--key=${KEY}`],
    [KEY],
  ];

  it.each(TYPED.map((args) => [args.join(' ').replaceAll(KEY, 'KEY'), args] as const))(
    '%s: exit 2, and nobody repeats it',
    async (_line, args) => {
      const cwd = join(room, 'project');
      const [text, json] = await Promise.all([runCli(args, { cwd }), runCliJson<SignDocument>(args, { cwd })]);
      expect([text.code, json.code]).toEqual([2, 2]);
      expect(json.json.error?.kind).toBe('usage');
      expectHidden(KEY, said(text), said(json));
      expect(readdirSync(cwd)).toEqual(['server.json']);
    },
  );
});

describe('prove', () => {
  it.each([
    [[], ['keygen', 'sign', 'repository', 'check', 'A domain, from the start']],
    [['keygen'], ['--out', '--alg', '--domain', '--json']],
    [['sign'], ['--registry', '--key-file', '--key-env', '--previous-key-file', '--issued', '--json']],
    [['repository'], ['--ref', '--path', '--asset', '--json']],
    [['check'], ['--domain', '--registry', '--proof', '--json']],
  ])('%j --help teaches what can be said, and no option that takes a key', async (args, words) => {
    const run = await runCli(['prove', ...args, '--help']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    for (const word of words) expect(run.stdout).toContain(word);
    expect(run.stdout).not.toMatch(/--key <|--private-key/);
  });

  it('alone is no command: exit 2, with its help', async () => {
    const run = await runCli(['prove']);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('keygen') });
  });

  it('tells the errors of a server.json in place of signing it: exit 1', async () => {
    writeFileSync(join(room, 'project/server.json'), JSON.stringify({ ...SERVER, version: '^1.0.0' }));
    for (const command of ['sign', 'check', 'repository']) {
      const args = ['prove', command, ...(command === 'sign' ? REGISTRY : [])];
      const run = await runCliJson(args, { cwd: join(room, 'project') });
      expect(run).toMatchObject({ code: 1, json: { findings: [{ code: 'version-looks-like-range' }] } });
    }
    expect(readdirSync(join(room, 'project'))).toEqual(['server.json']);
  });
});
