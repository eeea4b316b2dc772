import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../src/manifest/digest.ts';

import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { toEntryPaths } from '../../src/registry/entry-path.ts';
import { RECEIPT_SCHEMA_ID, type Receipt, renderReceipt } from '../../src/registry/receipt.ts';

/** One entry to write. */
export interface MadeVersion {
  readonly name: string;
  readonly version: string;
  /** Members of server.json beside name and version. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** What differs in the receipt; `none`: the entry waits for admission. */
  readonly receipt?: Partial<Receipt> | 'none';
}

export interface WrittenVersion extends MadeVersion {
  /** Paths below the data folder, forward slashes. */
  readonly serverFile: string;
  readonly receiptFile: string;
}

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(2026, 0, 1);

/** The paths of an entry below the data folder. */
export function placeOf(name: string, version: string): { serverFile: string; receiptFile: string } {
  const placed = toEntryPaths(name, version);
  if (placed.kind === 'problem') throw new Error(`${name} ${version}: ${placed.problem.reason}`);
  const { server, version: segment } = placed.paths;
  return {
    serverFile: `servers/${server}/${segment}/server.json`,
    receiptFile: `receipts/${server}/${segment}.json`,
  };
}

/** The two files of an entry, not written yet: path below the data folder to text. */
export function renderVersion(made: MadeVersion): Map<string, string> {
  const { name, version, more, receipt = {} } = made;
  const { serverFile, receiptFile } = placeOf(name, version);
  const server = { $schema: CURRENT_SCHEMA_URL, name, description: `Made up: ${name}.`, version, ...more };
  const text = `${JSON.stringify(server, null, 2)}\n`;
  const files = new Map([[serverFile, text]]);
  if (receipt === 'none') return files;
  const at = receipt.publishedAt ?? '2026-01-01T00:00:00Z';
  const whole: Receipt = {
    schema: RECEIPT_SCHEMA_ID,
    name,
    version,
    digest: digestOf(text),
    publishedAt: at,
    level: 'imported',
    admission: { kind: 'import', from: 'made-up' },
    ruleset: 'test/1',
    status: 'active',
    statusChangedAt: at,
    updatedAt: at,
    ...receipt,
  };
  return files.set(receiptFile, renderReceipt(whole));
}

export function writeVersion(data: string, made: MadeVersion): WrittenVersion {
  writeTree(data, renderVersion(made));
  return { ...made, ...placeOf(made.name, made.version) };
}

/** Writes files below a folder, in the order of the map. */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Versions that strain paths, configuration languages and object keys. */
export const ODD_VERSIONS = [
  '1.0.0+build.5',
  '1.0 beta',
  '100%',
  '1%2F2',
  '1.0.0-ä',
  '一.二',
  '__proto__',
  'constructor',
  '{{version}}',
  '$uri',
  '[a]*?',
  '1.0;x&y=#z',
  "it's",
  '~1',
  'v1.0.',
] as const;

/**
 * A registry of `count` servers that is the same every time: most with one version, some with several, one with all
 * odd versions, deprecated and deleted ones, a server that is deleted whole, packages and remotes of many kinds,
 * text that is not ASCII and markup.
 */
export function makeVersions(count: number): MadeVersion[] {
  const special: MadeVersion[] = [
    ...ODD_VERSIONS.map((version, index) => ({
      name: 'com.example/Odd_versions',
      version,
      receipt: timesOf(index),
    })),
    { name: 'org.gone/all', version: '1.0.0', receipt: { status: 'deleted', ...timesOf(3) } },
    { name: 'org.gone/all', version: '2.0.0', receipt: { status: 'deleted', ...timesOf(4) } },
    { name: 'org.gone/newest', version: '1.0.0', receipt: timesOf(5) },
    { name: 'org.gone/newest', version: '2.0.0', receipt: { status: 'deleted', ...timesOf(6) } },
    { name: 'a.b/c1', version: '0.0.1', more: { description: 'Größe, 大きさ, 🧭 & <script>alert(1)</script>' } },
  ];
  const plain = Array.from({ length: Math.max(0, count - 4) }, (_, index) => makePlain(index)).flat();
  return [...special, ...plain];
}

function makePlain(index: number): MadeVersion[] {
  const name = `io.github.owner-${index % 17}/server-${String(index).padStart(4, '0')}`;
  const versions = index % 5 === 0 ? ['1.0.0', '1.1.0', '2.0.0-rc.1'] : [`0.${index}.0`];
  return versions.map((version, at) => ({
    name,
    version,
    more: { title: `Server ${index}`, ...contentOf(index) },
    receipt: { ...timesOf(index + at), ...statusOf(index, at) },
  }));
}

function statusOf(index: number, at: number): Partial<Receipt> {
  if (index % 11 !== 3 || at !== 0) return {};
  return { status: 'deprecated', statusMessage: 'Use another one.' };
}

function timesOf(day: number): Partial<Receipt> {
  const at = new Date(FIRST_DAY_MS + (day % 200) * DAY_MS).toISOString();
  return { publishedAt: at, statusChangedAt: at, updatedAt: at };
}

function contentOf(index: number): Record<string, unknown> {
  const npm = { registryType: 'npm', identifier: `@made-up/s${index}`, version: '1.0.0', transport: { type: 'stdio' } };
  const oci = { registryType: 'oci', identifier: `ghcr.io/made-up/s${index}:1.0.0`, transport: { type: 'stdio' } };
  const remote = { type: 'streamable-http', url: `https://s${index}.example.com/mcp` };
  const repository = { url: `https://github.com/owner-${index % 17}/server-${index}`, source: 'github' };
  switch (index % 4) {
    case 0:
      return { packages: [npm, oci], repository };
    case 1:
      return { remotes: [remote] };
    case 2:
      return { packages: [npm], remotes: [remote], websiteUrl: 'https://example.com' };
    default:
      return { repository };
  }
}

/** Writes `makeVersions(count)` into a data folder, with the given registry.yml when there is one. */
export function makeData(data: string, count: number, registryYml?: string): MadeVersion[] {
  const versions = makeVersions(count);
  mkdirSync(data, { recursive: true });
  for (const version of versions) writeVersion(data, version);
  if (registryYml !== undefined) writeFileSync(join(data, 'registry.yml'), registryYml);
  return versions;
}
