import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { derivePublicKey, parsePublicKey } from '../../src/ownership/domain/keys.ts';
import { parseIssued, renderStatement, type StatementFields } from '../../src/ownership/domain/statement.ts';

const DIGEST = digestOf('{}\n');
const FIELDS: StatementFields = {
  registryId: 'registry.example.org',
  action: 'publish',
  name: 'com.example/weather',
  version: '1.2.3',
  digest: DIGEST,
  issued: '2026-01-02T03:04:05Z',
};
const SIGNATURE =
  'a9a04081ff0361738f6e91a72c7b4c5186f07d339522b6d7c79fbfd6b75476dd4901ca0e2a87025751b9db9a176c8f4085d3a95d3b65eb2eac8cd216334a5800';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(fields: StatementFields): string {
  const result = renderStatement(fields);
  if (result.kind !== 'statement') throw new Error(result.reason);
  return result.text;
}

describe('the statement', () => {
  it('has the bytes of the reference, and the signature of the 0x11 key', () => {
    expect(DIGEST).toBe('sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356');
    const text = textOf(FIELDS);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '4eacee5fe87668a174779091b8db3445a6a754ed9fc1e9a9494e0add627a7cf2',
    );
    const pair = derivePublicKey('ed25519', '11'.repeat(32));
    expect(pair.kind === 'key' && pair.sign(bytes(text))).toBe(SIGNATURE);
  });

  it('is refused with CRLF, without the final LF and with members in another order', () => {
    const key = parsePublicKey('ed25519', '0EqyMnQrtKs6E2i9RhXk5tAiSrcaAWuvhSCjMsl3hzc=');
    if (key.kind !== 'key') throw new Error(key.reason);
    const text = textOf(FIELDS);
    const lines = text.trimEnd().split('\n');
    const reordered = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    expect(key.verify(bytes(text), SIGNATURE)).toBe(true);
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      text.trimEnd(),
      `${reordered}\n`,
      `${text}\n`,
      `\ufeff${text}`,
    ]) {
      expect(key.verify(bytes(other), SIGNATURE)).toBe(false);
    }
  });

  it('has one line more, between digest and issued, with an action on what is published', () => {
    expect(
      textOf({ ...FIELDS, action: 'restore', prev: digestOf('old') })
        .split('\n')
        .slice(5),
    ).toEqual([`digest: ${DIGEST}`, `prev: ${digestOf('old')}`, 'issued: 2026-01-02T03:04:05Z', '']);
  });

  it.each<[string, Partial<StatementFields>]>([
    ['a line feed in the name', { name: 'com.example/weather\nversion: 9' }],
    ['a carriage return in the version', { version: '1.2.3\r' }],
    ['a tab in the version', { version: '1\t2' }],
    ['an escape in the version', { version: '1\u001b[0m' }],
    ['a NEL in the version', { version: '1\u0085' }],
    ['a line separator in the version', { version: '1\u2028' }],
    ['half a character in the version', { version: '1\ud800' }],
    ['a line feed in the registry id', { registryId: 'registry.example.org\naction: publish' }],
    ['no registry id', { registryId: '' }],
    ['a registry without a name of its own', { registryId: 'localhost' }],
    ['no name', { name: '' }],
    ['no version', { version: '' }],
    ['an endless version', { version: '1'.repeat(1_001) }],
    ['another action', { action: 'edit' as 'publish' }],
    ['a digest without its algorithm', { digest: DIGEST.slice(7) }],
    ['a digest in upper case', { digest: DIGEST.toUpperCase() }],
    ['a time with a fraction', { issued: '2026-01-02T03:04:05.000Z' }],
    ['a time in another zone', { issued: '2026-01-02T03:04:05+00:00' }],
    ['a day that is none', { issued: '2026-02-30T03:04:05Z' }],
    ['a month that is none', { issued: '2026-13-01T03:04:05Z' }],
    ['a publication with a previous record', { prev: DIGEST }],
    ['a restore without the previous record', { action: 'restore' }],
    ['a restore after something that is no digest', { action: 'restore', prev: 'sha256:0' }],
  ])('cannot be made with %s', (_, change) => {
    expect(renderStatement({ ...FIELDS, ...change })).toEqual({ kind: 'problem', reason: expect.any(String) });
  });

  it('is never the same for two different sets of fields', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('1', '1\nversion: 2', '1\u2028', 'a', 'a\n', ' a', 'a ', '\ud800', '\udc00'),
    );
    const fields = fc.record({
      registryId: value,
      action: fc.constantFrom('publish' as const, 'delete' as const),
      name: value,
      version: value,
      digest: fc.constantFrom(DIGEST, digestOf('other')),
      issued: fc.constantFrom('2026-01-02T03:04:05Z', '2026-01-02T03:04:06Z'),
    });
    const complete = fields.map((made) => (made.action === 'publish' ? made : { ...made, prev: DIGEST }));
    fc.assert(
      fc.property(complete, complete, (one, other) => {
        const [first, second] = [renderStatement(one), renderStatement(other)];
        if (first.kind !== 'statement' || second.kind !== 'statement') return;
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(Buffer.from(first.text).equals(Buffer.from(second.text))).toBe(isSame);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('issued', () => {
  it('is read to the millisecond', () => {
    expect(parseIssued('1970-01-01T00:00:01Z')).toBe(1_000);
    expect(parseIssued('2026-01-02T24:00:00Z')).toBeUndefined();
    expect(parseIssued('now')).toBeUndefined();
  });
});
