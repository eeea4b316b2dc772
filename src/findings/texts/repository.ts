import type { FindingText } from './finding-text.ts';

/** About `repository`. */
export const REPOSITORY_TEXTS = {
  'repository-empty': {
    title: 'The "repository" has neither "url" nor "source".',
    what: 'The "repository" has neither "url" nor "source".',
    why: 'The schema demands both of a repository that is named at all.',
    fix: 'Remove "repository", or write both: "url": "https://github.com/<owner>/<repository>", "source": "github".',
    example: {
      wrong: { repository: {} },
      right: { repository: { url: 'https://github.com/alice/weather', source: 'github' } },
    },
  },
  'invalid-repository-url': {
    title: 'The repository is not accepted.',
    what: 'The repository {member} "{found}" is not accepted: it {problem}.',
    why: 'People follow the link to the source, and the owner is read from it. A public registry accepts the two forms that the official one accepts: https://github.com/<owner>/<repository> with the source "github" and https://gitlab.com/<owner>/<repository> with the source "gitlab", without nested GitLab groups. Its policy can allow more hosts; a private registry takes any web address.',
    fix: 'Write {wanted}.',
    example: {
      wrong: { repository: { url: 'https://github.com/alice/weather/tree/main/server', source: 'github' } },
      right: { repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: 'server' } },
    },
  },
  'invalid-subfolder-path': {
    title: 'The repository subfolder is not accepted.',
    what: 'The repository subfolder "{found}" is not accepted: it {problem}.',
    why: 'It is joined to the address of the repository; a path that begins at a root or climbs up leads elsewhere.',
    fix: 'Write {wanted}: letters, digits, hyphens, underscores and dots, with single slashes between the parts.',
    example: {
      wrong: {
        repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: '/server' },
      },
      right: {
        repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: 'server' },
      },
    },
  },
} as const satisfies Record<string, FindingText>;
