import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from './errors.ts';

export interface ServeRequest {
  readonly method: string;
  /** Path and query as the client sent them, not decoded; an absolute URL (as proxies send it) is cut down to these. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface ServeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export type ServeHandler = (request: ServeRequest) => ServeResponse | Promise<ServeResponse>;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** `port` 0 takes any; `orNext` tries the following ports when the port is taken (20 of them at most). */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly orNext?: boolean;
}

const MAX_PORTS_TRIED = 20;
const MAX_PORT = 65_535;
const LISTEN_REFUSALS = new Set(['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT']);

/** Serves `handler` over HTTP. A handler that throws answers 500 and the server goes on. HEAD is answered without a body. */
export async function listen(handler: ServeHandler, options: ListenOptions): Promise<Listening> {
  const server = createServer((request, response) => void answer(handler, request, response));
  for (let tried = 0; ; tried += 1) {
    const port = options.port + tried;
    try {
      await listenOnce(server, options.host, port);
      break;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (code !== 'EADDRINUSE') throw cannotListen(options.host, port, error);
      if (!options.orNext || tried + 1 >= MAX_PORTS_TRIED || port === MAX_PORT) throw portTaken(port, error);
    }
  }
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

async function answer(handler: ServeHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = request.headers as Record<string, string | undefined>;
  const method = request.method ?? 'GET';
  let result: ServeResponse;
  try {
    result = await handler({ method, target: toOriginForm(request.url ?? '/'), headers });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    result = {
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ title: 'Internal Server Error', status: 500, detail }),
    };
  }
  const body = typeof result.body === 'string' ? Buffer.from(result.body) : result.body;
  const bodiless = result.status === 304 || result.status === 204;
  response.writeHead(
    result.status,
    bodiless ? result.headers : { ...result.headers, 'content-length': body.byteLength },
  );
  response.end(method === 'HEAD' || bodiless ? undefined : body);
}

function toOriginForm(target: string): string {
  if (target.startsWith('/') || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portTaken(port: number, cause: unknown): UserError {
  return new UserError(`Port ${port} is already in use.`, 'Choose another one, or 0 for any free port.', { cause });
}

function cannotListen(host: string, port: number, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (!LISTEN_REFUSALS.has(code)) return cause;
  const hint = code === 'EACCES' ? 'Choose a port of 1024 or above.' : 'Choose an address of this machine.';
  return new UserError(`Cannot listen on ${host}, port ${port} (${code}).`, hint, { cause });
}
