import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NoAnswerError } from './no-answer.ts';

export interface BodyOptions {
  readonly reads: 'body' | 'digest';
  readonly maxBytes: number;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

export interface ReadBody {
  readonly body: Uint8Array;
  /** `sha256:<hex>` */
  readonly digest: string;
  readonly bytes: number;
}

export const NO_BODY: ReadBody = { body: new Uint8Array(), digest: toDigest(createHash('sha256')), bytes: 0 };

/**
 * Reads the body of an answer within its cap, which holds for the bytes as received and again for the decoded ones: a small
 * answer may unpack to a huge one. `digest` takes the bytes as received and keeps none.
 */
export async function readBody(message: IncomingMessage, options: BodyOptions): Promise<ReadBody> {
  const { reads, maxBytes, onBytes } = options;
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (hasNoBody(message)) return NO_BODY;
  const decoder = reads === 'digest' ? undefined : createDecoder(message.headers['content-encoding']);
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let bytes = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      onBytes?.(chunk.length);
      hash.update(chunk);
      if (reads === 'body') chunks.push(chunk);
    }
  };
  if (decoder) await pipeline(limitBytes(message, maxBytes), decoder, collect);
  else await pipeline(message, collect);
  if (!message.complete) throw new NoAnswerError('reset', 'the connection ended before the answer was complete');
  const whole = Buffer.concat(chunks);
  const body = new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
  return { body, digest: toDigest(hash), bytes };
}

/** Nothing at all is no gzip, whatever the header says. */
function hasNoBody({ statusCode, headers }: IncomingMessage): boolean {
  return statusCode === 204 || statusCode === 304 || headers['content-length'] === '0';
}

async function* limitBytes(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

/** We ask for no encoding; some hosts encode all the same. More than one, or another, is not read. */
function createDecoder(encoding: string | undefined): Transform | undefined {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new NoAnswerError('unreadable', 'the answer is encoded in a way that was not asked for');
  }
}

function tooLarge(maxBytes: number): NoAnswerError {
  return new NoAnswerError('too-large', `the answer is larger than ${maxBytes} bytes`);
}

function toDigest(hash: ReturnType<typeof createHash>): string {
  return `sha256:${hash.digest('hex')}`;
}
