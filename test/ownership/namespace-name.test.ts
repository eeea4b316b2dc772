import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameIgnoringCase, toAsciiLower } from '../../src/ownership/ascii-case.ts';
import { classifyNamespace } from '../../src/ownership/namespace-name.ts';

describe('a namespace', () => {
  it.each([
    ['io.github.alice', { kind: 'github', owner: 'alice' }],
    ['IO.GitHub.Alice-B', { kind: 'github', owner: 'alice-b' }],
    ['com.example', { kind: 'domain', host: 'example.com' }],
    ['Com.Example.API', { kind: 'domain', host: 'api.example.com' }],
    ['com.example-site.my-app', { kind: 'domain', host: 'my-app.example-site.com' }],
    ['io.modelcontextprotocol.anonymous', { kind: 'domain', host: 'anonymous.modelcontextprotocol.io' }],
    ['io.github-like', { kind: 'domain', host: 'github-like.io' }],
    ['com.evil-example.io.github', { kind: 'domain', host: 'github.io.evil-example.com' }],
    ['com.example.io.github.my-org', { kind: 'domain', host: 'my-org.github.io.example.com' }],
  ])('%s stands for %j', (namespace, name) => {
    expect(classifyNamespace(namespace)).toEqual(name);
  });

  it.each([
    ['io.github', '"io.github" alone names no GitHub account; write "io.github.<login>"'],
    ['io.github.', '"" is no login that GitHub gives'],
    ['io.github.alice.sub', '"alice.sub" is no login that GitHub gives'],
    ['io.github.-alice', '"-alice" is no login that GitHub gives'],
    ['io.github.аlice', '"аlice" is no login that GitHub gives'],
    [`io.github.${'a'.repeat(40)}`, `"${'a'.repeat(40)}" is no login that GitHub gives`],
    ['IO.GitLab.Evil', 'no kind of proof shows who holds a GitLab account'],
    ['io.gitlab', 'no kind of proof shows who holds a GitLab account'],
    ['com.github', 'many people hold pages and names below github.com, so it proves nobody'],
    ['com.GitHub.gist', 'many people hold pages and names below github.com, so it proves nobody'],
    ['com.gitlab.x', 'many people hold pages and names below gitlab.com, so it proves nobody'],
    ['com.githubusercontent.raw', 'many people hold pages and names below githubusercontent.com, so it proves nobody'],
    ['localhost', 'it has no dot, so it is no domain written backwards'],
    ['', 'it has no dot, so it is no domain written backwards'],
    ['com..example', '"example..com", which is it backwards, is no host name'],
    ['com.-example', '"-example.com", which is it backwards, is no host name'],
    ['com.ex_ample', '"ex_ample.com", which is it backwards, is no host name'],
    [`com.${'a'.repeat(64)}`, `"${'a'.repeat(60)}…", which is it backwards, is no host name`],
    [`com${'.abcdefg'.repeat(32)}`, `"${'abcdefg.'.repeat(7)}abcd…", which is it backwards, is no host name`],
  ])('%j cannot be proven', (namespace, reason) => {
    expect(classifyNamespace(namespace)).toEqual({ kind: 'none', reason });
  });

  it('threat 32: no case makes another kind of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('io.github.evil', 'io.gitlab.evil', 'com.example', 'io.github'),
        fc.array(fc.boolean()),
        (name, upper) => {
          const mixed = [...name].map((char, index) => (upper[index] ? char.toUpperCase() : char)).join('');
          expect(classifyNamespace(mixed)).toEqual(classifyNamespace(name));
        },
      ),
    );
  });

  it('is classified without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(['github', 'domain', 'none']).toContain(classifyNamespace(text).kind);
      }),
    );
  });
});

describe('the case of ASCII letters', () => {
  it('is all that is folded: no other letter becomes one of them', () => {
    expect(toAsciiLower('AbZ\u212aİÄ')).toBe('abz\u212aİÄ');
    expect(isSameIgnoringCase('Ken', 'kEN')).toBe(true);
    expect(isSameIgnoringCase('Ken', '\u212aen')).toBe(false);
  });
});
