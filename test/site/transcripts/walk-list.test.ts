import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/site/transcripts/transcript.ts';
import { MAX_WALK_PAGES, type WalkCaps, walkList } from '../../../src/site/transcripts/walk-list.ts';
import { converse, replyWith, rowOf } from '../../support/converse.ts';

const LIST = 'https://registry.example/list';

function plan(caps?: WalkCaps) {
  return {
    first: { url: LIST },
    next: (cursor: string) => ({ url: `${LIST}?cursor=${cursor}` }),
    ...(caps ? { caps } : {}),
  };
}

/** Page n of a list that never ends and never repeats. */
const endless = (index: number, rows = 1) =>
  replyWith({
    servers: Array.from({ length: rows }, (_, row) => rowOf(`io.github.acme/s-${index}-${row}`)),
    metadata: { nextCursor: `k${index + 1}` },
  });

describe('walkList', () => {
  it('reads any finite list to its end, each row once', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (pages) => {
        const { result, requests } = converse(walkList(plan()), (_, index) => {
          const page = endless(index, pages[index]);
          return index + 1 < pages.length
            ? page
            : { ...page, ...replyWith({ ...JSON.parse(new TextDecoder().decode(page.body)), metadata: {} }) };
        });
        expect(requests).toHaveLength(pages.length);
        expect(result).toMatchObject({ kind: 'ended', pages: pages.length });
        expect(result.kind === 'ended' && result.keys.size).toBe(pages.reduce((sum, size) => sum + size, 0));
      }),
    );
  });

  it('ends soon on any list that leads back to one of its pages', () => {
    const ring = fc
      .integer({ min: 1, max: 20 })
      .chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: length - 1 })));
    fc.assert(
      fc.property(ring, ([length, back]) => {
        const { result, requests } = converse(walkList(plan()), ({ url }) => {
          const page = Number(/cursor=k(\d+)/.exec(url)?.[1] ?? 0);
          const next = page + 1 < length ? page + 1 : back;
          return replyWith({ servers: [rowOf(`io.github.acme/s-${page}`)], metadata: { nextCursor: `k${next}` } });
        });
        expect(result).toMatchObject({ kind: 'problem', repeat: true });
        expect(requests.length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });

  it('takes empty pages with fresh cursors for a loop', () => {
    const { result, requests } = converse(walkList(plan()), (_, index) =>
      replyWith({ servers: [], metadata: { nextCursor: `k${index}` } }),
    );
    expect(result).toMatchObject({
      kind: 'problem',
      detail: expect.stringContaining('page 2: the same rows as the page before'),
    });
    expect(requests).toHaveLength(2);
  });

  it('stops at its own bound without a verdict', () => {
    const { result, requests } = converse(walkList(plan()), (_, index) => endless(index));
    expect(result.kind).toBe('stopped');
    expect(requests).toHaveLength(MAX_WALK_PAGES);
  });

  it('stops after 120 seconds without a verdict', () => {
    const { result, requests } = converse(walkList(plan()), (_, index) => ({ ...endless(index), elapsedMs: 30_000 }));
    expect(result.kind).toBe('stopped');
    expect(requests).toHaveLength(4);
  });

  it.each([
    ['pages', { pages: 3 }, 'more than 3 pages', 3],
    ['rows', { rows: 10 }, 'more than 10 rows', 3],
    ['bytes per answer', { bytesPerAnswer: 20 }, 'bytes', 1],
    ['seconds per answer', { answerMs: 500 }, 'an answer takes more than 0.5 s', 1],
    ['seconds in all', { totalMs: 2_000 }, 'the walk takes more than 2 s', 3],
  ] as const)('says which cap of the client is passed: %s', (_, caps, text, requestCount) => {
    const { result, requests } = converse(walkList(plan(caps)), (_request, index) => ({
      ...endless(index, 4),
      elapsedMs: 900,
    }));
    expect(result).toMatchObject({ kind: 'over-cap', detail: expect.stringContaining(text) });
    expect(requests).toHaveLength(requestCount);
  });

  it('does not call exactly the cap too much', () => {
    const { result } = converse(walkList(plan({ rows: 4, pages: 2 })), (_, index) =>
      index === 0 ? endless(0, 2) : replyWith({ servers: [rowOf('a.b/c'), rowOf('a.b/d')], metadata: {} }),
    );
    expect(result).toMatchObject({ kind: 'ended', pages: 2 });
  });

  it('names the page on which it goes wrong', () => {
    const { result } = converse(walkList(plan()), (_, index) =>
      index === 0 ? endless(0) : replyWith({ servers: [] }),
    );
    expect(result).toMatchObject({ kind: 'problem', detail: 'page 2: the body has no "metadata" object', page: 2 });
  });

  it('calls a row that comes twice in one document what it is', () => {
    const body = { servers: [rowOf('a.b/c'), rowOf('a.b/c')], metadata: {} };
    const { result } = converse(walkList(plan()), () => replyWith(body));
    expect(result).toMatchObject({
      kind: 'problem',
      detail: '"a.b/c 1.0.0" is listed twice, and this client keeps both',
    });
  });

  it('takes two versions for one row where a list has each name once', () => {
    const body = { servers: [rowOf('a.b/c', '1.0.0'), rowOf('a.b/c', '2.0.0')], metadata: {} };
    expect(converse(walkList(plan()), () => replyWith(body)).result.kind).toBe('ended');
    expect(converse(walkList({ ...plan(), sameRow: 'name' }), () => replyWith(body)).result.kind).toBe('problem');
  });

  it('does not follow a cursor that the plan refuses', () => {
    const { result, requests } = converse(walkList({ ...plan(), next: () => problem('not a file name') }), () =>
      endless(0),
    );
    expect(result).toMatchObject({ kind: 'problem', detail: 'not a file name' });
    expect(requests).toHaveLength(1);
  });
});
