import { VS_CODE_ORIGIN } from './judge-hops.ts';
import { isRecord, parseListPage, type Row, readName, readVersion, toRowKey } from './read-list.ts';
import type { RegistryFacts, Script, Subject } from './transcript.ts';

/** How many of the first rows are looked at for a telling name or version. */
const FIRST_ROWS = 50;
const OFFICIAL_KEY = 'io.modelcontextprotocol.registry/official';

/**
 * Reads the list once, as VS Code does (`/v0.1`, else `/v0`), and picks the servers that the other transcripts ask
 * for. Every name, version and id comes from the registry itself.
 */
export function* surveyRegistry(base: string): Script<RegistryFacts> {
  const query = 'limit=50&version=latest';
  const headers = { origin: VS_CODE_ORIGIN };
  let page = parseListPage(yield { url: `${base}/v0.1/servers?${query}`, headers });
  if (page.kind === 'problem') page = parseListPage(yield { url: `${base}/v0/servers?${query}`, headers });
  if (page.kind === 'problem') return { base, subjects: [], whyNoSubject: `the list cannot be read (${page.detail})` };
  const { rows } = page.value;
  const subjects = pickSubjects(rows);
  const whyNoSubject =
    subjects.length > 0 ? '' : rows.length === 0 ? 'the registry is empty' : 'no row has a name and a version';
  return { base, subjects, whyNoSubject, ...(rows.length > 0 ? { firstKey: toRowKey(rows[0]) } : {}) };
}

/**
 * The most telling of the first rows (mixed case in the name, a version that needs encoding; the first row when none
 * stands out), and the row in the middle of the page when it is another server.
 */
export function pickSubjects(rows: readonly Row[]): readonly Subject[] {
  const first = rows
    .slice(0, FIRST_ROWS)
    .map(toSubject)
    .filter((subject) => subject !== undefined);
  const told = first.reduce<Subject | undefined>(
    (best, next) => (best && tellingness(best) >= tellingness(next) ? best : next),
    undefined,
  );
  if (told === undefined) return [];
  const middle = toSubject(rows[Math.floor(rows.length / 2)]);
  return middle === undefined || middle.name === told.name ? [told] : [told, middle];
}

function tellingness({ name, version }: Subject): number {
  const mixedCase = name !== name.toLowerCase() ? 1 : 0;
  const needsEncoding = encodeURIComponent(version) !== version ? 3 : /^[\d.]+$/.test(version) ? 0 : 1;
  return mixedCase + needsEncoding;
}

function toSubject(row: Row): Subject | undefined {
  const name = readName(row);
  const version = readVersion(row);
  if (name === undefined || version === undefined || !isEncodable(name) || !isEncodable(version)) return undefined;
  const uuid = readUuid(row);
  return { name, version, ...(uuid === undefined ? {} : { uuid }) };
}

function isEncodable(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** `id` of the registry's own block (its key ends in `/registry`), else `id` or `serverId` of the official block. */
function readUuid(row: Row): string | undefined {
  const meta = isRecord(row) && isRecord(row._meta) ? row._meta : {};
  const own = Object.keys(meta).find((key) => key.endsWith('/registry') && readText(meta[key], 'id') !== undefined);
  if (own !== undefined) return readText(meta[own], 'id');
  return readText(meta[OFFICIAL_KEY], 'id') ?? readText(meta[OFFICIAL_KEY], 'serverId');
}

function readText(block: unknown, key: string): string | undefined {
  const value = isRecord(block) ? block[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
