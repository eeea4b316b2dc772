import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

/** Reference data that lies beside the repository on some machines; checks that need it are skipped elsewhere. */
export const sharedExists = existsSync(new URL('vectors/', SHARED));

/** The text of a compressed file below ../shared, byte order mark removed. */
export function readShared(path: string): string {
  return gunzipSync(readFileSync(new URL(path, SHARED)))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

export function readSharedJson(path: string): JsonValue {
  return JSON.parse(readShared(path));
}

/** The server objects of every dump; of files with more than 10,000 lines each tenth. */
export function* readDumpServers(): Generator<JsonObject> {
  const names = readdirSync(new URL('corpus/dumps/', SHARED)).filter((name) => /\.jsonl?\.gz$/.test(name));
  for (const name of names) {
    for (const row of readRows(`corpus/dumps/${name}`)) yield (row.server ?? row) as JsonObject;
  }
}

function readRows(path: string): JsonObject[] {
  if (path.endsWith('.json.gz')) {
    const document = readSharedJson(path) as JsonObject;
    return (document.servers ?? (document.data as JsonObject | undefined)?.servers ?? document) as JsonObject[];
  }
  const lines = readShared(path).trimEnd().split('\n');
  const step = lines.length > 10_000 ? 10 : 1;
  return lines.filter((_, index) => index % step === 0).map((line) => JSON.parse(line));
}
