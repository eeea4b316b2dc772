import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKey, latestKey, parseAllKey, parseLatestKey } from '../../src/site/list-keys.ts';
import { answerListQuery, answerPath } from '../../src/site/query.ts';
import { createQueryIndex, type QueryRow } from '../../src/site/query-index.ts';
import { STRANGE_VERSIONS, tinyRow, tinyRows, WEATHER, WEATHER_UUID } from '../support/tiny-site.ts';

const ROWS = tinyRows();
const INDEX = createQueryIndex(ROWS);
const NONE = new URLSearchParams();

interface Page {
  readonly servers: { readonly server: { readonly name: string; readonly version: string } }[];
  readonly metadata: { readonly nextCursor?: string; readonly count: number };
}

function ask(query: string, index = INDEX): { status: number; page: Page; labels: string[] } {
  const { status, body } = answerListQuery(index, new URLSearchParams(query));
  const page = JSON.parse(body);
  return { status, page, labels: status === 200 ? labelsOfPage(page) : [] };
}

const labelsOfPage = (page: Page) => page.servers.map(({ server }) => `${server.name}@${server.version}`);
const labelsOf = (rows: readonly QueryRow[]) => rows.map(({ name, version }) => `${name}@${version}`);

/** All pages of a walk; fails when a cursor repeats or a page after the first is empty. */
function walk(index: ReturnType<typeof createQueryIndex>, query: string, limitOf: () => number): string[] {
  const labels: string[] = [];
  const seen = new Set<string>();
  for (let cursor = ''; ; ) {
    const answer = ask(`${query}&limit=${limitOf()}${cursor && `&cursor=${cursor}`}`, index);
    expect(answer.status).toBe(200);
    expect(answer.page.metadata.count).toBe(answer.labels.length);
    if (cursor) expect(answer.labels.length).toBeGreaterThan(0);
    labels.push(...answer.labels);
    const next = answer.page.metadata.nextCursor;
    if (next === undefined) return labels;
    expect(next).toMatch(/^[A-Za-z0-9._~-]+$/);
    expect(seen.has(next)).toBe(false);
    seen.add(next);
    cursor = next;
  }
}

describe('list keys', () => {
  it('are namespace, underscore, name; with 12 digits of the version in the all list', () => {
    expect(latestKey('io.github.acme/weather_x')).toBe('io.github.acme_weather_x');
    expect(allKey('a.b/c', '1.0.0')).toBe('a.b_c.92521fc3cbd9');
  });

  const names = fc.tuple(fc.stringMatching(/^[A-Za-z0-9.-]{1,20}$/), fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/));

  it('give the name back', () => {
    fc.assert(
      fc.property(names, fc.string(), ([namespace, name], version) => {
        const full = `${namespace}/${name}`;
        expect(parseLatestKey(latestKey(full))).toBe(full);
        expect(parseAllKey(allKey(full, version))?.name).toBe(full);
        expect(latestKey(full)).not.toBe('first');
      }),
    );
  });

  it.each(['', 'first', 'no-such-key', 'a_', '_a', 'a/b_c', 'a_b c', 'a_b\n', 'a_ä', 'a_b:1'])('refuse %j', (text) => {
    expect(parseLatestKey(text)).toBeUndefined();
    expect(parseAllKey(text)).toBeUndefined();
  });
});

describe('the list', () => {
  it('has all versions, by name then version in code units, 30 at a time, when nothing is asked for', () => {
    const { labels, page } = ask('');
    expect(labels).toEqual(labelsOf(ROWS.slice(0, 30)));
    expect(page.metadata).toEqual({ nextCursor: allKey(ROWS[30]?.name ?? '', ROWS[30]?.version ?? ''), count: 30 });
  });

  it('has one row per server with version=latest', () => {
    expect(ask('version=latest&limit=100').labels).toEqual(labelsOf(ROWS.filter(({ isLatest }) => isLatest)));
  });

  it('has the rows of an exact version', () => {
    expect(ask('version=1.1.0').labels).toEqual([`${WEATHER}@1.1.0`]);
    expect(ask('version=1.2.3')).toMatchObject({ status: 200, labels: [], page: { metadata: { count: 0 } } });
  });

  it('counts an empty value as absent', () => {
    expect(ask('cursor=&version=&search=&limit=&updated_since=&include_deleted=').labels).toEqual(ask('').labels);
  });

  it('passes rows on byte for byte', () => {
    const { body } = answerListQuery(INDEX, new URLSearchParams('limit=2&version=latest'));
    const [a, b, next] = ROWS.filter(({ isLatest }) => isLatest);
    const metadata = `{"nextCursor":"${latestKey(next?.name ?? '')}","count":2}`;
    expect(body).toBe(`{"servers":[${a?.json},${b?.json}],"metadata":${metadata}}\n`);
  });

  it('of no rows is an empty page', () => {
    expect(answerListQuery(createQueryIndex([]), NONE).body).toBe('{"servers":[],"metadata":{"count":0}}\n');
  });

  it('takes a Map for its parameters', () => {
    expect(answerListQuery(INDEX, new Map([['limit', '1']])).status).toBe(200);
  });

  it.each(['0', '101', '-1', '1.5', 'ten', '1e1', ' 5', '99999999999999999999', '0x10'])(
    'refuses limit=%s with 422',
    (limit) => {
      expect(ask(`limit=${encodeURIComponent(limit)}`)).toMatchObject({
        status: 422,
        page: { title: 'Unprocessable Entity', status: 422, detail: expect.any(String) },
      });
    },
  );

  it.each(['1', '100'])('takes limit=%s', (limit) => expect(ask(`limit=${limit}`).status).toBe(200));

  it('refuses a NUL in a parameter with 400', () => expect(ask('search=a%00b').status).toBe(400));
});

describe('search', () => {
  const index = createQueryIndex([
    tinyRow({ name: 'a.b/Files', version: '1', description: 'Reads 100% of them' }),
    tinyRow({ name: 'a.b/mail_box', version: '1', description: 'Straße, ÄPFEL' }),
    tinyRow({ name: 'a.b/other', version: '1', description: '"quoted" filesystem' }),
  ]);
  it.each([
    ['FILES', ['Files', 'other']],
    ['reads 100% of', ['Files']],
    ['_', ['mail_box']],
    ['%', ['Files']],
    ['äpfel', ['mail_box']],
    ['"quoted"', ['other']],
    ['a.b/o', ['other']],
    ['files\nreads', []],
    ['description', []],
    ['.*', []],
  ])('%j is a literal substring of name or description, in any case', (search, expected) => {
    const { labels } = ask(`search=${encodeURIComponent(search)}`, index);
    expect(labels).toEqual(expected.map((name) => `a.b/${name}@1`));
  });
});

describe('updated_since and include_deleted', () => {
  const deleted = tinyRow({
    name: 'a.b/gone',
    version: '2',
    status: 'deleted',
    isLatest: false,
    updatedAt: '2026-07-03T00:00:00Z',
  });
  const index = createQueryIndex(
    [
      tinyRow({ name: 'a.b/old', version: '1', updatedAt: '2026-07-01T00:00:00Z' }),
      tinyRow({ name: 'a.b/new', version: '1', updatedAt: '2026-07-02T00:00:00.5Z' }),
      tinyRow({ name: 'a.b/gone', version: '1', updatedAt: '2026-07-01T00:00:00Z' }),
    ],
    [deleted],
  );
  it.each([
    ['2026-07-01T00:00:00Z', ['gone@2', 'new@1']],
    ['2026-06-30T23:59:59.999999999Z', ['gone@1', 'gone@2', 'new@1', 'old@1']],
    ['2026-07-02T00:00:00.499999Z', ['gone@2', 'new@1']],
    ['2026-07-02T00:00:00.5Z', ['gone@2']],
    ['2026-07-02T02:00:00.5+02:00', ['gone@2']],
    ['2026-07-03T00:00:00Z', []],
  ])('%s: what changed strictly later, deleted versions among them', (since, expected) => {
    const { labels } = ask(`updated_since=${encodeURIComponent(since)}`, index);
    expect(labels).toEqual(expected.map((label) => `a.b/${label}`));
  });

  it.each([
    'yesterday',
    '2026-07-01',
    '2026-07-01 00:00:00Z',
    '2026-07-01T00:00:00',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-07-01T00:00:00+25:00',
    '2026-07-01T24:30:00Z',
  ])('refuses updated_since=%s with 400', (since) =>
    expect(ask(`updated_since=${encodeURIComponent(since)}`, index).status).toBe(400),
  );

  it('refuses include_deleted=false beside it with 400, and a flag that is none with 422', () => {
    expect(ask('updated_since=2026-07-01T00:00:00Z&include_deleted=false', index).status).toBe(400);
    expect(ask('updated_since=2026-07-01T00:00:00Z&include_deleted=true', index).status).toBe(200);
    expect(ask('include_deleted=maybe', index).status).toBe(422);
  });

  it('shows deleted versions only where they are asked for', () => {
    expect(ask('', index).labels).toEqual(['a.b/gone@1', 'a.b/new@1', 'a.b/old@1']);
    expect(ask('include_deleted=true', index).labels).toContain('a.b/gone@2');
    const path = '/v0.1/servers/a.b%2Fgone/versions';
    const status = (suffix: string, query = '') => answerPath(index, path + suffix, new URLSearchParams(query))?.status;
    expect([status('/2'), status('/2', 'include_deleted=true'), status('/2', 'include_deleted=x')]).toEqual([
      404, 200, 422,
    ]);
  });

  it('names a server with nothing but deleted versions in the latest list when deleted ones are asked for', () => {
    const gone = createQueryIndex([], [{ ...deleted, version: '1', updatedAt: '2020-01-01T00:00:00Z' }, deleted]);
    expect(ask('version=latest', gone).labels).toEqual([]);
    expect(ask('version=latest&include_deleted=true', gone).labels).toEqual(['a.b/gone@2']);
    expect(answerPath(gone, '/v0/servers/a.b/gone', NONE)?.status).toBe(404);
  });

  it('prefers a row to a tombstone of the same version', () => {
    const both = createQueryIndex([tinyRow({ name: 'a.b/gone', version: '2' })], [deleted]);
    expect(both.rows.map(({ status }) => status)).toEqual(['active']);
  });
});

describe('cursors', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-c]\.[a-b]\/[a-cA_.-]{1,3}$/), { maxLength: 12 });
  const versions = fc.uniqueArray(fc.constantFrom(...STRANGE_VERSIONS, '1.0.0', '1.0.1', '2'), {
    minLength: 1,
    maxLength: 4,
  });
  const catalogues = names.chain((all) =>
    fc
      .tuple(...all.map((name) => fc.tuple(fc.constant(name), versions)))
      .map((servers) =>
        servers.flatMap(([name, list]) => list.map((version, i) => tinyRow({ name, version, isLatest: i === 0 }))),
      ),
  );

  it.each(['', 'version=latest', 'version=1.0.0', 'search=b', 'version=latest&search=b'])(
    'pages of "%s" at random limits concatenate to the list, each row once',
    (query) => {
      fc.assert(
        fc.property(catalogues, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (rows, limits) => {
          const index = createQueryIndex(rows);
          let turn = 0;
          const walked = walk(index, query, () => limits[turn++ % limits.length] ?? 1);
          expect(walked).toEqual(ask(`${query}&limit=100`, index).labels);
          expect(new Set(walked).size).toBe(walked.length);
          if (query === '') expect([...walked].sort()).toEqual(labelsOf(rows).sort());
        }),
        { numRuns: 60 },
      );
    },
  );

  it('do not move when rows are inserted before them', () => {
    fc.assert(
      fc.property(catalogues, catalogues, fc.integer({ min: 1, max: 5 }), (rows, others, limit) => {
        const before = ask(`limit=${limit}`, createQueryIndex(rows));
        const cursor = before.page.metadata.nextCursor;
        const target = cursor && parseAllKey(cursor)?.name;
        if (!cursor || !target) return;
        const inserted = others.filter(({ name }) => name < target && !rows.some((row) => row.name === name));
        const rest = (all: QueryRow[]) => ask(`limit=100&cursor=${cursor}`, createQueryIndex(all)).labels;
        expect(rest([...rows, ...inserted])).toEqual(rest(rows));
      }),
      { numRuns: 60 },
    );
  });

  const index = createQueryIndex(['a.b/c', 'a.b/e', 'a.b/g'].map((name) => tinyRow({ name, version: '1' })));

  it.each([
    'first',
    'no-such-key',
    '2',
    '../first',
    'a.b/e:1',
    'a.b_e',
    'a_b.zzzzzzzzzzzz',
    'a.b_e.92521fc3cbd',
    '%',
    ' ',
  ])('of the wrong form are refused with 400: %j', (cursor) =>
    expect(ask(`cursor=${encodeURIComponent(cursor)}`, index).status).toBe(400),
  );

  it('that have gone lead to the first row at or after them', () => {
    expect(ask('version=latest&cursor=a.b_d', index).labels).toEqual(['a.b/e@1', 'a.b/g@1']);
    expect(ask(`cursor=${allKey('a.b/d', '7')}`, index).labels).toEqual(['a.b/e@1', 'a.b/g@1']);
    expect(ask(`cursor=${allKey('a.b/g', '7')}`, index).labels).toEqual(['a.b/g@1']);
  });

  it('that are unknown are never answered with page one', () => {
    for (const cursor of ['a.b_a', 'a.a_x', 'A_x']) {
      expect(ask(`version=latest&cursor=${cursor}`, index).status).toBe(404);
      expect(ask(`cursor=${cursor}.0123456789ab`, index).status).toBe(404);
    }
    expect(ask(`cursor=${allKey('a.b/c', '7')}`, index).status).toBe(404);
  });

  it('beyond the last row are 404, not an empty page', () => {
    expect(ask('version=latest&cursor=z_z', index)).toMatchObject({ status: 404, page: { title: 'Not Found' } });
  });

  it('go on through the whole list when the search is not repeated (VS Code)', () => {
    const { page } = ask('version=latest&limit=2&search=s-1');
    const cursor = page.metadata.nextCursor ?? '';
    expect(cursor).toBe('com.example_s-12_x.y');
    expect(ask(`version=latest&limit=2&cursor=${cursor}`).labels[0]).toBe('com.example/s-12_x.y@0.1.0');
  });
});

describe('the read API', () => {
  const encoded = encodeURIComponent(WEATHER);
  const answer = (path: string) => {
    const found = answerPath(INDEX, path, NONE);
    return { status: found?.status, body: JSON.parse(found?.body ?? 'null') };
  };

  it.each(['v0', 'v0.1'])(
    'answers the detail paths under /%s, the slash encoded or not, with and without one at the end',
    (api) => {
      for (const name of [WEATHER, encoded]) {
        for (const end of ['', '/']) {
          const path = `/${api}/servers/${name}/versions`;
          expect(
            answer(path + end).body.servers.map((row: { server: { version: string } }) => row.server.version),
          ).toEqual(['1.2.0', '1.1.0', '1.0.0']);
          expect(answer(path + end).body.metadata).toEqual({ count: 3 });
          expect(answer(`${path}/latest${end}`).body.server.version).toBe('1.2.0');
          expect(answer(`${path}/1.0.0${end}`).body.server.version).toBe('1.0.0');
          expect(answer(`/${api}/servers${end}`).body.metadata.count).toBe(30);
        }
      }
    },
  );

  it.each(STRANGE_VERSIONS)('finds version %j', (version) => {
    const path = `/v0.1/servers/com.example%2Fstrange/versions/${encodeURIComponent(version)}`;
    expect(answer(path)).toMatchObject({ status: 200, body: { server: { version } } });
  });

  it('has the older forms in v0 only', () => {
    for (const path of [WEATHER_UUID, WEATHER_UUID.toUpperCase(), WEATHER, encoded]) {
      expect(answer(`/v0/servers/${path}`)).toMatchObject({ status: 200, body: { server: { version: '1.2.0' } } });
      expect(answer(`/v0.1/servers/${path}`).status).toBe(404);
    }
  });

  it.each([
    '/v0/servers/00000000-0000-5000-8000-000000000000',
    '/v0/servers/nothing',
    '/v0/servers/io.github.nobody%2Fnothing',
    '/v0.1/servers/io.github.nobody%2Fnothing/versions',
    '/v0.1/servers/io.github.nobody%2Fnothing/versions/latest',
    `/v0.1/servers/${encoded}/versions/9`,
    `/v0.1/servers/${encoded}/versions/1.0.0/more`,
    `/v0.1/servers/${encoded}/other`,
    `/v0.1/servers/${encoded.replace('%2F', '%252F')}/versions`,
    '/v0.1/servers/__proto__',
    '/v0.1/servers/__proto__/constructor/versions',
  ])('%s is a 404 with a problem document', (path) => {
    expect(answer(path)).toMatchObject({
      status: 404,
      body: { title: 'Not Found', status: 404, detail: expect.any(String) },
    });
  });

  it.each(['/v0.1/servers/%zz', '/v0.1/servers/%00', '/v0.1/servers/%ff'])('refuses %s with 400', (path) => {
    expect(answer(path).status).toBe(400);
  });

  it.each(['/', '/v0', '/v0.2/servers', '/v0.1/serversx', '/v0.1/ping', '/x/v0.1/servers', '/V0/servers'])(
    'is not %s',
    (path) => {
      expect(answerPath(INDEX, path, NONE)).toBeUndefined();
    },
  );
});
