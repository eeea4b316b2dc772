import { GITHUB_API_URL } from '../manifest/public-urls.ts';

/**
 * Whether the run's token belongs to the API that a policy names: that of github.com, or the one that the runner itself
 * says it works for. A policy may lie in a stranger's branch, so its word alone gets no token.
 */
export function isTokensOwnApi(api: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const own = env.GITHUB_API_URL?.replace(/\/+$/, '') || GITHUB_API_URL;
  return api === own;
}
