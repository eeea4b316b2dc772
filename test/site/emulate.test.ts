import { describe, expect, it } from 'vitest';
import { type EmulationOptions, emulateHost } from '../../src/site/emulate.ts';
import type { SiteLookup } from '../../src/site/emulations/host-answer.ts';

const NAME = 'io.github.acme%2Fweather';

/** A folder with these files and the directories above them. */
function lookupOf(files: readonly string[]): SiteLookup {
  const known = new Map<string, 'file' | 'directory'>([['', 'directory']]);
  for (const file of files) {
    known.set(file, 'file');
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1))
      known.set(file.slice(0, end), 'directory');
  }
  return { file: (path) => known.get(path) };
}

function createHost(options: EmulationOptions, files: readonly string[]) {
  const lookup = lookupOf(files);
  return (target: string, method = 'GET') => emulateHost(options, { method, target }, lookup);
}

const PAGES_FILES = [
  '404.html',
  'index.html',
  'openapi.yaml',
  'registry.json',
  'feed.atom',
  'plain/note.txt',
  'typed/index.json',
  'v0.1/servers.html',
  'v0.1/servers/index.html',
  'v0.1/servers/io.github.acme/weather/versions.html',
  'v0.1/servers/io.github.acme/weather/versions/index.html',
  'v0.1/servers/io.github.acme/weather/versions/latest',
  'v0.1/servers/io.github.acme/weather/versions/1.2.0',
  'v0.1/servers/io.github.acme/weather/versions/1.0.0+b',
  'v0/servers/io.github.acme/weather.html',
  'v0/servers/io.github.acme/weather/versions.html',
];

describe.each(['github-pages', 'no-decode'] as const)('the emulated host %s', (emulation) => {
  const get = createHost({ emulation }, PAGES_FILES);

  it('ignores the query', () => {
    for (const query of ['', '?limit=1', '?cursor=x', '?version=9', '?']) {
      expect(get(`/v0.1/servers${query}`)).toMatchObject({ status: 200, path: 'v0.1/servers.html' });
    }
  });

  it('gives a file its type by extension, octet-stream without one', () => {
    const typeOf = (path: string) => get(path).headers['content-type'];
    expect(typeOf('/registry.json')).toBe('application/json');
    expect(typeOf('/openapi.yaml')).toBe('application/yaml');
    expect(typeOf('/feed.atom')).toBe('application/atom+xml');
    expect(typeOf('/v0.1/servers/io.github.acme/weather/versions/latest')).toBe('application/octet-stream');
    expect(typeOf('/v0.1/servers/io.github.acme/weather/versions/1.2.0')).toBe('application/octet-stream');
  });

  it('serves x.html for /x as text/html, also when a directory x/ exists', () => {
    expect(get('/v0.1/servers')).toMatchObject({
      path: 'v0.1/servers.html',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(get('/v0.1/servers/io.github.acme/weather/versions').path).toBe(
      'v0.1/servers/io.github.acme/weather/versions.html',
    );
    expect(get('/v0/servers/io.github.acme/weather').path).toBe('v0/servers/io.github.acme/weather.html');
  });

  it('redirects a directory without slash by 301, with the query and without CORS', () => {
    expect(get('/plain?a=1&b')).toEqual({
      status: 301,
      body: '',
      headers: { location: '/plain/?a=1&b', 'content-type': 'text/html' },
    });
  });

  it('serves index.html, then index.json, for a directory with slash', () => {
    expect(get('/')).toMatchObject({ status: 200, path: 'index.html' });
    expect(get('/v0.1/servers/')).toMatchObject({ status: 200, path: 'v0.1/servers/index.html' });
    expect(get('/typed/')).toMatchObject({
      status: 200,
      path: 'typed/index.json',
      headers: { 'content-type': 'application/json' },
    });
    expect(get('/plain/')).toMatchObject({ status: 404 });
  });

  it('serves 404.html with status 404 for the rest', () => {
    for (const path of [
      '/nothing',
      '/v0.1/servers/io.github.nobody/nothing/versions/latest',
      '/v0.1/servers/latest/',
    ]) {
      const answer = get(path);
      expect(answer).toMatchObject({ status: 404, path: '404.html' });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(createHost({ emulation }, [])('/nothing')).toMatchObject({ status: 404, body: 'Not Found' });
  });

  it.each(['OPTIONS', 'POST', 'PUT', 'DELETE'])('answers %s with 405', (method) => {
    expect(get('/v0.1/servers', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('decides for HEAD as for GET', () => expect(get('/v0.1/servers', 'HEAD')).toEqual(get('/v0.1/servers')));

  it('gives a 200 Access-Control-Allow-Origin and max-age=600, and no other CORS header', () => {
    expect(get('/registry.json').headers).toEqual({
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'content-type': 'application/json',
    });
  });

  it('lets a directory without index.html win when dirWins is set', () => {
    const pessimistic = createHost({ emulation, dirWins: true }, PAGES_FILES);
    expect(pessimistic('/v0.1/servers')).toMatchObject({ status: 200, path: 'v0.1/servers.html' });
    expect(pessimistic('/v0/servers/io.github.acme/weather/versions')).toMatchObject({ status: 200 });
    expect(pessimistic('/v0/servers/io.github.acme/weather')).toMatchObject({
      status: 301,
      headers: { location: '/v0/servers/io.github.acme/weather/' },
    });
  });
});

describe('the emulated host github-pages', () => {
  const get = createHost({ emulation: 'github-pages' }, [...PAGES_FILES, 'v/100%', 'v/1%2F2', 'v/ä']);

  it('decodes the path once, %2F too', () => {
    const folder = 'v0.1/servers/io.github.acme/weather/versions';
    expect(get(`/v0.1/servers/${NAME}/versions/latest`).path).toBe(`${folder}/latest`);
    expect(get(`/v0.1/servers/${NAME.replace('%2F', '%2f')}/versions`).path).toBe(`${folder}.html`);
    expect(get(`/v0.1/servers/${NAME}/versions/1.0.0%2Bb`).path).toBe(`${folder}/1.0.0+b`);
    expect(get(`/v0.1/servers/${NAME}/versions/1.0.0+b`).path).toBe(`${folder}/1.0.0+b`);
    expect(get('/v/100%25').path).toBe('v/100%');
    expect(get('/v/1%252F2').path).toBe('v/1%2F2');
    expect(get('/v/%C3%A4').path).toBe('v/ä');
    expect(get(`/v0.1/servers/${NAME.replace('%2F', '%252F')}/versions/latest`).status).toBe(404);
  });

  it('keeps the path as the client wrote it in a redirect', () => {
    expect(get('/v0%2E1/servers/io%2Egithub.acme').headers.location).toBe('/v0%2E1/servers/io%2Egithub.acme/');
  });

  it('never redirects to another host', () => {
    expect(get('//plain')).toMatchObject({ status: 404 });
    expect(get('//')).toMatchObject({ status: 404 });
  });
});

describe('the emulated host no-decode', () => {
  const get = createHost({ emulation: 'no-decode' }, [...PAGES_FILES, 'v/ns%2Fname', 'v/1 2']);

  it('finds nothing where the name has %2F (T5, T6, T9, T17, T22), and the same paths with a slash', () => {
    const paths = [
      'v0.1/servers/NAME/versions/latest',
      'v0.1/servers/NAME/versions/1.2.0',
      'v0/servers/NAME',
      'v0/servers/NAME/versions',
    ];
    for (const path of paths) {
      expect(get(`/${path.replace('NAME', NAME)}`).status).toBe(404);
      expect(get(`/${path.replace('NAME', NAME.replace('%2F', '%2f'))}`).status).toBe(404);
      expect(get(`/${path.replace('NAME', 'io.github.acme/weather')}`).status).toBe(200);
    }
  });

  it('takes the literal %2F for a part of one segment, and decodes the rest', () => {
    expect(get('/v/ns%2Fname').path).toBe('v/ns%2Fname');
    expect(get('/v/1%202').path).toBe('v/1 2');
  });
});

describe('the emulated host rewrite', () => {
  const FILES = [
    '404.html',
    'index.html',
    'openapi.yaml',
    'registry.json',
    'people/index.html',
    'v0.1/servers.json',
    'v0/servers.json',
    'v0.1/lists/all/first.json',
    'v0.1/lists/all/a.b_c.0123456789ab.json',
    'v0/lists/all/first.json',
    'v0.1/lists/latest/first.json',
    'v0.1/lists/latest/a.b_c.json',
    'v0/lists/latest/first.json',
    'v0.1/servers/io.github.acme/weather/versions.json',
    'v0.1/servers/io.github.acme/weather/versions/latest.json',
    'v0.1/servers/io.github.acme/weather/versions/1.2.0.json',
    'v0.1/servers/old/style/versions/index.json',
    'v0.1/servers/old/style/versions/latest',
  ];
  const get = createHost({ emulation: 'rewrite' }, FILES);
  const CORS = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type',
  };

  it.each([
    ['/v0.1/servers', 'v0.1/lists/all/first.json'],
    ['/v0.1/servers/', 'v0.1/lists/all/first.json'],
    ['/v0.1/servers?limit=1', 'v0.1/lists/all/first.json'],
    ['/v0.1/servers?limit=oops', 'v0.1/lists/all/first.json'],
    ['/v0.1/servers?cursor=&version=', 'v0.1/lists/all/first.json'],
    ['/v0.1/servers?version=latest', 'v0.1/lists/latest/first.json'],
    ['/v0.1/servers?cursor=a.b_c&limit=100&version=latest', 'v0.1/lists/latest/a.b_c.json'],
    ['/v0.1/servers/?cursor=a.b_c.0123456789ab', 'v0.1/lists/all/a.b_c.0123456789ab.json'],
    ['/v0/servers?version=latest', 'v0/lists/latest/first.json'],
    ['/servers', 'v0.1/lists/all/first.json'],
    ['/servers/?version=latest', 'v0.1/lists/latest/first.json'],
  ])('%s is the list page %s', (target, path) => {
    expect(get(target)).toEqual({ status: 200, path, headers: { ...CORS, 'content-type': 'application/json' } });
  });

  it.each([
    'cursor=no-such-key',
    'cursor=no-such_key',
    'cursor=first',
    'cursor=..%2Flatest%2Ffirst',
    'cursor=a.b_c',
    'version=latest&cursor=first',
    'version=1.2.3',
    'version=LATEST',
    'version=all',
    'version=..',
    'cursor=%00',
    'cursor=a.b_c%0A&version=latest',
  ])('?%s is 404, never the first page', (query) => {
    expect(get(`/v0.1/servers?${query}`)).toEqual({
      status: 404,
      path: '404.html',
      headers: { ...CORS, 'content-type': 'application/problem+json' },
    });
  });

  it('resolves <path>.json, then <path>/index.json, then <path>, all as application/json', () => {
    const found = (target: string) => [get(target).path, get(target).headers['content-type']];
    const folder = 'v0.1/servers/io.github.acme/weather';
    expect(found(`/v0.1/servers/${NAME}/versions`)).toEqual([`${folder}/versions.json`, 'application/json']);
    expect(found(`/v0.1/servers/${NAME}/versions/`)).toEqual([`${folder}/versions.json`, 'application/json']);
    expect(found(`/${folder}/versions/1.2.0`)).toEqual([`${folder}/versions/1.2.0.json`, 'application/json']);
    expect(found('/v0.1/servers/old/style/versions')).toEqual([
      'v0.1/servers/old/style/versions/index.json',
      'application/json',
    ]);
    expect(found('/v0.1/servers/old/style/versions/latest')).toEqual([
      'v0.1/servers/old/style/versions/latest',
      'application/json',
    ]);
    expect(found('/registry.json')).toEqual(['registry.json', 'application/json']);
  });

  it('gives other files their type', () => {
    expect(get('/')).toMatchObject({ path: 'index.html', headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(get('/people/')).toMatchObject({ path: 'people/index.html' });
    expect(get('/openapi.yaml').headers['content-type']).toBe('application/yaml');
  });

  it('answers OPTIONS anywhere with 204 and the CORS trio', () => {
    for (const path of ['/v0.1/servers', '/nothing'])
      expect(get(path, 'OPTIONS')).toEqual({ status: 204, body: '', headers: CORS });
  });

  it('answers 404 as problem JSON with the CORS trio, also without a 404.html', () => {
    const headers = { ...CORS, 'content-type': 'application/problem+json' };
    expect(get('/v0.1/servers/io.github.nobody%2Fnothing/versions/latest')).toEqual({
      status: 404,
      path: '404.html',
      headers,
    });
    const bare = createHost({ emulation: 'rewrite' }, [])('/nothing');
    expect(bare).toMatchObject({ status: 404, headers });
    expect(JSON.parse(bare.body ?? '')).toMatchObject({ title: 'Not Found', status: 404 });
  });

  it('answers other methods with 405 and the CORS trio', () => {
    expect(get('/v0.1/servers', 'POST')).toMatchObject({ status: 405, headers: CORS });
  });
});

describe.each(['github-pages', 'rewrite', 'no-decode'] as const)('the emulated host %s refuses', (emulation) => {
  const seen: string[] = [];
  const get = (target: string) =>
    emulateHost({ emulation }, { method: 'GET', target }, { file: (path) => void seen.push(path) });

  it.each([
    '/../etc/passwd',
    '/a/../../etc/passwd',
    '/..',
    '/a/%2e%2e/b',
    '/%2E%2E/etc/passwd',
    '/..%2fetc/passwd',
    '/..%2Fetc%2Fpasswd',
    '/%252e%252e/etc/passwd',
    '/..%252fetc%252fpasswd',
    '/%25252e%25252e%25252fetc',
    '/..\\etc\\passwd',
    '/a%5cb',
    '/..%5c..%5cetc',
    '/%255c..%255cetc',
    '/a%00b',
    '/a%2500b',
    '/%zz',
    '/100%',
    '/%ff',
    '/%',
  ])('%s with 400, before it looks at a file', (target) => {
    seen.length = 0;
    expect(get(target).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('nothing in which two dots are only a part of a segment', () => {
    for (const target of ['/1..2', '/a..', '/...', '/a/%2e.%2ex']) expect(get(target).status).toBe(404);
  });
});
