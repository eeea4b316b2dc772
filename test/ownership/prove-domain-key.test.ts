import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { derivePublicKey, parsePublicKey } from '../../src/ownership/domain/keys.ts';
import { proveDomainKey } from '../../src/ownership/domain/prove-domain-key.ts';
import { renderStatement, type StatementFields } from '../../src/ownership/domain/statement.ts';
import type { NamespaceRecord, PinnedKey } from '../../src/ownership/namespace-record.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../src/ownership/namespace-verdict.ts';
import type { DomainKeyProof } from '../../src/ownership/proof.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { answerFrom, codesOf, type DomainWorld, messageOf } from '../support/domain-world.ts';

type Alg = DomainKeyProof['alg'];
interface Pair {
  readonly alg: Alg;
  readonly secret: string;
}
const PAIR: Pair = { alg: 'ed25519', secret: '11'.repeat(32) };
const NEW_PAIR: Pair = { alg: 'ed25519', secret: '22'.repeat(32) };
const P384_PAIR: Pair = { alg: 'ecdsap384', secret: '11'.repeat(48) };
const NOW = '2026-01-03T00:00:00Z';
const ISSUED = '2026-01-02T03:04:05Z';
const REGISTRY = 'registry.example.org';
const URL = 'https://example.com/.well-known/mcp-registry-auth';
const BYTES = new TextEncoder().encode('{"name":"com.example/weather","version":"1.2.3"}\n');

const SUBMISSION: Submission = {
  name: 'com.example/weather',
  namespace: 'com.example',
  version: '1.2.3',
  bytes: BYTES,
  digest: digestOf(BYTES),
  server: { name: 'com.example/weather', version: '1.2.3' } as JsonObject,
};

/** A place of a text that nothing filled, or filled with nothing. */
const UNFILLED = /\{[a-z]+\}|undefined|NaN/i;
const TERMS: NamespaceTerms = {
  registryId: REGISTRY,
  action: 'publish',
  now: NOW,
  proofs: ['domain-key'],
  oidcIssuers: [],
  githubApi: 'https://api.example.invalid',
  githubHost: 'example.invalid',
};

const FIELDS: StatementFields = {
  registryId: REGISTRY,
  action: 'publish',
  name: SUBMISSION.name,
  version: SUBMISSION.version,
  digest: SUBMISSION.digest,
  issued: ISSUED,
};

function publicOf({ alg, secret }: Pair): string {
  const key = derivePublicKey(alg, secret);
  return key.kind === 'key' ? key.publicBase64 : '';
}

function signText({ alg, secret }: Pair, text: string): string {
  const key = derivePublicKey(alg, secret);
  return key.kind === 'key' ? key.sign(new TextEncoder().encode(text)) : '';
}

function signFields(pair: Pair, change: Partial<StatementFields> = {}): string {
  const statement = renderStatement({ ...FIELDS, ...change });
  return signText(pair, statement.kind === 'statement' ? statement.text : statement.reason);
}

function makeProof(change: Partial<DomainKeyProof> = {}, pair: Pair = PAIR): DomainKeyProof {
  const { issued = ISSUED } = change;
  return {
    kind: 'domain-key',
    method: 'dns',
    domain: 'example.com',
    alg: pair.alg,
    key: publicOf(pair),
    issued,
    signature: signFields(pair, { issued }),
    ...change,
  };
}

const recordOf = (pair: Pair): string => `v=MCPv1; k=${pair.alg}; p=${publicOf(pair)}`;

function pinOf(pair: Pair): PinnedKey {
  const key = parsePublicKey(pair.alg, publicOf(pair));
  return { alg: pair.alg, sha256: key.kind === 'key' ? key.sha256 : '', firstSeen: NOW };
}

function pinned(pair: Pair, host = 'example.com'): NamespaceRecord {
  return {
    schema: 'mcp-git-registry/namespace/1',
    ns: 'com.example',
    canonical: 'com.example',
    kind: 'domain',
    domain: { host, keys: [pinOf(pair)] },
    servers: {},
    firstSeen: NOW,
  };
}

const GOOD_DNS: DomainWorld = { txt: { 'example.com': ['v=spf1 -all', recordOf(PAIR)] } };

interface Case {
  readonly submission?: Partial<Submission>;
  readonly proof?: DomainKeyProof;
  readonly terms?: Partial<NamespaceTerms>;
  readonly prev?: string;
  readonly world?: DomainWorld;
}

function prove({ submission, proof = makeProof(), terms, prev, world = GOOD_DNS }: Case) {
  const inquiry = proveDomainKey({ ...SUBMISSION, ...submission }, proof, { ...TERMS, ...terms }, prev);
  const run = runInquiry(inquiry, answerFrom(world));
  for (const told of run.result.told) expect(messageOf(told)).not.toMatch(UNFILLED);
  return run;
}

function expectRefused(run: { result: NamespaceVerdict }, code: string): void {
  expect(run.result).toMatchObject({ outcome: 'disproved', kind: 'domain-key' });
  expect(run.result.identity).toBeUndefined();
  expect(codesOf(run.result.told)).toContain(code);
  expect(run.result.told.find((told) => told.code === code)?.severity).toBe('error');
}

function expectUnknown(run: { result: NamespaceVerdict }, code: string): void {
  expect(run.result.outcome).toBe('unknown');
  expect(run.result.told.map(({ code: told, severity }) => [told, severity])).toContainEqual([code, 'warning']);
}

describe('a domain key by DNS', () => {
  it('proves the domain at first with two resolvers', () => {
    const { result, steps } = prove({});
    expect(result).toEqual({
      outcome: 'proved',
      kind: 'domain-key',
      told: [],
      identity: { kind: 'domain', host: 'example.com', key: { alg: 'ed25519', sha256: pinOf(PAIR).sha256 } },
      evidence: {
        method: 'dns',
        host: 'example.com',
        key: { alg: 'ed25519', sha256: pinOf(PAIR).sha256, fingerprint: 'ed25519:0EqyMnQr' },
        issued: ISSUED,
        seen: [recordOf(PAIR)],
        resolvers: ['system', 'dns.example'],
      },
    });
    expect(steps).toEqual([[{ kind: 'txt', host: 'example.com', resolvers: 'two' }]]);
  });

  it('with P-384 proves it too', () => {
    const world = { txt: { 'example.com': [recordOf(PAIR), recordOf(P384_PAIR)] } };
    expect(prove({ proof: makeProof({}, P384_PAIR), world }).result.outcome).toBe('proved');
  });

  it('that is pinned needs one resolver for a yes', () => {
    const { result, steps } = prove({ terms: { record: pinned(PAIR) } });
    expect(result.outcome).toBe('proved');
    expect(result.evidence).toMatchObject({ resolvers: ['system'] });
    expect(steps).toEqual([[{ kind: 'txt', host: 'example.com', resolvers: 'one' }]]);
  });

  it.each([
    ['another key is pinned', pinned(NEW_PAIR)],
    ['the key is pinned for another host', pinned(PAIR, 'other.example')],
  ])('needs two resolvers where %s', (_, record) => {
    expect(prove({ terms: { record } }).steps[0]).toEqual([{ kind: 'txt', host: 'example.com', resolvers: 'two' }]);
  });

  it('counts beside a record that cannot be read, and in a domain of other case', () => {
    const world = { txt: { 'example.com': ['v=MCPv1; k=ed25519; p=someNonsense', recordOf(PAIR)] } };
    expect(prove({ world }).result.outcome).toBe('proved');
    expect(prove({ proof: makeProof({ domain: 'Example.COM' }) }).result.identity).toMatchObject({
      host: 'example.com',
    });
  });

  it('reaches a namespace below the domain', () => {
    const name = 'com.example.api/weather';
    const run = prove({
      submission: { name, namespace: 'com.example.api' },
      proof: makeProof({ signature: signFields(PAIR, { name }) }),
    });
    expect(run.result).toMatchObject({ outcome: 'proved', identity: { host: 'example.com' } });
  });

  it('that is not served is refused, with what was found and what to add', () => {
    const run = prove({ world: { txt: { 'example.com': [recordOf(NEW_PAIR), 'v=MCPv1; k=ed25519; p=bad'] } } });
    expectRefused(run, 'domain-record-missing');
    const [told] = run.result.told;
    expect(told && messageOf(told)).toContain('the key ed25519:oJql9Hpn and a record that cannot be read');
    expect(told && messageOf(told)).toContain(recordOf(PAIR));
    expect(run.asked).toEqual([
      'TXT example.com',
      'TXT _mcp-auth.example.com',
      'TXT _mcp-registry.example.com',
      'TXT www.example.com',
    ]);
  });

  it.each([
    ['no record', undefined, 'no TXT record'],
    ['other records only', ['v=spf1 -all'], 'no key record'],
    ['several other keys', [recordOf(NEW_PAIR), recordOf(P384_PAIR)], 'the keys ed25519:oJql9Hpn, ecdsap384:Ajhudn6l'],
  ])('is refused where there is %s', (_, records, expected) => {
    const run = prove({ world: { txt: records === undefined ? {} : { 'example.com': records } } });
    expectRefused(run, 'domain-record-missing');
    expect(run.result.told.map(messageOf).join()).toContain(expected);
  });

  it('is read in 50 records of 4,096 characters, and in no more', () => {
    const among = (count: number) => [...Array.from({ length: count }, () => 'v=spf1 -all'), recordOf(PAIR)];
    const behind = (chars: number) => [`${'x'.repeat(chars)}${recordOf(PAIR)}`];
    for (const records of [among(49), behind(4_000)]) {
      expect(prove({ world: { txt: { 'example.com': records } } }).result.outcome).toBe('proved');
    }
    for (const records of [among(50), behind(4_096)]) {
      expectRefused(prove({ world: { txt: { 'example.com': records } } }), 'domain-record-missing');
    }
  });

  it.each(['_mcp-auth', '_mcp-registry', 'www'])('at %s. proves nothing, but that is told', (label) => {
    const run = prove({ world: { txt: { [`${label}.example.com`]: [recordOf(PAIR)] } } });
    expectRefused(run, 'domain-record-missing');
    expect(run.result.told.map(messageOf).join()).toContain(`There is one at ${label}.example.com`);
  });

  it('is looked for at no name that is too long for the DNS', () => {
    const domain = `${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(53)}.example.com`;
    const namespace = domain.split('.').reverse().join('.');
    const name = `${namespace}/x`;
    const proof = makeProof({ domain, signature: signFields(PAIR, { name }) });
    const run = prove({ submission: { name, namespace }, proof, world: {} });
    expect(run.asked).toEqual([`TXT ${domain}`, `TXT www.${domain}`]);
  });

  it('that one resolver misses is asked for again from two before it is refused', () => {
    const record = pinned(PAIR);
    const gone = prove({ terms: { record }, world: {} });
    expectRefused(gone, 'domain-record-missing');
    expect(gone.steps[1]?.[0]).toEqual({ kind: 'txt', host: 'example.com', resolvers: 'two' });
    const lame = prove({ terms: { record }, world: { txt: {}, secondTxt: { 'example.com': [recordOf(PAIR)] } } });
    expectUnknown(lame, 'domain-resolvers-disagree');
  });

  it.each<[string, DomainWorld]>([
    ['the first resolver fails', { txt: { 'example.com': 'failed' }, secondTxt: { 'example.com': [recordOf(PAIR)] } }],
    ['the second resolver fails', { ...GOOD_DNS, secondTxt: { 'example.com': 'failed' } }],
    ['both fail', { txt: { 'example.com': 'failed' } }],
  ])('is unknown where %s, and no other name is asked', (_, world) => {
    const run = prove({ world });
    expectUnknown(run, 'domain-not-reached');
    expect(run.asked).toEqual(['TXT example.com']);
  });

  it('is unknown where only one of two resolvers was asked, or none', () => {
    for (const views of [[], [{ kind: 'records', resolver: 'system', records: [recordOf(PAIR)] }] as const]) {
      const inquiry = proveDomainKey(SUBMISSION, makeProof(), TERMS);
      expectUnknown(
        runInquiry(inquiry, () => ({ kind: 'txt', views })),
        'domain-not-reached',
      );
    }
  });
});

describe('a domain key by the well-known file', () => {
  const proof = makeProof({ method: 'http' });
  const withFile = (answer: HttpAnswer): DomainWorld => ({ http: { [URL]: answer } });

  it.each([
    ['alone', recordOf(PAIR)],
    ['with blanks and line ends around it', `\n  ${recordOf(PAIR)} \r\n\n`],
    ['as the second line', `${recordOf(NEW_PAIR)}\n${recordOf(PAIR)}\n`],
    ['beside another line', `mcp-registry-delegate=github:1\r${recordOf(PAIR)}`],
  ])('proves the domain %s', (_, body) => {
    const { result, steps } = prove({ proof, world: withFile(respond(200, body)) });
    expect(result).toMatchObject({ outcome: 'proved', evidence: { method: 'http', seen: [recordOf(PAIR)] } });
    expect(result.evidence).not.toHaveProperty('resolvers');
    expect(steps).toEqual([
      [{ kind: 'http', door: 'named', method: 'GET', url: URL, headers: { accept: 'text/plain' }, maxBytes: 4_096 }],
    ]);
  });

  it('reaches the exact host only', () => {
    const name = 'com.example.api/weather';
    const run = prove({
      submission: { name, namespace: 'com.example.api' },
      proof: makeProof({ method: 'http', signature: signFields(PAIR, { name }) }),
      world: withFile(respond(200, recordOf(PAIR))),
    });
    expectRefused(run, 'domain-covers-other-names');
    expect(run.asked).toEqual([]);
  });

  it.each<[string, HttpAnswer, string]>([
    ['200 with another key', respond(200, recordOf(NEW_PAIR)), 'domain-file-without-line'],
    ['200 with a page', respond(200, '<!doctype html>'), 'domain-file-without-line'],
    ['200 with bytes that are no text', respond(200, new Uint8Array([0xff, 0xfe])), 'domain-file-without-line'],
    ['200 with nothing', respond(200, ''), 'domain-file-without-line'],
    [
      '200 with the key behind 4096 bytes',
      respond(200, `${' '.repeat(4_096)}${recordOf(PAIR)}`),
      'domain-file-too-large',
    ],
    ['more than 4096 bytes', noAnswer('too-large', 'more than 4096 bytes'), 'domain-file-too-large'],
    ['201 with the key', respond(201, recordOf(PAIR)), 'domain-file-not-served'],
    ['204', respond(204), 'domain-file-not-served'],
    ['401', respond(401), 'domain-file-not-served'],
    ['403', respond(403), 'domain-file-not-served'],
    ['404 with the key', respond(404, recordOf(PAIR)), 'domain-file-not-served'],
    ['410', respond(410), 'domain-file-not-served'],
    ['301', respond(301, recordOf(PAIR), { location: 'https://www.example.com/' }), 'domain-file-redirects'],
    ['302 to nowhere', respond(302), 'domain-file-redirects'],
    ['304', respond(304), 'domain-file-redirects'],
    ['a redirect that the door refused', noAnswer('redirect-refused'), 'domain-file-redirects'],
    ['a redirect loop', noAnswer('too-many-redirects'), 'domain-file-redirects'],
    ['an address that is not public', noAnswer('address-blocked', 'it leads to 10.0.0.1'), 'domain-address-blocked'],
  ])('is refused with %s', (_, answer, code) => {
    const run = prove({ proof, world: withFile(answer) });
    expectRefused(run, code);
    expect(run.result.told.map(messageOf).join()).toContain(recordOf(PAIR));
    expect(run.asked).toEqual([`GET ${URL}`]);
  });

  it.each<[string, HttpAnswer]>([
    ['408', respond(408, recordOf(PAIR))],
    ['425', respond(425)],
    ['429', respond(429, '', { 'retry-after': '60' })],
    ['500', respond(500, recordOf(PAIR))],
    ['503', respond(503)],
    ['no address', noAnswer('dns')],
    ['a refused connection', noAnswer('refused')],
    ['a bad certificate', noAnswer('tls')],
    ['no answer in time', noAnswer('timeout')],
    ['an answer that broke off', noAnswer('reset')],
    ['something that is not HTTP', noAnswer('unreadable')],
    ['a host that wants patience', noAnswer('rate-limited')],
  ])('is unknown with %s', (_, answer) => {
    expectUnknown(prove({ proof, world: withFile(answer) }), 'domain-not-reached');
  });

  it('says that redirects are not followed, and to where they went', () => {
    const world = withFile(respond(308, '', { location: `https://www.example.com/${'x'.repeat(5_000)}` }));
    const text = prove({ proof, world }).result.told.map(messageOf).join();
    expect(text).toMatch(/status 308, to https:\/\/www\.example\.com\/x+….*not even to www\.example\.com/);
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('what a proof is refused for before anybody is asked', () => {
  const soon = (minutes: number): string => new Date(Date.parse(ISSUED) + minutes * 60_000).toISOString();
  const DAY = 24 * 60;

  it.each<[string, Case, string]>([
    ['a domain under github.io', { proof: makeProof({ domain: 'my-org.GitHub.io' }) }, 'domain-not-accepted'],
    ['a domain that is an address', { proof: makeProof({ domain: '127.1' }) }, 'domain-not-accepted'],
    ['a public suffix', { proof: makeProof({ domain: 'co.uk' }) }, 'domain-not-accepted'],
    ['a single label', { proof: makeProof({ domain: 'com' }) }, 'domain-not-accepted'],
    ['another domain', { proof: makeProof({ domain: 'example.org' }) }, 'domain-covers-other-names'],
    ['a domain below', { proof: makeProof({ domain: 'api.example.com' }) }, 'domain-covers-other-names'],
    ['a key that is none', { proof: makeProof({ key: 'short' }) }, 'domain-key-invalid'],
    ['a key of the other algorithm', { proof: makeProof({ alg: 'ecdsap384' }) }, 'domain-key-invalid'],
    ['a short signature', { proof: makeProof({ signature: 'abcdef1234' }) }, 'domain-signature-malformed'],
    [
      'a signature in upper case',
      { proof: makeProof({ signature: signFields(PAIR).toUpperCase() }) },
      'domain-signature-malformed',
    ],
    ['a name with a line feed', { submission: { name: 'com.example/a\nversion: 2' } }, 'domain-statement-invalid'],
    ['an issued that is no time', { proof: makeProof({ issued: 'today' }) }, 'domain-statement-invalid'],
    ['an action without the current record', { terms: { action: 'restore' } }, 'domain-statement-invalid'],
    ['another registry', { terms: { registryId: 'registry.example.net' } }, 'domain-signature-mismatch'],
    ['another version', { submission: { version: '1.2.4' } }, 'domain-signature-mismatch'],
    ['another name', { submission: { name: 'com.example/other' } }, 'domain-signature-mismatch'],
    [
      'a signature by another key',
      { proof: makeProof({ signature: signFields(NEW_PAIR) }) },
      'domain-signature-mismatch',
    ],
    ['a clock that is none', { terms: { now: 'never' } }, 'domain-proof-expired'],
    ['a proof of 7 days and a minute ago', { terms: { now: soon(7 * DAY + 1) } }, 'domain-proof-expired'],
    ['a proof from in 6 minutes', { terms: { now: soon(-6) } }, 'domain-proof-from-future'],
  ])('%s', (_, made, code) => {
    const run = prove(made);
    expectRefused(run, code);
    expect(run.asked).toEqual([]);
  });

  it('but not for a registry without an id: nothing is checked then, and nobody asked', () => {
    const { result, asked } = prove({ terms: { registryId: 'localhost' } });
    expect(result).toMatchObject({
      outcome: 'unknown',
      told: [{ code: 'domain-registry-unnamed', severity: 'warning' }],
    });
    expect(result.told.map(messageOf).join()).toContain('--registry acme.github.io/mcp');
    expect(asked).toEqual([]);
    const late = { registryId: 'localhost', now: soon(7 * DAY + 1) };
    expectRefused(prove({ terms: late }), 'domain-proof-expired');
  });

  it('with what was rebuilt and the command that signs again', () => {
    const { result } = prove({ submission: { version: '1.2.4' } });
    const text = result.told.map(messageOf).join();
    for (const part of [
      'action publish, name com.example/weather, version 1.2.4, digest sha256:',
      'Most often server.json was edited after signing, or it was signed for another registry',
      'mcp-git-registry prove sign --registry registry.example.org --domain example.com --key-file FILE',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['7 days old', 7 * DAY],
    ['5 minutes ahead', -5],
  ])('but not for being %s', (_, minutes) => {
    expect(prove({ terms: { now: soon(minutes) } }).result.outcome).toBe('proved');
  });

  it('tells all of it at once', () => {
    const proof = makeProof({ domain: 'gitlab.io', key: 'short', issued: '2020-01-01T00:00:00Z' });
    expect(codesOf(prove({ proof }).result.told)).toEqual([
      'domain-not-accepted',
      'domain-proof-expired',
      'domain-key-invalid',
    ]);
  });

  it.each([
    ['the statement without its last line feed', (text: string) => text.trimEnd()],
    ['the statement with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the statement with a line feed too many', (text: string) => `${text}\n`],
    ['the time alone, as for the official registry', () => ISSUED],
  ])('a signature over %s, and says so', (what, change) => {
    const statement = renderStatement(FIELDS);
    const text = statement.kind === 'statement' ? statement.text : '';
    const run = prove({ proof: makeProof({ signature: signText(PAIR, change(text)) }) });
    expectRefused(run, 'domain-signature-mismatch');
    expect(run.result.told.map(messageOf).join()).toContain(`What was signed is ${what}`);
  });

  it('never throws, whatever proof.json says', () => {
    // What a stranger writes may look like a place that nothing filled: that is told as it is.
    const strange = fc.string().filter((one) => !UNFILLED.test(one));
    const text = fc.oneof(strange, fc.constantFrom('example.com', publicOf(PAIR), ISSUED, signFields(PAIR)));
    const proofs = fc.record({
      kind: fc.constant('domain-key' as const),
      method: fc.constantFrom('dns' as const, 'http' as const),
      domain: text,
      alg: fc.oneof(fc.constantFrom('ed25519', 'ecdsap384'), strange) as fc.Arbitrary<Alg>,
      key: text,
      issued: text,
      signature: text,
    });
    fc.assert(
      fc.property(proofs, strange, fc.array(strange), (proof, name, records) => {
        const world = { txt: { 'example.com': records }, http: { [URL]: respond(200, records.join('\n')) } };
        expect(prove({ submission: { name }, proof, world }).result.outcome).not.toBe('proved');
      }),
    );
  });
});

describe('an action on what is published', () => {
  const prev = digestOf('the current record');
  const signed = (action: 'restore' | 'deprecate', issued = ISSUED) =>
    makeProof({ issued, signature: signFields(PAIR, { action, prev, issued }) });

  it('is proven by a statement that names it and the current record', () => {
    expect(prove({ proof: signed('restore'), terms: { action: 'restore' }, prev }).result.outcome).toBe('proved');
  });

  it('is not proven by a statement for another action, or one that publishes', () => {
    expectRefused(
      prove({ proof: signed('deprecate'), terms: { action: 'restore' }, prev }),
      'domain-signature-mismatch',
    );
    expectRefused(prove({ terms: { action: 'restore' }, prev }), 'domain-signature-mismatch');
  });

  it('has a window of 24 hours', () => {
    const terms = { action: 'restore', now: '2026-01-03T03:04:06Z' } as const;
    expectRefused(prove({ proof: signed('restore'), terms, prev }), 'domain-proof-expired');
  });
});

describe('a domain with a label in another script', () => {
  const domain = 'xn--80ak6aa92e.com';
  const [namespace, name] = ['com.xn--80ak6aa92e', 'com.xn--80ak6aa92e/weather'];
  const made: Case = {
    submission: { name, namespace },
    proof: makeProof({ domain, signature: signFields(PAIR, { name }) }),
    world: { txt: { [domain]: [recordOf(PAIR)] } },
  };

  it('waits for a person, although all else is proven', () => {
    const run = prove(made);
    expectUnknown(run, 'domain-needs-review');
    expect(run.result.identity).toMatchObject({ kind: 'domain', host: domain });
  });

  it('waits no more when the owner of the registry lists it, or has admitted it before', () => {
    expect(prove({ ...made, terms: { approvedNamespaces: ['COM.xn--80ak6aa92e'] } }).result.outcome).toBe('proved');
    expect(prove({ ...made, terms: { record: pinned(PAIR, domain) } }).result.outcome).toBe('proved');
    expect(prove({ ...made, terms: { approvedNamespaces: ['com.example'] } }).result.outcome).toBe('unknown');
    expect(prove({ ...made, terms: { record: pinned(PAIR, 'other.example') } }).result.outcome).toBe('unknown');
  });
});

describe('a new key', () => {
  const record = pinned(PAIR);
  const world = { txt: { 'example.com': [recordOf(NEW_PAIR)] } };
  const previousOf = (pair: Pair, signature = signFields(pair)) => ({ alg: pair.alg, key: publicOf(pair), signature });

  it('that a pinned key signs for is told apart', () => {
    const proof = makeProof({ previous: previousOf(PAIR) }, NEW_PAIR);
    const run = prove({ proof, terms: { record }, world });
    expect(run.result).toMatchObject({ outcome: 'proved', identity: { signedByPinnedKey: true } });
    expect(run.result.told).toEqual([]);
  });

  it.each([
    ['is no key', { alg: 'ed25519' as const, key: 'short', signature: signFields(PAIR) }, 'domain-key-invalid'],
    ['has a bad signature', previousOf(PAIR, '00'.repeat(64)), 'domain-signature-mismatch'],
    ['signed with too few bytes', previousOf(PAIR, '00'), 'domain-signature-malformed'],
    ['signed something else', previousOf(PAIR, signFields(PAIR, { version: '9' })), 'domain-signature-mismatch'],
  ])('whose second key %s is refused', (_, previous, code) => {
    expectRefused(prove({ proof: makeProof({ previous }, NEW_PAIR), terms: { record }, world }), code);
  });

  it('with a second signature by itself gains nothing by it', () => {
    const proof = makeProof({ previous: previousOf(NEW_PAIR) }, NEW_PAIR);
    expect(prove({ proof, terms: { record: pinned(NEW_PAIR) }, world }).result.identity).not.toHaveProperty(
      'signedByPinnedKey',
    );
  });
});

describe('attacks', () => {
  it('1: somebody’s proof copied into another pull request, one byte of server.json changed', () => {
    expect(prove({}).result.outcome).toBe('proved');
    const bytes = new TextEncoder().encode('{"name":"com.example/weather","version":"1.2.3" }\n');
    expectRefused(prove({ submission: { bytes, digest: digestOf(bytes) } }), 'domain-signature-mismatch');
  });

  it('2: the official timestamp signature given as a proof, and a statement for a sister registry', () => {
    const official = makeProof({ signature: signText(PAIR, ISSUED) });
    expectRefused(prove({ proof: official }), 'domain-signature-mismatch');
    const sister = makeProof({ signature: signFields(PAIR, { registryId: 'sister.example.org' }) });
    expectRefused(prove({ proof: sister }), 'domain-signature-mismatch');
  });

  it('3: replay of a proof of 8 days ago, and of a restore for a record that is no longer the current one', () => {
    expectRefused(prove({ proof: makeProof({ issued: '2025-12-26T00:00:00Z' }) }), 'domain-proof-expired');
    const proof = makeProof({ signature: signFields(PAIR, { action: 'restore', prev: digestOf('old') }) });
    const terms = { action: 'restore' } as const;
    expect(prove({ proof, terms, prev: digestOf('old') }).result.outcome).toBe('proved');
    expectRefused(prove({ proof, terms, prev: digestOf('new') }), 'domain-signature-mismatch');
  });

  it.each(['github.io', 'my-org.github.io', 'my-org.GitHub.IO', 'sub.my-org.gitlab.io', 'gitlab.io'])(
    '11: the writer of a page at %s claims the namespace of its organisation',
    (domain) => {
      const namespace = domain.toLowerCase().split('.').reverse().join('.');
      const name = `${namespace}/x`;
      const url = `https://${domain.toLowerCase()}/.well-known/mcp-registry-auth`;
      for (const method of ['dns', 'http'] as const) {
        const proof = makeProof({ method, domain, signature: signFields(PAIR, { name }) });
        const world = {
          http: { [url]: respond(200, recordOf(PAIR)) },
          txt: { [domain.toLowerCase()]: [recordOf(PAIR)] },
        };
        expectRefused(prove({ submission: { name, namespace }, proof, world }), 'domain-not-accepted');
      }
    },
  );

  it('28: DNS spoofed for one resolver at a first publication', () => {
    const spoofed = { txt: { 'example.com': [recordOf(PAIR)] }, secondTxt: { 'example.com': ['v=spf1 -all'] } };
    expectUnknown(prove({ world: spoofed }), 'domain-resolvers-disagree');
    expectUnknown(prove({ world: { ...spoofed, secondTxt: {} } }), 'domain-resolvers-disagree');
    expectUnknown(prove({ world: { txt: spoofed.secondTxt, secondTxt: spoofed.txt } }), 'domain-resolvers-disagree');
  });

  it('29: the buyer of an expired domain shows a new key without a signature by the old one', () => {
    const world = { txt: { 'example.com': [recordOf(NEW_PAIR)] } };
    const buyer = makeProof({}, NEW_PAIR);
    const run = prove({ proof: buyer, terms: { record: pinned(PAIR) }, world });
    expect(run.result.identity).toMatchObject({ key: { sha256: pinOf(NEW_PAIR).sha256 } });
    expect(run.result.identity).not.toHaveProperty('signedByPinnedKey');
    const own = makeProof(
      { previous: { alg: 'ecdsap384', key: publicOf(P384_PAIR), signature: signFields(P384_PAIR) } },
      NEW_PAIR,
    );
    const second = prove({ proof: own, terms: { record: pinned(PAIR) }, world });
    expect(second.result.identity).not.toHaveProperty('signedByPinnedKey');
    expect(second.result.told).toMatchObject([{ code: 'domain-previous-key-not-pinned', severity: 'info' }]);
  });

  it('31: a weak key for which anybody can sign is served and used', () => {
    const key = Buffer.alloc(32).toString('base64');
    const signature = `01${'00'.repeat(63)}`;
    const world = { txt: { 'example.com': [`v=MCPv1; k=ed25519; p=${key}`] } };
    expectRefused(prove({ proof: makeProof({ key, signature }), world }), 'domain-key-invalid');
  });

  it('31: a P-384 signature without its padding', () => {
    const signature = signFields(P384_PAIR).slice(2);
    const world = { txt: { 'example.com': [recordOf(P384_PAIR)] } };
    expectRefused(prove({ proof: makeProof({ signature }, P384_PAIR), world }), 'domain-signature-malformed');
  });
});
