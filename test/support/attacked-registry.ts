import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AdmitOptions, type AdmitReport, runAdmit } from '../../src/commands/admit/run-admit.ts';
import { stringifySafely } from '../../src/commands/present.ts';
import { renderAnnotations, renderMarkdown } from '../../src/commands/render-validation.ts';
import { renderVerification } from '../../src/commands/verify/render-verify.ts';
import { type Replay, runReplay } from '../../src/commands/verify/run-replay.ts';
import { runVerify, type Verification, type VerifyOptions } from '../../src/commands/verify/run-verify.ts';
import { toVerificationReport } from '../../src/commands/verify/verify-report.ts';
import { createGit } from '../../src/io/git.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { renderStatement, type StatementFields } from '../../src/ownership/domain/statement.ts';
import type { Receipt } from '../../src/registry/receipt.ts';
import { placeOf } from './make-data.ts';
import { aliceGitHub, createOwnershipWorld, makeOutside, type Outside, serveNpm } from './ownership-world.ts';
import { TEST_NOW, type TestWorld } from './world.ts';

export const REGISTRY_ID = 'registry.example.org';
export const ALICES = 'io.github.alice/weather';

/** What a world of these tests may have of its own. */
export type Replaced = Parameters<typeof createOwnershipWorld>[1];

/** A registry in a folder of its own, to be attacked; everything of it is real but the world outside. */
export interface AttackedRegistry {
  /** Root of the repository; the data is in `registry-data`. */
  readonly root: string;
  readonly data: string;
  /** Writes a file below the root. */
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string;
  exists(path: string): boolean;
  /** Writes an entry where its name and version belong, with its proof. Gives the path of its server.json. */
  submit(text: string, proof?: unknown): string;
  git(...args: readonly string[]): string;
  /** Makes what is there the base branch `main`, and begins the branch `attack`. */
  beginBranch(): void;
  commit(): void;
  world(outside: Outside, replace?: Replaced): TestWorld;
  admit(outside: Outside, options?: Partial<AdmitOptions>, replace?: Replaced): Promise<AdmitReport>;
  verifyBase(outside: Outside, options?: Partial<VerifyOptions>, replace?: Replaced): Promise<Verification>;
  verifyFile(
    file: string,
    outside: Outside,
    options?: Partial<VerifyOptions>,
    replace?: Replaced,
  ): Promise<Verification>;
  replay(target: string, outside: Outside, replace?: Replaced): Promise<Replay>;
  receipt(name: string, version: string): Receipt | undefined;
  /** The pins of a namespace, by `<shard>/<namespace>`. */
  pins(path: string): Record<string, unknown> | undefined;
  remove(): void;
}

const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const GIT_OPTIONS = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** In it a first publication does not wait: what these tests attack comes after it. */
export const QUICK_REGISTRY = `id: ${REGISTRY_ID}\npolicy: {waiting: {new-namespace-hours: 0}}\n`;

export function createAttackedRegistry(registryYml = QUICK_REGISTRY): AttackedRegistry {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'attacked-')));
  const data = join(root, 'registry-data');
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...GIT_OPTIONS, ...args], { cwd: root, env: GIT_ENV, stdio: 'pipe' }).toString();
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const world = (outside: Outside, replace: Replaced = {}) =>
    createOwnershipWorld(outside, { git: (folder) => createGit(folder === '.' ? root : folder), ...replace });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const readJson = (path: string) => (existsSync(join(root, path)) ? JSON.parse(read(path)) : undefined);
  write('registry-data/registry.yml', registryYml);
  return {
    root,
    data,
    write,
    read,
    exists: (path) => existsSync(join(root, path)),
    submit(text, proof) {
      const { name, version } = JSON.parse(text);
      const file = `registry-data/${placeOf(name, version).serverFile}`;
      write(file, text);
      if (proof !== undefined) write(`${dirname(file)}/proof.json`, JSON.stringify(proof));
      return join(root, file);
    },
    git,
    beginBranch() {
      git('init', '--quiet', '--initial-branch=main');
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=base');
      git('checkout', '--quiet', '-b', 'attack');
    },
    commit() {
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message=attack');
    },
    world,
    admit: (outside, options = {}, replace = {}) => runAdmit({ data, ...options }, world(outside, replace)),
    verifyBase: (outside, options = {}, replace = {}) =>
      runVerify({ files: [], base: 'main', data, ...options }, world(outside, replace)),
    verifyFile: (file, outside, options = {}, replace = {}) =>
      runVerify({ files: [file], data, ...options }, world(outside, replace)),
    replay: (target, outside, replace = {}) => runReplay(target, { files: [], data }, world(outside, replace)),
    receipt: (name, version) => readJson(`registry-data/${placeOf(name, version).receiptFile}`),
    pins: (path) => readJson(`registry-data/receipts/${path}/namespace.json`),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The codes of everything that was told. */
export function codesOf(verification: Pick<Verification, 'files'>): string[] {
  return verification.files.flatMap(({ findings }) => findings.map(({ code }) => code));
}

/** All that the command prints about a verification, in each of its forms. */
export function renderAll(verification: Verification): string[] {
  return [
    renderVerification(verification, { colour: false, columns: 100 }),
    renderVerification(verification, { colour: false }),
    stringifySafely(toVerificationReport(verification)),
    renderMarkdown(verification.files, { maxBytes: 60_000, title: 'verify' }),
    renderAnnotations(verification.files, { rest: '', toPath: (file) => file }).join('\n'),
  ];
}

/** The outside in which each version of Alice's weather is in her repository and in her package. */
export function outsideOf(texts: Readonly<Record<string, string>>): Outside {
  const outside = makeOutside(aliceGitHub(texts));
  for (const version of Object.keys(texts)) serveNpm(outside, 'weather-mcp', version, ALICES);
  return outside;
}

/** A server.json that is nothing but one remote. */
export function remoteServer(name: string, url: string, more: Readonly<Record<string, unknown>> = {}): string {
  const server = {
    $schema: CURRENT_SCHEMA_URL,
    name,
    description: 'Forecasts for any place.',
    version: '1.0.0',
    remotes: [{ type: 'streamable-http', url }],
    ...more,
  };
  return `${JSON.stringify(server, null, 2)}\n`;
}

export interface DomainKey {
  readonly privateKey: KeyObject;
  /** As `p=` has it. */
  readonly base64: string;
  /** The whole TXT record. */
  readonly record: string;
}

export function createDomainKey(): DomainKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const base64 = Buffer.from(x, 'base64url').toString('base64');
  return { privateKey, base64, record: `v=MCPv1; k=ed25519; p=${base64}` };
}

/** Signs the statement about a server.json; what differs is signed differently, and the rest of the proof is honest. */
export function signDomainProof(
  key: DomainKey,
  text: string,
  { domain = 'example.com', method = 'dns', message, previous, ...fields }: DomainProofOptions = {},
) {
  const { name, version } = JSON.parse(text);
  const issued = fields.issued ?? TEST_NOW;
  const statement = renderStatement({
    registryId: REGISTRY_ID,
    action: 'publish',
    name,
    version,
    digest: digestOf(text),
    ...fields,
    issued,
  });
  if (statement.kind === 'problem') throw new Error(statement.reason);
  const signWith = ({ privateKey }: DomainKey) =>
    sign(null, Buffer.from(message ?? statement.text), privateKey).toString('hex');
  return {
    kind: 'domain-key',
    method,
    domain,
    alg: 'ed25519',
    key: key.base64,
    issued,
    signature: signWith(key),
    ...(previous ? { previous: { alg: 'ed25519', key: previous.base64, signature: signWith(previous) } } : {}),
  };
}

export interface DomainProofOptions extends Partial<StatementFields> {
  readonly domain?: string;
  readonly method?: 'dns' | 'http';
  /** Signed in place of the statement. */
  readonly message?: string;
  /** A second key that signs too. */
  readonly previous?: DomainKey;
}

/** The pins of Alice's namespace, as an admission writes them. */
export function alicePins(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    schema: 'mcp-git-registry/namespace/1',
    ns: 'io.github.alice',
    canonical: 'io.github.alice',
    kind: 'github',
    github: { ownerId: 1001, login: 'alice', type: 'User' },
    servers: { [ALICES]: { repositoryIds: [7001] } },
    firstSeen: '2026-01-01T00:00:00Z',
    ...more,
  });
}
