import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { DoorOptions } from '../../../src/io/doors/doors.ts';
import type { Limits } from '../../../src/io/doors/network.ts';
import { asNoAnswer, asResponse, createDoorsForTest, known, textOf } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  type MisbehavingServerOptions,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import { answerWith } from '../../support/misbehaviours.ts';

const HOST = 'registry.npmjs.org';
const OTHER = 'files.example.com';
const GITHUB = 'api.github.com';

const servers: MisbehavingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function open(
  server: MisbehavingServerOptions,
  options: Partial<DoorOptions> = {},
  limits: Partial<Limits> = {},
) {
  const running = await startMisbehavingServer(server);
  servers.push(running);
  const { port } = running;
  const network = await createLoopbackNetwork({ [HOST]: port, [OTHER]: port, [GITHUB]: port }, limits);
  return { doors: createDoorsForTest({ network, ...options }), server: running, network };
}

describe('the known door', () => {
  it('asks over TLS with the certificate checked for the name, and tells status, headers, body and digest', async () => {
    const body = '{"name":"x"}';
    const { doors, server, network } = await open({
      behaviours: {
        '/x': answerWith({ status: 203, headers: { 'X-Kind': 'a', 'content-type': 'application/json' }, body }),
      },
    });
    const answer = asResponse(await doors.http(known(`https://${HOST}/x?y=1`)));
    expect(answer).toMatchObject({
      url: `https://${HOST}/x?y=1`,
      status: 203,
      headers: { 'x-kind': 'a', 'content-type': 'application/json' },
      digest: `sha256:${createHash('sha256').update(body).digest('hex')}`,
      bytes: body.length,
      via: [],
    });
    expect(textOf(answer)).toBe(body);
    expect(server.requests).toMatchObject([{ method: 'GET', host: HOST, target: '/x?y=1' }]);
    expect(network.dialled).toEqual(['93.184.216.34:443']);
    expect(doors.counts()).toEqual(new Map([[HOST, 1]]));
  });

  it('says who asks, asks for no encoding, and sends the headers of the question', async () => {
    const { doors, server } = await open({});
    await doors.http(
      known(`https://${HOST}/x`, { headers: { accept: 'application/json', authorization: 'Bearer anonymous' } }),
    );
    expect(server.requests[0]?.headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer anonymous',
      'user-agent': 'test-registry/1.0 (+https://registry.example)',
      'accept-encoding': 'identity',
      host: HOST,
      connection: 'close',
    });
  });

  it('lets no question say what is the door’s to say', async () => {
    const { doors, server } = await open({});
    const headers = {
      host: 'evil.example',
      'user-agent': 'x',
      'transfer-encoding': 'chunked',
      'accept-encoding': 'gzip',
    };
    await doors.http(known(`https://${HOST}/x`, { headers }));
    expect(server.requests[0]?.headers).toMatchObject({ host: HOST, 'accept-encoding': 'identity' });
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^test-registry/);
    expect(server.requests[0]?.headers['transfer-encoding']).toBeUndefined();
  });

  it('survives a header that HTTP cannot carry', async () => {
    const { doors, server } = await open({});
    const answer = await doors.http(known(`https://${HOST}/x`, { headers: { accept: 'a\r\nx-injected: 1' } }));
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'unreadable' });
    expect(server.requests).toEqual([]);
  });

  it('reads no body of a HEAD request', async () => {
    const { doors } = await open({ handler: () => answerWith({ headers: { 'content-length': '999999999' } }) });
    const answer = asResponse(await doors.http(known(`https://${HOST}/x`, { method: 'HEAD' })));
    expect(answer).toMatchObject({ status: 200, bytes: 0, headers: { 'content-length': '999999999' } });
  });

  it.each(['gzip', 'GZIP', 'x-gzip'])(
    'reads a body that comes in %s unasked; its digest is of what it says',
    async (encoding) => {
      const text = 'hello '.repeat(1000);
      const { doors } = await open({
        handler: () => answerWith({ headers: { 'content-encoding': encoding }, body: gzipSync(text) }),
      });
      const answer = asResponse(await doors.http(known(`https://${HOST}/x`)));
      expect(textOf(answer)).toBe(text);
      expect(answer.bytes).toBe(text.length);
      expect(answer.digest).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    },
  );

  it.each([204, 304, 404])(
    'reads the empty body of status %i, whatever encoding it is said to have',
    async (status) => {
      const headers = { 'content-encoding': 'gzip', ...(status === 404 ? { 'content-length': '0' } : {}) };
      const { doors } = await open({ handler: () => answerWith({ status, headers }) });
      expect(asResponse(await doors.http(known(`https://${HOST}/x`)))).toMatchObject({ status, bytes: 0 });
    },
  );

  it.each([
    'ftp://registry.npmjs.org/x',
    'http://registry.npmjs.org/x',
    'https://user:secret@registry.npmjs.org/x',
    'file:///etc/passwd',
    'no url',
    '',
  ])('does not ask %j', async (url) => {
    const { doors, server, network } = await open({});
    const answer = asNoAnswer(await doors.http(known(url)));
    expect(answer).toMatchObject({ reason: 'refused', tries: 0 });
    expect(answer.detail).not.toContain('secret');
    expect([...server.requests, ...network.resolved]).toEqual([]);
  });

  it('uses no proxy of the environment', async () => {
    const proxy = await startMisbehavingServer({ tls: false });
    servers.push(proxy);
    const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'ALL_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = `http://127.0.0.1:${proxy.port}`;
    try {
      const { doors, server } = await open({});
      asResponse(await doors.http(known(`https://${HOST}/x`)));
      expect(server.requests.length).toBe(1);
      expect(proxy.connections()).toBe(0);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  it('asks an internal host over plain http, and at a private address', async () => {
    const server = await startMisbehavingServer({ tls: false, handler: () => answerWith({ body: 'inside' }) });
    servers.push(server);
    const { port } = server;
    const internal = createDoorsForTest({ internalHosts: [`127.0.0.1:${port}`] });
    expect(textOf(await internal.http(known(`http://127.0.0.1:${port}/x`)))).toBe('inside');
    const other = createDoorsForTest({ internalHosts: [`127.0.0.1:${port + 1}`], allowedAddresses: ['127.0.0.1'] });
    expect(await other.http(known(`http://127.0.0.1:${port}/x`))).toMatchObject({ reason: 'refused', tries: 0 });
    expect(server.requests.length).toBe(1);
  });

  it('asks no more than six at once of one host', async () => {
    let [running, most] = [0, 0];
    const { doors } = await open({
      handler: () => (_, response) => {
        running += 1;
        most = Math.max(most, running);
        setTimeout(() => {
          running -= 1;
          response.end();
        }, 30);
      },
    });
    await Promise.all(Array.from({ length: 20 }, (_, index) => doors.http(known(`https://${HOST}/${index}`))));
    expect(most).toBe(6);
    expect(doors.counts().get(HOST)).toBe(20);
  });
});

describe('the GitHub token', () => {
  const github = { api: `https://${GITHUB}`, token: 'ghs_secret' };
  const authorizations = (server: MisbehavingServer) => server.requests.map(({ headers }) => headers.authorization);

  it('goes to the GitHub API with questions that ask for it', async () => {
    const { doors, server } = await open({}, { github });
    await doors.http(known(`https://${GITHUB}/x`, { auth: 'github' }));
    await doors.http(known(`https://${GITHUB}/x`));
    expect(authorizations(server)).toEqual(['Bearer ghs_secret', undefined]);
  });

  it('goes to no other host, port or scheme, and not by the named door', async () => {
    const { doors, server } = await open({}, { github, internalHosts: [GITHUB] });
    await doors.http(known(`https://${HOST}/x`, { auth: 'github' }));
    await doors.http(known(`https://${GITHUB}:8443/x`, { auth: 'github' }));
    await doors.http(known(`https://${GITHUB}/x`, { auth: 'github', door: 'named' }));
    await doors.http(known(`https://${GITHUB}./x`, { auth: 'github' }));
    expect(authorizations(server)).toEqual([undefined, undefined, undefined]);
  });

  it('does not follow a redirect to another origin, nor come back from there', async () => {
    const { doors, server } = await open(
      {
        behaviours: {
          [`${GITHUB}/a`]: answerWith({ status: 302, headers: { location: '/b' } }),
          [`${GITHUB}/b`]: answerWith({ status: 302, headers: { location: `https://${OTHER}/c` } }),
          [`${OTHER}/c`]: answerWith({ status: 302, headers: { location: `https://${GITHUB}/d` } }),
          [`${GITHUB}/d`]: answerWith({ body: 'done' }),
        },
      },
      { github },
    );
    const answer = await doors.http(
      known(`https://${GITHUB}/a`, { auth: 'github', redirects: { max: 5, hosts: [OTHER] } }),
    );
    expect(textOf(answer)).toBe('done');
    expect(authorizations(server)).toEqual(['Bearer ghs_secret', 'Bearer ghs_secret', undefined, undefined]);
  });

  it('is in no detail', async () => {
    const { doors } = await open({ handler: () => (request) => request.socket.destroy() }, { github });
    const answer = await doors.http(known(`https://${GITHUB}/x?token=query_secret`, { auth: 'github' }));
    expect(asNoAnswer(answer).reason).toBe('reset');
    expect(JSON.stringify(answer)).not.toMatch(/secret/);
  });
});

describe('redirects', () => {
  const rule = { max: 5, hosts: [OTHER, '*.githubusercontent.com'] };
  const redirects = (location: string) => ({
    handler: ({ target }: { target: string }) =>
      target.startsWith('/from') ? answerWith({ status: 302, headers: { location } }) : answerWith({ body: 'there' }),
  });

  it.each([301, 302, 303, 307, 308])('are followed on status %i to the same host', async (status) => {
    const { doors } = await open({
      behaviours: {
        '/from': answerWith({ status, headers: { location: '/to' } }),
        '/to': answerWith({ body: 'there' }),
      },
    });
    const answer = asResponse(await doors.http(known(`https://${HOST}/from`, { redirects: { max: 1, hosts: [] } })));
    expect(answer).toMatchObject({ status: 200, url: `https://${HOST}/to`, via: [`https://${HOST}/from`] });
  });

  it('are the answer when the question follows none', async () => {
    const { doors, server } = await open(redirects('/to'));
    expect(await doors.http(known(`https://${HOST}/from`))).toMatchObject({
      status: 302,
      headers: { location: '/to' },
    });
    expect(server.requests.length).toBe(1);
  });

  it('are followed to a listed host, without the credentials of the first', async () => {
    const { doors, server } = await open(redirects(`https://${OTHER}/to`));
    const answer = await doors.http(
      known(`https://${HOST}/from`, { redirects: rule, headers: { authorization: 'Bearer x', cookie: 'a=b' } }),
    );
    expect(textOf(answer)).toBe('there');
    expect(server.requests[1]).toMatchObject({ host: OTHER });
    expect(server.requests[1]?.headers).not.toHaveProperty('authorization');
    expect(server.requests[1]?.headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['another host', 'https://evil.example/to'],
    ['the bare domain of a wildcard', 'https://githubusercontent.com/to'],
    ['a name that only ends like a listed one', 'https://evil-githubusercontent.com/to'],
    ['http on the same host', `http://${HOST}/to`],
    ['http on a listed host', `http://${OTHER}/to`],
    ['another port of the same host', `https://${HOST}:8443/to`],
    ['another port of a listed host', `https://${OTHER}:8443/to`],
    ['the private address of a cloud', 'https://169.254.169.254/latest/meta-data/'],
    ['a file', 'file:///etc/passwd'],
    ['a user name', `https://user@${HOST}/to`],
    ['no URL', 'https://'],
    ['the same host with a dot', `https://${HOST}./to`],
    ['an address written as a number', 'https://2130706433/'],
  ])('to %s are refused, and nobody is connected to', async (_, location) => {
    const { doors, server, network } = await open(redirects(location));
    const answer = asNoAnswer(await doors.http(known(`https://${HOST}/from`, { redirects: rule, tries: 3 })));
    expect(answer).toMatchObject({ reason: 'redirect-refused', tries: 1 });
    expect(server.requests.length).toBe(1);
    expect(network.dialled).toEqual(['93.184.216.34:443']);
    expect(network.resolved).toEqual([HOST]);
  });

  it('to a listed host are judged by address too', async () => {
    const { server } = await open(redirects(`https://${OTHER}/to`));
    const loopback = await createLoopbackNetwork({ [HOST]: server.port });
    const resolve = (host: string) => (host === OTHER ? ['10.0.0.7'] : ['93.184.216.34']);
    const doors = createDoorsForTest({ network: { ...loopback, resolve } });
    expect(await doors.http(known(`https://${HOST}/from`, { redirects: rule }))).toMatchObject({
      reason: 'address-blocked',
    });
    expect(server.requests.length).toBe(1);
    expect(loopback.dialled).toEqual(['93.184.216.34:443']);
  });

  it('end after as many as the rule says', async () => {
    const { doors, server } = await open({
      handler: ({ target }) => answerWith({ status: 302, headers: { location: `/${Number(target.slice(1)) + 1}` } }),
    });
    const answer = await doors.http(known(`https://${HOST}/0`, { redirects: rule }));
    expect(answer).toMatchObject({ reason: 'too-many-redirects' });
    expect(server.requests.length).toBe(6);
  });

  it('end when they lead in a circle', async () => {
    const { doors, server } = await open({
      behaviours: {
        '/a': answerWith({ status: 302, headers: { location: '/b#x' } }),
        '/b': answerWith({ status: 302, headers: { location: '/a#y' } }),
      },
    });
    expect(await doors.http(known(`https://${HOST}/a`, { redirects: rule }))).toMatchObject({
      reason: 'too-many-redirects',
    });
    expect(server.requests.length).toBe(2);
  });

  it('share the time of one try', async () => {
    const { doors } = await open({
      handler:
        ({ target }) =>
        (_, response) => {
          setTimeout(() => response.writeHead(302, { location: `${target}x` }).end(), 150);
        },
    });
    const answer = await doors.http(known(`https://${HOST}/a`, { redirects: rule, timeoutMs: 400 }));
    expect(answer).toMatchObject({ reason: 'timeout', detail: 'no complete answer within 0.4 s' });
  });
});
