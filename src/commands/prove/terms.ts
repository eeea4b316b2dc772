import { type Policy, readPolicy } from '../../registry/policy.ts';
import { checkRegistryId, readRegistryId } from '../registry-id.ts';
import { readPolicyFile } from '../validate-policy.ts';
import { UserError, type World } from '../world.ts';

/** How a person names the registry that a proof is for. */
export interface RegistryOptions {
  /** Its id, or the URL of its site. */
  readonly registry?: string | undefined;
  /** Path of its registry.yml. */
  readonly policy?: string | undefined;
}

/** What is known of the registry that a proof is for. */
export interface RegistryTerms {
  /** Host plus optional path; absent when none was named. */
  readonly registryId?: string;
  /** That of a public registry without a registry.yml, when none was named. */
  readonly policy: Policy;
}

const WHICH = 'Name it with --registry, such as --registry acme.github.io/mcp, or give its policy file with --policy.';

/** Reads how the registry was named. A name that is none, `localhost`, and two names are UserErrors. */
export function readRegistryTerms({ registry, policy }: RegistryOptions, world: World): RegistryTerms {
  if (registry !== undefined && policy !== undefined)
    throw new UserError('--registry and --policy both name the registry.', 'Give one of them.');
  if (policy !== undefined) {
    const read = readPolicyFile(policy, undefined, world);
    return { registryId: checkRegistryId(read.id), policy: read };
  }
  const { policy: usual } = readPolicy('');
  if (usual === undefined) throw new Error('the policy of an empty registry.yml is not understood');
  if (registry === undefined) return { policy: usual };
  return { registryId: readRegistryId(registry), policy: usual };
}

/** The same, where the id goes into the proof. */
export function requireRegistryId({ registryId }: RegistryTerms): string {
  if (registryId !== undefined) return registryId;
  throw new UserError('A signature is for one registry, and none was named.', WHICH);
}
