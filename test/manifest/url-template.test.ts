import { describe, expect, it } from 'vitest';
import { substituteVariables, variablesOf } from '../../src/manifest/url-template.ts';

describe('variablesOf', () => {
  it.each([
    ['http://a/', []],
    ['http://{host}:{port}/{host}', ['host', 'port']],
    ['{}', []],
    ['{}{a}', ['a']],
    ['{--port}', ['--port']],
    ['{a{b}', ['a{b']],
    ['a}b{c', []],
    ['{ }', [' ']],
    ['{a', []],
    ['{{a}}', ['{a']],
  ])('of %j are %j', (template, names) => {
    expect(variablesOf(template)).toEqual(names);
  });
});

describe('substituteVariables', () => {
  it.each([
    ['{scheme}://{host}:{port}/{path}', 'http://example.com:8080/api'],
    ['{protocol}://x', 'http://x'],
    ['http://h:{p}', 'http://h:8080'],
    ['http://h:{p}/x', 'http://h:8080/x'],
    ['http://h:{p}?x', 'http://h:placeholder?x'],
    ['http://h:{a}{b}', 'http://h:placeholderplaceholder'],
    ['http://{a}:{b}/', 'http://placeholder:8080/'],
    ['http://h/{}', 'http://h/{}'],
    ['http://h/{x', 'http://h/{x'],
    ['{a}', 'placeholder'],
    ['', ''],
  ])('%s becomes %s', (template, url) => {
    expect(substituteVariables(template)).toBe(url);
  });
});
