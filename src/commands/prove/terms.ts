import { quoteForeignText } from '../../findings/foreign-text.ts';
import { DEFAULT_REGISTRY_ID, type Policy, readPolicy, toRegistryId } from '../../registry/policy.ts';
import { POLICY_SCHEMA } from '../../registry/policy-schema.ts';
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

const ID_FORM = new RegExp(POLICY_SCHEMA.properties.id.pattern);
const MAX_ID_CHARS = POLICY_SCHEMA.properties.id.maxLength;
/** No host has one. A private key that was typed here by mistake is one. */
const LONG_LABEL = /^[^/]*[^./]{64}/;
const WHICH = 'Name it with --registry, such as --registry acme.github.io/mcp, or give its policy file with --policy.';

/** Reads how the registry was named. A name that is none, `localhost`, and two names are UserErrors. */
export function readRegistryTerms({ registry, policy }: RegistryOptions, world: World): RegistryTerms {
  if (registry !== undefined && policy !== undefined)
    throw new UserError('--registry and --policy both name the registry.', 'Give one of them.');
  if (policy !== undefined) {
    const read = readPolicyFile(policy, undefined, world);
    return { registryId: checkId(read.id), policy: read };
  }
  const { policy: usual } = readPolicy('');
  if (usual === undefined) throw new Error('the policy of an empty registry.yml is not understood');
  if (registry === undefined) return { policy: usual };
  return { registryId: checkId(toRegistryId(registry.trim())), policy: usual };
}

/** The same, where the id goes into the proof. */
export function requireRegistryId({ registryId }: RegistryTerms): string {
  if (registryId !== undefined) return registryId;
  throw new UserError('A signature is for one registry, and none was named.', WHICH);
}

function checkId(id: string): string {
  if (
    id === DEFAULT_REGISTRY_ID ||
    id.startsWith(`${DEFAULT_REGISTRY_ID}:`) ||
    id.startsWith(`${DEFAULT_REGISTRY_ID}/`)
  ) {
    throw new UserError(
      `The registry has the id "${DEFAULT_REGISTRY_ID}", which every machine has: a proof for it would be one for all of them.`,
      'Give the registry an "id" or a "base-url" in its registry.yml, such as acme.github.io/mcp.',
    );
  }
  if (id.length <= MAX_ID_CHARS && ID_FORM.test(id) && !LONG_LABEL.test(id)) return id;
  throw new UserError(
    `${quoteForeignText(JSON.stringify(id))} is not the id of a registry.`,
    'It is a host plus an optional path, such as acme.github.io/mcp; about.json of its site names it.',
  );
}
