import { ASKED_AGAIN } from './asked-again.ts';
import type { FindingText } from './finding-text.ts';

/** The same bytes in a repository of GitHub, and the author of a pull request. */
export const GITHUB_PROOF_TEXTS = {
  'github-unanswered': {
    title: 'GitHub did not answer, so nothing was learned.',
    what: 'GitHub did not answer ({detail}).',
    why: 'No answer is neither yes nor no.',
    fix: ASKED_AGAIN,
  },
  'github-repository-absent': {
    title: 'GitHub has no public repository of this name.',
    what: 'GitHub has no public repository {repository}.',
    why: 'A proof is public: everybody can look it up again. GitHub says the same of a private repository as of none.',
    fix: 'Check the spelling of the repository. If it is private, keep server.json in a small public repository of the same owner and name that one in proof.json, or use github-attestation.',
  },
  'github-repository-private': {
    title: 'The repository is not public.',
    what: 'The repository {repository} is not public.',
    why: 'A proof is public: everybody can look it up again.',
    fix: 'Keep server.json in a small public repository of the same owner and name that one in proof.json, or use github-attestation.',
  },
  'github-repository-renamed': {
    title: 'The repository has another name now.',
    what: 'The repository {repository} is {found} now.',
    why: 'The old name can be taken by somebody else, so a redirect from it is never followed.',
    fix: 'Write the new name in "repository.url" of server.json and in "repository" of proof.json. If the owner changed too, publish under the namespace of the new owner.',
  },
  'github-repository-id-mismatch': {
    title: 'The repository has another id than the proof says.',
    what: '{repository} has the id {found}; proof.json says {expected}.',
    why: 'A repository that was deleted and made anew has the old name, but it is another one.',
    fix: 'If the repository is yours, write "repositoryId": {found} in proof.json.',
  },
  'github-owner-mismatch': {
    title: 'The repository belongs to another account than the namespace.',
    what: '{repository} belongs to "{owner}", the namespace is "{namespace}".',
    why: 'The namespace io.github.<login> belongs to the account with that login alone.',
    fix: 'Name the server "io.github.{owner}/…", or prove it with a repository of the account in the namespace.',
  },
  'github-ref-refused': {
    title: 'The proof may not use this ref.',
    what: 'The ref "{ref}" cannot prove anything: {reason}.',
    why: 'Only tags and the default branch are the owner’s own; everybody can add pull requests and forks.',
    fix: 'Write "ref": "refs/tags/<tag>" with a tag of the repository, or leave "ref" out for a commit of the default branch.',
  },
  'github-ref-absent': {
    title: 'The repository does not have this tag.',
    what: '{repository} has no {ref}.',
    why: 'The proof says that the bytes are at this tag.',
    fix: 'Push the tag (git push origin <tag>), or correct "ref" in proof.json.',
  },
  'github-ref-moved': {
    title: 'The tag leads to another commit than the proof says.',
    what: '{ref} of {repository} leads to {found}; proof.json says {expected}.',
    why: 'A tag that was moved means something else than it did when the proof was made.',
    fix: 'If the tag is right, write "sha": "{found}" in proof.json, where that is a commit.',
  },
  'github-commit-apart': {
    title: 'The commit does not lie on the default branch.',
    what: 'The commit {sha} does not lie on the branch "{branch}" of {repository}: GitHub says "{status}".',
    why: 'GitHub shows commits of every fork and pull request under this repository too, so that it has one says nothing about the owner.',
    fix: 'Tag the commit and write "ref": "refs/tags/<tag>" in proof.json, or merge it into the default branch.',
  },
  'github-file-absent': {
    title: 'The file is not in the repository at this commit.',
    what: '{repository} has no {path} at {at}: "{missing}" is not there.',
    why: 'The proof says that the owner published these bytes there.',
    fix: 'Commit the file and tag again, or correct "path" in proof.json.',
  },
  'github-file-mode': {
    title: 'What stands at this path is not a plain file.',
    what: '{path} in {repository} at {at} is {mode}.',
    why: 'A link can lead elsewhere, and an executable file is no document.',
    fix: 'Commit it as a plain file (git update-index --chmod=-x {path}), and tag again.',
  },
  'github-file-differs': {
    title: 'The file in the repository is not the submitted one.',
    what: '{path} in {repository} at {at} is not the same as the submitted server.json: {difference}.',
    why: 'The proof is that the owner published exactly these bytes.',
    fix: 'Submit the file as it is in the repository, byte for byte, or correct it there, tag again and write the new "ref" and "sha" in proof.json.',
  },
  'github-asset-absent': {
    title: 'The release does not have this asset.',
    what: '{repository} has no {missing} for the tag {tag} with the file {asset}.',
    why: 'The proof says that the owner published these bytes as an asset of the release.',
    fix: 'Attach it: gh release upload {tag} {asset}',
  },
  'github-asset-differs': {
    title: 'The asset of the release is not the submitted file.',
    what: 'The asset {asset} of {tag} in {repository} has {found}; the submitted server.json has {expected}.',
    why: 'The proof is that the owner published exactly these bytes.',
    fix: 'Submit the asset as it is, byte for byte, or attach the right file: gh release upload {tag} {asset} --clobber',
  },
  'github-bytes-not-found': {
    title: 'The repository does not hold the submitted file.',
    what: 'Looked in {repository} at the tags {tags}, in their releases and on the default branch: {found}.',
    why: 'That the owner’s repository holds exactly these bytes shows that the owner published them.',
    fix: 'Commit the submitted server.json, byte for byte, and tag it, or attach it to the release as server.json. Other places and other proofs are named in a proof.json beside it.',
  },
  'github-bytes-late': {
    title: 'The repository does not hold the submitted file yet.',
    what: '{repository} has none of the tags {tags} yet, and its default branch does not hold the submitted file: {found}.',
    why: 'A release may be on its way, so this is not a no. It becomes one after the time that the registry waits.',
    fix: 'Push the tag of this version with the submitted server.json, byte for byte, in it or as an asset of its release. Then run the same command again; a registry asks again as long as the entry waits.',
  },
  'github-pr-author-refused': {
    title: 'The author of the pull request does not prove the namespace.',
    what: 'The pull request does not prove "{namespace}": {reason}.',
    why: 'A pull request speaks for the person who opened it from a fork of their own, and for no organisation.',
    fix: 'For a personal namespace open it from a fork of that account. For an organisation tag the same server.json in one of its public repositories (no proof file is needed), or use github-attestation.',
  },
  'repository-id-missing': {
    title: 'The id of the repository is not in server.json.',
    what: 'server.json does not say the id of {repository}.',
    why: 'Names change hands, ids do not: with the id clients see when a repository was made anew under the old name.',
    fix: 'Add to "repository": "id": "{expected}"',
  },
  'repository-id-mismatch': {
    title: 'The id of the repository in server.json is that of another one.',
    what: '"repository.id" is {found}; the proven repository {repository} has the id {expected}.',
    why: 'One of the two is not the repository of this server, and readers cannot know which.',
    fix: 'Write "id": "{expected}" in "repository", or prove it with the repository of that id.',
  },
} as const satisfies Record<string, FindingText>;
