import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRoom } from '../support/make-room.ts';
import { REPOSITORY, type RunningProgram, startProgram } from '../support/run-cli.ts';

interface List {
  readonly servers: readonly {
    readonly server: { readonly name: string };
    readonly _meta: Readonly<Record<string, { readonly id?: string }>>;
  }[];
  readonly metadata: { readonly count: number; readonly nextCursor?: string };
}

/** The files that a clone of this repository has; undefined where it is no clone (an archive, say). */
function listTrackedFiles(): string[] | undefined {
  const run = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return run.status === 0 ? run.stdout.split('\0').filter((path) => path !== '') : undefined;
}

const tracked = listTrackedFiles();

describe.skipIf(tracked === undefined)('npm start in a bare clone (skipped outside a git clone)', () => {
  let clone: string;
  let program: RunningProgram;
  let url: string;
  beforeAll(async () => {
    clone = makeRoom('e2e-start-');
    for (const path of tracked ?? []) {
      if (!existsSync(join(REPOSITORY, path))) continue;
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      cpSync(join(REPOSITORY, path), join(clone, path), { verbatimSymlinks: true });
    }
    program = startProgram(join(clone, 'scripts/start.mjs'), [], { cwd: clone, env: { PORT: '0' } });
    [, url = ''] = await program.until(/Open {2}(http:\/\/[^\s/]+:\d+)\/[\s\S]*Stop with Ctrl-C\./);
  });
  afterAll(async () => {
    program.child.kill('SIGKILL');
    await program.ended;
    rmSync(clone, { recursive: true, force: true });
  });

  const fetchList = async (query: string) => (await fetch(`${url}/v0/servers${query}`)).json() as Promise<List>;

  it('has nothing installed and says what to open and to try', () => {
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
    const { stdout } = program.said();
    for (const query of ['/v0/servers?limit=10', '/v0/servers?search=filesystem'])
      expect(stdout).toContain(url + query);
    expect(stdout).toMatch(/Built \d+ servers in \d+ versions/);
  });

  it('answers /v0/servers?limit=10', async () => {
    const list = await fetchList('?limit=10');
    expect(list.servers).toHaveLength(10);
    expect(list.metadata).toMatchObject({ count: 10, nextCursor: expect.any(String) });
  });

  it('answers /v0/servers?search=filesystem with what has it in its name, and nothing else', async () => {
    const { servers } = await fetchList('?search=filesystem');
    expect(servers.length).toBeGreaterThan(0);
    for (const { server } of servers) expect(server.name).toContain('filesystem');
  });

  it('answers /v0/servers/{id} with the id of a row', async () => {
    const [row] = (await fetchList('?search=filesystem')).servers;
    const id = Object.entries(row?._meta ?? {}).find(([key]) => key.endsWith('/registry'))?.[1].id;
    expect(program.said().stdout).toMatch(/\/v0\/servers\/[0-9a-f-]{36}'/);
    const answer = await fetch(`${url}/v0/servers/${id}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await answer.json()).toMatchObject({ server: { name: row?.server.name } });
  });

  it('shows the page for people', async () => {
    const answer = await fetch(`${url}/`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('<!doctype html>');
  });

  it('ends with code 0 on Ctrl-C', async () => {
    program.child.kill('SIGINT');
    expect(await program.ended).toMatchObject({ code: 0, signal: null });
    await expect(fetch(`${url}/`)).rejects.toThrow();
  });
});
