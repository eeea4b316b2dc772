import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/manifest/server-json.ts';
import type { BundleResult, BundleVerifier } from '../../../src/ownership/attestation/bundle-verifier.ts';
import { createBundleVerifier } from '../../../src/ownership/attestation/sigstore-verifier.ts';
import { createInstance, EXTENSIONS, type Instance, type InstanceKind, type Json, toStatement } from './mint.ts';

const KINDS: readonly InstanceKind[] = ['log-v1', 'log-v2', 'no-log'];
const FULCIO_OID = '1.3.6.1.4.1.57264.1';
const instances = new Map<InstanceKind, Instance>();
const bundles = new Map<InstanceKind, Json>();
let verifier: BundleVerifier;

beforeAll(async () => {
  for (const kind of KINDS) {
    const instance = await createInstance(kind);
    instances.set(kind, instance);
    bundles.set(kind, await instance.mint());
  }
  verifier = createBundleVerifier([...instances.values()].map(({ root }) => root));
});

const instanceOf = (kind: InstanceKind): Instance => instances.get(kind) as Instance;
const bundleOf = (kind: InstanceKind): Json => structuredClone(bundles.get(kind));

describe('a bundle', () => {
  it.each(KINDS)('is verified by its own root and tells what was signed by whom, with %s', (kind) => {
    const result = verifier.verify(bundleOf(kind));
    expect(result).toMatchObject({
      kind: 'verified',
      payloadType: 'application/vnd.in-toto+json',
      statement: toStatement(),
      certificateFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      bundleDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      times: [expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)],
    });
    const { extensions, logIndex } = result as Extract<BundleResult, { kind: 'verified' }>;
    expect(Object.fromEntries(extensions)).toEqual(EXTENSIONS);
    const entry = bundleOf(kind).verificationMaterial.tlogEntries[0];
    expect(logIndex).toBe(entry?.logIndex);
  });

  it.each(KINDS)('is unknown, not refused, where the root holds none of its authorities, with %s', (kind) => {
    const others = KINDS.filter((other) => other !== kind).map((other) => instanceOf(other).root);
    expect(createBundleVerifier(others).verify(bundleOf(kind))).toEqual({
      kind: 'unknown',
      reason: 'the trusted root does not hold the authority that issued its certificate',
    });
  });

  it.each([
    ['log-v1', 'tlogs', 'the transparency log that it names'],
    ['log-v2', 'tlogs', 'the transparency log that it names'],
    ['log-v1', 'ctlogs', 'the certificate log that its certificate names'],
    ['log-v2', 'timestampAuthorities', 'the authority that made its timestamp'],
    ['no-log', 'timestampAuthorities', 'the authority that made its timestamp'],
  ] as const)('is unknown where the root of %s lacks its %s', (kind, part, reason) => {
    const root = { ...instanceOf(kind).root, [part]: [] };
    const found = createBundleVerifier([root]).verify(bundleOf(kind));
    expect(found).toEqual({ kind: 'unknown', reason: `the trusted root does not hold ${reason}` });
  });

  it.each([
    ['without its log entry', setting('verificationMaterial/tlogEntries', [])],
    ['without the time of the log', dropPromise],
    [
      'signed by a key of its own',
      (bundle: Json) => {
        delete bundle.verificationMaterial.certificate;
        bundle.verificationMaterial.publicKey = { hint: 'mine' };
      },
    ],
    [
      'over a file',
      (bundle: Json) => {
        const sig = bundle.dsseEnvelope.signatures[0].sig;
        delete bundle.dsseEnvelope;
        bundle.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: sig }, signature: sig };
      },
    ],
    [
      'with two signatures',
      (bundle: Json) => void bundle.dsseEnvelope.signatures.push(bundle.dsseEnvelope.signatures[0]),
    ],
    ['with nine log entries', (bundle: Json) => repeat(bundle.verificationMaterial.tlogEntries, 9)],
    [
      'with nine timestamps',
      (bundle: Json) => {
        const data = bundle.verificationMaterial.timestampVerificationData;
        data.rfc3161Timestamps = Array.from({ length: 9 }, () => ({ signedTimestamp: 'AAAA' }));
      },
    ],
    ['with a certificate of 40 KiB', setting('verificationMaterial/certificate/rawBytes', 'A'.repeat(55_000))],
    [
      'with a chain of nine certificates',
      (bundle: Json) => {
        const { certificate } = bundle.verificationMaterial;
        delete bundle.verificationMaterial.certificate;
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
        bundle.verificationMaterial.x509CertificateChain = { certificates: Array(9).fill(certificate) };
      },
    ],
    ['whose log index is no number', setting('verificationMaterial/tlogEntries/0/logIndex', '0x10')],
    ['whose proof index is no number', setting('verificationMaterial/tlogEntries/0/inclusionProof/logIndex', '-1')],
    [
      'whose proof is endless',
      setting('verificationMaterial/tlogEntries/0/inclusionProof/hashes', Array(65).fill('AAAA')),
    ],
    [
      'whose checkpoint is endless',
      setting('verificationMaterial/tlogEntries/0/inclusionProof/checkpoint/envelope', '\n'.repeat(17_000)),
    ],
  ])('is refused %s', (_, change) => {
    const bundle = bundleOf('log-v1');
    change(bundle);
    expect(verifier.verify(bundle)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/./) });
  });

  it('keeps nobody busy by a log name that is a regular expression', () => {
    const bundle = bundleOf('log-v2');
    const { checkpoint } = entryOf(bundle).inclusionProof;
    checkpoint.envelope = checkpoint.envelope.replace(/\u2014 \S+/, '\u2014 ^(([a-z:/.0-9-]*)*)*!$');
    const started = performance.now();
    expect(verifier.verify(bundle)).toEqual({ kind: 'refused', reason: 'its checkpoint is signed by no log' });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('may have the certificate in a chain, as the first bundles had', () => {
    const bundle = bundleOf('log-v1');
    const { certificate } = bundle.verificationMaterial;
    delete bundle.verificationMaterial.certificate;
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    bundle.verificationMaterial.x509CertificateChain = { certificates: [certificate] };
    const found = verifier.verify(bundle);
    const usual = verifier.verify(bundleOf('log-v1'));
    expect(found).toEqual({ ...usual, bundleDigest: expect.any(String) });
  });

  it('is refused when a certificate says the same thing twice, or not as text', async () => {
    const oid = `${FULCIO_OID}.17`;
    const twice = await instanceOf('no-log').mint({ more: [{ oid, value: '1' }] });
    const legacy = await instanceOf('no-log').mint({
      extensions: { 17: undefined },
      more: [{ oid, value: '4242', legacy: true }],
    });
    const reason = 'an extension of its certificate is there twice or is no text';
    expect(verifier.verify(twice)).toEqual({ kind: 'refused', reason });
    expect(verifier.verify(legacy)).toEqual({ kind: 'refused', reason });
  });

  it('tells nothing of extensions outside 8 to 24', async () => {
    const more = [
      { oid: `${FULCIO_OID}.1`, value: 'https://old.example', legacy: true },
      { oid: `${FULCIO_OID}.25`, value: 'new' },
      { oid: '1.3.6.1.4.1.57265.1.17', value: '1' },
      { oid: `${FULCIO_OID}.17.1`, value: '1' },
    ];
    const found = verifier.verify(await instanceOf('no-log').mint({ more }));
    expect(Object.fromEntries((found as unknown as { extensions: Map<number, string> }).extensions)).toEqual(
      EXTENSIONS,
    );
  });

  it('is refused when its statement is no JSON', async () => {
    const found = verifier.verify(await instanceOf('no-log').mint({ payload: '{' }));
    expect(found).toMatchObject({ kind: 'refused', reason: expect.stringContaining('JSON') });
  });

  it.each(KINDS)('damaged in any leaf is never verified with another meaning, with %s', (kind) => {
    const original = verifier.verify(bundleOf(kind));
    const meaning = toMeaning(original);
    const survivors = new Set<string>();
    let damages = 0;
    for (const path of leavesOf(bundleOf(kind))) {
      for (const damage of DAMAGES) {
        const bundle = bundleOf(kind);
        if (!changeLeaf(bundle, path, damage)) continue;
        damages += 1;
        const result = verifier.verify(bundle);
        if (result.kind !== 'verified') continue;
        expect(toMeaning(result), `${path.join('/')} damaged`).toEqual(meaning);
        survivors.add(path.filter((key) => !/^\d+$/.test(key)).join('/'));
      }
    }
    expect(damages).toBeGreaterThan(50);
    expect([...survivors].filter((path) => !MEANINGLESS.has(path))).toEqual([]);
  });

  it.each(KINDS)(
    'whose member is taken away, or is of another kind, is never verified with another meaning, with %s',
    (kind) => {
      const meaning = toMeaning(verifier.verify(bundleOf(kind)));
      for (const path of nodesOf(bundleOf(kind))) {
        for (const value of [undefined, null, {}, [], [null], 0, 1e30, true, '', 'x']) {
          const bundle = bundleOf(kind);
          const parent = path.slice(0, -1).reduce((part, key) => part[key], bundle);
          if (value === undefined) delete parent[path.at(-1) as string];
          else parent[path.at(-1) as string] = value;
          const result = verifier.verify(bundle);
          if (result.kind === 'verified') expect(toMeaning(result), path.join('/')).toEqual(meaning);
        }
      }
    },
  );

  it.each([
    ['log-v1', 'log-v2'],
    ['log-v2', 'log-v1'],
    ['log-v1', 'no-log'],
    ['no-log', 'log-v2'],
  ] as const)('of %s with the certificate of %s is refused or unknown', (kind, other) => {
    const bundle = bundleOf(kind);
    bundle.verificationMaterial.certificate = bundleOf(other).verificationMaterial.certificate;
    expect(verifier.verify(bundle).kind).not.toBe('verified');
  });

  it('cannot take the log entry of another bundle of the same log', async () => {
    for (const kind of ['log-v1', 'log-v2'] as const) {
      const bundle = bundleOf(kind);
      const other = await instanceOf(kind).mint();
      bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      expect(verifier.verify(bundle).kind).toBe('refused');
    }
  });
});

describe('a verifier', () => {
  it('throws on no JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(verifier.verify(value as JsonValue).kind).not.toBe('verified');
      }),
      { numRuns: 300 },
    );
  });

  it('throws on no bytes in place of certificate, timestamp, body or checkpoint', () => {
    const places = [
      'verificationMaterial/certificate/rawBytes',
      'verificationMaterial/timestampVerificationData/rfc3161Timestamps/0/signedTimestamp',
      'verificationMaterial/tlogEntries/0/canonicalizedBody',
      'verificationMaterial/tlogEntries/0/inclusionProof/checkpoint/envelope',
    ];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...places), (bytes, place) => {
        const bundle = bundleOf('log-v2');
        setting(place, Buffer.from(bytes).toString('base64'))(bundle);
        expect(verifier.verify(bundle).kind).not.toBe('verified');
      }),
      { numRuns: 100 },
    );
  });

  it('survives nesting without end', () => {
    const der = Buffer.alloc(32_000, Buffer.from([0x30, 0x80]));
    const octets = Buffer.alloc(32_000, 0x04);
    for (const bytes of [der, octets]) {
      const bundle = bundleOf('log-v2');
      bundle.verificationMaterial.certificate.rawBytes = bytes.toString('base64');
      expect(verifier.verify(bundle).kind).toBe('refused');
    }
    let deep: JsonValue = [];
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    expect(verifier.verify({ verificationMaterial: deep } as JsonValue).kind).toBe('refused');
  });

  it('keeps the thresholds of a root whose log it cannot read', () => {
    const { root } = instanceOf('log-v1');
    const strange = {
      ...root,
      tlogs: [{ ...root.tlogs[0], publicKey: { ...root.tlogs[0].publicKey, rawBytes: 'AAAA' } }],
    };
    const lenient = createBundleVerifier([strange]);
    const bundle = bundleOf('log-v1');
    expect(lenient.verify(bundle).kind).toBe('unknown');
    bundle.verificationMaterial.tlogEntries = [];
    expect(lenient.verify(bundle).kind).toBe('refused');
  });

  it('takes the root that verifies, of several that hold the same authority', () => {
    const { root } = instanceOf('log-v1');
    const old = { ...root, tlogs: [] };
    expect(createBundleVerifier([old, root]).verify(bundleOf('log-v1')).kind).toBe('verified');
    expect(createBundleVerifier([root, old]).verify(bundleOf('log-v1')).kind).toBe('verified');
  });

  it.each([[{}], [null], ['root'], [{ tlogs: 'none' }]])('is not made from %j, which is no trusted root', (root) => {
    expect(() => createBundleVerifier([root])).toThrow();
  });

  it('knows nobody without a root', () => {
    expect(createBundleVerifier([]).verify(bundleOf('no-log')).kind).toBe('unknown');
  });
});

/** What a verified bundle may not differ in. Of its own digest it says how it was written. */
function toMeaning(result: BundleResult): unknown {
  expect(result.kind).toBe('verified');
  const { bundleDigest: _, extensions, ...rest } = result as Extract<BundleResult, { kind: 'verified' }>;
  return { ...rest, extensions: [...extensions] };
}

/** Leaves that say nothing which counts: what stands in them is written elsewhere, under a signature. */
const MEANINGLESS = new Set([
  // One version of the format for another.
  'mediaType',
  // Beside the proven ones, of the checkpoint.
  'verificationMaterial/tlogEntries/inclusionProof/rootHash',
  'verificationMaterial/tlogEntries/inclusionProof/treeSize',
  // Of a log of version 2, which proves another index and no time.
  'verificationMaterial/tlogEntries/logIndex',
  'verificationMaterial/tlogEntries/integratedTime',
  // Its envelope has parts that nobody signs; the time in it is compared.
  'verificationMaterial/timestampVerificationData/rfc3161Timestamps/signedTimestamp',
]);

type Damage = (text: string) => string;
const flipAt =
  (share: number): Damage =>
  (text) => {
    const at = Math.min(text.length - 1, Math.floor(text.length * share));
    return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  };
const DAMAGES: readonly Damage[] = [
  ...[0, 0.1, 0.25, 0.5, 0.75, 0.9].map(flipAt),
  (text) => text.slice(0, -4),
  (text) => text.slice(4),
  (text) => `AAAA${text}`,
  () => '',
  (text) => (/^\d+$/.test(text) ? String(BigInt(text) + 1n) : `${text}0`),
];

function changeLeaf(bundle: Json, path: readonly string[], damage: Damage): boolean {
  const parent = path.slice(0, -1).reduce((part, key) => part[key], bundle);
  const key = path.at(-1) as string;
  const changed = damage(String(parent[key]));
  const isSame = isBase64Twin(changed, String(parent[key]));
  parent[key] = changed;
  return !isSame;
}

/** Another text of the same bytes is no damage. */
function isBase64Twin(one: string, other: string): boolean {
  return one === other || (other.length > 8 && Buffer.from(one, 'base64').equals(Buffer.from(other, 'base64')));
}

function nodesOf(value: Json, path: readonly string[] = []): string[][] {
  const below = Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([key, part]) =>
    nodesOf(part, [...path, key]),
  );
  return path.length === 0 ? below : [[...path], ...below];
}

function leavesOf(value: Json): string[][] {
  return nodesOf(value).filter((path) => typeof path.reduce((part, key) => part[key], value) !== 'object');
}

/** Sets what is at a path. */
function setting(path: string, value: unknown): (bundle: Json) => void {
  return (bundle) => {
    const keys = path.split('/');
    const parent = keys.slice(0, -1).reduce((part, key) => part[key], bundle);
    parent[keys.at(-1) as string] = value;
  };
}

function entryOf(bundle: Json): Json {
  return bundle.verificationMaterial.tlogEntries[0];
}

function dropPromise(bundle: Json): void {
  delete entryOf(bundle).inclusionPromise;
}

function repeat(list: Json[], times: number): void {
  while (list.length < times) list.push(list[0]);
}
