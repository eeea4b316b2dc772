import { compareFindings, type Finding, hasErrors } from '../../findings/finding.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import type { Catalogue } from '../../registry/catalogue.ts';
import { isUtcTime } from '../../registry/utc-time.ts';
import { readDataFolder } from '../read-data.ts';
import type { ReportedOwnership } from '../verify/verify-report.ts';
import { UserError, type World } from '../world.ts';
import { admitWaiting, isApproved } from './admit-waiting.ts';
import { applyLifecycle } from './apply-lifecycle.ts';

export interface AdmitOptions {
  readonly data: string;
  readonly receipts?: string | undefined;
  /**
   * What the registry's owner vouches for: `all` (nothing is asked of the world), or `namespace` (who may publish; the
   * packages must still be proven). The receipts then have level `owner`.
   */
  readonly vouch?: 'all' | 'namespace' | undefined;
  /** `namespace/name` or `namespace/name@version`: a maintainer has looked at it. */
  readonly approve?: readonly string[] | undefined;
  /** RFC 3339 time of admission; default: now. */
  readonly asOf?: string | undefined;
  /** The pull request that brought what waits, for the receipts. */
  readonly pullRequest?: number | undefined;
  readonly registry?: string | undefined;
  readonly allowAddresses?: readonly string[] | undefined;
  readonly githubToken?: string | undefined;
}

export interface NamedVersion {
  readonly name: string;
  readonly version: string;
}

export interface AdmittedVersion extends NamedVersion {
  readonly level: 'proved' | 'owner';
  readonly ownership?: ReportedOwnership;
}

export interface PendingVersion extends NamedVersion {
  readonly ownership?: ReportedOwnership;
}

/** What `admit --json` prints. */
export interface AdmitReport {
  readonly verdict: 'pass' | 'fail' | 'pending';
  readonly admitted: readonly AdmittedVersion[];
  readonly statusChanged: readonly (NamedVersion & { readonly status: string })[];
  readonly refused: readonly NamedVersion[];
  /** What could not be known yet: still waiting, to be asked again. */
  readonly pending: readonly PendingVersion[];
  readonly findings: readonly Finding[];
  /** Requests that were sent, by host. */
  readonly requests: Readonly<Record<string, number>>;
}

/**
 * Writes receipts for what waits and is proven (or vouched for), and carries the requests of lifecycle.yml over into
 * receipts. What fails, or cannot be known yet, is left waiting and told.
 */
export async function runAdmit(options: AdmitOptions, world: World): Promise<AdmitReport> {
  const { catalogue, findings } = await readDataFolder(options, world);
  if (!catalogue || hasErrors(findings)) return { ...NOTHING, verdict: 'fail', findings: findings.filter(isNews) };
  checkOptions(options, catalogue);
  for (const name of listUnused(options, catalogue)) {
    world.console.note(`--approve ${quoteForeignText(name)}: nothing of that name waits for admission.`);
  }
  const at = options.asOf ?? world.clock.now();
  const waited = await admitWaiting(options, { catalogue, at, world });
  // What was admitted just now may have a request of its own.
  const isNew = waited.admitted.length > 0;
  const current = isNew ? ((await readDataFolder(options, world)).catalogue ?? catalogue) : catalogue;
  const statusChanged = current.servers.flatMap((server) => applyLifecycle(server, { folders: options, at, world }));
  const verdict = waited.refused.length > 0 ? 'fail' : waited.pending.length > 0 ? 'pending' : 'pass';
  const told = [...waited.findings, ...findings.filter(isStray)].sort(compareFindings);
  const { admitted, refused, pending, requests } = waited;
  return { verdict, admitted, statusChanged, refused, pending, findings: told, requests };
}

const NOTHING = { admitted: [], statusChanged: [], refused: [], pending: [], requests: {} };

/** A file in no known place: most often a submission with a mistake in its path. */
function isStray(finding: Finding): boolean {
  return finding.code === 'unexpected-file';
}

/** That something waits for admission is no news to who admits. */
function isNews(finding: Finding): boolean {
  return finding.severity !== 'info';
}

function listUnused({ approve = [] }: AdmitOptions, { excluded }: Catalogue): string[] {
  const waiting = excluded.filter(({ code }) => code === 'waiting-for-admission');
  return approve.filter((one) => !waiting.some(({ name, version }) => isApproved([one], name, version)));
}

function checkOptions(options: AdmitOptions, catalogue: Catalogue): void {
  if (catalogue.policy.admission === 'tree') {
    throw new UserError(
      'This registry has no receipts: policy.admission is "tree".',
      'There is nothing to admit; everything in the tree is published.',
    );
  }
  if (options.asOf !== undefined && !isUtcTime(options.asOf)) {
    throw new UserError(
      `"${options.asOf}" is not a time.`,
      'Give an RFC 3339 time in UTC, such as 2026-01-31T12:00:00Z.',
    );
  }
}
