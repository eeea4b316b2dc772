/** The schema versions that were published, oldest first (rules.md 3.1). `draft` is not a published version. */
export const SCHEMA_VERSIONS = [
  '2025-07-09',
  '2025-09-16',
  '2025-09-29',
  '2025-10-11',
  '2025-10-17',
  '2025-12-11',
] as const;

/** One of the published schema versions, as its date stands in the URL. */
export type SchemaVersion = (typeof SCHEMA_VERSIONS)[number];

/** The only published version that spells its keys in snake_case (rules.md 3.3). */
const SNAKE_CASE_VERSION: SchemaVersion = '2025-07-09';

/** Whether a version of the format spells its keys in snake_case; false for a document that names none. */
export function usesSnakeCase(version: SchemaVersion | undefined): boolean {
  return version === SNAKE_CASE_VERSION;
}

/** The newest published schema version: what entries are judged by and converted to. */
export const CURRENT_SCHEMA_VERSION: SchemaVersion = '2025-12-11';

/** Where the official registry publishes its schemas. Names a format; it is never fetched. */
export const SCHEMA_BASE_URL = 'https://static.modelcontextprotocol.io/schemas';

/** The `$schema` of a server.json in the newest form. */
export const CURRENT_SCHEMA_URL = toSchemaUrl(CURRENT_SCHEMA_VERSION);

/** The `$schema` URL of one published version. */
export function toSchemaUrl(version: SchemaVersion): string {
  return `${SCHEMA_BASE_URL}/${version}/server.schema.json`;
}

/** The `$schema` of ToolHive's registry file (UpstreamRegistry). Names a format; it is never fetched. */
export const TOOLHIVE_SCHEMA_URL =
  'https://raw.githubusercontent.com/stacklok/toolhive-core/main/registry/types/data/upstream-registry.schema.json';

/** The public package registries by package type: what `registryBaseUrl` may be, as exact text (rules.md 9.1). */
export const NPM_BASE_URL = 'https://registry.npmjs.org';
export const PYPI_BASE_URL = 'https://pypi.org';
export const NUGET_BASE_URL = 'https://api.nuget.org/v3/index.json';
export const CRATES_BASE_URL = 'https://crates.io';

/** Where crates.io serves READMEs from. */
export const CRATES_STATIC_HOST = 'static.crates.io';

/** The REST API of github.com. */
export const GITHUB_API_URL = 'https://api.github.com';

/** Issuer of GitHub Actions' OIDC tokens, exactly as tokens and certificates carry it. */
export const GITHUB_ACTIONS_ISSUER = 'https://token.actions.githubusercontent.com';

/** DNS over HTTPS with JSON answers: the second resolver of a first publication. */
export const DNS_OVER_HTTPS_URL = 'https://cloudflare-dns.com/dns-query';
