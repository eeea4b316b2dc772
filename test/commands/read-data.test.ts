import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/commands/read-data.ts';
import { UserError } from '../../src/commands/world.ts';
import { writeVersion } from '../support/make-data.ts';
import { createTestWorld } from '../support/world.ts';

let room: string;
let data: string;
let numbered = 0;
const world = createTestWorld();
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'read-data-'));
});
beforeEach(() => {
  numbered += 1;
  data = join(room, `data-${numbered}`);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const read = (receipts?: string) => readDataFolder({ data, receipts }, world);
const write = (path: string, text = 'x') => {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), text);
};

describe('a data folder', () => {
  it('that is absent is an error that says what to give', async () => {
    await expect(read()).rejects.toThrow(UserError);
    await expect(read()).rejects.toThrow(`There is no data folder at "${data}".`);
  });

  it.each(['a file', 'a link that leads nowhere'])('that is %s is the same error', async (what) => {
    if (what === 'a file') writeFileSync(data, '');
    else symlinkSync(join(room, 'nowhere'), data);
    await expect(read()).rejects.toThrow('There is no data folder');
  });

  it('without registry.yml has every default and no findings', async () => {
    writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    const { catalogue, findings } = await read();
    expect(findings).toEqual([]);
    expect(catalogue?.policy).toMatchObject({ id: 'localhost', admission: 'receipts' });
    expect(catalogue?.servers.map(({ name }) => name)).toEqual(['com.example/a1']);
  });

  it('gives the commit that its receipts speak of', async () => {
    writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    write('receipts/COMMIT', `${'a'.repeat(40)}\n`);
    expect(await read()).toMatchObject({ dataCommit: 'a'.repeat(40), findings: [] });
  });
});

describe('files in no place that the layout knows', () => {
  it('are warnings that say where such files belong', async () => {
    write('servers/README.md');
    write('servers/ex/com.example/a1/1.0.0/extra.txt');
    write('receipts/notes/a.txt');
    const { findings } = await read();
    expect(findings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['unexpected-file', 'warning', `${data}/receipts/notes/a.txt`],
      ['unexpected-file', 'warning', `${data}/servers/README.md`],
      ['unexpected-file', 'warning', `${data}/servers/ex/com.example/a1/1.0.0/extra.txt`],
    ]);
  });

  it('are passed over where the layout knows them, or their name begins with a dot', async () => {
    for (const path of [
      'servers/.gitkeep',
      'servers/ex/com.example/a1/lifecycle.proof.json',
      'servers/ex/com.example/a1/1.0.0/proof.json',
      'receipts/upstreams.json',
      'receipts/ex/com.example/namespace.json',
      'tracked/ex/com.example/a1.yml',
      'README.md',
    ])
      write(path);
    expect((await read()).findings).toEqual([]);
  });

  it.each([
    ['a wrong shard', 'servers/zz/com.example/a1/1.0.0/server.json'],
    ['upper case', 'servers/ex/com.Example/a1/1.0.0/server.json'],
    ['a version that needs encoding', 'servers/ex/com.example/a1/1 0/server.json'],
    ['a version that is reserved', 'servers/ex/com.example/a1/latest/server.json'],
  ])(
    '%s in the path of an entry is told: a stray that stops nothing, and an error where all is published',
    async (_what, path) => {
      write(path, '{}');
      const stray = { code: 'unexpected-file', file: `${data}/${path}` };
      expect((await read()).findings).toMatchObject([{ ...stray, severity: 'warning' }]);
      write('registry.yml', 'policy: { admission: tree }\n');
      expect((await read()).findings).toMatchObject([{ ...stray, severity: 'error' }]);
    },
  );
});

describe('one cause is one finding', () => {
  it('for a link in the place of a namespace with three admitted versions', async () => {
    for (const version of ['1.0.0', '1.1.0', '2.0.0']) writeVersion(data, { name: 'com.example/a1', version });
    const namespace = join(data, 'servers/ex/com.example');
    cpSync(namespace, `${data}-outside`, { recursive: true });
    rmSync(namespace, { recursive: true });
    symlinkSync(`${data}-outside`, namespace);
    const { findings, catalogue } = await read();
    expect(findings).toMatchObject([{ code: 'unreadable-file', severity: 'error', file: namespace }]);
    expect(catalogue?.servers).toEqual([]);
  });

  it('for a folder full of files in the place of a file', async () => {
    const { serverFile } = writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    rmSync(join(data, serverFile));
    for (const name of ['a', 'b', 'c/d']) write(`${serverFile}/${name}`);
    expect((await read()).findings).toMatchObject([{ code: 'unreadable-file', file: `${data}/${serverFile}` }]);
  });

  it('and a stray link beside does not hide that another entry is gone', async () => {
    const { serverFile } = writeVersion(data, { name: 'com.example/a1', version: '1.0.0' });
    rmSync(join(data, dirname(serverFile)), { recursive: true });
    symlinkSync('/etc', join(data, 'servers/ex/com.example/a1/1.0'));
    const { findings } = await read();
    expect(findings.map(({ code }) => code).sort()).toEqual(['receipt-without-entry', 'unreadable-file']);
  });
});
