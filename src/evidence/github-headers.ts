/** What every question to GitHub's REST API carries, so that one thing is asked once whoever asks. */
export const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' } as const;
