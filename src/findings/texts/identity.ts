import type { FindingText } from './finding-text.ts';

/** About the name and the version of a server. */
export const IDENTITY_TEXTS = {
  'invalid-server-name': {
    title: 'The server name is not allowed.',
    what: 'The server name "{name}" is not allowed: {problem}.',
    why: 'The namespace is matched with a domain or an account, and both halves become parts of paths and URLs.',
    fix: 'Write {wanted}: two halves with one slash between them, each of at least two letters, digits, dots and hyphens (after the slash underscores too), with a letter or a digit first and last.',
    example: { wrong: { name: 'weather' }, right: { name: 'io.github.alice/weather' } },
  },
  'name-case-not-canonical': {
    title: 'The name spells its owner in another case than GitHub does.',
    what: 'The name "{name}" spells its owner in another case than {source} does: "{canonical}".',
    why: 'The official registry compares the owner, and every mark of ownership, letter by letter, and refuses the wrong case.',
    fix: 'Write "{canonical}" here and wherever else the name stands: "mcpName" in package.json, "mcp-name:" in the README of a PyPI, NuGet or crates package, the label io.modelcontextprotocol.server.name of an image. A package that is already released needs a new version for that.',
    example: {
      wrong: {
        name: 'io.github.Alice/weather',
        repository: { url: 'https://github.com/alice/weather', source: 'github' },
      },
      right: {
        name: 'io.github.alice/weather',
        repository: { url: 'https://github.com/alice/weather', source: 'github' },
      },
    },
  },
  'reserved-version-string': {
    title: 'The version is a reserved word.',
    what: 'The version "{version}" is a reserved word.',
    why: '"latest" is the address of whichever version is newest; no version can have that name.',
    fix: 'Name one exact version, for example 1.2.3.',
    example: { wrong: { version: 'latest' }, right: { version: '1.0.0' } },
  },
  'version-looks-like-range': {
    title: 'The version looks like a range of versions.',
    what: 'The version "{version}" looks like a range of versions.',
    why: 'An entry stands for one exact version: with a range, nobody could say what was checked or what runs.',
    fix: 'Name one exact version, for example {wanted}.',
    example: { wrong: { version: '^1.0.0' }, right: { version: '1.0.0' } },
  },
  'upstream-refuses': {
    title: 'The official registry refuses this, although it is accepted here.',
    what: 'The official registry refuses {subject}: {reason}.',
    why: 'It is accepted here, but the same file cannot be published there as well.',
    fix: 'If you publish there too, {advice}.',
    example: { wrong: { version: '1.0.0-linux' }, right: { version: '1.0.0-rc.1' } },
  },
  'version-not-semver': {
    title: 'The version looks like semver, but is not valid semver.',
    what: 'The version "{version}" looks like semver, but is not valid semver.',
    why: 'A version that is not valid semver counts as lower than every one that is: after 2025.6.18, the later 2025.07.01 never becomes the latest.',
    fix: 'Write three numbers without leading zeros, for example {wanted}, or keep to one form for all versions.',
    example: { wrong: { version: '2025.07.01' }, right: { version: '2025.7.1' } },
  },
  'name-path-unsafe': {
    title: 'The name cannot become a path.',
    what: 'The name "{name}" cannot become a path: {reason}.',
    why: 'Every server has a folder and URLs made from its name.',
    fix: 'Choose a name of the form namespace/name, without "..", not ending in .json or .html.',
    example: { wrong: { name: 'io.github.alice/weather.json' }, right: { name: 'io.github.alice/weather' } },
  },
  'version-path-unsafe': {
    title: 'The version cannot become a path.',
    what: 'The version "{version}" cannot become a path: {reason}.',
    why: 'Every version has a folder and a URL made from it.',
    fix: 'Choose a version without slashes, control characters and "..", for example 1.2.3.',
    example: { wrong: { version: '1.0.0/beta' }, right: { version: '1.0.0-beta' } },
  },
} as const satisfies Record<string, FindingText>;
