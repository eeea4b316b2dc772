import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../src/commands/import/run-import.ts';
import { createTestWorld } from '../support/world.ts';

const dumps = fileURLToPath(new URL('../../../shared/corpus/dumps', import.meta.url));
const names = existsSync(dumps) ? readdirSync(dumps).filter((name) => /\.jsonl?\.gz$/.test(name)) : [];
const KNOWN_CODES = new Set([
  'name-path-unsafe',
  'version-path-unsafe',
  'name-case-conflict',
  'schema-violation',
  'record-not-a-server',
]);
const SLOW_MS = 900_000;

/** Records of a dump, counted in another way than the importer does. */
function countRecords(path: string): number {
  const text = gunzipSync(readFileSync(path))
    .toString()
    .replace(/^\ufeff/, '');
  if (path.endsWith('.jsonl.gz')) return text.trimEnd().split('\n').length;
  const value = JSON.parse(text);
  return (Array.isArray(value) ? value : (value.servers ?? value.data.servers)).length;
}

describe.skipIf(names.length === 0)('import of the real dumps in ../shared', () => {
  it.each(names)(
    'places or refuses every record of %s, and changes nothing the second time',
    async (name) => {
      const root = mkdtempSync(join(tmpdir(), 'import-dump-'));
      try {
        const options = { from: join(dumps, name), data: join(root, 'data') };
        const first = await runImport(options, createTestWorld());
        const records = countRecords(options.from);
        expect(first.imported + first.updated + first.unchanged + first.refused.length).toBe(records);
        expect(first).toMatchObject({ updated: 0, unchanged: 0, versions: first.imported });
        expect(first.refused.filter((record) => !KNOWN_CODES.has(record.code))).toEqual([]);
        expect(first.refused.filter((record) => record.name === '')).toEqual([]);
        const second = await runImport(options, createTestWorld());
        expect(second).toEqual({ ...first, imported: 0, unchanged: first.imported });
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
    SLOW_MS,
  );
});
