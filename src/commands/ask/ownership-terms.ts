import { CRATES_BASE_URL, NPM_BASE_URL, NUGET_BASE_URL, PYPI_BASE_URL } from '../../manifest/public-urls.ts';
import type { PackageTerms } from '../../packages/package-verdict.ts';
import type { Policy } from '../../registry/policy.ts';

const PUBLIC_BASES: PackageTerms['bases'] = {
  npm: [NPM_BASE_URL],
  pypi: [PYPI_BASE_URL],
  nuget: [NUGET_BASE_URL],
  cargo: [CRATES_BASE_URL],
};

/**
 * What a policy says about package registries. A private one puts its own first: they are meant where a package names
 * none; the public ones stay accepted where a package names them.
 */
export function toPackageTerms(policy: Policy): PackageTerms {
  const { audience, packageRegistries: own, internalHosts, githubApi } = policy;
  const basesOf = (kind: keyof PackageTerms['bases']) => [...own[kind], ...PUBLIC_BASES[kind]];
  return {
    audience,
    bases: { npm: basesOf('npm'), pypi: basesOf('pypi'), nuget: basesOf('nuget'), cargo: basesOf('cargo') },
    ociHosts: own.oci.map((host) => host.toLowerCase()),
    insecureHosts: internalHosts,
    mcpbHosts: own.mcpb.map((host) => host.toLowerCase()),
    githubApi,
  };
}
