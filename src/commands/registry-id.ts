import { quoteForeignText } from '../findings/foreign-text.ts';
import { DEFAULT_REGISTRY_ID, toRegistryId } from '../registry/policy.ts';
import { POLICY_SCHEMA } from '../registry/policy-schema.ts';
import { UserError } from './world.ts';

const ID_FORM = new RegExp(POLICY_SCHEMA.properties.id.pattern);
const MAX_ID_CHARS = POLICY_SCHEMA.properties.id.maxLength;
/** No host has one. A private key that was typed here by mistake is one. */
const LONG_LABEL = /^[^/]*[^./]{64}/;

/**
 * The id of a registry as a person gives it: the id itself, or the URL of its site. @throws UserError for what is none, and
 * for a host without a dot: most often a word such as REGISTRY that was to be replaced.
 */
export function readRegistryId(given: string): string {
  const id = checkRegistryId(toRegistryId(given.trim()));
  if (/^[^/]*\./.test(id)) return id;
  throw new UserError(
    `${quoteForeignText(JSON.stringify(given))} is not the id of a registry: its host has no dot.`,
    'Give the id that about.json of its site names, such as acme.github.io/mcp.',
  );
}

/** An id that proofs can be made for. @throws UserError for `localhost`, and for what is no id. */
export function checkRegistryId(id: string): string {
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
