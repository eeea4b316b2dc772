import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainCovers, judgeDomain, namespaceToDomain } from '../../src/ownership/domain/domain-name.ts';

const LABEL_63 = 'a'.repeat(63);

describe('a domain', () => {
  it.each([
    'example.com',
    'sub.example.com',
    'a.b.c.d.example.com',
    'foo-bar.example.com',
    '123.example.com',
    'Example.COM',
    `${LABEL_63}.com`,
    `${LABEL_63}.${LABEL_63}.${LABEL_63}.${'a'.repeat(57)}.com`,
    'example.co.uk',
    'com.au.example.org',
    'x.constructor',
    'my-site.netlify.app',
    'github.io.evil-example.com',
    'my-org.github.io.example.com',
    'notgithub.io',
  ])('may prove a namespace: %s', (host) => {
    expect(judgeDomain(host)).toEqual({ kind: 'domain', host: host.toLowerCase() });
  });

  it.each([
    ['', 'form'],
    ['127.0.0.1', 'address'],
    ['10.0.0.1', 'address'],
    ['169.254.169.254', 'address'],
    ['127.1', 'address'],
    ['0x7f.1', 'address'],
    ['1.0x7f', 'address'],
    ['1.0X7F', 'address'],
    ['2130706433', 'address'],
    ['::1', 'form'],
    ['[::1]', 'form'],
    ['fe80::1', 'form'],
    ['localhost', 'form'],
    ['kubernetes', 'form'],
    ['internal', 'form'],
    ['-example.com', 'form'],
    ['example.com-', 'form'],
    ['exa mple.com', 'form'],
    ['example..com', 'form'],
    ['example.com.', 'form'],
    ['.example.com', 'form'],
    ['exa_mple.com', 'form'],
    ['example.com/path', 'form'],
    ['example.com:443', 'form'],
    ['user@example.com', 'form'],
    ['example.com\n', 'form'],
    ['\u212aexample.com', 'form'],
    ['exämple.com', 'form'],
    [`${LABEL_63}a.com`, 'form'],
    [`${LABEL_63}.${LABEL_63}.${LABEL_63}.${'a'.repeat(58)}.com`, 'form'],
    ['github.io', 'shared-hosting'],
    ['my-org.github.io', 'shared-hosting'],
    ['my-org.GitHub.IO', 'shared-hosting'],
    ['sub.my-org.github.io', 'shared-hosting'],
    ['gitlab.io', 'shared-hosting'],
    ['my-org.gitlab.io', 'shared-hosting'],
    ['my-org.GitLab.IO', 'shared-hosting'],
    ['sub.my-org.gitlab.io', 'shared-hosting'],
    ['raw.githubusercontent.com', 'shared-hosting'],
    ['github.com', 'shared-hosting'],
    ['gist.github.com', 'shared-hosting'],
    ['gitlab.com', 'shared-hosting'],
    ['co.uk', 'public-suffix'],
    ['COM.au', 'public-suffix'],
    ['xn--80ak6aa92e.com', 'idn'],
    ['api.XN--80ak6aa92e.com', 'idn'],
  ])('may not: "%s" (%s)', (host, fault) => {
    expect(judgeDomain(host)).toMatchObject({ kind: 'problem', fault, reason: expect.any(String) });
  });

  it('with a label in another script still has a name, for the review', () => {
    expect(judgeDomain('XN--80ak6aa92e.com')).toMatchObject({ fault: 'idn', host: 'xn--80ak6aa92e.com' });
  });

  it('is what WHATWG URLs take for a name too, whenever it is accepted', () => {
    const label = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,5}$/), fc.constantFrom('0x7f', '1', 'com', 'xn--a', ''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.')),
        ),
        (text) => {
          const judged = judgeDomain(text);
          if (judged.kind === 'domain') expect(new URL(`https://${judged.host}/`).hostname).toBe(judged.host);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('what a domain reaches', () => {
  it.each([
    ['example.com', 'com.example', true],
    ['example.com', 'com.example.api', true],
    ['example.com', 'com.example.v1.api', true],
    ['EXAMPLE.com', 'COM.Example', true],
    ['api.example.com', 'com.example.api', true],
    ['api.example.com', 'com.example.api.v1', true],
    ['api.example.com', 'com.example', false],
    ['my-app.example-site.com', 'com.example-site.my-app', true],
    ['my-app.example-site.com', 'com.example-site.my-app.x', true],
    ['example.com', 'com.otherdomain', false],
    ['example.com', 'com.example-other', false],
    ['example.com', 'com.anexample', false],
    ['example.com', 'com', false],
    ['example.com', 'com.example.', false],
    ['example.com', 'example.com', false],
    ['example.com', 'com.exampl\u00e9', false],
    ['kelvin.com', 'com.\u212aelvin', false],
  ])('by DNS: %s, %s: %s', (domain, namespace, expected) => {
    expect(domainCovers(domain, namespace, 'dns')).toBe(expected);
  });

  it.each([
    ['example.com', 'com.example', true],
    ['example.com', 'com.example.api', false],
    ['api.example.com', 'com.example', false],
  ])('by HTTP: %s, %s: %s', (domain, namespace, expected) => {
    expect(domainCovers(domain, namespace, 'http')).toBe(expected);
  });

  it('is the namespace read backwards', () => {
    expect(namespaceToDomain('com.Example.api')).toBe('api.example.com');
  });
});
