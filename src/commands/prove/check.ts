import { type Outcome, type Told, worstOutcome } from '../../evidence/outcome.ts';
import { compareFindings, type Finding, hasErrors } from '../../findings/finding.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { judgeDomain } from '../../ownership/domain/domain-name.ts';
import { fingerprintOf } from '../../ownership/domain/key-record.ts';
import { parsePublicKey } from '../../ownership/domain/keys.ts';
import { classifyNamespace } from '../../ownership/namespace-name.ts';
import type { NamespaceVerdict, Submission } from '../../ownership/namespace-verdict.ts';
import type { DomainKeyProof, Proof } from '../../ownership/proof.ts';
import { proveNamespace } from '../../ownership/prove-namespace.ts';
import type { Policy } from '../../registry/policy.ts';
import { readPlainFile } from '../plain-file.ts';
import { judgeSubmission } from '../verify/judge-submission.ts';
import { UserError, type World } from '../world.ts';
import { parseDomain } from './choose-domain.ts';
import { type DomainSight, isShown, lookAtDomain, sumUp } from './look-at-domain.ts';
import { toProofPath } from './proof-file.ts';
import { readServerBytes, SERVER_FILE } from './read-submission.ts';
import { isAttested, prepareSetting, type Setting } from './setting.ts';
import { type RegistryOptions, readRegistryTerms } from './terms.ts';

/** More than a proof may have: its reader says so. */
const MAX_READ_BYTES = 131_072;

export interface CheckOptions extends RegistryOptions {
  readonly file?: string | undefined;
  /** Look at this domain; without a file, at nothing else. */
  readonly domain?: string | undefined;
  /** Default: proof.json beside the server.json, if there is one. */
  readonly proof?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly allowAddresses?: readonly string[] | undefined;
}

/** What a registry would see now that has never seen the namespace. */
export interface CheckReport {
  readonly outcome: Outcome;
  readonly sight?: DomainSight;
  /** Absent when a domain alone was looked at. */
  readonly submission?: CheckedSubmission;
  readonly findings: readonly Finding[];
  /** What was not checked, and what is left to know. */
  readonly notes: readonly string[];
}

export interface CheckedSubmission {
  readonly file: string;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly proofFile: string | undefined;
  readonly proofKind: Proof['kind'] | undefined;
  /** Of a `domain-key` proof: whether the domain shows its key where the proof says. */
  readonly key?: { readonly fingerprint: string; readonly outcome: Outcome } | undefined;
  /** Absent when who may publish was not asked. */
  readonly verdict?: NamespaceVerdict | undefined;
}

/**
 * Looks at what a registry would see now (ownership.md 3, 4): for a domain its records and files, and the usual wrong
 * places; for a server.json also the verdict on its proof, or on what needs no proof file. Writes nothing.
 */
export async function runCheck(options: CheckOptions, world: World): Promise<CheckReport> {
  const registry = readRegistryTerms(options, world);
  const host = options.domain === undefined ? undefined : parseDomain(options.domain);
  if (host !== undefined && options.file === undefined) {
    const { asker } = await prepareSetting({ ...options, registry, proof: undefined }, world);
    const sight = await asker.ask(lookAtDomain(host));
    return { outcome: outcomeOf(sight), sight, findings: [], notes: [] };
  }
  const entry = readEntry(options, registry.policy, world);
  const setting = await prepareSetting({ ...options, registry, proof: entry.proof }, world);
  return checkEntry(entry, { setting, host, isRegistryNamed: registry.registryId !== undefined });
}

/** Shown by one method is enough; a clear no takes both. */
function outcomeOf(sight: DomainSight): Outcome {
  const outcomes = (['dns', 'http'] as const).map((method) => sumUp(sight, method).outcome);
  return outcomes.includes('proved') ? 'proved' : worstOutcome(outcomes.includes('unknown') ? ['unknown'] : outcomes);
}

interface ReadEntry {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly proofFile: string | undefined;
  readonly submission: Submission | undefined;
  readonly proof: Proof | undefined;
}

function readEntry(options: CheckOptions, policy: Policy, world: World): ReadEntry {
  const { file = SERVER_FILE } = options;
  const bytes = readServerBytes(file, world);
  const proof = readProofBytes(file, options.proof, world);
  const { findings, submission } = judgeSubmission({ file, bytes, ...(proof ? { proof } : {}) }, policy);
  return { file, findings, proofFile: proof?.file, submission, proof: submission?.proof };
}

/** The proof that was named, else the one beside the server.json, if there is one. */
function readProofBytes(
  serverFile: string,
  named: string | undefined,
  { files }: World,
): { readonly file: string; readonly bytes: Uint8Array } | undefined {
  const file = toProofPath(serverFile, named);
  const read = readPlainFile(file, { maxBytes: MAX_READ_BYTES }, files);
  if (read?.kind === 'bytes') return { file, bytes: read.bytes };
  if (read === undefined && named === undefined) return undefined;
  const shown = quoteForeignText(file);
  const problem = read === undefined ? `There is no ${shown}.` : `${shown} cannot be read: ${read.reason}.`;
  throw new UserError(problem, 'Name a proof with --proof, or make one: mcp-git-registry prove --help');
}

interface CheckTerms {
  readonly setting: Setting;
  /** A domain that was named. */
  readonly host: string | undefined;
  readonly isRegistryNamed: boolean;
}

async function checkEntry(entry: ReadEntry, { setting, host, isRegistryNamed }: CheckTerms): Promise<CheckReport> {
  const { file, submission, proof, proofFile } = entry;
  const about = { file, proofFile, proofKind: proof?.kind };
  // What the rules refuse, or a proof that cannot be read: a registry would not look any further.
  if (submission === undefined) return { outcome: 'disproved', submission: about, findings: entry.findings, notes: [] };
  const { asker, terms } = setting;
  const seen = findHost(submission, host);
  const unasked = findReasonNotToAsk(entry, isRegistryNamed);
  const [sight, verdict] = await Promise.all([
    seen === undefined ? undefined : asker.ask(lookAtDomain(seen)),
    unasked !== undefined ? undefined : asker.ask(proveNamespace(submission, terms)),
  ]);
  const key = proof?.kind === 'domain-key' && sight ? findKey(proof, sight) : undefined;
  const told = (verdict?.told ?? []).map((one) => toFinding(one, file));
  const findings = [...entry.findings, ...told].sort(compareFindings);
  const outcomes = [verdict?.outcome ?? 'unknown', key?.outcome ?? 'proved'];
  const { name, version } = submission;
  return {
    outcome: hasErrors(findings) ? 'disproved' : worstOutcome(outcomes),
    ...(sight ? { sight } : {}),
    submission: { ...about, name, version, key, verdict },
    findings,
    notes: unasked === undefined ? [] : [unasked],
  };
}

/** Why nobody was asked what the bytes prove; undefined when they can be. */
function findReasonNotToAsk({ findings, proof }: ReadEntry, isRegistryNamed: boolean): string | undefined {
  if (hasErrors(findings)) return 'What the bytes prove was not asked: with errors in the file they will change.';
  if (isRegistryNamed || !(proof?.kind === 'domain-key' || isAttested(proof))) return undefined;
  return 'The signature was not checked: it is for one registry, so name that with --registry or --policy and run this again.';
}

/** The domain to look at: as named, else the proof's, else the namespace's. None of what cannot prove a namespace. */
function findHost({ namespace, proof }: Submission, named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  const known = classifyNamespace(namespace);
  if (known.kind !== 'domain') return undefined;
  const judged = judgeDomain(proof !== undefined && 'domain' in proof ? proof.domain : known.host);
  return judged.kind === 'domain' || judged.fault === 'idn' ? judged.host : undefined;
}

function findKey(proof: DomainKeyProof, sight: DomainSight): CheckedSubmission['key'] {
  const key = parsePublicKey(proof.alg, proof.key);
  const fingerprint = fingerprintOf(proof.alg, proof.key);
  if (key.kind === 'problem') return { fingerprint, outcome: 'disproved' };
  return { fingerprint, outcome: isShown(sight, proof.method, `${key.alg}:${key.sha256}`) };
}

function toFinding({ code, severity, args }: Told, file: string): Finding {
  return { code, severity, args, file, pointer: '/name' };
}
