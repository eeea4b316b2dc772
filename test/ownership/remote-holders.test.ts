import { describe, expect, it } from 'vitest';
import { REMOTE_EVIDENCE, type RemoteEvidence } from '../../src/ownership/remote-evidence.ts';
import {
  judgeRemoteHolders,
  type RemoteClaim,
  type RemoteHolder,
  toOwnerKeys,
} from '../../src/ownership/remote-holders.ts';
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
    'https://host.test/mcp/',
    'https://host.test//mcp',
    'https://host.test/mcp?',
    'https://host.test/mcp#x',
    'https://host.test/%6d%63p',
    'https://host.test/x/../mcp',
  ])('attack: takes the URL of a proven owner by writing it as %s', (url) => {
    expect(judge(claimOf('unproven', { url }), holderOf('aligned'))).toEqual([
      ['remote-url-in-use', expect.anything(), expect.anything(), expect.anything()],
    ]);
    expect(judge(claimOf('unproven', { url }), holderOf('unproven'))).toEqual(ALIKE);
    expect(judge(claimOf('declared', { url }), holderOf('aligned'))).toEqual([]);
  });

  it.each([
    'https://host.test:8443/mcp',
    'http://host.test/mcp',
    'https://host.test/MCP',
    'https://host.test/mcp?a',
    'https://host.test/%2fmcp',
    'no URL',
    `https://host.test/${'x'.repeat(5_000)}`,
  ])('is another place than %s', (url) => {
    expect(judge(claimOf('unproven', { url }), holderOf('aligned'))).toEqual([]);
  });

  it('attack: a thousand texts for one place on both sides take no time', () => {
    const others = Array.from({ length: 1_000 }, (_, at) =>
      holderOf('aligned', { url: `https://host.test/mcp#h${at}` }),
    );
    const [one] = claimOf('unproven').remotes;
    if (!one) throw new Error('no remote');
    const remotes = Array.from({ length: 1_000 }, (_, index) => ({
      ...one,
      index,
      url: `https://host.test/mcp#a${index}`,
    }));
    const started = performance.now();
    expect(judgeRemoteHolders({ ...claimOf('unproven'), remotes }, others)).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(1_000);
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
