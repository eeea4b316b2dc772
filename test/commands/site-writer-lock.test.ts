import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireBuildLock } from '../../src/commands/site-writer/build-lock.ts';
import { writeSite } from '../../src/commands/site-writer/write-site.ts';
import { breathe, UserError } from '../../src/commands/world.ts';
import { readTree, type SiteModel, siteOf, treeOf } from '../support/sites.ts';
import { createFastClock, createTestWorld } from '../support/world.ts';

let base: string;
let out: string;
let side: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'site-lock-'));
  out = join(base, 'site');
  side = join(base, '.site.mcp-git-registry');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const token = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const lockOf = (pid: number, n: number, host = hostname()) => JSON.stringify({ pid, host, token: token(n) });

/** The id of a process that has just ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid ?? 0;
}

function big(mark: string): SiteModel {
  return Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`v0/servers/s${n}/latest`, `${mark} ${n}`]));
}

describe('two builds at once', () => {
  it.each([false, true])('end with one whole site (a site was there before: %s)', async (before) => {
    if (before) await writeSite(siteOf(big('old')), { out }, createTestWorld());
    const worlds = [createTestWorld(), createTestWorld(), createTestWorld()];
    await Promise.all(worlds.map((world, n) => writeSite(siteOf(big(`build ${n}`)), { out }, world)));
    expect(worlds.map((_, n) => treeOf(big(`build ${n}`)))).toContainEqual(readTree(out));
    expect(readdirSync(side)).toEqual(['state']);
    const told = worlds.flatMap(({ console }) => console.notes.filter((note) => note.includes('waiting for it')));
    expect(told.length).toBe(2);
    expect(told[0]).toContain(`process ${process.pid} on`);
  });
});

describe('the lock', () => {
  it('of a living build is waited for ten minutes, then named', async () => {
    mkdirSync(side);
    writeFileSync(join(side, 'lock'), lockOf(process.ppid, 1));
    const world = createTestWorld({ clock: createFastClock() });
    const error = await writeSite(siteOf({}), { out }, world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(join(side, 'lock'));
    expect(world.console.notes).toHaveLength(1);
    expect(readdirSync(side)).toEqual(['lock']);
  });

  it('of a build on another machine counts as living', async () => {
    mkdirSync(side);
    writeFileSync(join(side, 'lock'), lockOf(await deadPid(), 1, 'elsewhere.example'));
    const world = createTestWorld({ clock: createFastClock() });
    await expect(writeSite(siteOf({}), { out }, world)).rejects.toThrow('on elsewhere.example');
  });

  it('of a dead process is taken over, also when an earlier taker died', async () => {
    mkdirSync(side);
    const pid = await deadPid();
    writeFileSync(join(side, 'lock'), lockOf(pid, 1));
    writeFileSync(join(side, `lock.${token(1)}`), lockOf(pid, 2));
    writeFileSync(join(side, `lock.${token(9)}`), lockOf(pid, 8));
    await writeSite(siteOf(big('x')), { out }, createTestWorld());
    expect(readTree(out)).toEqual(treeOf(big('x')));
    expect(readdirSync(side)).toEqual(['state']);
  });

  it('of an earlier process with this id is taken over', async () => {
    mkdirSync(side);
    writeFileSync(join(side, 'lock'), lockOf(process.pid, 1));
    await writeSite(siteOf({}), { out }, createTestWorld());
    expect(readdirSync(side)).toEqual(['state']);
  });

  it.each(['', 'garbage', '{"pid":-1,"host":"h","token":"../../x"}'])(
    'that stays unreadable (%j) is taken over after a while',
    async (content) => {
      mkdirSync(side);
      writeFileSync(join(side, 'lock'), content);
      const clock = createFastClock();
      await writeSite(siteOf({}), { out }, createTestWorld({ clock }));
      expect(clock.elapsedMs()).toBeGreaterThanOrEqual(2000);
      expect(readdirSync(side)).toEqual(['state']);
    },
  );

  it('is never held by two takers of one dead lock', async () => {
    mkdirSync(side);
    writeFileSync(join(side, 'lock'), lockOf(await deadPid(), 1));
    let holders = 0;
    let most = 0;
    const take = async () => {
      const world = createTestWorld({ clock: createFastClock() });
      const lock = await acquireBuildLock(side, world);
      holders += 1;
      most = Math.max(most, holders);
      for (let n = 0; n < 5; n += 1) await breathe(world.signal);
      holders -= 1;
      lock.release();
    };
    await Promise.all(Array.from({ length: 12 }, take));
    expect(most).toBe(1);
    expect(readdirSync(base)).toEqual([]);
  });

  it('is given up on Ctrl-C while waiting', async () => {
    mkdirSync(side);
    writeFileSync(join(side, 'lock'), lockOf(process.ppid, 1));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('interrupted')), 50);
    const world = createTestWorld({ signal: controller.signal });
    await expect(writeSite(siteOf({}), { out }, world)).rejects.toThrow('interrupted');
    expect(readdirSync(side)).toEqual(['lock']);
  });
});
