import { digestOf } from '../../src/manifest/digest.ts';
import {
  CRATES_BASE_URL,
  GITHUB_API_URL,
  NPM_BASE_URL,
  NUGET_BASE_URL,
  PYPI_BASE_URL,
} from '../../src/manifest/public-urls.ts';
import type { PackageSubject, PackageTerms } from '../../src/packages/package-verdict.ts';
import { type Answers, type Flow, keyOf } from './fault-harness.ts';
import { answerGitHub, type GitHubState } from './github-server.ts';
import { makeImage, makeIndex, type Blob as OciBlob } from './make-image.ts';
import type { SeenRequest } from './misbehaving-server.ts';
import { answerWith, type Behaviour, redirectTo } from './misbehaviours.ts';
import { aliceGitHub } from './ownership-world.ts';

export const SERVER_NAME = 'io.github.alice/weather';
export const GITHUB_API_HOST = 'api.github.com';
/** The token that a registry of images gives out to strangers: it must end up nowhere. */
export const IMAGE_TOKEN = 'anonymous-image-token-5f3c9a';

export const PUBLIC_TERMS: PackageTerms = {
  audience: 'public',
  bases: { npm: [NPM_BASE_URL], pypi: [PYPI_BASE_URL], nuget: [NUGET_BASE_URL], cargo: [CRATES_BASE_URL] },
  ociHosts: [],
  insecureHosts: [],
  mcpbHosts: [],
  githubApi: GITHUB_API_URL,
};

/** A package of Alice's, in a world in which it is proved. */
export interface PackageFlow extends Flow {
  readonly package: Readonly<Record<string, unknown>>;
  readonly subject: PackageSubject;
}

const STDIO = { type: 'stdio' };
const README = `<html><p>mcp-name: ${SERVER_NAME}</p></html>`;

export function json(body: unknown): Behaviour {
  return answerWith({ body });
}

function makeFlow(
  name: string,
  fields: Omit<PackageSubject, 'serverName' | 'type'> & { type: string },
  answers: Answers,
): PackageFlow {
  const { type, ...rest } = fields;
  return {
    name,
    hosts: [...new Set(Object.keys(answers).map((key) => key.slice(0, key.indexOf('/'))))],
    serve: (request) => answers[keyOf(request)],
    package: { registryType: type, ...rest, transport: STDIO },
    subject: { serverName: SERVER_NAME, type, ...rest },
  };
}

export const NPM = {
  version: 'registry.npmjs.org/weather-mcp/1.0.0',
  probe: 'registry.npmjs.org/weather-mcp',
};

export const npmFlow = makeFlow(
  'npm',
  { type: 'npm', identifier: 'weather-mcp', version: '1.0.0' },
  {
    [NPM.version]: json({
      name: 'weather-mcp',
      version: '1.0.0',
      mcpName: SERVER_NAME,
      dist: { integrity: 'sha512-d2VhdGhlcg==' },
    }),
    [NPM.probe]: json({ name: 'weather-mcp' }),
  },
);

export const PYPI = {
  version: 'pypi.org/pypi/weather-mcp/1.0.0/json',
  probe: 'pypi.org/pypi/weather-mcp/json',
};

export const pypiFlow = makeFlow(
  'pypi',
  { type: 'pypi', identifier: 'weather-mcp', version: '1.0.0' },
  {
    [PYPI.version]: json({
      info: { description: README, version: '1.0.0' },
      urls: [{ filename: 'weather_mcp-1.0.0.tar.gz', digests: { sha256: 'ab'.repeat(32) } }],
    }),
    [PYPI.probe]: json({ info: {} }),
  },
);

/** The second look at a version, which no cache may answer. */
export const isFreshLook = (request: SeenRequest): boolean =>
  keyOf(request) === PYPI.version && request.headers['cache-control'] === 'no-cache';

const NUGET_HOST = 'api.nuget.org';
export const NUGET = {
  index: `${NUGET_HOST}/v3/index.json`,
  readme: `${NUGET_HOST}/v3-flatcontainer/weather.mcp/1.0.0/readme`,
  versions: `${NUGET_HOST}/v3-flatcontainer/weather.mcp/index.json`,
  leaf: `${NUGET_HOST}/v3/registration5/weather.mcp/1.0.0.json`,
  catalogue: `${NUGET_HOST}/v3/catalog0/weather.mcp.1.0.0.json`,
};

export const nugetFlow = makeFlow(
  'nuget',
  { type: 'nuget', identifier: 'Weather.Mcp', version: '1.0.0' },
  {
    [NUGET.index]: json({
      version: '3.0.0',
      resources: [
        {
          '@type': 'ReadmeUriTemplate/6.13.0',
          '@id': `https://${NUGET_HOST}/v3-flatcontainer/{lower_id}/{lower_version}/readme`,
        },
        { '@type': 'PackageBaseAddress/3.0.0', '@id': `https://${NUGET_HOST}/v3-flatcontainer/` },
        { '@type': 'RegistrationsBaseUrl/3.6.0', '@id': `https://${NUGET_HOST}/v3/registration5/` },
      ],
    }),
    [NUGET.readme]: answerWith({ body: README }),
    [NUGET.versions]: json({ versions: ['1.0.0'] }),
    [NUGET.leaf]: json({ catalogEntry: `https://${NUGET.catalogue}` }),
    [NUGET.catalogue]: json({ packageHash: 'd2VhdGhlci13ZWF0aGVyLXdlYXRoZXI=', packageHashAlgorithm: 'SHA512' }),
  },
);

export const CARGO = {
  metadata: 'crates.io/api/v1/crates/weather-mcp/1.0.0/readme',
  readme: 'static.crates.io/readmes/weather-mcp/weather-mcp-1.0.0.html',
  version: 'crates.io/api/v1/crates/weather-mcp/1.0.0',
  crate: 'crates.io/api/v1/crates/weather-mcp',
};

export const cargoFlow = makeFlow(
  'cargo',
  { type: 'cargo', identifier: 'weather-mcp', version: '1.0.0' },
  {
    [CARGO.metadata]: json({ url: `https://${CARGO.readme}` }),
    [CARGO.readme]: answerWith({ headers: { 'content-type': 'text/html' }, body: README }),
    [CARGO.version]: json({ version: { checksum: 'cd'.repeat(32), yanked: false } }),
    [CARGO.crate]: json({ crate: { id: 'weather-mcp' } }),
  },
);

const LABELLED = { label: SERVER_NAME };
const amd64 = makeImage(LABELLED);
const arm64 = makeImage({ ...LABELLED, platform: 'linux/arm64' });
const index = makeIndex([amd64, arm64]);

/** An image with two platforms at a registry that gives strangers a token. */
export interface ImageFlow extends PackageFlow {
  readonly at: Readonly<Record<'ping' | 'token' | 'manifest' | 'platform' | 'config' | 'tags', string>>;
}

function makeImageFlow(
  name: string,
  { host, tokenPlace, identifier }: Readonly<Record<'host' | 'tokenPlace' | 'identifier', string>>,
): ImageFlow {
  const below = `${host}/v2/alice/weather-mcp`;
  const at = {
    ping: `${host}/v2/`,
    token: tokenPlace,
    manifest: `${below}/manifests/1.0.0`,
    platform: `${below}/manifests/${amd64.manifest.digest}`,
    config: `${below}/blobs/${amd64.config.digest}`,
    tags: `${below}/tags/list`,
  };
  const answers: Answers = {
    [at.ping]: answerWith({
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="https://${tokenPlace}",service="${host}"` },
    }),
    [at.token]: json({ token: IMAGE_TOKEN }),
    [at.manifest]: serveBlob(index),
    [at.platform]: serveBlob(amd64.manifest),
    [at.config]: serveBlob(amd64.config),
    [`${below}/manifests/${arm64.manifest.digest}`]: serveBlob(arm64.manifest),
    [`${below}/blobs/${arm64.config.digest}`]: serveBlob(arm64.config),
    [at.tags]: json({ tags: ['0.9.0'] }),
  };
  const flow = makeFlow(name, { type: 'oci', identifier }, answers);
  // As registries do: nothing without the token.
  const serve = (request: SeenRequest): Behaviour | undefined => {
    if (!flow.hosts.includes(request.host)) return undefined;
    const isOpen = [at.ping, at.token].includes(keyOf(request));
    const isKnown = request.headers.authorization === `Bearer ${IMAGE_TOKEN}`;
    return isOpen || isKnown
      ? flow.serve(request)
      : answerWith({ status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } });
  };
  return { ...flow, serve, at };
}

function serveBlob({ bytes, mediaType, digest }: OciBlob): Behaviour {
  return answerWith({ headers: { 'content-type': mediaType, 'docker-content-digest': digest }, body: bytes });
}

export const dockerHubFlow = makeImageFlow('oci hub', {
  host: 'registry-1.docker.io',
  tokenPlace: 'auth.docker.io/token',
  identifier: 'docker.io/alice/weather-mcp:1.0.0',
});
export const ghcrFlow = makeImageFlow('oci ghcr', {
  host: 'ghcr.io',
  tokenPlace: 'ghcr.io/token',
  identifier: 'ghcr.io/alice/weather-mcp:1.0.0',
});

const BUNDLE = new TextEncoder().encode('PK a bundle of weather');
const FILE_SHA256 = digestOf(BUNDLE).slice('sha256:'.length);
const serveBundle = answerWith({ headers: { 'content-type': 'application/octet-stream' }, body: BUNDLE });

/** In another repository than the one that proves the namespace, so that a fault is at one of the two alone. */
export const MCPB_GITHUB = {
  download: 'github.com/alice/weather-bundles/releases/download/v1.0.0/weather.mcpb',
  storage: 'release-assets.githubusercontent.com/weather.mcpb',
  repository: `${GITHUB_API_HOST}/repos/alice/weather-bundles`,
};

const BUNDLES = { id: 7002, fullName: 'alice/weather-bundles', commits: [{ files: { 'README.md': 'Bundles.' } }] };

export const mcpbGitHubFlow = makeFlow(
  'mcpb github',
  { type: 'mcpb', identifier: `https://${MCPB_GITHUB.download}`, fileSha256: FILE_SHA256 },
  {
    [MCPB_GITHUB.download]: redirectTo(`https://${MCPB_GITHUB.storage}`),
    [MCPB_GITHUB.storage]: serveBundle,
    [MCPB_GITHUB.repository]: serveGitHub(aliceGitHub({}, BUNDLES)),
  },
);

export const MCPB_GITLAB = {
  download: 'gitlab.com/alice/weather-mcp/-/releases/v1.0.0/downloads/weather.mcpb',
  project: 'gitlab.com/api/v4/projects/alice%2Fweather-mcp',
};

export const mcpbGitLabFlow = makeFlow(
  'mcpb gitlab',
  { type: 'mcpb', identifier: `https://${MCPB_GITLAB.download}`, fileSha256: FILE_SHA256 },
  {
    [MCPB_GITLAB.download]: serveBundle,
    [MCPB_GITLAB.project]: json({ id: 5, path_with_namespace: 'alice/weather-mcp' }),
  },
);

export const PACKAGE_FLOWS: readonly PackageFlow[] = [
  npmFlow,
  pypiFlow,
  nugetFlow,
  cargoFlow,
  dockerHubFlow,
  ghcrFlow,
  mcpbGitHubFlow,
  mcpbGitLabFlow,
];

/** GitHub's API and its storage, as a server. */
export function serveGitHub(state: GitHubState): Behaviour {
  return (request, response, connection) => {
    const { host = '' } = request.headers;
    const headers = { accept: request.headers.accept ?? '' };
    const answer = answerGitHub(state, { method: request.method ?? '', url: `https://${host}${request.url}`, headers });
    answerWith(answer)(request, response, connection);
  };
}
