import type { Finding } from '../../findings/finding.ts';
import { getMember } from '../../manifest/json-members.ts';
import type { BundleVerifier } from '../../ownership/attestation/bundle-verifier.ts';
import type { NamespaceTerms, Submission } from '../../ownership/namespace-verdict.ts';
import { toJudgePolicy } from '../../registry/judge-policy.ts';
import type { Policy } from '../../registry/policy.ts';
import type { Asker } from '../ask/ask.ts';
import { toPackageTerms } from '../ask/ownership-terms.ts';
import type { Authority } from './authority.ts';
import { whereItBelongs } from './entry-place.ts';
import { type EntryFiles, type JudgedSubmission, judgeSubmission } from './judge-submission.ts';
import { type EntryProof, MAX_PACKAGES_ASKED, proveEntry } from './prove-entry.ts';
import { judgeDenied, judgeRegistryState, type RegistryState } from './registry-state.ts';

/** What is the same for all entries of a run. */
export interface RunContext {
  readonly authority: Authority;
  /** Absent without a registry. */
  readonly state?: RegistryState;
  readonly asker: Asker;
  readonly registryId: string;
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly verifier?: BundleVerifier;
  /** The registry's owner vouches for who may publish. */
  readonly vouchesNamespace?: boolean;
}

/** An entry with what the rules, the registry's state and the world say about it. */
export interface AskedEntry {
  readonly judged: JudgedSubmission;
  /** About the registry's state. */
  readonly stateFindings: readonly Finding[];
  /** The same content is listed already: nothing was asked. */
  readonly isUnchanged: boolean;
  /** Absent when it could not be asked about. */
  readonly proof?: EntryProof;
}

/** Rules where a finding makes asking about the whole entry pointless, or would ask about something else than is meant. */
const DECISIVE_POINTERS: ReadonlySet<string> = new Set(['', '/name', '/version', '/packages', '/remotes']);

/** Judges one entry by the rules and the registry's state, and then asks the world, as far as that makes sense. */
export async function askEntry(entry: EntryFiles, context: RunContext): Promise<AskedEntry> {
  const { authority, state } = context;
  const judged = judgeSubmission(entry, authority.policy);
  const { submission } = judged;
  if (!submission) return { judged, stateFindings: [], isUnchanged: false };
  const candidate = { ...submission, isInPlace: entry.place !== undefined };
  const { findings, isUnchanged } = state
    ? judgeRegistryState(candidate, state)
    : { findings: judgeDenied(submission.name, authority.policy), isUnchanged: false };
  const stateFindings = [
    ...(entry.told ?? []),
    ...judgePlace(entry, submission),
    ...judgePackageCount(submission),
    ...findings,
  ];
  const known = { judged, stateFindings, isUnchanged };
  if (isUnchanged || [...judged.findings, ...stateFindings].some(isDecisive)) return known;
  const proof = await proveEntry(submission, {
    namespace: toNamespaceTerms(submission.namespace, context),
    packages: toPackageTerms(authority.policy),
    asker: context.asker,
    asksNamespace: asksNamespace(submission, context),
    toleratesOtherTypes: toJudgePolicy(authority.policy).toleratesOtherTypes,
    findings: judged.findings,
  });
  return { ...known, proof };
}

/** Each costs requests to somebody else's host: what is too much is refused, and nobody is asked. Of remotes, see `judgeRemotes`. */
function judgePackageCount({ server }: Submission): Finding[] {
  const packages = getMember(server, 'packages');
  const count = Array.isArray(packages) ? packages.length : 0;
  if (count <= MAX_PACKAGES_ASKED) return [];
  const args = { count, most: MAX_PACKAGES_ASKED };
  return [{ code: 'too-many-packages', severity: 'error', pointer: '/packages', args }];
}

/** A private registry trusts its reviewers, unless the publisher brings a proof: then it must hold. */
function asksNamespace({ proof }: Submission, { authority, vouchesNamespace }: RunContext): boolean {
  return !vouchesNamespace && (authority.policy.audience === 'public' || proof !== undefined);
}

function judgePlace({ place }: EntryFiles, { name, version }: { name: string; version: string }): Finding[] {
  const path = place && whereItBelongs(place, { name, version });
  if (!place || path === undefined) return [];
  const args = { found: `${name} ${version}`, expected: `${place.server}/${place.segment}`, path };
  return [{ code: 'entry-path-mismatch', severity: 'error', pointer: '/name', args }];
}

function isDecisive({ severity, pointer }: Finding): boolean {
  return severity === 'error' && DECISIVE_POINTERS.has(pointer ?? '');
}

/** What proofs are judged by: the policy and the pins of the base branch. */
export function toNamespaceTerms(namespace: string, context: RunContext): NamespaceTerms {
  const { authority, registryId, now, verifier } = context;
  const { policy } = authority;
  const record = authority.readRecord(namespace.toLowerCase());
  return {
    registryId,
    action: 'publish',
    now,
    ...(record ? { record } : {}),
    proofs: policy.proofs,
    oidcIssuers: policy.oidcIssuers,
    githubApi: policy.githubApi,
    githubHost: gitHubHost(policy),
    approvedNamespaces: policy.approvedNamespaces,
    ...(verifier ? { verifier } : {}),
  };
}

function gitHubHost({ sourceHosts }: Policy): string {
  return (sourceHosts[0] ?? 'github.com').toLowerCase();
}
