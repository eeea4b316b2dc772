import { describe, expect, it } from 'vitest';
import { allKey, latestKey, longAllKey, parseAllKey, parseLatestKey } from '../../src/site/list-keys.ts';

/** Found by search: the first twelve digits of their hashes are equal. */
const TWINS = ['1.0.0-0a150645c726', '1.0.0-89f96dd88673'] as const;

describe('list keys', () => {
  it('tell two versions apart that somebody has made to share a short hash', () => {
    const [a, b] = TWINS;
    expect(allKey('io.github.alice/weather', a)).toBe(allKey('io.github.alice/weather', b));
    const key = longAllKey('io.github.alice/weather', b);
    expect(key).not.toBe(longAllKey('io.github.alice/weather', a));
    expect(parseAllKey(key)).toMatchObject({ name: 'io.github.alice/weather' });
  });

  it('read back to the name', () => {
    expect(parseLatestKey(latestKey('io.github.alice/my_weather.x'))).toBe('io.github.alice/my_weather.x');
    expect(parseAllKey(allKey('a.b/c', '1.0.0'))?.name).toBe('a.b/c');
  });
});
