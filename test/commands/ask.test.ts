import { describe, expect, it } from 'vitest';
import { createAsker, type Doors } from '../../src/commands/ask/ask.ts';
import { askHttp, type Inquiry, together } from '../../src/evidence/inquiry.ts';
import type { HttpAnswer, HttpQuestion } from '../../src/evidence/question.ts';
import { respond } from '../support/answer-inquiry.ts';

function* ask(url: string, headers: Readonly<Record<string, string>> = {}): Inquiry<HttpAnswer> {
  return yield* askHttp({ door: 'known', method: 'GET', url, headers });
}

function createDoors(http: (question: HttpQuestion) => Promise<HttpAnswer>): Doors {
  return { http, txt: async () => ({ kind: 'txt', views: [] }), counts: () => new Map() };
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

  it('has no more than a bounded number of answers under way', async () => {
    let [now, most] = [0, 0];
    const doors = createDoors(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return respond(200);
    });
    const asker = createAsker(doors);
    await asker.ask(together(Array.from({ length: 100 }, (_, index) => ask(`https://h${index}.example/`))));
    expect(most).toBe(24);
  });

  it('ends an inquiry at its deadline with no answer for what is open, and keeps what came before', async () => {
    const doors = createDoors(({ url }) =>
      url.endsWith('/slow') ? new Promise(() => {}) : Promise.resolve(respond(200, 'there')),
    );
    const both = together([ask('https://a.example/quick'), ask('https://a.example/slow')]);
    const [quick, slow] = await createAsker(doors).ask(both, 50);
    expect(quick).toMatchObject({ kind: 'response', status: 200 });
    expect(slow).toMatchObject({ kind: 'no-answer', reason: 'timeout' });
  });

  it('rejects when the doors do: the run was stopped', async () => {
    const stopped = new DOMException('stopped', 'AbortError');
    const asker = createAsker(createDoors(() => Promise.reject(stopped)));
    await expect(asker.ask(ask('https://a.example/'))).rejects.toBe(stopped);
  });
});
