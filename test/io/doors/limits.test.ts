import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Limits } from '../../../src/io/doors/network.ts';
import type { HttpQuestion } from '../../../src/io/doors/types.ts';
import { UserError } from '../../../src/io/errors.ts';
import { asNoAnswer, asResponse, createDoorsForTest, known, named, textOf } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  type MisbehavingServerOptions,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import {
  answerRaw,
  answerWith,
  type Behaviour,
  flood,
  gzipBomb,
  resetInBody,
  trickle,
  trickleHeader,
} from '../../support/misbehaviours.ts';

/** Each limit against a real server that breaks exactly that one. */

const HOST = 'registry.npmjs.org';
const MIB = 1024 * 1024;

const servers: MisbehavingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function open(server: MisbehavingServerOptions, limits: Partial<Limits> = {}) {
  const running = await startMisbehavingServer(server);
  servers.push(running);
  const network = await createLoopbackNetwork({ [HOST]: running.port }, limits);
  return { doors: createDoorsForTest({ network }), server: running, network };
}

async function ask(behaviour: Behaviour, more: Partial<HttpQuestion> = {}, limits: Partial<Limits> = {}) {
  const { doors, server } = await open({ handler: () => behaviour }, limits);
  const start = performance.now();
  const answer = await doors.http(known(`https://${HOST}/x`, more));
  const tookMs = performance.now() - start;
  await server.allClosed();
  return { answer, tookMs };
}

describe('the time of a try', () => {
  it.each([
    ['that never answers', () => {}],
    ['that sends a byte of the header at a time', trickleHeader()],
    ['that sends a byte of the body at a time', trickle()],
  ])('ends a server %s', async (_, behaviour) => {
    const { answer, tookMs } = await ask(behaviour as Behaviour, { timeoutMs: 300 });
    expect(answer).toEqual({
      kind: 'no-answer',
      reason: 'timeout',
      detail: 'no complete answer within 0.3 s',
      tries: 1,
    });
    expect(tookMs).toBeGreaterThan(280);
    expect(tookMs).toBeLessThan(5_000);
  });

  it('is never longer than the door allows', async () => {
    const { answer, tookMs } = await ask(() => {}, { timeoutMs: 60_000 }, { longestTryMs: 200 });
    expect(answer).toMatchObject({ reason: 'timeout' });
    expect(tookMs).toBeLessThan(5_000);
  });

  it('ends a gzip body that comes a byte at a time', async () => {
    const zipped = gzipSync('x'.repeat(1000));
    const slow: Behaviour = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(zipped.subarray(0, 12));
    };
    const { answer } = await ask(slow, { timeoutMs: 200 });
    expect(answer).toMatchObject({ reason: 'timeout' });
  });

  it('ends a look-up that never ends', async () => {
    const network = await createLoopbackNetwork({}, { dnsMs: 100 });
    const doors = createDoorsForTest({ network: { ...network, resolve: () => new Promise<never>(() => {}) } });
    const answer = asNoAnswer(await doors.http(known(`https://${HOST}/x`)));
    expect(answer).toMatchObject({ reason: 'dns', detail: 'no answer from the resolver within 0.1 s' });
  });

  it('ends a TLS handshake that never ends, and tries the next address', async () => {
    const { server: good } = await open({ handler: () => answerWith({ body: 'second address' }) });
    const silent = await startMisbehavingServer({ tls: false });
    servers.push(silent);
    const loopback = await createLoopbackNetwork({}, { addressMs: 200 });
    const doors = createDoorsForTest({
      network: {
        ...loopback,
        resolve: () => ['1.1.1.1', '8.8.8.8'],
        connect: (address) => ({ host: '127.0.0.1', port: address === '1.1.1.1' ? silent.port : good.port }),
      },
    });
    expect(textOf(await doors.http(known(`https://${HOST}/x`)))).toBe('second address');
    expect(silent.connections()).toBe(1);
    await silent.allClosed();
  });
});

describe('addresses', () => {
  it('are tried eight at most', async () => {
    const dialled: string[] = [];
    const loopback = await createLoopbackNetwork({});
    const doors = createDoorsForTest({
      network: {
        ...loopback,
        resolve: () => Array.from({ length: 30 }, (_, index) => (index < 4 ? `10.0.0.${index}` : `1.1.1.${index}`)),
        connect: (address) => {
          dialled.push(address);
          return { host: '127.0.0.1', port: 1 };
        },
      },
    });
    const answer = await doors.http(known(`https://${HOST}/x`));
    expect(answer).toMatchObject({ reason: 'refused', detail: 'the connection was refused (ECONNREFUSED)' });
    expect(dialled).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map((index) => `1.1.1.${index}`));
  });

  it('of a name without any are no answer', async () => {
    const doors = createDoorsForTest({ network: await createLoopbackNetwork({}) });
    const answer = await doors.http(known(`https://${HOST}/x`, { tries: 2 }));
    expect(answer).toEqual({
      kind: 'no-answer',
      reason: 'dns',
      detail: 'the name has no address (ENOTFOUND)',
      tries: 2,
    });
  });
});

describe('the size of an answer', () => {
  it.each([
    ['says how long it is', answerWith({ body: 'x'.repeat(10_001) })],
    ['does not say how long it is', flood(20_000)],
    [
      'unpacks to more (gzip)',
      answerWith({ headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(10_001)) }),
    ],
    [
      'unpacks to more (brotli)',
      answerWith({ headers: { 'content-encoding': 'br' }, body: brotliCompressSync('x'.repeat(10_001)) }),
    ],
    [
      'unpacks to more (deflate)',
      answerWith({ headers: { 'content-encoding': 'deflate' }, body: deflateSync('x'.repeat(10_001)) }),
    ],
  ])('is bounded for one that %s', async (_, behaviour) => {
    const { answer } = await ask(behaviour, { maxBytes: 10_000, tries: 3 });
    expect(answer).toEqual({
      kind: 'no-answer',
      reason: 'too-large',
      detail: 'the answer is larger than 10000 bytes',
      tries: 1,
    });
  });

  it('is bounded as received, even where it unpacks to little', async () => {
    const members = Buffer.concat(Array.from({ length: 1_000 }, () => gzipSync('')));
    const behaviour: Behaviour = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(members);
    };
    const { answer } = await ask(behaviour, { maxBytes: 10_000 });
    expect(answer).toMatchObject({ reason: 'too-large' });
  });

  it('may be exactly the most', async () => {
    const { answer } = await ask(answerWith({ body: 'x'.repeat(10_000) }), { maxBytes: 10_000 });
    expect(asResponse(answer).bytes).toBe(10_000);
  });

  it('is never larger than the door allows', async () => {
    const { answer } = await ask(flood(20_000), { maxBytes: MIB }, { largestBodyBytes: 10_000 });
    expect(answer).toMatchObject({ reason: 'too-large', detail: 'the answer is larger than 10000 bytes' });
  });

  it('stops a gzip bomb before it fills the memory', async () => {
    const before = process.memoryUsage().rss;
    const { answer } = await ask(gzipBomb(512 * MIB), { maxBytes: MIB });
    expect(answer).toMatchObject({ reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
  });

  it.each([404, 403, 500, 301])('leaves status %i an answer, without the page that came with it', async (status) => {
    const { answer } = await ask(flood(20_000, status), { maxBytes: 4_096 });
    expect(asResponse(answer)).toMatchObject({ status, bytes: 0, body: new Uint8Array() });
  });

  const headersOf = (kilobytes: number) =>
    Object.fromEntries(Array.from({ length: kilobytes }, (_, index) => [`x-${index}`, 'a'.repeat(1_000)]));

  it('bounds the header', async () => {
    expect((await ask(answerWith({ headers: headersOf(25) }))).answer.kind).toBe('response');
    const { answer } = await ask(answerWith({ headers: headersOf(40) }));
    expect(answer).toMatchObject({
      reason: 'too-large',
      detail: 'the header of the answer is too large (HPE_HEADER_OVERFLOW)',
    });
  });
});

describe('a digest', () => {
  it('is taken of the bytes as they pass, which are not kept', async () => {
    const size = 64 * MIB;
    const hash = createHash('sha256');
    for (let index = 0; index < 64; index += 1) hash.update(Buffer.alloc(MIB));
    const before = process.memoryUsage().arrayBuffers;
    const samples: number[] = [];
    const watch = setInterval(() => samples.push(process.memoryUsage().arrayBuffers - before), 5);
    const { answer } = await ask(flood(size), { reads: 'digest', maxBytes: size, timeoutMs: 60_000 });
    clearInterval(watch);
    expect(asResponse(answer)).toMatchObject({
      digest: `sha256:${hash.digest('hex')}`,
      bytes: size,
      body: new Uint8Array(),
    });
    expect(samples.length).toBeGreaterThan(5);
    expect(Math.max(...samples)).toBeLessThan(size / 2);
  });

  it('is of the bytes as received, also where they are encoded', async () => {
    const body = gzipSync('hello');
    const { answer } = await ask(answerWith({ headers: { 'content-encoding': 'gzip' }, body }), { reads: 'digest' });
    expect(asResponse(answer).digest).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
  });

  it('is bounded in size', async () => {
    const { answer } = await ask(flood(20_000), { reads: 'digest', maxBytes: 10_000 });
    expect(answer).toMatchObject({ reason: 'too-large' });
  });
});

describe('a connection that ends in the middle', () => {
  it.each([
    ['by a reset', resetInBody()],
    ['before as many bytes as were promised', answerRaw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half": ')],
    ['in a chunk', answerRaw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\n{"half": ')],
    ['before the last chunk', answerRaw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n')],
    ['in the header', answerRaw('HTTP/1.1 200 OK\r\nx-a: ')],
    ['before it began', answerRaw('')],
  ])('%s is no answer', async (_, behaviour) => {
    const { answer } = await ask(behaviour);
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'reset' });
  });

  it('is no answer for a digest either', async () => {
    const { answer } = await ask(resetInBody(), { reads: 'digest' });
    expect(answer).toMatchObject({ reason: 'reset' });
  });
});

describe('what is not HTTP', () => {
  it.each([
    ['a line that is no status', 'hello\r\n\r\n'],
    ['a status without a number', 'HTTP/1.1 OK\r\n\r\n'],
    ['a header without a colon', 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n'],
    ['a header name with a space', 'HTTP/1.1 200 OK\r\na b: c\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\nabc'],
  ])('%s is unreadable', async (_, text) => {
    const { answer } = await ask(answerRaw(text));
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'unreadable' });
  });

  it.each([
    ['gzip', 'not gzip'],
    ['gzip', gzipSync('hello, world').subarray(0, 15)],
    ['br', 'not brotli at all'],
    ['deflate', 'not deflate'],
    ['zstd', 'whatever'],
    ['gzip, gzip', gzipSync(gzipSync('x'))],
    ['__proto__', 'x'],
  ])('an encoding %s that cannot be decoded is unreadable', async (encoding, body) => {
    const { answer } = await ask(answerWith({ headers: { 'content-encoding': encoding }, body }));
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'unreadable' });
  });

  it.each([
    [
      'informational answers first',
      'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
      200,
      'ok',
    ],
    ['an odd status', 'HTTP/1.1 799 Whatever\r\ncontent-length: 2\r\n\r\nok', 799, 'ok'],
    ['no reason', 'HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nok', 200, 'ok'],
    ['a body until the connection ends', 'HTTP/1.0 200 OK\r\n\r\nok', 200, 'ok'],
    ['a body that a status cannot have', 'HTTP/1.1 204 No Content\r\n\r\nok', 204, ''],
    [
      'more bytes than were promised',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\n',
      200,
      'ok',
    ],
  ])('is not %s', async (_, text, status, body) => {
    const { answer } = await ask(answerRaw(text));
    expect(asResponse(answer).status).toBe(status);
    expect(textOf(answer)).toBe(body);
  });

  it('keeps header names of JavaScript harmless', async () => {
    const { answer } = await ask(
      answerRaw('HTTP/1.1 200 OK\r\n__proto__: a\r\nconstructor: b\r\ncontent-length: 0\r\n\r\n'),
    );
    const { headers } = asResponse(answer);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect(headers.constructor).toBe('b');
  });
});

describe('TLS', () => {
  it('is refused with a certificate for another name', async () => {
    const { doors, server } = await open({ wrongCertificates: [HOST], handler: () => answerWith({}) });
    const answer = asNoAnswer(await doors.http(known(`https://${HOST}/x`)));
    expect(answer).toMatchObject({ reason: 'tls', detail: 'no trusted TLS connection (ERR_TLS_CERT_ALTNAME_INVALID)' });
    expect(server.requests).toEqual([]);
    await server.allClosed();
  });

  it('is refused with a certificate of an authority that nobody trusts', async () => {
    const { server } = await open({ handler: () => answerWith({}) });
    const { resolve, connect } = await createLoopbackNetwork({ [HOST]: server.port });
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const doors = createDoorsForTest({ network: { resolve: resolve as never, connect: connect as never } });
      expect(await doors.http(known(`https://${HOST}/x`))).toMatchObject({ reason: 'tls' });
      expect(server.requests).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it('is refused by a server that speaks none', async () => {
    const { doors } = await open({ tls: false });
    expect(await doors.http(known(`https://${HOST}/x`))).toMatchObject({ reason: 'tls' });
  });
});

describe('an aborted run', () => {
  it.each([
    ['while the server is silent', () => {}],
    ['in the middle of a body', trickle()],
  ])('rejects %s, and closes the connection', async (_, behaviour) => {
    const { network, server } = await open({ handler: () => behaviour as Behaviour });
    const controller = new AbortController();
    const doors = createDoorsForTest({ network, signal: controller.signal });
    const pending = doors.http(known(`https://${HOST}/x`, { tries: 3 }));
    setTimeout(() => controller.abort(new Error('enough')), 150);
    await expect(pending).rejects.toThrow('enough');
    await server.allClosed();
    await expect(doors.http(known(`https://${HOST}/x`))).rejects.toThrow('enough');
    await expect(doors.txt({ kind: 'txt', host: 'example.com', resolvers: 'two' })).rejects.toThrow('enough');
    expect(server.requests.length).toBe(1);
  });

  it('rejects while it waits for another try, and for its turn', async () => {
    const { network } = await open({ handler: () => answerWith({ status: 503, headers: { 'retry-after': '30' } }) });
    const controller = new AbortController();
    const clock = {
      now: () => '2026-01-01T00:00:00Z',
      elapsedMs: () => performance.now(),
      sleep: (_: number, signal?: AbortSignal) =>
        new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve())),
    };
    const doors = createDoorsForTest({ network, signal: controller.signal, clock });
    const pending = Array.from({ length: 12 }, () => doors.http(known(`https://${HOST}/x`, { tries: 3 })));
    setTimeout(() => controller.abort(new Error('enough')), 300);
    const settled = await Promise.allSettled(pending);
    expect(settled.map(({ status }) => status)).toEqual(Array(12).fill('rejected'));
  });
});

describe('the connection', () => {
  const endless = (status: number, headers: Readonly<Record<string, string>>): Behaviour => {
    return ({ socket }) => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`);
      const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(' ')), 20);
    };
  };

  it.each([
    ['HEAD request', { method: 'HEAD' as const }, endless(200, {})],
    ['answer that says it is too large', {}, endless(200, { 'content-length': '99999999999' })],
    ['answer in an unknown encoding', {}, endless(200, { 'content-encoding': 'zstd' })],
    [
      'redirect that is refused',
      { redirects: { max: 1, hosts: [] } },
      endless(302, { location: 'https://a.example/' }),
    ],
    ['switch of protocols', {}, endless(101, { connection: 'upgrade', upgrade: 'x' })],
  ])('is closed after a %s, though the server goes on', async (_, more, behaviour) => {
    const { doors, server } = await open({ handler: () => behaviour });
    await doors.http(known(`https://${HOST}/x`, more));
    await server.allClosed();
    expect(server.connections()).toBe(1);
  });
});

describe('what comes over the wire beside the body', () => {
  const pump = (head: string, chunk: string): Behaviour => {
    return ({ socket }) => {
      socket.on('error', () => {});
      socket.write(head);
      const go = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', go);
      go();
    };
  };
  const hint = (bytes: number) => `HTTP/1.1 103 Early Hints\r\nlink: ${'x'.repeat(bytes)}\r\n\r\n`;
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  const extended = `1;${'e'.repeat(10_000)}\r\nx\r\n`;

  it.each([
    ['early hints', pump('', hint(30_000))],
    ['"continue"', pump('', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000))],
    [
      '"processing", one at a time',
      ({ socket }: Parameters<Behaviour>[0]) => {
        const timer = setInterval(() => {
          if (socket.destroyed) clearInterval(timer);
          else socket.write('HTTP/1.1 102 Processing\r\n\r\n');
        }, 10);
      },
    ],
    ['chunks with extensions', pump(chunked, extended)],
    ['empty-handed chunks', pump(chunked, '1\r\nx\r\n'.repeat(5_000))],
  ])('ends a flood of %s by both doors, and the connection', async (_, behaviour) => {
    const { doors, server } = await open({ handler: () => behaviour as Behaviour });
    const start = performance.now();
    expect(await doors.http(named(`https://${HOST}/x`))).toMatchObject({ reason: 'too-large', tries: 1 });
    const answer = await doors.http(known(`https://${HOST}/x`, { maxBytes: 100_000 }));
    expect(answer).toMatchObject({ reason: 'too-large', tries: 1 });
    await server.allClosed();
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is little: far less than a MiB for 4,096 bytes', async () => {
    let sent = 0;
    const { doors, server } = await open({
      handler: () => (request, response, connection) => {
        pump(chunked, extended)(request, response, connection);
        connection.on('close', () => {
          sent = connection.bytesWritten;
        });
      },
    });
    await doors.http(named(`https://${HOST}/x`));
    await server.allClosed();
    // The buffers of the system are in it.
    expect(sent).toBeGreaterThan(4_096);
    expect(sent).toBeLessThan(8 * MIB);
  });

  it('may be a few provisional answers, and the framing of small chunks', async () => {
    const behaviour: Behaviour = ({ socket }) => {
      socket.write(hint(1_000).repeat(8));
      socket.end(`${chunked}${'1\r\nx\r\n'.repeat(4_096)}0\r\n\r\n`);
    };
    const { doors } = await open({ handler: () => behaviour });
    expect(asResponse(await doors.http(named(`https://${HOST}/x`)))).toMatchObject({ status: 200, bytes: 4_096 });
  });

  it('is no reason to doubt a "not found"', async () => {
    const behaviour = pump(chunked.replace('200 OK', '404 No'), extended);
    const { doors } = await open({ handler: () => behaviour });
    expect(asResponse(await doors.http(named(`https://${HOST}/x`))).status).toBe(404);
  });
});

describe('a question that nobody waits for', () => {
  it('is not asked when it has not had its turn, and ends when it has', async () => {
    const { doors, server } = await open({ handler: () => trickle() });
    const controllers = Array.from({ length: 8 }, () => new AbortController());
    const asked = controllers.map(({ signal }, at) => doors.http(known(`https://${HOST}/${at}`), { signal }));
    while (server.requests.length < 6) await new Promise((resolve) => setTimeout(resolve, 10));
    const ended = Promise.allSettled(asked);
    for (const controller of controllers.toReversed()) controller.abort(new Error('enough'));
    expect((await ended).map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
    await server.allClosed();
    expect(server.requests.length).toBe(6);
    expect(textOf(await openAnother(server))).toBe('other');
  });

  async function openAnother(before: MisbehavingServer) {
    expect(before.openConnections()).toBe(0);
    const { doors } = await open({ handler: () => answerWith({ body: 'other' }) });
    return doors.http(known(`https://${HOST}/x`));
  }

  it('frees its place for another one', async () => {
    const { doors, server } = await open({
      handler: ({ target }) => (target === '/good' ? answerWith({ body: 'good' }) : trickle()),
    });
    const controller = new AbortController();
    const bad = Array.from({ length: 6 }, (_, at) =>
      doors.http(known(`https://${HOST}/${at}`), { signal: controller.signal }),
    );
    const ended = Promise.allSettled(bad);
    const good = doors.http(known(`https://${HOST}/good`));
    while (server.requests.length < 6) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort(new Error('enough'));
    expect(textOf(await good)).toBe('good');
    await ended;
  });

  it('leaves no listener with the signal of the run, however many there are', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const { doors } = await open({ handler: () => answerWith({ body: 'x' }) });
    await Promise.all(Array.from({ length: 64 }, (_, at) => doors.http(known(`https://${HOST}/${at}`))));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });
});

describe('closed doors', () => {
  it('end what is under way, and ask nothing any more', async () => {
    const { doors, server } = await open({ handler: () => trickle() });
    const asked = [1, 2, 3].map((at) => doors.http(known(`https://${HOST}/${at}`, { tries: 3 })));
    while (server.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    doors.close();
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await server.allClosed();
    await expect(doors.http(known(`https://${HOST}/x`))).rejects.toThrow('closed');
    await expect(doors.txt({ kind: 'txt', host: 'example.com', resolvers: 'one' })).rejects.toThrow('closed');
    expect(server.requests.length).toBe(3);
  });
});

describe('a token for GitHub', () => {
  it.each(['ghs_SECRET\n', 'ghs_SECRET\nx', 'ghs SECRET', 'ghs_SECR\u00c9T', 'ghs_SECRET\u2603', '\0ghs_SECRET'])(
    'that is none (%j) is wrong usage, and never quoted',
    (token) => {
      let thrown: unknown;
      try {
        createDoorsForTest({ github: { api: 'https://api.github.com', token } });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(UserError);
      const { message, hint } = thrown as UserError;
      expect(`${message} ${hint}`).not.toMatch(/SECR/);
      expect(hint).toContain('GITHUB_TOKEN');
    },
  );
});

describe('a question by the named door', () => {
  it('has little time, whatever it says', async () => {
    const { doors } = await open({ handler: () => trickle() }, { namedTryMs: 200 });
    expect(await doors.http(named(`https://${HOST}/x`, { timeoutMs: 60_000 }))).toMatchObject({
      reason: 'timeout',
      detail: 'no complete answer within 0.2 s',
    });
  });

  it.each([
    [4_096, undefined, 'response'],
    [4_097, undefined, 'no-answer'],
    [4_097, 1_000_000, 'no-answer'],
    [101, 100, 'no-answer'],
  ])('reads %i bytes with a cap of %s: %s', async (bytes, maxBytes, kind) => {
    const { doors } = await open({ handler: () => answerWith({ body: 'x'.repeat(bytes) }) });
    const answer = await doors.http(named(`https://${HOST}/x`, maxBytes === undefined ? {} : { maxBytes }));
    expect(answer.kind).toBe(kind);
  });
});
