import type { FindingText } from './finding-text.ts';

/** Who may publish under a namespace: the file proof.json, the ways to prove it, and the pins. */
export const NAMESPACE_PROOF_TEXTS = {
  'proof-invalid': {
    title: 'The file proof.json holds something that is not understood.',
    what: 'proof.json: {place} {problem}; expected {expected}.',
    why: 'A proof that is not understood in every part proves nothing; nothing in it is guessed or passed over.',
    fix: 'Correct this place, or make the file anew with: mcp-git-registry prove',
  },
  'proof-kind-unknown': {
    title: 'The file proof.json is of no known kind.',
    what: 'The kind "{kind}" is none that a file can be of: {kinds}.',
    why: 'Each kind is judged in its own way; one that is not known cannot be judged.',
    fix: 'Write one of these kinds, or remove the file: the same bytes at a tag of the repository that "repository.url" names need no proof file.',
  },
  'proof-file-needless': {
    title: 'This kind of proof needs no file.',
    what: 'The kind "{kind}" needs no file: GitHub itself says who opened a pull request.',
    why: 'What a file says about its author is no proof, so such a file would only mislead its readers.',
    fix: 'Remove proof.json, and open the pull request from a fork of your own account.',
  },
  'proof-token-exposed': {
    title: 'A token or private key stands in a file that everybody can read.',
    what: 'proof.json holds {what}; it is not shown here.',
    why: 'A token must never be in a pull request: whoever reads it can act as its owner while it lasts, and a history keeps it for ever. Treat it as burnt.',
    fix: 'Revoke it now (a private key: take it out of DNS or the well-known file, and make a new one). Then remove it from proof.json; an Actions token becomes a proof by "github-attestation" instead.',
  },
  'namespace-not-provable': {
    title: 'Nobody can prove who may publish under this namespace.',
    what: 'Nobody can prove who may publish under "{namespace}": {reason}.',
    why: 'A namespace stands for an account or a domain that somebody holds and can show to hold.',
    fix: 'Use "io.github.<your login>", or a domain of your own written backwards, such as "com.example".',
  },
  'proof-kind-not-accepted': {
    title: 'This registry does not accept this kind of proof.',
    what: 'This registry does not accept proofs of the kind "{kind}", only: {accepted}.',
    why: 'The owner of a registry decides which proofs count.',
    fix: 'Use one of the accepted kinds.',
  },
  'proof-kind-not-for-namespace': {
    title: 'This kind of proof cannot prove this kind of namespace.',
    what: 'A proof of the kind "{kind}" cannot prove the namespace "{namespace}"; possible: {wanted}.',
    why: 'A GitHub account is proven by GitHub, a domain by its DNS or its web site.',
    fix: 'Use one of: {wanted}.',
  },
  'proof-action-not-covered': {
    title: 'This kind of proof covers publishing alone.',
    what: 'A proof of the kind "{kind}" does not cover the action "{action}".',
    why: 'The same bytes in a repository show that they were published, not that somebody wants their status changed.',
    fix: 'Prove the request by github-attestation or domain-key, or open the pull request from the account itself.',
  },
  'namespace-first-publication': {
    title: 'The first publication in a namespace may have to wait.',
    what: 'This is the first publication in "{namespace}". It is proven; a registry may let it wait for a maintainer, or for {hours} hours, before it is merged.',
    why: 'From the first publication on the owner is known by number. A pause before it gives people time to notice an imposter.',
    fix: 'Nothing to do. Later versions do not wait.',
  },
  'namespace-owner-recreated': {
    title: 'The login is the pinned one, but it belongs to another account now.',
    what: '"{login}" has the GitHub id {found}; "{namespace}" is pinned to the id {pinned}, which had this login before.',
    why: 'GitHub gives freed logins to others. Who takes over a login does not take over what was published under it.',
    fix: 'Publish under a login of your own. If both accounts are yours, ask a maintainer of this registry for a transfer.',
  },
  'namespace-owner-renamed': {
    title: 'The account behind the namespace has another login now.',
    what: 'The account {ownerId} was called "{pinned}" when "{namespace}" was first used; it is called "{found}" now.',
    why: 'Somebody else can take the old login, so nothing new is published under it.',
    fix: 'Publish under "io.github.{found}", or ask a maintainer of this registry for a transfer.',
  },
  'namespace-owner-differs': {
    title: 'The namespace is pinned to another account.',
    what: '"{namespace}" is pinned to {pinned}, but "{login}" (id {ownerId}) was proven.',
    why: 'A namespace belongs to the account that published in it first.',
    fix: 'Publish under a namespace of your own.',
  },
  'namespace-kind-differs': {
    title: 'The namespace was recorded with another kind of owner.',
    what: '"{namespace}" is recorded as {recorded}, but the proof is about {kind}.',
    why: 'A namespace belongs to an account or to a domain, never to both.',
    fix: 'Prove it in the way in which it was proven first, or ask a maintainer of this registry.',
  },
  'namespace-repository-not-pinned': {
    title: 'The server was published from another repository so far.',
    what: 'The proof is from the repository {repository} (id {found}); {name} is published from the repository with the id {pinned}.',
    why: 'Otherwise everybody with rights in any repository of an organisation could replace all its servers.',
    fix: 'Publish from the pinned repository, or wait for a maintainer of this registry to accept the new one. A new server, under another name, needs neither.',
  },
  'namespace-key-not-pinned': {
    title: 'The key of the domain is not the one that published so far.',
    what: 'The key {key} of {host} has not published in "{namespace}" before, and no pinned key signed beside it.',
    why: 'Domains expire and are sold. A new holder can set a new key, but not sign with the old one.',
    fix: 'Add to proof.json "previous": { "alg", "key", "signature" } with a signature of the pinned key over the same statement. Without the old key a maintainer can accept the new one after {hours} hours.',
  },
  'namespace-delegate-not-pinned': {
    title: 'The domain names a GitHub account that has not published for it so far.',
    what: '{host} names the GitHub account "{login}" (id {ownerId}), which has not published in "{namespace}" before.',
    why: 'Domains expire and are sold. A new holder can name another account.',
    fix: 'Publish by an account that published here before, or sign with a pinned key (domain-key). Else a maintainer can accept the account after {hours} hours.',
  },
  'namespace-child-recorded': {
    title: 'A domain above publishes into a namespace that has its own proof.',
    what: 'The proof is of {parent}; "{namespace}" is pinned to {host} itself, with other keys.',
    why: 'Who holds the domain above may be somebody else than who published here.',
    fix: 'Prove {host} itself: its own TXT record or well-known file. Else only a maintainer of this registry can accept it.',
  },
  'namespace-below-recorded': {
    title: 'The namespace lies below one that belongs to somebody.',
    what: 'This is the first publication in "{namespace}". It lies below "{parent}", where neither the key nor the account that {host} was proven with has published.',
    why: 'Who takes over a domain has all names below it too, but not the keys and accounts of who published before.',
    fix: 'Prove it by a key or an account that published in "{parent}" before. Else only a maintainer of this registry can accept it.',
  },
  'namespace-workflow-pinned': {
    title: 'The namespace is pinned to a workflow, and the proof names none.',
    what: '"{namespace}" is pinned to {pinned} (namespace.json); a proof of the kind "{kind}" does not show which workflow ran.',
    why: 'The pin is there so that nobody publishes who can only push a tag or open a pull request.',
    fix: 'Let that workflow attest server.json (actions/attest) and write { "kind": "github-attestation" } in proof.json; for a domain as the "proof" of { "kind": "domain-delegation", … }. Else ask a maintainer of this registry to take the pin out.',
  },
  'namespace-proof-required': {
    title: 'The owner of the namespace demands another kind of proof.',
    what: 'The owner of "{namespace}" demands a proof of the kind "{wanted}"; this one is of the kind "{kind}".',
    why: 'The demand stands in the record of the namespace, so that a weaker proof is of no use to a thief.',
    fix: 'Prove it by {wanted}.',
  },
} as const satisfies Record<string, FindingText>;
