import { type IncomingMessage, request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import { withDeadline } from './deadline.ts';
import { formatSeconds, NoAnswerError, toNoAnswerError } from './no-answer.ts';
import { NO_BODY, type ReadBody, readBody } from './read-body.ts';

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly reads: 'body' | 'digest';
  readonly maxBytes: number;
  readonly maxHeaderBytes: number;
  readonly timeoutMs: number;
  /** What the message about the timeout names: the time of the whole try. */
  readonly toldTimeoutMs: number;
  /** Whether this answer only leads elsewhere, so that its body is not read. */
  readonly isPassedOver: (head: AnswerHead) => boolean;
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
  /** What the parser found wrong in the body; the message itself then only says that it was cut off. */
  readonly parseError: () => unknown;
}

function send(request: ExchangeRequest, socket: Socket): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = startRequest({
      method: request.method,
      path: `${request.url.pathname}${request.url.search}`,
      headers: { ...request.headers, host: request.url.host, connection: 'close' },
      setHost: false,
      maxHeaderSize: request.maxHeaderBytes,
      insecureHTTPParser: false,
      // With this and no agent there is neither a pool nor a proxy.
      createConnection: () => socket,
    });
    let parseError: unknown;
    sent.on('response', (message) => resolve({ message, parseError: () => parseError }));
    sent.on('error', (error) => {
      parseError = error;
      reject(error);
    });
    sent.on('upgrade', (_, upgraded) => {
      upgraded.destroy();
      reject(new NoAnswerError('unreadable', 'the host switches to another protocol'));
    });
    sent.end();
  });
}

async function readAnswer({ message, parseError }: Sent, request: ExchangeRequest): Promise<Exchange> {
  message.on('error', () => {});
  const head = { status: message.statusCode ?? 0, headers: toHeaders(message) };
  if (request.method === 'HEAD' || request.isPassedOver(head)) return { ...head, ...NO_BODY };
  try {
    return { ...head, ...(await readBody(message, request)) };
  } catch (error) {
    // "Not found" is an answer, however long the page is that says so.
    const isTooLarge = error instanceof NoAnswerError && error.reason === 'too-large';
    if (isTooLarge && (head.status < 200 || head.status > 299)) return { ...head, ...NO_BODY };
    throw error instanceof NoAnswerError ? error : (parseError() ?? error);
  }
}

function toHeaders(message: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(message.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(entries);
}
