import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/commands/import/import-report.ts';
import { renderImportReport } from '../../src/commands/import/render-import.ts';
import { type ImportOptions, runImport } from '../../src/commands/import/run-import.ts';
import { UserError } from '../../src/commands/world.ts';
import { createFiles } from '../../src/io/files.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { parseReceipt, type Receipt, renderReceipt } from '../../src/registry/receipt.ts';
import { createFailingFiles } from '../support/failing-files.ts';
import { toRow } from '../support/upstream-server.ts';
import { createTestWorld } from '../support/world.ts';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-test-'));
  data = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function source(content: unknown, name = 'source.json'): string {
  const path = join(root, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

async function importFrom(content: unknown, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return runImport({ from: source(content), data, allowShrink: true, ...options }, createTestWorld());
}

const PLACE = 'ex/com.example/a';
const serverFile = (version = '1.0.0', place = PLACE) => join(data, 'servers', place, version, 'server.json');
const receiptFile = (version = '1.0.0', place = PLACE) => join(data, 'receipts', place, `${version}.json`);

function readReceipt(version = '1.0.0', place = 'ex/com.example/a'): Receipt {
  const parsed = parseReceipt(readFileSync(receiptFile(version, place), 'utf8'));
  if (parsed.kind !== 'receipt') throw new Error(parsed.reason);
  return parsed.receipt;
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every file below the data folder with its bytes and the time of its last change. */
function snapshot(): Record<string, string> {
  const paths = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, `${statSync(path).ino} ${readFileSync(path, 'utf8')}`];
    }),
  );
}

const counts = ({ imported, updated, unchanged, refused }: ImportReport) => ({
  imported,
  updated,
  unchanged,
  refused: refused.map((record) => record.code),
});
const EX = 'ex/com.example/a';
const A = toRow('com.example/a', '1.0.0');
const B = toRow('com.example/b', '2.0.0');
const flat = (row: Record<string, unknown>) => ({ ...(row.server as object), _meta: row._meta });

describe('import of a file', () => {
  it.each<[string, unknown]>([
    ['an API response', { servers: [A, B], metadata: { count: 2 } }],
    ['an API response of flat servers', { servers: [flat(A), flat(B)] }],
    ['an array of API responses', [{ servers: [A] }, { servers: [B] }]],
    ['lines of API responses', `${JSON.stringify({ servers: [A] })}\n${JSON.stringify({ servers: [B] })}\n`],
    ['an array of rows', [A, B]],
    ['an array of server.json', [flat(A), flat(B)]],
    ['lines of rows', `${JSON.stringify(A)}\n${JSON.stringify(B)}`],
    ['lines of server.json', `${JSON.stringify(flat(A))}\n${JSON.stringify(flat(B))}\n`],
    ['a ToolHive registry', { version: '1.0.0', meta: {}, data: { servers: [flat(A), flat(B)] } }],
    ['a file with byte order mark', `\ufeff${JSON.stringify([A, B], null, 2)}`],
    ['a gzip file', gzipSync(JSON.stringify([A, B]))],
  ])('takes %s', async (_name, content) => {
    const report = await importFrom(content);
    expect(counts(report)).toEqual({ imported: 2, updated: 0, unchanged: 0, refused: [] });
    expect(report).toMatchObject({ servers: 2, versions: 2, upstream: 'source.json', full: true });
    expect(readFileSync(serverFile('1.0.0', EX), 'utf8')).toBe(`${JSON.stringify(A.server, null, 2)}\n`);
    expect(readReceipt().publishedAt).toBe('2026-01-01T00:00:00Z');
  });

  it('takes one server.json', async () => {
    expect(counts(await importFrom(A.server))).toMatchObject({ imported: 1, refused: [] });
  });

  it('writes the upstream’s bytes without what the registry manages, and the whole receipt', async () => {
    const server = {
      version: '1.0.0',
      name: 'com.example/a',
      description: 'A',
      status: 'deprecated',
      repository: {},
      packages: [],
    };
    await importFrom({
      ...server,
      _meta: { 'io.modelcontextprotocol.registry/official': { published_at: '2025-09-08T23:47:09.5+02:00' } },
    });
    const text = readFileSync(serverFile('1.0.0', EX), 'utf8');
    expect(text).toBe(
      `${JSON.stringify({ version: '1.0.0', name: 'com.example/a', description: 'A', packages: [] }, null, 2)}\n`,
    );
    expect(readReceipt()).toEqual({
      schema: 'mcp-git-registry/receipt/1',
      name: 'com.example/a',
      version: '1.0.0',
      digest: digestOf(text),
      publishedAt: '2025-09-08T21:47:09.5Z',
      level: 'imported',
      admission: { kind: 'import', from: 'source.json' },
      ruleset: 'import/1',
      status: 'deprecated',
      statusChangedAt: '2025-09-08T21:47:09.5Z',
      updatedAt: '2025-09-08T21:47:09.5Z',
    });
  });

  it.each([
    [undefined, '1970-01-01T00:00:00Z', 'none'],
    ['2025-09-21T02:00:00+02:00', '2025-09-21T00:00:00Z', 'as-of'],
  ])('dates an entry without time by --as-of %s as %s', async (asOf, publishedAt, timeSource) => {
    const row = toRow('com.example/a', '1.0.0', { publishedAt: '0001-01-01T00:00:00Z' });
    await importFrom([row], asOf === undefined ? {} : { asOf });
    expect(readReceipt()).toMatchObject({ publishedAt, updatedAt: publishedAt, admission: { timeSource } });
    expect(counts(await importFrom([row], { asOf: '2026-02-02T00:00:00Z' }))).toMatchObject({ unchanged: 1 });
  });

  it('changes no file the second time', async () => {
    await importFrom([A, B]);
    const before = snapshot();
    expect(counts(await importFrom([A, B]))).toEqual({ imported: 0, updated: 0, unchanged: 2, refused: [] });
    expect(snapshot()).toEqual(before);
  });

  it('keeps a deletion when another source tells no status', async () => {
    const server = { name: 'com.example/a', description: 'd', version: '1.0.0' };
    const official = { status: 'deleted', publishedAt: '2026-01-01T00:00:00Z', updatedAt: '2026-02-01T00:00:00Z' };
    await importFrom([{ server, _meta: { 'io.modelcontextprotocol.registry/official': official } }]);
    const again = await importFrom([server]);
    expect(again).toMatchObject({ imported: 0, updated: 0, unchanged: 1 });
    expect(readReceipt().status).toBe('deleted');
  });

  it('does not let older news win, in the same source or in a later one', async () => {
    const row = (status: string, month: string) => ({
      server: { name: 'com.example/a', description: 'd', version: '1.0.0' },
      _meta: {
        'io.modelcontextprotocol.registry/official': {
          status,
          publishedAt: '2026-01-01T00:00:00Z',
          updatedAt: `2026-${month}-01T00:00:00Z`,
        },
      },
    });
    await importFrom([row('active', '01'), row('deprecated', '02')]);
    expect(readReceipt().status).toBe('deprecated');
    expect(await importFrom([row('active', '01'), row('deprecated', '02')])).toMatchObject({
      updated: 0,
      unchanged: 2,
    });
    expect(await importFrom([row('active', '01')])).toMatchObject({ updated: 0, unchanged: 1 });
    expect(readReceipt()).toMatchObject({ status: 'deprecated', updatedAt: '2026-02-01T00:00:00Z' });
    expect(readReceipt().history).toHaveLength(1);
  });

  it('puts receipts where --receipts says', async () => {
    await importFrom([A], { receipts: join(root, 'elsewhere') });
    expect(readdirSync(data)).toEqual(['servers']);
    expect(readdirSync(join(root, 'elsewhere')).sort()).toEqual(['ex', 'upstreams.json']);
  });

  it('counts rule errors as warnings and lists the record', async () => {
    const report = await importFrom([toRow('com.example/a', '^1.0.0')]);
    expect(report).toMatchObject({ imported: 1, refused: [] });
    expect(report.warnings).toBeGreaterThan(0);
  });

  describe('refuses, and places the rest:', () => {
    it.each<[string, unknown, string]>([
      ['a name that cannot be a path', toRow('com.example/..', '1.0.0'), 'name-path-unsafe'],
      ['a version that cannot be a path', toRow('com.example/a', 'refs/heads/main'), 'version-path-unsafe'],
      ['a schema violation', toRow('com.example/a', '1.0.0', { description: 'x'.repeat(101) }), 'schema-violation'],
      ['a status that nobody knows', toRow('com.example/a', '1.0.0', { status: 'beta' }), 'record-not-a-server'],
      ['a server without version', { server: { name: 'com.example/a', description: 'A' } }, 'record-not-a-server'],
      ['a row whose server is text', { server: 'com.example/a' }, 'record-not-a-server'],
      ['a number', 5, 'record-not-a-server'],
    ])('%s', async (_name, record, code) => {
      expect(counts(await importFrom([record, B]))).toEqual({ imported: 1, updated: 0, unchanged: 0, refused: [code] });
    });

    it('broken lines and a cut end, by number and line', async () => {
      const { refused, imported } = await importFrom(
        `${JSON.stringify(A)}\n{"server" 1}\n${JSON.stringify(B)}\n{"server":{"na`,
      );
      expect(imported).toBe(2);
      expect(refused.map((record) => record.code)).toEqual(['record-unreadable', 'record-unreadable']);
      expect(refused[0]?.message).toMatch(/^Record 2 \(line 2\) cannot be read: it is broken JSON/);
      expect(refused[1]?.message).toBe('Record 4 (line 4) cannot be read: the file ends in the middle of it.');
    });

    it('a server without version by number and line', async () => {
      const { refused } = await importFrom(`${JSON.stringify(A)}\n{"server":{"name":"com.example/b"}}`);
      expect(refused).toEqual([
        {
          name: 'com.example/b',
          version: '',
          code: 'record-not-a-server',
          message: 'Record 2 (line 2) holds no server: it lacks a name or a version.',
        },
      ]);
    });

    it('the end of a damaged gzip file', async () => {
      const rows = Array.from({ length: 2000 }, (_, index) =>
        toRow('com.example/a', `1.0.${index}`, { description: `${Math.sin(index)}` }),
      );
      const packed = gzipSync(rows.map((row) => JSON.stringify(row)).join('\n'));
      const report = await importFrom(packed.subarray(0, packed.length / 2));
      expect(report.imported).toBeGreaterThan(100);
      expect(report.refused.map((record) => record.code)).toEqual(['record-unreadable']);
    });

    it('a schema violation with its place and the number of further ones', async () => {
      const { refused } = await importFrom([{ ...flat(A), description: 5, title: 5 }]);
      expect(refused[0]).toMatchObject({ name: 'com.example/a', version: '1.0.0', code: 'schema-violation' });
      expect(refused[0]?.message).toMatch(/^\/(?:description|title): .*\(and 1 more\)$/);
    });

    it('names and versions that differ by case alone, the first one and the data folder winning', async () => {
      const clash = [
        toRow('com.example/A', '3.0.0'),
        toRow('com.example/a', '1.0.0-rc'),
        toRow('com.example/a', '1.0.0-RC'),
      ];
      expect(counts(await importFrom([A, ...clash]))).toMatchObject({
        imported: 2,
        refused: ['name-case-conflict', 'version-case-conflict'],
      });
      expect(counts(await importFrom([toRow('com.Example/a', '9.0.0')]))).toMatchObject({
        refused: ['name-case-conflict'],
      });
    });

    it('lets a refused record claim no name', async () => {
      const bad = toRow('com.example/A', '1.0.0', { description: '' });
      expect(counts(await importFrom([bad, A]))).toMatchObject({ imported: 1, refused: ['schema-violation'] });
    });

    it('a symbolic link in the place of a folder, and follows it nowhere', async () => {
      const outside = join(root, 'outside');
      mkdirSync(outside);
      mkdirSync(join(data, 'servers', 'ex', 'com.example'), { recursive: true });
      symlinkSync(outside, join(data, 'servers', EX));
      expect(counts(await importFrom([A, B]))).toMatchObject({ imported: 1, refused: ['unreadable-file'] });
      expect(readdirSync(outside)).toEqual([]);
    });

    it('a receipts folder that leads elsewhere', async () => {
      const outside = join(root, 'outside');
      mkdirSync(outside);
      mkdirSync(join(data, 'receipts'), { recursive: true });
      symlinkSync(outside, join(data, 'receipts', 'ex'));
      expect(counts(await importFrom([A]))).toMatchObject({ imported: 0, refused: ['unreadable-file'] });
      expect(readdirSync(outside)).toEqual([]);
    });
  });

  describe('of a version that is known', () => {
    const deprecated = toRow('com.example/a', '1.0.0', { status: 'deprecated', updatedAt: '2026-03-01T00:00:00Z' });
    const edited = toRow('com.example/a', '1.0.0', { description: 'Edited.', updatedAt: '2026-03-01T00:00:00Z' });

    it('updates status and times, and keeps what was in the history', async () => {
      await importFrom([A]);
      const before = readReceipt();
      expect(counts(await importFrom([deprecated]))).toMatchObject({ updated: 1 });
      expect(readReceipt()).toMatchObject({
        status: 'deprecated',
        statusChangedAt: '2026-03-01T00:00:00Z',
        updatedAt: '2026-03-01T00:00:00Z',
        publishedAt: '2026-01-01T00:00:00Z',
        history: [{ at: '2026-01-01T00:00:00Z', status: 'active', digest: before.digest }],
      });
      expect(counts(await importFrom([deprecated]))).toMatchObject({ unchanged: 1 });
    });

    it('updates mere times without a history', async () => {
      await importFrom([A]);
      const later = toRow('com.example/a', '1.0.0', { publishedAt: '2026-01-01T00:00:00.5Z' });
      expect(counts(await importFrom([later]))).toMatchObject({ updated: 1 });
      expect(readReceipt()).toMatchObject({
        publishedAt: '2026-01-01T00:00:00.5Z',
        updatedAt: '2026-01-01T00:00:00.5Z',
      });
      expect(readReceipt().history).toBeUndefined();
    });

    it('refuses other content, unless edits are accepted', async () => {
      await importFrom([A]);
      const before = readReceipt();
      expect(counts(await importFrom([edited]))).toMatchObject({ refused: ['version-content-differs'] });
      expect(readReceipt()).toEqual(before);
      expect(counts(await importFrom([edited], { acceptEdits: true }))).toMatchObject({ updated: 1 });
      expect(JSON.parse(readFileSync(serverFile('1.0.0', EX), 'utf8')).description).toBe('Edited.');
      expect(readReceipt()).toMatchObject({ digest: digestOf(readFileSync(serverFile('1.0.0', EX))) });
      expect(readReceipt().history?.map((entry) => entry.digest)).toEqual([before.digest]);
    });

    it.each(['proved', 'owner'] as const)('never touches one of level %s', async (level) => {
      await importFrom([A]);
      put(receiptFile('1.0.0', EX), renderReceipt({ ...readReceipt(), level }));
      const before = snapshot();
      expect(counts(await importFrom([deprecated]))).toMatchObject({ unchanged: 1 });
      const report = await importFrom([edited], { acceptEdits: true });
      expect(counts(report)).toMatchObject({ refused: ['version-content-differs'] });
      expect(report.refused[0]?.message).toContain('this registry admitted it itself');
      const after = snapshot();
      expect(after[serverFile('1.0.0', EX)]).toBe(before[serverFile('1.0.0', EX)]);
      expect(after[receiptFile('1.0.0', EX)]).toBe(before[receiptFile('1.0.0', EX)]);
    });

    it('completes one that has no receipt, and refuses other bytes in its place', async () => {
      await importFrom([A]);
      rmSync(receiptFile('1.0.0', EX));
      expect(counts(await importFrom([edited]))).toMatchObject({ refused: ['version-content-differs'] });
      expect(counts(await importFrom([A]))).toMatchObject({ imported: 1 });
      rmSync(receiptFile('1.0.0', EX));
      expect(counts(await importFrom([edited], { acceptEdits: true }))).toMatchObject({ imported: 1 });
    });

    it('brings back a file that is gone', async () => {
      await importFrom([A]);
      rmSync(serverFile('1.0.0', EX));
      expect(counts(await importFrom([A]))).toMatchObject({ updated: 1 });
      expect(digestOf(readFileSync(serverFile('1.0.0', EX)))).toBe(readReceipt().digest);
    });

    it('refuses one whose receipt is damaged or another’s', async () => {
      await importFrom([A]);
      const receipt = readReceipt();
      put(receiptFile('1.0.0', EX), '{');
      expect(counts(await importFrom([A]))).toMatchObject({ refused: ['receipt-unreadable'] });
      put(receiptFile('1.0.0', EX), renderReceipt({ ...receipt, name: 'com.example/other' }));
      expect(counts(await importFrom([A]))).toMatchObject({ refused: ['receipt-mismatch'] });
    });

    it('takes the later of two records, and refuses the second of two contents', async () => {
      expect(counts(await importFrom([A, A, deprecated, A, edited]))).toEqual({
        imported: 1,
        updated: 1,
        unchanged: 2,
        refused: ['duplicate-record'],
      });
      expect(readReceipt().status).toBe('deprecated');
    });
  });

  describe('stops with a word to the person', () => {
    it.each<[string, unknown]>([
      ['an empty file', ''],
      ['a page for people', '<!doctype html>\n<html></html>'],
      ['a list of something else', [1, 2]],
      ['some other document', { hello: 'world' }],
      ['one broken server.json', '{"name":"com.example/a","desc'],
      ['a table', 'name,version\n'.repeat(2000)],
      ['binary data', Uint8Array.from([0, 1, 2, 0xff, 0xfe])],
    ])('at %s', async (_name, content) => {
      const error = await importFrom(content).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).hint).toContain('ToolHive registry.json');
    });

    it('at a FROM that is no file, a folder, a bad time, and a data folder that is a file', async () => {
      const world = createTestWorld();
      await expect(runImport({ from: join(root, 'absent'), data }, world)).rejects.toBeInstanceOf(UserError);
      await expect(runImport({ from: root, data }, world)).rejects.toBeInstanceOf(UserError);
      await expect(importFrom([A], { asOf: 'yesterday' })).rejects.toBeInstanceOf(UserError);
      await expect(importFrom([A], { data: source('x', 'x') })).rejects.toBeInstanceOf(UserError);
    });

    it('at a full disk, with the next run finishing the work', async () => {
      const rows = Array.from({ length: 20 }, (_, index) => toRow('com.example/a', `1.0.${index}`));
      const from = source(rows);
      for (const at of [1, 2, 3, 4, 5, 9, 20]) {
        rmSync(data, { recursive: true, force: true });
        const { files } = createFailingFiles(createFiles(), { at, how: 'fills' });
        await expect(runImport({ from, data }, createTestWorld({ files })), `at ${at}`).rejects.toBeInstanceOf(
          UserError,
        );
        const { imported, unchanged, refused } = await runImport({ from, data }, createTestWorld());
        expect([imported + unchanged, refused], `at ${at}`).toEqual([20, []]);
      }
    });
  });

  it('takes an empty list', async () => {
    expect(counts(await importFrom({ servers: [], metadata: { count: 0 } }))).toEqual({
      imported: 0,
      updated: 0,
      unchanged: 0,
      refused: [],
    });
  });

  it('heals whatever a death at any moment left behind', async () => {
    const from = source([A, B]);
    const options = { from, data, allowShrink: true };
    await runImport(options, createTestWorld());
    const whole = Object.keys(snapshot());
    for (let at = 1; ; at += 1) {
      rmSync(data, { recursive: true, force: true });
      const { files, hasFailed } = createFailingFiles(createFiles(), { at, how: 'dies' });
      await runImport(options, createTestWorld({ files })).catch(() => {});
      if (!hasFailed()) break;
      const report = await runImport(options, createTestWorld());
      expect(counts(report).refused, `died at ${at}`).toEqual([]);
      expect(Object.keys(snapshot()), `died at ${at}`).toEqual(whole);
    }
  });

  it('stops at Ctrl-C with whole files only', async () => {
    const abort = new AbortController();
    const rows = Array.from({ length: 1000 }, (_, index) => toRow('com.example/a', `1.0.${index}`));
    const from = source(rows);
    let written = 0;
    const real = createFiles();
    const files = {
      ...real,
      writeAtomic: (path: string, bytes: string | Uint8Array) => {
        written += 1;
        if (written === 500) abort.abort(new Error('Ctrl-C'));
        real.writeAtomic(path, bytes);
      },
    };
    await expect(runImport({ from, data }, createTestWorld({ files, signal: abort.signal }))).rejects.toThrow('Ctrl-C');
    expect(written).toBeLessThan(1000);
    const report = await runImport({ from, data }, createTestWorld());
    expect(report.imported + report.unchanged).toBe(1000);
    expect(report.unchanged).toBeGreaterThan(200);
  });

  describe('of a file seen before', () => {
    const rows = Array.from({ length: 100 }, (_, index) => toRow('com.example/a', `1.0.${index}`));

    it('stops before anything is written when more than 5 % of the records are gone', async () => {
      await importFrom(rows);
      const before = snapshot();
      const report = await importFrom([...rows.slice(0, 93), B], { allowShrink: false });
      expect(report).toMatchObject({ imported: 0, unchanged: 0, refused: [], stopped: { code: 'upstream-shrank' } });
      expect(snapshot()).toEqual(before);
      expect(renderImportReport(report)).toContain('--allow-shrink');
    });

    it('goes on at 5 %, and with --allow-shrink', async () => {
      await importFrom(rows);
      expect(await importFrom(rows.slice(0, 95), { allowShrink: false })).toMatchObject({ unchanged: 95 });
      expect(await importFrom(rows.slice(0, 10))).toMatchObject({ unchanged: 10 });
    });
  });

  it('tells people what came in, what was refused and what to do next', async () => {
    const report = await importFrom([A, 5, 6, 7, 8, toRow('com.example/\u001b[31m', '1.0.0')]);
    const text = renderImportReport(report);
    expect(text).toMatch(/imported\s+1\n/);
    expect(text).toContain('4 × record-not-a-server');
    expect(text).toContain('… and 1 more');
    expect(text).toContain('mcp-git-registry build');
    expect(text).not.toContain('\u001b');
  });
});
