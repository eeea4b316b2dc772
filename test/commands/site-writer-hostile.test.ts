import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSiteUntouched, readLastBuild } from '../../src/commands/site-writer/last-build.ts';
import { writeSite } from '../../src/commands/site-writer/write-site.ts';
import { UserError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { createTestWorld } from '../support/world.ts';

/** What a stranger's commit can bring along beside and in the out folder must not lead out of it, nor stop a build. */
let root: string;
let out: string;
let side: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  out = join(root, 'site');
  side = join(root, '.site.mcp-git-registry');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const site = (text: string): SiteFile[] => [
  { stage: 'detail', paths: ['v0/a', 'v0.1/a'], body: text },
  { stage: 'list', paths: ['build.json'], body: '{"generator":{"name":"mcp-git-registry"}}' },
];
const build = (text: string) => writeSite(site(text), { out }, createTestWorld());
const digest = (text: string, encoding: 'hex' | 'base64url') => createHash('sha256').update(text).digest(encoding);
const seal = (text: string) => `${text}end sha256 ${digest(text, 'hex')}\n`;

describe('a folder that came with a stranger’s commit', () => {
  it('cannot make a journal write or delete through a link in the site', async () => {
    await build('old');
    const victim = join(root, 'victim');
    mkdirSync(victim);
    writeFileSync(join(victim, 'bashrc'), 'mine');
    writeFileSync(join(victim, 'precious'), 'mine');
    symlinkSync('../victim', join(out, 'link'));
    mkdirSync(join(side, 'stage'), { recursive: true });
    writeFileSync(join(side, 'stage', '0'), 'EVIL');
    const mark = `4\t${digest('EVIL', 'base64url').slice(0, 22)}`;
    const text = `mcp-git-registry journal 1\nreplace\tlink/bashrc\t0\t${mark}\nremove\tlink/precious\n`;
    writeFileSync(join(side, 'journal'), seal(text));
    await build('new');
    expect(readFileSync(join(victim, 'bashrc'), 'utf8')).toBe('mine');
    expect(readFileSync(join(victim, 'precious'), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'v0/a'), 'utf8')).toBe('new');
  });

  it('cannot bring a staging folder that is a link', async () => {
    await build('old');
    mkdirSync(join(root, 'elsewhere'));
    mkdirSync(side, { recursive: true });
    symlinkSync('../elsewhere', join(side, 'stage'));
    await build('new');
    expect(readFileSync(join(out, 'v0.1/a'), 'utf8')).toBe('new');
    expect(() => readFileSync(join(root, 'elsewhere', '0'))).toThrow();
  });

  it.each(['state', 'journal', 'last'])('cannot stop a build by a folder or a link as %s', async (name) => {
    await build('old');
    rmSync(join(side, name), { force: true });
    mkdirSync(join(side, name));
    await build('second');
    rmSync(join(side, name), { recursive: true, force: true });
    symlinkSync('/dev/zero', join(side, name));
    expect(readLastBuild(out, createFiles())).toBeUndefined();
    await build('third');
    expect(readFileSync(join(out, 'v0/a'), 'utf8')).toBe('third');
  });

  it.each(['not json\n', '[]\n', '{"inputs":1}\n', '{"inputs":"x","seal":"y"}\n'])(
    'cannot bring a last build %j that is believed',
    async (text) => {
      await build('old');
      writeFileSync(join(side, 'last'), seal(text));
      expect(readLastBuild(out, createFiles())).toBeUndefined();
      expect(await isSiteUntouched(out, createTestWorld())).toBe(false);
    },
  );

  it('says at once that a lock which is no file is none of ours', async () => {
    mkdirSync(side);
    symlinkSync('/dev/zero', join(side, 'lock'));
    await expect(build('new')).rejects.toThrow(UserError);
  });
});

describe('writeAtomic', () => {
  it('follows no link, whatever name it was planted under', () => {
    const target = join(root, 'target');
    writeFileSync(target, 'mine');
    symlinkSync('target', join(root, `.${process.pid}.tmp`));
    symlinkSync('target', join(root, 'link'));
    createFiles().writeAtomic(join(root, 'link'), 'new');
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(readFileSync(join(root, 'link'), 'utf8')).toBe('new');
  });
});
