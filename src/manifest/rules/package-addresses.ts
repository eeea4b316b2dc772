import { judgeMcpbUrl } from '../mcpb-url.ts';
import { parseOciReference } from '../parse-oci-reference.ts';
import { pointerOf } from '../server-parts.ts';
import type { PackagePlace } from '../server-view.ts';
import type { Rule, RuleHit, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

/** Container registries that a public registry reads labels from (ownership.md 8.6). */
const OCI_HOSTS: ReadonlySet<string> = new Set([
  ...['docker.io', 'index.docker.io', 'registry-1.docker.io', 'ghcr.io', 'quay.io', 'mcr.microsoft.com'],
]);
/** With the dot: whole labels only. */
const OCI_HOST_SUFFIXES = ['.pkg.dev', '.azurecr.io'];

/** Rule 8.6: the identifier of an image is a whole reference. */
export const ociReference: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-oci-reference',
  code: 'oci-reference-invalid',
  field: 'packages[].identifier',
  judge: (pack) =>
    judgeIdentifier(pack, 'oci', (identifier) => {
      const parsed = parseOciReference(identifier);
      if (parsed.kind === 'reference') return undefined;
      const bare = identifier.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').toLowerCase();
      const helps = bare !== identifier && parseOciReference(bare).kind === 'reference';
      return { identifier, problem: parsed.problem, ...(helps ? { suggestion: bare } : {}) };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule 8.6: hosts whose labels can be read without an account. A private registry may use any. */
export const ociHost: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-oci-host',
  code: 'oci-host-unsupported',
  field: 'packages[].identifier',
  judge: (pack, { policy }) =>
    policy.audience === 'private'
      ? undefined
      : judgeIdentifier(pack, 'oci', (identifier) => {
          const parsed = parseOciReference(identifier);
          if (parsed.kind !== 'reference' || isSupportedHost(parsed.reference.host)) return undefined;
          const { host } = parsed.reference;
          const accepted = [...OCI_HOSTS, ...OCI_HOST_SUFFIXES.map((suffix) => `*${suffix}`)].join(', ');
          const helps = isSupportedHost(host.toLowerCase());
          const suggestion = host.toLowerCase() + identifier.slice(host.length);
          return { host, accepted, ...(helps ? { suggestion } : {}) };
        }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule 8.7, the part without a network. A private registry may keep its bundles elsewhere. */
export const mcpbUrl: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-mcpb-url',
  code: 'mcpb-url-invalid',
  field: 'packages[].identifier',
  judge: (pack, { policy }) =>
    policy.audience === 'private'
      ? undefined
      : judgeIdentifier(pack, 'mcpb', (url) => {
          const wrong = judgeMcpbUrl(url);
          if (wrong === undefined) return undefined;
          const secure = url.replace(/^http:/i, 'https:');
          const helps = wrong.reason === 'https' && judgeMcpbUrl(secure) === undefined;
          return { url, problem: wrong.problem, ...(helps ? { suggestion: secure } : {}) };
        }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Whether a public registry reads images from this host; written as it stands, without a port. */
export function isSupportedHost(host: string): boolean {
  return (
    OCI_HOSTS.has(host) || OCI_HOST_SUFFIXES.some((suffix) => host.endsWith(suffix) && host.length > suffix.length)
  );
}

function judgeIdentifier(
  pack: PackagePlace,
  type: string,
  judge: (identifier: string) => RuleHit['args'] | undefined,
): RuleHit | undefined {
  const { identifier } = pack;
  if (pack.type !== type || identifier === undefined || identifier === '') return undefined;
  const args = judge(identifier);
  return args && { pointer: pointerOf(pack, 'identifier'), args };
}

export const PACKAGE_ADDRESS_RULES: readonly Rule[] = [ociReference, ociHost, mcpbUrl];
