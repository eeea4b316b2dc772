import { PROOF_KINDS } from '../ownership/proof-kinds.ts';
import { REMOTE_EVIDENCE, type RemoteEvidence } from '../ownership/remote-evidence.ts';
import { PACKAGE_TYPES } from '../packages/package-types.ts';

export { REMOTE_EVIDENCE, type RemoteEvidence };

/** Static hosts that a site can be written for. */
export const SITE_HOSTS = ['github-pages', 'nginx', 'caddy', 'none'] as const;
export type SiteHost = (typeof SITE_HOSTS)[number];

/** Kinds of package registries that a private policy can name. */
export const PACKAGE_REGISTRY_KINDS = ['npm', 'pypi', 'nuget', 'cargo', 'oci', 'mcpb'] as const;
export type PackageRegistryKind = (typeof PACKAGE_REGISTRY_KINDS)[number];

const URL_PATTERN = '^https?://[^\\s/?#@]+(?:/[^\\s?#]*[^\\s?#/])?$';
const URLS = { type: 'array', items: { type: 'string', pattern: URL_PATTERN, maxLength: 300 }, maxItems: 100 };
const HOSTS = {
  type: 'array',
  items: { type: 'string', pattern: '^[A-Za-z0-9.-]+(?::\\d{1,5})?$', maxLength: 300 },
  maxItems: 100,
};

const STRINGS = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 300 },
  uniqueItems: true,
  maxItems: 10_000,
};

/** JSON Schema of registry.yml, also published as `docs/registry.schema.json` for editors. Unknown keys are errors. */
export const POLICY_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'registry.yml of mcp-git-registry',
  description: 'Identity and policy of a registry. Every key has a default; an empty or absent file is valid.',
  type: 'object',
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?(?:/[A-Za-z0-9._~-]+)*$',
      maxLength: 200,
      description:
        'Host plus optional path, for example acme.github.io/mcp. Default: base-url without its scheme, else localhost.',
    },
    title: { type: 'string', minLength: 1, maxLength: 100, description: 'Shown to people. Default: MCP registry.' },
    description: { type: 'string', minLength: 1, maxLength: 500, description: 'One sentence for people.' },
    'base-url': {
      type: 'string',
      pattern: '^https?://[^\\s/?#@]+(?:/[^\\s?#]*)?$',
      description:
        'Where the site is served, for example https://acme.github.io/mcp. It is published, so it holds no user name and password.',
    },
    policy: {
      type: 'object',
      additionalProperties: false,
      properties: {
        audience: {
          enum: ['public', 'private'],
          description: 'public (default) asks for proofs; private trusts the reviewers.',
        },
        admission: {
          enum: ['receipts', 'tree'],
          description: 'receipts (default), or tree: everything in the tree is published, no receipts at all.',
        },
        proofs: {
          type: 'array',
          items: { enum: [...PROOF_KINDS] },
          uniqueItems: true,
          description: 'Accepted namespace proofs. Default: all.',
        },
        'package-types': {
          ...STRINGS,
          description: `Accepted package types. Default: ${PACKAGE_TYPES.join(', ')}.`,
        },
        hosts: {
          ...STRINGS,
          description: 'Source hosts, for example github.com or a GitHub Enterprise host. Default: github.com.',
        },
        'oidc-issuers': { ...STRINGS, description: 'Trusted OIDC issuers. Default: GitHub Actions.' },
        'package-registries': {
          type: 'object',
          additionalProperties: false,
          description:
            'Private only. Package registries of your own: base URLs for npm, pypi, nuget and cargo (the first is used where a package names none), hosts for oci and mcpb.',
          properties: { npm: URLS, pypi: URLS, nuget: URLS, cargo: URLS, oci: HOSTS, mcpb: HOSTS },
        },
        'internal-hosts': {
          ...HOSTS,
          description:
            'Private only. Hosts (with port, where there is one) that may have private addresses and speak plain http.',
        },
        'github-api': {
          type: 'string',
          pattern: URL_PATTERN,
          maxLength: 300,
          description:
            'Private only. API of the source host. Default: that of github.com, or https://HOST/api/v3 of the first entry of hosts.',
        },
        'dns-over-https': {
          type: 'string',
          pattern: URL_PATTERN,
          maxLength: 300,
          description: 'The second resolver of TXT records: DNS over HTTPS with JSON answers.',
        },
        'remote-evidence': {
          enum: [...REMOTE_EVIDENCE],
          description: 'What must be shown of the host of each remote. Default: unproven, which asks nothing.',
        },
        deny: { ...STRINGS, description: 'Names that are never published: namespace/name, namespace, or namespace/*.' },
        'approved-namespaces': { ...STRINGS, description: 'Namespaces whose first publication needs no waiting time.' },
        waiting: {
          type: 'object',
          additionalProperties: false,
          properties: {
            'new-namespace-hours': { type: 'number', minimum: 0, maximum: 8760, description: 'Default: 24.' },
            'pending-hours': { type: 'number', minimum: 0, maximum: 8760, description: 'Default: 24.' },
          },
        },
      },
    },
    site: {
      type: 'object',
      additionalProperties: false,
      properties: {
        hosts: {
          type: 'array',
          items: { enum: [...SITE_HOSTS] },
          uniqueItems: true,
          minItems: 1,
          description: 'Default: github-pages.',
        },
        v0: {
          enum: ['full', 'lean'],
          description: 'lean keeps lists, versions, uuid and by-name forms only below v0/. Default: full.',
        },
      },
    },
  },
} as const;
