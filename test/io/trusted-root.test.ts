import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/io/serve.ts';
import { readTrustedRoots, type TufRepository } from '../../src/io/trusted-root.ts';
import githubTufRoot from '../../src/io/trusted-roots/github-tuf-root.json' with { type: 'json' };
import publicGood from '../../src/io/trusted-roots/public-good.json' with { type: 'json' };
import { createBundleVerifier } from '../../src/ownership/attestation/sigstore-verifier.ts';

let cacheDir: string;
const closing: (() => Promise<void>)[] = [];
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'trusted-root-'));
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const never = new AbortController().signal;
const fresh = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1', tlogs: [], note: 'fresh' };
const floor = { note: 'committed' };

describe('the trusted roots', () => {
  it('are the committed one without a refresh, and nothing is written', async () => {
    const found = await readTrustedRoots({ refresh: false, cacheDir, signal: never });
    expect(found).toEqual({ roots: [publicGood], source: 'committed' });
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it('are those that a TUF repository signs', async () => {
    const repository = await startRepository(fresh);
    const found = await read([repository]);
    expect(found).toEqual({ roots: [fresh], source: 'tuf' });
    // And once more, from the cache: the target is not fetched again.
    expect(await read([repository])).toEqual({ roots: [fresh], source: 'tuf' });
  });

  it('are the committed ones when the repository signs with other keys', async () => {
    const real = await startRepository(fresh);
    const forged = await startRepository(fresh);
    const found = await read([{ ...forged, root: real.root }]);
    expect(found).toMatchObject({ roots: [floor], source: 'committed', note: expect.stringContaining('test') });
  });

  it('are the committed ones when a target was changed after it was signed', async () => {
    const repository = await startRepository(fresh, { target: JSON.stringify({ ...fresh, note: 'forged' }) });
    expect(await read([repository])).toMatchObject({ roots: [floor], source: 'committed' });
  });

  it('are the committed ones when the metadata has expired', async () => {
    const repository = await startRepository(fresh, { expires: '2020-01-01T00:00:00Z' });
    expect(await read([repository])).toMatchObject({ roots: [floor], note: expect.stringMatching(/expired/i) });
  });

  it.each([500, 404, 302])('are the committed ones when the repository answers %i', async (status) => {
    const repository = await startRepository(fresh, { status });
    expect(await read([repository])).toMatchObject({ roots: [floor], source: 'committed' });
  });

  it('are the committed ones when nobody listens, and it says so', async () => {
    const found = await read([{ name: 'nobody', url: 'http://127.0.0.1:9', root: toRoot(createKeys()), floor }]);
    expect(found).toMatchObject({ roots: [floor], source: 'committed' });
    expect(found.note).toMatch(
      /^The trusted root of nobody could not be refreshed \(.+\): the committed one is used\.$/,
    );
  });

  it('are the committed ones after the time limit', async () => {
    const repository = await startRepository(fresh, { delayMs: 2_000 });
    const started = performance.now();
    const found = await read([repository], { timeLimitMs: 200 });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(found).toMatchObject({ roots: [floor], note: expect.stringContaining('no complete answer in time') });
  });

  it('are the committed ones at once when the run is stopped', async () => {
    const repository = await startRepository(fresh, { delayMs: 2_000 });
    const found = await read([repository], { signal: AbortSignal.abort() });
    expect(found).toMatchObject({ roots: [floor], source: 'committed' });
  });

  it('of one instance are fresh though another cannot be reached', async () => {
    const good = await startRepository(fresh);
    const gone = { name: 'gone', url: 'http://127.0.0.1:9', root: toRoot(createKeys()) };
    expect(await read([good, gone])).toEqual({
      roots: [fresh],
      source: 'tuf',
      note: expect.stringMatching(/gone could not be refreshed .*its attestations cannot be judged/),
    });
    const found = await read([{ ...gone, floor }, good]);
    expect(found).toMatchObject({ roots: [floor, fresh], source: 'committed' });
  });

  it('leave nothing in the home directory', async () => {
    const before = readdirSync(homedir());
    await read([await startRepository(fresh)]);
    expect(readdirSync(homedir())).toEqual(before);
    expect(readdirSync(cacheDir).length).toBeGreaterThan(0);
  });

  function read(repositories: readonly TufRepository[], more: { timeLimitMs?: number; signal?: AbortSignal } = {}) {
    return readTrustedRoots({ refresh: true, cacheDir, signal: never, repositories, ...more });
  }
});

describe('the committed roots', () => {
  it('hold what @sigstore/tuf begins with', () => {
    const path = createRequire(import.meta.url).resolve('@sigstore/tuf/seeds.json');
    const seeds = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { targets: Record<string, string> }>;
    const seed = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets['trusted_root.json'] ?? '';
    expect(publicGood).toEqual(JSON.parse(Buffer.from(seed, 'base64').toString('utf8')));
  });

  it('make a verifier', () => {
    expect(createBundleVerifier([publicGood]).verify({}).kind).toBe('refused');
  });

  it('begin for GitHub with a root that all its eight keepers signed', () => {
    const { signatures, signed } = githubTufRoot;
    const keys: Readonly<Record<string, { keyval: { public: string } }>> = signed.keys;
    const valid = signatures.filter(({ keyid, sig }) =>
      verify('sha256', Buffer.from(canonicalize(signed)), keys[keyid]?.keyval.public ?? '', Buffer.from(sig, 'hex')),
    );
    expect(valid.map(({ keyid }) => keyid).sort()).toEqual([...signed.roles.root.keyids].sort());
    expect(valid).toHaveLength(8);
  });
});

interface RepositoryOptions {
  readonly target?: string;
  readonly expires?: string;
  readonly status?: number;
  readonly delayMs?: number;
}

/** A TUF repository on loopback that hands out one target. */
async function startRepository(document: unknown, options: RepositoryOptions = {}): Promise<TufRepository> {
  const keys = createKeys();
  const expires = options.expires ?? '2999-01-01T00:00:00Z';
  const target = JSON.stringify(document);
  const targets = toSigned(keys, { _type: 'targets', expires, targets: { 'trusted_root.json': describeFile(target) } });
  const snapshot = toSigned(keys, { _type: 'snapshot', expires, meta: { 'targets.json': { version: 1 } } });
  const timestamp = toSigned(keys, { _type: 'timestamp', expires, meta: { 'snapshot.json': { version: 1 } } });
  const files: Readonly<Record<string, string>> = {
    '/timestamp.json': timestamp,
    '/1.snapshot.json': snapshot,
    '/1.targets.json': targets,
    [`/targets/${sha256(target)}.trusted_root.json`]: options.target ?? target,
  };
  const listening = await listen(
    async (request) => {
      if (options.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      const body = files[request.target];
      const status = options.status ?? (body === undefined ? 404 : 200);
      return { status, headers: { 'content-type': 'application/json' }, body: body ?? '' };
    },
    { host: '127.0.0.1', port: 0 },
  );
  closing.push(() => listening.close());
  return { name: 'the test', url: `http://127.0.0.1:${listening.port}`, root: toRoot(keys), floor };
}

interface Keys {
  readonly id: string;
  readonly key: Record<string, unknown>;
  readonly privateKey: KeyObject;
}

function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } };
  return { id: sha256(canonicalize(key)), key, privateKey };
}

function toRoot(keys: Keys): unknown {
  const role = { keyids: [keys.id], threshold: 1 };
  const roles = { root: role, timestamp: role, snapshot: role, targets: role };
  const signed = { _type: 'root', expires: '2999-01-01T00:00:00Z', consistent_snapshot: true };
  return JSON.parse(toSigned(keys, { ...signed, keys: { [keys.id]: keys.key }, roles }));
}

function toSigned({ id, privateKey }: Keys, part: Record<string, unknown>): string {
  const signed = { spec_version: '1.0.31', version: 1, ...part };
  const sig = sign(undefined, Buffer.from(canonicalize(signed)), privateKey).toString('hex');
  return JSON.stringify({ signatures: [{ keyid: id, sig }], signed });
}

function describeFile(text: string): Record<string, unknown> {
  return { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } };
}

/** As TUF signs it: sorted keys, no blanks, only quotes and backslashes escaped. */
function canonicalize(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, part]) => `${canonicalize(key)}:${canonicalize(part)}`).join(',')}}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
