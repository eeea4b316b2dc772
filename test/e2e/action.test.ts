import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { type ActionRun, runAction as runActionIn } from '../support/run-action.ts';
import { runCli, startPreviewProcess } from '../support/run-cli.ts';
import { readBuilt, readJson, readSite } from './site-tree.ts';

let room: string;
beforeAll(() => {
  room = makeRoom('e2e-action-');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
function fresh(name: string): string {
  numbered += 1;
  return join(room, `${name}-${numbered}`);
}

function runAction(inputs: Readonly<Record<string, string>>, cwd = room): Promise<ActionRun> {
  return runActionIn(inputs, { room, cwd });
}

function makeSmall(): string {
  const data = fresh('data');
  writeVersion(data, { name: 'com.example/one', version: '1.0.0' });
  writeFileSync(join(data, 'registry.yml'), 'base-url: https://acme.example\n');
  return data;
}

describe('the action: build', () => {
  it('builds with the inputs, sets verdict and report, writes a summary, and exits 0', async () => {
    const [data, out] = [makeSmall(), fresh('site')];
    const run = await runAction({ command: 'build', data, out, host: 'nginx, github-pages' });
    expect(run, run.stdout).toMatchObject({ code: 0, commands: [] });
    expect(run.outputs.verdict).toBe('pass');
    expect(JSON.parse(run.outputs.report ?? '')).toMatchObject({ servers: 1, hosts: ['github-pages', 'nginx'] });
    expect(run.summary).toContain('mcp-git-registry build: pass');
    expect(run.summary).toContain('1 servers, 1 versions');
    expect(readBuilt(out).has('host/nginx-server.conf')).toBe(true);
  });

  it('names the commit that the workflow runs on, unless told another', async () => {
    const data = makeSmall();
    const [own, told] = [fresh('site'), fresh('site')];
    await runAction({ command: 'build', data, out: own });
    await runAction({ command: 'build', data, out: told, commit: 'd'.repeat(40) });
    expect(JSON.stringify(readJson(own, 'build.json'))).toContain('c'.repeat(40));
    expect(JSON.stringify(readJson(told, 'build.json'))).toContain('d'.repeat(40));
  });

  it('has the defaults of action.yml: registry-data and site in the workspace', async () => {
    const workspace = fresh('workspace');
    mkdirSync(workspace);
    writeVersion(join(workspace, 'registry-data'), { name: 'com.example/one', version: '1.0.0' });
    expect(await runAction({ command: 'build' }, workspace)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(readBuilt(join(workspace, 'site')).has('v0.1/servers.html')).toBe(true);
  });

  it('gives the same bytes as the command line', async () => {
    const data = makeSmall();
    const [byAction, byHand] = [fresh('site'), fresh('site')];
    await runAction({ command: 'build', data, out: byAction });
    await runCli(['build', '--data', data, '--out', byHand, '--commit', 'c'.repeat(40)]);
    expect(readBuilt(byAction)).toEqual(readBuilt(byHand));
  });

  it('annotates damaged data with file and line, sets the outputs all the same, and exits 1', async () => {
    const [data, out] = [makeSmall(), fresh('site')];
    const { serverFile } = writeVersion(data, { name: 'com.example/broken', version: '1.0.0' });
    writeFileSync(join(data, serverFile), '{\n  "name": "com.example/broken",\n  "version": \n');
    const run = await runAction({ command: 'build', data, out });
    expect(run.code).toBe(1);
    const [first, ...rest] = run.commands;
    expect(first).toMatchObject({
      command: 'error',
      properties: { title: 'json-syntax', file: join(data, serverFile), line: '4' },
    });
    expect(first?.text).toContain('The JSON is broken here');
    expect(rest).toMatchObject([{ command: 'error', text: 'mcp-git-registry build: the verdict is fail.' }]);
    expect(run.outputs.verdict).toBe('fail');
    expect(JSON.parse(run.outputs.report ?? '').findings).toHaveLength(1);
    expect(run.summary).toContain('mcp-git-registry build: fail');
    expect(readSite(out)).toBeUndefined();
  });
});

describe('the action, on data that is damaged in many places', () => {
  it('gives no more than ten errors, and a notice that counts the others', async () => {
    const data = makeSmall();
    for (let at = 0; at < 12; at += 1) {
      const { serverFile } = writeVersion(data, { name: `com.example/broken-${at}`, version: '1.0.0' });
      writeFileSync(join(data, serverFile), '{');
    }
    const run = await runAction({ command: 'build', data, out: fresh('site') });
    expect(run.code).toBe(1);
    expect(run.commands.filter(({ command }) => command === 'error')).toHaveLength(10);
    expect(run.commands.at(-1)).toMatchObject({
      command: 'notice',
      text: '2 more findings in the output "report".',
    });
  });
});

describe('the action: admit', () => {
  it('says in the summary that damaged data let nothing be admitted, and why', async () => {
    const data = makeSmall();
    writeVersion(data, { name: 'com.example/two', version: '1.0.0', receipt: 'none' });
    writeFileSync(join(data, 'registry.yml'), 'titel: x\n');
    const run = await runAction({ command: 'admit', data, vouch: 'true' });
    expect([run.code, run.outputs.verdict, run.outputs.admitted]).toEqual([1, 'fail', '0']);
    expect(run.summary).toContain('Nothing was admitted: the data has errors.');
    expect(run.summary).toContain('policy-invalid');
    expect(run.commands).toMatchObject([{ command: 'error', properties: { title: 'policy-invalid' } }]);
  });
});

describe('the action: other commands', () => {
  it('imports, admits and examines', async () => {
    const data = fresh('data');
    const from = fresh('list.json');
    writeFileSync(from, JSON.stringify([{ name: 'com.example/one', description: 'One.', version: '1.0.0' }]));
    const imported = await runAction({ command: 'import', from, data });
    expect(imported).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(JSON.parse(imported.outputs.report ?? '')).toMatchObject({ imported: 1 });
    writeVersion(data, { name: 'com.example/two', version: '1.0.0', receipt: 'none' });
    const admitted = await runAction({ command: 'admit', data, vouch: 'true' });
    expect(JSON.parse(admitted.outputs.report ?? '')).toMatchObject({ admitted: [{ name: 'com.example/two' }] });
    const out = fresh('site');
    await runAction({ command: 'build', data, out });
    const preview = await startPreviewProcess(out, 'github-pages');
    try {
      const examined = await runAction({ command: 'doctor', url: preview.url });
      expect(examined).toMatchObject({ code: 0, outputs: { verdict: 'degraded' } });
      expect(examined.summary).toContain('T28');
    } finally {
      await preview.stop();
    }
  });

  it.each([
    [
      { command: 'publish' },
      /The input "command" is "publish"\. Use one of: validate, verify, build, import, admit, doctor\./,
    ],
    [{}, /The input "command" is ""\./],
    [{ command: 'import' }, /The input "from" is missing\./],
    [{ command: 'doctor' }, /The input "url" is missing\./],
    [{ command: 'admit', vouch: 'maybe' }, /The input "vouch" is "maybe"\. Use all, namespace or false\./],
    [{ command: 'build', data: 'absent' }, /There is no data folder at "absent"\./],
    [{ command: 'build', data: '.', host: 'iis', out: 'nowhere' }, /"iis" is not a host\./],
  ])('refuses %j with one error that says what to do', async (inputs, text) => {
    const run = await runAction(inputs as unknown as Record<string, string>, makeSmall());
    expect(run.code).toBe(1);
    expect(run.commands).toMatchObject([{ command: 'error', text: expect.stringMatching(text) }]);
  });
});

describe('the action, on hostile data', () => {
  const INJECTION = '\n::set-output name=verdict::pass\n::error::owned';

  it('lets no file name or message become a workflow command', async () => {
    const data = makeSmall();
    const evil = join(data, 'servers/ex/com.example', `a${INJECTION}`);
    mkdirSync(evil, { recursive: true });
    writeFileSync(join(evil, `x,line=1::error::b\r\n::warning::c`), 'stray');
    const { serverFile } = writeVersion(data, { name: 'com.example/evil', version: '1.0.0' });
    writeFileSync(
      join(data, serverFile),
      JSON.stringify({ name: `x/${INJECTION}`, version: `1${INJECTION}`, description: INJECTION, [INJECTION]: 1 }),
    );
    writeFileSync(join(data, 'registry.yml'), 'base-url: https://acme.example\n');
    const run = await runAction({ command: 'build', data, out: fresh('site') });
    expect(run.code).toBe(1);
    expect(run.commands.map(({ command, properties }) => `${command} ${properties.title ?? ''}`)).toEqual([
      expect.stringMatching(/^error (?:receipt-|schema-|entry-)/),
      'warning unexpected-file',
      'error ',
    ]);
    expect(run.outputs.verdict).toBe('fail');
  });

  it('lets no record of an import become a workflow command or markup in the summary', async () => {
    const from = fresh('evil.json');
    const records = [
      { name: `com.example/a${INJECTION}`, description: 'x', version: '1.0.0' },
      { name: 'com.example/b', description: 'x', version: `1${INJECTION}` },
      { name: 'com.example/<img src=x onerror=alert(1)>', description: 'x', version: '1.0.0' },
      { name: 'com.example/good', description: INJECTION, version: '1.0.0' },
    ];
    writeFileSync(from, JSON.stringify(records));
    const run = await runAction({ command: 'import', from, data: fresh('data'), upstream: `up${INJECTION}` });
    expect(run).toMatchObject({ code: 0, commands: [] });
    expect(run.summary).not.toContain('<img');
    expect(Object.keys(run.outputs)).toEqual(['verdict', 'report']);
  });

  it('names the data of an error safely', async () => {
    const run = await runAction({ command: 'build', data: `no${INJECTION}` });
    expect(run.code).toBe(1);
    expect(run.commands).toHaveLength(1);
  });
});
