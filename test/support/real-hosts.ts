import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RealHost {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 15_000;
const POLL_MS = 25;

/** Debian installs nginx where only root's PATH looks. */
const PATH = `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;

export const hasNginx = isRunnable('nginx', '-v');
export const hasCaddy = isRunnable('caddy', 'version');

/** nginx, unprivileged, on a free loopback port, with the two files from the site's own `host/` folder. */
export async function startNginx(siteDirectory: string): Promise<RealHost> {
  const home = mkdtempSync(join(tmpdir(), 'real-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  for (const name of temporary) mkdirSync(join(home, name));
  const config = `
daemon off; master_process off; pid ${home}/nginx.pid; error_log ${home}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  include ${siteDirectory}/host/nginx-http.conf;
  server { listen 127.0.0.1:${port}; root ${siteDirectory}; include ${siteDirectory}/host/nginx-server.conf; }
}`;
  writeFileSync(join(home, 'nginx.conf'), config);
  const args = ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')];
  return startHost('nginx', { args, home, port });
}

/** Caddy on a free loopback port, with the snippet from the site's own `host/` folder; no admin port, no certificates. */
export async function startCaddy(siteDirectory: string): Promise<RealHost> {
  const home = mkdtempSync(join(tmpdir(), 'real-caddy-'));
  const port = await freePort();
  const config = `{
	admin off
	auto_https off
}
import ${siteDirectory}/host/Caddyfile
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${siteDirectory}
	import mcp_registry
}
`;
  writeFileSync(join(home, 'Caddyfile'), config);
  return startHost('caddy', {
    args: ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'],
    home,
    port,
  });
}

interface HostProcess {
  readonly args: readonly string[];
  readonly home: string;
  readonly port: number;
}

async function startHost(program: string, { args, home, port }: HostProcess): Promise<RealHost> {
  const env = { PATH, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-20_000);
  });
  const stop = async () => {
    await endProcess(child);
    rmSync(home, { recursive: true, force: true });
  };
  const giveUpAt = performance.now() + START_TIMEOUT_MS;
  while (!(await accepts(port))) {
    if (child.exitCode === null && performance.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      continue;
    }
    const log = readIfThere(join(home, 'error.log'));
    await stop();
    throw new Error(`${program} did not start: ${said}${log}`);
  }
  return { url: `http://127.0.0.1:${port}`, port, stop };
}

function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isRunnable(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { env: { ...process.env, PATH }, stdio: 'ignore' }).status === 0;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
