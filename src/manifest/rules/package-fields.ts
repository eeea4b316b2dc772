import { CRATES_BASE_URL, NPM_BASE_URL, NUGET_BASE_URL, PYPI_BASE_URL } from '../public-urls.ts';

/** Which fields a package of one type has (rules.md 9.1). */
export interface PackageFields {
  readonly version: 'required' | 'optional' | 'forbidden';
  /** The only `registryBaseUrl` in a public registry; undefined when there must be none. */
  readonly baseUrl: string | undefined;
  readonly sha: 'required' | 'forbidden';
}

/** The field matrix. A Map, because types are foreign text. */
export const PACKAGE_FIELDS: ReadonlyMap<string, PackageFields> = new Map([
  ['npm', { version: 'required', baseUrl: NPM_BASE_URL, sha: 'forbidden' }],
  ['pypi', { version: 'required', baseUrl: PYPI_BASE_URL, sha: 'forbidden' }],
  ['nuget', { version: 'required', baseUrl: NUGET_BASE_URL, sha: 'forbidden' }],
  ['cargo', { version: 'required', baseUrl: CRATES_BASE_URL, sha: 'forbidden' }],
  ['oci', { version: 'forbidden', baseUrl: undefined, sha: 'forbidden' }],
  ['mcpb', { version: 'optional', baseUrl: undefined, sha: 'required' }],
]);

/** The row of a package's type; undefined for a type that the matrix does not know. */
export function fieldsOf(type: string | undefined): PackageFields | undefined {
  return type === undefined ? undefined : PACKAGE_FIELDS.get(type);
}

/** What people write for a type, in lower case, and the type that they mean. */
const TYPE_ALIASES: ReadonlyMap<string, string> = new Map([
  ...['docker', 'container', 'image', 'ghcr', 'docker-image', 'dockerhub'].map((alias) => [alias, 'oci'] as const),
  ...['node', 'nodejs', 'node.js', 'npx', 'npmjs', 'js', 'javascript', 'typescript', 'yarn', 'pnpm', 'bun'].map(
    (alias) => [alias, 'npm'] as const,
  ),
  ...['pip', 'python', 'pypi.org', 'uv', 'uvx', 'pipx'].map((alias) => [alias, 'pypi'] as const),
  ...['dotnet', '.net', 'dnx'].map((alias) => [alias, 'nuget'] as const),
  ...['dxt', 'mcp-bundle', 'bundle', '.mcpb'].map((alias) => [alias, 'mcpb'] as const),
  ...['crate', 'crates', 'crates.io', 'rust'].map((alias) => [alias, 'cargo'] as const),
]);

/** The accepted type that somebody most likely meant; undefined when nothing is near. */
export function findMeantType(found: string, accepted: readonly string[]): string | undefined {
  const folded = found.trim().toLowerCase();
  const meant = TYPE_ALIASES.get(folded) ?? folded;
  return meant !== found && accepted.includes(meant) ? meant : undefined;
}
