import type { FindingText } from './finding-text.ts';

/** About the name and the version of a server. */
export const IDENTITY_TEXTS = {
  'invalid-server-name': {
    what: 'The {half} half of the server name, "{found}", is not allowed.',
    why: 'The namespace is matched with a domain or an account, and both halves become parts of paths and URLs.',
    fix: 'Write the {half} with at least two characters, {allowed} only, with a letter or digit first and last.',
  },
  'reserved-version-string': {
    what: 'The version "{version}" is a reserved word.',
    why: '"latest" is the address of whichever version is newest; no version can have that name.',
    fix: 'Name one exact version, for example 1.2.3.',
  },
  'version-looks-like-range': {
    what: 'The version "{version}" looks like a range of versions.',
    why: 'An entry stands for one exact version: with a range, nobody could say what was checked or what runs.',
    fix: 'Name one exact version, for example 1.2.3.',
  },
  'name-path-unsafe': {
    what: 'The name "{name}" cannot become a path: {reason}.',
    why: 'Every server has a folder and URLs made from its name.',
    fix: 'Choose a name of the form namespace/name, without "..", not ending in .json or .html.',
  },
  'version-path-unsafe': {
    what: 'The version "{version}" cannot become a path: {reason}.',
    why: 'Every version has a folder and a URL made from it.',
    fix: 'Choose a version without slashes, control characters and "..", for example 1.2.3.',
  },
} as const satisfies Record<string, FindingText>;
