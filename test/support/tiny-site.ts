import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderHostFiles } from '../../src/site/host-files.ts';
import { allKey, latestKey } from '../../src/site/list-keys.ts';
import { renderProblem } from '../../src/site/problem.ts';
import type { QueryRow } from '../../src/site/query-index.ts';
import { API_PREFIXES, type SiteHost } from '../../src/site/site-file.ts';

export const WEATHER = 'io.github.acme/weather';
export const WEATHER_UUID = 'e2a21961-7527-5760-8a24-089f4907da16';

/** Versions that strain paths and configuration languages: each is a file name as it stands. */
export const STRANGE_VERSIONS = [
  '1.0.0+build.5',
  '1.0 beta',
  '100%',
  '1%2F2',
  '1.0.0-ä',
  '{{version}}',
  '{path}',
  '$uri',
  '[a]*?',
  '1.0;x&y=#z',
  "it's",
];

export interface TinyRow {
  readonly name: string;
  readonly version: string;
  readonly isLatest?: boolean;
  readonly description?: string;
  readonly status?: string;
  readonly updatedAt?: string;
  readonly publishedAt?: string;
  readonly uuid?: string;
}

/** A row as the site writes it, from as little as a name and a version. */
export function tinyRow(row: TinyRow): QueryRow {
  const { name, version, isLatest = true, status = 'active', updatedAt = '2026-07-01T00:00:00Z' } = row;
  const uuid = row.uuid ?? `00000000-0000-5000-8000-${Buffer.from(name).toString('hex').slice(-12).padStart(12, '0')}`;
  const server = { name, description: row.description ?? `About ${name}`, version };
  const official = {
    status,
    statusChangedAt: updatedAt,
    publishedAt: row.publishedAt ?? '2026-01-01T00:00:00Z',
    updatedAt,
    isLatest,
  };
  const _meta = { 'io.modelcontextprotocol.registry/official': official, 'localhost/registry': { id: uuid } };
  return { name, version, uuid, status, updatedAt, isLatest, json: JSON.stringify({ server, _meta }) };
}

/** 24 servers: weather in three versions, one with strange versions, the others with one. */
export function tinyRows(): QueryRow[] {
  const rows = [
    tinyRow({ name: WEATHER, version: '1.0.0', isLatest: false, uuid: WEATHER_UUID }),
    tinyRow({
      name: WEATHER,
      version: '1.2.0',
      isLatest: true,
      uuid: WEATHER_UUID,
      publishedAt: '2026-03-01T00:00:00Z',
    }),
    tinyRow({
      name: WEATHER,
      version: '1.1.0',
      isLatest: false,
      uuid: WEATHER_UUID,
      publishedAt: '2026-02-01T00:00:00Z',
    }),
    ...STRANGE_VERSIONS.map((version, i) => tinyRow({ name: 'com.example/strange', version, isLatest: i === 0 })),
  ];
  for (let i = 10; i < 32; i += 1) rows.push(tinyRow({ name: `com.example/s-${i}_x.y`, version: '0.1.0' }));
  return rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

export interface TinySite {
  readonly directory: string;
  readonly rows: readonly QueryRow[];
  write(path: string, body: string): void;
  remove(): void;
}

export interface TinySiteOptions {
  readonly host?: SiteHost;
  readonly rows?: readonly QueryRow[];
  /** Rows per list page; the real cut is the builder's. */
  readonly pageRows?: number;
  /** The fault that makes clients loop: the one-document list names a next page. */
  readonly wrongNextCursor?: boolean;
}

/** Writes a small site (clients.md, section 10) into a new temporary folder. */
export function writeTinySite(options: TinySiteOptions = {}): TinySite {
  const { host = 'github-pages', rows = tinyRows() } = options;
  const directory = mkdtempSync(join(tmpdir(), 'tiny-site-'));
  const write = (path: string, body: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), body);
  };
  for (const api of API_PREFIXES) writeApi(write, api, { ...options, host, rows });
  writeRoot(write, rows);
  for (const file of renderHostFiles(host)) write(file.path, file.body);
  if (host === 'github-pages') write('servers.html', listBody(rows.filter(({ isLatest }) => isLatest)));
  return { directory, rows, write, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

type Write = (path: string, body: string) => void;
type ApiOptions = TinySiteOptions & { readonly host: SiteHost; readonly rows: readonly QueryRow[] };

function writeApi(write: Write, api: string, { host, rows, pageRows = 5, wrongNextCursor }: ApiOptions): void {
  const isPages = host === 'github-pages';
  const list = (path: string, body: string) => {
    if (isPages) for (const twin of [`${path}.html`, `${path}/index.html`]) write(twin, body);
    else write(`${path}.json`, body);
  };
  const detail = (path: string, body: string) => write(isPages ? path : `${path}.json`, body);
  const latest = rows.filter(({ isLatest }) => isLatest);
  list(`${api}/servers`, listBody(latest, wrongNextCursor ? latestKey(latest[1]?.name ?? '') : undefined));
  for (const name of new Set(rows.map((row) => row.name))) {
    const versions = rows.filter((row) => row.name === name);
    const newest = versions.find(({ isLatest }) => isLatest);
    list(`${api}/servers/${name}/versions`, listBody(newestFirst(versions)));
    for (const row of versions) detail(`${api}/servers/${name}/versions/${row.version}`, `${row.json}\n`);
    detail(`${api}/servers/${name}/versions/latest`, `${newest?.json}\n`);
    if (api !== 'v0') continue;
    write(`v0/servers/${name}.${isPages ? 'html' : 'json'}`, `${newest?.json}\n`);
    detail(`v0/servers/${newest?.uuid}`, `${newest?.json}\n`);
  }
  writePages(write, `${api}/lists/latest`, { rows: latest, pageRows, keyOf: ({ name }) => latestKey(name) });
  writePages(write, `${api}/lists/all`, { rows, pageRows, keyOf: ({ name, version }) => allKey(name, version) });
  detail(`${api}/ping`, '{"pong":true}\n');
  detail(`${api}/health`, '{"status":"ok"}\n');
  detail(`${api}/version`, '{"version":"0.1.0"}\n');
}

function newestFirst(versions: readonly QueryRow[]): QueryRow[] {
  const timeOf = ({ json }: QueryRow) =>
    JSON.parse(json)._meta['io.modelcontextprotocol.registry/official'].publishedAt as string;
  return [...versions].sort((a, b) =>
    timeOf(a) === timeOf(b) ? (a.version < b.version ? 1 : -1) : timeOf(a) < timeOf(b) ? 1 : -1,
  );
}

interface Pages {
  readonly rows: readonly QueryRow[];
  readonly pageRows: number;
  keyOf(row: QueryRow): string;
}

function writePages(write: Write, folder: string, { rows, pageRows, keyOf }: Pages): void {
  for (let start = 0; start === 0 || start < rows.length; start += pageRows) {
    const [first, next] = [rows[start], rows[start + pageRows]];
    const key = start === 0 || first === undefined ? 'first' : keyOf(first);
    write(`${folder}/${key}.json`, listBody(rows.slice(start, start + pageRows), next && keyOf(next)));
  }
}

function writeRoot(write: Write, rows: readonly QueryRow[]): void {
  write('.nojekyll', '');
  write('404.html', renderProblem(404, 'There is nothing at this path.').body);
  write('index.html', '<!doctype html><title>Tiny registry</title>\n');
  write('feed.atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>\n');
  write('build.json', '{"data":"0000000"}\n');
  write(
    'openapi.yaml',
    'openapi: 3.1.0\ninfo:\n  version: "1.0.0"\n  description: see https://github.com/modelcontextprotocol/registry\n',
  );
  const servers = rows.filter(({ isLatest }) => isLatest).map(({ json }) => JSON.parse(json).server);
  write('registry.json', JSON.stringify({ version: '1.0.0', meta: { last_updated: '' }, data: { servers } }));
}

function listBody(rows: readonly QueryRow[], nextCursor?: string): string {
  const metadata = JSON.stringify({ ...(nextCursor === undefined ? {} : { nextCursor }), count: rows.length });
  return `{"servers":[${rows.map(({ json }) => json).join(',')}],"metadata":${metadata}}\n`;
}
