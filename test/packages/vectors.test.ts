import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { readSharedJson, sharedExists } from '../manifest/shared-corpus.ts';

interface Vector {
  readonly id: string;
  readonly registry: string;
}

/** Where the vectors of each package registry are run, and how many there are. */
const RUN: Readonly<Record<string, readonly [count: number, file: string]>> = {
  npm: [20, 'readme-packages-vectors.test.ts'],
  pypi: [11, 'readme-packages-vectors.test.ts'],
  nuget: [9, 'readme-packages-vectors.test.ts'],
  cargo: [19, 'readme-packages-vectors.test.ts'],
  oci: [9, 'image-vectors.test.ts'],
  mcpb: [9, 'image-vectors.test.ts'],
};

/** Vectors that nothing runs, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'go-owner-case': 'ownership.md 8.9: later',
  'go-other-owner': 'ownership.md 8.9: later',
  'go-other-host': 'ownership.md 8.9: later',
  'go-gone': 'ownership.md 8.9: later',
  'go-429': 'ownership.md 8.9: later',
  'go-dotdot': 'ownership.md 8.9: later',
};

const vectors = sharedExists
  ? ((readSharedJson('vectors/registries.json.gz') as JsonObject).ownership as unknown as Vector[])
  : [];

describe.skipIf(!sharedExists)('the vectors of package ownership', () => {
  it('are 83, each of them run or listed', () => {
    const run = vectors.filter(({ registry }) => Object.hasOwn(RUN, registry));
    const listed = vectors.filter(({ id }) => Object.hasOwn(NOT_RUN, id));
    expect(run.length + listed.length).toBe(83);
    expect(vectors.filter((vector) => !run.includes(vector) && !listed.includes(vector))).toEqual([]);
    expect(run.filter((vector) => listed.includes(vector))).toEqual([]);
    expect(listed.map(({ id }) => id).sort()).toEqual(Object.keys(NOT_RUN).sort());
  });

  it.each(Object.entries(RUN))('of %s are as many as are run', (registry, [count]) => {
    expect(vectors.filter((vector) => vector.registry === registry)).toHaveLength(count);
  });

  it.skip.each(Object.entries(NOT_RUN))('%s (%s)', () => {});
});
