import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../src/evidence/question.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';
import type { ProvenIdentity } from '../../src/ownership/namespace-verdict.ts';
import { judgeRemotes, MAX_REMOTE_HOSTS, MAX_REMOTES } from '../../src/ownership/remotes.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { answerFrom, type DomainWorld, messageOf } from '../support/domain-world.ts';

const DOMAIN: ProvenIdentity = { kind: 'domain', host: 'example.com' };
const DELEGATED: ProvenIdentity = { ...DOMAIN, delegate: { ownerId: 77, repositoryId: 5, login: 'acme' } };
const GITHUB: ProvenIdentity = { kind: 'github', ownerId: 77, login: 'acme', type: 'User', repositoryId: 5 };
const NAME = 'com.example/weather';

interface Case {
  readonly name?: string;
  readonly identity?: ProvenIdentity | undefined;
  readonly world?: DomainWorld;
}

function judge(remotes: JsonValue, { name = NAME, identity = DOMAIN, world = {} }: Case = {}) {
  const submission = { name, namespace: name.split('/')[0] ?? '', server: { remotes } as JsonObject };
  const run = runInquiry(judgeRemotes(submission, identity), answerFrom(world));
  for (const told of run.result.flatMap((verdict) => verdict.told)) {
    expect(told).toMatchObject({ severity: 'info', member: 'url' });
    expect(messageOf({ ...told, args: { ...told.args, url: 'URL' } })).not.toMatch(/\{[a-z]+\}|undefined/i);
  }
  return run;
}

const urls = (...list: string[]): JsonValue => list.map((url) => ({ type: 'streamable-http', url }));
const fileOf = (host: string, answer: HttpAnswer): DomainWorld => ({
  http: { [`https://${host}/.well-known/mcp-registry-auth`]: answer },
});

describe('a remote', () => {
  it.each([
    ['at the domain itself', 'https://example.com/mcp'],
    ['below it', 'https://api.v1.example.com/mcp'],
    ['in upper case', 'https://API.Example.COM/mcp'],
    ['with a port', 'https://example.com:8443/mcp'],
    ['with a variable in its path', 'https://example.com/{tenant}/mcp?key={key}'],
    ['behind a user name', 'https://evil.org@example.com/mcp'],
  ])('is aligned %s, and nobody is asked', (_, url) => {
    const { result, asked } = judge(urls(url));
    expect(result).toMatchObject([{ index: 0, url, evidence: 'aligned', outcome: 'proved', told: [] }]);
    expect(asked).toEqual([]);
  });

  it.each<[string, string, Case]>([
    ['the host only ends alike', 'https://notexample.com/mcp', {}],
    ['the domain is in front', 'https://example.com.evil.org/mcp', {}],
    ['the domain is the user name', 'https://example.com@evil.org/mcp', {}],
    ['the host lies above the namespace', 'https://example.com/mcp', { name: 'com.example.api/x' }],
    ['the namespace is not proven', 'https://example.com/mcp', { identity: undefined }],
    ['it is proven by GitHub alone', 'https://example.com/mcp', { identity: GITHUB }],
    ['it is a page of the owner', 'https://acme.github.io/mcp', { name: 'io.github.acme/x', identity: GITHUB }],
  ])('is not aligned where %s', (_, url, made) => {
    // `identity: undefined` is meant, so no default may take its place.
    const submission = {
      name: made.name ?? NAME,
      namespace: (made.name ?? NAME).split('/')[0] ?? '',
      server: { remotes: urls(url) } as JsonObject,
    };
    const identity = 'identity' in made ? made.identity : DOMAIN;
    const { result } = runInquiry(judgeRemotes(submission, identity), answerFrom({}));
    expect(result).toMatchObject([{ evidence: 'unproven' }]);
  });

  it.each<[string, Case]>([
    ['the server by TXT', { world: { txt: { 'host.test': ['v=spf1', 'mcp-registry-remote=com.example/weather'] } } }],
    ['the server in another case', { world: { txt: { 'host.test': [' mcp-registry-remote=COM.example/Weather '] } } }],
    [
      'the server in its file',
      { world: fileOf('host.test', respond(200, 'x\nmcp-registry-remote=com.example/weather\n')) },
    ],
    ['the owner by TXT', { identity: GITHUB, world: { txt: { 'host.test': ['mcp-registry-delegate=github:77'] } } }],
    [
      'the owner’s repository',
      { identity: GITHUB, world: { txt: { 'host.test': ['mcp-registry-delegate=github:77/5'] } } },
    ],
    [
      'whom the domain delegates to',
      { identity: DELEGATED, world: { txt: { 'host.test': ['mcp-registry-delegate=github:77'] } } },
    ],
  ])('is declared where its host names %s', (_, made) => {
    const { result } = judge(urls('https://host.test/mcp'), made);
    expect(result).toMatchObject([{ host: 'host.test', evidence: 'declared', outcome: 'proved', told: [] }]);
    expect(result[0]?.observed?.line).toMatch(
      /^mcp-registry-(?:remote=com\.example\/weather|delegate=github:77(?:\/5)?)$/i,
    );
    expect(result[0]?.observed?.source).toMatch(
      /^(?:TXT host\.test|https:\/\/host\.test\/\.well-known\/mcp-registry-auth)$/,
    );
  });

  it('is declared by one of the two even where the other fails', () => {
    const line = 'mcp-registry-remote=com.example/weather';
    const byFile = { ...fileOf('host.test', respond(200, line)), txt: { 'host.test': 'failed' as const } };
    expect(judge(urls('https://host.test/'), { world: byFile }).result[0]).toMatchObject({ evidence: 'declared' });
    const byTxt = { ...fileOf('host.test', noAnswer('timeout')), txt: { 'host.test': [line] } };
    expect(judge(urls('https://host.test/'), { world: byTxt }).result[0]).toMatchObject({ evidence: 'declared' });
  });

  it.each<[string, string, Case]>([
    ['another server', 'mcp-registry-remote=com.example/weather2', {}],
    ['another server of the name', 'mcp-registry-remote=com.example/', {}],
    ['a prefix of it', 'x-mcp-registry-remote=com.example/weather', {}],
    ['a look-alike', 'mcp-registry-remote=com.example/\u212aelvin', { name: 'com.example/kelvin' }],
    ['another owner', 'mcp-registry-delegate=github:78', { identity: GITHUB }],
    ['another repository', 'mcp-registry-delegate=github:77/6', { identity: GITHUB }],
    ['an owner, of whom nothing is proven', 'mcp-registry-delegate=github:77', {}],
  ])('is unproven where its host names %s', (_, line, made) => {
    const world = { txt: { 'host.test': [line] }, ...fileOf('host.test', respond(404)) };
    const { result } = judge(urls('https://host.test/mcp'), { ...made, world });
    expect(result).toMatchObject([{ evidence: 'unproven', outcome: 'proved', told: [{ code: 'remote-unproven' }] }]);
    expect(result[0]).not.toHaveProperty('observed');
  });

  it('that is unproven is told how to declare it', () => {
    const { result } = judge(urls('https://host.test/mcp'), { world: fileOf('host.test', respond(404)) });
    const text = result
      .flatMap(({ told }) => told)
      .map(messageOf)
      .join();
    expect(text).toContain('https://host.test/mcp');
    expect(text).toContain('https://host.test/.well-known/mcp-registry-auth: mcp-registry-remote=com.example/weather');
  });

  it.each<[string, DomainWorld]>([
    ['the DNS', { txt: { 'host.test': 'failed' }, ...fileOf('host.test', respond(404)) }],
    ['the file', fileOf('host.test', noAnswer('timeout'))],
    ['the file, with 503', fileOf('host.test', respond(503))],
    ['both', { txt: { 'host.test': 'failed' } }],
  ])('is unproven for now where %s cannot be read', (_, world) => {
    const { result } = judge(urls('https://host.test/mcp'), { world });
    expect(result).toMatchObject([
      { evidence: 'unproven', outcome: 'unknown', told: [{ code: 'remote-not-reached' }] },
    ]);
  });

  it.each([
    ['its host is a variable', 'https://{host}/mcp'],
    ['a part of its host is a variable', 'https://{tenant}.example.com/mcp'],
    ['its port is a variable', 'https://example.com:{port}/mcp'],
    ['it is this machine', 'http://localhost:8080/mcp'],
    ['it is a private address', 'https://10.0.0.1/mcp'],
    ['it is a private address in disguise', 'https://0x7f.1/mcp'],
    ['it is a private IPv6 address', 'https://[::1]/mcp'],
    ['it is a public address', 'https://1.1.1.1/mcp'],
    ['it is a public IPv6 address', 'https://[2606:4700:4700::1111]/mcp'],
    ['it is a name inside a network', 'https://mcp.internal/mcp'],
    ['it has a dot at the end', 'https://example.com./mcp'],
    ['its host is no name', 'https://a_b.example.com/mcp'],
    ['it is no URL', 'mcp'],
    ['it has a blank', 'https://exa mple.com/'],
  ])('is unproven without a question where %s', (_, url) => {
    const { result, asked } = judge(urls(url), { world: {} });
    expect(result).toMatchObject([
      { url, evidence: 'unproven', outcome: 'proved', told: [{ code: 'remote-not-asked' }] },
    ]);
    expect(asked).toEqual([]);
  });

  it('below a domain in another script, or of many people, is asked like others', () => {
    const { asked } = judge(urls('https://acme.github.io/mcp', 'https://xn--80ak6aa92e.com/mcp'));
    expect(asked).toHaveLength(4);
  });
});

describe('several remotes', () => {
  it('are asked side by side, each host once, by a door for strangers', () => {
    const { steps, result } = judge(
      urls('https://a.test/1', 'https://b.test/', 'https://A.test/2', 'https://example.com/'),
    );
    expect(result.map(({ index, host }) => [index, host])).toEqual([
      [0, 'a.test'],
      [1, 'b.test'],
      [2, 'a.test'],
      [3, 'example.com'],
    ]);
    const file = (host: string) => ({
      kind: 'http',
      door: 'named',
      method: 'GET',
      url: `https://${host}/.well-known/mcp-registry-auth`,
      headers: { accept: 'text/plain' },
      maxBytes: 4_096,
    });
    const txt = (host: string) => ({ kind: 'txt', host, resolvers: 'one' });
    expect(steps).toEqual([[txt('a.test'), file('a.test'), txt('b.test'), file('b.test')]]);
  });

  it(`are asked at no more than ${MAX_REMOTE_HOSTS} hosts`, () => {
    const many = Array.from({ length: MAX_REMOTE_HOSTS + 5 }, (_, index) => `https://h${index}.test/`);
    const { steps, result } = judge(urls(...many));
    expect(steps[0]).toHaveLength(2 * MAX_REMOTE_HOSTS);
    expect(result.slice(MAX_REMOTE_HOSTS).map(({ outcome, told }) => [outcome, told[0]?.code])).toEqual(
      Array.from({ length: 5 }, () => ['proved', 'remote-not-asked']),
    );
  });

  it(`are judged up to ${MAX_REMOTES}; the first beyond them has the error`, () => {
    const many = Array.from({ length: MAX_REMOTES + 2 }, (_, index) => `https://h${index % 3}.example.com/${index}`);
    const submission = { name: NAME, namespace: 'com.example', server: { remotes: urls(...many) } as JsonObject };
    const { result, asked } = runInquiry(judgeRemotes(submission, DOMAIN), answerFrom({}));
    expect(asked).toEqual([]);
    expect(result).toHaveLength(many.length);
    expect(
      result.slice(0, MAX_REMOTES).every(({ evidence, told }) => evidence === 'aligned' && told.length === 0),
    ).toBe(true);
    expect(result.slice(MAX_REMOTES)).toMatchObject([
      { index: MAX_REMOTES, evidence: 'unproven', told: [{ code: 'too-many-remotes', severity: 'error' }] },
      { index: MAX_REMOTES + 1, evidence: 'unproven', told: [] },
    ]);
    expect(judge(urls(...many.slice(0, MAX_REMOTES))).result.every(({ told }) => told.length === 0)).toBe(true);
  });

  it('know their place, a template with one value for each variable too', () => {
    const list: JsonObject[] = [
      { url: 'https://EXAMPLE.com:443/mcp/' },
      { url: 'https://example.com/{path}', variables: { path: { default: 'mcp' } } },
      { url: 'https://example.com/{path}' },
    ];
    expect(judge(list).result.map(({ place }) => place)).toEqual([
      'https://example.com/mcp',
      'https://example.com/mcp',
      undefined,
    ]);
  });

  it('keep their index beside what is no remote', () => {
    expect(judge([null, 'x', {}, { url: 5 }, { url: 'https://example.com/' }]).result).toMatchObject([{ index: 4 }]);
    for (const remotes of [null, 'x', {}, []] as JsonValue[]) expect(judge(remotes).result).toEqual([]);
  });

  it('never make the judge throw, whatever they and their hosts say', () => {
    const part = fc.constantFrom('https://', 'host.test', '{', '}', '/', '@', ':', '\\', '[', '%', 'é', '.', '..');
    const url = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(url), fc.array(fc.string()), (list, records) => {
        const submission = { name: NAME, namespace: 'com.example', server: { remotes: urls(...list) } as JsonObject };
        const answer = answerFrom({ txt: { 'host.test': records } });
        expect(runInquiry(judgeRemotes(submission, DOMAIN), answer).result).toHaveLength(list.length);
      }),
    );
  });

  it('with long texts are told in short', () => {
    const long = `https://host.test/${'x'.repeat(5_000)}`;
    const world = { ...fileOf('host.test', noAnswer('timeout', 'y'.repeat(5_000))) };
    const [told] = judge(urls(long), { world }).result.flatMap((verdict) => verdict.told);
    expect(JSON.stringify(told?.args).length).toBeLessThan(700);
    const line = `mcp-registry-remote=com.example/${'w'.repeat(3_000)}`;
    const declared = judge(urls('https://host.test/'), {
      name: line.slice(20),
      world: { txt: { 'host.test': [line] } },
    });
    expect(declared.result[0]).toMatchObject({ evidence: 'declared' });
    expect(declared.result[0]?.observed?.line.length).toBeLessThanOrEqual(251);
  });
});
