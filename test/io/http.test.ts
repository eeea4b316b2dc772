import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/io/clock.ts';
import { UpstreamError, UserError } from '../../src/io/errors.ts';
import { createHttp } from '../../src/io/http.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Waits are recorded instead of slept. */
function createHttpForTest() {
  const waits: number[] = [];
  const clock: Clock = { now: () => '', elapsedMs: () => 0, sleep: async (ms) => void waits.push(ms) };
  return { http: createHttp(clock, new AbortController().signal), waits };
}

describe('exchange', () => {
  it('records each redirect on the way, with its headers', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b', 'x-hop': 'one' }).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const { http } = createHttpForTest();
    const response = await http.exchange({ url: `${base}/a` });
    expect(response).toMatchObject({ status: 200, url: `${base}/b` });
    expect(response.redirects).toMatchObject([{ url: `${base}/a`, status: 301, headers: { 'x-hop': 'one' } }]);
  });

  it('gives up on a circle of redirects', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
    await expect(createHttpForTest().http.exchange({ url: base })).rejects.toThrow(UpstreamError);
  });

  it.each(['file:///etc/passwd', 'http://'])('does not follow a redirect to %s', async (location) => {
    const base = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(createHttpForTest().http.exchange({ url: base })).rejects.toThrow(UpstreamError);
  });

  it('does not carry credentials to another origin', async () => {
    let seen: string | undefined = 'not asked';
    const other = await serve((request, response) => {
      seen = request.headers.authorization;
      response.end('ok');
    });
    const base = await serve((_, response) => response.writeHead(307, { location: other }).end());
    await createHttpForTest().http.exchange({ url: base, headers: { authorization: 'Bearer secret' } });
    expect(seen).toBeUndefined();
  });

  it('stops reading an answer that is larger than the cap', async () => {
    const base = await serve((_, response) => response.end(Buffer.alloc(50_000)));
    await expect(createHttpForTest().http.exchange({ url: base, maxBytes: 10_000 })).rejects.toThrow(
      /larger than 10000 bytes/,
    );
  });

  it('gives up on an answer that never ends', async () => {
    const base = await serve((_, response) => void response.write('{'));
    await expect(createHttpForTest().http.exchange({ url: base, timeoutMs: 200 })).rejects.toThrow(UpstreamError);
  });

  it('names the host when nobody answers', async () => {
    const base = await serve((_, response) => response.end());
    for (const server of servers.splice(0)) server.close();
    const error = await createHttpForTest()
      .http.exchange({ url: base })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpstreamError);
    expect((error as UpstreamError).host).toBe(new URL(base).host);
  });

  it('takes any status as an answer', async () => {
    const base = await serve((_, response) => response.writeHead(418).end('teapot'));
    expect((await createHttpForTest().http.exchange({ url: base })).status).toBe(418);
  });

  it('calls an address that is no http URL wrong usage', async () => {
    await expect(createHttpForTest().http.exchange({ url: 'ftp://example.com/x' })).rejects.toThrow(UserError);
  });
});

describe('fetchDocument', () => {
  it('waits as long as Retry-After says, and tries again', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(429, { 'retry-after': '7' }).end();
      else response.end('done');
    });
    const { http, waits } = createHttpForTest();
    expect(new TextDecoder().decode((await http.fetchDocument({ url: base })).body)).toBe('done');
    expect(waits).toEqual([7_000, 7_000]);
  });

  it.each([408, 429, 500, 503])('tries status %i four times, then says so', async (status) => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      response.writeHead(status).end();
    });
    const error = await createHttpForTest()
      .http.fetchDocument({ url: base })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UpstreamError', status, attempts: 4 });
    expect(asked).toBe(4);
  });

  it.each([400, 401, 403, 404, 204])('does not try status %i again', async (status) => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      response.writeHead(status).end();
    });
    await expect(createHttpForTest().http.fetchDocument({ url: base })).rejects.toThrow(UpstreamError);
    expect(asked).toBe(1);
  });
});
