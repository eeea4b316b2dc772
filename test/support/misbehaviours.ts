import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createGzip } from 'node:zlib';

/** What a server does with one request; it may also do nothing. `connection` is the TCP connection, below TLS. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, connection: Socket) => void;

export interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is no text and no bytes is sent as JSON. */
  readonly body?: unknown;
}

/** A usual answer. */
export function answerWith({ status = 200, headers = {}, body = '' }: AnswerOptions): Behaviour {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const type = isRaw ? 'text/plain' : 'application/json';
  return (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(isRaw ? body : JSON.stringify(body));
  };
}

/** Bytes in place of an HTTP message, then the end of the connection. */
export function answerRaw(text: string): Behaviour {
  return (request) => void request.socket.end(text);
}

export function redirectTo(location: string, status = 302): Behaviour {
  return answerWith({ status, headers: { location } });
}

/** A body that comes a byte at a time and never ends. */
export function trickle(everyMs = 20): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    repeat(response.socket, everyMs, () => response.write(' '));
  };
}

/** A header that comes a byte at a time and never ends. */
export function trickleHeader(everyMs = 20): Behaviour {
  return ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
    repeat(socket, everyMs, () => socket.write('a'));
  };
}

/** `bytes` zeros without saying how many. */
export function flood(bytes: number, status = 200): Behaviour {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    void writeZeros(response, bytes);
  };
}

/** `bytes` zeros in a gzip body a thousandth of the size. */
export function gzipBomb(bytes: number): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    const gzip = createGzip();
    gzip.on('error', () => {});
    gzip.pipe(response);
    response.on('close', () => gzip.destroy());
    void writeZeros(gzip, bytes);
  };
}

/** The first half of an answer, then a reset of the connection. */
export function resetInBody(): Behaviour {
  return (_, response, connection) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"half": ');
    setTimeout(() => connection.resetAndDestroy(), 20);
  };
}

/** Where a redirect to the inside of a network leads. */
export const PRIVATE_TARGET = 'https://169.254.169.254/latest/meta-data/';

/**
 * The faults that every package type and every proof kind must survive, by the name that a matrix prints. `hang` and
 * `slow-loris` need a door with short limits (`network.limits.longestTryMs`), `oversize` and `gzip-bomb` one with
 * `largestBodyBytes` below 1 MiB, or they take their time. A wrong certificate is an option of the server, not a behaviour.
 */
export const FAULTS = {
  'not-found': answerWith({ status: 404, body: { message: 'Not Found' } }),
  unauthorized: answerWith({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' }, body: {} }),
  forbidden: answerWith({ status: 403, body: { message: 'Forbidden' } }),
  'rate-limited': answerWith({ status: 429, body: {} }),
  'rate-limited-for-an-hour': answerWith({ status: 429, headers: { 'retry-after': '3600' }, body: {} }),
  'server-error': answerWith({ status: 500, body: 'oops' }),
  'bad-gateway': answerWith({ status: 502, body: '<html>Bad Gateway</html>' }),
  hang: () => {},
  'reset-in-body': resetInBody(),
  oversize: flood(16 * 1024 * 1024),
  'wrong-content-type': answerWith({ headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' }),
  'wrong-json': answerWith({ headers: { 'content-type': 'application/json' }, body: '{"name": ' }),
  'other-json': answerWith({ body: [null, 1, 'x', { __proto__: null, name: [], versions: 7, info: 'x' }] }),
  'redirect-to-private-address': redirectTo(PRIVATE_TARGET),
  'redirect-loop': (request, response, connection) => redirectTo(request.url ?? '/')(request, response, connection),
  'slow-loris': trickle(),
  'gzip-bomb': gzipBomb(64 * 1024 * 1024),
} as const satisfies Readonly<Record<string, Behaviour>>;

export type FaultName = keyof typeof FAULTS;

function repeat(socket: Socket | null, everyMs: number, act: () => void): void {
  const timer = setInterval(() => (socket?.destroyed === false ? act() : clearInterval(timer)), everyMs);
}

async function writeZeros(stream: NodeJS.WritableStream & { destroyed?: boolean }, bytes: number): Promise<void> {
  const chunk = Buffer.alloc(64 * 1024);
  for (let sent = 0; sent < bytes && !stream.destroyed; sent += chunk.length) {
    if (stream.write(chunk)) continue;
    await new Promise<void>((resolve) => {
      const go = () => {
        stream.off('drain', go).off('close', go);
        resolve();
      };
      stream.on('drain', go).on('close', go);
    });
  }
  stream.end();
}
