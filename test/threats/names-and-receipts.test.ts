import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { derivePublicKey } from '../../src/ownership/domain/keys.ts';
import { renderStatement } from '../../src/ownership/domain/statement.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  REGISTRY_ID,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { placeOf } from '../support/make-data.ts';
import { aliceServer, makeOutside } from '../support/ownership-world.ts';
import { TEST_NOW } from '../support/world.ts';

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const TEXT = remoteServer('com.example/weather', 'https://mcp.example.com/mcp');

describe('threat 31: weak and odd encodings of keys and signatures', () => {
  const key = createDomainKey();
  const honest = signDomainProof(key, TEXT);
  const raw = Buffer.from(key.base64, 'base64');
  const identity = `AQ${'A'.repeat(41)}=`;
  const odd: readonly (readonly [string, Record<string, unknown>])[] = [
    ['a key without padding', { key: key.base64.replace('=', '') }],
    ['a key with a blank', { key: ` ${key.base64.slice(1)}` }],
    ['a key in the alphabet for URLs', { key: `-_${key.base64.slice(2)}` }],
    ['a key with bits that do not count', { key: toOddBits(key.base64) }],
    ['31 bytes', { key: raw.subarray(1).toString('base64') }],
    ['33 bytes', { key: Buffer.concat([raw, raw.subarray(0, 1)]).toString('base64') }],
    ['the neutral point, under which any signature can hold', { key: identity, signature: `01${'0'.repeat(126)}` }],
    [
      'a point of order 2',
      {
        key: Buffer.concat([Buffer.from('ec', 'hex'), Buffer.alloc(30, 0xff), Buffer.from('7f', 'hex')]).toString(
          'base64',
        ),
      },
    ],
    ['the other algorithm', { alg: 'ecdsap384' }],
    ['an algorithm that is none', { alg: 'rsa' }],
    ['a signature in upper case', { signature: honest.signature.toUpperCase() }],
    ['a signature that is a byte short', { signature: honest.signature.slice(2) }],
    ['a signature that is too long', { signature: `${honest.signature}00` }],
    ['a signature of zeros', { signature: '0'.repeat(128) }],
    ['a signature in base64', { signature: Buffer.from(honest.signature, 'hex').toString('base64') }],
    ['a signature with S made larger by the order', { signature: addOrder(honest.signature) }],
  ];

  it.each(odd)('refuses %s, whatever the domain serves', async (_, change) => {
    const proof = { ...honest, ...change };
    const outside = makeOutside();
    outside.txt.set('example.com', [key.record, `v=MCPv1; k=${proof.alg}; p=${proof.key}`]);
    const file = registry.submit(TEXT, proof);
    expect((await registry.verifyFile(file, outside)).verdict).toBe('fail');
    expect(await registry.admit(outside)).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('takes a P-384 signature of fixed width, and refuses a shorter one and a key that is not compressed', async () => {
    const pair = derivePublicKey('ecdsap384', '11'.repeat(48));
    const statement = renderStatement({
      registryId: REGISTRY_ID,
      action: 'publish',
      name: 'com.example/weather',
      version: '1.0.0',
      digest: digestOf(TEXT),
      issued: TEST_NOW,
    });
    if (pair.kind === 'problem' || statement.kind === 'problem') throw new Error('no key');
    const signature = pair.sign(Buffer.from(statement.text));
    const proof = { ...honest, alg: 'ecdsap384', key: pair.publicBase64, signature };
    const point = Buffer.from(pair.publicBase64, 'base64');
    const outside = makeOutside();
    const verify = async (change: object) => {
      const changed = { ...proof, ...change };
      outside.txt.set('example.com', [`v=MCPv1; k=ecdsap384; p=${changed.key}`]);
      return (await registry.verifyFile(registry.submit(TEXT, changed), outside)).verdict;
    };
    expect(await verify({})).toBe('pass');
    const withPrefix = (prefix: number) => Buffer.concat([Buffer.from([prefix]), point.subarray(1)]).toString('base64');
    const changes = [
      { signature: 'abcdef1234' },
      { signature: signature.slice(2) },
      { signature: `${signature.slice(0, 96)}${signature.slice(98)}` },
      { signature: '0'.repeat(192) },
      { key: withPrefix(4) },
      { key: withPrefix(5) },
      { key: withPrefix(point[0] === 2 ? 3 : 2) },
      { key: 'c2hvcnQ=' },
    ];
    for (const change of changes) expect(await verify(change), JSON.stringify(change)).toBe('fail');
  });

  it('does not stumble over nonsense beside a good record', async () => {
    const outside = makeOutside();
    outside.txt.set('example.com', ['v=MCPv1; k=ed25519; p=someNonsense', 'v=spf1 -all', '', '\u0000', key.record]);
    expect((await registry.verifyFile(registry.submit(TEXT, honest), outside)).verdict).toBe('pass');
  });
});

/** The same bytes by a lenient decoder: the last character before the padding has bits that nobody reads. */
function toOddBits(base64: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const last = alphabet.indexOf(base64.at(-2) ?? '');
  return `${base64.slice(0, -2)}${alphabet[last | 1]}=`;
}

/** The other number for S that a lenient verifier takes for the same. */
function addOrder(signature: string): string {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const bytes = Buffer.from(signature.slice(64), 'hex').reverse();
  const more = (BigInt(`0x${bytes.toString('hex')}`) + order).toString(16).padStart(64, '0');
  return signature.slice(0, 64) + Buffer.from(more, 'hex').reverse().toString('hex');
}

describe('threat 32: a denied name in another case', () => {
  const EVIL = ['io.github.evil', 'IO.GitHub.Evil', 'io.github.evil/*', 'IO.GITHUB.EVIL/WEATHER'];
  it.each(EVIL)('refuses io.github.evil however it is written, where the deny list has "%s"', async (entry) => {
    const denying = createAttackedRegistry(`id: ${REGISTRY_ID}\npolicy: {deny: ["${entry}"]}\n`);
    for (const name of ['io.github.evil/weather', 'IO.GitHub.Evil/weather', 'io.github.EVIL/Weather']) {
      const outside = makeOutside();
      const text = aliceServer('1.0.0', { name });
      denying.write('somewhere/server.json', text);
      const file = `${denying.root}/somewhere/server.json`;
      const policy = `${denying.data}/registry.yml`;
      const verdicts = [
        await denying.verifyFile(file, outside),
        await denying.verifyFile(file, outside, { data: undefined, policy }),
        await denying.verifyFile(denying.submit(text), outside),
      ];
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail']);
      for (const one of verdicts) expect(codesOf(one)).toContain('name-denied');
      expect(await denying.admit(outside)).toMatchObject({ verdict: 'fail', admitted: [] });
      expect(await denying.admit(outside, { vouch: 'namespace' })).toMatchObject({ verdict: 'fail', admitted: [] });
      expect(outside.asked).toEqual([]);
    }
    denying.remove();
  });

  it('does not list what was denied after it was admitted', async () => {
    registry.submit(aliceServer('1.0.0'));
    await registry.admit(outsideOf({}), { vouch: 'all' });
    registry.write('registry-data/registry.yml', `id: ${REGISTRY_ID}\npolicy: {deny: ["IO.GitHub.Alice"]}\n`);
    const out = join(registry.root, 'site');
    await runBuild({ data: registry.data, out, hosts: ['nginx'] }, registry.world(makeOutside()));
    expect(listFiles(out).filter((file) => file.includes('alice'))).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

describe('threat 34: a maintainer or the token of the gate is compromised (the ruleset of the receipts is for the gate)', () => {
  const text = aliceServer('1.0.0');
  const build = () =>
    runBuild(
      { data: registry.data, out: join(registry.root, 'site'), hosts: ['nginx'] } as never,
      registry.world(makeOutside()),
    );
  const isListed = () => {
    const out = join(registry.root, 'site');
    return existsSync(out) && listFiles(out).some((file) => file.endsWith('.json') && file.includes('alice'));
  };

  it('publishes no version without a receipt', async () => {
    registry.submit(text);
    const report = await build();
    expect(report.verdict).toBe('pass');
    expect(isListed()).toBe(false);
    await registry.admit(outsideOf({ '1.0.0': text }));
    await build();
    expect(isListed()).toBe(true);
  });

  it.each<[string, (receiptPath: string, serverPath: string) => void]>([
    ['one byte of the entry', (_, serverPath) => registry.write(serverPath, `${text} `)],
    [
      'the digest in the receipt',
      (receiptPath) => edit(receiptPath, /sha256:[0-9a-f]{64}/, `sha256:${'0'.repeat(64)}`),
    ],
    ['the name in the receipt', (receiptPath) => edit(receiptPath, ALICES, 'io.github.mallory/weather')],
    ['the receipt to nothing', (receiptPath) => registry.write(receiptPath, '')],
    ['the receipt to another form', (receiptPath) => registry.write(receiptPath, '{"schema": 1}')],
  ])('stops the build when somebody changed %s, and leaves the last site as it is', async (_, change) => {
    registry.submit(text);
    await registry.admit(outsideOf({ '1.0.0': text }));
    await build();
    const before = siteText();
    const { serverFile, receiptFile } = placeOf(ALICES, '1.0.0');
    change(`registry-data/${receiptFile}`, `registry-data/${serverFile}`);
    expect((await build()).verdict).toBe('fail');
    expect(siteText()).toBe(before);
    expect(await registry.admit(outsideOf({}))).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('does not replay what no longer matches its receipt, and asks nobody', async () => {
    registry.submit(text);
    const outside = outsideOf({ '1.0.0': text });
    await registry.admit(outside);
    registry.write(`registry-data/${placeOf(ALICES, '1.0.0').serverFile}`, text.replace('Forecasts', 'Backcasts'));
    const asked = outside.asked.length;
    await expect(registry.replay(ALICES, outside)).rejects.toThrow(/no server/);
    expect(outside.asked).toHaveLength(asked);
  });

  it('finds by a replay that a proof.json was put in the place of another, or taken away', async () => {
    registry.submit(text);
    const outside = outsideOf({ '1.0.0': text });
    await registry.admit(outside);
    registry.submit(text, signDomainProof(createDomainKey(), text));
    expect(await registry.replay(ALICES, outside)).toMatchObject({ verdict: 'fail' });
    registry.submit(text, { kind: 'github-oidc' });
    expect((await registry.replay(ALICES, outside)).verdict).not.toBe('pass');
  });

  it('says in a branch that a listed file is not to be changed: not its blanks, not its proof', async () => {
    registry.submit(text);
    const outside = outsideOf({ '1.0.0': text });
    await registry.admit(outside);
    registry.beginBranch();
    registry.submit(JSON.stringify(JSON.parse(text)));
    registry.commit();
    const blanks = await registry.verifyBase(outside);
    expect(blanks.verdict).toBe('fail');
    expect(codesOf(blanks)).toContain('version-content-differs');
    registry.submit(text, { kind: 'github-attestation' });
    registry.commit();
    const proof = await registry.verifyBase(outside);
    expect(codesOf(proof)).toEqual(['change-needs-a-human', 'version-unchanged']);
  });

  function edit(path: string, what: RegExp | string, by: string): void {
    registry.write(path, registry.read(path).replaceAll(what instanceof RegExp ? new RegExp(what, 'g') : what, by));
  }

  function siteText(): string {
    const out = join(registry.root, 'site');
    const files = listFiles(out)
      .filter((file) => file.endsWith('.json'))
      .sort();
    return files.map((file) => `${file}\n${readFileSync(join(out, file), 'utf8')}`).join('\n');
  }
});
