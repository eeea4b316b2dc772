import { describe, expect, it } from 'vitest';
import { judgeCors, judgeHttps, judgePublicHost, judgeSingleHop } from '../../../src/site/transcripts/judge-hops.ts';
import type { Hop } from '../../../src/site/transcripts/transcript.ts';
import { replyWith } from '../../support/converse.ts';

const BASE = 'https://registry.example';

function replyOver(...hops: readonly (readonly [url: string, origin?: string])[]) {
  const all = hops.map(([url, origin], index): Hop => {
    const headers: Record<string, string> = origin === undefined ? {} : { 'access-control-allow-origin': origin };
    return { url, status: index + 1 < hops.length ? 301 : 200, headers };
  });
  return replyWith({}, { hops: all });
}

describe('hops', () => {
  it.each([
    [['*'], true],
    [['vscode-file://vscode-app'], true],
    [['https://other.example'], false],
    [[undefined], false],
    [['*', '*'], true],
    [[undefined, '*'], false],
    [['*', undefined], false],
  ] as const)('CORS %j is allowed: %s', (origins, allowed) => {
    const reply = replyOver(...origins.map((origin, index) => [`${BASE}/${index}`, origin] as const));
    expect(judgeCors(reply) === undefined).toBe(allowed);
  });

  it.each([
    ['https://registry.example', ['https://registry.example/a'], true],
    ['https://registry.example', ['https://registry.example/a', 'http://registry.example/a/'], false],
    [
      'https://registry.example',
      ['https://registry.example/a', 'http://registry.example/a', 'https://registry.example/a'],
      false,
    ],
    ['http://registry.example', ['http://registry.example/a'], false],
    ['http://127.0.0.1:8080', ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a/'], true],
    ['http://localhost:8080', ['http://localhost:8080/a'], true],
    ['http://[::1]:8080', ['http://[::1]:8080/a'], true],
    ['http://127.0.0.1:8080', ['http://127.0.0.1:8080/a', 'http://localhost:8080/a'], false],
    ['http://127.0.0.1.evil.example', ['http://127.0.0.1.evil.example/a'], false],
  ])('base %s over %j is https throughout: %s', (base, urls, good) => {
    expect(judgeHttps(replyOver(...urls.map((url) => [url] as const)), base) === undefined).toBe(good);
  });

  it.each([
    ['https://registry.example/a', true],
    ['https://10.1.2.3/a', false],
    ['https://192.168.0.1/a', false],
    ['https://172.20.0.1/a', false],
    ['https://172.32.0.1/a', true],
    ['https://[fd00::1]/a', false],
    ['https://localhost/a', false],
    ['https://10.example.com/a', true],
  ])('%s is public: %s', (url, isPublic) => {
    expect(judgePublicHost(replyOver([url]), BASE) === undefined).toBe(isPublic);
  });

  it('says where a redirect goes, with foreign text made safe', () => {
    const reply = replyOver([`${BASE}/a`], [`${BASE}/a/`]);
    const [first, last] = reply.hops;
    const hops = [{ ...first, headers: { location: '/a/\u001b[2J' } }, last] as Hop[];
    expect(judgeSingleHop({ ...reply, hops })?.detail).toBe(
      'status 301 of /a is a redirect (to /a/\\u{1b}[2J); it must be answered directly',
    );
  });
});
