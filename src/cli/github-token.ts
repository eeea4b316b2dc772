/** The token for GitHub's API, where the environment has one: it raises the rate limit, nothing here needs its rights. */
export function readGitHubToken(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
}
