import { describe, expect, it } from 'vitest';
import { neutraliseText, quoteForeignText } from '../../src/findings/foreign-text.ts';

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
