import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY } from '../../../src/manifest/judge-policy.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { findingsOf, judge, repair } from './judging.ts';

const npm: JsonObject = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0' };
const judgeTransport = (transport: JsonObject, members: JsonObject = {}) =>
  judge({ packages: [{ ...npm, transport, ...members }] });
const judgeRemote = (remote: JsonObject, circumstances = {}) =>
  judge({ packages: [], remotes: [remote] }, circumstances);
const judgeUrl = (url: string, circumstances = {}) => judgeRemote({ type: 'streamable-http', url }, circumstances);
const repairRemote = (remote: JsonObject, code: Parameters<typeof repair>[1]) => {
  const repaired = repair({ remotes: [remote] }, code);
  return repaired && (repaired.after.remotes as JsonObject[])[0];
};
const problemsOf = (change: JsonObject) => findingsOf(change).map(({ args }) => args.problem);

const URL_WRONG = ['invalid-remote-url /remotes/0/url'];
const TEMPLATE_WRONG = ['invalid-templated-url /remotes/0/url'];
const PACKAGE_URL_WRONG = ['invalid-templated-url /packages/0/transport/url'];

describe('the type of a transport', () => {
  it.each(['http', 'websocket', 'STDIO', 'streamable_http', ''])('of a package is refused when it is %j', (type) => {
    expect(judgeTransport({ type })).toEqual(['unsupported-transport-type /packages/0/transport/type']);
  });

  it.each(['stdio', 'http', 'websocket', 'SSE', ''])('of a remote is refused when it is %j', (type) => {
    expect(judgeRemote({ type, url: 'https://example.com/mcp' })).toEqual([
      'unsupported-remote-transport-type /remotes/0/type',
    ]);
  });

  it('is the only thing wrong with a stdio remote', () => {
    expect(judgeRemote({ type: 'stdio' })).toEqual(['unsupported-remote-transport-type /remotes/0/type']);
    expect(judgeRemote({ type: 'stdio', url: 'npx weather' })).toEqual([
      'unsupported-remote-transport-type /remotes/0/type',
    ]);
  });

  it.each([
    ['http', 'streamable-http'],
    ['streamableHttp', 'streamable-http'],
    ['streamable_http', 'streamable-http'],
    ['SSE', 'sse'],
    ['websocket', undefined],
    ['stdio', undefined],
    ['x'.repeat(50), undefined],
  ])('%s of a remote becomes %s by suggestion', (type, meant) => {
    const remote = { type, url: 'https://example.com/mcp' };
    expect(repairRemote(remote, 'unsupported-remote-transport-type')?.type).toBe(meant);
  });

  it('STDIO of a package becomes stdio by suggestion', () => {
    const repaired = repair({ packages: [{ ...npm, transport: { type: 'STDIO' } }] }, 'unsupported-transport-type');
    expect(repaired?.after.packages).toEqual([{ ...npm, transport: { type: 'stdio' } }]);
  });
});

describe('the URL of a package', () => {
  it('is not wanted with stdio', () => {
    const transport = { type: 'stdio', url: 'ignored' };
    expect(judgeTransport(transport)).toEqual(['stdio-transport-url-not-empty /packages/0/transport/url']);
    expect(judgeTransport({ type: 'stdio', url: '' })).toEqual([]);
    expect(repair({ packages: [{ ...npm, transport }] }, 'stdio-transport-url-not-empty')?.after.packages).toEqual([
      { ...npm, transport: { type: 'stdio' } },
    ]);
  });

  it.each(['streamable-http', 'sse'])('is required with %s', (type) => {
    const missing = ['streamable-transport-url-required /packages/0/transport/url'];
    expect(judgeTransport({ type })).toEqual(missing);
    expect(judgeTransport({ type, url: '' })).toEqual(missing);
    expect(judgeTransport({ type, url: 5 })).toEqual(['schema-violation /packages/0/transport/url']);
  });

  it.each([
    'http://localhost:8080/mcp',
    'http://127.0.0.1',
    'https://example.com/mcp',
    'http://[::1]:3000/',
    'http://a/{}',
  ])('may be %s', (url) => {
    expect(judgeTransport({ type: 'streamable-http', url })).toEqual([]);
  });

  it.each([
    ['an environment variable', { environmentVariables: [{ name: 'port' }] }],
    ['the name of an argument', { packageArguments: [{ type: 'named', name: 'port' }] }],
    ['the hint of an argument', { packageArguments: [{ type: 'positional', valueHint: 'port' }] }],
    ['the hint of a runtime argument', { runtimeArguments: [{ type: 'positional', valueHint: 'port' }] }],
  ] as [string, JsonObject][])('may use %s', (_label, members) => {
    const transport = { type: 'streamable-http', url: 'http://localhost:{port}/mcp' };
    expect(judgeTransport(transport, members).filter((line) => !line.startsWith('info'))).toEqual([]);
    expect(judgeTransport({ ...transport, url: 'http://localhost:{Port}/mcp' }, members)).toContain(
      PACKAGE_URL_WRONG[0],
    );
  });

  it('may not use variables that its transport declares', () => {
    const transport = { type: 'sse', url: 'http://localhost:{port}/sse', variables: { port: {} } };
    expect(judgeTransport(transport)).toEqual(PACKAGE_URL_WRONG);
  });

  it('names every undeclared variable once, and what is declared', () => {
    const transport = { type: 'sse', url: 'http://{host}:{port}/{host}' };
    const packages = [{ ...npm, transport, environmentVariables: [{ name: 'LEVEL' }] }];
    const [finding] = findingsOf({ packages });
    expect(finding?.args.problem).toBe('the variables {host}, {port} are not declared');
    expect(finding?.args.advice).toContain('Declared now: {LEVEL}.');
  });

  it('gets the dashes of a flag by suggestion', () => {
    const packageArguments = [{ type: 'named', name: '--port' }];
    const before = { ...npm, transport: { type: 'sse', url: 'http://localhost:{port}/{port}' }, packageArguments };
    expect(judge({ packages: [before] })).toEqual(PACKAGE_URL_WRONG);
    const after = { ...before, transport: { type: 'sse', url: 'http://localhost:{--port}/{--port}' } };
    expect(repair({ packages: [before] }, 'invalid-templated-url')?.after.packages).toEqual([after]);
    expect(judge({ packages: [after] })).toEqual([]);
  });

  it.each([
    ['http://localhost:{p}?a=1', 'it is no valid URL, even with values for its variables'],
    ['{p}/mcp', 'it does not begin with http:// or https://'],
    ['ws://localhost:{p}', 'it begins with another scheme than http or https'],
    ['http://', 'it has no host'],
    ['http:///mcp', 'it has no host'],
    ['http://local host', 'it contains a space, a backslash or a control character'],
    ['http://localhost:99999/', 'it is no valid URL, even with values for its variables'],
  ])('is refused: %s', (url, problem) => {
    const packages = [{ ...npm, transport: { type: 'sse', url }, environmentVariables: [{ name: 'p' }] }];
    expect(judge({ packages })).toEqual(PACKAGE_URL_WRONG);
    expect(problemsOf({ packages })).toEqual([problem]);
  });
});

describe('the URL of a remote', () => {
  it.each(['streamable-http', 'sse'])('is required with %s, in one finding', (type) => {
    expect(judgeRemote({ type })).toEqual(['remote-transport-url-required /remotes/0/url']);
    expect(judgeRemote({ type, url: '' })).toEqual(['remote-transport-url-required /remotes/0/url']);
  });

  it.each([
    ...['https://example.com/mcp', 'https://example.com:8443/', 'https://example.com/{}/mcp'],
    ...['https://1.1.1.1/', 'https://[2606:4700:4700::1111]/', 'https://100.63.255.255/', 'https://100.128.0.1/'],
    ...[
      'https://localhost.example.com/',
      'https://notlocalhost.com/',
      'https://[64:ff9b::101:101]/',
      'https://example.com./',
    ],
  ])('may be %s', (url) => {
    expect(judgeUrl(url)).toEqual([]);
  });

  it.each([
    ['not-a-valid-url', 'it does not begin with https://'],
    ['https:example.com', 'it does not begin with https://'],
    ['//example.com/mcp', 'it does not begin with https://'],
    ['wss://example.com/mcp', 'it begins with another scheme than http or https'],
    ['https://', 'it has no host'],
    ['https://?x', 'it has no host'],
    ['https://exa mple.com/', 'it contains a space, a backslash or a control character'],
    ['https://example.com/\n', 'it contains a space, a backslash or a control character'],
    ['https://example.com:{p}?q', 'it is no valid URL, even with values for its variables'],
    ['http://example.com/mcp', 'it begins with http://, which anybody on the way can read and change'],
    ['{scheme}://example.com/mcp', 'its scheme is a variable'],
    ['{baseUrl}/mcp', 'it does not begin with https://'],
  ])('is refused: %j', (url, problem) => {
    const remote = { type: 'sse', url, variables: { p: {}, scheme: {}, baseUrl: {} } };
    expect(judgeRemote(remote)).toEqual(URL_WRONG);
    expect(problemsOf({ packages: [], remotes: [remote] })).toEqual([problem]);
    expect(judgeRemote(remote, { policy: PRIVATE_POLICY })).toEqual(URL_WRONG);
  });

  it('with a scheme in capitals is left to the schema', () => {
    expect(judgeUrl('HTTPS://example.com/mcp')).toEqual(['schema-violation /remotes/0/url']);
  });

  it.each([
    ...[
      'localhost',
      'localhost:8443',
      'LOCALHOST',
      'localhost.',
      'foo.localhost',
      'Foo.LOCALHOST.',
      '127.0.0.1',
      '127.1',
    ],
    ...['0x7f.1', '2130706433', '017700000001', '127.0.0.1.', '127.255.255.254', '１２７.0.0.1', '0.0.0.0', '0.1.2.3'],
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255'],
    ...[
      '224.0.0.1',
      '239.255.255.255',
      '255.255.255.255',
      '[::1]',
      '[::]',
      '[fc00::1]',
      '[fdff::1]',
      '[fe80::1]',
      '[febf::1]',
    ],
    ...[
      '[ff02::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:10.1.2.3]',
      '[::7f00:1]',
      '[64:ff9b::127.0.0.1]',
      '[2002:7f00:1::]',
    ],
    ...['[2002:c0a8:101:0:0:0:0:1]', '[0:0:0:0:0:0:0:1]'],
  ])('names no host inside a network: %s', (host) => {
    expect(judgeUrl(`https://${host}/mcp`)).toEqual(URL_WRONG);
    expect(judgeUrl(`https://${host}/mcp`, { policy: PRIVATE_POLICY })).toEqual([]);
    expect(judgeUrl(`http://${host}/mcp`, { policy: PRIVATE_POLICY })).toEqual(URL_WRONG);
  });

  it.each([
    'https://127.0.0.1{path}',
    'https://localhost{path}',
    'https://127.0.0.{n}/mcp',
    'https://10.0.0.{n}/mcp',
    'https://localhost{?q}',
    'https://{h}/mcp',
    'https://{a}host/',
  ])('does not hide a private host behind a variable: %s', (url) => {
    const names = [...url.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
    const variables = Object.fromEntries(
      names.map((name) => [name, { default: name === 'a' ? 'local' : '127.0.0.1' }]),
    );
    expect(judge({ remotes: [{ type: 'sse', url, variables }] })).toContain('invalid-remote-url /remotes/0/url');
    expect(
      judge({ remotes: [{ type: 'sse', url: 'https://{h}/mcp', variables: { h: { default: 'a.example.com' } } }] }),
    ).toEqual([]);
  });

  it.each([
    'https://240.0.0.1/',
    'https://198.18.0.1/',
    'https://[fec0::1]/',
    'https://intranet/',
    'https://nas.local/',
    'https://db.internal/',
    'https://a..b.com/',
    'https://example.com\\@127.0.0.1/',
  ])('is refused, since nobody outside reaches it: %s', (url) => {
    expect(judge({ remotes: [{ type: 'sse', url }] })).toContain('invalid-remote-url /remotes/0/url');
  });

  it.each([
    ...[
      '172.15.255.255',
      '172.32.0.1',
      '192.167.1.1',
      '169.253.1.1',
      '223.255.255.255',
      '11.0.0.1',
      '126.1.1.1',
      '128.0.0.1',
    ],
    ...['[fbff::1]', '[2003:7f00:1::]', '[::ffff:8.8.8.8]', '[64:ff9b:2::7f00:1]', '[2002:808:808::]'],
  ])('may name a host beside the blocked ranges: %s', (host) => {
    expect(judgeUrl(`https://${host}/mcp`)).toEqual([]);
  });

  it.each([
    ['http://example.com/mcp', 'https://example.com/mcp'],
    ['example.com/remote', 'https://example.com/remote'],
    ['//example.com/mcp', 'https://example.com/mcp'],
    ['{scheme}://example.com/mcp', 'https://example.com/mcp'],
    ['http://localhost:3000', undefined],
    ['localhost:3000', undefined],
    ['not-a-valid-url', undefined],
    ['{baseUrl}/mcp', undefined],
    ['ftp://example.com', undefined],
  ])('%s becomes %s by suggestion', (url, meant) => {
    expect(repairRemote({ type: 'sse', url }, 'invalid-remote-url')?.url).toBe(meant);
  });
});

describe('the variables of a remote', () => {
  it.each([
    ['https://{tenant_id}.api.example.com/mcp', 'tenant_id'],
    ['https://{host}/mcp', 'host'],
    ['https://example.com/{team}/mcp', 'team'],
    ['https://example.com/mcp?k={v}', 'v'],
    ['https://example.com:{p}/mcp', 'p'],
    ['https://example.com:{p}', 'p'],
  ])('are declared beside the URL: %s', (url, name) => {
    const declared = { type: 'sse', url, variables: { [name]: {} } };
    expect(judgeRemote(declared)).toEqual([]);
    expect(judgeRemote({ type: 'sse', url })).toEqual(TEMPLATE_WRONG);
    expect(judgeRemote({ type: 'sse', url, variables: { [name.toUpperCase()]: {} } })).toEqual(TEMPLATE_WRONG);
    expect(repairRemote({ type: 'sse', url }, 'invalid-templated-url')).toEqual({
      ...declared,
      variables: { [name]: { isRequired: true } },
    });
  });

  it('may stay unused', () => {
    expect(judgeRemote({ type: 'sse', url: 'https://example.com/', variables: { t: {} } })).toEqual([]);
  });

  it('are spelled as they were declared, by suggestion', () => {
    const remote = { type: 'sse', url: 'https://{Tenant}.example.com/', variables: { tenant: {} } };
    expect(repairRemote(remote, 'invalid-templated-url')?.url).toBe('https://{tenant}.example.com/');
  });

  it('get one more by suggestion, or several where there were none', () => {
    const remote = { type: 'sse', url: 'https://{a}.example.com/{bcd}' };
    const both = { a: { isRequired: true }, bcd: { isRequired: true } };
    expect(repairRemote(remote, 'invalid-templated-url')?.variables).toEqual(both);
    expect(repairRemote({ ...remote, variables: { a: {} } }, 'invalid-templated-url')?.variables).toEqual({
      a: {},
      bcd: { isRequired: true },
    });
    expect(repairRemote({ ...remote, variables: { other: {} } }, 'invalid-templated-url')).toBeUndefined();
    expect(repairRemote({ ...remote, variables: 5 }, 'invalid-templated-url')).toBeUndefined();
  });

  it('called like members of every object are not declared by that', () => {
    const remote = { type: 'sse', url: 'https://{constructor}.example.com/', variables: {} as JsonValue };
    expect(judgeRemote(remote)).toEqual(TEMPLATE_WRONG);
  });

  it('that are many are not all listed', () => {
    const url = `https://example.com/${Array.from({ length: 20 }, (_, index) => `{v${index}}`).join('/')}`;
    expect(problemsOf({ packages: [], remotes: [{ type: 'sse', url }] })).toEqual([
      'the variables {v0}, {v1}, {v2}, {v3}, {v4}, {v5} and 14 more are not declared',
    ]);
  });
});
