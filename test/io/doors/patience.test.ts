import { afterEach, describe, expect, it } from 'vitest';
import { asNoAnswer, asResponse, createDoorsForTest, known, textOf } from '../../support/doors.ts';
import {
  createLoopbackNetwork,
  type MisbehavingServer,
  type SeenRequest,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';
import { answerWith, type Behaviour } from '../../support/misbehaviours.ts';

const HOST = 'registry.npmjs.org';
const OTHER = 'pypi.org';
const GITHUB = 'api.github.com';
/** The clock of the tests begins here. */
const START_SECONDS = Date.UTC(2026, 0, 1) / 1000;

const servers: MisbehavingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function open(handler: (request: SeenRequest, asked: number) => Behaviour) {
  let asked = 0;
  const server = await startMisbehavingServer({
    handler: (request) => {
      asked += 1;
      return handler(request, asked);
    },
  });
  servers.push(server);
  const { port } = server;
  const network = await createLoopbackNetwork({ [HOST]: port, [OTHER]: port, [GITHUB]: port });
  const github = { api: `https://${GITHUB}`, token: 'ghs_x' };
  return { doors: createDoorsForTest({ network, github }), server };
}

/** A question with the usual tries. */
const ask = (url: string) => known(url, { tries: 3 });

describe('another try', () => {
  it.each([408, 429, 500, 502, 503, 504])('follows status %i, after half a second and a whole one', async (status) => {
    const { doors, server } = await open((_, asked) =>
      asked < 3 ? answerWith({ status }) : answerWith({ body: 'at last' }),
    );
    expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('at last');
    expect(doors.waits).toEqual([500, 1_000]);
    expect(server.requests.length).toBe(3);
  });

  it('is made three times in all by default; the last answer counts', async () => {
    const { doors, server } = await open((_, asked) => answerWith({ status: 500 + asked }));
    const { tries: _, ...question } = known(`https://${HOST}/x`);
    expect(asResponse(await doors.http(question)).status).toBe(503);
    expect(server.requests.length).toBe(3);
    expect(doors.counts().get(HOST)).toBe(3);
  });

  it('follows a connection that broke', async () => {
    const { doors } = await open((_, asked) =>
      asked === 1 ? (request) => request.socket.destroy() : answerWith({ body: 'ok' }),
    );
    expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('ok');
  });

  it('does not follow a download that took all its time', async () => {
    const { doors, server } = await open(() => () => {});
    const question = { timeoutMs: 200, tries: 3 } as const;
    const file = await doors.http(known(`https://${HOST}/file`, { ...question, reads: 'digest' }));
    expect(asNoAnswer(file)).toMatchObject({ reason: 'timeout', tries: 1 });
    expect(asNoAnswer(await doors.http(known(`https://${HOST}/x`, question)))).toMatchObject({ tries: 3 });
    expect(server.requests.length).toBe(4);
  });

  it('tells how many there were', async () => {
    const { doors } = await open(() => (request) => request.socket.destroy());
    expect(asNoAnswer(await doors.http(ask(`https://${HOST}/x`)))).toMatchObject({ reason: 'reset', tries: 3 });
  });

  it.each([200, 204, 301, 400, 401, 403, 404, 410, 451])('does not follow status %i', async (status) => {
    const { doors, server } = await open(() => answerWith({ status }));
    expect(asResponse(await doors.http(ask(`https://${HOST}/x`))).status).toBe(status);
    expect(server.requests.length).toBe(1);
  });
});

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    ['60', 60_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ])('%s is waited for', async (value, wait) => {
    const { doors, server } = await open((_, asked) =>
      asked === 1 ? answerWith({ status: 429, headers: { 'retry-after': value } }) : answerWith({ body: 'ok' }),
    );
    expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('ok');
    expect(doors.waits.length).toBe(1);
    expect(Math.abs((doors.waits[0] ?? 0) - wait)).toBeLessThan(1_000);
    expect(server.requests.length).toBe(2);
  });

  it.each(['0', '-5', 'soon', '1.5', 'Thu, 01 Jan 2020 00:00:00 GMT', '1e3', '9'.repeat(30)])(
    '%s asks for nothing, and the usual waits apply',
    async (value) => {
      const { doors } = await open((_, asked) =>
        asked < 3 ? answerWith({ status: 503, headers: { 'retry-after': value } }) : answerWith({ body: 'ok' }),
      );
      expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('ok');
      expect(doors.waits).toEqual([500, 1_000]);
    },
  );

  it.each(['61', '3600', 'Thu, 01 Jan 2026 01:00:00 GMT', '999999999'])(
    '%s is more patience than a run has: the answer is told, and the host is left alone',
    async (value) => {
      const { doors, server } = await open(({ host }) =>
        host === HOST ? answerWith({ status: 429, headers: { 'retry-after': value } }) : answerWith({ body: 'ok' }),
      );
      expect(asResponse(await doors.http(ask(`https://${HOST}/x`))).status).toBe(429);
      expect(await doors.http(ask(`https://${HOST}/y`))).toEqual({
        kind: 'no-answer',
        reason: 'rate-limited',
        detail: 'the host asks to be left alone for a while (rate limit)',
        tries: 0,
      });
      expect(doors.waits).toEqual([]);
      expect(textOf(await doors.http(ask(`https://${OTHER}/x`)))).toBe('ok');
      expect(server.requests.map(({ host }) => host)).toEqual([HOST, OTHER]);
    },
  );

  it('ends: later the host is asked again', async () => {
    const { doors } = await open((_, asked) =>
      asked === 1 ? answerWith({ status: 503, headers: { 'retry-after': '600' } }) : answerWith({ body: 'ok' }),
    );
    await doors.http(ask(`https://${HOST}/x`));
    doors.pass(550_000);
    expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('ok');
    expect(doors.waits.length).toBe(1);
    expect(doors.waits[0]).toBeLessThan(50_001);
  });

  it('of one answer makes all other questions to the host wait too', async () => {
    const { doors, server } = await open((_, asked) =>
      asked === 1 ? answerWith({ status: 429, headers: { 'retry-after': '20' } }) : answerWith({ body: 'ok' }),
    );
    expect(asResponse(await doors.http(known(`https://${HOST}/x`))).status).toBe(429);
    expect(textOf(await doors.http(known(`https://${HOST}/y`)))).toBe('ok');
    expect(doors.waits.length).toBe(1);
    expect(doors.waits[0]).toBeGreaterThan(19_000);
    expect(server.requests.length).toBe(2);
  });

  it('is waited for a minute in all, however often a host asks for it', async () => {
    const { doors, server } = await open(({ host }) =>
      host === HOST ? answerWith({ status: 429, headers: { 'retry-after': '25' } }) : answerWith({ body: 'ok' }),
    );
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => doors.http(ask(`https://${HOST}/${at}`))));
    expect(doors.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(60_000);
    expect(doors.waits.length).toBeGreaterThan(1);
    expect(answers.some((answer) => answer.kind === 'no-answer' && answer.reason === 'rate-limited')).toBe(true);
    // Six at once, three times at most.
    expect(server.requests.length).toBeLessThanOrEqual(18);
    expect(textOf(await doors.http(ask(`https://${OTHER}/x`)))).toBe('ok');
  });

  it('of a good answer means nothing', async () => {
    const { doors } = await open(() => answerWith({ headers: { 'retry-after': '3600' }, body: 'ok' }));
    await doors.http(ask(`https://${HOST}/x`));
    expect(textOf(await doors.http(ask(`https://${HOST}/x`)))).toBe('ok');
  });
});

describe('the rate limit of GitHub', () => {
  const limit = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(START_SECONDS + seconds),
  });

  it.each([403, 429])('with status %i is waited for when it ends soon', async (status) => {
    const { doors } = await open((_, asked) =>
      asked === 1 ? answerWith({ status, headers: limit(40) }) : answerWith({ body: 'ok' }),
    );
    expect(textOf(await doors.http(ask(`https://${GITHUB}/x`)))).toBe('ok');
    expect(doors.waits.length).toBe(1);
    expect(doors.waits[0]).toBeGreaterThan(39_000);
    expect(doors.waits[0]).toBeLessThan(41_001);
  });

  it('with status 403 is no answer when it ends late: nothing is known of what was asked for', async () => {
    const { doors, server } = await open(() => answerWith({ status: 403, headers: limit(3_000) }));
    expect(await doors.http(ask(`https://${GITHUB}/x`))).toMatchObject({ reason: 'rate-limited', tries: 1 });
    expect(await doors.http(ask(`https://${GITHUB}/y`))).toMatchObject({ reason: 'rate-limited', tries: 0 });
    expect(server.requests.length).toBe(1);
  });

  it('of the secondary kind (403 with Retry-After) is one too', async () => {
    const { doors, server } = await open(() => answerWith({ status: 403, headers: { 'retry-after': '5' } }));
    expect(await doors.http(ask(`https://${GITHUB}/x`))).toMatchObject({ reason: 'rate-limited', tries: 3 });
    expect(server.requests.length).toBe(3);
    expect(doors.waits.length).toBe(2);
  });

  it('is not run into: after the last request that is left, the host is left alone', async () => {
    const { doors, server } = await open(() => answerWith({ headers: limit(3_000), body: 'the last one' }));
    expect(textOf(await doors.http(ask(`https://${GITHUB}/x`)))).toBe('the last one');
    expect(await doors.http(ask(`https://${GITHUB}/y`))).toMatchObject({ reason: 'rate-limited', tries: 0 });
    expect(server.requests.length).toBe(1);
  });

  it('leaves a 403 that has another cause an answer', async () => {
    const { doors } = await open(() => answerWith({ status: 403, headers: { 'x-ratelimit-remaining': '4999' } }));
    expect(asResponse(await doors.http(ask(`https://${GITHUB}/x`))).status).toBe(403);
  });

  it('is a header of GitHub: at another host it means nothing', async () => {
    const { doors } = await open(() => answerWith({ headers: limit(3_000), body: 'ok' }));
    await doors.http(ask(`https://${HOST}/x`));
    expect(textOf(await doors.http(ask(`https://${HOST}/y`)))).toBe('ok');
  });
});
