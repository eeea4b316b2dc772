import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Catalogue, ExcludedEntry } from '../registry/catalogue.ts';
import { DEFAULT_REGISTRY_ID, type Policy, toRegistryId } from '../registry/policy.ts';
import { buildSite } from '../site/build-site.ts';
import type { SiteContext } from '../site/site-context.ts';
import { SITE_HOSTS, type SiteFile, type SiteHost } from '../site/site-file.ts';
import { type DataListing, listDataFolder } from './list-data.ts';
import { digestListedData, readListedData } from './read-data.ts';
import { isSiteUntouched, readLastBuild, writeLastBuild } from './site-writer/last-build.ts';
import { writeSite } from './site-writer/write-site.ts';
import { CODE_ID, GENERATOR, isCodeKnown } from './tool-version.ts';
import { UserError, type World } from './world.ts';

export interface BuildOptions {
  readonly data: string;
  readonly out: string;
  readonly receipts?: string | undefined;
  readonly hosts?: readonly string[] | undefined;
  readonly baseUrl?: string | undefined;
  /** Commit of the data, for build.json. A build never asks git for it. */
  readonly commit?: string | undefined;
  /** Commit of the receipts, where they lie on a branch of their own. */
  readonly receiptsCommit?: string | undefined;
}

/** What `build --json` prints. Times in milliseconds, sizes in bytes. */
export interface BuildReport {
  readonly verdict: 'pass' | 'fail';
  readonly servers: number;
  readonly versions: number;
  readonly waiting: number;
  readonly excluded: readonly ExcludedEntry[];
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bytes: number;
  readonly phases: Readonly<Record<string, number>>;
  readonly peakRssBytes: number;
  readonly hosts: readonly SiteHost[];
  readonly out: string;
  readonly findings: readonly Finding[];
}

/** Base of links when neither registry.yml nor --base-url says where the site is served. */
export const FALLBACK_BASE_URL = 'http://localhost:8080';
const BYTES_PER_KILOBYTE = 1024;

/**
 * Builds the site from the data folder. Errors in admitted data leave the last site as it is (`verdict` fail); entries
 * that wait are left out and told. Reads no clock, no git history and no file times of the data.
 */
export async function runBuild(options: BuildOptions, world: World): Promise<BuildReport> {
  const stopwatch = createStopwatch(world);
  requireReceipts(options, world);
  const listing = listDataFolder(options, world);
  const same = await findSameBuild(listing, options, world);
  if (same) return { ...same, phases: { compare: stopwatch() }, peakRssBytes: peakRssBytes() };
  const data = await readListedData(listing, world);
  const { catalogue, findings } = data;
  const readMs = stopwatch();
  if (!catalogue || hasErrors(findings)) return { ...toReport(options, data), phases: { read: readMs } };
  const context = toContext(options, catalogue, data.dataCommit);
  const render = { ms: 0 };
  const written = await writeSite(timed(buildSite(catalogue, context), render, world), { out: options.out }, world);
  const warnings = (options.baseUrl ?? catalogue.policy.baseUrl) ? [] : [BASE_URL_MISSING];
  const report: BuildReport = {
    ...toReport(options, { catalogue, findings: [...findings, ...warnings] }),
    ...written,
    hosts: context.hosts,
  };
  if (isCodeKnown) writeLastBuild(options.out, { inputs: toBuildId(data.inputs, options), report }, world.files);
  const renderMs = Math.round(render.ms);
  return {
    ...report,
    phases: { read: readMs, render: renderMs, write: stopwatch() - renderMs },
    peakRssBytes: peakRssBytes(),
  };
}

/** Without its receipts every entry waits: a mistyped folder would replace a good site by an empty one. */
function requireReceipts({ receipts }: BuildOptions, world: World): void {
  if (receipts === undefined || world.files.stat(receipts) !== undefined) return;
  throw new UserError(
    `There is no receipts folder at "${receipts}".`,
    'Check --receipts; "mcp-git-registry admit" makes the folder when it writes the first receipt.',
  );
}

/** The report of the last build when it was made from the same inputs by the same code, and its site lies untouched. */
async function findSameBuild(
  listing: DataListing,
  options: BuildOptions,
  world: World,
): Promise<BuildReport | undefined> {
  if (!isCodeKnown || !listing.policy) return undefined;
  const last = readLastBuild(options.out, world.files);
  if (!last || last.inputs !== toBuildId(await digestListedData(listing, world), options)) return undefined;
  if (!(await isSiteUntouched(options.out, world))) return undefined;
  const report = last.report as BuildReport;
  return { ...report, written: 0, unchanged: report.files, removed: 0 };
}

/** Everything that the bytes of the site and the report depend on. */
function toBuildId(inputs: string, options: BuildOptions): string {
  const { hosts, baseUrl, commit, receiptsCommit, out, data } = options;
  return JSON.stringify([CODE_ID, inputs, hosts, baseUrl, commit, receiptsCommit, out, data]);
}

/** Milliseconds since the last reading, whole. */
function createStopwatch(world: World): () => number {
  let last = world.clock.elapsedMs();
  return () => {
    const now = world.clock.elapsedMs();
    const spent = Math.round(now - last);
    last = now;
    return spent;
  };
}

function peakRssBytes(): number {
  return process.resourceUsage().maxRSS * BYTES_PER_KILOBYTE;
}

const BASE_URL_MISSING: Finding = {
  code: 'base-url-missing',
  severity: 'warning',
  file: 'registry.yml',
  args: { used: FALLBACK_BASE_URL },
};

/** `committed` is what the receipts say which data they speak of. */
function toContext(options: BuildOptions, catalogue: Catalogue, committed: string | undefined): SiteContext {
  const given = checkBaseUrl(options.baseUrl);
  const policy = toServedPolicy(catalogue.policy, given);
  const dataCommit = options.commit ?? committed;
  return {
    policy,
    baseUrl: (given ?? policy.baseUrl ?? FALLBACK_BASE_URL).replace(/\/+$/, ''),
    hosts: options.hosts?.length ? checkHosts(options.hosts) : policy.site.hosts,
    generator: GENERATOR,
    ...(dataCommit === undefined ? {} : { dataCommit }),
    ...(options.receiptsCommit === undefined ? {} : { receiptsCommit: options.receiptsCommit }),
  };
}

/** A registry that says nothing of itself is named after the place that it is built for: the id is in every row. */
function toServedPolicy(policy: Policy, baseUrl: string | undefined): Policy {
  if (baseUrl === undefined || policy.baseUrl !== undefined || policy.id !== DEFAULT_REGISTRY_ID) return policy;
  return { ...policy, id: toRegistryId(baseUrl) };
}

function checkHosts(hosts: readonly string[]): SiteHost[] {
  const unknown = hosts.find((host) => !SITE_HOSTS.some((known) => known === host));
  if (unknown !== undefined)
    throw new UserError(`"${unknown}" is not a host.`, `Use one or more of: ${SITE_HOSTS.join(', ')}.`);
  // The order of the options must not matter to the bytes.
  return SITE_HOSTS.filter((host) => hosts.includes(host));
}

/** What a browser would repair or encode: the text is used as it is, in files of many kinds. */
const ODD_IN_URL = /[\s\u0000-\u001f\u007f"'<>\\^`{|}]|\/\.{1,2}(?:\/|$)/;

function checkBaseUrl(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain = url && url.search + url.hash + url.username + url.password === '' && !ODD_IN_URL.test(baseUrl);
  if (isPlain && /^https?:$/.test(url.protocol)) return baseUrl;
  throw new UserError(
    `"${baseUrl}" is not a base URL.`,
    'Give an http or https URL without query, such as https://acme.github.io/mcp.',
  );
}

function* timed(site: Iterable<SiteFile>, spent: { ms: number }, world: World): Iterable<SiteFile> {
  const iterator = site[Symbol.iterator]();
  for (;;) {
    const started = world.clock.elapsedMs();
    const next = iterator.next();
    spent.ms += world.clock.elapsedMs() - started;
    if (next.done) return;
    yield next.value;
  }
}

function toReport(
  options: BuildOptions,
  { catalogue, findings }: { readonly catalogue?: Catalogue; readonly findings: readonly Finding[] },
): BuildReport {
  const shown =
    catalogue?.servers.map((server) => server.versions.filter((version) => version.server !== undefined).length) ?? [];
  const excluded = catalogue?.excluded ?? [];
  return {
    verdict: !catalogue || hasErrors(findings) ? 'fail' : 'pass',
    servers: shown.filter((count) => count > 0).length,
    versions: shown.reduce((sum, count) => sum + count, 0),
    waiting: excluded.filter((entry) => entry.code === 'waiting-for-admission').length,
    excluded,
    files: 0,
    written: 0,
    unchanged: 0,
    removed: 0,
    bytes: 0,
    phases: {},
    peakRssBytes: peakRssBytes(),
    hosts: catalogue?.policy.site.hosts ?? [],
    out: options.out,
    findings,
  };
}
