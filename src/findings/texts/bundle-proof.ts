import type { FindingText } from './finding-text.ts';

const WHY_OWNER =
  "The hash shows that the file is the one that was submitted, not that its author agrees: anybody can compute the hash of somebody else's file. So the release must belong to whoever was proven for the namespace.";

/** About MCPB bundles: the file behind the address, and whose release it is. */
export const BUNDLE_PROOF_TEXTS = {
  'bundle-hash-differs': {
    title: 'The file is not the one with this hash.',
    what: 'The file at "{identifier}" has {bytes} bytes and the SHA-256 {found}; "fileSha256" is {expected}.',
    why: 'Clients compare the hash and refuse the file; or somebody replaced the file after the hash was made.',
    fix: 'If the release holds the right file, write "fileSha256": "{found}". Else put the right file into a new release: assets that were replaced are not trusted by those who have them.',
  },
  'bundle-repository-moved': {
    title: 'The release belongs to a repository that has moved.',
    what: 'The address "{identifier}" names a repository that is now elsewhere: {url} leads to "{found}".',
    why: 'The former name can be taken by anybody, and the address would then lead to a file of theirs. Redirects of repositories are not followed.',
    fix: 'Write the address with the present name of the repository.',
  },
  'bundle-repository-private': {
    title: 'The release belongs to a private repository.',
    what: 'The repository of "{identifier}" is not public, as {url} says.',
    why: 'Nobody else can fetch the file, and nobody can check whose it is.',
    fix: 'Make the repository public, or attach the bundle to a release of a public one and write that address.',
  },
  'bundle-owner-differs': {
    title: 'The bundle is in a release of somebody else.',
    what: 'The bundle is in a release of {repository}, which belongs to {owner}; the namespace was proven for {publisher}.',
    why: WHY_OWNER,
    fix: 'Attach the bundle to a release of a repository of your own and write that address. For the namespace of a domain, a line "mcp-registry-delegate=github:OWNER-ID" with the id of the release\'s owner, or a proof of kind domain-key, covers the release too.',
  },
  'bundle-needs-domain-key': {
    title: 'A bundle on GitLab needs a proof by the key of a domain.',
    what: 'The bundle is in a release of {repository} on GitLab; the namespace was proven for {publisher}, which says nothing about who that is on GitLab.',
    why: WHY_OWNER,
    fix: 'Prove the namespace of your domain by its key ("prove sign" makes the proof.json), which covers the address and the hash of the bundle. Or attach the bundle to a release on GitHub.',
  },
  'bundle-owner-unknown': {
    title: 'The owner of the bundle could not be compared with that of the namespace.',
    what: 'The bundle is in a release of {repository}, which belongs to {owner}; it was to be compared with the owner of the namespace: {publisher}.',
    why: WHY_OWNER,
    fix: 'Clear up what is told about the namespace first; the bundle itself was fetched and has the right hash. Then run the same command again.',
  },
} as const satisfies Record<string, FindingText>;
