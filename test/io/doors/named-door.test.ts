import { afterEach, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../../support/dns-server.ts';
import { asNoAnswer, asResponse, createDoorsForTest, known, named, textOf } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import { answerWith, redirectTo } from '../../support/misbehaviours.ts';
import { tlsAuthority } from '../../support/tls-authority.ts';

const HOST = 'evil.example';
const PUBLIC = '93.184.216.34';

const running: (MisbehavingServer | DnsServer)[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(options: Parameters<typeof startMisbehavingServer>[0] = {}): Promise<MisbehavingServer> {
  const server = await startMisbehavingServer(options);
  running.push(server);
  return server;
}

async function serveNames(options: Parameters<typeof startDnsServer>[0]): Promise<DnsServer> {
  const server = await startDnsServer(options);
  running.push(server);
  return server;
}

describe('the named door', () => {
  it('asks once, without credentials, and follows no redirect', async () => {
    const server = await serve({ handler: () => redirectTo('/other') });
    const network = await createLoopbackNetwork({ [HOST]: server.port });
    const doors = createDoorsForTest({ network, github: { api: `https://${HOST}`, token: 'secret' } });
    const answer = await doors.http(
      named(`https://${HOST}/x`, {
        auth: 'github',
        tries: 5,
        redirects: { max: 5, hosts: [HOST] },
        headers: { authorization: 'Bearer x', cookie: 'a=b', accept: 'text/plain' },
      }),
    );
    expect(asResponse(answer)).toMatchObject({ status: 302, via: [] });
    expect(server.requests.map(({ headers }) => headers)).toEqual([
      {
        accept: 'text/plain',
        'user-agent': 'test-registry/1.0 (+https://registry.example)',
        'accept-encoding': 'identity',
        host: HOST,
        connection: 'close',
      },
    ]);
  });

  it.each([500, 503, 429, 408])('does not try status %i again', async (status) => {
    const server = await serve({ handler: () => answerWith({ status, headers: { 'retry-after': '1' } }) });
    const doors = createDoorsForTest({ network: await createLoopbackNetwork({ [HOST]: server.port }) });
    expect(await doors.http(named(`https://${HOST}/x`, { tries: 3 }))).toMatchObject({ status });
    expect(server.requests.length).toBe(1);
    expect(doors.waits).toEqual([]);
  });

  it('waits for no host that wants to be left alone: it would hold up the run', async () => {
    const server = await serve({ handler: () => answerWith({ status: 429, headers: { 'retry-after': '30' } }) });
    const doors = createDoorsForTest({ network: await createLoopbackNetwork({ [HOST]: server.port }) });
    await doors.http(named(`https://${HOST}/x`));
    expect(await doors.http(named(`https://${HOST}/y`))).toMatchObject({ reason: 'rate-limited', tries: 0 });
    expect(doors.waits).toEqual([]);
    expect(server.requests.length).toBe(1);
  });

  it.each([`https://${HOST}:8443/x`, `https://${HOST}:80/x`, `http://${HOST}/x`, `https://a:b@${HOST}/x`])(
    'does not ask %s',
    async (url) => {
      const network = await createLoopbackNetwork({ [HOST]: 1 });
      const doors = createDoorsForTest({ network });
      expect(await doors.http(named(url))).toMatchObject({ reason: 'refused', tries: 0 });
      expect(network.resolved).toEqual([]);
    },
  );
});

describe('SSRF: a host that leads to the inside', () => {
  const INSIDE =
    `127.0.0.1 ::1 10.0.0.1 172.16.0.1 192.168.1.1 fc00::1 169.254.169.254 fe80::1 0.0.0.0 :: 239.0.0.1 ff00::1
    100.64.0.1 100.127.255.254 168.63.129.16 198.18.0.1 240.0.0.1 ::ffff:127.0.0.1 ::7f00:1 64:ff9b::7f00:1 2002:7f00:1::`.split(
      /\s+/,
    );

  it.each(INSIDE)('is not connected to when its name leads to %s', async (address) => {
    const dialled: string[] = [];
    const network = {
      resolve: () => [address],
      connect: (host: string, port: number) => {
        dialled.push(host);
        return { host, port };
      },
    };
    const details = [];
    for (const ask of [named, known]) {
      const answer = asNoAnswer(await createDoorsForTest({ network }).http(ask(`https://${HOST}/x`, { tries: 3 })));
      expect(answer).toMatchObject({ reason: 'address-blocked', tries: 1 });
      details.push(answer.detail);
    }
    // What the name of a stranger's choice leads to inside is told to nobody; the operator needs that of a known host.
    expect(details).toEqual([
      'the host leads to no public address',
      `${HOST} has the address ${address} here, which is not public`,
    ]);
    expect(dialled).toEqual([]);
  });

  it.each(INSIDE)('is not connected to when its URL is %s itself', async (address) => {
    const url = address.includes(':') ? `https://[${address}]/x` : `https://${address}/x`;
    for (const ask of [named, known]) {
      expect(await createDoorsForTest().http(ask(url))).toMatchObject({ reason: 'address-blocked' });
    }
  });

  it.each(['https://127.1/', 'https://0x7f.1/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://localhost/'])(
    'is not connected to when its URL is %s',
    async (url) => {
      const server = await serve();
      const doors = createDoorsForTest({ network: { connect: () => ({ host: '127.0.0.1', port: server.port }) } });
      expect(asNoAnswer(await doors.http(named(url))).reason).toMatch(/^(?:address-blocked|dns)$/);
      expect(server.connections()).toBe(0);
    },
  );

  it('is connected to at its public addresses only', async () => {
    const server = await serve({ handler: () => answerWith({ body: 'outside' }) });
    const dialled: string[] = [];
    const network = {
      ca: (await tlsAuthority()).ca,
      resolve: () => ['127.0.0.1', '169.254.169.254', PUBLIC, '10.0.0.1'],
      connect: (address: string) => {
        dialled.push(address);
        return { host: '127.0.0.1', port: server.port };
      },
    };
    expect(textOf(await createDoorsForTest({ network }).http(named(`https://${HOST}/x`)))).toBe('outside');
    expect(dialled).toEqual([PUBLIC]);
  });

  it('is not reached through what the operator allows: that is for known hosts', async () => {
    const server = await serve({ handler: () => answerWith({ body: 'proxy' }) });
    const network = {
      ca: (await tlsAuthority()).ca,
      resolve: () => ['10.9.8.7'],
      connect: () => ({ host: '127.0.0.1', port: server.port }),
    };
    const doors = createDoorsForTest({ network, allowedAddresses: ['10.9.0.0/16'] });
    expect(await doors.http(named(`https://${HOST}/x`))).toMatchObject({ reason: 'address-blocked' });
    expect(server.connections()).toBe(0);
    expect(textOf(await doors.http(known('https://registry.npmjs.org/x')))).toBe('proxy');
  });

  it('is reached where the owner names it as internal', async () => {
    const server = await serve({ handler: () => answerWith({ body: 'inside' }) });
    const network = {
      ca: (await tlsAuthority()).ca,
      resolve: () => ['10.9.8.7'],
      connect: () => ({ host: '127.0.0.1', port: server.port }),
    };
    const doors = createDoorsForTest({ network, internalHosts: ['Mcp.Corp.Example'] });
    expect(textOf(await doors.http(named('https://mcp.corp.example/x')))).toBe('inside');
    expect(await doors.http(named('https://other.corp.example/x'))).toMatchObject({ reason: 'address-blocked' });
    expect(await doors.http(named('https://mcp.corp.example:8080/x'))).toMatchObject({ reason: 'refused' });
  });
});

describe('rebinding: a name server that changes its answer', () => {
  /** First a public address, then this machine. */
  async function startRebinding() {
    let asked = 0;
    return serveNames({
      answer: ({ type, name }) => {
        if (type !== 'A') return [];
        asked += 1;
        return [{ type: 'A', name, ttl: 0, data: asked === 1 ? PUBLIC : '127.0.0.1' }];
      },
    });
  }

  it('is asked once, and the address that was judged is the one that is dialled', async () => {
    const dns = await startRebinding();
    const server = await serve({ handler: () => answerWith({ body: 'judged' }) });
    const dialled: string[] = [];
    const network = {
      ca: (await tlsAuthority()).ca,
      dnsServers: [dns.address],
      connect: (address: string) => {
        dialled.push(address);
        return { host: '127.0.0.1', port: server.port };
      },
    };
    const doors = createDoorsForTest({ network });
    expect(textOf(await doors.http(named(`https://${HOST}/x`)))).toBe('judged');
    expect(dialled).toEqual([PUBLIC]);
    expect(dns.questions.filter(({ type }) => type === 'A').length).toBe(1);
    // The next question sees the new answer, and judges it anew.
    expect(await doors.http(named(`https://${HOST}/x`))).toMatchObject({ reason: 'address-blocked' });
    expect(dialled).toEqual([PUBLIC]);
  });
});

describe('the resolver of the named door', () => {
  const networkOf = (dns: DnsServer, limits = {}) => ({
    dnsServers: [dns.address],
    limits,
    connect: (address: string) => ({ host: address, port: 1 }),
  });

  it('is stopped when it does not answer', async () => {
    const dns = await serveNames({ answer: () => 'drop' });
    const start = performance.now();
    const answer = asNoAnswer(
      await createDoorsForTest({ network: networkOf(dns, { dnsMs: 300 }) }).http(named(`https://${HOST}/x`)),
    );
    expect(answer.reason).toBe('dns');
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it.each([
    [3, 'the name has no address (ENOTFOUND)'],
    [2, 'the resolver gave no answer (ESERVFAIL)'],
    [5, 'the resolver gave no answer (EREFUSED)'],
  ])('is told when it answers with code %i', async (code, detail) => {
    const dns = await serveNames({ answer: () => ({ code }) });
    const answer = await createDoorsForTest({ network: networkOf(dns) }).http(named(`https://${HOST}/x`));
    expect(answer).toEqual({ kind: 'no-answer', reason: 'dns', detail, tries: 1 });
  });

  it('uses the addresses that it has when it does not answer for the other kind', async () => {
    const dns = await serveNames({
      answer: ({ type, name }) => (type === 'A' ? [{ type: 'A', name, ttl: 0, data: PUBLIC }] : 'drop'),
    });
    const server = await serve({ handler: () => answerWith({ body: 'found' }) });
    const network = {
      ...networkOf(dns, { dnsMs: 400 }),
      ca: (await tlsAuthority()).ca,
      connect: () => ({ host: '127.0.0.1', port: server.port }),
    };
    expect(textOf(await createDoorsForTest({ network }).http(named(`https://${HOST}/x`)))).toBe('found');
  });

  it('judges IPv6 addresses too, and an alias by where it leads', async () => {
    const dns = await serveNames({
      answer: ({ type, name }) =>
        type === 'AAAA'
          ? [
              { type: 'CNAME', name, ttl: 0, data: 'inside.example' },
              { type: 'AAAA', name: 'inside.example', ttl: 0, data: '::ffff:127.0.0.1' },
            ]
          : [],
    });
    const answer = await createDoorsForTest({ network: networkOf(dns) }).http(named(`https://${HOST}/x`));
    expect(answer).toMatchObject({ reason: 'address-blocked' });
  });
});
