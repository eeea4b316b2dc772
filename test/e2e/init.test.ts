import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, runCliJson } from '../support/run-cli.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/init', import.meta.url));

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'e2e-init-'));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const take = (fixture: string) => cpSync(join(FIXTURES, fixture), room, { recursive: true });
const expectedOf = (fixture: string) =>
  JSON.parse(readFileSync(join(FIXTURES, fixture, 'expected.json'), 'utf8')) as { server: object };

describe('mcp-git-registry init', () => {
  it('writes server.json in the current folder and says what to do next', async () => {
    take('npm-monorepo-package');
    const run = await runCli(['init'], { cwd: room });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Wrote server.json from package.json: io.github.Alice/weather 1.4.2.');
    expect(run.stdout).toContain('"mcpName": "io.github.Alice/weather",');
    expect(run.stdout).toContain('mcp-git-registry validate server.json');
    expect(JSON.parse(readFileSync(join(room, 'server.json'), 'utf8'))).toEqual(
      expectedOf('npm-monorepo-package').server,
    );
  });

  it('never overwrites', async () => {
    take('npm-scoped');
    writeFileSync(join(room, 'server.json'), 'mine');
    expect(await runCli(['init'], { cwd: room })).toMatchObject({ code: 2, stdout: '' });
    const { code, json } = await runCliJson(['init', room]);
    expect(code).toBe(2);
    expect(json).toMatchObject({ error: { kind: 'usage', message: expect.stringContaining('never overwrites') } });
    expect(readFileSync(join(room, 'server.json'), 'utf8')).toBe('mine');
  });

  it('tells as one document what was written, or what is missing', async () => {
    take('python-poetry');
    const { code, json } = await runCliJson(['init', room], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY_OWNER: 'ALICE' },
    });
    expect(code).toBe(0);
    expect(json).toMatchObject({
      written: true,
      file: join(room, 'server.json'),
      from: join(room, 'pyproject.toml'),
      server: { name: 'io.github.ALICE/weather-mcp' },
      missing: [],
    });
    const lacking = await runCliJson(['init', join(FIXTURES, 'npm-nothing-but-name')]);
    expect(lacking.code).toBe(2);
    expect(lacking.json).toMatchObject({
      written: false,
      missing: [{ field: 'name' }, { field: 'description' }, { field: 'version' }],
    });
    expect(lacking.json).not.toHaveProperty('server');
  });

  it('says in words what is missing', async () => {
    const run = await runCli(['init', join(FIXTURES, 'npm-nothing-but-name')]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/name is missing\. .*\n {2}→ Give it: --name/);
    expect(run.stderr).toContain('Nothing was written');
  });

  it('shows what is wrong with the facts, and writes nothing', async () => {
    take('npm-range-version');
    const run = await runCli(['init', room]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('version-looks-like-range');
    expect(existsSync(join(room, 'server.json'))).toBe(false);
    const { code, json } = await runCliJson(['init', room]);
    expect(code).toBe(1);
    expect(json).toMatchObject({ written: false, findings: [{ code: 'version-looks-like-range', line: 9 }, {}] });
  });

  it('prints with --dry-run what it would write, and notes beside it', async () => {
    take('npm-long-description');
    const run = await runCli(['init', room, '--dry-run', '--name', 'com.example/weather', '--title', 'Weather']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ name: 'com.example/weather', title: 'Weather' });
    expect(run.stderr).toMatch(/note {2}description: The description has \d+ characters and 100 are allowed/);
    expect(existsSync(join(room, 'server.json'))).toBe(false);
  });

  it('does not take "registry" for a folder', async () => {
    expect((await runCli(['init', 'registry'], { cwd: room })).stderr).toContain('not there yet');
  });
});

describe('mcp-git-registry explain', () => {
  it('explains a code, a rule and lists all', async () => {
    expect(await runCli(['explain', 'version-looks-like-range'])).toMatchObject({ code: 0, stderr: '' });
    expect((await runCli(['explain', 'V2'])).stdout).toContain('version-looks-like-range');
    expect((await runCli(['explain'])).stdout).toContain('version-looks-like-range');
    expect((await runCliJson(['explain', 'json-comment'])).json).toMatchObject({ code: 'json-comment' });
  });

  it('names the nearest codes, with exit code 2', async () => {
    const run = await runCli(['explain', 'version-looks-like-a-range']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Did you mean version-looks-like-range');
    const { code, json } = await runCliJson(['explain', 'nonsense']);
    expect(code).toBe(2);
    expect(json).toMatchObject({ error: { kind: 'usage' } });
  });
});
