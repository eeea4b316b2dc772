import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, parseKeyRecords, renderKeyRecord } from '../../src/ownership/domain/key-record.ts';

const KEY = 'OHjrTGdvR2dFk1g5uTVNJ4/RxpDLYjVJTtTQlcwW0Jg=';
const OTHER = '0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=';
const GOOD = `v=MCPv1; k=ed25519; p=${KEY}`;
const P384 = 'v=MCPv1; k=ecdsap384; p=A2hCpZoIur1vFajkiVi3s7PVhaEpgLyg8PaIEt2Z6oqFDTG2BqF+7bBcZG7pExpkgw==';

describe('a key record', () => {
  it.each([
    ['as documented', GOOD],
    ['without blanks', `v=MCPv1;k=ed25519;p=${KEY}`],
    ['with many blanks', `v=MCPv1;   k=ed25519;  p=${KEY}`],
    ['with text around it', `my key: ${GOOD}; thanks`],
    ['with a second one behind it: the first wins', `${GOOD} v=MCPv1; k=ed25519; p=${OTHER}`],
  ])('is read %s', (_, text) => {
    const { keys, problems } = parseKeyRecords([text]);
    expect(problems).toEqual([]);
    expect(keys).toEqual([{ key: expect.anything(), base64: KEY, fingerprint: 'ed25519:OHjrTGdv' }]);
  });

  it.each([
    ['a lower-case version', `v=mcpv1; k=ed25519; p=${KEY}`],
    ['an upper-case K', `v=MCPv1; K=ed25519; p=${KEY}`],
    ['a blank before the first semicolon', `v=MCPv1 ; k=ed25519; p=${KEY}`],
    ['a blank behind the algorithm', `v=MCPv1; k=ed25519 ; p=${KEY}`],
    ['an upper-case algorithm', `v=MCPv1; k=ED25519; p=${KEY}`],
    ['another version', `v=MCPv1, k=ed25519; p=${KEY}`],
    ['no key', 'v=MCPv1; k=ed25519; p='],
    ['nonsense as a key', 'v=MCPv1; k=ed25519; p=someNonsense'],
    ['a key without padding', `v=MCPv1; k=ed25519; p=${KEY.slice(0, -1)}`],
    ['very much text', `v=MCPv1; k=ed25519; p=${'A'.repeat(4_000)}`],
  ])('is no key with %s, and that is told in short', (_, text) => {
    const { keys, problems } = parseKeyRecords([text]);
    expect(keys).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text.length).toBeLessThanOrEqual(121);
  });

  it('is nothing to tell when it is somebody else’s record', () => {
    expect(parseKeyRecords(['v=spf1 -all', 'google-site-verification=abc', '', 'v=DMARC1; p=none'])).toEqual({
      keys: [],
      problems: [],
    });
  });

  it('counts beside one that cannot be read', () => {
    const { keys, problems } = parseKeyRecords(['v=MCPv1; k=ed25519; p=someNonsense', GOOD, P384]);
    expect(keys.map(({ fingerprint }) => fingerprint)).toEqual(['ed25519:OHjrTGdv', 'ecdsap384:A2hCpZoI']);
    expect(problems).toHaveLength(1);
  });

  it('is written in the documented form', () => {
    expect(renderKeyRecord('ed25519', KEY)).toBe(GOOD);
    expect(fingerprintOf('ed25519', KEY)).toBe('ed25519:OHjrTGdv');
  });

  it('never makes the reader throw', () => {
    const parts = fc.constantFrom('v=MCPv1;', ' ', 'k=', 'ed25519', ';', 'p=', KEY, 'x', '\n');
    const texts = fc.array(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((list) => list.join('')),
      ),
    );
    fc.assert(
      fc.property(texts, (list) => {
        const { keys, problems } = parseKeyRecords(list);
        expect(keys.length + problems.length).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});
