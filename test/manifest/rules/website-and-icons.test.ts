import { describe, expect, it } from 'vitest';
import { ICON_RULES } from '../../../src/manifest/rules/icons.ts';
import type { Rule } from '../../../src/manifest/rules/rule.ts';
import { WEBSITE_RULES } from '../../../src/manifest/rules/website.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { fixed, HOSTILE, timeOf, told } from './judging.ts';

function fixOf(rules: readonly Rule[], change: JsonObject): { server: JsonObject; safe: boolean } | undefined {
  return rules.flatMap((rule) => fixed(rule, change) ?? [])[0];
}

/** URL, code about a websiteUrl, code about an icon, suggestion (`!` safe). */
const SAME: [string, string | undefined, string | undefined, string | undefined][] = [
  ['https://example.com', undefined, undefined, undefined],
  ['https://example.com/docs?a=b#c', undefined, undefined, undefined],
  ['HTTPS://example.com', undefined, undefined, undefined],
  ['https://localhost/docs', undefined, undefined, undefined],
  ['https://127.0.0.1:8080/x', undefined, undefined, undefined],
  ['https://[::1]/x', undefined, undefined, undefined],
  ['https://xn--bcher-kva.example/', undefined, undefined, undefined],
  ['https://', 'website-url-no-host ?', 'icon-src-no-host ?', undefined],
  ['https:example.com', 'website-url-no-host ?', 'icon-src-no-host ?', 'https://example.com'],
  ['https:/example.com', 'website-url-no-host ?', 'icon-src-no-host ?', 'https://example.com'],
  ['https:///example.com', 'website-url-no-host ?', 'icon-src-no-host ?', 'https://example.com'],
  ['http://example.com', 'website-url-invalid-scheme', 'icon-src-invalid-scheme', 'https://example.com'],
  ['ftp://example.com/i.png', 'website-url-invalid-scheme', 'icon-src-invalid-scheme', undefined],
  ['mailto:a@example.com', 'website-url-invalid-scheme', 'icon-src-invalid-scheme', undefined],
  ['data:image/png;base64,AAAA', 'website-url-invalid-scheme', 'icon-src-invalid-scheme', undefined],
  ['javascript:alert(1)', 'website-url-invalid-scheme', 'icon-src-invalid-scheme', undefined],
  ['//example.com/x', 'website-url-must-be-absolute', 'icon-src-not-absolute', 'https://example.com/x'],
  ['/icon.png', 'website-url-must-be-absolute', 'icon-src-not-absolute', undefined],
  ['ht tp://example.com/docs', 'invalid-website-url', 'icon-src-invalid-url', undefined],
  ['https://example.com/a b', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/a%20b'],
  ['https://example.com/"a"', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/%22a%22'],
  ['https://example.com/<a>', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/%3Ca%3E'],
  ['https://example.com/a\nb', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/ab'],
  ['https://example.com/\u0001', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/'],
  [' https://example.com/\n', 'website-url-invalid-characters', 'icon-src-invalid-url', 'https://example.com/!'],
  ['https://example.com/100%', 'invalid-website-url', 'icon-src-invalid-url', 'https://example.com/100%25'],
  ['https://exa mple.com', 'website-url-invalid-characters', 'icon-src-invalid-url', undefined],
  ['https://1.2.3.999/', 'invalid-website-url', 'icon-src-invalid-url', undefined],
  [`https://${'a'.repeat(1_000)}/`, 'invalid-website-url', 'icon-src-invalid-url', undefined],
  ['https://example.com:99999/', 'invalid-website-url', 'icon-src-invalid-url', undefined],
  ['', 'schema-violation', 'schema-violation', undefined],
];

describe('websiteUrl', () => {
  it.each([
    ...SAME.map(([url, code, , suggestion]) => [url, code, suggestion] as const),
    ["https://example.com/it's", 'website-url-invalid-characters', 'https://example.com/it%27s'],
    ['example.com/docs', 'website-url-must-be-absolute', 'https://example.com/docs'],
    ['example.com:8080/docs', 'website-url-invalid-scheme', 'https://example.com:8080/docs'],
    ['docs', 'website-url-must-be-absolute', undefined],
  ] as const)('%j gives %j and the suggestion %j', (websiteUrl, code, suggestion) => {
    expect(told({ websiteUrl })).toEqual(code === undefined ? [] : [`/websiteUrl ${code}`]);
    const result = fixOf(WEBSITE_RULES, { websiteUrl });
    expect(result && `${String(result.server.websiteUrl)}${result.safe ? '!' : ''}`).toBe(suggestion);
  });

  it('takes no long time', () => {
    for (const websiteUrl of HOSTILE) expect(timeOf(() => fixOf(WEBSITE_RULES, { websiteUrl }))).toBeLessThan(100);
  });
});

describe('icons[].src', () => {
  it.each([
    ...SAME.map(([url, , code, suggestion]) => [url, code, suggestion] as const),
    ["https://example.com/it's.png", undefined, undefined],
    ['icon.png', 'icon-src-not-absolute', undefined],
  ] as const)('%j gives %j and the suggestion %j', (src, code, suggestion) => {
    const icons = [{ src: 'https://cdn.other.example/i.png' }, { src }];
    expect(told({ icons })).toEqual(code === undefined ? [] : [`/icons/1/src ${code}`]);
    const result = fixOf(ICON_RULES, { icons });
    const fixedSrc = result && (result.server.icons as { src: string }[])[1]?.src;
    expect(fixedSrc && `${fixedSrc}${result?.safe ? '!' : ''}`).toBe(suggestion);
  });

  it('is one finding each, beside an overlong data URL', () => {
    expect(told({ icons: [{ src: `data:image/png;base64,${'A'.repeat(300)}` }, 5, { src: 5 }] })).toEqual(
      expect.arrayContaining(['/icons/0/src icon-src-invalid-scheme']),
    );
  });

  it('takes no long time', () => {
    for (const src of HOSTILE) expect(timeOf(() => fixOf(ICON_RULES, { icons: [{ src }] }))).toBeLessThan(100);
  });
});
