import type { Outcome } from '../../evidence/outcome.ts';
import { worstOutcome } from '../../evidence/outcome.ts';
import type { Finding } from '../../findings/finding.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { getText } from '../../manifest/server-parts.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../ownership/namespace-verdict.ts';
import { proveNamespace } from '../../ownership/prove-namespace.ts';
import { judgeRemotes, type RemoteVerdict } from '../../ownership/remotes.ts';
import { judgeBundleOwner } from '../../packages/bundle-owner.ts';
import { IMAGE_TIMEOUT_MS } from '../../packages/oci-access.ts';
import type { PackageSubject, PackageTerms, PackageVerdict } from '../../packages/package-verdict.ts';
import { isProvable, provePackage } from '../../packages/prove-package.ts';
import type { Asker } from '../ask/ask.ts';

/** Each package costs requests to somebody else's host: a stranger must not have thousands sent. */
export const MAX_PACKAGES_ASKED = 64;
/** A bundle is fetched as a whole. */
export const MAX_BUNDLES_ASKED = 8;

/** One package of an entry and what its registry showed. */
export interface ProvenPackage {
  readonly index: number;
  readonly type: string;
  readonly identifier: string;
  readonly version?: string;
  readonly verdict: PackageVerdict;
}

/** Everything that the world showed about one entry. */
export interface EntryProof {
  /** Absent: it was not asked. */
  readonly namespace?: NamespaceVerdict;
  readonly packages: readonly ProvenPackage[];
  readonly remotes: readonly RemoteVerdict[];
}

export interface ProveTerms {
  readonly namespace: NamespaceTerms;
  readonly packages: PackageTerms;
  readonly asker: Asker;
  /** False: who may publish is not asked (the owner of the registry vouches). */
  readonly asksNamespace: boolean;
  /** Types that the policy accepts without a proof. */
  readonly toleratesOtherTypes: boolean;
  /** What the rules found: a package with an error is not asked about. */
  readonly findings: readonly Finding[];
}

/**
 * Asks the world about one entry: its namespace and every package at once, then its remotes. Bundles are fetched once it
 * is clear that the namespace is not refuted. Rejects only when the run is stopped. Pins are not compared here.
 */
export async function proveEntry(submission: Submission, terms: ProveTerms): Promise<EntryProof> {
  const asker = terms.asker.forEntry();
  const subjects = listSubjects(submission, terms);
  const proving = terms.asksNamespace ? asker.ask(proveNamespace(submission, terms.namespace)) : undefined;
  const asking = createPackageAsker(asker, { terms: terms.packages, proving, refusal: judgeBundleCount(subjects) });
  const [namespace, ...shown] = await Promise.all([proving, ...subjects.map(asking)]);
  const identity = namespace?.outcome === 'proved' ? namespace.identity : undefined;
  const remotes = await asker.ask(judgeRemotes(submission, identity));
  const packages = subjects.flatMap(({ index, subject }, at): ProvenPackage[] => {
    const found = shown[at];
    if (found === undefined) return [];
    const { type, identifier, version } = subject;
    const verdict = type === 'mcpb' && terms.asksNamespace ? judgeBundleOwner(found, identity, namespace?.kind) : found;
    return [{ index, type, identifier, ...(version === undefined ? {} : { version }), verdict }];
  });
  return { ...(namespace ? { namespace } : {}), packages, remotes };
}

interface PackageAsking {
  readonly terms: PackageTerms;
  readonly proving: Promise<NamespaceVerdict> | undefined;
  /** There are too many bundles: none is fetched. */
  readonly refusal: { readonly index: number; readonly verdict: PackageVerdict } | undefined;
}

/** Asks about one package; nothing is shown of a bundle that is not worth fetching. */
function createPackageAsker(asker: Pick<Asker, 'ask'>, { terms, proving, refusal }: PackageAsking) {
  return async ({ index, subject }: PlacedSubject): Promise<PackageVerdict | undefined> => {
    const deadlineMs = subject.type === 'oci' ? IMAGE_TIMEOUT_MS : undefined;
    if (subject.type === 'mcpb') {
      // What its address and hash alone say.
      const plain = provePackage(subject, terms).next();
      if (plain.done) return plain.value;
      if (refusal) return refusal.index === index ? refusal.verdict : undefined;
      // Who may not publish here does not make us fetch gigabytes.
      if ((await proving)?.outcome === 'disproved') return undefined;
    }
    return await asker.ask(provePackage(subject, terms), deadlineMs);
  };
}

function judgeBundleCount(subjects: readonly PlacedSubject[]): PackageAsking['refusal'] {
  const bundles = subjects.filter(({ subject }) => subject.type === 'mcpb');
  const first = bundles[MAX_BUNDLES_ASKED];
  if (first === undefined) return undefined;
  const args = { count: bundles.length, most: MAX_BUNDLES_ASKED };
  const told = [{ code: 'too-many-packages', severity: 'error', args, member: '' } as const];
  return { index: first.index, verdict: { outcome: 'disproved', told } };
}

/** The worst of what was shown; remotes decide elsewhere. */
export function outcomeOf({ namespace, packages }: EntryProof): Outcome {
  return worstOutcome([...(namespace ? [namespace.outcome] : []), ...packages.map(({ verdict }) => verdict.outcome)]);
}

interface PlacedSubject {
  readonly index: number;
  readonly subject: PackageSubject;
}

function listSubjects({ name, server }: Submission, terms: ProveTerms): PlacedSubject[] {
  const packages = getMember(server, 'packages');
  if (!Array.isArray(packages)) return [];
  return packages.slice(0, MAX_PACKAGES_ASKED).flatMap((item, index) => {
    if (!isJsonObject(item) || hasError(terms.findings, `/packages/${index}`)) return [];
    const subject = toSubject(name, item);
    if (subject === undefined || (terms.toleratesOtherTypes && !isProvable(subject.type))) return [];
    return [{ index, subject }];
  });
}

function toSubject(serverName: string, item: JsonObject): PackageSubject | undefined {
  const [type, identifier] = [getText(item, 'registryType'), getText(item, 'identifier')];
  if (type === undefined || identifier === undefined) return undefined;
  const optional = (key: 'version' | 'fileSha256' | 'registryBaseUrl') => {
    const text = getText(item, key);
    return text === undefined ? {} : { [key]: text };
  };
  return {
    serverName,
    type,
    identifier,
    ...optional('version'),
    ...optional('fileSha256'),
    ...optional('registryBaseUrl'),
  };
}

function hasError(findings: readonly Finding[], pointer: string): boolean {
  return findings.some(
    (finding) =>
      finding.severity === 'error' && (finding.pointer === pointer || finding.pointer?.startsWith(`${pointer}/`)),
  );
}
