import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants } from '../../src/manifest/compare-instants.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { compareVersions, isSemver, selectLatest } from '../../src/manifest/version-order.ts';
import { readSharedJson, sharedExists } from './shared-corpus.ts';

const at = (second: number) => new Date(second * 1000).toISOString();
const compare = (a: string, b: string) =>
  compareVersions({ version: a, publishedAt: at(1) }, { version: b, publishedAt: at(1) });

interface Event {
  readonly publish?: string;
  readonly version?: string;
  readonly status?: string;
}

/** The state after a sequence of events; each publication is a second later. */
function replay(events: readonly Event[]) {
  const versions: { version: string; publishedAt: string; status: string }[] = [];
  for (const [index, { publish, version, status = 'active' }] of events.entries()) {
    if (publish !== undefined) versions.push({ version: publish, publishedAt: at(index), status });
    for (const known of versions) if (known.version === version) known.status = status;
  }
  return versions;
}

const publish = (...versions: string[]): Event[] => versions.map((version) => ({ publish: version }));
const set = (version: string, status: string): Event => ({ version, status });

describe('isSemver', () => {
  it.each([
    ...['1.0.0', '0.0.0', '100.200.300', '1.0.0-alpha', '1.0.0-1', '1.0.0-beta.2.3', '1.0.0-pre-release', 'v1.0.0'],
    ...['2025.11.25', '2025.6.18', '1.0.0+build.5', 'v1.2.3-rc.1+b', '1.0.0-0a', '99999999999999999999.0.0'],
  ])('takes %s', (version) => {
    expect(isSemver(version)).toBe(true);
  });

  it.each([
    ...['', '1', '1.0', '1.0.0.0', '2021.03.15', 'a.0.0', '1.0.c', '1.0.0-', '1.0.0-alpha@1', 'snapshot', '2025-06-18'],
    ...[
      'v1.0',
      '1.0.0-01',
      '01.0.0',
      '1.0.0+',
      'V1.0.0',
      '1.0.0 ',
      '1.0.0-a..b',
      '1.0.0\n',
      `1.0.0-${'a'.repeat(250)}`,
    ],
  ])('does not take %j', (version) => {
    expect(isSemver(version)).toBe(false);
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.9.9', '2.0.0'],
    ['1.2.0', '1.10.0'],
    ['1.0.0-alpha', '1.0.0'],
    ['1.0.0-alpha.2', '1.0.0-alpha.10'],
    ['1.0.0-1', '1.0.0-alpha'],
    ['1.0.0-alpha', '1.0.0-alpha.1'],
    ['1.0.0-alpha.1.2', '1.0.0-alpha.1.beta'],
    ['1.0.0-Beta', '1.0.0-alpha'],
    ['1.0.0--', '1.0.0-a'],
    ['1.0.0-a-b', '1.0.0'],
    ['2025.6.18', '2025.11.25'],
    ['9007199254740992.0.0', '9007199254740993.0.0'],
    ['2025.06.18', '0.0.1'],
    ['custom', '1.0.0-alpha'],
    ['', '1.0.0'],
  ])('puts %s below %s', (lower, higher) => {
    expect(compare(lower, higher)).toBe(-1);
    expect(compare(higher, lower)).toBe(1);
  });

  it.each([
    ['1.0.0+a', '1.0.0+b'],
    ['v1.0.0', '1.0.0'],
    ['snapshot', 'latest'],
  ])('puts %s level with %s', (a, b) => {
    expect(compare(a, b)).toBe(0);
  });

  it('orders by time where neither is semver', () => {
    const early = { version: 'z', publishedAt: '2025-09-08T23:47:09.4Z' };
    const late = { version: 'a', publishedAt: '2025-09-08T23:47:09.400000001Z' };
    expect([compareVersions(early, late), compareVersions(late, early)]).toEqual([-1, 1]);
  });
});

describe('compareInstants', () => {
  it.each([
    ['2025-09-08T23:47:09Z', '2025-09-08T23:47:09.1Z'],
    ['2025-09-08T23:47:09.452137971Z', '2025-09-08T23:47:09.452138Z'],
    ['2025-09-08T23:47:09.9Z', '2025-09-08T23:47:10Z'],
    ['2025-01-01T01:00:00+02:00', '2025-01-01T00:00:00Z'],
    ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
    ['2025-12-31T23:59:59.9Z', '2025-12-31T23:59:60Z'],
    ['yesterday', '0001-01-01T00:00:00Z'],
    ['2025-99-01T00:00:00Z', '1970-01-01T00:00:00Z'],
  ])('puts %s before %s', (early, late) => {
    expect([compareInstants(early, late), compareInstants(late, early)]).toEqual([-1, 1]);
  });

  it.each([
    ['2025-09-08T23:47:09Z', '2025-09-08t23:47:09.000z'],
    ['2025-01-01T00:00:00-01:30', '2025-01-01T01:30:00+00:00'],
    ['', 'yesterday'],
  ])('puts %s level with %s', (a, b) => {
    expect(compareInstants(a, b)).toBe(0);
  });
});

describe('selectLatest', () => {
  it.each<[string, Event[], string]>([
    ['the highest', publish('1.0.0', '2.0.0', '2.1.0'), '2.1.0'],
    ['the highest, not the newest', publish('2.0.0', '1.9.5'), '2.0.0'],
    ['a release before its prerelease', publish('1.2.3', '1.2.3-1'), '1.2.3'],
    ['a prerelease of a higher version', publish('1.2.3', '1.3.0-rc.1'), '1.3.0-rc.1'],
    ['semver before others', publish('1.0.0', 'nightly'), '1.0.0'],
    ['semver before earlier others', publish('nightly', '0.0.1'), '0.0.1'],
    ['the newest where none is semver', publish('2025.06.18', '2025.06.17'), '2025.06.17'],
    ['semver before a later date with zeros', publish('2025.6.18', '2025.07.01'), '2025.6.18'],
    ['the earlier of two builds', publish('1.0.0+1', '1.0.0+2'), '1.0.0+1'],
    ['what is not deleted', [...publish('1.0.0', '2.0.0'), set('2.0.0', 'deleted')], '1.0.0'],
    ['deprecated versions too', [...publish('1.0.0', '2.0.0'), set('2.0.0', 'deprecated')], '2.0.0'],
    [
      'the highest deleted one when all are',
      [...publish('1.0.0', '2.0.0'), set('1.0.0', 'deleted'), set('2.0.0', 'deleted')],
      '2.0.0',
    ],
    ['the highest of a hundred', publish(...Array.from({ length: 100 }, (_, patch) => `1.0.${patch}`)), '1.0.99'],
    // The official registry, which goes by history, keeps the flag on 2.0.0 until the next change of a status.
    ['1.0.0 after a deleted 2.0.0', [...publish('2.0.0'), set('2.0.0', 'deleted'), ...publish('1.0.0')], '1.0.0'],
  ])('takes %s', (_, events, expected) => {
    expect(selectLatest(replay(events))?.version).toBe(expected);
    expect(selectLatest(replay(events).reverse())?.version).toBe(expected);
  });

  it('breaks a tie of time by the bytes of the version', () => {
    const tie = (...versions: string[]) =>
      versions.map((version) => ({ version, publishedAt: at(1), status: 'active' }));
    expect(selectLatest(tie('1.0.0+b', '1.0.0+a'))?.version).toBe('1.0.0+a');
    expect(selectLatest(tie('\u{1F600}', '\uFF5E'))?.version).toBe('\uFF5E');
    expect(selectLatest(tie('ab', 'a'))?.version).toBe('a');
  });

  it('has none to take from none', () => {
    expect(selectLatest([])).toBeUndefined();
  });

  it('does not depend on the order of the versions', () => {
    const version = fc.record({
      version: fc.constantFrom('1.0.0', 'v1.0.0', '1.0.0+a', '1.0.0-rc.1', '2.0.0', 'nightly', '2025.06.18', 'a', ''),
      publishedAt: fc.constantFrom(at(1), at(2), '', '1970-01-01T00:00:01.000000000+00:00'),
      status: fc.constantFrom('active', 'deprecated', 'deleted'),
    });
    const versions = fc.uniqueArray(version, { selector: (v) => v.version });
    const shuffled = versions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(selectLatest(other)).toBe(selectLatest(list));
      }),
    );
  });
});

describe.skipIf(!sharedExists)('the vectors', () => {
  const vectors = (sharedExists ? readSharedJson('vectors/versions.json.gz') : {}) as Record<string, JsonObject[]>;

  it('of is_semver hold', () => {
    const wrong = (vectors.is_semver ?? []).filter(
      (row) => isSemver(String(row.version)) !== (row.ours ?? row.is_semver),
    );
    expect(wrong).toEqual([]);
  });

  it('of compare hold', () => {
    const wrong = (vectors.compare ?? []).filter((row) => {
      const a = { version: String(row.a), publishedAt: at(Number(row.time_a ?? 2)) };
      const b = { version: String(row.b), publishedAt: at(Number(row.time_b ?? 2)) };
      return compareVersions(a, b) !== (row.ours ?? row.expected);
    });
    expect(wrong).toEqual([]);
  });

  it('of latest hold', () => {
    const wrong = (vectors.latest ?? []).filter((row) => {
      return selectLatest(replay(row.events as Event[]))?.version !== (row.ours ?? row.expected_latest);
    });
    expect(wrong).toEqual([]);
  });

  it('are there', () => {
    expect([vectors.is_semver, vectors.compare, vectors.latest].map((rows) => (rows?.length ?? 0) > 4)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
