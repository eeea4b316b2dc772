import { type ClientRequest, type IncomingMessage, request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import { withDeadline } from './deadline.ts';
import type { Limits } from './network.ts';
import { formatSeconds, NoAnswerError, toNoAnswerError } from './no-answer.ts';
import { NO_BODY, type ReadBody, readBody } from './read-body.ts';

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly reads: 'body' | 'digest';
  readonly maxBytes: number;
  readonly limits: Pick<Limits, 'headerBytes' | 'framingBytes' | 'provisionalAnswers'>;
  readonly timeoutMs: number;
  /** What the message about the timeout names: the time of the whole try. */
  readonly toldTimeoutMs: number;
  /** Whether this answer only leads elsewhere, so that its body is not read. */
  readonly isPassedOver: (head: AnswerHead) => boolean;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

export interface AnswerHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export type Exchange = AnswerHead & ReadBody;

/**
 * One request over a connection of its own, and its answer. Everything in it ends at the deadline: name, connection, header,
 * and a body that comes a byte a second. The connection is gone when this ends, however it ends.
 */
export function exchange(
  request: ExchangeRequest,
  dial: (signal: AbortSignal) => Promise<Socket>,
  signal: AbortSignal,
): Promise<Exchange> {
  const late = () => new NoAnswerError('timeout', `no complete answer within ${formatSeconds(request.toldTimeoutMs)}`);
  return withDeadline({ ms: request.timeoutMs, signal, late }, async (inner) => {
    const socket = await dial(inner);
    try {
      inner.throwIfAborted();
      inner.addEventListener('abort', () => socket.destroy(), { once: true });
      return await readAnswer(await send(request, socket), request);
    } catch (error) {
      inner.throwIfAborted();
      throw toNoAnswerError(error, 'unreadable');
    } finally {
      socket.destroy();
    }
  });
}

interface Sent {
  readonly message: IncomingMessage;
  /** What was found wrong on the way; the message itself then only says that it was cut off. */
  readonly failure: () => unknown;
}

function send(request: ExchangeRequest, socket: Socket): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = startRequest({
      method: request.method,
      path: `${request.url.pathname}${request.url.search}`,
      headers: { ...request.headers, host: request.url.host, connection: 'close' },
      setHost: false,
      maxHeaderSize: request.limits.headerBytes,
      insecureHTTPParser: false,
      // With this and no agent there is neither a pool nor a proxy.
      createConnection: () => socket,
    });
    let failure: unknown;
    const fail = (error: unknown) => {
      failure ??= error;
      reject(error);
    };
    sent.on('response', (message) => resolve({ message, failure: () => failure }));
    sent.on('error', fail);
    limitWire(sent, request, (error) => {
      fail(error);
      socket.destroy();
    });
    sent.on('upgrade', (_, upgraded) => {
      upgraded.destroy();
      reject(new NoAnswerError('unreadable', 'the host switches to another protocol'));
    });
    sent.end();
  });
}

/**
 * The cap of a body is one of its payload. What else comes over the wire has its own: chunks with long extensions, one
 * provisional answer after the other (`103 Early Hints`).
 */
function limitWire(
  sent: ClientRequest,
  { maxBytes, limits }: ExchangeRequest,
  end: (error: NoAnswerError) => void,
): void {
  const maxWireBytes = maxBytes + Math.ceil(maxBytes / 4) + limits.framingBytes;
  let bytes = 0;
  let provisional = 0;
  const tooMuch = (detail: string) => end(new NoAnswerError('too-large', detail));
  // Listens beside the parser, and only after it: a listener before it would set the data flowing past it.
  sent.on('socket', (socket) => {
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxWireBytes) tooMuch(`the answer needs more than ${maxWireBytes} bytes on the wire`);
    });
  });
  sent.on('information', () => {
    provisional += 1;
    if (provisional > limits.provisionalAnswers) {
      tooMuch(`the host sends more than ${limits.provisionalAnswers} provisional answers`);
    }
  });
}

async function readAnswer({ message, failure }: Sent, request: ExchangeRequest): Promise<Exchange> {
  message.on('error', () => {});
  const head = { status: message.statusCode ?? 0, headers: toHeaders(message) };
  if (request.method === 'HEAD' || request.isPassedOver(head)) return { ...head, ...NO_BODY };
  try {
    return { ...head, ...(await readBody(message, request)) };
  } catch (error) {
    const cause = error instanceof NoAnswerError ? error : (failure() ?? error);
    // "Not found" is an answer, however long the page is that says so.
    const isTooLarge = cause instanceof NoAnswerError && cause.reason === 'too-large';
    if (isTooLarge && (head.status < 200 || head.status > 299)) return { ...head, ...NO_BODY };
    throw cause;
  }
}

function toHeaders(message: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(message.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(entries);
}
