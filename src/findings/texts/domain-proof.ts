import type { FindingText } from './finding-text.ts';

/** About a proof that the holder of a domain made, and about what the domain serves (ownership.md 3 D and E, 4). */
export const DOMAIN_PROOF_TEXTS = {
  'domain-not-accepted': {
    title: 'The domain of the proof can prove no namespace.',
    what: 'The domain "{domain}" of the proof {reason}.',
    why: 'A proof of a domain must come from whoever holds the name, and nobody else may write there.',
    fix: 'Prove a domain of your own, or publish under io.github.<login> with a proof from GitHub.',
  },
  'domain-needs-review': {
    title: 'The domain has a label in another script, so a person has to look at it.',
    what: 'The domain "{domain}" has a label that begins with xn--: people see it in another script.',
    why: 'Such a name can look exactly like the name of somebody else.',
    fix: 'Nothing to do for you: a maintainer looks at it once, and lists "{namespace}" under approved-namespaces.',
  },
  'domain-covers-other-names': {
    title: 'The domain of the proof does not reach the namespace.',
    what: 'A proof of "{domain}" by {method} does not reach the namespace "{namespace}": that belongs to {expected}.',
    why: 'By DNS a domain speaks for itself and for the names below it, by HTTP for its exact name only.',
    fix: 'Prove {expected} (or, by DNS, a domain above it), or change the name in server.json.',
  },
  'domain-key-invalid': {
    title: 'The key in the proof is no public key that is supported.',
    what: 'The {alg} key "{key}" in proof.json is no key: {reason}.',
    why: 'Keys are ed25519 (32 bytes) or ecdsap384 (a compressed point, 49 bytes), in standard base64 with padding.',
    fix: 'Copy the text behind p= of your key record into "key", or make a new pair: mcp-git-registry prove keygen',
  },
  'domain-signature-malformed': {
    title: 'The signature in the proof has the wrong form.',
    what: 'The signature in proof.json has {found}, but one of {alg} has {expected} lower-case hex digits.',
    why: 'A signature has one length and one spelling; R and S of P-384 are padded to 48 bytes each.',
    fix: 'Sign again: mcp-git-registry prove sign',
  },
  'domain-statement-invalid': {
    title: 'No statement can be made of what the proof is about.',
    what: 'The statement that the proof must sign cannot be made: {reason}.',
    why: 'The registry rebuilds the signed text from the name, the version, the digest and the time, line by line.',
    fix: 'Correct that value, and sign again: mcp-git-registry prove sign',
  },
  'domain-signature-mismatch': {
    title: 'The signature is not one over this server.json for this registry.',
    what: 'The signature does not fit the statement that this registry rebuilds: registry https://{registry}, action {action}, name {name}, version {version}, digest {digest}, issued {issued}, signed by {key}.{guess}',
    why: 'Most often server.json was edited after signing, or it was signed for another registry. The signature binds all of these, so that nobody can use it elsewhere.',
    fix: 'Sign again after the last change of server.json, and put the new proof.json beside it: mcp-git-registry prove sign --registry {registry} --domain {domain} --key-file FILE',
  },
  'domain-registry-unnamed': {
    title: 'No registry was named, so the signature for one was not checked.',
    what: 'The signature was not checked: it is for one registry, and none was named.',
    why: 'What was signed for one registry must not be good for another one; all registries without an id would take it.',
    fix: 'Publisher: name it with --registry acme.github.io/mcp. Owner: give the registry an id in registry.yml.',
  },
  'domain-proof-expired': {
    title: 'The proof was signed too long ago.',
    what: 'The proof was issued at {issued}, and at {now} that is more than {days} days ago.',
    why: 'Old proofs could be used again by somebody else: one to publish is good for 7 days, one for another action for 1 day.',
    fix: 'Sign again: mcp-git-registry prove sign',
  },
  'domain-proof-from-future': {
    title: 'The proof was signed at a time that has not come yet.',
    what: 'The proof was issued at {issued}, but here it is {now}.',
    why: 'A proof is good from the minute it is made; more than 5 minutes ahead is no difference between clocks.',
    fix: 'Set the clock of the machine that signs, and sign again: mcp-git-registry prove sign',
  },
  'domain-previous-key-not-pinned': {
    title: 'The second signature is good, but its key is not a known one.',
    what: 'The second signature in proof.json is good, but its key {key} is none that the registry has seen for {name}.',
    why: 'A new key is taken at once only when a key signs with it that the registry already knows.',
    fix: 'Sign "previous" with the key of an earlier version; otherwise a maintainer looks at the new key.',
  },
  'domain-record-missing': {
    title: 'The TXT records of the domain do not hold the line of the proof.',
    what: 'The TXT records of {host} hold {found}.{elsewhere}',
    why: 'Only who holds a domain can add a record to it; the record is read at the domain itself, at no name below it.',
    fix: 'Add a TXT record to {host} (at most providers the name is "@"): {expected}',
  },
  'domain-file-without-line': {
    title: 'The well-known file of the domain does not hold the line of the proof.',
    what: '{url} was read and holds {found}.',
    why: 'Only who holds a domain can serve this file from it.',
    fix: 'Add this line to the file: {expected}',
  },
  'domain-file-not-served': {
    title: 'The domain does not serve the well-known file.',
    what: '{url} was asked for and answered with {detail}, not 200.',
    why: 'Only who holds a domain can serve this file from it.',
    fix: 'Serve at exactly this URL, as text, with status 200: {expected}. Some hosts leave out folders that begin with a dot.',
  },
  'domain-file-redirects': {
    title: 'The well-known file is a redirect, and redirects are not followed.',
    what: '{url} answered with a redirect ({detail}), and redirects are not followed, not even to www.{host}.',
    why: 'Whoever a domain sends its visitors to need not be its holder.',
    fix: 'Serve the file at {host} itself, with status 200, or prove the domain by DNS: {expected}',
  },
  'domain-file-too-large': {
    title: 'The well-known file of the domain is too large.',
    what: '{url} has more than 4096 bytes ({detail}).',
    why: 'The file holds a few lines; a page for people in its place is larger.',
    fix: 'Serve the line alone: {expected}',
  },
  'domain-address-blocked': {
    title: 'The domain leads to an address that is not public.',
    what: '{url} was not asked for: {detail}.',
    why: 'Addresses of private networks and of machines themselves are never asked.',
    fix: 'Let {host} lead to a public address, or prove the domain by DNS with a TXT record at {host}: {expected}',
  },
  'domain-not-reached': {
    title: 'What the domain serves could not be read now.',
    what: 'There was no answer about {place}: {detail}.',
    why: 'Without an answer nothing is known, and nothing was decided.',
    fix: 'Run the same command again later; a registry asks again as long as the entry waits. If it lasts, check the name servers or the web server of the domain.',
  },
  'domain-resolvers-disagree': {
    title: 'Two resolvers say different things about the domain.',
    what: 'About the TXT records of {host}, {first}, but {second}.',
    why: 'A first proof needs two independent resolvers that agree: one alone could have been deceived. A new record takes time to be seen everywhere.',
    fix: 'Records are seen everywhere after their TTL at the latest. Run the same command again then; a registry asks again as long as the entry waits.',
  },
  'domain-delegates-to-others': {
    title: 'The domain delegates to another GitHub identity than the proven one.',
    what: '{host} delegates to {found}, but the proof comes from {proven}.',
    why: 'The domain says by number which GitHub account, or which repository of it, may publish for it.',
    fix: 'Change the line at {host}, or publish from the account that it names: {expected}',
  },
} as const satisfies Record<string, FindingText>;
