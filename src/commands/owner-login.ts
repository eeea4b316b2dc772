/**
 * The login of the GitHub owner in whose repository a workflow runs, as GitHub spells it; undefined anywhere else: a
 * variable of that name on another machine proves nothing.
 */
export function readOwnerLogin(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.GITHUB_ACTIONS === 'true' ? env.GITHUB_REPOSITORY_OWNER || undefined : undefined;
}
