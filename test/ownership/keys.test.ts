import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  derivePublicKey,
  type PrivateKey,
  type PublicKey,
  parsePublicKey,
  signatureCharsOf,
} from '../../src/ownership/domain/keys.ts';

const DOCS_ED25519 = 'OHjrTGdvR2dFk1g5uTVNJ4/RxpDLYjVJTtTQlcwW0Jg=';
const DOCS_P384 = 'A2hCpZoIur1vFajkiVi3s7PVhaEpgLyg8PaIEt2Z6oqFDTG2BqF+7bBcZG7pExpkgw==';
const DOCS_P384_POINT =
  '046842a59a08babd6f15a8e48958b7b3b3d585a12980bca0f0f68812dd99ea8a850d31b606a17eedb05c646ee9131a64833f9efa3340d3b539e8fbf72232146ac99863dbbba0edfb22e4487be2c4bdf754230dd9f5632ecdb70a9858163a9027b3';
const SEED = '11'.repeat(32);
const SCALAR = '11'.repeat(48);
const SEED_PUBLIC = '0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=';
const SCALAR_PUBLIC = 'Ajhudn6ly3FsnNYg/3NCEpyJKm/M7+YSFAyAv/WelDRoAZ3aFuUHmwwdkAHSOmJLbQ==';
const OFFICIAL_MESSAGE = '2023-01-01T00:00:00Z';
const OFFICIAL_SIGNATURE =
  'a4def627779c0a988b5777e5836823f14813ecbdc07d6ea81cfbd547ffe2cc3bbe918b3791875b6a7a64fb302b81bc5f70b4fe5ed082633c0a36a8e4faa94904';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

function readKey(alg: string, base64: string): PublicKey {
  const key = parsePublicKey(alg, base64);
  if (key.kind !== 'key') throw new Error(key.reason);
  return key;
}

function readPrivate(alg: string, hex: string): PrivateKey {
  const key = derivePublicKey(alg, hex);
  if (key.kind !== 'key') throw new Error(key.reason);
  return key;
}

describe('the keys of the reference', () => {
  it('are read: Ed25519 and P-384 of the official documentation', () => {
    expect(readKey('ed25519', DOCS_ED25519).raw).toHaveLength(32);
    const { raw, sha256 } = readKey('ecdsap384', DOCS_P384);
    expect(Buffer.from(raw).toString('hex')).toBe(`03${DOCS_P384_POINT.slice(2, 98)}`);
    expect(sha256).toBe(createHash('sha256').update(Buffer.from(DOCS_P384, 'base64')).digest('hex'));
  });

  it('are derived from their private keys', () => {
    expect(readPrivate('ed25519', SEED).publicBase64).toBe(SEED_PUBLIC);
    expect(readPrivate('ecdsap384', SCALAR).publicBase64).toBe(SCALAR_PUBLIC);
    expect(readPrivate('ed25519', 'AB'.repeat(32)).publicBase64).toBe(
      readPrivate('ed25519', 'ab'.repeat(32)).publicBase64,
    );
  });

  it('sign and verify the official message', () => {
    expect(readPrivate('ed25519', SEED).sign(bytes(OFFICIAL_MESSAGE))).toBe(OFFICIAL_SIGNATURE);
    const key = readKey('ed25519', SEED_PUBLIC);
    expect(key.verify(bytes(OFFICIAL_MESSAGE), OFFICIAL_SIGNATURE)).toBe(true);
    expect(key.verify(bytes('2023-01-01T00:00:01Z'), OFFICIAL_SIGNATURE)).toBe(false);
    expect(readKey('ed25519', DOCS_ED25519).verify(bytes(OFFICIAL_MESSAGE), OFFICIAL_SIGNATURE)).toBe(false);
  });
});

describe('a public key', () => {
  const p384 = (hex: string) => ['ecdsap384', toBase64(hex)] as const;
  const ed25519 = (hex: string) => ['ed25519', toBase64(hex)] as const;
  const onP384 = DOCS_P384_POINT.slice(2, 98);
  it.each([
    ['an unknown algorithm', 'rsa', DOCS_ED25519],
    ['an algorithm in upper case', 'Ed25519', DOCS_ED25519],
    ['an algorithm with a blank behind it', 'ed25519 ', DOCS_ED25519],
    ['the name of a member of every object', 'toString', DOCS_ED25519],
    ['"short"', 'ecdsap384', 'short'],
    ['nothing', 'ed25519', ''],
    ['no padding', 'ed25519', DOCS_ED25519.slice(0, -1)],
    ['a blank in front', 'ed25519', ` ${DOCS_ED25519}`],
    ['a blank inside', 'ed25519', `${DOCS_ED25519.slice(0, 9)} ${DOCS_ED25519.slice(9)}`],
    ['a line feed behind it', 'ed25519', `${DOCS_ED25519}\n`],
    ['the alphabet of URLs', 'ed25519', DOCS_ED25519.replace('/', '_')],
    ['bits behind the end', 'ed25519', DOCS_ED25519.replace('g=', 'h=')],
    ['very much text', 'ed25519', 'A'.repeat(400)],
    ['31 bytes', ...ed25519('11'.repeat(31))],
    ['33 bytes', ...ed25519('11'.repeat(33))],
    ['the key of the other algorithm', 'ecdsap384', DOCS_ED25519],
    ['49 bytes that begin with 04', ...p384(`04${onP384}`)],
    ['49 bytes that begin with 05', ...p384(`05${onP384}`)],
    ['49 bytes that begin with 00', ...p384(`00${onP384}`)],
    ['an uncompressed point', ...p384(DOCS_P384_POINT)],
    ['a point off the curve (P-384)', ...p384(`02${'00'.repeat(47)}01`)],
    ['an x beyond the field (P-384)', ...p384(`02${'ff'.repeat(48)}`)],
    ['a point off the curve (Ed25519)', ...ed25519(`02${'00'.repeat(31)}`)],
    ['a y beyond the field (Ed25519)', ...ed25519(`ee${'ff'.repeat(30)}7f`)],
    ['a weak point in another encoding (Ed25519)', ...ed25519(`ed${'ff'.repeat(30)}7f`)],
  ])('is refused with %s', (_, alg, base64) => {
    expect(parsePublicKey(alg, base64)).toEqual({ kind: 'problem', reason: expect.any(String) });
  });

  it.each([
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    `01${'00'.repeat(30)}80`,
    `ec${'ff'.repeat(30)}7f`,
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  ])('is refused when anybody can sign for it: %s', (hex) => {
    expect(parsePublicKey('ed25519', toBase64(hex))).toMatchObject({ reason: expect.stringMatching(/weak key/) });
  });

  it('never makes the reader throw', () => {
    const algs = fc.oneof(fc.constantFrom('ed25519', 'ecdsap384'), fc.string());
    const keys = fc.oneof(
      fc.string(),
      fc.uint8Array({ minLength: 30, maxLength: 50 }).map((raw) => Buffer.from(raw).toString('base64')),
    );
    fc.assert(
      fc.property(algs, keys, fc.string(), (alg, base64, signature) => {
        const key = parsePublicKey(alg, base64);
        if (key.kind === 'key') expect(key.verify(bytes('x'), signature)).toBe(false);
      }),
    );
  });
});

describe('a signature', () => {
  const message = bytes('a message');
  it.each([
    ['ed25519', SEED, 128],
    ['ecdsap384', SCALAR, 192],
  ] as const)('of %s is lower-case hex of one length', (alg, secret, chars) => {
    const pair = readPrivate(alg, secret);
    const key = readKey(alg, pair.publicBase64);
    const signature = pair.sign(message);
    expect(signatureCharsOf(alg)).toBe(chars);
    expect(signature).toMatch(new RegExp(`^[0-9a-f]{${chars}}$`));
    expect(key.verify(message, signature)).toBe(true);
    const wrong = ['', 'abcdef1234', signature.slice(2), `${signature}00`, `${signature}\n`, `0x${signature.slice(2)}`];
    for (const other of [...wrong, signature.toUpperCase(), 'zz'.repeat(chars / 2), '00'.repeat(chars / 2)]) {
      expect(key.verify(message, other)).toBe(false);
    }
  });

  it('of P-384 has 96 bytes even where R or S is short: none of 400 is shorter', () => {
    const pair = readPrivate('ecdsap384', SCALAR);
    const signatures = Array.from({ length: 400 }, () => pair.sign(message));
    expect(signatures.filter((signature) => signature.length !== 192)).toEqual([]);
  });

  it('of P-384 with R = 1 and S = ff × 48 is refused without its padding, and judged with it', () => {
    const key = readKey('ecdsap384', SCALAR_PUBLIC);
    expect(key.verify(message, `01${'ff'.repeat(48)}`)).toBe(false);
    expect(key.verify(message, `${'00'.repeat(47)}01${'ff'.repeat(48)}`)).toBe(false);
  });

  it('has no length under an unknown algorithm', () => {
    expect(signatureCharsOf('rsa')).toBeUndefined();
  });
});

describe('a private key', () => {
  it.each([
    ['too short', 'ed25519', '11'.repeat(31)],
    ['too long', 'ed25519', '11'.repeat(33)],
    ['no hex', 'ed25519', 'zz'.repeat(32)],
    ['of the other algorithm', 'ecdsap384', SEED],
    ['zero', 'ecdsap384', '00'.repeat(48)],
    ['beyond the order of the curve', 'ecdsap384', 'ff'.repeat(48)],
    ['of an unknown algorithm', 'rsa', SEED],
  ])('is refused when it is %s, and never printed', (_, alg, secret) => {
    const result = derivePublicKey(alg, secret);
    expect(result.kind).toBe('problem');
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('does not lie open in what is returned', () => {
    expect(JSON.stringify(readPrivate('ed25519', SEED))).not.toContain(SEED);
  });
});
