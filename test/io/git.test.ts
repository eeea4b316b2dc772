import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';

let root: string;
const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = root) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    stdio: 'pipe',
  })
    .toString()
    .trim();
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commit = (message: string, seconds = 1_700_000_000) => {
  git(['add', '--all']);
  const date = `@${seconds} +0000`;
  git(['commit', '--quiet', `--message=${message}`], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
};
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'git-')));
  git(['init', '--quiet', '--initial-branch=main']);
  write('data/one.json', 'one\n');
  commit('base');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what differs from a commit', () => {
  it('is what git would commit, what the work tree has, and what git does not know, from any folder', () => {
    git(['checkout', '--quiet', '-b', 'branch']);
    write('data/two.json', 'two\n');
    write('elsewhere.txt', 'x');
    commit('more');
    write('data/one.json', 'edited\n');
    write('data/three.json', 'three\n');
    write('unknown-elsewhere.txt', 'not told');
    for (const cwd of [root, join(root, 'data')]) {
      const changes = createGit(cwd).changes('main', 'data');
      expect(changes.map(({ status, path }) => `${status} ${path}`).sort()).toEqual([
        'A data/three.json',
        'A data/two.json',
        'A elsewhere.txt',
        'M data/one.json',
      ]);
      expect(changes.find(({ path }) => path === 'data/one.json')?.sha).toBeUndefined();
      expect(changes.find(({ path }) => path === 'data/two.json')?.sha).toBe(git(['rev-parse', 'HEAD:data/two.json']));
    }
  });

  it('shows a changed blob whose work tree looks as before, because of a filter', () => {
    git(['checkout', '--quiet', '-b', 'branch']);
    write('.gitattributes', '*.json ident\n');
    git([
      'update-index',
      '--add',
      '--cacheinfo',
      `100644,${git(['hash-object', '-w', '--stdin', '--no-filters'])},data/one.json`,
    ]);
    git(['commit', '--quiet', '--message=another blob']);
    const changes = createGit(root).changes('main', 'data');
    expect(changes.map(({ path }) => path)).toContain('data/one.json');
  });

  it('is no secret of a submodule that its .gitmodules would hide', () => {
    git(['checkout', '--quiet', '-b', 'branch']);
    write('.gitmodules', '[submodule "x"]\n\tpath = data/x\n\turl = ./x\n\tignore = all\n');
    git(['add', '.gitmodules']);
    git(['update-index', '--add', '--cacheinfo', `160000,${git(['rev-parse', 'HEAD'])},data/x`]);
    git(['commit', '--quiet', '--message=hidden']);
    const changes = createGit(root).changes('main', 'data');
    expect(changes).toContainEqual(expect.objectContaining({ path: 'data/x' }));
  });
});

describe('the time at which a path came', () => {
  it('is that of the merge, which the owner makes, not of the commit that was merged', () => {
    git(['checkout', '--quiet', '-b', 'branch']);
    write('data/two.json', 'two\n');
    commit('backdated', 1_000_000_000);
    git(['checkout', '--quiet', 'main']);
    const date = '@1700000500 +0000';
    git(['merge', '--quiet', '--no-ff', '--no-edit', 'branch'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    expect(createGit(root).addedAt('data/two.json')).toBe('2023-11-14T22:21:40Z');
  });

  it('lies never ahead, and is not known of what was never committed or has no history', () => {
    write('data/two.json', 'two\n');
    commit('far ahead', 4_000_000_000);
    const added = createGit(root).addedAt('data/two.json') ?? '';
    expect(Date.parse(added)).toBeLessThanOrEqual(Date.now());
    expect(createGit(root).addedAt('data/nothing.json')).toBeUndefined();
    const shallow = join(root, 'shallow');
    git(['clone', '--quiet', '--depth=1', `file://${root}`, shallow]);
    expect(createGit(shallow).addedAt('data/two.json')).toBeUndefined();
  });
});

describe('a damaged clone', () => {
  it('is an error, never taken for a file that is not there', () => {
    const sha = git(['rev-parse', 'main:data/one.json']);
    rmSync(join(root, '.git/objects', sha.slice(0, 2), sha.slice(2)), { force: true });
    expect(() => createGit(root).tree('main', 'data')).toThrow(/damaged|failed/);
  });
});
