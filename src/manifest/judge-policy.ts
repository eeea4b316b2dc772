/** What of a registry's policy the rules of a server.json depend on. A policy turns rules on and off; no code does. */
export interface JudgePolicy {
  readonly audience: 'public' | 'private';
  /** `packages[].registryType` that are accepted. */
  readonly packageTypes: readonly string[];
  /** Other package types are told as a warning, not refused: a private registry may have its own package registries. */
  readonly toleratesOtherTypes: boolean;
  /** Hosts that `repository.url` may name, beside gitlab.com in a public registry. Lower-case. */
  readonly sourceHosts: readonly string[];
}

/** The package types that a public registry accepts (rules.md 9.1). */
export const KNOWN_PACKAGE_TYPES = ['npm', 'pypi', 'nuget', 'cargo', 'oci', 'mcpb'] as const;

/** The profile of a public registry without a policy file. */
export const PUBLIC_POLICY: JudgePolicy = {
  audience: 'public',
  packageTypes: KNOWN_PACKAGE_TYPES,
  toleratesOtherTypes: false,
  sourceHosts: ['github.com'],
};

/** The profile of a private registry without a policy file: internal hosts, other base URLs, other types. */
export const PRIVATE_POLICY: JudgePolicy = { ...PUBLIC_POLICY, audience: 'private', toleratesOtherTypes: true };
