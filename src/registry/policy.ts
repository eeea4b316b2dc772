import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Finding } from '../findings/finding.ts';
import { parsePointer } from '../manifest/json-pointer.ts';
import { DNS_OVER_HTTPS_URL, GITHUB_ACTIONS_ISSUER, GITHUB_API_URL } from '../manifest/public-urls.ts';
import { PROOF_KINDS } from '../ownership/proof-kinds.ts';
import type { RemoteEvidence } from '../ownership/remote-evidence.ts';
import { PACKAGE_TYPES } from '../packages/package-types.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { PACKAGE_REGISTRY_KINDS, type PackageRegistryKind, POLICY_SCHEMA, type SiteHost } from './policy-schema.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** registry.yml with every default filled in. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Without trailing slash; absent when the owner has not said where the site is served. */
  readonly baseUrl?: string;
  readonly audience: 'public' | 'private';
  readonly admission: 'receipts' | 'tree';
  readonly proofs: readonly string[];
  readonly packageTypes: readonly string[];
  /** Whether the owner listed package types; else they are all that this program knows. */
  readonly namesPackageTypes: boolean;
  readonly sourceHosts: readonly string[];
  readonly oidcIssuers: readonly string[];
  /** Package registries beside or in place of the public ones, by type: a private registry's alone. */
  readonly packageRegistries: Readonly<Record<PackageRegistryKind, readonly string[]>>;
  /** Hosts, `host` or `host:port`, that may have private addresses and speak plain http: a private registry's alone. */
  readonly internalHosts: readonly string[];
  /** API of the source host, without a slash at the end. */
  readonly githubApi: string;
  /** DNS over HTTPS, the second resolver. JSON form, without its query. */
  readonly dnsOverHttps: string;
  /** What must be shown of a remote's host. */
  readonly remoteEvidence: RemoteEvidence;
  readonly deny: readonly string[];
  readonly approvedNamespaces: readonly string[];
  readonly waiting: { readonly newNamespaceHours: number; readonly pendingHours: number };
  readonly site: { readonly hosts: readonly SiteHost[]; readonly v0: 'full' | 'lean' };
}

export interface PolicyResult {
  /** Absent when there are findings: a policy is never guessed. */
  readonly policy?: Policy;
  readonly findings: readonly Finding[];
}

interface PolicyFile {
  id?: string;
  title?: string;
  description?: string;
  'base-url'?: string;
  policy?: {
    audience?: 'public' | 'private';
    admission?: 'receipts' | 'tree';
    proofs?: string[];
    'package-types'?: string[];
    hosts?: string[];
    'oidc-issuers'?: string[];
    'package-registries'?: Partial<Record<PackageRegistryKind, string[]>>;
    'internal-hosts'?: string[];
    'github-api'?: string;
    'dns-over-https'?: string;
    'remote-evidence'?: RemoteEvidence;
    deny?: string[];
    'approved-namespaces'?: string[];
    waiting?: { 'new-namespace-hours'?: number; 'pending-hours'?: number };
  };
  site?: { hosts?: SiteHost[]; v0?: 'full' | 'lean' };
}

export const POLICY_FILE = 'registry.yml';
/** Each is looked up by its path; nobody reads more. */
const MAX_FINDINGS = 100;
const NO_PACKAGE_REGISTRIES = Object.fromEntries(PACKAGE_REGISTRY_KINDS.map((kind) => [kind, []])) as unknown as Record<
  PackageRegistryKind,
  readonly string[]
>;

/** Reads the text of registry.yml (absent file: the empty text). All mistakes at once, each with line and column. */
export function readPolicy(text: string, file: string = POLICY_FILE): PolicyResult {
  const read = readYaml(text);
  if (read.kind === 'problem') {
    return {
      findings: [{ code: 'policy-syntax', severity: 'error', file, ...read.position, args: { reason: read.reason } }],
    };
  }
  const validate = policyValidator();
  if (validate(read.document.value)) {
    const policyFile = read.document.value as PolicyFile;
    const findings = judgePrivateKeys(policyFile, read.document, file);
    return findings.length > 0 ? { findings } : { policy: toPolicy(policyFile), findings };
  }
  return {
    findings: (validate.errors ?? []).slice(0, MAX_FINDINGS).map((error) => toFinding(error, read.document, file)),
  };
}

/** The name or its namespace stands on the deny list (`namespace/name`, `namespace` or `namespace/*`; case does not count). */
export function isDenied(policy: Policy, serverName: string): boolean {
  if (policy.deny.length === 0) return false;
  const name = serverName.toLowerCase();
  const namespace = name.slice(0, name.indexOf('/'));
  return policy.deny.some((entry) => {
    const denied = entry.toLowerCase();
    return denied === name || denied === namespace || denied === `${namespace}/*`;
  });
}

/** A registry's id where nothing says where it is served: commands that make proofs refuse to work with it. */
export const DEFAULT_REGISTRY_ID = 'localhost';

/** The id that follows from a base URL: host (lower-cased) plus optional path, without the scheme. */
export function toRegistryId(baseUrl: string): string {
  return baseUrl
    .replace(/^https?:\/\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}

function toPolicy(file: PolicyFile): Policy {
  const rules = file.policy ?? {};
  const baseUrl = file['base-url']?.replace(/(?<!\/)\/+$/, '');
  return {
    id: file.id ?? (baseUrl === undefined ? DEFAULT_REGISTRY_ID : toRegistryId(baseUrl)),
    title: file.title ?? 'MCP registry',
    description:
      file.description ?? 'A registry of Model Context Protocol servers, kept in git and served as static JSON.',
    ...(baseUrl === undefined ? {} : { baseUrl }),
    audience: rules.audience ?? 'public',
    admission: rules.admission ?? 'receipts',
    proofs: rules.proofs ?? PROOF_KINDS,
    packageTypes: rules['package-types'] ?? PACKAGE_TYPES,
    namesPackageTypes: rules['package-types'] !== undefined,
    sourceHosts: rules.hosts ?? ['github.com'],
    oidcIssuers: rules['oidc-issuers'] ?? [GITHUB_ACTIONS_ISSUER],
    packageRegistries: { ...NO_PACKAGE_REGISTRIES, ...rules['package-registries'] },
    internalHosts: (rules['internal-hosts'] ?? []).map((host) => host.toLowerCase()),
    githubApi: rules['github-api'] ?? toGitHubApi(rules.hosts?.[0] ?? 'github.com'),
    dnsOverHttps: rules['dns-over-https'] ?? DNS_OVER_HTTPS_URL,
    remoteEvidence: rules['remote-evidence'] ?? 'unproven',
    deny: rules.deny ?? [],
    approvedNamespaces: rules['approved-namespaces'] ?? [],
    waiting: {
      newNamespaceHours: rules.waiting?.['new-namespace-hours'] ?? 24,
      pendingHours: rules.waiting?.['pending-hours'] ?? 24,
    },
    site: { hosts: file.site?.hosts ?? ['github-pages'], v0: file.site?.v0 ?? 'full' },
  };
}

/** Keys that open doors: in a public registry they would let a package registry of anybody's choice vouch. */
const PRIVATE_KEYS = ['package-registries', 'internal-hosts', 'github-api'] as const;

function judgePrivateKeys({ policy }: PolicyFile, document: YamlDocument, file: string): Finding[] {
  if (policy?.audience === 'private') return [];
  return PRIVATE_KEYS.filter((key) => policy?.[key] !== undefined).map((key) => ({
    code: 'policy-invalid',
    severity: 'error',
    file,
    pointer: `/policy/${key}`,
    ...document.locate(['policy', key], 'key'),
    args: {
      reason: `"${key}" is for a private registry only`,
      expected: 'Add "audience: private" below "policy", or leave the key out.',
    },
  }));
}

/** github.com has its own host for the API; GitHub Enterprise Server has it below the same host. */
function toGitHubApi(host: string): string {
  return host.toLowerCase() === 'github.com' ? GITHUB_API_URL : `https://${host.toLowerCase()}/api/v3`;
}

function toFinding(error: ErrorObject, document: YamlDocument, file: string): Finding {
  const path = parsePointer(error.instancePath) ?? [];
  const { reason, expected, key } = describe(error, path);
  const position = document.locate(key === undefined ? path : [...path, key], key === undefined ? 'value' : 'key');
  return {
    code: 'policy-invalid',
    severity: 'error',
    file,
    pointer: error.instancePath,
    ...position,
    args: { reason, expected },
  };
}

function describe(error: ErrorObject, path: readonly string[]): { reason: string; expected: string; key?: string } {
  const where = path.join('.') || 'the file';
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return {
      reason: `"${key}" is not a known key of ${where}`,
      expected: `Known keys here: ${known.join(', ')}.`,
      key,
    };
  }
  if (error.keyword === 'enum') {
    return {
      reason: `${where} has a value that is not allowed`,
      expected: `Allowed: ${(error.params.allowedValues as string[]).join(', ')}.`,
    };
  }
  return { reason: `${where} ${describeSchemaError(error)}`, expected: describeForm(error) };
}

const RULES = POLICY_SCHEMA.properties.policy.properties;
/** The form that a pattern asks for, where the description of the key does not say it. */
const FORMS: Readonly<Record<string, string>> = {
  [RULES['github-api'].pattern]: 'Write a URL such as https://npm.acme.example, without a slash at its end.',
  [RULES['internal-hosts'].items.pattern]:
    'Write a host, or host:port, without http://, such as npm.acme.example:4873.',
};
/** What can stand in a list of YAML as it is, and hides nothing. */
const PLAIN = /^[\w.:/-]{1,80}$/;

/** What to write in place of a wrong value. */
function describeForm({ keyword, parentSchema, params, data }: ErrorObject): string {
  const { description, pattern } = parentSchema as { description?: string; pattern?: string };
  const parts = [
    keyword === 'pattern' && pattern !== undefined ? FORMS[pattern] : undefined,
    keyword === 'type' && params.type === 'array'
      ? `Write a list: [${typeof data === 'string' && PLAIN.test(data) ? data : 'one, another'}].`
      : undefined,
    description,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'See docs/registry.schema.json.' : parts.join(' ');
}

let validator: ValidateFunction | undefined;
function policyValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false, allErrors: true, verbose: true }).compile(POLICY_SCHEMA);
  return validator;
}
