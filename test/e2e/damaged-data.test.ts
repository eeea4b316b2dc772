import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { placeOf, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { runCli, runCliJson } from '../support/run-cli.ts';
import { hashSite } from './site-tree.ts';

interface Damage {
  /** The server that it strikes; each strikes another one. */
  readonly name: string;
  readonly what: string;
  readonly code: string;
  /** Where people are sent, from the files of the entry (`server`, `receipt`) or below the data folder. */
  readonly at: 'server' | 'receipt' | string;
  readonly line?: number;
  readonly column?: number;
  readonly says: RegExp;
  strike(data: string, server: string, receipt: string): void;
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));
const replaceByFolder = (file: string) => {
  rmSync(file);
  mkdirSync(file);
  writeFileSync(join(file, 'inside.txt'), 'a folder in git is never empty');
};
const replaceByLink = (path: string, target: string) => {
  rmSync(path, { recursive: true });
  symlinkSync(target, path);
};

const DAMAGES: readonly Damage[] = [
  {
    name: 'com.example/truncated',
    what: 'a server.json that is cut off in the middle',
    code: 'json-syntax',
    at: 'server',
    line: 5,
    says: /The JSON is broken here/,
    strike: (_data, server) => edit(server, (text) => text.slice(0, text.indexOf('"1.0.0"') + 4)),
  },
  {
    name: 'com.example/wrong-types',
    what: 'wrong types under a receipt that fits the bytes',
    code: 'schema-violation',
    at: 'server',
    line: 4,
    column: 18,
    says: /description/,
    strike: (_data, server, receipt) => {
      edit(server, (text) => text.replace(/"description": ".*"/, '"description": 7'));
      edit(receipt, (text) => text.replace(/sha256:[0-9a-f]{64}/, digestOf(readFileSync(server))));
    },
  },
  {
    name: 'com.example/edited',
    what: 'bytes that changed after the receipt was written',
    code: 'receipt-digest-mismatch',
    at: 'server',
    says: /The receipt was written for sha256:/,
    strike: (_data, server) => edit(server, (text) => text.replace('Made up', 'Made down')),
  },
  {
    name: 'com.example/foreign-receipt',
    what: 'a receipt that speaks of another server',
    code: 'receipt-mismatch',
    at: 'receipt',
    says: /The receipt speaks of com\.example\/other 1\.0\.0/,
    strike: (_data, _server, receipt) => edit(receipt, (text) => text.replace('foreign-receipt', 'other')),
  },
  {
    name: 'com.example/no-json-receipt',
    what: 'a receipt that is not JSON',
    code: 'receipt-unreadable',
    at: 'receipt',
    says: /it is not JSON/,
    strike: (_data, _server, receipt) => edit(receipt, (text) => text.slice(0, 40)),
  },
  {
    name: 'com.example/impossible-time',
    what: 'a receipt with a day that no calendar has',
    code: 'receipt-unreadable',
    at: 'receipt',
    says: /publishedAt is no time in UTC such as/,
    strike: (_data, _server, receipt) =>
      edit(receipt, (text) => text.replace(/"publishedAt": ".*"/, '"publishedAt": "2026-02-31T00:00:00Z"')),
  },
  {
    name: 'com.example/no-entry',
    what: 'a receipt without entry',
    code: 'receipt-without-entry',
    at: 'receipt',
    says: /There is a receipt for com\.example\/no-entry 1\.0\.0, but no server\.json/,
    strike: (_data, server) => rmSync(dirname(server), { recursive: true }),
  },
  {
    name: 'com.example/folder',
    what: 'a folder where server.json should be',
    code: 'unreadable-file',
    at: 'server',
    says: /it is a folder/,
    strike: (_data, server) => replaceByFolder(server),
  },
  {
    name: 'com.example/receipt-folder',
    what: 'a folder where a receipt should be',
    code: 'receipt-unreadable',
    at: 'receipt',
    says: /it is a folder/,
    strike: (_data, _server, receipt) => replaceByFolder(receipt),
  },
  {
    name: 'com.example/link',
    what: 'a link out of the tree where server.json should be',
    code: 'unreadable-file',
    at: 'server',
    says: /it is a symbolic link/,
    strike: (_data, server) => replaceByLink(server, '/etc/hostname'),
  },
  {
    name: 'com.example/link-that-fits',
    what: 'a link out of the tree to a file with the right bytes',
    code: 'unreadable-file',
    at: 'server',
    says: /it is a symbolic link/,
    strike: (data, server) => {
      cpSync(server, `${data}-outside.json`);
      replaceByLink(server, `${data}-outside.json`);
    },
  },
  {
    name: 'com.linked/folder',
    what: 'a link out of the tree where the folder of a namespace should be',
    code: 'unreadable-file',
    at: 'servers/li/com.linked',
    says: /it is a symbolic link/,
    strike: (data, server) => {
      const namespace = dirname(dirname(dirname(server)));
      cpSync(namespace, `${data}-linked`, { recursive: true });
      replaceByLink(namespace, `${data}-linked`);
    },
  },
  {
    name: 'com.filed/folder',
    what: 'a file where the folder of a version should be',
    code: 'unreadable-file',
    at: 'servers/fi/com.filed/folder/1.0.0',
    says: /it is a file where a folder should be/,
    strike: (_data, server) => {
      rmSync(dirname(server), { recursive: true });
      writeFileSync(dirname(server), 'not a folder');
    },
  },
  {
    name: 'com.example/lifecycle',
    what: 'a lifecycle.yml with a status that there is not',
    code: 'lifecycle-invalid',
    at: 'servers/ex/com.example/lifecycle/lifecycle.yml',
    line: 3,
    column: 13,
    says: /status/,
    strike: (_data, server) =>
      writeFileSync(join(dirname(dirname(server)), 'lifecycle.yml'), 'versions:\n  1.0.0:\n    status: retired\n'),
  },
  {
    name: 'com.example/broken-yaml',
    what: 'a lifecycle.yml that is no YAML',
    code: 'lifecycle-invalid',
    at: 'servers/ex/com.example/broken-yaml/lifecycle.yml',
    line: 3,
    says: /lifecycle\.yml: /,
    strike: (_data, server) =>
      writeFileSync(join(dirname(dirname(server)), 'lifecycle.yml'), 'versions:\n  "1.0.0": { status: [\n'),
  },
  {
    name: 'com.example/renamed',
    what: 'an entry that names another server than its folder',
    code: 'entry-path-mismatch',
    at: 'server',
    line: 3,
    says: /The document says com\.example\/impostor 1\.0\.0, its folder says com\.example\/renamed 1\.0\.0/,
    strike: (_data, server, receipt) => {
      edit(server, (text) => text.replace('"com.example/renamed"', '"com.example/impostor"'));
      edit(receipt, (text) => text.replace(/sha256:[0-9a-f]{64}/, digestOf(readFileSync(server))));
    },
  },
];

interface Report {
  readonly verdict: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }[];
}

let room: string;
let data: string;
let site: string;
let siteHash: string;
beforeAll(async () => {
  room = makeRoom('e2e-damaged-');
  data = join(room, 'data');
  site = join(room, 'site');
  mkdirSync(data);
  writeFileSync(join(data, 'registry.yml'), 'base-url: https://acme.example\n');
  writeVersion(data, { name: 'com.example/healthy', version: '1.0.0' });
  for (const { name } of DAMAGES) writeVersion(data, { name, version: '1.0.0' });
  expect(await runCli(['build', '--data', data, '--out', site])).toMatchObject({ code: 0, stderr: '' });
  siteHash = hashSite(site);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
function copyData(): string {
  numbered += 1;
  const copy = join(room, `copy-${numbered}`);
  cpSync(data, copy, { recursive: true });
  return copy;
}

function strike(copy: string, { name, strike: damage }: Damage): void {
  const { serverFile, receiptFile } = placeOf(name, '1.0.0');
  damage(copy, join(copy, serverFile), join(copy, receiptFile));
}

function placeOfDamage(copy: string, { name, at }: Damage): string {
  const { serverFile, receiptFile } = placeOf(name, '1.0.0');
  return `${copy}/${at === 'server' ? serverFile : at === 'receipt' ? receiptFile : at}`;
}

const build = (copy: string) => runCliJson<Report>(['build', '--data', copy, '--out', site]);

describe('build stops with exactly one finding, and leaves the last site byte for byte', () => {
  it.each(DAMAGES)('for $what', async (damage) => {
    const copy = copyData();
    strike(copy, damage);
    const { code, json } = await build(copy);
    expect(code).toBe(1);
    expect(json.verdict).toBe('fail');
    expect(json.findings).toEqual([
      expect.objectContaining({
        code: damage.code,
        severity: 'error',
        file: placeOfDamage(copy, damage),
        ...(damage.line === undefined ? {} : { line: damage.line }),
        ...(damage.column === undefined ? {} : { column: damage.column }),
      }),
    ]);
    expect(hashSite(site)).toBe(siteHash);
  });

  it('for each of several at once, all in one run, in text with file and line', async () => {
    const copy = copyData();
    for (const damage of DAMAGES) strike(copy, damage);
    const [{ code, json }, text] = await Promise.all([build(copy), runCli(['build', '--data', copy, '--out', site])]);
    expect(code).toBe(1);
    const told = json.findings.map(({ code: found, file }) => `${file} ${found}`);
    expect(told.sort()).toEqual(DAMAGES.map((damage) => `${placeOfDamage(copy, damage)} ${damage.code}`).sort());
    expect(text.code).toBe(1);
    for (const damage of DAMAGES) {
      const line = damage.line === undefined ? '' : `:${damage.line}`;
      expect(text.stderr).toContain(`${placeOfDamage(copy, damage)}${line}`);
      expect(text.stderr).toMatch(damage.says);
    }
    expect(text.stdout).toContain('The last site, if there is one, is unchanged.');
    expect(hashSite(site)).toBe(siteHash);
  });

  it('and goes on as if nothing had been when the data is whole again', async () => {
    const { code, json } = await build(data);
    expect(code).toBe(0);
    expect(json).toMatchObject({ verdict: 'pass', written: 0, removed: 0, findings: [] });
    expect(hashSite(site)).toBe(siteHash);
  });
});

describe('where the policy itself is broken, nothing is guessed', () => {
  it.each([
    ['no YAML', 'title: "half\n', 'policy-syntax', 2, undefined],
    ['a key that there is not', 'title: x\npolicy:\n  admision: tree\n', 'policy-invalid', 3, 3],
    ['a value of a wrong type', 'title: x\nsite:\n  hosts: nginx\n', 'policy-invalid', 3, 10],
    ['an alias', 'title: &a x\ndescription: *a\n', 'policy-syntax', undefined, undefined],
  ])('registry.yml with %s', async (_what, text, code, line, column) => {
    const copy = copyData();
    writeFileSync(join(copy, 'registry.yml'), text);
    const run = await build(copy);
    expect(run.code).toBe(1);
    expect(run.json.findings).toMatchObject([
      { code, file: `${copy}/registry.yml`, ...(line ? { line } : {}), ...(column ? { column } : {}) },
    ]);
    expect(hashSite(site)).toBe(siteHash);
  });

  it('registry.yml with three mistakes: each is told', async () => {
    const copy = copyData();
    writeFileSync(join(copy, 'registry.yml'), 'titel: x\nsite: { v0: thin }\npolicy: { deny: 7 }\n');
    const { json } = await build(copy);
    expect(json.findings.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('registry.yml that is a folder or a link', async () => {
    for (const replace of [replaceByFolder, (file: string) => replaceByLink(file, '/etc/hostname')]) {
      const copy = copyData();
      replace(join(copy, 'registry.yml'));
      expect(await build(copy)).toMatchObject({
        code: 1,
        json: { findings: [{ code: 'unreadable-file', file: `${copy}/registry.yml` }] },
      });
    }
  });
});

describe('a whole tree that is not there as a folder never empties the site', () => {
  it.each(['servers', 'receipts'])('%s/ as a link', async (tree) => {
    const copy = copyData();
    cpSync(join(copy, tree), `${copy}-${tree}`, { recursive: true });
    replaceByLink(join(copy, tree), `${copy}-${tree}`);
    const { code, json } = await build(copy);
    expect(code).toBe(1);
    expect(json.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unreadable-file', file: `${copy}/${tree}` },
    ]);
    expect(hashSite(site)).toBe(siteHash);
  });

  it('--data and --receipts may be links: the person at the keyboard named them', async () => {
    const copy = copyData();
    symlinkSync(copy, `${copy}-link`);
    cpSync(join(copy, 'receipts'), `${copy}-receipts`, { recursive: true });
    symlinkSync(`${copy}-receipts`, `${copy}-receipts-link`);
    rmSync(join(copy, 'receipts'), { recursive: true });
    const args = ['build', '--data', `${copy}-link`, '--receipts', `${copy}-receipts-link`, '--out', site];
    expect(await runCliJson(args)).toMatchObject({ code: 0, json: { verdict: 'pass', written: 0, waiting: 0 } });
  });
});

describe('policy.admission: tree', () => {
  it('tells wrong types with line and column, though no receipt speaks of them', async () => {
    const copy = copyData();
    rmSync(join(copy, 'receipts'), { recursive: true });
    writeFileSync(join(copy, 'registry.yml'), 'base-url: https://acme.example\npolicy: { admission: tree }\n');
    const file = join(copy, placeOf('com.example/healthy', '1.0.0').serverFile);
    edit(file, (text) => text.replace('"1.0.0"', '"1.0.0",\n  "packages": {}'));
    const { code, json } = await build(copy);
    expect(code).toBe(1);
    expect(json.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'schema-violation', file, line: 6, column: 15 },
    ]);
    expect(hashSite(site)).toBe(siteHash);
  });

  it('a broken lifecycle.yml is one finding, not one more for each time that it would have given', async () => {
    const copy = join(room, 'tree');
    writeVersion(copy, { name: 'com.example/one', version: '1.0.0', receipt: 'none' });
    writeFileSync(join(copy, 'registry.yml'), 'base-url: https://acme.example\npolicy: { admission: tree }\n');
    const text = 'versions:\n  1.0.0: { published: 2026-13-01T00:00:00Z }\n';
    writeFileSync(join(copy, 'servers/ex/com.example/one/lifecycle.yml'), text);
    const { code, json } = await build(copy);
    expect(code).toBe(1);
    expect(json.findings).toMatchObject([{ code: 'lifecycle-invalid', line: 2, column: 23 }]);
  });
});
