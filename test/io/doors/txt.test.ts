import { afterEach, describe, expect, it } from 'vitest';
import { readDnsJson } from '../../../src/io/doors/dns-json.ts';
import type { TxtAnswer, TxtView } from '../../../src/io/doors/types.ts';
import {
  type DnsAnswer,
  type DnsQuestion,
  type DnsServer,
  startDnsServer,
  txtRecord,
} from '../../support/dns-server.ts';
import { createDoorsForTest } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import { type AnswerOptions, answerWith } from '../../support/misbehaviours.ts';

const DOMAIN = 'example.com';
const DOH = 'doh.example';
const KEY = 'v=MCPv1; k=ed25519; p=0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=';

const running: (MisbehavingServer | DnsServer)[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

function recordsOf(view: TxtView | undefined): readonly string[] {
  return view?.kind === 'records' ? view.records : [];
}

async function askSystem(answer: (question: DnsQuestion) => DnsAnswer, dnsMs = 2_000) {
  const dns = await startDnsServer({ answer });
  running.push(dns);
  const doors = createDoorsForTest({ network: { dnsServers: [dns.address], limits: { dnsMs } } });
  const { views } = await doors.txt({ kind: 'txt', host: DOMAIN, resolvers: 'one' });
  return { views, questions: dns.questions };
}

describe('the TXT records of the system’s resolver', () => {
  it('have their strings joined', async () => {
    const { views } = await askSystem(() => [
      txtRecord(DOMAIN, KEY.slice(0, 20), KEY.slice(20)),
      txtRecord(DOMAIN, 'v=spf1 -all'),
    ]);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({ kind: 'records', resolver: 'system' });
    expect([...recordsOf(views[0])].sort()).toEqual([KEY, 'v=spf1 -all']);
  });

  it('are asked for by TCP where they are too long for UDP', async () => {
    const long = Array.from({ length: 8 }, () => 'x'.repeat(255));
    const { views, questions } = await askSystem(() => [txtRecord(DOMAIN, ...long)]);
    expect(views).toEqual([{ kind: 'records', resolver: 'system', records: ['x'.repeat(8 * 255)] }]);
    expect(questions.map(({ transport }) => transport)).toEqual(['udp', 'tcp']);
  });

  it('are fifty at most', async () => {
    const { views } = await askSystem(() =>
      Array.from({ length: 60 }, (_, index) => txtRecord(DOMAIN, `record ${index}`)),
    );
    expect(recordsOf(views[0]).length).toBe(50);
  });

  it('are found behind an alias', async () => {
    const { views } = await askSystem(({ name }) => [
      { type: 'CNAME', name, ttl: 1, data: 'other.example' },
      txtRecord('other.example', KEY),
    ]);
    expect(views).toEqual([{ kind: 'records', resolver: 'system', records: [KEY] }]);
  });

  it.each([
    ['NXDOMAIN', { code: 3 }],
    ['an empty answer', []],
  ])('are none after %s', async (_, answer) => {
    const { views } = await askSystem(() => answer);
    expect(views).toEqual([{ kind: 'none', resolver: 'system' }]);
  });

  it.each([
    ['SERVFAIL', 2, 'ESERVFAIL'],
    ['NOTIMP', 4, 'ENOTIMP'],
    ['REFUSED', 5, 'EREFUSED'],
  ])('are not known after %s', async (_, code, told) => {
    const { views } = await askSystem(() => ({ code }));
    expect(views).toEqual([{ kind: 'failed', resolver: 'system', detail: `the resolver gave no answer (${told})` }]);
  });

  it('are not known when nobody answers in time', async () => {
    const start = performance.now();
    const { views } = await askSystem(() => 'drop', 300);
    expect(views[0]).toMatchObject({ kind: 'failed', resolver: 'system' });
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('survive one lost datagram', async () => {
    let asked = 0;
    const { views } = await askSystem(() => {
      asked += 1;
      return asked === 1 ? 'drop' : [txtRecord(DOMAIN, KEY)];
    });
    expect(views).toEqual([{ kind: 'records', resolver: 'system', records: [KEY] }]);
  });

  it.each(['', 'a b.example', `${'x'.repeat(64)}.example`, 'x..example', `${'x.'.repeat(200)}example`])(
    'of a name that DNS cannot hold, %j, are not known',
    async (host) => {
      const dns = await startDnsServer({ answer: () => 'drop' });
      running.push(dns);
      const doors = createDoorsForTest({ network: { dnsServers: [dns.address], limits: { dnsMs: 200 } } });
      const { views } = await doors.txt({ kind: 'txt', host, resolvers: 'one' });
      expect(views[0]?.kind).toMatch(/^(?:failed|none)$/);
    },
  );

  it('reject, and wait no longer, when the run is aborted', async () => {
    const dns = await startDnsServer({ answer: () => 'drop' });
    running.push(dns);
    const controller = new AbortController();
    const doors = createDoorsForTest({ network: { dnsServers: [dns.address] }, signal: controller.signal });
    const pending = doors.txt({ kind: 'txt', host: DOMAIN, resolvers: 'one' });
    setTimeout(() => controller.abort(new Error('enough')), 100);
    await expect(pending).rejects.toThrow('enough');
  });
});

describe('the second view, DNS over HTTPS', () => {
  async function askBoth(
    options: AnswerOptions,
    dnsOverHttps = `https://${DOH}/dns-query?ct=1`,
  ): Promise<{
    answer: TxtAnswer;
    server: MisbehavingServer;
  }> {
    const server = await startMisbehavingServer({ handler: () => answerWith(options) });
    running.push(server);
    const network = { ...(await createLoopbackNetwork({ [DOH]: server.port })), txt: async () => [[KEY]] };
    const doors = createDoorsForTest({ network, dnsOverHttps });
    return { answer: await doors.txt({ kind: 'txt', host: DOMAIN, resolvers: 'two' }), server };
  }

  it('is asked beside the first, by name and type', async () => {
    const { answer, server } = await askBoth({
      body: { Status: 0, Answer: [{ name: DOMAIN, type: 16, TTL: 1, data: `"${KEY}"` }] },
    });
    expect(answer).toEqual({
      kind: 'txt',
      views: [
        { kind: 'records', resolver: 'system', records: [KEY] },
        { kind: 'records', resolver: DOH, records: [KEY] },
      ],
    });
    expect(server.requests).toMatchObject([
      { host: DOH, target: `/dns-query?ct=1&name=${DOMAIN}&type=TXT`, headers: { accept: 'application/dns-json' } },
    ]);
  });

  it.each([
    ['NXDOMAIN', { Status: 3 }],
    ['no record', { Status: 0 }],
    ['only an alias', { Status: 0, Answer: [{ name: DOMAIN, type: 5, data: 'other.example.' }] }],
  ])('is none after %s', async (_, body) => {
    expect((await askBoth({ body })).answer.views[1]).toEqual({ kind: 'none', resolver: DOH });
  });

  it.each([
    ['SERVFAIL', { body: { Status: 2 } }, 'the resolver answered with code 2'],
    ['another status', { status: 404, body: { Status: 0 } }, 'status 404'],
    ['a page', { body: '<html>Welcome</html>' }, 'the answer is no JSON object'],
    ['a gzip bomb’s size', { body: ' '.repeat(600_000) }, 'the answer is larger than 524288 bytes'],
  ])('has failed after %s', async (_, options, detail) => {
    expect((await askBoth(options)).answer.views[1]).toEqual({ kind: 'failed', resolver: DOH, detail });
  });

  it('has failed where its host does not exist, and the first view stands', async () => {
    const { answer } = await askBoth({}, 'https://nowhere.example/dns-query');
    expect(answer.views).toMatchObject([
      { kind: 'records', resolver: 'system' },
      { kind: 'failed', resolver: 'nowhere.example', detail: 'the name has no address (ENOTFOUND)' },
    ]);
  });

  it('is fifty records at most', async () => {
    const Answer = Array.from({ length: 60 }, (_, index) => ({ type: 16, data: `"${index}"` }));
    const [, view] = (await askBoth({ body: { Status: 0, Answer } })).answer.views;
    expect(recordsOf(view).length).toBe(50);
  });
});

describe('readDnsJson', () => {
  const read = (value: unknown) =>
    readDnsJson(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
  const readData = (data: unknown) => read({ Status: 0, Answer: [{ type: 16, data }] });

  it.each([
    ['"one"', 'one'],
    ['"one" "two"', 'onetwo'],
    ['"one""two"', 'onetwo'],
    ['"a \\"quoted\\" word"', 'a "quoted" word'],
    ['"back\\\\slash"', 'back\\slash'],
    ['"\\104\\105"', 'hi'],
    ['"\\195\\164"', '\u00c3\u00a4'],
    ['""', ''],
    ['"; no escape \\; needed"', '; no escape ; needed'],
    ['without quotes', 'without quotes'],
  ])('takes %s as %j', (data, text) => {
    expect(readData(data)).toEqual([text]);
  });

  it.each(['"open', 'a "b"', '"a" b', '"a\\"', '"a"b"c"'])('does not guess what %s means', (data) => {
    expect(readData(data)).toBe('a record of the answer is not readable');
  });

  it.each([
    'null',
    '[]',
    '7',
    '{',
    '{}',
    '{"Status":"0"}',
    '{"Status":0,"Answer":{}}',
    '{"Status":0,"Answer":[null]}',
    '{"Status":0,"Answer":[{"type":"16","data":"x"}]}',
    '{"Status":0,"Answer":[{"type":16}]}',
    '{"Status":0,"Answer":[{"type":16,"data":["x"]}]}',
    '{"Status":0,"TC":true,"Answer":[]}',
  ])('says what is wrong with %s', (text) => {
    expect(read(text)).toEqual(expect.any(String));
  });

  it('takes its time for nothing', () => {
    const start = performance.now();
    readData(`"${'\\'.repeat(200_000)}`);
    readData('"" '.repeat(100_000).concat('x'));
    readData('"'.repeat(200_001));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
