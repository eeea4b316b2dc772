import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'docker-registry';

/** Whether Debian's package docker-registry is installed. */
export const hasDockerRegistry = spawnSync(PROGRAM, ['--version']).status === 0;

export interface DockerRegistry {
  /** `127.0.0.1:port`. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Where strangers get their tokens, for a registry that wants them. */
export interface TokenService {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  /** PEM of the certificate whose key signs the tokens. */
  readonly certificate: string;
}

/** Starts a real OCI registry on a free port of loopback, with an empty store of its own. */
export async function startDockerRegistry(tokens?: TokenService): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-registry-'));
  const host = `127.0.0.1:${await findPort()}`;
  const config = join(folder, 'config.yml');
  writeFileSync(config, renderConfig(folder, host, tokens));
  const child = spawn(PROGRAM, ['serve', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH ?? '' },
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4_000);
  });
  try {
    await waitFor(`http://${host}/v2/`, child, () => log);
  } catch (error) {
    await stop(child, folder);
    throw error;
  }
  return { host, stop: () => stop(child, folder) };
}

function renderConfig(folder: string, host: string, tokens: TokenService | undefined): string {
  const config: Record<string, unknown> = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'store') }, delete: { enabled: true } },
    http: { addr: host },
  };
  if (tokens !== undefined) {
    const { realm, service, issuer, certificate } = tokens;
    const rootcertbundle = join(folder, 'tokens.pem');
    writeFileSync(rootcertbundle, certificate);
    config.auth = { token: { realm, service, issuer, rootcertbundle } };
  }
  // JSON is YAML.
  return JSON.stringify(config);
}

/** A port that was free a moment ago. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function waitFor(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`docker-registry did not start: ${log()}`);
}

function stop(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    };
    if (child.exitCode !== null) return finish();
    child.once('exit', finish);
    child.kill('SIGKILL');
  });
}
