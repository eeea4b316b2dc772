import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { runAction } from '../support/run-action.ts';
import { runCli, runCliJson } from '../support/run-cli.ts';
import { startUpstream, type UpstreamServer } from '../support/upstream-server.ts';

/** The shipped programs against package registries of a private registry, on loopback. */
const NAME = 'com.acme/weather';
const room = makeRoom('e2e-verify-');
let numbered = 0;
let folder: string;
let data: string;
let npm: UpstreamServer;
/** By `/identifier/version`. */
let published: Record<string, unknown>;

beforeEach(async () => {
  numbered += 1;
  folder = join(room, `case-${numbered}`);
  data = join(folder, 'registry-data');
  mkdirSync(data, { recursive: true });
  published = { '/weather/1.0.0': release('weather', '1.0.0', NAME) };
  npm = await startUpstream((url) => {
    const { pathname } = url;
    if (pathname === '/weather') return { body: {} };
    return published[pathname] === undefined ? undefined : { body: published[pathname] };
  });
  const host = new URL(npm.url).host;
  const policy = `id: registry.acme.example\npolicy:\n  audience: private\n  internal-hosts: ["${host}"]\n  package-registries: { npm: ["${npm.url}"] }\n`;
  writeFileSync(join(data, 'registry.yml'), policy);
});
afterEach(() => npm.close());
afterAll(() => rmSync(room, { recursive: true, force: true }));

function release(name: string, version: string, mcpName: string | undefined): unknown {
  const dist = { integrity: `sha512-${Buffer.from(name + version).toString('base64')}` };
  return { name, version, ...(mcpName === undefined ? {} : { mcpName }), dist };
}

function submit(version: string, more: Readonly<Record<string, unknown>> = {}): string {
  const server = {
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    name: NAME,
    description: 'Forecasts for any place.',
    version,
    packages: [{ registryType: 'npm', identifier: 'weather', version, transport: { type: 'stdio' } }],
    ...more,
  };
  const file = join(data, placeOf(NAME, version).serverFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(server, null, 2)}\n`);
  return file;
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

describe('verify, admit and replay as they are shipped', () => {
  it('go from a submission to a receipt whose bytes are looked at again', async () => {
    const file = submit('1.0.0');
    const verified = await runCliJson(['verify', file, '--data', data]);
    expect([verified.code, verified.json.verdict]).toEqual([0, 'pass']);
    const admitted = await runCliJson(['admit', '--data', data]);
    expect([admitted.code, admitted.json.admitted]).toMatchObject([0, [{ name: NAME, level: 'owner' }]]);
    const receipt = JSON.parse(readFileSync(join(data, placeOf(NAME, '1.0.0').receiptFile), 'utf8'));
    expect(receipt.packageProofs).toMatchObject([{ outcome: 'proved', digest: { integrity: expect.any(String) } }]);
    const same = await runCliJson(['verify', '--replay', NAME, '--data', data]);
    expect([same.code, same.json.verdict]).toEqual([0, 'pass']);
    published['/weather/1.0.0'] = release('weather', '1.0.0-other', NAME);
    Object.assign(published['/weather/1.0.0'] as object, { version: '1.0.0' });
    const changed = await runCliJson(['verify', '--replay', `${NAME}@1.0.0`, '--data', data]);
    expect([changed.code, changed.json.verdict]).toEqual([1, 'fail']);
    const unchanged = await runCliJson(['verify', file, '--data', data]);
    expect(unchanged.json).toMatchObject({ verdict: 'pass', files: [{ unchanged: true }] });
  });

  it('leave what is late pending with exit code 3, and write nothing', async () => {
    const file = submit('1.1.0');
    const run = await runCliJson(['verify', file, '--data', data]);
    expect([run.code, run.json.verdict]).toEqual([3, 'pending']);
    const admitted = await runCliJson(['admit', '--data', data]);
    expect([admitted.code, admitted.json.pending]).toMatchObject([3, [{ name: NAME, version: '1.1.0' }]]);
    expect(existsSync(join(data, 'receipts'))).toBe(false);
    const told = await runCli(['verify', file, '--data', data]);
    expect(told.stdout).toContain('package-version-late');
    expect(told.stdout).toContain('Nothing is refused for it; run this again later.');
  });

  it('judge a branch by the authority of its base', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'The registry');
    git('checkout', '-qb', 'submission');
    submit('1.0.0');
    // The branch opens a door for itself; the policy of main decides.
    writeFileSync(join(data, 'registry.yml'), 'id: evil.example\npolicy: {audience: private, admission: tree}\n');
    git('add', '.');
    git('commit', '-qm', 'A submission');
    const run = await runCliJson(['verify', '--base', 'main'], { cwd: folder });
    expect([run.code, run.json]).toMatchObject([3, { registry: 'registry.acme.example', verdict: 'pending' }]);
    const files = run.json.files as { file: string; findings: { code: string }[] }[];
    const codes = Object.fromEntries(files.map(({ file, findings }) => [file.split('/').at(-1), findings[0]?.code]));
    expect(codes).toMatchObject({ 'registry.yml': 'change-needs-a-human' });
  });

  it('end in one JSON document for wrong usage, with exit code 2', async () => {
    const run = await runCliJson(['verify', '--base', 'nowhere'], { cwd: folder });
    expect([run.code, run.json]).toMatchObject([2, { error: { kind: 'usage' } }]);
    const both = await runCliJson(['verify', 'a.json', '--base', 'main'], { cwd: folder });
    expect([both.code, both.json]).toMatchObject([2, { error: { kind: 'usage' } }]);
  });
});

describe('the action', () => {
  it('verifies files and fails the step while something is pending', async () => {
    submit('1.0.0');
    const good = await runAction(
      { command: 'verify', files: '**/server.json', data: 'registry-data' },
      { room, cwd: folder },
    );
    expect([good.code, good.outputs.verdict]).toEqual([0, 'pass']);
    expect(good.summary).toContain('| proved | npm package | `weather` | 1.0.0 |');
    submit('1.1.0');
    const late = await runAction(
      { command: 'verify', files: '**/server.json', data: 'registry-data' },
      { room, cwd: folder },
    );
    expect([late.code, late.outputs.verdict]).toEqual([1, 'pending']);
    expect(JSON.parse(late.outputs.report ?? '')).toMatchObject({
      verdict: 'pending',
      registry: 'registry.acme.example',
    });
  });

  it('admits what holds and only warns about what is pending', async () => {
    submit('1.0.0');
    submit('1.1.0');
    const run = await runAction({ command: 'admit', data: 'registry-data' }, { room, cwd: folder });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pending']);
    expect(run.commands.map(({ command }) => command)).toContain('warning');
    expect(run.outputs).toMatchObject({ admitted: '1', pending: '1', refused: '0' });
    expect(run.stdout).toContain(`admitted  ${NAME} 1.0.0  (owner)`);
    expect(run.summary).toContain(`| pending | \`${NAME}\` | \`1.1.0\` |`);
    expect(run.summary).toContain('package-version-late');
    expect(JSON.parse(run.outputs.report ?? '').findings).toMatchObject([
      { code: 'package-version-late', message: expect.any(String), fix: expect.any(String) },
    ]);
    expect(existsSync(join(data, placeOf(NAME, '1.0.0').receiptFile))).toBe(true);
  });

  it('shows the token of the run to nobody but the API of GitHub', async () => {
    const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
    submit('1.0.0');
    const run = await runAction(
      { command: 'verify', files: '**/server.json', data: 'registry-data', token },
      { room, cwd: folder },
    );
    expect(run.outputs.verdict).toBe('pass');
    expect(`${run.stdout}${run.stderr}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain(token);
  });
});
