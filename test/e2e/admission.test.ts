import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toServerId } from '../../src/registry/server-id.ts';
import { placeOf, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { runCli, runCliJson, startPreviewProcess } from '../support/run-cli.ts';
import { readBuilt, readJson } from './site-tree.ts';

const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const FIRST_DAY = '2026-03-01T00:00:00Z';
const SECOND_DAY = '2026-03-02T00:00:00Z';
const THIRD_DAY = '2026-04-03T00:00:00Z';

let room: string;
let data: string;
let out: string;
let numbered = 0;
beforeAll(() => {
  room = makeRoom('e2e-admission-');
});
beforeEach(() => {
  numbered += 1;
  data = join(room, `data-${numbered}`);
  out = join(room, `site-${numbered}`);
  mkdirSync(data);
  writeFileSync(join(data, 'registry.yml'), 'base-url: https://acme.example\n');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const submit = (name: string, version: string) => writeVersion(data, { name, version, receipt: 'none' });
const build = () => runCli(['build', '--data', data, '--out', out]);
const admit = (at: string) => runCliJson(['admit', '--data', data, '--vouch', '--as-of', at]);
const request = (name: string, text: string) =>
  writeFileSync(join(data, placeOf(name, '1').serverFile.replace('/1/server.json', '/lifecycle.yml')), text);

interface Change {
  readonly at: string;
  readonly event: string;
  readonly name: string;
  readonly version: string;
  readonly status: string;
}

/** Every event of the changes feed, oldest first. */
function readChanges(): Change[] {
  const { segments } = readJson(out, 'changes/index.json') as { segments: { url: string }[] };
  return segments.flatMap(({ url }) => (readJson(out, url) as { changes: Change[] }).changes);
}

const officialOf = (path: string) => readJson(out, path)._meta[OFFICIAL];
const pathsWith = (text: string) => [...readBuilt(out).keys()].filter((path) => path.includes(text));

describe('a version without receipt', () => {
  it('waits: told in one line with the command to run, exit 0, not on the site', async () => {
    submit('com.example/one', '1.0.0');
    const run = await build();
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`\n1 version waits for admission: run mcp-git-registry admit --data ${data}\n`);
    expect(pathsWith('com.example')).toEqual([]);
  });

  it('is counted and listed by --json', async () => {
    submit('com.example/one', '1.0.0');
    submit('com.example/One', '1.1.0');
    const { code, json } = await runCliJson(['build', '--data', data, '--out', out]);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      waiting: 2,
      versions: 0,
      excluded: [
        { name: 'com.example/One', version: '1.1.0', code: 'waiting-for-admission' },
        { name: 'com.example/one', version: '1.0.0', code: 'waiting-for-admission' },
      ],
    });
  });

  it('is on the site after admit --vouch, at level owner', async () => {
    submit('com.example/one', '1.0.0');
    await build();
    const admitted = await admit(FIRST_DAY);
    expect(admitted).toMatchObject({ code: 0, json: { admitted: [{ name: 'com.example/one', version: '1.0.0' }] } });
    const run = await build();
    expect(run.stdout).toContain('1 server');
    expect(run.stdout).not.toContain('wait');
    const row = readJson(out, 'v0.1/servers/com.example/one/versions/latest');
    expect(row._meta[OFFICIAL]).toMatchObject({ status: 'active', publishedAt: FIRST_DAY, isLatest: true });
    expect(row._meta['example.acme/registry']).toMatchObject({ level: 'owner' });
    expect(readChanges()).toMatchObject([{ event: 'published', at: FIRST_DAY, version: '1.0.0' }]);
  });

  it('is told apart from nothing: a second admit says that nothing waits', async () => {
    submit('com.example/one', '1.0.0');
    expect((await runCli(['admit', '--data', data, '--vouch'])).stdout).toContain('1 admitted');
    expect((await runCli(['admit', '--data', data, '--vouch'])).stdout).toBe('Nothing waits.\n');
  });
});

describe('admit refuses, leaves waiting and exits 1', () => {
  it('a truncated document, and still admits the others', async () => {
    const { serverFile } = submit('com.example/broken', '1.0.0');
    writeFileSync(join(data, serverFile), '{\n  "name": "com.exam');
    submit('com.example/good', '1.0.0');
    const { code, json } = await admit(FIRST_DAY);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      admitted: [{ name: 'com.example/good' }],
      refused: [{ name: 'com.example/broken', version: '1.0.0' }],
      findings: [{ code: 'json-syntax', file: `${data}/${serverFile}`, line: 2 }],
    });
    expect((await build()).stdout).toContain('1 version waits');
  });

  it('a document that names another server, whose receipt stays as it was', async () => {
    const good = submit('com.example/good', '1.0.0');
    await admit(FIRST_DAY);
    const before = readFileSync(join(data, good.receiptFile), 'utf8');
    const { serverFile } = submit('org.mallory/fake', '1.0.0');
    writeFileSync(join(data, serverFile), readFileSync(join(data, good.serverFile)));
    const { code, json } = await admit(SECOND_DAY);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      admitted: [],
      refused: [{ name: 'org.mallory/fake', version: '1.0.0' }],
      findings: [{ code: 'entry-path-mismatch', file: `${data}/${serverFile}` }],
    });
    expect(readFileSync(join(data, good.receiptFile), 'utf8')).toBe(before);
  });

  it('a link in the place of server.json, though what it leads to would fit', async () => {
    const { serverFile } = submit('com.example/link', '1.0.0');
    const elsewhere = join(room, `elsewhere-${numbered}.json`);
    writeFileSync(elsewhere, readFileSync(join(data, serverFile)));
    rmSync(join(data, serverFile));
    symlinkSync(elsewhere, join(data, serverFile));
    expect(await admit(FIRST_DAY)).toMatchObject({
      code: 1,
      json: { admitted: [], findings: [{ code: 'unreadable-file', file: `${data}/${serverFile}` }] },
    });
    expect((await build()).code).toBe(0);
  });

  it('a folder in the place of server.json', async () => {
    const { serverFile } = submit('com.example/folder', '1.0.0');
    rmSync(join(data, serverFile));
    mkdirSync(join(data, serverFile));
    expect(await admit(FIRST_DAY)).toMatchObject({
      code: 1,
      json: { admitted: [], findings: [{ code: 'unreadable-file', file: `${data}/${serverFile}` }] },
    });
  });

  it('a version that differs from another only by case, since no build would pass after it', async () => {
    submit('com.example/one', '1.0.0-rc');
    submit('com.example/one', '1.0.0-RC');
    expect(await admit(FIRST_DAY)).toMatchObject({
      code: 1,
      json: {
        admitted: [{ version: '1.0.0-RC' }],
        refused: [{ version: '1.0.0-rc' }],
        findings: [{ code: 'version-case-conflict' }],
      },
    });
    expect((await build()).code).toBe(0);
  });
});

describe('lifecycle.yml', () => {
  beforeEach(async () => {
    submit('com.example/one', '1.0.0');
    submit('com.example/one', '2.0.0');
    submit('com.example/other', '1.0.0');
    await admit(FIRST_DAY);
  });

  it('asks for deprecated: the build says that it waits, admit carries it out, row and changes show it', async () => {
    request('com.example/one', 'versions:\n  "1.0.0": { status: deprecated, message: Use 2.0.0. }\n');
    const waiting = await build();
    expect(waiting.stdout).toContain('1 change of status waits: run mcp-git-registry admit');
    expect(officialOf('v0.1/servers/com.example/one/versions/1.0.0').status).toBe('active');
    expect(await admit(SECOND_DAY)).toMatchObject({
      code: 0,
      json: { statusChanged: [{ name: 'com.example/one', version: '1.0.0', status: 'deprecated' }] },
    });
    expect((await build()).stdout).not.toContain('wait');
    expect(officialOf('v0.1/servers/com.example/one/versions/1.0.0')).toMatchObject({
      status: 'deprecated',
      statusMessage: 'Use 2.0.0.',
      publishedAt: FIRST_DAY,
      statusChangedAt: SECOND_DAY,
      updatedAt: SECOND_DAY,
    });
    const events = readChanges().filter(({ name, version }) => name === 'com.example/one' && version === '1.0.0');
    expect(events.map(({ event, at, status }) => [event, at, status])).toEqual([
      ['published', FIRST_DAY, 'active'],
      ['status', SECOND_DAY, 'deprecated'],
    ]);
  });

  it('is carried out in the same run for a version that is admitted in it', async () => {
    submit('com.example/new', '1.0.0');
    request('com.example/new', 'versions:\n  "1.0.0": { status: deprecated }\n');
    expect(await admit(SECOND_DAY)).toMatchObject({
      json: { admitted: [{ name: 'com.example/new' }], statusChanged: [{ name: 'com.example/new' }] },
    });
    await build();
    expect(officialOf('v0.1/servers/com.example/new/versions/latest').status).toBe('deprecated');
  });

  it('deletes a version: gone from lists, latest and exact paths (404), still in the changes', async () => {
    request('com.example/one', 'versions:\n  "2.0.0": { status: deleted, message: Broken. }\n');
    await admit(THIRD_DAY);
    await build();
    expect(pathsWith('versions/2.0.0')).toEqual([]);
    expect(readJson(out, 'v0.1/servers/com.example/one/versions/latest').server.version).toBe('1.0.0');
    for (const list of ['v0.1/servers.html', 'v0/lists/all/first.json', 'v0.1/servers/com.example/one/versions.html'])
      expect(readBuilt(out).get(list)).not.toContain('"2.0.0"');
    expect(readChanges()).toContainEqual(
      expect.objectContaining({ at: THIRD_DAY, event: 'status', version: '2.0.0', status: 'deleted' }),
    );
    const preview = await startPreviewProcess(out, 'github-pages');
    try {
      const exact = `${preview.url}/v0.1/servers/com.example%2Fone/versions/`;
      expect((await fetch(`${exact}1.0.0`)).status).toBe(200);
      expect((await fetch(`${exact}2.0.0`)).status).toBe(404);
    } finally {
      await preview.stop();
    }
  });

  it('deletes all versions: no latest, no uuid, no by-name file, only receipts and changes speak of it', async () => {
    request('com.example/one', 'versions:\n  "1.0.0": { status: deleted }\n  "2.0.0": { status: deleted }\n');
    await build();
    expect(pathsWith(toServerId('com.example/one'))).toHaveLength(1);
    await admit(SECOND_DAY);
    const { json } = await runCliJson(['build', '--data', data, '--out', out]);
    expect(json).toMatchObject({ servers: 1, versions: 1 });
    expect(pathsWith('com.example/one')).toEqual(['receipts/com.example/one.json']);
    expect(pathsWith(toServerId('com.example/one'))).toEqual([]);
    const mentions = [...readBuilt(out)].filter(([, text]) => text.includes('com.example/one')).map(([path]) => path);
    expect(mentions).toEqual(['changes/2026-03.json', 'receipts/com.example/one.json']);
  });

  it('brings a deleted version back when it asks for active again', async () => {
    request('com.example/one', 'versions:\n  "2.0.0": { status: deleted }\n');
    await admit(SECOND_DAY);
    request('com.example/one', 'versions:\n  "2.0.0": { status: active }\n');
    await admit(THIRD_DAY);
    await build();
    expect(officialOf('v0.1/servers/com.example/one/versions/latest')).toMatchObject({
      status: 'active',
      isLatest: true,
    });
    const events = readChanges().filter(({ version }) => version === '2.0.0');
    expect(events.map(({ event, status }) => `${event} ${status}`)).toEqual([
      'published active',
      'status deleted',
      'status active',
    ]);
  });

  it('is warned about when it speaks of a version that is not listed', async () => {
    request('com.example/one', 'versions:\n  "3.0.0": { status: deprecated }\n');
    const run = await build();
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('lifecycle.yml warning lifecycle-unknown-version');
  });
});

describe('policy.deny', () => {
  it('takes an admitted name off the site and says so', async () => {
    submit('com.example/one', '1.0.0');
    submit('org.other/two', '1.0.0');
    await admit(FIRST_DAY);
    writeFileSync(join(data, 'registry.yml'), 'policy: { deny: ["com.example/*"] }\n');
    const run = await build();
    expect(run.stdout).toContain('1 version is left out by policy.deny.');
    expect(pathsWith('com.example')).toEqual([]);
    expect(pathsWith('org.other')).not.toEqual([]);
  });
});
