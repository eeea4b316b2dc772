import type { Outcome, Told } from '../../evidence/outcome.ts';
import { compareFindings, type Finding } from '../../findings/finding.ts';
import { renderDelegation } from '../../ownership/domain/delegation.ts';
import { proveImplicitRepository } from '../../ownership/github/prove-implicit.ts';
import { proveRepository } from '../../ownership/github/prove-repository.ts';
import { classifyNamespace } from '../../ownership/namespace-name.ts';
import type { NamespaceVerdict, Submission } from '../../ownership/namespace-verdict.ts';
import type { DomainDelegationProof, RepositoryProof } from '../../ownership/proof.ts';
import { UserError, type World } from '../world.ts';
import { chooseDomain, type DomainOptions } from './choose-domain.ts';
import { checkProofPlace, toProofPath, writeProof } from './proof-file.ts';
import { readSubmission, SERVER_FILE } from './read-submission.ts';
import { locateBytes, readWanted, type WantedOptions } from './repository-place.ts';
import { prepareSetting, type Setting } from './setting.ts';
import { readRegistryTerms } from './terms.ts';

export interface RepositoryOptions extends WantedOptions, DomainOptions {
  readonly file?: string | undefined;
  readonly policy?: string | undefined;
  readonly out?: string | undefined;
  /** Write a proof though none is needed, and in place of any file. */
  readonly force?: boolean | undefined;
  readonly githubToken?: string | undefined;
  readonly allowAddresses?: readonly string[] | undefined;
}

export interface RepositoryReport {
  readonly outcome: Outcome;
  readonly file: string;
  readonly name?: string;
  readonly version?: string;
  /** False: the registry finds the bytes by itself, or they are not where they should be. */
  readonly written: boolean;
  /** False: no proof.json is needed. Undefined: nobody knows yet. */
  readonly isNeeded: boolean | undefined;
  readonly findings: readonly Finding[];
  /** What GitHub showed. */
  readonly verdict?: NamespaceVerdict;
  readonly proofFile?: string;
  readonly isReplaced?: boolean;
  readonly proof?: RepositoryProof | DomainDelegationProof;
  /** Of a domain: the line that it must show. */
  readonly delegation?: string;
}

/**
 * Writes a `github-repository` proof (ownership.md 3 A) of bytes that were seen on GitHub just now; for the namespace of a
 * domain a `domain-delegation` (3 E), which holds it. Without a place in the options it is asked first whether the
 * registry finds the bytes by itself. Nothing is written unless the proof holds.
 */
export async function runRepository(options: RepositoryOptions, world: World): Promise<RepositoryReport> {
  const { file = SERVER_FILE } = options;
  const registry = readRegistryTerms({ policy: options.policy, registry: undefined }, world);
  const { findings, submission } = readSubmission(file, registry.policy, world);
  if (submission === undefined) return { outcome: 'disproved', file, written: false, isNeeded: undefined, findings };
  const domain = chooseDelegating(submission, options);
  const place = { path: toProofPath(file, options.out), kind: toKind(domain), force: options.force };
  const wanted = readWanted(submission, options);
  const setting = await prepareSetting({ ...options, registry }, world);
  const shown = await show(submission, { wanted, domain, setting, force: options.force === true });
  const { name, version } = submission;
  const told = [...findings, ...shown.verdict.told.map((one) => toFinding(one, file))].sort(compareFindings);
  const { verdict, isNeeded, proof } = shown;
  const report = { outcome: verdict.outcome, file, name, version, isNeeded, findings: told, verdict };
  if (verdict.outcome !== 'proved' || proof === undefined) return { ...report, written: false };
  world.signal.throwIfAborted();
  const isReplaced = checkProofPlace(place, world);
  writeProof(place.path, proof, world);
  return { ...report, written: true, proofFile: place.path, isReplaced, proof, ...toDelegation(domain, verdict) };
}

type Delegating = Pick<DomainDelegationProof, 'method' | 'domain'>;

/** The domain that has to delegate; undefined for the namespace of a GitHub account. */
function chooseDelegating({ namespace }: Submission, options: DomainOptions): Delegating | undefined {
  const known = classifyNamespace(namespace);
  if (known.kind === 'none')
    throw new UserError(`No proof is one for the namespace ${namespace}: ${known.reason}.`, 'Use another name.');
  if (known.kind === 'github') return undefined;
  return { method: options.method ?? 'dns', domain: chooseDomain(namespace, options) };
}

function toKind(domain: Delegating | undefined): 'domain-delegation' | 'github-repository' {
  return domain === undefined ? 'github-repository' : 'domain-delegation';
}

interface ShowTerms {
  readonly wanted: ReturnType<typeof readWanted>;
  readonly domain: Delegating | undefined;
  readonly setting: Setting;
  readonly force: boolean;
}

interface Shown {
  readonly verdict: NamespaceVerdict;
  readonly isNeeded: boolean | undefined;
  /** To be written when the verdict is good. */
  readonly proof?: RepositoryProof | DomainDelegationProof;
}

async function show(submission: Submission, { wanted, domain, setting, force }: ShowTerms): Promise<Shown> {
  const { asker, terms } = setting;
  if (!wanted.isNamed && !force) {
    const verdict = await asker.ask(proveImplicitRepository(submission, terms, { anyOwner: domain !== undefined }));
    if (verdict !== undefined && domain === undefined) return { verdict, isNeeded: isProofNeeded(verdict) };
    if (verdict !== undefined && domain !== undefined)
      return { verdict, isNeeded: true, proof: { kind: 'domain-delegation', ...domain } };
  }
  const located = await asker.ask(locateBytes(submission, wanted, terms));
  if (located.kind === 'problem') {
    const verdict = { outcome: located.outcome, told: [located.told] };
    return { verdict, isNeeded: isNoAnswer(verdict) ? undefined : true };
  }
  const inner = located.proof;
  const proof = domain === undefined ? inner : ({ kind: 'domain-delegation', ...domain, proof: inner } as const);
  return { verdict: await asker.ask(proveRepository({ ...submission, proof }, inner, terms)), isNeeded: true, proof };
}

/** Whether the registry does not find the bytes by itself. What is late or unknown says nothing about that. */
function isProofNeeded(verdict: NamespaceVerdict): boolean | undefined {
  return isNoAnswer(verdict) ? undefined : verdict.outcome !== 'proved';
}

function isNoAnswer({ outcome }: NamespaceVerdict): boolean {
  return outcome === 'late' || outcome === 'unknown';
}

function toDelegation(domain: Delegating | undefined, { identity }: NamespaceVerdict): { delegation?: string } {
  if (domain === undefined || identity?.kind !== 'github') return {};
  return { delegation: renderDelegation({ ownerId: identity.ownerId }) };
}

function toFinding({ code, severity, args }: Told, file: string): Finding {
  return { code, severity, args, file, pointer: '/name' };
}
