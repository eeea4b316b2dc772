import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { REMOTE_EVIDENCE, type RemoteEvidence } from '../../src/ownership/remote-evidence.ts';
import {
  judgeRemoteHolders,
  type RemoteClaim,
  type RemoteHolder,
  toOwnerKeys,
} from '../../src/ownership/remote-holders.ts';
import { toPlace, toRemotePlace } from '../../src/ownership/remote-place.ts';
import { messageOf } from '../support/domain-world.ts';

const URL_OF_BOTH = 'https://host.test/mcp';

const claimOf = (evidence: RemoteEvidence, change: Partial<RemoteClaim> & { url?: string } = {}): RemoteClaim => ({
  name: 'com.example/weather',
  remotes: [{ index: 2, url: change.url ?? URL_OF_BOTH, evidence }],
  ...change,
});

const holderOf = (evidence: RemoteEvidence, change: Partial<RemoteHolder> = {}): RemoteHolder => ({
  url: URL_OF_BOTH,
  name: 'org.other/weather',
  version: '2.0.0',
  file: 'servers/ot/org.other/weather/2.0.0/server.json',
  evidence,
  ...change,
});

function judge(claim: RemoteClaim, ...others: RemoteHolder[]) {
  const told = judgeRemoteHolders(claim, others);
  for (const one of told) expect(messageOf(one)).not.toMatch(/\{[a-z]+\}|undefined/i);
  return told.map(({ code, severity, index, member }) => [code, severity, index, member]);
}

const IN_USE = [['remote-url-in-use', 'error', 2, 'url']];
const SHARED = [['remote-url-shared', 'warning', 2, 'url']];
const ALIKE = [['remote-url-alike', 'warning', 2, 'url']];

describe('who may hold a URL', () => {
  const blocked = (mine: RemoteEvidence, theirs: RemoteEvidence) => {
    if (mine !== 'unproven') return [];
    return theirs === 'unproven' ? SHARED : IN_USE;
  };
  const pairs = REMOTE_EVIDENCE.flatMap((mine) => REMOTE_EVIDENCE.map((theirs) => [mine, theirs] as const));

  it.each(pairs)('with %s against %s', (mine, theirs) => {
    expect(judge(claimOf(mine), holderOf(theirs))).toEqual(blocked(mine, theirs));
  });

  it('is told with the other entry, its file and the ways out', () => {
    const [told] = judgeRemoteHolders(claimOf('unproven'), [holderOf('declared')]);
    const text = told && messageOf(told);
    for (const part of [
      URL_OF_BOTH,
      'org.other/weather',
      '2.0.0',
      'server.json',
      'deprecate or delete',
      'variable',
      'maintainer',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each<[string, RemoteClaim, RemoteHolder]>([
    ['another URL', claimOf('unproven'), holderOf('aligned', { url: 'https://host.test/mcp2' })],
    ['the same server', claimOf('unproven'), holderOf('aligned', { name: 'com.example/weather' })],
    ['the same server in another case', claimOf('unproven'), holderOf('aligned', { name: 'COM.Example/weather' })],
    [
      'a template',
      claimOf('unproven', { url: 'https://{tenant}.host.test/mcp' }),
      holderOf('aligned', { url: 'https://{tenant}.host.test/mcp' }),
    ],
    [
      'the same owner',
      claimOf('unproven', { ownerKeys: ['github:77'] }),
      holderOf('aligned', { ownerKeys: ['domain:example.com', 'github:77'] }),
    ],
  ])('is no question with %s', (_, claim, other) => {
    expect(judge(claim, other)).toEqual([]);
  });

  it('is one with another owner, or with none on both sides', () => {
    const claim = claimOf('unproven', { ownerKeys: ['github:77'] });
    expect(judge(claim, holderOf('aligned', { ownerKeys: ['github:78'] }))).toEqual(IN_USE);
    expect(judge(claimOf('unproven', { ownerKeys: [] }), holderOf('aligned', { ownerKeys: [] }))).toEqual(IN_USE);
    expect(judge(claimOf('unproven'), holderOf('aligned'))).toEqual(IN_USE);
  });

  it('is decided by the proven among many, and three of them are named', () => {
    const others = Array.from({ length: 9 }, (_, index) =>
      holderOf(index < 4 ? 'unproven' : 'aligned', { name: `x.y/${index}` }),
    );
    expect(judge(claimOf('unproven'), ...others)).toEqual([...IN_USE, ...IN_USE, ...IN_USE]);
    expect(judge(claimOf('unproven'), ...others.slice(0, 4))).toEqual([...SHARED, ...SHARED, ...SHARED]);
  });

  it.each([
    'HTTPS://Host.test/mcp',
    'https://host.test:443/mcp',
    'https://host.test./mcp',
    'https://someone@host.test/mcp',
    'https://host.test/mcp/',
    'https://host.test/mcp?',
    'https://host.test/mcp#x',
    'https://host.test//mcp',
    'https://host.test/mc%70',
    'https://host.test/%6dcp/',
    'https://host.test/x/../mcp',
    'https://host.test/./mcp',
    'https://host.test/x/%2E%2e/mcp',
  ])('is the same question where the URL is written %s', (url) => {
    expect(judge(claimOf('unproven', { url }), holderOf('aligned'))).toEqual(IN_USE);
    expect(judge(claimOf('unproven'), holderOf('declared', { url }))).toEqual(IN_USE);
    expect(judge(claimOf('unproven', { url }), holderOf('unproven'))).toEqual(ALIKE);
    expect(judge(claimOf('declared', { url }), holderOf('aligned'))).toEqual([]);
  });

  it.each([
    'https://host.test:8443/mcp',
    'http://host.test/mcp',
    'https://host.test/MCP',
    'https://host.test/mcp?a',
    'https://host.test/%2Fmcp',
    'no URL',
    `https://host.test/${'x'.repeat(5_000)}`,
  ])('is another one where the URL is %s', (url) => {
    expect(judge(claimOf('unproven', { url }), holderOf('aligned'))).toEqual([]);
  });

  it('names the other spelling', () => {
    const other = holderOf('aligned', { url: 'https://HOST.test/mcp/' });
    const [told] = judgeRemoteHolders(claimOf('unproven'), [other]);
    expect(told && messageOf(told)).toContain('https://HOST.test/mcp/');
  });

  it('compares the places that are given, such as those of templates', () => {
    const url = 'https://host.test/{path_1}';
    const place = 'https://host.test/mcp';
    const remotes = [{ index: 2, url, place, evidence: 'unproven' as const }];
    expect(judge({ ...claimOf('unproven'), remotes }, holderOf('aligned'))).toEqual(IN_USE);
    expect(judge(claimOf('unproven'), holderOf('aligned', { url, place }))).toEqual(IN_USE);
    expect(judge(claimOf('unproven'), holderOf('aligned', { url }))).toEqual([]);
  });

  it('names each other server once', () => {
    const twice = [holderOf('aligned'), holderOf('aligned', { url: 'https://host.test/mcp#2' })];
    expect(judge(claimOf('unproven'), ...twice)).toEqual(IN_USE);
  });

  it('is answered for 1,000 remotes and 1,000 holders of one place in less than 200 ms', () => {
    const remotes = Array.from({ length: 1_000 }, (_, index) => ({
      index,
      url: `${URL_OF_BOTH}#${index}`,
      evidence: 'unproven' as const,
    }));
    const holders = Array.from({ length: 1_000 }, (_, index) =>
      holderOf('aligned', { url: `${URL_OF_BOTH}#h${index}`, name: `x.y/n${index}` }),
    );
    const start = performance.now();
    const told = judgeRemoteHolders({ name: 'com.example/weather', remotes }, holders);
    expect(performance.now() - start).toBeLessThan(200);
    expect(told).toHaveLength(3_000);
  });
});

describe('the place of a URL', () => {
  it('is its own place', () => {
    const part = fc.constantFrom(
      'https://',
      'Host.test',
      '.',
      '..',
      '/',
      '//',
      '?',
      '#',
      '%',
      '%2e',
      '%25',
      '%41',
      '@',
      ':443',
      'a',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const place = toPlace(`https://host.test/${parts.join('')}`);
        if (place !== undefined) expect(toPlace(place)).toBe(place);
      }),
      // Found by chance once: what a bare percent sign and an escape make together.
      { examples: [[['%', '%41', 'a']]] },
    );
  });

  it.each<[string, JsonObject, string | undefined]>([
    ['a default', { path: { default: 'mcp' } }, URL_OF_BOTH],
    ['a value', { path: { value: 'mcp', default: 'x' } }, URL_OF_BOTH],
    ['one choice', { path: { choices: ['mcp'] } }, URL_OF_BOTH],
    ['several choices', { path: { choices: ['mcp', 'x'] } }, undefined],
    ['no value', { path: { description: 'x' } }, undefined],
    ['an empty default', { path: { default: '' } }, undefined],
    ['another name', { other: { default: 'mcp' } }, undefined],
    ['nothing that can be read', { path: 'mcp' }, undefined],
  ])('with a variable that has %s', (_, variables, place) => {
    expect(toRemotePlace({ url: 'https://host.test/{path}', variables })).toBe(place);
  });

  it('is none without a URL, and needs no variables', () => {
    expect(toRemotePlace({})).toBeUndefined();
    expect(toRemotePlace({ url: 5 })).toBeUndefined();
    expect(toRemotePlace({ url: 'https://host.test/{path}' })).toBeUndefined();
    expect(toRemotePlace({ url: 'https://HOST.test/mcp/' })).toBe(URL_OF_BOTH);
  });
});

describe('attack: an unproven entry in front of a remote’s owner', () => {
  it('squats the URL first, and blocks neither its owner nor anybody else', () => {
    const squatter = holderOf('unproven', { name: 'io.github.squatter/x' });
    expect(judge(claimOf('aligned'), squatter)).toEqual([]);
    expect(judge(claimOf('declared'), squatter)).toEqual([]);
    expect(judge(claimOf('unproven'), squatter).every(([, severity]) => severity !== 'error')).toBe(true);
    expect(judge({ ...claimOf('unproven'), name: 'io.github.squatter/x' }, holderOf('aligned'))).toEqual(IN_USE);
  });
});

describe('the owner of a server', () => {
  it('is a GitHub account, a domain, a key, or several of them', () => {
    expect(toOwnerKeys(undefined)).toEqual([]);
    expect(toOwnerKeys({ kind: 'github', ownerId: 77, login: 'acme', type: 'User' })).toEqual(['github:77']);
    expect(toOwnerKeys({ kind: 'domain', host: 'example.com' })).toEqual(['domain:example.com']);
    const key = { alg: 'ed25519', sha256: 'ab' };
    const delegate = { ownerId: 77, login: 'acme' };
    expect(toOwnerKeys({ kind: 'domain', host: 'example.com', key, delegate })).toEqual([
      'domain:example.com',
      'key:ed25519:ab',
      'github:77',
    ]);
  });
});
