import { createBundleVerifier } from '../../ownership/attestation/sigstore-verifier.ts';
import type { NamespaceTerms } from '../../ownership/namespace-verdict.ts';
import type { Proof } from '../../ownership/proof.ts';
import { type Asker, createAsker } from '../ask/ask.ts';
import type { World } from '../world.ts';
import type { RegistryTerms } from './terms.ts';

/** What it takes to ask the world as a registry does that has seen nothing of the namespace yet. */
export interface Setting {
  readonly terms: NamespaceTerms;
  readonly asker: Asker;
}

export interface SettingOptions {
  readonly registry: RegistryTerms;
  /** The proof that is to be judged, where there is one. */
  readonly proof?: Proof | undefined;
  /** Raises the rate limit of GitHub's API. */
  readonly githubToken?: string | undefined;
  /** Addresses of blocked ranges that known hosts may have on this machine. */
  readonly allowAddresses?: readonly string[] | undefined;
}

/** Opens the doors, and reads the trusted roots where an attestation is to be judged. */
export async function prepareSetting(options: SettingOptions, world: World): Promise<Setting> {
  const { registry, proof, githubToken, allowAddresses = [] } = options;
  const { internalHosts, githubApi, dnsOverHttps, proofs, oidcIssuers, sourceHosts } = registry.policy;
  const github = { api: githubApi, ...(githubToken ? { token: githubToken } : {}) };
  const registryId = registry.registryId ?? registry.policy.id;
  const doors = world.openDoors({ registryId, internalHosts, allowedAddresses: allowAddresses, github, dnsOverHttps });
  const terms: NamespaceTerms = {
    registryId: registry.registryId ?? '',
    action: 'publish',
    now: world.clock.now(),
    proofs,
    oidcIssuers,
    githubApi,
    githubHost: (sourceHosts[0] ?? 'github.com').toLowerCase(),
    ...(isAttested(proof) ? { verifier: await readVerifier(world) } : {}),
  };
  return { terms, asker: createAsker(doors) };
}

/** Whether the proof is an attestation, or a delegation to one. */
export function isAttested(proof: Proof | undefined): boolean {
  const inner = proof?.kind === 'domain-delegation' ? proof.proof : proof;
  return inner?.kind === 'github-attestation';
}

async function readVerifier(world: World) {
  const { roots, note } = await world.readTrustedRoots();
  if (note) world.console.note(note);
  return createBundleVerifier(roots);
}
