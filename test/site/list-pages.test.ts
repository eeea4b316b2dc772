import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKey, FIRST_PAGE_KEY, latestKey } from '../../src/site/list-keys.ts';
import { cutPages, type ListPage, type ListRow, MAX_PAGE_ROWS, MIN_PAGE_ROWS } from '../../src/site/list-pages.ts';

const latestRow = (name: string): ListRow => ({ cutKey: name, pageKey: latestKey(name), toText: () => name });
const allRow = (name: string, version: string): ListRow => ({
  cutKey: `${name}\n${version}`,
  pageKey: allKey(name, version),
  toText: () => `${name} ${version}`,
});
const sorted = (names: Iterable<string>) => [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
const name = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.constantFrom('io.github.acme', 'com.example', 'dev.zed'))
  .map(([n, ns]) => `${ns}/server-${n}`);
const manyNames = fc.array(name, { minLength: 0, maxLength: 900 });

/** A list page as it is written: two pages are the same file when key and text are equal. */
const texts = (pages: readonly ListPage[]) =>
  new Map(pages.map((page) => [page.key, `${page.rows.map((row) => row.toText()).join()}|${page.nextKey}`]));

const textsOf = (page: ListPage | undefined) => page?.rows.map((row) => row.toText());

function filesWritten(before: readonly ListPage[], after: readonly ListPage[]): number {
  const old = texts(before);
  return [...texts(after)].filter(([key, text]) => old.get(key) !== text).length;
}

describe('cutPages', () => {
  it('contains every row exactly once, in order, and walks from first to last', () => {
    fc.assert(
      fc.property(manyNames, (names) => {
        const rows = sorted(names).map(latestRow);
        const pages = cutPages(rows);
        expect(pages.flatMap((page) => page.rows)).toEqual(rows);
        expect(pages[0]?.key).toBe(FIRST_PAGE_KEY);
        expect(new Set(pages.map((page) => page.key)).size).toBe(pages.length);
        for (const [index, page] of pages.entries()) expect(page.nextKey).toBe(pages[index + 1]?.key);
        for (const page of pages.slice(0, -1)) {
          expect(page.rows.length).toBeGreaterThanOrEqual(MIN_PAGE_ROWS);
          expect(page.rows.length).toBeLessThanOrEqual(MAX_PAGE_ROWS);
        }
      }),
    );
  });

  it('never ends in an empty page, and has one empty page for an empty list', () => {
    expect(cutPages([])).toEqual([{ key: FIRST_PAGE_KEY, rows: [] }]);
    const hundred = Array.from({ length: 100 }, (_, i) => latestRow(`a.b/s${String(i).padStart(3, '0')}`));
    expect(cutPages(hundred).at(-1)?.rows.length).toBeGreaterThan(0);
  });

  it('leaves earlier pages as they are after an insertion or a removal, but for the cursor of the one before', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 300, maxLength: 900 }), name, (names, changed) => {
        const without = sorted(names.filter((other) => other !== changed));
        const pagesWithout = cutPages(without.map(latestRow));
        const pagesWith = cutPages(sorted([...without, changed]).map(latestRow));
        const place = pagesWith.findIndex((page) => page.rows.some((row) => row.cutKey === changed));
        for (let index = 0; index < place; index += 1) {
          expect(pagesWith[index]?.key).toBe(pagesWithout[index]?.key);
          expect(textsOf(pagesWith[index])).toEqual(textsOf(pagesWithout[index]));
          if (index + 1 < place) expect(pagesWith[index]?.nextKey).toBe(pagesWithout[index]?.nextKey);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes few files for one change: on average at most 1.5 in latest and 2 in all', () => {
    const random = lcg(2026);
    const servers = sorted(
      Array.from({ length: 2_000 }, () => `io.github.u${Math.floor(random() * 3_000)}/s${Math.floor(random() * 400)}`),
    );
    const versionsOf = (server: string) => Array.from({ length: 1 + (server.length % 4) }, (_, i) => `1.${i}.0`);
    const rowsOf = memo((server: string) => ({
      latest: latestRow(server),
      all: versionsOf(server).map((version) => allRow(server, version)),
    }));
    const build = (list: readonly string[]) => ({
      latest: cutPages(list.map((server) => rowsOf(server).latest)),
      all: cutPages(list.flatMap((server) => rowsOf(server).all)),
    });
    const base = build(servers);
    let latest = 0;
    let all = 0;
    const changes = 400;
    for (let i = 0; i < changes; i += 1) {
      const remove = i % 2 === 0;
      const at = Math.floor(random() * servers.length);
      const next = remove
        ? servers.toSpliced(at, 1)
        : sorted([...servers, `io.github.u${Math.floor(random() * 3_000)}/x${i}`]);
      const after = build(next);
      latest += filesWritten(base.latest, after.latest);
      all += filesWritten(base.all, after.all);
    }
    expect(latest / changes).toBeLessThanOrEqual(1.5);
    expect(all / changes).toBeLessThanOrEqual(2);
  });
});

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** A seeded generator: the same edits in every run. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
