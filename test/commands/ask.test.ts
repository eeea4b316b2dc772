import { describe, expect, it } from 'vitest';
import { createAsker, type Doors } from '../../src/commands/ask/ask.ts';
import { askHttp, type Inquiry, together } from '../../src/evidence/inquiry.ts';
import type { HttpAnswer, HttpQuestion } from '../../src/evidence/question.ts';
import type { AskOptions } from '../../src/io/doors/types.ts';
import { respond } from '../support/answer-inquiry.ts';

function* ask(url: string, headers: Readonly<Record<string, string>> = {}): Inquiry<HttpAnswer> {
  return yield* askHttp({ door: 'known', method: 'GET', url, headers });
}

type Http = (question: HttpQuestion, asking: AskOptions) => Promise<HttpAnswer>;

function createDoors(http: Http): Doors {
  return {
    http: (question, asking = {}) => http(question, asking),
    txt: async () => ({ kind: 'txt', views: [] }),
    counts: () => new Map(),
    close: () => {},
  };
}

describe('the asker', () => {
  it('asks what two inquiries want to know once, and what differs in a header twice', async () => {
    const asked: string[] = [];
    const asker = createAsker(createDoors(async ({ url }) => respond(200, asked.push(url))));
    const urls = ['https://a.example/1', 'https://a.example/1', 'https://a.example/2'];
    await Promise.all(urls.map((url) => asker.ask(ask(url))));
    expect(asked).toEqual(['https://a.example/1', 'https://a.example/2']);
    await asker.ask(ask('https://a.example/1', { 'cache-control': 'no-cache' }));
    expect(asked).toHaveLength(3);
  });

  it('leaves it to the doors how many are under way at once', async () => {
    let most = 0;
    const doors = createDoors(async (_, { onSent }) => {
      most += 1;
      onSent?.();
      await pause(5);
      return respond(200);
    });
    await createAsker(doors).ask(
      together(Array.from({ length: 100 }, (_, index) => ask(`https://h${index}.example/`))),
    );
    expect(most).toBe(100);
  });

  it('gives each entry a party of its own, so that turns go round', async () => {
    const parties: (string | undefined)[] = [];
    const asker = createAsker(createDoors(async (_, { party }) => respond(200, String(parties.push(party)))));
    for (const one of [asker.forEntry(), asker.forEntry(), asker])
      await one.ask(ask(`https://a.example/${parties.length}`));
    expect(new Set(parties).size).toBe(3);
  });

  it('keeps small answers for whoever asks later, and asks again for what was large', async () => {
    const asked: string[] = [];
    const doors = createDoors(async ({ url }) => {
      asked.push(url);
      return respond(200, 'x'.repeat(url.endsWith('/large') ? 5_000 : 50));
    });
    const asker = createAsker(doors, { memory: { keptBytes: 16_000 } });
    for (let round = 0; round < 2; round += 1) {
      await asker.ask(ask('https://a.example/large'));
      await asker.ask(ask('https://a.example/small'));
    }
    expect(asked.map((url) => url.slice(18))).toEqual(['large', 'small', 'large']);
    for (let at = 0; at < 20; at += 1) await asker.ask(ask(`https://a.example/${at}`));
    await asker.ask(ask('https://a.example/small'));
    expect(asked.at(-1)).toBe('https://a.example/small');
    expect(asker.asked()).toBe(24);
  });

  it('rejects when the doors do: the run was stopped', async () => {
    const stopped = new DOMException('stopped', 'AbortError');
    const asker = createAsker(createDoors(() => Promise.reject(stopped)));
    await expect(asker.ask(ask('https://a.example/'))).rejects.toBe(stopped);
  });
});

describe('the deadline of an inquiry', () => {
  it('ends it with no answer for what is open, and keeps what came before', async () => {
    const { doors } = createSilent();
    const both = together([ask('https://a.example/quick'), ask('https://a.example/slow')]);
    const [quick, slow] = await createAsker(doors).ask(both, 50);
    expect(quick).toMatchObject({ kind: 'response', status: 200 });
    expect(slow).toMatchObject({ kind: 'no-answer', reason: 'timeout' });
  });

  it('begins when the first question is sent, not while it waits for its turn', async () => {
    const doors = createDoors(async (_, { onSent }) => {
      await pause(150);
      onSent?.();
      return respond(200);
    });
    expect(await createAsker(doors).ask(ask('https://a.example/late'), 60)).toMatchObject({ status: 200 });
  });

  it('lets no question of it go on, nor a new one begin', async () => {
    const { doors, ended, asked } = createSilent();
    const asker = createAsker(doors);
    function* inTurn(): Inquiry<HttpAnswer> {
      yield* together([ask('https://a.example/slow'), ask('https://b.example/slow')]);
      return yield* ask('https://a.example/next');
    }
    expect(await asker.ask(inTurn(), 50)).toMatchObject({ reason: 'timeout' });
    expect(ended).toEqual(asked);
    expect(asked).toEqual(['https://a.example/slow', 'https://b.example/slow']);
  });

  it('does not end a question that another one waits for, who gets its answer', async () => {
    const ended: string[] = [];
    const doors = createDoors(async ({ url }, { onSent, signal }) => {
      onSent?.();
      signal?.addEventListener('abort', () => ended.push(url));
      await pause(200);
      return respond(200);
    });
    const asker = createAsker(doors);
    const url = 'https://a.example/shared';
    const [short, long] = await Promise.all([asker.forEntry().ask(ask(url), 50), asker.forEntry().ask(ask(url))]);
    expect(short).toMatchObject({ reason: 'timeout' });
    expect(long).toMatchObject({ status: 200 });
    expect([ended, asker.asked()]).toEqual([[], 1]);
  });

  it('counts for who joins a question that is under way', async () => {
    const { doors, ended } = createSilent();
    const asker = createAsker(doors);
    const first = asker.ask(ask('https://a.example/slow'), 200);
    await pause(20);
    expect(await asker.ask(ask('https://a.example/slow'), 30)).toMatchObject({ reason: 'timeout' });
    expect(ended).toEqual([]);
    await first;
    expect(ended).toEqual(['https://a.example/slow']);
  });
});

describe('the limits of an entry', () => {
  it('end everything that is open when its time is over, and nothing of another entry', async () => {
    const { doors, ended } = createSilent();
    const asker = createAsker(doors, { entry: { timeMs: 50 } });
    const [mine, other] = [asker.forEntry(), asker.ask(ask('https://b.example/slow'), 150)];
    const answers = await Promise.all([1, 2].map((at) => mine.ask(ask(`https://a.example/${at}/slow`))));
    const late = { reason: 'timeout', detail: expect.stringContaining('the whole entry') };
    expect(answers).toMatchObject([late, late]);
    expect(ended).toEqual(['https://a.example/1/slow', 'https://a.example/2/slow']);
    expect(await mine.ask(ask('https://a.example/quick'))).toMatchObject(late);
    await other;
  });

  it.each([
    ['answers that are kept', {}, 'the answers about this entry have more than 1 MiB'],
    ['files that are streamed', { reads: 'digest' as const }, 'the files of this entry have more than 1 MiB'],
  ])('end what is open when there are too many bytes of %s', async (_, more, detail) => {
    const ended: string[] = [];
    const doors = createDoors(async ({ url }, { onBytes, signal }) => {
      for (let at = 0; at < 12 && !signal?.aborted; at += 1) {
        onBytes?.(100_000);
        await pause(1);
      }
      if (signal?.aborted) ended.push(url);
      return respond(200);
    });
    const entry = { bodyBytes: 1024 * 1024, digestBytes: 1024 * 1024 };
    const asker = createAsker(doors, { entry });
    const [one, two] = [asker.forEntry(), asker.forEntry()];
    const large = (url: string): Inquiry<HttpAnswer> => askHttp({ door: 'known', method: 'GET', url, ...more });
    expect(await one.ask(large('https://a.example/1'))).toMatchObject({ reason: 'too-large', detail });
    expect(await one.ask(large('https://a.example/2'))).toMatchObject({ reason: 'too-large', detail });
    expect(await two.ask(large('https://a.example/3'))).toMatchObject({ reason: 'too-large', detail });
    await pause(10);
    expect(ended).toEqual(['https://a.example/1', 'https://a.example/3']);
  });

  it('count what another entry asked first for each of both', async () => {
    const doors = createDoors(async (_, { onBytes, onSent }) => {
      onSent?.();
      onBytes?.(600);
      await pause(30);
      onBytes?.(600);
      return respond(200);
    });
    const asker = createAsker(doors, { entry: { bodyBytes: 1_000 } });
    const large = asker.ask(ask('https://a.example/x'));
    await pause(10);
    expect(await asker.forEntry().ask(ask('https://a.example/x'))).toMatchObject({ reason: 'too-large' });
    expect(await large).toMatchObject({ status: 200 });
  });

  it('cut off the one that holds most of the memory of a run, not the one that comes last', async () => {
    const doors = createDoors(async ({ url }, { onBytes }) => {
      onBytes?.(Number(url.split('/').at(-1)));
      await pause(20);
      return respond(200);
    });
    const asker = createAsker(doors, { memory: { heldBytes: 100_000 } });
    const [big, small] = [asker.forEntry(), asker.forEntry()];
    const answers = await Promise.all([
      big.ask(ask('https://a.example/90000')),
      small.ask(ask('https://a.example/20000')),
    ]);
    expect(answers).toMatchObject([{ reason: 'too-large' }, { status: 200 }]);
    // What was judged is not held any more.
    expect(await small.ask(ask('https://b.example/90000'))).toMatchObject({ status: 200 });
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Doors that answer at once, but what ends with `/slow` never. */
function createSilent() {
  const [asked, ended]: string[][] = [[], []];
  const doors = createDoors(({ url }, { signal, onSent }) => {
    asked?.push(url);
    onSent?.();
    if (!url.endsWith('/slow')) return Promise.resolve(respond(200, 'there'));
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        ended?.push(url);
        reject(signal.reason);
      });
    });
  });
  return { doors, asked, ended };
}
