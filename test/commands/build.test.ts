import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { UserError } from '../../src/commands/world.ts';
import { toEntryPaths } from '../../src/registry/entry-path.ts';
import { hashSite, readBuilt, readSite } from '../e2e/site-tree.ts';
import { type MadeVersion, renderVersion, writeTree, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { createTestClock, createTestWorld } from '../support/world.ts';

let room: string;
beforeAll(() => {
  room = makeRoom('build-');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
function fresh(): string {
  numbered += 1;
  return join(room, `x-${numbered}`);
}

interface Row {
  readonly server: { readonly name: string; readonly version: string };
}

const BASE = { baseUrl: 'https://acme.example' };

/** Any version that the path rules take. */
const versionText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((version) => toEntryPaths('com.example/a1', version).kind === 'path');

/** Up to a dozen entries, no two of a server alike but for case or Unicode form. */
const entries: fc.Arbitrary<MadeVersion[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('com.example/a1', 'com.example/a2', 'io.github.bob/Tool', 'x.y/z'),
    version: fc.oneof(versionText, fc.constantFrom('1.0.0', '1.0.1', '2.0.0-rc.1', '10.0.0')),
    receipt: fc.record({
      status: fc.constantFrom('active', 'deprecated', 'deleted'),
      publishedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.5Z', '2026-02-01T00:00:00Z'),
    }),
  }),
  {
    maxLength: 12,
    selector: ({ name, version }) => `${name} ${version.normalize('NFC').toLowerCase()}`,
  },
);

async function buildFrom(made: readonly MadeVersion[], out: string): Promise<string> {
  const data = fresh();
  writeTree(data, new Map([['registry.yml', ''], ...made.flatMap((version) => [...renderVersion(version)])]));
  const report = await runBuild({ data, out, ...BASE }, createTestWorld());
  expect(report.findings).toEqual([]);
  return hashSite(out);
}

describe('a build is a function of what is in the data', () => {
  it('whatever the order in which files come, and whatever was in the out folder before', async () => {
    await fc.assert(
      fc.asyncProperty(entries, entries, async (first, second) => {
        const out = fresh();
        const reference = await buildFrom(first, fresh());
        expect(await buildFrom([...first].reverse(), out)).toBe(reference);
        await buildFrom(second, out);
        expect(await buildFrom(first, out)).toBe(reference);
      }),
      { numRuns: 15 },
    );
  });

  it('whatever the clock says', async () => {
    const data = fresh();
    writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    const hashes = await Promise.all(
      ['1970-01-01T00:00:00Z', '2026-07-20T12:00:00Z', '9999-12-31T23:59:59Z'].map(async (now) => {
        const out = fresh();
        await runBuild({ data, out, ...BASE }, createTestWorld({ clock: createTestClock(now) }));
        return hashSite(out);
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('every version that is not deleted is listed once, has its file, and no deleted one is anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (made) => {
        const out = fresh();
        await buildFrom(made, out);
        const site = readBuilt(out);
        const rowOf = (text: string | undefined): Row => JSON.parse(text ?? 'null');
        const rowsOf = (text: string) =>
          (JSON.parse(text).servers as Row[]).map(({ server }) => `${server.name} ${server.version}`);
        const listed = [...site]
          .filter(([path]) => path.startsWith('v0.1/lists/all/'))
          .flatMap(([, text]) => rowsOf(text));
        const shown = made.filter(({ receipt }) => receipt !== 'none' && receipt?.status !== 'deleted');
        expect(listed.sort()).toEqual(shown.map(({ name, version }) => `${name} ${version}`).sort());
        for (const { name, version } of shown)
          expect(rowOf(site.get(`v0.1/servers/${name}/versions/${version}`)).server).toMatchObject({ name, version });
      }),
      { numRuns: 15 },
    );
  });
});

describe('a build that fails', () => {
  it('writes nothing, not even a folder, and reports no files', async () => {
    const [data, out] = [fresh(), fresh()];
    const { serverFile } = writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    writeFileSync(join(data, serverFile), '{}');
    const report = await runBuild({ data, out, ...BASE }, createTestWorld());
    expect(report).toMatchObject({ verdict: 'fail', files: 0, written: 0, bytes: 0 });
    expect(readSite(out)).toBeUndefined();
  });

  it('stops with the reason of Ctrl-C before it has written anything', async () => {
    const [data, out] = [fresh(), fresh()];
    writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    const controller = new AbortController();
    controller.abort();
    const world = createTestWorld({ signal: controller.signal });
    await expect(runBuild({ data, out, ...BASE }, world)).rejects.toMatchObject({ name: 'AbortError' });
    expect(readSite(out)).toBeUndefined();
  });

  it.each([
    ['an unknown host', { hosts: ['nginx', 'apache'] }, '"apache" is not a host.'],
    ['a base URL without scheme', { baseUrl: 'acme.example' }, '"acme.example" is not a base URL.'],
  ])('with %s says which are known', async (_what, options, message) => {
    const data = fresh();
    writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    const attempt = runBuild({ data, out: fresh(), ...BASE, ...options }, createTestWorld());
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(message);
  });
});
