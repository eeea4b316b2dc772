import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { NetworkOverrides } from '../../src/io/doors/network.ts';
import { answerWith, type Behaviour } from './misbehaviours.ts';
import { tlsAuthority } from './tls-authority.ts';

export interface MisbehavingServerOptions {
  /** Default true: TLS with a certificate of the test authority for whatever name the client asks for. */
  readonly tls?: boolean;
  /** Hosts that get a certificate for another name. */
  readonly wrongCertificates?: readonly string[];
  /** Decides for each request; first of all. Undefined leaves it to `behaviours`. */
  readonly handler?: (request: SeenRequest) => Behaviour | undefined;
  /** By `host/path` (without query), by `/path`, by `host`; looked up in this order. What is not listed is 404. */
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
}

export interface SeenRequest {
  readonly method: string;
  /** The Host header. */
  readonly host: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
}

export interface MisbehavingServer {
  readonly port: number;
  /** All requests so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** TCP connections so far, also those that sent nothing. */
  connections(): number;
  /** TCP connections that are open now. */
  openConnections(): number;
  /** Resolves when no connection is open any more; rejects after `timeoutMs`. */
  allClosed(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** A real server on loopback that does to each request what the test says. */
export async function startMisbehavingServer(options: MisbehavingServerOptions = {}): Promise<MisbehavingServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = await createServer(options, (request, response) => {
    const seen = toSeen(request);
    requests.push(seen);
    const connection = [...sockets].find(({ remotePort }) => remotePort === request.socket.remotePort);
    findBehaviour(seen, options)(request, response, connection ?? request.socket);
  });
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  // A client that breaks off, or refuses the certificate, or speaks TLS where there is none.
  server.on('clientError', (_: Error, socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => connections,
    openConnections: () => sockets.size,
    allClosed: (timeoutMs = 2_000) => waitUntil(() => sockets.size === 0, timeoutMs),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function createServer(
  { tls = true, wrongCertificates = [] }: MisbehavingServerOptions,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  if (!tls) return createHttpServer(listener);
  const authority = await tlsAuthority();
  return createHttpsServer(
    {
      ...(await authority.certify(['127.0.0.1'])),
      SNICallback: (name, done) => {
        const certified = wrongCertificates.includes(name) ? 'somebody-else.example' : name;
        authority.contextFor(certified).then((context) => done(null, context), done);
      },
    },
    listener,
  );
}

function toSeen({ method = '', headers, url = '/' }: IncomingMessage): SeenRequest {
  return { method, host: headers.host ?? '', target: url, headers };
}

function findBehaviour(seen: SeenRequest, { handler, behaviours = {} }: MisbehavingServerOptions): Behaviour {
  const path = seen.target.split('?')[0] ?? '';
  return (
    handler?.(seen) ??
    behaviours[`${seen.host}${path}`] ??
    behaviours[path] ??
    behaviours[seen.host] ??
    answerWith({ status: 404 })
  );
}

async function waitUntil(isSo: () => boolean, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`not so within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export interface LoopbackNetwork extends NetworkOverrides {
  /** Hosts whose addresses were asked for, in order. */
  readonly resolved: readonly string[];
  /** `address:port` of every connection that was tried, in order. */
  readonly dialled: readonly string[];
}

/** Public addresses from 93.184.216.34 on, one per host. */
const FIRST_PUBLIC = 34;

/**
 * A network in which each of these hosts has a public address that leads to a port of this machine, whatever port the URL
 * names, and no other host exists. Certificates are those of the test authority. `limits` shortens what would take long.
 */
export async function createLoopbackNetwork(
  ports: Readonly<Record<string, number>>,
  limits: NonNullable<NetworkOverrides['limits']> = {},
): Promise<LoopbackNetwork> {
  const hosts = Object.keys(ports);
  const addressOf = (host: string) =>
    `93.184.${216 + Math.floor(hosts.indexOf(host) / 200)}.${FIRST_PUBLIC + (hosts.indexOf(host) % 200)}`;
  const portOf = new Map(hosts.map((host) => [addressOf(host), ports[host] ?? 0]));
  const resolved: string[] = [];
  const dialled: string[] = [];
  const { ca } = await tlsAuthority();
  const absent = (host: string) => Object.assign(new Error(`${host} does not exist here`), { code: 'ENOTFOUND' });
  return {
    resolved,
    dialled,
    ca,
    limits,
    resolve(host) {
      resolved.push(host);
      if (!hosts.includes(host)) throw absent(host);
      return [addressOf(host)];
    },
    txt: async (host) => {
      throw absent(host);
    },
    connect(address, port) {
      dialled.push(`${address}:${port}`);
      return { host: '127.0.0.1', port: portOf.get(address) ?? 1 };
    },
  };
}
