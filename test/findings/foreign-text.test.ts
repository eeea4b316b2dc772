import { describe, expect, it } from 'vitest';
import { neutraliseText, quoteForeignText, stringifySafely } from '../../src/findings/foreign-text.ts';

describe('neutraliseText', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['\u202eevil', '\\u{202e}evil'],
    ['::set-output name=x::y', ': :set-output name=x: :y'],
    ['a ##[add-mask]e', 'a ## [add-mask]e'],
    [':::', ': ::'],
  ])('makes %j harmless', (text, safe) => {
    expect(neutraliseText(text)).toBe(safe);
    expect(neutraliseText(text)).not.toMatch(/##\[|[\u0000-\u001f]/);
  });

  it('leaves ordinary text of any language as it is', () => {
    expect(neutraliseText('Größe 大きさ: 1 # [x]')).toBe('Größe 大きさ: 1 # [x]');
  });

  it('quotes at most two hundred characters', () => {
    expect(quoteForeignText('x'.repeat(500))).toHaveLength(201);
  });
});

describe('stringifySafely', () => {
  it('gives JSON that says the same and cannot act where it is shown', () => {
    const value = { 'a##[x': '\u001b\u009b\u202e\u2028\ufeff###[ ::' };
    const text = stringifySafely(value, 2);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/##\[|[\u0000-\u0009\u001b\u007f-\u009f\u2028\u202e\ufeff]/);
  });
});

describe('quoteForeignText', () => {
  it('cuts no pair of surrogates', () => {
    expect(quoteForeignText(`${'x'.repeat(199)}😀`)).toBe(`${'x'.repeat(199)}…`);
  });

  it('spells out what turns the direction of a text or hides in it', () => {
    expect(quoteForeignText('\u061ca\u200fb\ufeffc')).toBe('\\u{61c}a\\u{200f}b\\u{feff}c');
  });
});
