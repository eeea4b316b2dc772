import type { OciReference } from '../manifest/parse-oci-reference.ts';
import { isSupportedHost } from '../manifest/rules/package-addresses.ts';
import type { PackageTerms } from './package-verdict.ts';

/** Where an image is read from. */
export interface OciRegistry {
  /** `https://host[:port]`, without a slash at the end; `http://` only where a private policy says so. */
  readonly apiUrl: string;
  /** As its API names it: Docker Hub's own images lie below `library/`. */
  readonly repository: string;
  /** Origins, `https://host[:port]`, that may hand out a token for it, beside the public registries themselves. */
  readonly tokenOrigins: readonly string[];
  /** Whether the hosts of public registries may hand out its tokens. */
  readonly trustsPublicHosts: boolean;
  /** Where it may send those who ask for a blob. What comes from there is compared with its digest. */
  readonly blobHosts: readonly string[];
}

const DOCKER_HUB_API_HOST = 'registry-1.docker.io';
const DOCKER_HUB_HOSTS: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', DOCKER_HUB_API_HOST]);
const DOCKER_HUB_TOKEN_HOST = 'auth.docker.io';

/**
 * Hosts that blobs of a public registry are redirected to (unverified: ownership.md 12). A wrong entry costs an
 * `unknown`, never a wrong verdict: the digest of a blob is known before it is fetched, and the door takes the token
 * away when a redirect leaves the host.
 */
const BLOB_HOSTS: readonly (readonly [registry: string, hosts: readonly string[]])[] = [
  // Cloudflare R2, and Docker's own content networks (production.cloudflare.docker.com).
  [DOCKER_HUB_API_HOST, ['*.cloudflarestorage.com', '*.docker.com']],
  ['ghcr.io', ['pkg-containers.githubusercontent.com']],
  // Content network (cdn01.quay.io), and the bucket behind it.
  ['quay.io', ['*.quay.io', 'quay-registry.s3.amazonaws.com']],
  // Regional data hosts, such as eastus.data.mcr.microsoft.com.
  ['mcr.microsoft.com', ['*.data.mcr.microsoft.com']],
  ['.pkg.dev', ['storage.googleapis.com']],
  // Storage accounts, and the dedicated data endpoints of larger registries.
  ['.azurecr.io', ['*.blob.core.windows.net', '*.data.azurecr.io']],
];

/**
 * The registry of an image (ownership.md 8.6): one of the public ones, or one that a private policy names. Undefined for
 * any other: nothing is asked of it.
 */
export function findOciRegistry({ host, repository }: OciReference, terms: PackageTerms): OciRegistry | undefined {
  if (isSupportedHost(host)) return toPublicRegistry(host, repository);
  if (terms.audience !== 'private') return undefined;
  const named = terms.ociHosts.map((entry) => entry.toLowerCase());
  const apiUrl = toOrigin(host, terms);
  if (!named.includes(host.toLowerCase()) || apiUrl === undefined) return undefined;
  const origins = named.flatMap((entry) => [parseOrigin(`https://${entry}`), toOrigin(entry, terms)]);
  return {
    apiUrl,
    repository,
    tokenOrigins: origins.filter((origin) => origin !== undefined),
    trustsPublicHosts: false,
    blobHosts: named.map((entry) => entry.replace(/:\d+$/, '')),
  };
}

/** The hosts that `findOciRegistry` knows, for a message. */
export function listOciHosts(terms: PackageTerms): string {
  const hosts = ['docker.io', ...BLOB_HOSTS.slice(1).map(([host]) => (host.startsWith('.') ? `*${host}` : host))];
  return [...hosts, ...(terms.audience === 'private' ? terms.ociHosts : [])].join(', ');
}

/** Why no token may be asked for at an address that a registry names (threat 37); undefined when one may. */
export function judgeTokenUrl(url: URL, registry: OciRegistry): string | undefined {
  if (url.username !== '' || url.password !== '') return 'it has a user name in it';
  if (registry.tokenOrigins.includes(url.origin)) return undefined;
  if (!registry.trustsPublicHosts) return 'its host is neither the registry nor another one that registry.yml names';
  if (url.protocol !== 'https:') return 'it does not begin with https://';
  if (url.port !== '') return 'it names a port';
  return isSupportedHost(url.hostname) ? undefined : 'its host is not known to hand out tokens for this registry';
}

function toPublicRegistry(host: string, repository: string): OciRegistry {
  const isDockerHub = DOCKER_HUB_HOSTS.has(host);
  const apiHost = isDockerHub ? DOCKER_HUB_API_HOST : host;
  const isOfApiHost = (entry: string) => (entry.startsWith('.') ? apiHost.endsWith(entry) : apiHost === entry);
  return {
    apiUrl: `https://${apiHost}`,
    repository: isDockerHub && !repository.includes('/') ? `library/${repository}` : repository,
    tokenOrigins: [`https://${isDockerHub ? DOCKER_HUB_TOKEN_HOST : apiHost}`],
    trustsPublicHosts: true,
    blobHosts: BLOB_HOSTS.find(([entry]) => isOfApiHost(entry))?.[1] ?? [],
  };
}

function toOrigin(host: string, terms: PackageTerms): string | undefined {
  const speaksHttp = terms.insecureHosts.some((entry) => entry.toLowerCase() === host.toLowerCase());
  return parseOrigin(`${speaksHttp ? 'http' : 'https'}://${host}`);
}

/** Undefined for what is no URL, such as a port above 65535. */
function parseOrigin(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
