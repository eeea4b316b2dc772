import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, HttpQuestion } from '../../src/evidence/question.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { createDoorsForTest } from '../support/doors.ts';
import { imageHost, shelveOne } from '../support/image-host.ts';
import { makeImage } from '../support/make-image.ts';
import { aliceServer, makeOutside, type Outside, openOutside } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const KEY = createDomainKey();
const DOMAIN_TEXT = remoteServer('com.example/weather', 'https://mcp.example.com/mcp');

/** Doors that ask for real, but for where names lead and whom they dial. */
function openReal(resolve: (host: string) => readonly string[]) {
  const dialled: string[] = [];
  const doors = createDoorsForTest({
    network: {
      resolve,
      connect: (address) => {
        dialled.push(address);
        return { host: '127.0.0.1', port: 9 };
      },
      txt: async () => [],
      limits: { tries: 1 },
    },
  });
  return { dialled, doors };
}

const BLOCKED = [
  '127.0.0.1',
  '::1',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  'fc00::1',
  '169.254.169.254',
  'fe80::1',
  '0.0.0.0',
  '::',
  '239.0.0.1',
  'ff00::1',
  '100.64.0.1',
  '100.127.255.254',
  '168.63.129.16',
  '198.18.0.1',
  '240.0.0.1',
  '::ffff:127.0.0.1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
];

describe('threat 27: the checker sent to an inner address', () => {
  it.each(BLOCKED)('dials nobody when the domain, the remote and the package registry lead to %s', async (address) => {
    const { dialled, doors } = openReal(() => [address]);
    const proof = signDomainProof(KEY, DOMAIN_TEXT, { method: 'http' });
    const file = registry.submit(
      DOMAIN_TEXT.replace(
        '"remotes"',
        '"packages": [{"registryType": "npm", "identifier": "x", "version": "1.0.0", "transport": {"type": "stdio"}}], "remotes"',
      ),
      proof,
    );
    registry.submit(DOMAIN_TEXT, proof);
    const verification = await registry.verifyFile(file, makeOutside(), {}, { openDoors: () => doors });
    expect(verification.verdict).not.toBe('pass');
    expect(dialled).toEqual([]);
  });

  it('dials public addresses alone when a name changes what it leads to', async () => {
    let turn = 0;
    const { dialled, doors } = openReal(() => {
      turn += 1;
      return turn % 2 === 1 ? ['93.184.216.34', '169.254.169.254'] : ['127.0.0.1'];
    });
    const file = registry.submit(DOMAIN_TEXT, signDomainProof(KEY, DOMAIN_TEXT, { method: 'http' }));
    for (let run = 0; run < 4; run += 1) {
      const kept = { ...doors, close: () => {} };
      const verification = await registry.verifyFile(file, makeOutside(), {}, { openDoors: () => kept });
      expect(verification.verdict).not.toBe('pass');
    }
    expect(new Set(dialled)).toEqual(new Set(['93.184.216.34']));
  });

  it.each(['127.0.0.1', '127.1', '0x7f.1', 'localhost', '[::1]', '169.254.169.254', 'metadata.internal', '2130706433'])(
    'asks nobody for a remote and a domain at %s',
    async (host) => {
      const outside = makeOutside();
      const text = remoteServer('com.example/weather', `https://${host}/mcp`);
      const proof = { ...signDomainProof(KEY, text), domain: host };
      const verification = await registry.verifyFile(registry.submit(text, proof), outside);
      expect(verification.verdict).toBe('fail');
      expect(outside.asked).toEqual([]);
    },
  );
});

describe('threat 28: DNS spoofed at one vantage, and lame TXT records', () => {
  const two = (records: readonly (readonly string[] | undefined)[]): Answer => ({
    kind: 'txt',
    views: records.map((record, index) =>
      record === undefined
        ? { kind: 'none', resolver: `resolver-${index}` }
        : { kind: 'records', resolver: `resolver-${index}`, records: record },
    ),
  });

  it.each<[string, Answer]>([
    ['only one of two resolvers has the key', two([[KEY.record], undefined])],
    ['the other resolver has another key', two([[KEY.record], [createDomainKey().record]])],
    [
      'the other resolver does not answer',
      {
        kind: 'txt',
        views: [
          { kind: 'records', resolver: 'a', records: [KEY.record] },
          { kind: 'failed', resolver: 'b', detail: 'SERVFAIL' },
        ],
      },
    ],
    ['one resolver alone was asked', two([[KEY.record]])],
  ])('does not know, at a first publication, when %s', async (_, answer) => {
    const outside = makeOutside();
    outside.http.set('TXT example.com', answer);
    registry.submit(DOMAIN_TEXT, signDomainProof(KEY, DOMAIN_TEXT));
    const report = await registry.admit(outside);
    expect(report).toMatchObject({ verdict: 'pending', admitted: [] });
    expect(registry.exists('registry-data/receipts')).toBe(false);
  });

  it('asks with two resolvers first, and keeps the key as a pin for later', async () => {
    const outside = makeOutside();
    outside.txt.set('example.com', [KEY.record]);
    registry.submit(DOMAIN_TEXT, signDomainProof(KEY, DOMAIN_TEXT));
    expect((await registry.admit(outside)).verdict).toBe('pass');
    expect(registry.receipt('com.example/weather', '1.0.0')).toMatchObject({
      namespaceProof: { evidence: { resolvers: ['system', 'dns.example'] } },
    });
    expect(registry.pins('ex/com.example')).toMatchObject({ domain: { keys: [{ alg: 'ed25519' }] } });
  });
});

interface Kind {
  readonly type: string;
  readonly package: Readonly<Record<string, string>>;
  /** Hosts of its registry. */
  readonly hosts: readonly string[];
}

const BUNDLE = 'https://github.com/alice/weather-mcp/releases/download/v1.0.0/weather.mcpb';
const SHA = '8a29c0f6a6c4c15ea4fe4b4d5a93a0fcd4ba2e2ae6ba2d6b0bdb0ec8bb5b14a3';
const KINDS: readonly Kind[] = [
  { type: 'npm', package: { identifier: 'weather-mcp', version: '1.0.0' }, hosts: ['registry.npmjs.org'] },
  { type: 'pypi', package: { identifier: 'weather-mcp', version: '1.0.0' }, hosts: ['pypi.org'] },
  { type: 'nuget', package: { identifier: 'Weather.Mcp', version: '1.0.0' }, hosts: ['api.nuget.org'] },
  { type: 'cargo', package: { identifier: 'weather-mcp', version: '1.0.0' }, hosts: ['crates.io', 'static.crates.io'] },
  { type: 'oci', package: { identifier: 'ghcr.io/alice/weather:1.0.0' }, hosts: ['ghcr.io'] },
  { type: 'mcpb', package: { identifier: BUNDLE, fileSha256: SHA }, hosts: ['github.com'] },
];

function textWith({ type, package: made }: Pick<Kind, 'type' | 'package'>, more: object = {}): string {
  return aliceServer('1.0.0', { packages: [{ registryType: type, ...made, transport: { type: 'stdio' } }], ...more });
}

/** The outside where Alice has the bytes at her tag; questions to other hosts than GitHub's API are answered by `answer`. */
function withHosts(
  text: string,
  answer: (question: HttpQuestion) => Answer | undefined,
): { outside: Outside; replace: object; asked: string[] } {
  const outside = outsideOf({ '1.0.0': text });
  const asked: string[] = [];
  const inner = openOutside(outside);
  const http = async (question: HttpQuestion) => {
    asked.push(question.url);
    const said = answer(question);
    return said?.kind === 'txt' || said === undefined ? inner.http(question) : said;
  };
  return { outside, asked, replace: { openDoors: () => ({ ...inner, http }) } };
}

describe('threat 38: an outage of the upstream used to slip through', () => {
  const faults: readonly (readonly [string, Answer])[] = [
    ['429', respond(429)],
    ['429 with Retry-After', respond(429, '', { 'retry-after': '3600' })],
    ['500', respond(500)],
    ['503', respond(503)],
    ['a timeout', noAnswer('timeout')],
    ['a name that leads nowhere', noAnswer('dns')],
    ['a reset in mid-body', noAnswer('reset')],
    ['a TLS failure', noAnswer('tls')],
    ['something that is no JSON', respond(200, '<html>captive portal</html>', { 'content-type': 'text/html' })],
  ];
  const rows = KINDS.flatMap((kind) => faults.map(([name, answer]) => [kind.type, name, kind, answer] as const));

  it.each(rows)('%s: %s is never a yes, and nothing is written', async (type, name, kind, answer) => {
    const text = textWith(kind);
    const { outside, asked, replace } = withHosts(text, ({ url }) =>
      kind.hosts.includes(new URL(url).host) ? answer : undefined,
    );
    registry.submit(text);
    const report = await registry.admit(outside, {}, replace);
    // The captive portal's page is another file than the bundle: that is a clear answer.
    const wanted = type === 'mcpb' && name === 'something that is no JSON' ? 'fail' : 'pending';
    expect([report.verdict, report.admitted]).toEqual([wanted, []]);
    expect(asked.some((url) => kind.hosts.includes(new URL(url).host))).toBe(true);
    expect(registry.exists('registry-data/receipts')).toBe(false);
  });
});

describe('threat 36: a bundle of a stranger, or a swapped one', () => {
  const bytes = new TextEncoder().encode('the bundle');
  const good = respond(200, bytes, {}, BUNDLE);

  it("takes Alice's own, and refuses other bytes at its address", async () => {
    const hash = good.kind === 'response' ? good.digest.slice('sha256:'.length) : '';
    expect(await admitAs(BUNDLE, hash, good)).toMatchObject({ verdict: 'pass' });
    const swapped = respond(200, 'other bytes', {}, BUNDLE);
    const report = await admitAs(BUNDLE, hash, swapped, 'again');
    expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
    expect(report.findings.map(({ code }) => code)).toContain('bundle-hash-differs');
  });

  it("refuses Mallory's bundle in Alice's entry, with the right hash", async () => {
    const hash = good.kind === 'response' ? good.digest.slice('sha256:'.length) : '';
    const mallorys = 'https://github.com/mallory/evil/releases/download/v1.0.0/weather.mcpb';
    const report = await admitAs(mallorys, hash, respond(200, bytes, {}, mallorys));
    expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
    expect(report.findings.map(({ code }) => code)).toContain('bundle-owner-differs');
  });

  it.each<[string, Answer]>([
    ['a private address', noAnswer('address-blocked', 'it leads to 169.254.169.254')],
    ['another host', noAnswer('redirect-refused', 'to https://evil.example')],
  ])('does not admit one whose address redirects to %s', async (_, answer) => {
    expect(await admitAs(BUNDLE, SHA, answer)).toMatchObject({ verdict: 'pending', admitted: [] });
  });

  it('asks for the redirects of GitHub releases alone', async () => {
    let question: HttpQuestion | undefined;
    const text = textWith({ type: 'mcpb', package: { identifier: BUNDLE, fileSha256: SHA } });
    registry.submit(text);
    const { outside, replace } = withHosts(text, (asked) => {
      if (asked.url === BUNDLE) question = asked;
      return undefined;
    });
    await registry.admit(outside, {}, replace);
    expect(question).toMatchObject({
      door: 'known',
      reads: 'digest',
      redirects: { hosts: ['github.com', '*.githubusercontent.com'] },
    });
  });

  async function admitAs(identifier: string, fileSha256: string, answer: Answer, description = 'once') {
    const fresh = createAttackedRegistry();
    const text = textWith({ type: 'mcpb', package: { identifier, fileSha256 } }, { description });
    fresh.submit(text);
    const { outside, replace } = withHosts(text, ({ url }) => (url === identifier ? answer : undefined));
    outside.github.repositories.push({
      ...(outside.github.repositories[0] as object),
      id: 6601,
      fullName: 'mallory/evil',
      owner: { id: 6666, login: 'mallory', type: 'User' },
    } as never);
    const report = await fresh.admit(outside, {}, replace);
    fresh.remove();
    return report;
  }
});

describe('threat 37: the token realm of an image registry points inside', () => {
  const image = makeImage({ label: ALICES });
  const kind = KINDS[4] as Kind;
  const text = textWith(kind);

  async function admitWith(header: string) {
    const host = imageHost(shelveOne(image, 'alice/weather'), { tokenUrl: 'https://ghcr.io/token' });
    const { outside, asked, replace } = withHosts(text, (question) => {
      const { host: asksFor, pathname } = new URL(question.url);
      if (asksFor === 'ghcr.io' && pathname === '/v2/') return respond(401, '', { 'www-authenticate': header });
      return asksFor === 'api.github.com'
        ? undefined
        : asksFor === 'ghcr.io'
          ? host(question)
          : respond(200, { token: 'anonymous' });
    });
    registry.submit(text);
    return { report: await registry.admit(outside, {}, replace), asked };
  }

  it('is followed to the registry itself', async () => {
    const { report } = await admitWith('Bearer realm="https://ghcr.io/token",service="ghcr.io"');
    expect(report).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    'http://ghcr.io/token',
    'https://169.254.169.254/token',
    'https://127.0.0.1/token',
    'https://[::1]/token',
    'https://evil.example/token',
    'https://ghcr.io.evil.example/token',
    'https://user:pass@ghcr.io/token',
    'https://ghcr.io:8443/token',
    'https://ghcr.io@evil.example/',
    '//evil.example/token',
    'file:///etc/passwd',
  ])('asks nobody at %s, and admits nothing', async (realm) => {
    const { report, asked } = await admitWith(`Bearer realm="${realm}",service="ghcr.io"`);
    expect(report).toMatchObject({ verdict: 'pending', admitted: [] });
    expect(report.findings.map(({ code }) => code)).toContain('oci-token-realm-refused');
    const others = asked.filter((url) => !/^https:\/\/(?:ghcr\.io|api\.github\.com)\//.test(url));
    expect(others).toEqual([]);
  });
});

describe('threat 39: a README URL or a service index sends the checker elsewhere', () => {
  const readme = `mcp-name: ${ALICES}\n`;
  const elsewhere = [
    'http://static.crates.io/readmes/x.html',
    'https://static.crates.io:8443/x.html',
    'https://evil.example/x.html',
    'https://static.crates.io.evil.example/x',
    'https://user@static.crates.io/x',
    '//evil.example/x',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    '',
  ];

  it.each(elsewhere)('cargo: never fetches a README at "%s"', async (url) => {
    const text = textWith(KINDS[3] as Kind);
    const { outside, asked, replace } = withHosts(text, ({ url: wanted }) => {
      if (wanted === 'https://crates.io/api/v1/crates/weather-mcp/1.0.0/readme') return respond(200, { url });
      return new URL(wanted).host === 'api.github.com' ? undefined : respond(200, readme);
    });
    registry.submit(text);
    expect(await registry.admit(outside, {}, replace)).toMatchObject({ verdict: 'pending', admitted: [] });
    expect(asked.filter((one) => one === url || one.includes('evil') || one.includes('169.254'))).toEqual([]);
  });

  it.each([
    'http://api.nuget.org/{lower_id}/{lower_version}',
    'https://evil.example/{lower_id}/{lower_version}',
    'https://api.nuget.org:8443/{lower_id}/{lower_version}',
    'https://{lower_id}/x',
    'https://169.254.169.254/{lower_id}/{lower_version}',
  ])('nuget: never fetches a README by "%s"', async (template) => {
    const text = textWith({ type: 'nuget', package: { identifier: 'evil.example', version: '1.0.0' } });
    const { outside, asked, replace } = withHosts(text, ({ url }) => {
      if (url === 'https://api.nuget.org/v3/index.json') {
        return respond(200, {
          version: '3.0.0',
          resources: [{ '@id': template, '@type': 'ReadmeUriTemplate/6.13.0' }],
        });
      }
      return new URL(url).host === 'api.github.com' ? undefined : respond(200, readme);
    });
    registry.submit(text);
    expect(await registry.admit(outside, {}, replace)).toMatchObject({ verdict: 'pending', admitted: [] });
    expect(asked.filter((url) => !/^https:\/\/api\.(?:github\.com|nuget\.org)\//.test(url))).toEqual([]);
  });

  it.each(KINDS.slice(0, 4).map((kind) => [kind.type, kind] as const))(
    '%s: a redirect to another host is not followed, and no yes',
    async (_, kind) => {
      const text = textWith(kind);
      const questions: HttpQuestion[] = [];
      const { outside, replace } = withHosts(text, (question) => {
        if (!kind.hosts.includes(new URL(question.url).host)) return undefined;
        questions.push(question);
        return noAnswer('redirect-refused', 'to https://evil.example/');
      });
      registry.submit(text);
      expect(await registry.admit(outside, {}, replace)).toMatchObject({ verdict: 'pending', admitted: [] });
      const foreign = questions
        .flatMap(({ redirects }) => redirects?.hosts ?? [])
        .filter((host) => !kind.hosts.includes(host));
      expect(foreign).toEqual([]);
    },
  );

  it.each([
    ['npm', '../../-/user/alice'],
    ['npm', '@scope/../../x'],
    ['npm', 'weather-mcp?write=true'],
    ['npm', 'weather%2F..%2Fx'],
    ['npm', '@a/b/c'],
    ['pypi', '../simple/x'],
    ['pypi', 'x#y'],
    ['nuget', '..\\..\\x'],
    ['cargo', 'x/../../y'],
    ['pypi', '.'],
    ['pypi', '..'],
    ['npm', 'https://evil.example/x'],
    ['oci', 'ghcr.io/../token:1'],
    ['oci', 'evil.example/ghcr.io/x:1'],
    ['oci', 'ghcr.io@evil.example/x:1'],
    ['oci', 'ghcr.io:443/x/y:1'],
    ['mcpb', 'https://github.com@evil.example/a/b/releases/download/v1/x.mcpb'],
    ['mcpb', 'https://github.com/a/b/releases/download/v1/../../../../x.mcpb'],
    ['mcpb', 'https://github.com/a/b/releases/latest/download/x.mcpb'],
    ['mcpb', 'http://github.com/a/b/releases/download/v1/x.mcpb'],
  ])('%s: an identifier such as "%s" leaves its place in no URL', async (type, identifier) => {
    const made: Record<string, string> =
      type === 'mcpb'
        ? { identifier, fileSha256: SHA }
        : type === 'oci'
          ? { identifier }
          : { identifier, version: '1.0.0' };
    const text = textWith({ type, package: made });
    const { outside, asked, replace } = withHosts(text, ({ url }) =>
      new URL(url).host === 'api.github.com' ? undefined : respond(404),
    );
    registry.submit(text);
    expect((await registry.admit(outside, {}, replace)).admitted).toEqual([]);
    const strange = asked.filter((url) => {
      const { host, href, search, hash } = new URL(url);
      const isKnown = KINDS.some(({ hosts }) => hosts.includes(host)) || host === 'api.github.com';
      return (
        !isKnown || href !== url || search !== '' || hash !== '' || url.includes('/-/') || url.includes('/simple/')
      );
    });
    expect(strange).toEqual([]);
  });
});
