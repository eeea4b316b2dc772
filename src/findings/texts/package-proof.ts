import { ASKED_AGAIN_LATE } from './asked-again.ts';
import type { FindingText } from './finding-text.ts';

/** About packages and their registries, whatever the type. `version` is the tag of an image. */
export const PACKAGE_PROOF_TEXTS = {
  'package-not-found': {
    title: 'The package does not exist at its registry.',
    what: 'The {type} package "{identifier}" does not exist: {url} answered with {answer}.',
    why: 'A package that nobody has published proves no owner, and no client can install it. Whoever publishes it later would get the users of this entry.',
    fix: 'Correct "identifier" of the package, or publish the package first and then run this check again.',
  },
  'package-version-late': {
    title: 'The package exists, but this version of it is not visible yet.',
    what: 'The {type} package "{identifier}" exists, but its version "{version}" is not visible yet: {url} answered with {answer}.',
    why: 'Registries show a new version some minutes after it was published, and not everywhere at once. Until it can be read, nothing is known about it.',
    fix: `${ASKED_AGAIN_LATE} Else publish that version, or correct "version" of the package.`,
  },
  'package-registry-unknown': {
    title: 'The package registry gave no answer that can be judged.',
    what: 'The {type} package "{identifier}" {version} could not be checked: {url} gave no usable answer ({answer}).',
    why: 'What could not be read is neither proved nor disproved, so the verdict waits.',
    fix: '{next}',
  },
  'package-name-owner-case': {
    title: 'The package names the server with the owner in another case.',
    what: 'The {type} package "{identifier}" {version} names the server "{found}"; this server.json says "{expected}".',
    why: 'GitHub takes both for the same owner, so it counts as a proof here. The official registry compares every letter and refuses it.',
    fix: 'Spell the owner everywhere as GitHub does: if "{expected}" is right, put that into the next release of the package; else write "{found}" as the "name" in server.json.',
  },
  'package-host-not-allowed': {
    title: 'The package lies at a registry that this policy does not allow.',
    what: 'The {type} package "{identifier}" lies at "{found}", which is not allowed here. Allowed: {accepted}.',
    why: 'Ownership is checked only at registries that the owner of this registry trusts; nothing was asked of any other.',
    fix: 'Publish the package at an allowed registry and name that one, or ask the owner of the registry to allow this one in registry.yml.',
  },
  'package-identifier-invalid': {
    title: 'No package of this type can have such an identifier or version.',
    what: 'The "{member}" of the {type} package is "{value}": {reason}.',
    why: 'It becomes part of the address that is asked for the package, and must not lead to another place.',
    fix: 'Write the "{member}" exactly as the package registry shows it.',
  },
  'package-version-required': {
    title: 'The package has no version, so nobody can tell which one is meant.',
    what: 'The {type} package "{identifier}" has no "version".',
    why: 'What proves the owner is read from one exact version of the package.',
    fix: 'Add "version" with the exact version that the package registry has.',
  },
  'package-version-not-exact': {
    title: 'The package version is a name for another version.',
    what: 'The {type} package "{identifier}" was asked for version "{version}" and answered with version "{found}" ({url}).',
    why: 'A tag can be moved to other content at any time, so a proof made through it says nothing about what runs tomorrow.',
    fix: 'Write the exact version: "version": "{found}".',
  },
  'package-digest-unknown': {
    title: 'The registry did not say what the bytes of the package are.',
    what: 'The owner of the {type} package "{identifier}" {version} is proved, but {url} told no digest of its files ({answer}).',
    why: 'The receipt keeps the digest of what the registry serves, so that anybody can see later that it is still the same. This receipt will have none.',
    fix: 'Nothing to do.',
  },
} as const satisfies Record<string, FindingText>;
