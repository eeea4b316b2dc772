import { ASKED_AGAIN, ASKED_AGAIN_LATE } from './asked-again.ts';
import type { FindingText } from './finding-text.ts';

const WHY_NAME =
  'The line shows that whoever publishes the package agrees to be listed under this name. Without it anybody could list a package of somebody else.';
const FROZEN = 'A published version cannot be changed: release a new one and name it in "version" of the package.';
const TOKEN = 'Letters, case and the one space after the colon must be exactly so, with no mark-up around the name.';
const GLUED =
  'A letter, a digit or one of . _ / - right after the name makes it another, longer name; most often it is the full stop of a sentence.';
const LINE = 'mcp-name: {expected}';

/** About the name of a server in a package.json and in READMEs: npm, PyPI, NuGet, Cargo. */
export const README_PROOF_TEXTS = {
  'npm-name-missing': {
    title: 'The npm package does not say which server it belongs to.',
    what: 'The npm package "{identifier}" {version} has no "mcpName" ({url}); expected "{expected}".',
    why: WHY_NAME,
    fix: `Add this line to package.json: "mcpName": "{expected}". ${FROZEN}`,
  },
  'npm-name-mismatch': {
    title: 'The npm package says that it belongs to another server.',
    what: 'The npm package "{identifier}" {version} has "mcpName": {found} ({url}); expected "{expected}".',
    why: `${WHY_NAME} Both are compared letter by letter.`,
    fix: `If this is the package you mean, write this line in its package.json: "mcpName": "{expected}". ${FROZEN}`,
  },
  'pypi-name-missing': {
    title: 'The README of the PyPI package does not name the server.',
    what: `The description of the PyPI package "{identifier}" {version} ({url}) holds no "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a line of its own to the README that is the long description: ${LINE} (a comment works too: <!-- ${LINE} -->). It is read from the description alone, never from summary or project URLs. ${FROZEN}`,
  },
  'pypi-name-mismatch': {
    title: 'The README of the PyPI package names the server otherwise.',
    what: `The description of the PyPI package "{identifier}" {version} ({url}) says {found}; expected "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a line of its own to the README: ${LINE}. ${TOKEN} ${FROZEN}`,
  },
  'pypi-name-glued': {
    title: 'In the README of the PyPI package something is stuck to the name of the server.',
    what: `The description of the PyPI package "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
    why: GLUED,
    fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
  },
  'nuget-name-missing': {
    title: 'The README of the NuGet package does not name the server.',
    what: `The README of the NuGet package "{identifier}" {version} ({url}) holds no "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a line of its own to the README in the package: ${LINE} (a comment works too: <!-- ${LINE} -->). ${FROZEN}`,
  },
  'nuget-name-mismatch': {
    title: 'The README of the NuGet package names the server otherwise.',
    what: `The README of the NuGet package "{identifier}" {version} ({url}) says {found}; expected "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a line of its own to the README in the package: ${LINE}. ${TOKEN} ${FROZEN}`,
  },
  'nuget-name-glued': {
    title: 'In the README of the NuGet package something is stuck to the name of the server.',
    what: `The README of the NuGet package "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
    why: GLUED,
    fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
  },
  'nuget-readme-missing': {
    title: 'The NuGet package has no README in it.',
    what: 'The NuGet package "{identifier}" has version "{version}", but no README in it: {url} answered with {answer}.',
    why: 'The README in the package is where the name of the server is read.',
    fix: `Add <PackageReadmeFile>README.md</PackageReadmeFile> and <None Include="README.md" Pack="true" PackagePath="/" /> to the project file, and a line of its own to README.md: ${LINE}. ${FROZEN}`,
  },
  'nuget-version-spelling': {
    title: 'The NuGet package has this version only in another spelling.',
    what: 'The NuGet package "{identifier}" has no version "{version}", but it has "{found}" ({url}).',
    why: 'Versions are compared as they are listed. Waiting will not help if the listed one is meant.',
    fix: `Write "version": "{found}" in the package if that is the one you mean. ${ASKED_AGAIN_LATE}`,
  },
  'nuget-readme-elsewhere': {
    title: 'The NuGet registry sends the check to another place.',
    what: 'Asked for the NuGet package "{identifier}" {version}, the registry points at "{found}", which is not at {expected}. It was not fetched.',
    why: 'What another host says proves nothing about this package. It can also be an attack on the check itself.',
    fix: `${ASKED_AGAIN} If it lasts, tell the owner of this registry.`,
  },
  'cargo-name-missing': {
    title: 'The README of the crate does not name the server.',
    what: `The README of the crate "{identifier}" {version}, as its registry shows it ({url}), holds no "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a visible line of its own to the README of the crate: ${LINE}. A comment does not work here: it is removed when the README is rendered. ${FROZEN}`,
  },
  'cargo-name-mismatch': {
    title: 'The README of the crate names the server otherwise.',
    what: `The README of the crate "{identifier}" {version}, as its registry shows it ({url}), says {found}; expected "${LINE}".`,
    why: WHY_NAME,
    fix: `Add a visible line of its own to the README of the crate: ${LINE}. ${TOKEN} ${FROZEN}`,
  },
  'cargo-name-glued': {
    title: 'In the README of the crate something is stuck to the name of the server.',
    what: `The README of the crate "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
    why: GLUED,
    fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
  },
  'cargo-readme-late': {
    title: 'The crate has this version, but shows no README of it yet.',
    what: 'The crate "{identifier}" has version "{version}", but {url} answered with {answer} instead of a README.',
    why: 'READMEs are rendered some minutes after a crate is published. A crate without a README never gets one, and without it nothing names the server.',
    fix: `${ASKED_AGAIN_LATE} Else add readme = "README.md" to [package] in Cargo.toml, and a visible line of its own to README.md: ${LINE}. ${FROZEN}`,
  },
  'cargo-readme-elsewhere': {
    title: 'The registry of the crate sends the check to another place.',
    what: 'Asked for the README of the crate "{identifier}" {version}, the registry points at "{found}", which is not at {expected}. It was not fetched.',
    why: 'What another host says proves nothing about this crate. It can also be an attack on the check itself.',
    fix: `${ASKED_AGAIN} If it lasts, tell the owner of this registry.`,
  },
  'readme-too-large': {
    title: 'The README of the package is too large to be read.',
    what: 'The README of the {type} package "{identifier}" {version} ({url}) is larger than 5 MiB.',
    why: 'It is read only up to that size, so nothing in it counts as a proof.',
    fix: `Make the README smaller, with a line of its own in it: ${LINE}. ${FROZEN}`,
  },
} as const satisfies Record<string, FindingText>;
