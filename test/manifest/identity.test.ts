import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { identifyServer } from '../../src/manifest/identity.ts';
import { splitServerName } from '../../src/manifest/server-name.ts';

describe('identifyServer', () => {
  it.each([
    ['{"name":"a/b","version":"1"}', { name: 'a/b', version: '1' }],
    ['{"name":"a/b","version_detail":{"version":"2"}}', { name: 'a/b', version: '2' }],
    ['{"name":"a/b","version":"1","version_detail":{"version":"2"}}', { name: 'a/b', version: '1' }],
    ['{"name":"a/b","version":""}', { name: 'a/b', version: '' }],
    ['{"name":"a/b"}', undefined],
    ['{"name":"a/b","version":1}', undefined],
    ['{"name":["a/b"],"version":"1"}', undefined],
    ['{"name":"a/b","version_detail":["1"]}', undefined],
    ['{"__proto__":{"name":"a/b","version":"1"}}', undefined],
  ])('reads %s', (text, identity) => {
    expect(identifyServer(JSON.parse(text))).toEqual(identity);
  });
});

describe('splitServerName', () => {
  it.each<[string, { namespace: string; name: string } | undefined]>([
    ['io.github.Acme/Widget', { namespace: 'io.github.Acme', name: 'Widget' }],
    ['a/b', { namespace: 'a', name: 'b' }],
    ['', undefined],
    ['/', undefined],
    ['a', undefined],
    ['a/', undefined],
    ['/b', undefined],
    ['a//b', undefined],
    ['a/b/', undefined],
    ['a/b/c', undefined],
  ])('splits %j', (name, halves) => {
    expect(splitServerName(name)).toEqual(halves);
  });
});

describe('digestOf', () => {
  it('names the algorithm and counts a string as UTF-8', () => {
    expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('é')).toBe(digestOf(Uint8Array.of(0xc3, 0xa9)));
    expect(digestOf('é')).toBe(`sha256:${createHash('sha256').update('é').digest('hex')}`);
  });
});
