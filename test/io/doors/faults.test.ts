import { createServer, type Server } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createDoorsForTest, known } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import { FAULTS, type FaultName } from '../../support/misbehaviours.ts';

const HOST = 'registry.npmjs.org';
const servers: MisbehavingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** What the known door makes of each fault: a status is an answer, a word is why there is none. */
const MEANINGS: Readonly<Record<FaultName, number | string>> = {
  'not-found': 404,
  unauthorized: 401,
  forbidden: 403,
  'rate-limited': 429,
  'rate-limited-for-an-hour': 429,
  'server-error': 500,
  'bad-gateway': 502,
  hang: 'timeout',
  'reset-in-body': 'reset',
  oversize: 'too-large',
  'wrong-content-type': 200,
  'wrong-json': 200,
  'other-json': 200,
  'redirect-to-private-address': 'redirect-refused',
  'redirect-loop': 'too-many-redirects',
  'slow-loris': 'timeout',
  'gzip-bomb': 'too-large',
};

describe('each fault of a host', () => {
  it.each(Object.entries(MEANINGS))('%s is %s, soon, and leaves no connection', async (name, meaning) => {
    const server = await startMisbehavingServer({ behaviours: { [HOST]: FAULTS[name as FaultName] } });
    servers.push(server);
    const network = await createLoopbackNetwork(
      { [HOST]: server.port },
      { longestTryMs: 250, largestBodyBytes: 256 * 1024 },
    );
    const doors = createDoorsForTest({ network });
    const start = performance.now();
    const answer = await doors.http(known(`https://${HOST}/x`, { tries: 3, redirects: { max: 5, hosts: [] } }));
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(answer.kind === 'response' ? answer.status : answer.reason).toBe(meaning);
    await server.allClosed();
    expect(network.dialled.every((place) => place === '93.184.216.34:443')).toBe(true);
  });
});

describe('any bytes at all', () => {
  const open: Server[] = [];
  afterAll(() => {
    for (const server of open) server.close();
  });

  it('are an answer or no answer, and never a failure of the door', async () => {
    let bytes = Buffer.alloc(0);
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(bytes));
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const place = `127.0.0.1:${port}`;
    const doors = createDoorsForTest({ internalHosts: [place], network: { limits: { longestTryMs: 500 } } });
    const piece = fc.oneof(
      fc.constantFrom(
        'HTTP/1.1 200 OK\r\n',
        'HTTP/1.0 404 Not Found\r\n',
        'HTTP/1.1 100 Continue\r\n\r\n',
        'HTTP/2 200\r\n',
        'content-length: 5\r\n',
        'content-length: 99999999999999999999\r\n',
        'transfer-encoding: chunked\r\n',
        'content-encoding: gzip\r\n',
        'content-encoding: br\r\n',
        'location: https://\r\n',
        'set-cookie: a=b\r\n',
        'retry-after: 5\r\n',
        'trailer: x\r\n',
        '\r\n',
        '5\r\nhello\r\n',
        '0\r\n\r\n',
        '\0',
      ),
      fc.uint8Array({ maxLength: 40 }).map((part) => Buffer.from(part).toString('latin1')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('body' as const, 'digest' as const),
        async (pieces, reads) => {
          bytes = Buffer.from(pieces.join(''), 'latin1');
          const question = known(`http://${place}/x`, { reads, redirects: { max: 2, hosts: [] } });
          expect((await doors.http(question)).kind).toMatch(/^(?:response|no-answer)$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
