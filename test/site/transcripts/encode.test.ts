import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeComponent, pathEscape, queryEscape } from '../../../src/site/transcripts/encode.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('encoding as clients do it', () => {
  it.each([
    ['io.github.acme/weather', 'io.github.acme%2Fweather', 'io.github.acme%2Fweather', 'io.github.acme%2Fweather'],
    ['1.0.0+build.5', '1.0.0%2Bbuild.5', '1.0.0%2Bbuild.5', '1.0.0+build.5'],
    ['a b', 'a%20b', 'a+b', 'a%20b'],
    ["it's (1)!*~", "it's%20(1)!*~", 'it%27s+%281%29%21%2A~', 'it%27s%20%281%29%21%2A~'],
    ['name:1;2,3?#%', 'name%3A1%3B2%2C3%3F%23%25', 'name%3A1%3B2%2C3%3F%23%25', 'name:1%3B2%2C3%3F%23%25'],
    ['$&=@', '%24%26%3D%40', '%24%26%3D%40', '$&=@'],
    ['1.0.1º', '1.0.1%C2%BA', '1.0.1%C2%BA', '1.0.1%C2%BA'],
    ['\ud800x', '%EF%BF%BDx', '%EF%BF%BDx', '%EF%BF%BDx'],
  ])('encodes %j', (text, component, query, path) => {
    expect(encodeComponent(text)).toBe(component);
    expect(queryEscape(text)).toBe(query);
    expect(pathEscape(text)).toBe(path);
  });

  it('round-trips any text through a query and a path', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new URLSearchParams(`cursor=${queryEscape(text)}`).get('cursor')).toBe(text);
        expect(decodeURIComponent(pathEscape(text))).toBe(text);
        expect(decodeURIComponent(encodeComponent(text))).toBe(text);
        expect(pathEscape(text)).not.toMatch(/[/?#]/);
      }),
    );
  });
});
